#pragma once

#include "ui/report/typed_table.h"

class QAbstractItemModel;

namespace seatkeeper {

/// Under this role a model answers with what a cell is for a spreadsheet: a QDate, a qint64 or a Money. Where it
/// answers with nothing, the cell is its text.
inline constexpr int cellValueRole = 0x0100 + 64; // beyond those that models number from Qt::UserRole

/// All that a model shows, as values: as they are now, since the model may show something else when they are read. With
/// a `rowHeading`, what stands beside the rows is the first column.
TypedTable typedTableOf(const QAbstractItemModel& model, const QString& title, const QString& rowHeading = {});

} // namespace seatkeeper
