#include "core/model/license_pool.h"

#include <QByteArray>

#include <algorithm>

namespace seatkeeper {

namespace {

/// The bytes that are equal exactly where two ordered sets are.
QByteArray keyOf(std::span<const Holding> holdings)
{
    QByteArray key;
    key.reserve(static_cast<qsizetype>(holdings.size() * 5));
    for (const Holding& holding : holdings) {
        const auto ref = static_cast<quint32>(holding.subscription);
        for (unsigned shift = 0; shift < 32; shift += 8)
            key.append(static_cast<char>(ref >> shift & 0xffU));
        key.append(static_cast<char>(static_cast<unsigned>(holding.license) * 2U + (holding.supervisor ? 1U : 0U)));
    }
    return key;
}

} // namespace

LicensePool::LicensePool()
{
    intern({});
}

LicenseSetId LicensePool::intern(std::vector<Holding> holdings)
{
    std::ranges::sort(holdings);
    const QByteArray key = keyOf(holdings);
    if (const auto known = m_ids.constFind(key); known != m_ids.constEnd())
        return *known;
    const auto id = static_cast<LicenseSetId>(m_ends.size());
    m_holdings.insert(m_holdings.end(), holdings.begin(), holdings.end());
    m_ends.push_back(m_holdings.size());
    m_ids.insert(key, id);
    return id;
}

std::span<const Holding> LicensePool::holdings(LicenseSetId id) const
{
    if (id == LicenseSetId::NotAMember)
        return {};
    const auto index = static_cast<std::size_t>(id);
    const std::size_t begin = index == 0 ? 0 : m_ends.at(index - 1);
    return std::span(m_holdings).subspan(begin, m_ends.at(index) - begin);
}

std::optional<Holding> LicensePool::holdingOn(LicenseSetId id, SubscriptionRef subscription) const
{
    const std::span<const Holding> all = holdings(id);
    const auto found = std::ranges::find(all, subscription, &Holding::subscription);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

LicenseSetId LicensePool::with(LicenseSetId id, Holding holding)
{
    const std::span<const Holding> all = holdings(id);
    std::vector<Holding> changed(all.begin(), all.end());
    std::erase_if(changed, [&](const Holding& old) { return old.subscription == holding.subscription; });
    changed.push_back(holding);
    return intern(std::move(changed));
}

LicenseSetId LicensePool::without(LicenseSetId id, SubscriptionRef subscription)
{
    const std::span<const Holding> all = holdings(id);
    std::vector<Holding> changed(all.begin(), all.end());
    std::erase_if(changed, [&](const Holding& old) { return old.subscription == subscription; });
    return intern(std::move(changed));
}

} // namespace seatkeeper
