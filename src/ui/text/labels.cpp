#include "ui/text/labels.h"

#include <algorithm>

namespace seatkeeper {

QString callName(const Tenant& tenant, SubscriptionRef ref)
{
    const Subscription* subscription = tenant.find(ref);
    if (!subscription)
        return {};
    const auto count = std::ranges::count(tenant.subscriptions, subscription->name, &Subscription::name);
    return subscription->name.isEmpty() || count > 1 ? labelOf(*subscription) : subscription->name;
}

} // namespace seatkeeper
