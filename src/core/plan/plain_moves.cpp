#include "core/plan/plain_moves.h"

#include "core/rules/access.h"
#include "core/rules/provisioning.h"

#include <algorithm>
#include <limits>

namespace seatkeeper {

namespace {

/// A subscription that can take people, and those whom it takes.
struct Taker {
    const Subscription* subscription;
    std::array<qint64, 2> free{}; ///< by license; none where it does not have the type
    std::vector<PersonId> people;
};

std::vector<Taker> takersOf(const Tenant& tenant, SubscriptionRef source, QDate day)
{
    const auto assigned = assignedLicenses(tenant);
    std::vector<Taker> takers;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (subscription.ref == source || stateOn(subscription, day) != SubscriptionState::Active)
            continue;
        Taker taker{.subscription = &subscription, .free = {}, .people = {}};
        for (const auto& [license, code] : CodeTable<License>::rows) {
            const auto place = static_cast<std::size_t>(license);
            const std::optional<int> committed = committedOn(subscription, usageTypeOf(license), day);
            if (!committed)
                continue;
            taker.free.at(place) = subscription.licensing == Licensing::Concurrent
                                       ? std::numeric_limits<qint64>::max()
                                       : *committed - assigned.at(static_cast<std::size_t>(subscription.ref)).at(place);
        }
        takers.push_back(std::move(taker));
    }
    return takers;
}

/// Administrators first, else in the order of the Directory.
std::vector<PersonId> losersOf(const Tenant& tenant, SubscriptionRef source, QDate day)
{
    const AccessOn access(tenant, day);
    std::vector<PersonId> people;
    for (const PersonId person : tenant.members()) {
        const LicenseSetId set = tenant.licensesOf(person);
        if (access.refusal(set) && tenant.pool->holdingOn(set, source))
            people.push_back(person);
    }
    std::ranges::stable_partition(people,
                                  [&](PersonId person) { return isAdministrator(tenant.people->roles(person)); });
    return people;
}

} // namespace

std::vector<Change> plainMoves(const Tenant& tenant, SubscriptionRef source, QDate first)
{
    std::vector<Taker> takers = takersOf(tenant, source, first);
    for (const PersonId person : losersOf(tenant, source, first)) {
        const LicenseSetId set = tenant.licensesOf(person);
        const auto license = static_cast<std::size_t>(tenant.pool->holdingOn(set, source)->license);
        const auto taker = std::ranges::find_if(takers, [&](const Taker& one) {
            return one.free.at(license) > 0 && !tenant.pool->holdingOn(set, one.subscription->ref);
        });
        if (taker == takers.end())
            continue;
        --taker->free.at(license);
        taker->people.push_back(person);
    }
    std::vector<Change> changes;
    for (Taker& taker : takers) {
        if (!taker.people.empty())
            changes.emplace_back(
                MoveLicenses{std::move(taker.people), tenant.find(source)->id, taker.subscription->id});
    }
    return changes;
}

} // namespace seatkeeper
