#include "core/rules/age.h"
#include "core/rules/claims.h"
#include "core/rules/findings/checks.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

namespace {

/// The first of `days` on which some subscription has the type; nothing where none has.
std::optional<QDate> firstDayHad(const Tenant& tenant, UsageType type, const DateRange& days)
{
    std::optional<QDate> first;
    for (const Subscription& subscription : tenant.subscriptions) {
        for (const DateRange& contracted : contractedDays(subscription, type)) {
            for (const DateRange& had : without(contracted, subscription.suspensions)) {
                if (const auto shared = intersection(had, days); shared && (!first || shared->starts < *first))
                    first = shared->starts;
            }
        }
    }
    return first;
}

std::array<bool, usageTypeCount> usedTypes(const Tenant& tenant)
{
    std::array<bool, usageTypeCount> used{};
    for (const auto& [key, quantity] : *tenant.usage) {
        if (quantity > 0)
            used.at(indexOf(key.type)) = true;
    }
    return used;
}

/// The types of the duty that have no rate on the responsible subscription, each with the first of `days` on which
/// that matters.
std::vector<std::pair<UsageTypeInfo, QDate>> withoutRate(const Tenant& tenant, const Subscription& owner, Duty duty,
                                                         const DateRange& days)
{
    const std::array<bool, usageTypeCount> used = usedTypes(tenant);
    std::vector<std::pair<UsageTypeInfo, QDate>> found;
    for (const UsageTypeInfo& info : usageTypes) {
        if (dutyFor(info.type) != duty || owner.rates.at(indexOf(info.type)))
            continue;
        const auto day = used.at(indexOf(info.type)) ? days.starts : firstDayHad(tenant, info.type, days);
        if (day)
            found.emplace_back(info, *day);
    }
    return found;
}

} // namespace

/// From the as-of date through the horizon, usage types whose responsible subscription has no overage rate for them:
/// amounts are unknown then. Types that nobody has then and that were never used do not matter.
///
/// The day is the first one on which it is so for that subscription. Part: the usage type. Arguments: the usage type.
std::vector<Finding> ownerWithoutRate(const CheckInput& input)
{
    const Tenant& tenant = input.tenant;
    std::vector<Finding> found;
    for (const Duty duty : allDuties) {
        const std::vector<Tenure> tenures = tenuresWithin(claimsTo(tenant, duty), input.day, input.horizon());
        std::set<std::pair<SubscriptionRef, UsageType>> told;
        for (std::size_t i = 0; i < tenures.size(); ++i) {
            const Subscription* owner = tenures[i].holder ? tenant.find(*tenures[i].holder) : nullptr;
            if (!owner)
                continue;
            const QDate last = i + 1 < tenures.size() ? tenures[i + 1].from.addDays(-1) : input.horizon();
            for (const auto& [info, day] : withoutRate(tenant, *owner, duty, {tenures[i].from, last})) {
                if (!told.emplace(owner->ref, info.type).second)
                    continue;
                found.push_back({.about = About::Subscription,
                                 .subscription = owner->ref,
                                 .part = info.code,
                                 .day = day,
                                 .arguments = {info.type}});
            }
        }
    }
    return found;
}

} // namespace seatkeeper
