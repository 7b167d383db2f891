#pragma once

#include "core/plan/replay.h"
#include "ui/text/language.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// The changes of one scenario as a list: number, what in words, and what has become of it. Words are made when they
/// are asked for: nobody looks at 100,000 rows at once.
class ScenarioItemsModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Number, What, State };
    static constexpr int columns = 3;

    /// Whether a change stands on its own in a colour: it is off, or does not fit.
    static constexpr int attentionRole = Qt::UserRole;
    enum class Attention : quint8 { None, Off, DoesNotFit };

    explicit ScenarioItemsModel(const Language& language, QObject* parent = nullptr);

    /// Shows the items of a scenario, and how they came out.
    void show(const Shared<ScenarioItems>& items, ScenarioId scenario, Replay replay, const Language& language);

    /// Shows no scenario.
    void showNone(const Language& language);

    const ItemOutcome& outcomeAt(int row) const { return m_replay.items.at(static_cast<std::size_t>(row)); }
    const ScenarioItem& itemAt(int row) const { return *m_items.at(static_cast<std::size_t>(row)); }
    const Tenant& tenant() const { return m_replay.tenant; }
    std::optional<int> rowOf(quint32 rank) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QVariant other(int row, int column, int role) const override;

private:
    QString text(int row, Column column) const;
    Attention attentionAt(int row) const;

    Shared<ScenarioItems> m_kept; // what the items below lie in
    std::vector<const ScenarioItem*> m_items;
    Replay m_replay;
    const Language* m_language;
};

} // namespace seatkeeper
