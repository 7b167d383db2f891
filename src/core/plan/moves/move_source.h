#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// The subscription to move people off: the one with which most of `people` lose access for the first time on `day` or
/// after it, or lost it before; the oldest of several. Nothing where none of them loses access, or has a license.
/// Decided once for each license set.
std::optional<SubscriptionRef> moveSource(const Tenant& tenant, const std::vector<PersonId>& people, QDate day);

} // namespace seatkeeper
