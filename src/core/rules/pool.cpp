#include "core/rules/pool.h"

#include "core/rules/responsibility.h"

namespace seatkeeper {

Pool poolOn(const Tenant& tenant, UsageType type, QDate day)
{
    Pool pool;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (const std::optional<int> committed = committedOn(subscription, type, day))
            pool.committed = pool.committed.value_or(0) + *committed;
    }
    pool.payer = responsibilityOn(tenant, day).payer(type);
    if (const Subscription* payer = pool.payer ? tenant.find(*pool.payer) : nullptr)
        pool.rate = payer->rates.at(indexOf(type));
    return pool;
}

} // namespace seatkeeper
