#pragma once

#include "ui/report/text_table.h"

#include <optional>
#include <vector>

class QAbstractItemModel;

namespace seatkeeper {

class TableView;

/// What a table shows, as texts: all of it now, since it may be another one when somebody pastes it.
TextTable textTableOf(const QAbstractItemModel& model);

/// The same, with what stands beside the rows as a first column under `heading`.
TextTable textTableWithRowHeadings(const QAbstractItemModel& model, const QString& heading);

/// What a column needs besides its heading and texts.
struct ColumnNeed {
    int beside = 0;            ///< pixels for what is drawn there
    std::optional<int> weight; ///< how readily it gives way; absent: texts do, figures never
};

/// Gives the columns what they need: figures always, and texts as much as there is room for. `needs` are those of the
/// first columns.
void fitColumns(TableView& table, const std::vector<ColumnNeed>& needs = {});

} // namespace seatkeeper
