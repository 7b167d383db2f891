#pragma once

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace seatkeeper {

/// How far ahead the checks look; a setting of the plan. Whole days, 1 to `mostLimitDays`.
struct FindingLimits {
    int horizonDays = 90;  ///< administrators are looked after from the as-of date through this many days later
    int endsSoonDays = 90; ///< the end of a subscription is told of this many days before
    int noticeDays = 30;   ///< the last day to give notice is told of this many days before

    bool operator==(const FindingLimits&) const = default;
};

inline constexpr int mostLimitDays = 3660;

/// A limit under the name that a plan file has for it.
struct LimitField {
    QLatin1StringView name;
    int FindingLimits::*days;
};

inline constexpr std::array limitFields{
    LimitField{QLatin1StringView("horizonDays"), &FindingLimits::horizonDays},
    LimitField{QLatin1StringView("endsSoonDays"), &FindingLimits::endsSoonDays},
    LimitField{QLatin1StringView("noticeDays"), &FindingLimits::noticeDays},
};

/// Whether each of them is a number of days that a plan can have.
constexpr bool areValid(const FindingLimits& limits)
{
    return std::ranges::all_of(limitFields, [&limits](const LimitField& field) {
        return limits.*field.days >= 1 && limits.*field.days <= mostLimitDays;
    });
}

} // namespace seatkeeper
