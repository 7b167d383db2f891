#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// What a sentence calls a subscription: its name, with the id behind it only where others have that name too; the id
/// where it has no name.
QString callName(const Tenant& tenant, SubscriptionRef ref);

} // namespace seatkeeper
