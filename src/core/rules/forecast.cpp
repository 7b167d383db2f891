#include "core/rules/forecast.h"

#include "core/rules/wide.h"

#include <algorithm>
#include <limits>
#include <set>

namespace seatkeeper {

namespace {

using Usage = std::map<UsageKey, int>;

/// What the forecast of one subscription starts from: the sum of its usage in some months, and how many those are.
struct Base {
    Wide sum = 0;
    int months = 1;
};

/// The months that count, of those in which usage of the type was entered.
std::set<Month> monthsOfBasis(const Usage& usage, UsageType type, ForecastBasis basis, Month last)
{
    constexpr int monthsOfMean = 3;
    const Month first = basis == ForecastBasis::LastMonth ? last : last.plus(1 - monthsOfMean);
    std::set<Month> months;
    for (auto entry = usage.lower_bound({first, {}, {}}); entry != usage.end() && entry->first.month <= last; ++entry) {
        if (entry->first.type == type)
            months.insert(entry->first.month);
    }
    return months;
}

/// base × (percent / 100)^n, rounded half up once. With 100 percent of growth for 12 months on three times the most
/// that usage can be, both sides of the fraction stay below 2^127.
int grown(const Base& base, int percent, int n)
{
    constexpr int whole = 100;
    Wide numerator = base.sum;
    Wide denominator = base.months;
    for (int i = 0; i < n; ++i) {
        numerator *= percent;
        denominator *= whole;
    }
    const Wide rounded = (2 * numerator + denominator) / (2 * denominator);
    return static_cast<int>(std::min<Wide>(rounded, std::numeric_limits<int>::max()));
}

void forecastType(Usage& usage, UsageType type, const TypeForecast& forecast, Month last, Month end)
{
    const std::set<Month> months = monthsOfBasis(usage, type, forecast.basis, last);
    std::map<std::optional<SubscriptionRef>, Base> bases;
    for (const Month month : months) {
        for (auto entry = usage.lower_bound({month, type, {}});
             entry != usage.end() && entry->first.month == month && entry->first.type == type; ++entry) {
            Base& base = bases[entry->first.subscription];
            base.sum += entry->second;
            base.months = static_cast<int>(months.size());
        }
    }
    constexpr int whole = 100;
    for (int n = 1; n <= mostForecastMonths && last.plus(n) <= end; ++n) {
        for (const auto& [subscription, base] : bases)
            usage[{last.plus(n), type, subscription}] = grown(base, whole + forecast.growth, n);
    }
}

} // namespace

std::optional<Month> lastMeasuredMonth(const Tenant& tenant)
{
    return tenant.usage->empty() ? std::nullopt : std::optional(tenant.usage->rbegin()->first.month);
}

std::optional<Month> lastMeasuredMonth(const Tenant& tenant, UsageType type)
{
    const auto isOfType = [type](const auto& entry) { return entry.first.type == type; };
    const auto found = std::find_if(tenant.usage->rbegin(), tenant.usage->rend(), isOfType);
    return found == tenant.usage->rend() ? std::nullopt : std::optional(found->first.month);
}

Tenant withForecast(Tenant tenant, const Forecast& forecast)
{
    const std::optional<Month> measured = lastMeasuredMonth(tenant);
    if (!measured || forecast.months == 0)
        return tenant;
    const Month end = std::min(measured->plus(forecast.months), Month::of(QDate(9999, 12, 31)));
    Usage& usage = tenant.usage.edit();
    for (const UsageTypeInfo& info : usageTypes) {
        if (const auto last = lastMeasuredMonth(tenant, info.type))
            forecastType(usage, info.type, forecast.types.at(indexOf(info.type)), *last, end);
    }
    return tenant;
}

} // namespace seatkeeper
