#include "bench/cases/handover_probe.h"

#include "core/model/identity.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace seatkeeper::bench {

HandoverProbe::HandoverProbe(const Tenant& tenant)
{
    for (const Subscription& subscription : tenant.subscriptions) {
        const auto days = [](const DateRange& range) {
            return Days{range.starts.toJulianDay(), range.lastDay().toJulianDay()};
        };
        Contract contract;
        contract.ref = static_cast<int>(subscription.ref);
        for (const Subscription& other : tenant.subscriptions)
            contract.nameRank += naturalOrder(other.id, subscription.id) < 0 ? 1 : 0;
        std::ranges::transform(subscription.terms, std::back_inserter(contract.terms), days);
        std::ranges::transform(subscription.suspensions, std::back_inserter(contract.suspensions), days);
        for (const Line& line : subscription.lines)
            contract.lines.at(indexOf(line.type)).push_back(days(line.days));
        m_contracts.push_back(std::move(contract));
    }
}

std::vector<HandoverProbe::RankedDays> HandoverProbe::claims(Duty duty) const
{
    const std::optional<UsageType> type = typeOf(duty);
    std::vector<RankedDays> claims;
    for (const Contract& contract : m_contracts) {
        std::vector<Days> contracted;
        for (const Days term : contract.terms) {
            if (!type)
                contracted.push_back(term);
            for (const Days line : type ? contract.lines.at(indexOf(*type)) : std::vector<Days>()) {
                const Days shared{std::max(term.first, line.first), std::min(term.last, line.last)};
                if (shared.first <= shared.last)
                    contracted.push_back(shared);
            }
        }
        for (const Days range : contracted) {
            RankedDays claim{contracted.front().first, contract.terms.front().first, contract.nameRank, contract.ref,
                             range};
            for (const Days hole : contract.suspensions) {
                if (hole.last < claim.days.first || hole.first > claim.days.last)
                    continue;
                if (hole.first > claim.days.first) {
                    claims.push_back(claim);
                    claims.back().days.last = hole.first - 1;
                }
                claim.days.first = hole.last + 1;
            }
            if (claim.days.first <= claim.days.last)
                claims.push_back(claim);
        }
    }
    std::ranges::sort(claims, {}, [](const RankedDays& claim) {
        return std::tuple(claim.firstHad, claim.age, claim.nameRank, claim.days.first);
    });
    return claims;
}

std::vector<HandoverProbe::Row> HandoverProbe::rows(QDate first, QDate last) const
{
    constexpr std::size_t bits = 64;
    std::vector<Row> rows;
    for (const Duty duty : allDuties) {
        const std::vector<RankedDays> strongestFirst = claims(duty);
        std::vector<std::pair<qint64, std::size_t>> events;
        for (std::size_t i = 0; i < strongestFirst.size(); ++i) {
            events.emplace_back(strongestFirst[i].days.first, i);
            events.emplace_back(strongestFirst[i].days.last + 1, i);
        }
        std::ranges::sort(events);
        std::vector<quint64> present(strongestFirst.size() / bits + 1);
        int holder = -1;
        for (std::size_t i = 0; i < events.size();) {
            const qint64 day = events[i].first;
            for (; i < events.size() && events[i].first == day; ++i)
                present[events[i].second / bits] ^= quint64{1} << events[i].second % bits;
            const auto word = std::ranges::find_if(present, [](quint64 one) { return one != 0; });
            const int before = holder;
            holder = -1;
            if (word != present.end()) {
                const auto strongest = static_cast<std::size_t>(word - present.begin()) * bits +
                                       static_cast<std::size_t>(std::countr_zero(*word));
                holder = strongestFirst[strongest].ref;
            }
            if (holder == before || day < first.toJulianDay() || day > last.toJulianDay())
                continue;
            if (duty == Duty::Primary)
                rows.push_back({day, -1, before, holder});
            for (const UsageTypeInfo& info : usageTypes) {
                if (dutyFor(info.type) == duty)
                    rows.push_back({day, static_cast<int>(info.type), before, holder});
            }
        }
    }
    std::ranges::sort(rows, {}, [](const Row& row) { return std::pair(row.day, row.type); });
    return rows;
}

} // namespace seatkeeper::bench
