#include "ui/scenarios/scenario_list_model.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/tool_tip.h"

#include <QGuiApplication>

#include <algorithm>

namespace seatkeeper {

std::vector<ScenarioRow> scenarioRows(const PlanState& state, std::optional<ScenarioId> open)
{
    std::vector<ScenarioRow> rows;
    for (const auto& [id, head] : *state.scenarios) {
        const auto [first, end] = itemsOf(*state.scenarioItems, id);
        rows.push_back({id, head, std::distance(first, end), id == open});
    }
    return rows;
}

ScenarioListModel::ScenarioListModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(&language)
{}

void ScenarioListModel::show(std::vector<ScenarioRow> rows, const Language& language)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_language = &language;
    endResetModel();
}

std::optional<int> ScenarioListModel::rowOf(ScenarioId scenario) const
{
    const auto found = std::ranges::find(m_rows, scenario, &ScenarioRow::id);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

int ScenarioListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScenarioListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ScenarioListModel::text(const ScenarioRow& row, Column column) const
{
    switch (column) {
    case Column::Name: return row.head.name;
    case Column::Changes: return m_language->number(row.changes);
    case Column::Note: break;
    }
    return row.head.note;
}

QVariant ScenarioListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScenarioRow& row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return plainToolTip(text(row, column));
    case Qt::AccessibleTextRole: {
        const QString cell = QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
        return row.isOpen && column == Column::Name ? tr("%1, is open").arg(cell) : cell;
    }
    case cellValueRole: return column == Column::Changes ? QVariant::fromValue(row.changes) : QVariant();
    case Qt::DecorationRole:
        return column == Column::Name ? QVariant(iconOf(row.isOpen ? Icon::Scenario : Icon::None)) : QVariant();
    case Qt::FontRole: return row.isOpen ? metrics::strong(QGuiApplication::font()) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Column::Changes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ScenarioListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((static_cast<Column>(section) == Column::Changes ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Scenario");
    case Column::Changes: return tr("Changes");
    case Column::Note: break;
    }
    return tr("Note");
}

} // namespace seatkeeper
