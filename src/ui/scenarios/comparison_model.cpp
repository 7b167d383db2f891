#include "ui/scenarios/comparison_model.h"

#include "ui/widgets/tool_tip.h"

namespace seatkeeper {

void ComparisonModel::show(std::vector<ComparisonRow> rows, const Sides<QString>& layers, const Language& language)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_layers = layers;
    for (int i = 0; i <= static_cast<int>(ComparisonGroup::Overage); ++i)
        m_groups[static_cast<ComparisonGroup>(i)] = nameOf(language, static_cast<ComparisonGroup>(i));
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ComparisonModel::text(const ComparisonRow& row, Column column) const
{
    switch (column) {
    case Column::Group: return m_groups.at(row.group);
    case Column::What: return row.what;
    case Column::Left: return row.left;
    case Column::Right: break;
    }
    return row.right;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparisonRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return plainToolTip(text(row, column));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            text(row, column));
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Group: return tr("About");
    case Column::What: return tr("What differs");
    case Column::Left: return m_layers.left;
    case Column::Right: break;
    }
    return m_layers.right;
}

} // namespace seatkeeper
