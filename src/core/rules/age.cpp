#include "core/rules/age.h"

#include <algorithm>

namespace seatkeeper {

std::optional<QDate> firstOf(const std::vector<DateRange>& days, QDate day, const Assumptions& assumptions)
{
    if (assumptions.renewalKeepsAge) {
        const bool begun = !days.empty() && days.front().starts <= day;
        return begun ? std::optional(days.front().starts) : std::nullopt;
    }
    const std::vector<DateRange> runs = unbrokenRuns(days);
    const DateRange* run = rangeHolding(runs, day);
    return run ? std::optional(run->starts) : std::nullopt;
}

std::optional<QDate> ageOn(const Subscription& subscription, QDate day, const Assumptions& assumptions)
{
    if (assumptions.renewalKeepsAge && subscription.created)
        return subscription.created;
    return firstOf(subscription.terms, day, assumptions);
}

std::optional<QDate> firstHadOn(const Subscription& subscription, UsageType type, QDate day,
                                const Assumptions& assumptions)
{
    return firstOf(contractedDays(subscription, type), day, assumptions);
}

std::vector<DateRange> contractedDays(const Subscription& subscription, UsageType type)
{
    std::vector<DateRange> days;
    const std::vector<DateRange> lines = lineDays(subscription, type);
    for (const DateRange& term : subscription.terms) {
        for (const DateRange& line : lines) {
            if (const auto shared = intersection(term, line))
                days.push_back(*shared);
        }
    }
    return days;
}

} // namespace seatkeeper
