#include "bench/cases/access_probe.h"

#include <algorithm>

namespace seatkeeper::bench {

AccessProbe::AccessProbe(const Tenant& tenant)
{
    const auto flat = [](const std::vector<DateRange>& ranges) {
        std::vector<Days> days;
        for (const DateRange& range : ranges)
            days.push_back({range.starts.toJulianDay(), range.lastDay().toJulianDay()});
        return days;
    };
    m_contracts.resize(tenant.keys->size());
    for (const Subscription& subscription : tenant.subscriptions)
        m_contracts[static_cast<std::size_t>(subscription.ref)] = {flat(subscription.terms),
                                                                   flat(subscription.suspensions)};
    for (std::size_t set = 0; set < tenant.pool->size(); ++set) {
        std::vector<quint32> held;
        for (const Holding& holding : tenant.pool->holdings(static_cast<LicenseSetId>(set)))
            held.push_back(static_cast<quint32>(holding.subscription));
        m_held.push_back(std::move(held));
    }
    for (const LicenseSetId set : *tenant.licenses) {
        const auto person = static_cast<PersonId>(m_roles.size());
        m_sets.push_back(static_cast<quint32>(set));
        m_roles.push_back(static_cast<quint8>(tenant.people->roles(person).value_or(Roles()).toInt()));
    }
}

AccessProbe::Answer AccessProbe::answer(QDate day) const
{
    const qint64 number = day.toJulianDay();
    const auto holds = [number](const std::vector<Days>& ranges) {
        return std::ranges::any_of(ranges, [number](Days d) { return d.first <= number && number <= d.last; });
    };
    std::vector<quint8> isActive;
    for (const Contract& contract : m_contracts)
        isActive.push_back(holds(contract.terms) && !holds(contract.suspensions) ? 1 : 0);
    std::vector<quint8> hasAccess;
    for (const std::vector<quint32>& held : m_held) {
        const bool access = std::ranges::any_of(held, [&](quint32 contract) { return isActive[contract] != 0; });
        hasAccess.push_back(access ? 1 : 0);
    }
    constexpr quint8 administrator = 1;
    Answer answer;
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        if (m_sets[i] == 0 && m_roles[i] == 0)
            continue;
        ++answer.people;
        if (hasAccess[m_sets[i]] == 0) {
            answer.without.push_back(static_cast<quint32>(i));
            continue;
        }
        ++answer.with;
        if ((m_roles[i] & administrator) != 0)
            ++answer.administratorsWith;
    }
    return answer;
}

} // namespace seatkeeper::bench
