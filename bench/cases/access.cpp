#include "core/rules/access.h"

#include "bench/cases.h"
#include "bench/cases/access_probe.h"

namespace seatkeeper::bench {

void measureAccess(Material& material, Report& report)
{
    const Tenant& tenant = material.tenant();
    const AccessProbe probe(tenant);
    const AccessSummary ours = accessSummary(tenant, askedDay);
    const AccessProbe::Answer theirs = probe.answer(askedDay);
    requireSame("people who count", static_cast<std::size_t>(ours.people), theirs.people);
    requireSame("people with access", static_cast<std::size_t>(ours.with), theirs.with);
    requireSame("administrators with access", static_cast<std::size_t>(ours.administratorsWith),
                theirs.administratorsWith);
    std::vector<quint32> without;
    for (const PersonWithout& person : ours.without)
        without.push_back(static_cast<quint32>(person.person));
    requireSame("who is without access", without == theirs.without ? 1U : 0U, 1U);

    const Comparison times = compare([&] { return timed([&] { return accessSummary(tenant, askedDay); }); },
                                     [&] { return timed([&] { return probe.answer(askedDay); }); });
    report.add(ratioRow("who has access on a day", material.people(), times, "a pass over arrays", 3));
}

} // namespace seatkeeper::bench
