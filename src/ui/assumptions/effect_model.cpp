#include "ui/assumptions/effect_model.h"

namespace seatkeeper {

namespace {

QString textOf(const EffectRow& row, int column)
{
    switch (static_cast<EffectModel::Column>(column)) {
    case EffectModel::Column::What: return row.what;
    case EffectModel::Column::When: return row.when;
    case EffectModel::Column::Left: return row.left;
    case EffectModel::Column::Right: break;
    }
    return row.right;
}

} // namespace

void EffectModel::show(std::vector<EffectRow> rows, const Sides<QString>& sides)
{
    beginResetModel();
    m_rows = Shared(std::move(rows));
    m_sides = sides;
    endResetModel();
}

TypedTable EffectModel::table() const
{
    TypedTable table;
    for (int column = 0; column < columns; ++column)
        table.headings.push_back(heading(column));
    table.rows = rowCount();
    table.cell = [rows = m_rows](int row, int column) -> TypedCell {
        return textOf((*rows)[static_cast<std::size_t>(row)], column);
    };
    return table;
}

int EffectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
}

int EffectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString EffectModel::cell(int row, int column) const
{
    return textOf((*m_rows)[static_cast<std::size_t>(row)], column);
}

QString EffectModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::What: return tr("What changes");
    case Column::When: return tr("When");
    case Column::Left: return m_sides.left;
    case Column::Right: break;
    }
    return m_sides.right;
}

} // namespace seatkeeper
