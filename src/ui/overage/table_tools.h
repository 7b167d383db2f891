#pragma once

#include "ui/report/text_table.h"

class QAbstractItemModel;

namespace seatkeeper {

class TableView;

/// What a table shows, as texts: all of it now, since it may be another one when somebody pastes it.
TextTable textTableOf(const QAbstractItemModel& model);

/// Gives the columns what they need: figures always, and the texts at the left as much as there is room for. `beside`
/// is what a column needs besides its text, by number.
void fitColumns(TableView& table, const std::vector<int>& beside = {});

} // namespace seatkeeper
