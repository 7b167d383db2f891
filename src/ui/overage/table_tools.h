#pragma once

#include "ui/report/text_table.h"

class QAbstractItemModel;

namespace seatkeeper {

/// What a table shows, as texts: all of it now, since it may be another one when somebody pastes it.
TextTable textTableOf(const QAbstractItemModel& model);

/// The same, with what stands beside the rows as a first column under `heading`.
TextTable textTableWithRowHeadings(const QAbstractItemModel& model, const QString& heading);

} // namespace seatkeeper
