#pragma once

#include "core/rules/access.h"

namespace seatkeeper {

/// One license in the explanation of somebody's access.
struct AccessCandidate {
    Holding license;
    SubscriptionState state = SubscriptionState::Unknown; ///< of its subscription, on the day
    std::optional<DateRange> active;                      ///< from the day, as long as this license alone gives access
    std::optional<QDate> activeAgain;                     ///< where it gives none: the next day from which it does
};

/// Why somebody has access on a day, or has none: the conclusion, each license with what it gives, the rule, the
/// assumptions that the answer rests on, and when it changes next.
struct AccessExplanation {
    QDate day;
    std::optional<NoAccess> refusal;       ///< the conclusion: nothing where there is access
    std::optional<DateRange> access;       ///< from the day, the days of unbroken access by all licenses together
    std::vector<AccessCandidate> licenses; ///< by subscription, in age order
    Rule rule = Rule::R9AccessByActive;
    std::vector<Assumption> assumptions;
    std::optional<QDate> next; ///< the first day of the other answer; absent: as far as is known, never
};

/// Explains the access of `person`, a member of the tenant, on `day` (R9; A7, A14, A17, and A13 for administrators
/// without a license).
AccessExplanation explainAccess(const Tenant& tenant, PersonId person, QDate day);

} // namespace seatkeeper
