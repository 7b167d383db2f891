#include "ui/timeline/timeline_model.h"

#include "ui/widgets/model_table.h"

#include <algorithm>

namespace seatkeeper {

void TimelineModel::show(std::vector<TimelineRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    const bool hasLayers = std::ranges::any_of(m_rows, [](const TimelineRow& row) { return !row.inLayer.isEmpty(); });
    m_columns = static_cast<int>(Column::Layer) + (hasLayers ? 1 : 0);
    endResetModel();
}

std::optional<int> TimelineModel::rowOf(std::size_t lane, const TimelineSpan& span) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const TimelineRow& each) {
        return each.lane == lane && each.layer == TimelineRow::Layer::Shown && each.span == span;
    });
    return row == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(row - m_rows.begin()));
}

std::optional<int> TimelineModel::rowOf(const TimelineRow& row) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const TimelineRow& each) {
        return each.about == row.about && each.layer == row.layer && each.span == row.span;
    });
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString TimelineModel::text(const TimelineRow& row, Column column)
{
    switch (column) {
    case Column::About: return row.about;
    case Column::What: return row.what;
    case Column::From: return row.from;
    case Column::Through: return row.through;
    case Column::Layer: break;
    }
    return row.inLayer;
}

/// The day of a cell; nothing where it has none.
QVariant TimelineModel::dayIn(const TimelineRow& row, Column column)
{
    if (column == Column::From)
        return row.span.days.starts;
    return column == Column::Through && row.span.days.ends ? QVariant(*row.span.days.ends) : QVariant();
}

QString TimelineModel::cell(int row, int column) const
{
    return text(rowAt(row), static_cast<Column>(column));
}

QVariant TimelineModel::other(int row, int column, int role) const
{
    return role == cellValueRole ? dayIn(rowAt(row), static_cast<Column>(column)) : QVariant();
}

QString TimelineModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::About: return tr("About");
    case Column::What: return tr("What");
    case Column::From: return tr("From");
    case Column::Through: return tr("Through");
    case Column::Layer: break;
    }
    return tr("In");
}

} // namespace seatkeeper
