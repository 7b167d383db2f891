#pragma once

#include "ui/carryout/carry_out_rows.h"
#include "ui/report/typed_table.h"
#include "ui/text/language.h"
#include "ui/widgets/cells_model.h"

namespace seatkeeper {

/// The people of a list of steps, a row each: what to do for them, when, and what has become of it. What a row says is
/// worked out when it is shown, so that 100,000 of them cost nothing.
class StepsModel : public CellsModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Name, Email, What, When, State };
    static constexpr int columns = 5;

    explicit StepsModel(const Language& language, QObject* parent = nullptr);

    /// Shows the people of `list` who are in `only`, or all. `tenant` names what they hold.
    void show(CarryOutList list, Tenant tenant, std::optional<StepState> only, QDate today, const Language& language);

    /// All that is shown, for a spreadsheet: what a row says is worked out when it is read.
    TypedTable table(const QString& title) const;

    PersonId personAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString cell(int row, int column) const override;
    QString heading(int column) const override;
    QVariant other(int row, int column, int role) const override;

private:
    struct Shown {
        CarryOutList list;
        Tenant tenant;
        std::vector<std::size_t> places; ///< in the list
        QDate today;

        std::size_t placeOf(int row) const { return places.at(static_cast<std::size_t>(row)); }
        StepState stateOf(int row) const { return list.states[placeOf(row)]; }
        QString text(const Language& language, int row, Column column) const;
    };

    std::shared_ptr<const Shown> m_shown = std::make_shared<const Shown>(); // shared with tables
    const Language* m_language;
};

} // namespace seatkeeper
