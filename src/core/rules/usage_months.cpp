#include "core/rules/usage_months.h"

namespace seatkeeper {

std::optional<Month> lastMonthWithUsage(const Tenant& tenant, QDate day)
{
    const auto later = tenant.usage->lower_bound({Month::of(day).plus(1), UsageType::StandardAgent, std::nullopt});
    return later == tenant.usage->begin() ? std::nullopt : std::optional(std::prev(later)->first.month);
}

bool hasUsage(const Tenant& tenant, Month month, UsageType type)
{
    const auto entry = tenant.usage->lower_bound({month, type, {}});
    return entry != tenant.usage->end() && entry->first.month == month && entry->first.type == type;
}

std::vector<UsageType> typesStillToCome(const Tenant& tenant, Month month)
{
    std::vector<UsageType> types;
    for (const UsageTypeInfo& info : usageTypes) {
        if (hasUsage(tenant, month.plus(-1), info.type) && !hasUsage(tenant, month, info.type))
            types.push_back(info.type);
    }
    return types;
}

} // namespace seatkeeper
