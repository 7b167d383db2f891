#include "core/rules/findings/checks.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// What the licenses of a set mean for a supervisor.
struct SetForSupervisors {
    bool hasStandardAsSupervisor = false;
    bool hasStandardOnly = false;
};

std::vector<SetForSupervisors> bySet(const LicensePool& pool)
{
    std::vector<SetForSupervisors> sets(pool.size());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const std::span<const Holding> holdings = pool.holdings(static_cast<LicenseSetId>(i));
        const auto isStandard = [](const Holding& holding) { return holding.license == License::StandardAgent; };
        sets[i].hasStandardOnly = !holdings.empty() && std::ranges::all_of(holdings, isStandard);
        sets[i].hasStandardAsSupervisor = std::ranges::any_of(
            holdings, [&](const Holding& holding) { return isStandard(holding) && holding.supervisor; });
    }
    return sets;
}

} // namespace

/// Supervisors whose license does not do for one: a Standard license with the supervisor role, or, of somebody with
/// that role, Standard licenses alone. Who holds none has no access, which is told of as that. No arguments.
std::vector<Finding> supervisorWithoutPremium(const CheckInput& input)
{
    const Tenant& tenant = input.tenant;
    const std::vector<SetForSupervisors> sets = bySet(*tenant.pool);
    Finding finding{.about = About::EachPerson, .day = input.day};
    for (const PersonId person : tenant.members()) {
        const SetForSupervisors& set = sets[static_cast<std::size_t>(tenant.licensesOf(person))];
        const bool isSupervisor = tenant.people->roles(person).value_or(Roles()).testFlag(Role::Supervisor);
        if (set.hasStandardAsSupervisor || (isSupervisor && set.hasStandardOnly))
            finding.people.push_back(person);
    }
    return finding.people.empty() ? std::vector<Finding>() : std::vector{std::move(finding)};
}

} // namespace seatkeeper
