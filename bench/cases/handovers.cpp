#include "core/rules/handovers.h"

#include "bench/cases.h"
#include "bench/cases/handover_probe.h"

namespace seatkeeper::bench {

namespace {

std::vector<HandoverProbe::Row> rowsOf(const std::vector<Handover>& handovers)
{
    const auto number = [](std::optional<SubscriptionRef> ref) { return ref ? static_cast<int>(*ref) : -1; };
    std::vector<HandoverProbe::Row> rows;
    for (const Handover& handover : handovers)
        rows.push_back({handover.date.toJulianDay(), handover.type ? static_cast<int>(*handover.type) : -1,
                        number(handover.from), number(handover.to)});
    return rows;
}

} // namespace

void measureHandovers(Report& report)
{
    const Tenant tenant = makeTenant(0, Mix::Ordinary);
    const HandoverProbe probe(tenant);
    const QDate first = askedYears.starts;
    const QDate last = askedYears.lastDay();
    if (rowsOf(handovers(tenant, first, last)) != probe.rows(first, last))
        throw Disagreement("not the same handovers");
    const Comparison times = compare([&] { return timed([&] { return handovers(tenant, first, last); }); },
                                     [&] { return timed([&] { return probe.rows(first, last); }); });
    report.add(ratioRow("handovers: 50 subscriptions, 10 years", 0, times, "a sweep over arrays", 3));
}

} // namespace seatkeeper::bench
