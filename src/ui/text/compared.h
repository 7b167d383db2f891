#pragma once

#include "core/exchange/subscription_writer.h"
#include "core/plan/layers.h"

namespace seatkeeper {

/// Two layers of a plan that were compared, under the names that they have in the call, and what was found.
struct Compared {
    Sides<QString> names;
    Sides<Tenant> tenants;
    Comparison on;
    std::optional<RangeComparison> over; ///< absent: a day was asked, not a range
    std::optional<Sides<QDate>> range;   ///< the first and the last day of that
};

/// Compares two layers of a plan on a day; or over the days `first` through `last`, and the rest as of the last one.
Compared compareLayers(const PlanState& state, Sides<LayerId> layers, QDate day, Listed listed = Listed::Differences);
Compared compareLayersOver(const PlanState& state, Sides<LayerId> layers, QDate first, QDate last,
                           Listed listed = Listed::Differences);

/// The Directory and the pool that know all of both sides: people and sets are only ever added.
const Directory& peopleOf(const Compared& compared);
const LicensePool& poolOf(const Compared& compared);

/// What a subscription is called, by its id alone or with its name, also where only licenses that were imported still
/// name it.
QString idOf(const Compared& compared, SubscriptionRef ref);
QString labelOf(const Compared& compared, SubscriptionRef ref);

/// The people whose licenses differ, by address.
std::vector<Comparison::Licenses> licensesByEmail(const Compared& compared);

using SubscriptionSides = Sides<const Subscription*>; ///< null on a side that has it not

/// The keys in which both sides' subscription differs.
std::vector<SubscriptionMember> differingMembers(const SubscriptionSides& both);
SubscriptionSides sidesOf(const Compared& compared, SubscriptionRef ref);

/// The value behind a key as JSON; `null` where the side has no such subscription.
QByteArray jsonOf(const SubscriptionMember& member, const Subscription* subscription);

} // namespace seatkeeper
