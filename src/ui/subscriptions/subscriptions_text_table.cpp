#include "ui/subscriptions/subscriptions_text_table.h"

#include "ui/subscriptions/subscriptions_model.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace seatkeeper {

namespace {

/// The context of these texts for the translator.
struct SubscriptionColumns {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::SubscriptionColumns)
};

constexpr int columnsBeforeTypes = 6;

QStringList headings(const Language& language)
{
    QStringList texts{SubscriptionColumns::tr("Number by age"),
                      SubscriptionColumns::tr("Subscription"),
                      SubscriptionColumns::tr("Id"),
                      SubscriptionColumns::tr("State"),
                      SubscriptionColumns::tr("Runs through"),
                      SubscriptionColumns::tr("Days left")};
    for (const UsageTypeInfo& info : usageTypes)
        texts.push_back(nameOf(language, info.type));
    texts.push_back(SubscriptionColumns::tr("Pays for"));
    return texts;
}

TypedCell dayOf(const TermPosition& position)
{
    if (position.term)
        return position.term->ends ? TypedCell(*position.term->ends) : SubscriptionColumns::tr("no end known");
    return position.ended && !position.returns ? TypedCell(*position.ended) : QString();
}

/// No number is an empty cell.
template <class Number> TypedCell numberCell(const std::optional<Number>& number)
{
    return number ? TypedCell(qint64{*number}) : QString();
}

std::vector<TypedCell> cellsOf(const SubscriptionTableRow& row, QDate day, const Language& language)
{
    const QString state = row.primary ? SubscriptionColumns::tr("Primary") : nameOf(language, row.position.state);
    std::vector<TypedCell> cells{row.number > 0 ? TypedCell(qint64{row.number}) : QString(),
                                 row.name,
                                 row.id,
                                 state,
                                 dayOf(row.position),
                                 numberCell(row.position.daysLeft(day))};
    QStringList pays;
    for (const UsageTypeInfo& info : usageTypes) {
        const UsageCell& usage = row.cells.at(indexOf(info.type));
        cells.push_back(numberCell(usage.committed));
        if (usage.pays())
            pays.push_back(nameOf(language, info.type));
    }
    cells.emplace_back(pays.join(QStringLiteral(", ")));
    return cells;
}

/// A row of totals under this head; `numberOf` gives the one of a usage type.
template <class NumberOf> std::vector<TypedCell> totals(const QString& head, const NumberOf& numberOf)
{
    std::vector<TypedCell> cells(columnsBeforeTypes);
    cells.at(1) = head;
    for (const UsageTypeInfo& info : usageTypes)
        cells.push_back(numberCell(std::optional<qint64>(numberOf(info.type))));
    cells.emplace_back();
    return cells;
}

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

TypedTable typedTableOf(const SubscriptionTable& table, const Language& language)
{
    std::vector<std::vector<TypedCell>> rows;
    for (const SubscriptionTableRow& row : table.rows)
        rows.push_back(cellsOf(row, table.day, language));
    const auto totalsOf = [&table](UsageType type) -> const UsageTotals& { return table.totals.at(indexOf(type)); };
    const TableCells heads(table, language);
    rows.push_back(totals(heads.totalsHead(TotalsRow::Committed).first, [&](UsageType type) {
        return totalsOf(type).contracted ? std::optional(totalsOf(type).committed) : std::nullopt;
    }));
    rows.push_back(
        totals(heads.totalsHead(TotalsRow::Assigned).first, [&](UsageType type) { return totalsOf(type).assigned; }));
    return typedTable({}, headings(language), std::move(rows));
}

} // namespace seatkeeper
