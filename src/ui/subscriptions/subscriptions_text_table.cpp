#include "ui/subscriptions/subscriptions_text_table.h"

#include "ui/subscriptions/subscriptions_model.h"

namespace seatkeeper {

namespace {

QString textOf(const QModelIndex& index)
{
    const auto cell = index.data(SubscriptionsModel::cellRole).value<TableCell>();
    QStringList parts{cell.first, cell.second, cell.badge};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace

TextTable textTableOf(const SubscriptionsModel& model)
{
    TextTable table;
    for (int column = 0; column < model.columnCount(); ++column)
        table.headings.push_back(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    std::vector<QStringList> rows; // there are few, and whoever pastes them may do so much later
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList& texts = rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            texts.push_back(textOf(model.index(row, column)));
    }
    table.rows = static_cast<int>(rows.size());
    table.cell = [rows = std::move(rows)](int row, int column) {
        return rows[static_cast<std::size_t>(row)].at(column);
    };
    return table;
}

} // namespace seatkeeper
