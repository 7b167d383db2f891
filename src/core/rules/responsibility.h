#pragma once

#include "core/rules/claims.h"
#include "core/rules/state.h"

namespace seatkeeper {

/// Who has a duty on a day, and who shares the best claim to it.
struct Answer {
    std::optional<SubscriptionRef> subscription; ///< nobody: A10 for the primary, nobody has the type for R6
    std::vector<SubscriptionRef> tie; ///< A2: all with the best deciding day, the winner first; empty without a tie
};

/// Who is responsible for what on one day.
struct Responsibility {
    QDate day;
    std::array<Answer, allDuties.size()> answers; ///< by duty

    const Answer& answer(Duty duty) const { return answers.at(static_cast<std::size_t>(duty)); }
    std::optional<SubscriptionRef> primary() const { return answer(Duty::Primary).subscription; }

    /// The payer of a type's overage (R1, R3, R6); nobody where no rule is known (A12).
    std::optional<SubscriptionRef> payer(UsageType type) const;
};

/// Who has which duty on `day` (R2, R6), with ties (A2).
Responsibility responsibilityOn(const Tenant& tenant, QDate day);

/// What decided about a candidate.
enum class Decision : quint8 {
    HasTheDuty,
    LaterFirstHad, ///< had the type later (R6)
    LaterAge,      ///< is younger
    LaterByName,   ///< the same days; its id comes later in natural order
    NotActive,     ///< does not take part: not active on the day
    HasNotTheType, ///< does not take part: active, but has no line of the type on the day
};

/// One subscription in the explanation of a duty.
struct Candidate {
    SubscriptionRef subscription{};
    SubscriptionState state = SubscriptionState::Unknown;
    std::optional<QDate> age;      ///< as it counts on the day
    std::optional<QDate> firstHad; ///< as it counts on the day; for R6 only
    Decision decision = Decision::NotActive;
    qint64 daysLater = 0; ///< how many days later than the winner, where a day decided
};

/// When an answer changes next, and to whom.
struct NextHolder {
    QDate day;
    std::optional<SubscriptionRef> subscription;
};

/// Why a duty is where it is: the conclusion, all candidates with what decided, the rule, the assumptions that the
/// answer rests on, and when it changes next.
struct Explanation {
    Duty duty = Duty::Primary;
    QDate day;
    Answer answer;
    std::vector<Candidate> candidates; ///< who take part by strength, then the others in age order
    Rule rule = Rule::R2Primary;
    std::vector<Assumption> assumptions;
    Assumptions reading;            ///< how those that can be switched were read
    std::optional<NextHolder> next; ///< absent: as far as is known, never
};

/// Explains who has `duty` on `day`.
Explanation explain(const Tenant& tenant, Duty duty, QDate day);

/// When a duty goes to another next, after `day`; nothing where that is not known.
std::optional<NextHolder> nextHolder(const std::vector<Tenure>& tenures, QDate day);

} // namespace seatkeeper
