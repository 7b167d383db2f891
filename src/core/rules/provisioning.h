#pragma once

#include "core/model/error.h"
#include "core/model/tenant.h"

namespace seatkeeper {

/// Two subscriptions of different licensing that share days of their terms, which no tenant may have (R8).
struct Mixing {
    SubscriptionRef one{};
    SubscriptionRef other{};
    DateRange sharedDays;
};

/// The first days of a term that `one` and `other` share although their licensing differs (R8); suspended or not.
/// Licensing that is unknown mixes with nothing.
std::optional<Mixing> mixing(const Subscription& one, const Subscription& other);

/// The arguments of ErrorCode::MixedLicensing for what was found of `one` and `other`.
std::vector<Argument> mixingArguments(const Subscription& one, const Subscription& other, const Mixing& found);

/// What `subscription` would mix with in `tenant`, first in age order; its own older version there is not looked at.
std::optional<Mixing> mixingIn(const Tenant& tenant, const Subscription& subscription);

/// A11: pairs of different licensing that share no day, a warning. In age order.
std::vector<std::pair<SubscriptionRef, SubscriptionRef>> licensingSwitches(const Tenant& tenant);

/// Voice paths on `day`: (Standard + Premium committed) × 3 + add-on IVR ports, of the active subscriptions.
qint64 voiceCapacity(const Tenant& tenant, QDate day);

/// How many members hold each license set, by set.
std::vector<qint64> holdersBySet(const Tenant& tenant);

/// The licenses that are assigned, by subscription ref and usage type, whatever the state of the subscription.
std::vector<std::array<qint64, 2>> assignedLicenses(const Tenant& tenant);

} // namespace seatkeeper
