#include "core/rules/state.h"

namespace seatkeeper {

SubscriptionState stateOn(const Subscription& subscription, QDate day)
{
    if (subscription.terms.empty())
        return SubscriptionState::Unknown;
    if (rangeHolding(subscription.terms, day)) {
        return rangeHolding(subscription.suspensions, day) ? SubscriptionState::Suspended : SubscriptionState::Active;
    }
    return day < subscription.terms.front().starts ? SubscriptionState::Pending : SubscriptionState::Expired;
}

bool hasOn(const Subscription& subscription, UsageType type, QDate day)
{
    return committedOn(subscription, type, day).has_value();
}

std::optional<int> committedOn(const Subscription& subscription, UsageType type, QDate day)
{
    const Line* line = lineHolding(subscription, type, day);
    if (!line || stateOn(subscription, day) != SubscriptionState::Active)
        return std::nullopt;
    return line->quantity;
}

std::vector<DateRange> activeDays(const Subscription& subscription)
{
    std::vector<DateRange> active;
    for (const DateRange& term : subscription.terms) {
        const std::vector<DateRange> rest = without(term, subscription.suspensions);
        active.insert(active.end(), rest.begin(), rest.end());
    }
    return active;
}

} // namespace seatkeeper
