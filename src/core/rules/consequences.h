#pragma once

#include "core/rules/claims.h"

namespace seatkeeper {

/// Days on which a duty was to be with one subscription and is with another, or with the same (`dutySides`).
struct DutyConsequence {
    Duty duty = Duty::Primary;
    DateRange days;                        ///< open where it stays so, as far as is known
    std::optional<SubscriptionRef> before; ///< nothing: nobody
    std::optional<SubscriptionRef> after;

    bool operator==(const DutyConsequence&) const = default;
};

/// People whose access differs for the first time on the same day; who get it, also through the same day.
struct AccessConsequence {
    QDate day;
    std::optional<QDate> through; ///< the last day in a row on which those who get it have it; nothing: no end known
    qint64 people = 0;
    qint64 administrators = 0;     ///< of these people, as far as roles are known
    qint64 administratorsLeft = 0; ///< who have access on that day nevertheless
    qint64 rolesUnknown = 0;       ///< of these people

    bool operator==(const AccessConsequence&) const = default;
};

/// People who held one license set and hold another, or the same, counted.
struct SetChange {
    LicenseSetId before = LicenseSetId::None;
    LicenseSetId after = LicenseSetId::None;
    qint64 people = 0;
    qint64 administrators = 0; ///< of these people, as far as roles are known
    qint64 rolesUnknown = 0;   ///< of these people

    bool operator==(const SetChange&) const = default;
};

/// Who loses access, and who gets it.
struct AccessConsequences {
    std::vector<AccessConsequence> lost;   ///< by day
    std::vector<AccessConsequence> gained; ///< by day

    bool operator==(const AccessConsequences&) const = default;
};

/// What differs between two states of a tenant, from a day on: who pays and who has access.
struct Consequences {
    std::vector<DutyConsequence> duties; ///< by duty, then day
    AccessConsequences access;

    bool isEmpty() const { return duties.empty() && access.lost.empty() && access.gained.empty(); }
};

/// Who has each duty in `before` and in `after`, also where it is the same: stretches of days that follow each other
/// without a gap from `from` on; by duty, then day.
std::vector<DutyConsequence> dutySides(const Tenant& before, const Tenant& after, QDate from);

/// The duties that are with another subscription in `after` than in `before` on days from `from` on (R2, R6); by duty,
/// then day.
std::vector<DutyConsequence> dutyConsequences(const Tenant& before, const Tenant& after, QDate from);

/// What becomes of the access of people who are counted by license set (R9), from `from` on. `people` are all members,
/// also those for whom nothing differs: an administrator among them may be the last one left. Sets after are those of
/// `after`, an edited copy of `before`.
AccessConsequences accessConsequences(const Tenant& before, const Tenant& after, const std::vector<SetChange>& people,
                                      QDate from);

/// Compares `before` with `after`, an edited copy of it, on all days from `from` on (R2, R6, R9). Whoever loses access
/// stands under the first day without it that had it before; it may come back later. Access is decided once for each
/// pair of license sets, and people are counted.
Consequences consequences(const Tenant& before, const Tenant& after, QDate from);

} // namespace seatkeeper
