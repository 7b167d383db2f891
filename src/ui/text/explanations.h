#pragma once

#include "core/rules/responsibility.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// The question that an explanation answers. `type` is absent for "who is primary"; R3 and R1 types are asked by
/// their type although the primary's explanation answers them.
struct Why {
    Explanation explanation;
    std::optional<UsageType> type;
};

QString questionText(const Language& language, const Why& why, const Tenant& tenant);   ///< Why does X pay for Y?
QString conclusionText(const Language& language, const Why& why, const Tenant& tenant); ///< one or two sentences
QString tieText(const Language& language, const Why& why, const Tenant& tenant);        ///< empty without a tie

/// Since when a candidate counts: "since 01-09-2023"; "never" where it never had the type, "not on this day" where only
/// an unbroken run up to the day would count.
QString sinceText(const Language& language, const Why& why, const Candidate& candidate);

/// What decided about one candidate: "pays", "547 days later", "does not take part: does not have AI Agent".
QString decisionText(const Language& language, const Why& why, const Candidate& candidate);

QString ruleText(const Language& language, const Why& why); ///< Rule R6 · article n98y8mz, newer edition

/// What the answer rests on where the article leaves room, by number.
std::vector<Assumption> assumptionsOf(const Why& why);

QString nextText(const Language& language, const Why& why, const Tenant& tenant); ///< when it changes, to whom, and why

/// What stands in the place of an explanation for a type without a rule (A12).
QString noRuleText(const Language& language, UsageType type);

} // namespace seatkeeper
