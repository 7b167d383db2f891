#include "ui/assumptions/assumptions_model.h"

#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

namespace {

QString textOf(const AssumptionRow& row, AssumptionsModel::Column column)
{
    switch (column) {
    case AssumptionsModel::Column::Number: return QStringLiteral("A%1").arg(static_cast<int>(row.assumption));
    case AssumptionsModel::Column::Reading: return row.reading;
    case AssumptionsModel::Column::Text: return row.text;
    case AssumptionsModel::Column::Source: break;
    }
    return row.source;
}

} // namespace

void AssumptionsModel::show(std::vector<AssumptionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<int> AssumptionsModel::rowOf(Assumption assumption) const
{
    const auto row = std::ranges::find(m_rows, assumption, &AssumptionRow::assumption);
    return row == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(row - m_rows.begin()));
}

int AssumptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AssumptionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AssumptionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssumptionRow& row = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::ToolTipRole: return plainToolTip(textOf(row, column));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            textOf(row, column));
    default: return {};
    }
}

QVariant AssumptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number: return tr("No.");
    case Column::Reading: return tr("Read as");
    case Column::Text: return tr("How the article is read");
    case Column::Source: break;
    }
    return tr("Rule and edition");
}

} // namespace seatkeeper
