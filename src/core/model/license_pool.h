#pragma once

#include "core/model/license.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace seatkeeper {

/// Every combination of licenses that somebody in the plan has or had, each once and for ever under the same id.
///
/// A tenant has tens or hundreds of them, so what depends on licenses only is decided once a set and then counted.
class LicensePool {
public:
    /// Holds the empty set, as `LicenseSetId::None`.
    LicensePool();

    /// The id of the set of these holdings, in any order, at most one a subscription.
    LicenseSetId intern(std::vector<Holding> holdings);

    /// The holdings of a set, by subscription. `id` must be a set of this pool; NotAMember has none.
    std::span<const Holding> holdings(LicenseSetId id) const;

    /// The holding on `subscription` in the set; nothing where there is none.
    std::optional<Holding> holdingOn(LicenseSetId id, SubscriptionRef subscription) const;

    /// The id of the set that is like `id` but holds `holding` on its subscription, whatever stood there.
    LicenseSetId with(LicenseSetId id, Holding holding);

    /// The id of the set that is like `id` but holds nothing on `subscription`.
    LicenseSetId without(LicenseSetId id, SubscriptionRef subscription);

    /// How many sets there are; ids are 0 to size - 1.
    std::size_t size() const { return m_ends.size(); }

private:
    std::vector<Holding> m_holdings; // of all sets, one after the other
    std::vector<std::size_t> m_ends; // where each set ends in m_holdings
    QHash<QByteArray, LicenseSetId> m_ids;
};

} // namespace seatkeeper
