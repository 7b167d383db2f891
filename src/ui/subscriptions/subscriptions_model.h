#pragma once

#include "ui/subscriptions/table_cell.h"

#include <QAbstractTableModel>

namespace seatkeeper {

/// The subscriptions of a tenant on a day as a table, with totals below.
class SubscriptionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int cellRole = Qt::UserRole;

    /// Whether ended subscriptions and those that have not started yet are left out.
    enum class Fold : quint8 { Folded, Unfolded };

    explicit SubscriptionsModel(const Language& language, QObject* parent = nullptr);

    /// `baseline`: of a scenario, the table that its cells are compared with.
    void show(SubscriptionTable table, const Language& language, std::optional<SubscriptionTable> baseline = {});

    const SubscriptionTable& table() const { return m_table; }

    /// Rows that nothing but folded ones would be left of are shown all the same.
    void setFold(Fold fold);

    /// How many subscriptions can be folded away.
    int foldable() const;

    /// The usage type of a column; nothing for those left of them.
    static std::optional<UsageType> typeOf(int column);

    /// The subscription of a row; nothing for the totals.
    std::optional<SubscriptionRef> subscriptionAt(int row) const;
    std::optional<int> rowOf(SubscriptionRef subscription) const; ///< nothing where it is folded away

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableCell cell(int row, int column) const;
    TableCell subscriptionCell(const SubscriptionTableRow& row, int column) const;
    std::size_t subscriptions() const;

    SubscriptionTable m_table;
    std::optional<SubscriptionTable> m_baseline;
    Fold m_fold = Fold::Folded;
    const Language* m_language;
};

} // namespace seatkeeper
