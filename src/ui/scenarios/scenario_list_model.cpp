#include "ui/scenarios/scenario_list_model.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/model_table.h"

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
    : CellsModel(parent)
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

QString ScenarioListModel::cell(int row, int column) const
{
    return text(rowAt(row), static_cast<Column>(column));
}

bool ScenarioListModel::isNumber(int column) const
{
    return static_cast<Column>(column) == Column::Changes;
}

QString ScenarioListModel::spoken(int row, int column) const
{
    const bool saysOpen = rowAt(row).isOpen && static_cast<Column>(column) == Column::Name;
    return saysOpen ? tr("%1, is open").arg(cell(row, column)) : cell(row, column);
}

QVariant ScenarioListModel::other(int row, int column, int role) const
{
    const ScenarioRow& shown = rowAt(row);
    switch (role) {
    case cellValueRole: return isNumber(column) ? QVariant::fromValue(shown.changes) : QVariant();
    case Qt::DecorationRole:
        return static_cast<Column>(column) == Column::Name && shown.isOpen ? QVariant(iconOf(Icon::Scenario))
                                                                           : QVariant();
    case Qt::FontRole: return shown.isOpen ? metrics::strong(QGuiApplication::font()) : QVariant();
    default: return {};
    }
}

QString ScenarioListModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name: return tr("Scenario");
    case Column::Changes: return tr("Changes");
    case Column::Note: break;
    }
    return tr("Note");
}

} // namespace seatkeeper
