#include "core/plan/recount.h"

namespace seatkeeper {

namespace {

using Key = std::pair<SubscriptionRef, License>;

/// How many people hold each license: counted by license set, and only then by license.
std::map<Key, qint64> heldBy(const LicensePool& pool, const LicenseColumn& imported)
{
    std::vector<qint64> holders(pool.size());
    for (const LicenseSetId set : imported) {
        if (set != LicenseSetId::NotAMember)
            ++holders.at(static_cast<std::size_t>(set));
    }
    std::map<Key, qint64> held;
    for (std::size_t i = 0; i < holders.size(); ++i) {
        for (const Holding& holding : pool.holdings(static_cast<LicenseSetId>(i)))
            held[{holding.subscription, holding.license}] += holders[i];
    }
    return held;
}

} // namespace

std::vector<CountDiffers> recount(const LicensePool& pool, const LicenseColumn& imported,
                                  const std::vector<RestLicense>& licenses)
{
    std::map<Key, std::optional<qint64>> reported;
    for (const RestLicense& license : licenses) {
        auto [sum, isNew] = reported.try_emplace({license.subscription, license.license}, qint64{0});
        sum->second = sum->second && license.consumed ? std::optional(*sum->second + *license.consumed) : std::nullopt;
    }
    const std::map<Key, qint64> held = heldBy(pool, imported);
    std::vector<CountDiffers> differences;
    for (const auto& [key, sum] : reported) {
        const auto found = held.find(key);
        const qint64 counted = found == held.end() ? 0 : found->second;
        if (sum && *sum != counted)
            differences.push_back({key.first, key.second, *sum, counted});
    }
    return differences;
}

} // namespace seatkeeper
