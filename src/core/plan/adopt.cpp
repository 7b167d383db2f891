#include "core/plan/adopt.h"

namespace seatkeeper {

std::vector<SubscriptionRef> adoptSubscriptions(Tenant& plan, const Tenant& file)
{
    std::vector<SubscriptionRef> refs(file.keys->size());
    for (const Subscription& subscription : file.subscriptions)
        refs[static_cast<std::size_t>(subscription.ref)] = plan.keys.edit().intern(subscription.id);
    return refs;
}

std::vector<LicenseSetId> adoptSets(Tenant& plan, const Tenant& file, const std::vector<SubscriptionRef>& refs)
{
    LicensePool& pool = plan.pool.edit();
    std::vector<LicenseSetId> sets(file.pool->size());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const auto held = file.pool->holdings(static_cast<LicenseSetId>(i));
        std::vector<Holding> holdings(held.begin(), held.end());
        for (Holding& holding : holdings)
            holding.subscription = refs[static_cast<std::size_t>(holding.subscription)];
        sets[i] = pool.intern(std::move(holdings));
    }
    return sets;
}

} // namespace seatkeeper
