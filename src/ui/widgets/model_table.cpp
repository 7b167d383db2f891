#include "ui/widgets/model_table.h"

#include <QAbstractItemModel>

namespace seatkeeper {

namespace {

TypedCell cellOf(const QModelIndex& index)
{
    const QVariant value = index.data(cellValueRole);
    if (value.userType() == QMetaType::QDate)
        return value.toDate();
    if (value.userType() == QMetaType::LongLong)
        return value.toLongLong();
    if (value.userType() == qMetaTypeId<Money>())
        return value.value<Money>();
    return index.data().toString();
}

} // namespace

TypedTable typedTableOf(const QAbstractItemModel& model, const QString& title, const QString& rowHeading)
{
    QStringList headings;
    if (!rowHeading.isEmpty())
        headings.push_back(rowHeading);
    for (int column = 0; column < model.columnCount(); ++column)
        headings.push_back(model.headerData(column, Qt::Horizontal).toString());
    std::vector<std::vector<TypedCell>> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<TypedCell>& cells = rows.emplace_back();
        if (!rowHeading.isEmpty())
            cells.emplace_back(model.headerData(row, Qt::Vertical).toString());
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(cellOf(model.index(row, column)));
    }
    return typedTable(title, headings, std::move(rows));
}

} // namespace seatkeeper
