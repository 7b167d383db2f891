#pragma once

#include "core/rules/responsibility.h"
#include "ui/subscriptions/term_position.h"

namespace seatkeeper {

/// What a subscription has to do with a usage type on a day.
struct UsageCell {
    enum class Duty : quint8 { None, Pays };

    std::optional<int> committed; ///< nothing: it does not have the type
    Duty duty = Duty::None;
    std::optional<QDate> paysFrom; ///< it is the one that pays next, from this day

    bool pays() const { return duty == Duty::Pays; }
};

/// One subscription in the table.
struct SubscriptionTableRow {
    SubscriptionRef subscription{};
    QString id;
    QString name;   ///< the id where it has none
    int number = 0; ///< place in age order among the active ones, from 1; 0 for the others
    TermPosition position;
    bool trial = false;
    bool primary = false;
    std::optional<QDate> primaryFrom; ///< it is the primary next, from this day
    std::array<UsageCell, usageTypeCount> cells;

    /// Whether it can be folded away: it has ended for good, as far as is known, or has not started yet.
    bool isFoldable() const { return position.isOver() || position.state == SubscriptionState::Pending; }
};

/// What stands below the subscriptions for a usage type.
struct UsageTotals {
    qint64 committed = 0;           ///< of all active subscriptions together
    std::optional<qint64> assigned; ///< on them, for types that are licenses
    std::optional<NextHolder> next; ///< who pays next
    bool contracted = false;        ///< some active subscription has the type
};

/// Everything that the subscriptions page shows of a tenant on a day: who has what, who pays, and who pays next.
struct SubscriptionTable {
    QDate day;
    std::vector<SubscriptionTableRow> rows; ///< active ones, then others, then those that can be folded; each by age
    std::array<UsageTotals, usageTypeCount> totals;

    /// How many rows, from the first, cannot be folded away.
    std::size_t unfoldable() const;
    const SubscriptionTableRow* rowOf(SubscriptionRef subscription) const;
};

SubscriptionTable subscriptionTable(const Tenant& tenant, QDate day);

} // namespace seatkeeper
