#include "core/rules/access_days.h"

#include "core/rules/state.h"

namespace seatkeeper {

AccessDays::AccessDays(const Tenant& tenant) : m_pool(tenant.pool), m_active(tenant.keys->size())
{
    for (const Subscription& subscription : tenant.subscriptions)
        m_active[static_cast<std::size_t>(subscription.ref)] = activeDays(subscription);
}

std::vector<DateRange> AccessDays::ofAllBut(LicenseSetId set, std::optional<SubscriptionRef> subscription) const
{
    std::vector<DateRange> active;
    for (const Holding& holding : m_pool->holdings(set)) {
        if (holding.subscription == subscription)
            continue;
        const std::vector<DateRange>& days = m_active[static_cast<std::size_t>(holding.subscription)];
        active.insert(active.end(), days.begin(), days.end());
    }
    return united(std::move(active));
}

std::optional<DateRange> AccessDays::from(LicenseSetId set, QDate day) const
{
    const DateRange* active = activeOn(set, day);
    if (!active)
        return std::nullopt;
    while (active->ends) {
        const DateRange* next = activeOn(set, active->ends->addDays(1));
        if (!next)
            break;
        active = next;
    }
    return DateRange{day, active->ends};
}

const DateRange* AccessDays::activeOn(LicenseSetId set, QDate day) const
{
    for (const Holding& holding : m_pool->holdings(set)) {
        if (const DateRange* range = rangeHolding(m_active[static_cast<std::size_t>(holding.subscription)], day))
            return range;
    }
    return nullptr;
}

} // namespace seatkeeper
