#pragma once

#include "ui/carryout/carry_out_rows.h"
#include "ui/text/language.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// The people of a list of steps, a row each: what to do for them, when, and what has become of it. What a row says is
/// worked out when it is shown, so that 100,000 of them cost nothing.
class StepsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Name, Email, What, When, State };
    static constexpr int columns = 5;

    explicit StepsModel(const Language& language, QObject* parent = nullptr);

    /// Shows the people of `list` who are in `only`, or all. `tenant` names what they hold.
    void show(CarryOutList list, Tenant tenant, std::optional<StepState> only, QDate today, const Language& language);

    PersonId personAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::size_t placeOf(int row) const { return m_shown.at(static_cast<std::size_t>(row)); }
    QString text(int row, Column column) const;

    CarryOutList m_list;
    Tenant m_tenant;
    std::vector<std::size_t> m_shown; // places in the list
    QDate m_today;
    const Language* m_language;
};

} // namespace seatkeeper
