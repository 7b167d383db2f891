#pragma once

#include "core/exchange/json_writer.h"
#include "core/model/tenant.h"

namespace seatkeeper::cli {

/// The declared id of a subscription of the tenant, or null.
inline void writeId(JsonWriter& json, const Tenant& tenant, std::optional<SubscriptionRef> ref)
{
    json.textOrNull(ref ? std::optional(tenant.find(*ref)->id) : std::nullopt);
}

} // namespace seatkeeper::cli
