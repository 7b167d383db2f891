#include "ui/scenarios/comparison_model.h"

#include "ui/theme/metrics.h"

#include <QGuiApplication>

#include <algorithm>

namespace seatkeeper {

namespace {

/// Whom or what a row is about.
QString labelOf(const ComparisonRow& row)
{
    return row.name.isEmpty() ? row.what : QStringLiteral("%1 (%2)").arg(row.name, row.what);
}

bool differs(const ComparisonRow& row)
{
    return !row.isSame;
}

} // namespace

void ComparisonModel::show(std::vector<ComparisonRow> rows, const Sides<QString>& layers, const Language& language)
{
    beginResetModel();
    m_all = Shared(std::move(rows));
    choose();
    m_layers = layers;
    for (int i = 0; i <= static_cast<int>(ComparisonGroup::Overage); ++i)
        m_groups[static_cast<ComparisonGroup>(i)] = nameOf(language, static_cast<ComparisonGroup>(i));
    endResetModel();
}

void ComparisonModel::list(Listed listed)
{
    if (listed == m_listed)
        return;
    beginResetModel();
    m_listed = listed;
    choose();
    endResetModel();
}

void ComparisonModel::showOnly(std::optional<ComparisonGroup> group)
{
    if (group == m_only)
        return;
    beginResetModel();
    m_only = group;
    choose();
    endResetModel();
}

void ComparisonModel::choose()
{
    m_rows = m_all;
    const auto isShown = [this](const ComparisonRow& row) {
        return isListed(row) && row.group == m_only.value_or(row.group);
    };
    if (!std::ranges::all_of(*m_all, isShown)) // there is no need for a copy of them
        std::erase_if(m_rows.edit(), std::not_fn(isShown));
}

bool ComparisonModel::isListed(const ComparisonRow& row) const
{
    return m_listed == Listed::BothSides || differs(row);
}

/// Where only differences are listed, marks would mark all.
bool ComparisonModel::isMarked(int row) const
{
    return m_listed == Listed::BothSides && differs((*m_rows)[static_cast<std::size_t>(row)]);
}

std::map<ComparisonGroup, int> ComparisonModel::counts() const
{
    std::map<ComparisonGroup, int> counts;
    for (const ComparisonRow& row : *m_all) {
        if (isListed(row))
            ++counts[row.group];
    }
    return counts;
}

int ComparisonModel::differencesShown() const
{
    return static_cast<int>(std::ranges::count_if(*m_rows, differs));
}

bool ComparisonModel::hasDifferences() const
{
    return std::ranges::any_of(*m_all, differs);
}

TypedTable ComparisonModel::table() const
{
    enum AmountColumn : quint8 { Left = columns, Right };
    TypedTable table;
    for (int column = 0; column < columns; ++column)
        table.headings.push_back(heading(column));
    for (const QString& layer : {m_layers.left, m_layers.right})
        table.headings.push_back(tr("%1, amount").arg(layer));
    table.rows = rowCount();
    table.cell = [rows = m_rows, groups = m_groups, unknown = tr("unknown")](int row, int column) -> TypedCell {
        const ComparisonRow& one = (*rows)[static_cast<std::size_t>(row)];
        const auto number = [](const std::optional<qint64>& units, const QString& text) {
            return units ? TypedCell(*units) : text;
        };
        const bool hasAmounts = one.group == ComparisonGroup::Overage;
        const auto amount = [&](const std::optional<qint64>& units, const std::optional<Money>& money) {
            if (money)
                return TypedCell(*money);
            return TypedCell(hasAmounts && units ? unknown : QString());
        };
        switch (column) {
        case static_cast<int>(Column::Group): return groups.at(one.group);
        case static_cast<int>(Column::What): return labelOf(one);
        case static_cast<int>(Column::Left): return number(one.numbers.left, one.left);
        case static_cast<int>(Column::Right): return number(one.numbers.right, one.right);
        case AmountColumn::Left: return amount(one.numbers.left, one.amounts.left);
        default: return amount(one.numbers.right, one.amounts.right);
        }
    };
    return table;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ComparisonModel::text(const ComparisonRow& row, Column column) const
{
    switch (column) {
    case Column::Group: return m_groups.at(row.group);
    case Column::What: return labelOf(row);
    case Column::Left: return row.left;
    case Column::Right: break;
    }
    return row.right;
}

QString ComparisonModel::cell(int row, int column) const
{
    return text((*m_rows)[static_cast<std::size_t>(row)], static_cast<Column>(column));
}

QString ComparisonModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Group: return tr("About");
    case Column::What: return m_listed == Listed::BothSides ? tr("What is compared") : tr("What differs");
    case Column::Left: return m_layers.left;
    case Column::Right: break;
    }
    return m_layers.right;
}

QString ComparisonModel::spoken(int row, int column) const
{
    const bool saysSo = column == static_cast<int>(Column::What) && isMarked(row);
    return saysSo ? tr("%1, differs").arg(cell(row, column)) : cell(row, column);
}

QVariant ComparisonModel::other(int row, int /*column*/, int role) const
{
    return role == Qt::FontRole && isMarked(row) ? metrics::strong(QGuiApplication::font()) : QVariant();
}

} // namespace seatkeeper
