#pragma once

#include "core/rules/claims.h"

namespace seatkeeper {

/// Days on which a duty is with another subscription than it was to be.
struct DutyConsequence {
    Duty duty = Duty::Primary;
    DateRange days;                        ///< open where it stays so, as far as is known
    std::optional<SubscriptionRef> before; ///< nothing: nobody
    std::optional<SubscriptionRef> after;

    bool operator==(const DutyConsequence&) const = default;
};

/// People whose access differs for the first time on the same day.
struct AccessConsequence {
    QDate day;
    qint64 people = 0;
    qint64 administrators = 0;     ///< of these people, as far as roles are known
    qint64 administratorsLeft = 0; ///< who have access on that day nevertheless
    qint64 rolesUnknown = 0;       ///< of these people

    bool operator==(const AccessConsequence&) const = default;
};

/// What differs between two states of a tenant, from a day on: who pays and who has access.
struct Consequences {
    std::vector<DutyConsequence> duties;   ///< by duty, then day
    std::vector<AccessConsequence> lost;   ///< by day
    std::vector<AccessConsequence> gained; ///< by day

    bool isEmpty() const { return duties.empty() && lost.empty() && gained.empty(); }
};

/// Compares `before` with `after`, an edited copy of it, on all days from `from` on (R2, R6, R9). Whoever loses access
/// stands under the first day without it that had it before; it may come back later. Access is decided once for each
/// pair of license sets, and people are counted.
Consequences consequences(const Tenant& before, const Tenant& after, QDate from);

} // namespace seatkeeper
