#pragma once

#include "core/plan/edit.h"
#include "ui/text/language.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// One scenario in the list of them.
struct ScenarioRow {
    ScenarioId id{};
    ScenarioHead head;
    qint64 changes = 0;
    bool isOpen = false;
};

/// The scenarios of a plan, in the order in which they were made.
std::vector<ScenarioRow> scenarioRows(const PlanState& state, std::optional<ScenarioId> open);

/// The list of scenarios: name, how many changes, note.
class ScenarioListModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Name, Changes, Note };
    static constexpr int columns = 3;

    explicit ScenarioListModel(const Language& language, QObject* parent = nullptr);

    void show(std::vector<ScenarioRow> rows, const Language& language);

    const ScenarioRow& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    std::optional<int> rowOf(ScenarioId scenario) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString spoken(int row, int column) const override;
    QVariant other(int row, int column, int role) const override;

private:
    QString text(const ScenarioRow& row, Column column) const;

    std::vector<ScenarioRow> m_rows;
    const Language* m_language;
};

} // namespace seatkeeper
