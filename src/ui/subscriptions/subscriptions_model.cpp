#include "ui/subscriptions/subscriptions_model.h"

#include "ui/text/words.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

SubscriptionsModel::SubscriptionsModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(&language)
{}

void SubscriptionsModel::show(SubscriptionTable table, const Language& language,
                              std::optional<SubscriptionTable> baseline)
{
    beginResetModel();
    m_table = std::move(table);
    m_baseline = std::move(baseline);
    m_language = &language;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void SubscriptionsModel::setFold(Fold fold)
{
    if (fold == m_fold)
        return;
    beginResetModel();
    m_fold = fold;
    endResetModel();
}

int SubscriptionsModel::foldable() const
{
    const std::size_t unfoldable = m_table.unfoldable();
    return unfoldable == 0 ? 0 : static_cast<int>(m_table.rows.size() - unfoldable);
}

std::optional<UsageType> SubscriptionsModel::typeOf(int column)
{
    return column >= leadColumns ? std::optional(usageTypes.at(static_cast<std::size_t>(column - leadColumns)).type)
                                 : std::nullopt;
}

std::optional<SubscriptionRef> SubscriptionsModel::subscriptionAt(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return index < subscriptions() ? std::optional(m_table.rows[index].subscription) : std::nullopt;
}

std::optional<int> SubscriptionsModel::rowOf(SubscriptionRef subscription) const
{
    const SubscriptionTableRow* row = m_table.rowOf(subscription);
    const bool shown = row && static_cast<std::size_t>(row - m_table.rows.data()) < subscriptions();
    return shown ? std::optional(static_cast<int>(row - m_table.rows.data())) : std::nullopt;
}

int SubscriptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table.rows.empty() ? 0 : static_cast<int>(subscriptions()) + totalsRows;
}

int SubscriptionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : leadColumns + static_cast<int>(usageTypeCount);
}

QVariant SubscriptionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case cellRole: return QVariant::fromValue(cell(index.row(), index.column()));
    case Qt::DisplayRole: return cell(index.row(), index.column()).first;
    case Qt::ToolTipRole: return plainToolTip(cell(index.row(), index.column()).accessible);
    case Qt::AccessibleTextRole: return cell(index.row(), index.column()).accessible;
    default: return {};
    }
}

QVariant SubscriptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const std::optional<UsageType> type = typeOf(section);
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment alignment = type || section == 0 ? Qt::AlignRight : Qt::AlignLeft;
        return static_cast<int>(alignment | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && type)
        return nameOf(*m_language, *type);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (type)
        return shortNameOf(*m_language, *type);
    switch (static_cast<LeadColumn>(section)) {
    case LeadColumn::Number: return role == Qt::DisplayRole ? QStringLiteral("#") : tr("Number by age");
    case LeadColumn::Name: return tr("Subscription");
    case LeadColumn::Term: break;
    }
    return tr("Runs through");
}

TableCell SubscriptionsModel::cell(int row, int column) const
{
    const TableCells cells(m_table, *m_language);
    const std::optional<UsageType> type = typeOf(column);
    const auto index = static_cast<std::size_t>(row);
    if (index < subscriptions())
        return subscriptionCell(m_table.rows[index], column);
    const auto totals = static_cast<TotalsRow>(index - subscriptions());
    if (type)
        return cells.totals(totals, *type);
    if (static_cast<LeadColumn>(column) == LeadColumn::Name)
        return cells.totalsHead(totals);
    TableCell empty;
    empty.role = TableCell::Role::Totals;
    empty.accessible = cells.totalsHead(totals).accessible;
    return empty;
}

TableCell SubscriptionsModel::subscriptionCell(const SubscriptionTableRow& row, int column) const
{
    const std::optional<UsageType> type = typeOf(column);
    const auto cellIn = [&](const SubscriptionTable& table, const SubscriptionTableRow& shown) {
        const TableCells cells(table, *m_language);
        return type ? cells.usage(shown, *type) : cells.lead(shown, static_cast<LeadColumn>(column));
    };
    TableCell cell = cellIn(m_table, row);
    if (!m_baseline || column == static_cast<int>(LeadColumn::Number))
        return cell;
    const SubscriptionTableRow* before = m_baseline->rowOf(row.subscription);
    if (!before && column != static_cast<int>(LeadColumn::Name))
        return cell; // its name says that all of it is new
    const TableCell other = before ? cellIn(*m_baseline, *before) : TableCell();
    cell.altered = std::tie(cell.first, cell.second, cell.badge) != std::tie(other.first, other.second, other.badge);
    if (cell.altered)
        cell.accessible +=
            QLatin1Char('\n') + (before ? tr("In the baseline: %1").arg(other.accessible) : tr("Not in the baseline."));
    return cell;
}

/// How many of the table's rows are shown.
std::size_t SubscriptionsModel::subscriptions() const
{
    const bool all = m_fold == Fold::Unfolded || foldable() == 0;
    return all ? m_table.rows.size() : m_table.unfoldable();
}

} // namespace seatkeeper
