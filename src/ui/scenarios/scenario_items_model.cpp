#include "ui/scenarios/scenario_items_model.h"

#include "ui/text/scenario_texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

ScenarioItemsModel::ScenarioItemsModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
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

QVariant ScenarioItemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::ToolTipRole: return plainToolTip(text(index.row(), column));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            text(index.row(), column));
    case cellValueRole: return column == Column::Number ? QVariant::fromValue<qint64>(index.row() + 1) : QVariant();
    case Qt::DecorationRole: {
        const bool warns = column == Column::State && attentionAt(index.row()) == Attention::DoesNotFit;
        return warns ? QVariant(iconOf(Icon::Warning)) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Column::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case attentionRole: return static_cast<int>(attentionAt(index.row()));
    default: return {};
    }
}

QVariant ScenarioItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((static_cast<Column>(section) == Column::Number ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number: return QStringLiteral("#");
    case Column::What: return tr("Change");
    case Column::State: break;
    }
    return tr("State");
}

} // namespace seatkeeper
