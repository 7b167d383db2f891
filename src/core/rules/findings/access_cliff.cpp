#include "core/rules/access_days.h"
#include "core/rules/findings/checks.h"
#include "core/rules/state.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace seatkeeper {

namespace {

/// As what somebody loses access: the first that is true counts.
enum class Capacity : quint8 { Administrator, Supervisor, Agent, Other };

/// People by capacity.
using Counts = std::array<qint64, 4>;

/// Who loses access on one day, and the license sets that they hold.
struct Cliff {
    Counts people{};
    std::vector<LicenseSetId> sets;
};

Capacity capacityOf(const std::optional<Roles>& roles, std::span<const Holding> holdings)
{
    const Roles known = roles.value_or(Roles());
    if (known.testFlag(Role::Administrator))
        return Capacity::Administrator;
    if (known.testFlag(Role::Supervisor) || std::ranges::any_of(holdings, &Holding::supervisor))
        return Capacity::Supervisor;
    return known.testFlag(Role::Agent) ? Capacity::Agent : Capacity::Other;
}

/// The members by license set and capacity.
std::vector<Counts> peopleBySet(const Tenant& tenant)
{
    std::vector<Counts> sets(tenant.pool->size());
    for (const PersonId person : tenant.members()) {
        const LicenseSetId set = tenant.licensesOf(person);
        const Capacity capacity = capacityOf(tenant.people->roles(person), tenant.pool->holdings(set));
        ++sets[static_cast<std::size_t>(set)].at(static_cast<std::size_t>(capacity));
    }
    return sets;
}

/// By the day on which access is lost that there was the day before.
std::map<QDate, Cliff> cliffs(const CheckInput& input)
{
    const std::vector<Counts> sets = peopleBySet(input.tenant);
    const AccessDays access(input.tenant);
    std::map<QDate, Cliff> found;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (std::ranges::all_of(sets[i], [](auto people) { return people == 0; }))
            continue;
        for (const DateRange& range : access.of(static_cast<LicenseSetId>(i))) {
            const QDate lost = range.lastDay().addDays(1);
            if (lost <= input.day || lost > input.horizon())
                continue;
            Cliff& cliff = found[lost];
            cliff.sets.push_back(static_cast<LicenseSetId>(i));
            std::ranges::transform(cliff.people, sets[i], cliff.people.begin(), std::plus());
        }
    }
    return found;
}

/// The subscriptions that these sets are on and that are no longer active on `day`, in age order.
std::vector<const Subscription*> causes(const Tenant& tenant, const std::vector<LicenseSetId>& sets, QDate day)
{
    std::vector<const Subscription*> found;
    for (const Subscription& subscription : tenant.subscriptions) {
        const bool isHeld = std::ranges::any_of(
            sets, [&](LicenseSetId set) { return tenant.pool->holdingOn(set, subscription.ref).has_value(); });
        if (isHeld && stateOn(subscription, day.addDays(-1)) == SubscriptionState::Active)
            found.push_back(&subscription);
    }
    return found;
}

} // namespace

/// Days after the as-of date through the horizon on which people lose access, because what they hold licenses on ends
/// or is suspended. Who has none on the as-of date is told of as that.
///
/// About the oldest of the subscriptions that cause it. Part: the day. Arguments: how many people, and of them how many
/// administrators, other supervisors and other agents, as far as roles are known; the code of the state that the
/// subscriptions are in then, or empty where it differs; what they are called. Worse where the people are more.
std::vector<Finding> accessCliff(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const auto& [day, cliff] : cliffs(input)) {
        const std::vector<const Subscription*> ending = causes(input.tenant, cliff.sets, day);
        const auto stateThen = [day = day](const Subscription* subscription) { return stateOn(*subscription, day); };
        const bool isAlike = std::ranges::all_of(
            ending, [&](const Subscription* one) { return stateThen(one) == stateThen(ending.front()); });
        Finding finding{
            .about = About::Subscription, .subscription = ending.front()->ref, .part = dateToString(day), .day = day};
        const qint64 people = std::accumulate(cliff.people.begin(), cliff.people.end(), qint64{0});
        finding.arguments = {people, cliff.people[0], cliff.people[1], cliff.people[2],
                             isAlike ? QString(codeOf(stateThen(ending.front()))) : QString()};
        for (const Subscription* subscription : ending)
            finding.arguments.emplace_back(labelOf(*subscription));
        finding.extent.weight = people;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
