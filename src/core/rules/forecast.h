#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// What a forecast of usage starts from.
enum class ForecastBasis : quint8 {
    LastMonth,   ///< the last month in which usage of the type was entered
    MeanOfThree, ///< the mean of that month and the two before it, of those in which usage of the type was entered
};

/// How the usage of one type is expected to go on.
struct TypeForecast {
    ForecastBasis basis = ForecastBasis::LastMonth;
    int growth = 0; ///< percent a month, on top of the month before; leastGrowth to mostGrowth

    bool operator==(const TypeForecast&) const = default;
};

inline constexpr int leastGrowth = -100;
inline constexpr int mostGrowth = 100;

/// How many months behind the last measured one a forecast reaches at most; later ones would be a guess.
inline constexpr int mostForecastMonths = 12;

/// How usage is expected to go on, for each type.
struct Forecast {
    std::array<TypeForecast, usageTypeCount> types;
    int months = 0; ///< how many behind the last month in which usage of any type was entered; 0 to mostForecastMonths

    bool operator==(const Forecast&) const = default;
};

/// The last month in which usage was entered, of any type or of one; nothing where none was.
std::optional<Month> lastMeasuredMonth(const Tenant& tenant);
std::optional<Month> lastMeasuredMonth(const Tenant& tenant, UsageType type);

/// The tenant with usage for the months that are forecast, beside what was entered. Commitments, payers and rates of
/// those months follow from its contracts, so a scenario has a forecast of its own.
///
/// Each type goes on from its own last month, for each subscription apart, also where that has ended by then: where its
/// users go is not known. A subscription without an entry in a month of a mean counts as 0 in it. The value of the n-th
/// month is base × ((100 + growth) / 100)^n, exactly, and rounded half up to whole units once; it is cut off at the
/// most that usage can be.
Tenant withForecast(Tenant tenant, const Forecast& forecast);

} // namespace seatkeeper
