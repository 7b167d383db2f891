#include "ui/scenarios/scenario_items_model.h"

#include "ui/text/scenario_texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/model_table.h"

#include <algorithm>

namespace seatkeeper {

ScenarioItemsModel::ScenarioItemsModel(const Language& language, QObject* parent)
    : CellsModel(parent)
    , m_language(&language)
{}

void ScenarioItemsModel::show(const Shared<ScenarioItems>& items, ScenarioId scenario, Replay replay,
                              const Language& language)
{
    beginResetModel();
    m_kept = items;
    m_items.clear();
    const auto [first, end] = itemsOf(*m_kept, scenario);
    for (auto item = first; item != end; ++item)
        m_items.push_back(&item->second);
    m_replay = std::move(replay);
    m_language = &language;
    endResetModel();
}

void ScenarioItemsModel::showNone(const Language& language)
{
    show({}, {}, {}, language);
}

std::optional<int> ScenarioItemsModel::rowOf(quint32 rank) const
{
    const auto found = std::ranges::find(m_replay.items, rank, &ItemOutcome::rank);
    return found == m_replay.items.end() ? std::nullopt
                                         : std::optional(static_cast<int>(found - m_replay.items.begin()));
}

int ScenarioItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ScenarioItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ScenarioItemsModel::text(int row, Column column) const
{
    switch (column) {
    case Column::Number: return m_language->number(row + 1);
    case Column::What: return changeText(*m_language, itemAt(row), m_replay.tenant);
    case Column::State: break;
    }
    return outcomeText(*m_language, outcomeAt(row));
}

ScenarioItemsModel::Attention ScenarioItemsModel::attentionAt(int row) const
{
    const ItemOutcome& outcome = outcomeAt(row);
    if (!outcome.enabled)
        return Attention::Off;
    return outcome.refusal ? Attention::DoesNotFit : Attention::None;
}

QString ScenarioItemsModel::cell(int row, int column) const
{
    return text(row, static_cast<Column>(column));
}

bool ScenarioItemsModel::isNumber(int column) const
{
    return static_cast<Column>(column) == Column::Number;
}

QVariant ScenarioItemsModel::other(int row, int column, int role) const
{
    switch (role) {
    case cellValueRole: return isNumber(column) ? QVariant::fromValue<qint64>(row + 1) : QVariant();
    case Qt::DecorationRole:
        return static_cast<Column>(column) == Column::State && attentionAt(row) == Attention::DoesNotFit
                   ? QVariant(iconOf(Icon::Warning))
                   : QVariant();
    case attentionRole: return static_cast<int>(attentionAt(row));
    default: return {};
    }
}

QString ScenarioItemsModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Number: return QStringLiteral("#");
    case Column::What: return tr("Change");
    case Column::State: break;
    }
    return tr("State");
}

} // namespace seatkeeper
