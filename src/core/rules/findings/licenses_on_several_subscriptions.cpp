#include "core/rules/findings/checks.h"
#include "core/rules/state.h"

#include <algorithm>
#include <map>

namespace seatkeeper {

namespace {

/// The active subscriptions that each license set is on, in age order, by set.
std::vector<std::vector<SubscriptionRef>> activeBySet(const Tenant& tenant, QDate day)
{
    std::vector<std::vector<SubscriptionRef>> sets(tenant.pool->size());
    for (const Subscription& subscription : tenant.subscriptions) {
        if (stateOn(subscription, day) != SubscriptionState::Active)
            continue;
        for (std::size_t i = 0; i < sets.size(); ++i) {
            if (tenant.pool->holdingOn(static_cast<LicenseSetId>(i), subscription.ref))
                sets[i].push_back(subscription.ref);
        }
    }
    return sets;
}

/// The last day through which the subscription stays active from `day` on, as far as is known.
QDate activeThrough(const Subscription& subscription, QDate day)
{
    const std::vector<DateRange> runs = unbrokenRuns(activeDays(subscription));
    return rangeHolding(runs, day)->lastDay();
}

/// What the one is called that stays active longest; empty where it is not one alone.
QString longestActive(const Tenant& tenant, const std::vector<SubscriptionRef>& active, QDate day)
{
    QDate last;
    QString label;
    for (const SubscriptionRef ref : active) {
        const QDate through = activeThrough(*tenant.find(ref), day);
        if (last.isValid() && through <= last) {
            if (through == last)
                label.clear();
            continue;
        }
        last = through;
        label = labelOf(*tenant.find(ref));
    }
    return label;
}

} // namespace

/// People with licenses on two or more subscriptions that are active on the day, apart by these subscriptions. (A
/// license on one that is not active is told of as that.)
///
/// Arguments: what the one is called that stays active longest, or empty where several do; what all of them are called,
/// in age order. Another one where they are.
std::vector<Finding> licensesOnSeveralSubscriptions(const CheckInput& input)
{
    const Tenant& tenant = input.tenant;
    const std::vector<std::vector<SubscriptionRef>> sets = activeBySet(tenant, input.day);
    std::map<std::vector<SubscriptionRef>, std::vector<PersonId>> people;
    for (const PersonId person : tenant.members()) {
        const std::vector<SubscriptionRef>& active = sets[static_cast<std::size_t>(tenant.licensesOf(person))];
        if (active.size() > 1)
            people[active].push_back(person);
    }
    std::vector<Finding> found;
    for (auto& [active, holders] : people) {
        Finding finding{.about = About::EachPerson, .people = std::move(holders), .day = input.day};
        finding.arguments = {longestActive(tenant, active, input.day)};
        for (const SubscriptionRef ref : active) {
            const Subscription& subscription = *tenant.find(ref);
            finding.arguments.emplace_back(labelOf(subscription));
            finding.extent.same += subscription.id + QLatin1Char('\n');
        }
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
