#include "core/rules/access.h"
#include "core/rules/findings/checks.h"

#include <algorithm>

namespace seatkeeper {

/// Whether an administrator has access cannot be said of a day through the horizon, because of unknown roles.
///
/// Arguments: of how many people; how many administrators are known, none of whom has access then. Worse where the
/// roles of more people are unknown.
std::vector<Finding> administratorsUnknown(const CheckInput& input)
{
    const Tenant& tenant = input.tenant;
    const AdministratorAccess found = administratorAccess(tenant, input.day, input.horizon());
    if (found.verdict != AdministratorAccess::Verdict::Unknown)
        return {};
    const std::vector<PersonId> members = tenant.members();
    const qint64 unknown =
        std::ranges::count_if(members, [people = &*tenant.people](PersonId person) { return !people->roles(person); });
    Finding finding{.about = About::Tenant, .day = found.day};
    finding.arguments = {unknown, std::ssize(administratorsOf(tenant))};
    finding.extent.weight = unknown;
    return {finding};
}

} // namespace seatkeeper
