#pragma once

#include "core/rules/access_losses.h"
#include "core/rules/charges.h"
#include "core/rules/coming_events.h"
#include "core/rules/payers.h"

namespace seatkeeper {

/// What overage of a month costs: by whom it is paid and by whom it is caused.
struct MonthlyOverage {
    Month month;
    Charges charges;
    std::optional<Month> begun;              ///< the month after, of which usage has been entered in part
    std::vector<UsageType> stillToCome = {}; ///< of that month
};

/// The licenses of one kind on a subscription that is in a term.
struct AssignedSeats {
    SubscriptionRef subscription{};
    License license = License::StandardAgent;
    qint64 assigned = 0;
    std::optional<int> committed; ///< nothing: the subscription does not have the type

    bool isOver() const { return assigned > committed.value_or(0); }

    bool operator==(const AssignedSeats&) const = default;
};

/// What somebody asks first about a tenant: who pays, who will be without access, what comes, what overage costs, and
/// whether there are seats.
struct Outlook {
    QDate day;
    QDate last; ///< through which it looks ahead
    Payments payments;
    qint64 withoutAccess = 0; ///< people with licenses who have no access on the day
    AccessLosses access;
    std::vector<ComingEvent> coming;
    std::optional<MonthlyOverage>
        overage;                      ///< of the last month, up to that of the day, for which usage was entered in full
    std::vector<AssignedSeats> seats; ///< in age order, then as licenses are ordered

    /// The worst loss of access on a day up to `horizon`: the last administrators, else most people, else the earliest.
    /// Null where there is none.
    const AccessLoss* worstLossUpTo(QDate horizon) const;

    /// The next day on which something has to be decided or alters; nothing where none is known.
    std::optional<QDate> nextDate() const;
};

/// How far an outlook reaches.
inline constexpr int outlookMonths = 18;

/// Gathers the answers for `day`. People are counted by license set.
Outlook outlookOn(const Tenant& tenant, QDate day);

} // namespace seatkeeper
