#include "core/rules/access.h"
#include "core/rules/access_days.h"
#include "core/rules/findings/checks.h"

#include <algorithm>
#include <map>
#include <set>

namespace seatkeeper {

namespace {

/// The administrators who hold one license set, and when that gives access.
struct Holders {
    qint64 people = 0;
    std::vector<DateRange> access;
};

std::map<LicenseSetId, Holders> bySet(const Tenant& tenant, const std::vector<PersonId>& administrators)
{
    const AccessDays days(tenant);
    std::map<LicenseSetId, Holders> sets;
    for (const PersonId person : administrators) {
        Holders& holders = sets[tenant.licensesOf(person)];
        if (++holders.people == 1)
            holders.access = days.of(tenant.licensesOf(person));
    }
    return sets;
}

/// `first`, and the days through `last` on which access begins or is over.
std::set<QDate> daysOfChange(const std::map<LicenseSetId, Holders>& sets, QDate first, QDate last)
{
    std::set<QDate> days{first};
    for (const auto& [set, holders] : sets) {
        for (const DateRange& range : holders.access) {
            for (const QDate day : {range.starts, range.lastDay().addDays(1)}) {
                if (day > first && day <= last)
                    days.insert(day);
            }
        }
    }
    return days;
}

/// The set whose holder is the only one with access on `day`; nothing where none is, or where they are more.
std::optional<LicenseSetId> setOfOnlyOne(const std::map<LicenseSetId, Holders>& sets, QDate day)
{
    std::optional<LicenseSetId> only;
    for (const auto& [set, holders] : sets) {
        if (!rangeHolding(holders.access, day))
            continue;
        if (only || holders.people > 1)
            return std::nullopt;
        only = set;
    }
    return only;
}

bool areRolesKnown(const Tenant& tenant)
{
    const LicenseColumn& column = *tenant.licenses;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] != LicenseSetId::NotAMember && !tenant.people->roles(static_cast<PersonId>(i)))
            return false;
    }
    return true;
}

} // namespace

/// From the as-of date through the horizon, the first day on which one administrator alone has access. Where roles are
/// unknown nobody can be called the last one.
///
/// Arguments: how many other administrators there are, who have no access then. Worse where the day comes sooner.
std::vector<Finding> lastAdministrator(const CheckInput& input)
{
    const Tenant& tenant = input.tenant;
    const std::vector<PersonId> administrators = administratorsOf(tenant);
    if (!areRolesKnown(tenant))
        return {};
    const std::map<LicenseSetId, Holders> sets = bySet(tenant, administrators);
    for (const QDate day : daysOfChange(sets, input.day, input.horizon())) {
        const std::optional<LicenseSetId> set = setOfOnlyOne(sets, day);
        if (!set)
            continue;
        const auto last =
            std::ranges::find_if(administrators, [&](PersonId person) { return tenant.licensesOf(person) == *set; });
        Finding finding{.about = About::EachPerson, .people = {*last}, .day = day};
        finding.arguments = {static_cast<qint64>(administrators.size() - 1)};
        finding.extent.weight = -day.toJulianDay();
        return {finding};
    }
    return {};
}

} // namespace seatkeeper
