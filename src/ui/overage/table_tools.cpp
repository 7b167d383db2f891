#include "ui/overage/table_tools.h"

#include <QAbstractItemModel>

namespace seatkeeper {

TextTable textTableOf(const QAbstractItemModel& model)
{
    TextTable table;
    for (int column = 0; column < model.columnCount(); ++column)
        table.headings.push_back(model.headerData(column, Qt::Horizontal).toString());
    std::vector<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList& texts = rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            texts.push_back(model.index(row, column).data().toString());
    }
    table.rows = static_cast<int>(rows.size());
    table.cell = [rows = std::move(rows)](int row, int column) {
        return rows[static_cast<std::size_t>(row)].at(column);
    };
    return table;
}

TextTable textTableWithRowHeadings(const QAbstractItemModel& model, const QString& heading)
{
    TextTable table = textTableOf(model);
    table.headings.push_front(heading);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.push_back(model.headerData(row, Qt::Vertical).toString());
    table.cell = [names, cells = std::move(table.cell)](int row, int column) {
        return column == 0 ? names.at(row) : cells(row, column - 1);
    };
    return table;
}

} // namespace seatkeeper
