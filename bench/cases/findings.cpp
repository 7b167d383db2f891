#include "core/rules/findings/findings.h"

#include "bench/cases.h"
#include "core/rules/access.h"
#include "core/rules/findings/acceptance.h"

#include <algorithm>

namespace seatkeeper::bench {

namespace {

/// Adds how long the window takes to look, after an edit or on another day. It must not be felt.
void addLook(const char* what, Material& material, QDate day, Report& report)
{
    const Tenant& tenant = material.tenant();
    const Acceptances none;
    const Comparison times = compare([&] { return timed([&] {
                                               return judged(findings({tenant, day, {}}), none);
                                           }); },
                                     [&] { return timed([&] { return accessSummary(tenant, day); }); });
    constexpr double milliseconds = 1000;
    report.add({.what = what,
                .people = material.people(),
                .ours = times.ours,
                .probe = "who has access on a day",
                .probeTimes = times.probe,
                .unit = Unit::Milliseconds,
                .figure = times.ours.p95().count() * milliseconds,
                .bar = 100});
}

} // namespace

void measureFindings(Material& material, Report& report)
{
    const QDate beforeAll(1990, 1, 1);
    const Tenant& tenant = material.tenant();
    std::size_t found = 0;
    for (const Finding& finding : onePersonEach(findings({tenant, beforeAll, {}}), tenant))
        found += finding.rule == QLatin1String("person-without-access") ? 1U : 0U;
    const std::vector<PersonWithout> without = accessSummary(tenant, beforeAll).without;
    const auto isLoss = [&](const PersonWithout& one) { // A13: an administrator without any license is none
        return one.reason != NoAccess::NoLicense || !isAdministrator(tenant.people->roles(one.person));
    };
    const auto losses = static_cast<std::size_t>(std::ranges::count_if(without, isLoss));
    requireSame("people without access", found, losses);
    addLook("look for findings", material, askedDay, report);
    addLook("look for findings: nobody has access", material, beforeAll, report);
}

} // namespace seatkeeper::bench
