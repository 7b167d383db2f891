#include "core/rules/access_cliff.h"

#include "core/model/identity.h"
#include "core/rules/access_days.h"

#include <algorithm>
#include <map>

namespace seatkeeper {

namespace {

/// The ends and suspensions alone, with nobody counted.
std::vector<AccessCliff> edgesOf(const Tenant& tenant, QDate first, QDate last)
{
    std::vector<AccessCliff> edges;
    for (const Subscription& subscription : tenant.subscriptions) {
        // A term that follows another one, or a suspension of no day in a term, is no edge.
        const std::vector<DateRange> runs = unbrokenRuns(activeDays(subscription));
        for (auto run = runs.begin(); run != runs.end(); ++run) {
            const QDate day = run->lastDay() < endOfTime() ? run->lastDay().addDays(1) : endOfTime();
            if (day < first || day > last)
                continue;
            edges.push_back({.day = day,
                             .subscription = subscription.ref,
                             .state = stateOn(subscription, day),
                             .returns = run + 1 == runs.end() ? std::nullopt : std::optional((run + 1)->starts)});
        }
    }
    std::ranges::stable_sort(edges, {}, &AccessCliff::day);
    return edges;
}

/// By license set, the places in `edges` at which its holders lose access.
std::vector<std::vector<std::size_t>> lossesBySet(const Tenant& tenant, const std::vector<AccessCliff>& edges)
{
    const AccessDays days(tenant);
    std::vector<std::vector<std::size_t>> bySet(tenant.pool->size());
    for (std::size_t set = 0; set < bySet.size(); ++set) {
        const auto id = static_cast<LicenseSetId>(set);
        const std::vector<DateRange> access = days.of(id);
        for (std::size_t edge = 0; edge < edges.size(); ++edge) {
            // Whoever has a license on it had access the day before: it was active then.
            if (tenant.pool->holdingOn(id, edges[edge].subscription) && !rangeHolding(access, edges[edge].day))
                bySet[set].push_back(edge);
        }
    }
    return bySet;
}

void count(RoleCount& lost, const std::optional<Roles>& roles)
{
    if (!roles)
        ++lost.rolesUnknown;
    else if (roles->testFlag(Role::Administrator))
        ++lost.administrators;
    else if (roles->testFlag(Role::Supervisor))
        ++lost.supervisors;
    else if (roles->testFlag(Role::Agent))
        ++lost.agents;
    else
        ++lost.withoutRole;
}

void add(RoleCount& sum, const RoleCount& part)
{
    sum.administrators += part.administrators;
    sum.supervisors += part.supervisors;
    sum.agents += part.agents;
    sum.withoutRole += part.withoutRole;
    sum.rolesUnknown += part.rolesUnknown;
}

} // namespace

std::vector<AccessCliff> accessCliffs(const Tenant& tenant, QDate first, QDate last)
{
    std::vector<AccessCliff> cliffs = edgesOf(tenant, first, last);
    const std::vector<std::vector<std::size_t>> bySet = lossesBySet(tenant, cliffs);
    std::vector<std::map<quint32, RoleCount>> byDepartment(cliffs.size());
    const LicenseColumn& column = *tenant.licenses;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] == LicenseSetId::NotAMember)
            continue;
        const auto person = static_cast<PersonId>(i);
        for (const std::size_t cliff : bySet[static_cast<std::size_t>(column[i])])
            count(byDepartment[cliff][tenant.people->departmentId(person)], tenant.people->roles(person));
    }
    for (std::size_t i = 0; i < cliffs.size(); ++i) {
        for (const auto& [department, lost] : byDepartment[i]) {
            add(cliffs[i].lost, lost);
            cliffs[i].departments.push_back({QString::fromStdString(tenant.people->departments()[department]), lost});
        }
        std::ranges::sort(cliffs[i].departments,
                          [](const auto& a, const auto& b) { return naturalOrder(a.name, b.name) < 0; });
    }
    return cliffs;
}

std::vector<AccessCliff> accessCliffsFrom(const Tenant& tenant, QDate first)
{
    return accessCliffs(tenant, first, endOfTime().addDays(-1)); // whose last day is that of all days has no end
}

std::optional<AccessCliff> accessCliffOn(const Tenant& tenant, SubscriptionRef subscription, QDate day)
{
    std::vector<AccessCliff> cliffs = accessCliffs(tenant, day, day);
    const auto found = std::ranges::find(cliffs, subscription, &AccessCliff::subscription);
    return found == cliffs.end() ? std::nullopt : std::optional(std::move(*found));
}

} // namespace seatkeeper
