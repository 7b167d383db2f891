#pragma once

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace seatkeeper {

/// How far ahead the checks look, and from what on they tell; a setting of the plan.
struct FindingLimits {
    int horizonDays = 90;   ///< access and who pays are looked at from the as-of date through this many days later
    int endsSoonDays = 90;  ///< the end of a subscription is told of this many days before
    int noticeDays = 30;    ///< the last day to give notice is told of this many days before
    int unusedPercent = 50; ///< a commitment is told of when this much of it was never used

    bool operator==(const FindingLimits&) const = default;
};

inline constexpr int mostLimitDays = 3660;

/// A limit under the name that a plan file has for it. A whole number from 1 to `most`.
struct LimitField {
    QLatin1StringView name;
    int FindingLimits::*value;
    int most;
};

inline constexpr std::array limitFields{
    LimitField{QLatin1StringView("horizonDays"), &FindingLimits::horizonDays, mostLimitDays},
    LimitField{QLatin1StringView("endsSoonDays"), &FindingLimits::endsSoonDays, mostLimitDays},
    LimitField{QLatin1StringView("noticeDays"), &FindingLimits::noticeDays, mostLimitDays},
    LimitField{QLatin1StringView("unusedPercent"), &FindingLimits::unusedPercent, 100},
};

/// Whether each of them is a number that a plan can have.
constexpr bool areValid(const FindingLimits& limits)
{
    return std::ranges::all_of(limitFields, [&limits](const LimitField& field) {
        return limits.*field.value >= 1 && limits.*field.value <= field.most;
    });
}

} // namespace seatkeeper
