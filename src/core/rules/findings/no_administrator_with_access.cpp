#include "core/rules/access.h"
#include "core/rules/access_days.h"
#include "core/rules/findings/checks.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

namespace {

/// Of `people`, those who have access on `day`.
std::vector<PersonId> withAccess(const Tenant& tenant, std::vector<PersonId> people, QDate day)
{
    const AccessOn access(tenant, day);
    std::erase_if(people, [&](PersonId person) { return access.refusal(tenant.licensesOf(person)).has_value(); });
    return people;
}

/// Why all of `people` have no access on `day`; empty where they have different reasons, or there are none.
QString reasonInCommon(const Tenant& tenant, const std::vector<PersonId>& people, QDate day)
{
    const AccessOn access(tenant, day);
    std::optional<NoAccess> common;
    for (const PersonId person : people) {
        const std::optional<NoAccess> reason = access.refusal(tenant.licensesOf(person));
        if (common && common != reason)
            return {};
        common = reason;
    }
    return common ? QString(codeOf(*common)) : QString();
}

/// The first of the days up to `day`, on which none of `people` has access, that are so without a break; nothing where
/// none of them ever had access.
std::optional<QDate> withoutAccessSince(const Tenant& tenant, const std::vector<PersonId>& people, QDate day)
{
    std::set<LicenseSetId> sets;
    for (const PersonId person : people)
        sets.insert(tenant.licensesOf(person));
    const AccessDays days(tenant);
    std::optional<QDate> since;
    for (const LicenseSetId set : sets) {
        for (const DateRange& had : days.of(set)) {
            if (had.ends && *had.ends < day)
                since = std::max(since.value_or(QDate()), had.ends->addDays(1));
        }
    }
    return since;
}

} // namespace

/// From the as-of date through the horizon, the first day on which nobody could mend the rest. The people are those
/// who lost it when that began, or all administrators where none ever had it.
///
/// Arguments: the code of the reason that these people have in common, or empty; how many other administrators there
/// are, who have no access even before; since when, where it began before the as-of date. Worse where the day comes
/// sooner.
std::vector<Finding> noAdministratorWithAccess(const CheckInput& input)
{
    const Tenant& tenant = input.tenant;
    const AdministratorAccess found = administratorAccess(tenant, input.day, input.horizon());
    if (found.verdict != AdministratorAccess::Verdict::Lost || tenant.members().empty())
        return {};
    const std::vector<PersonId> all = administratorsOf(tenant);
    const QDate since = withoutAccessSince(tenant, all, found.day).value_or(found.day);
    std::vector<PersonId> last = withAccess(tenant, all, since.addDays(-1));
    if (last.empty())
        last = all;
    Finding finding{.about = About::Tenant, .day = found.day};
    finding.arguments = {reasonInCommon(tenant, last, found.day), static_cast<qint64>(all.size() - last.size())};
    if (since < found.day)
        finding.arguments.emplace_back(since);
    finding.extent.weight = -found.day.toJulianDay();
    finding.people = std::move(last);
    return {finding};
}

} // namespace seatkeeper
