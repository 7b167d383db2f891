#include "core/rules/findings/usage_months.h"

namespace seatkeeper {

std::optional<Month> lastMonthWithUsage(const Tenant& tenant, QDate day)
{
    const auto later = tenant.usage->lower_bound({Month::of(day).plus(1), UsageType::StandardAgent, std::nullopt});
    return later == tenant.usage->begin() ? std::nullopt : std::optional(std::prev(later)->first.month);
}

} // namespace seatkeeper
