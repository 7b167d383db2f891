#pragma once

#include "core/model/subscription.h"

#include <functional>

namespace seatkeeper {

class JsonWriter;

/// One key of a subscription in a tenant file, and what stands behind it.
struct SubscriptionMember {
    QLatin1StringView key;
    std::function<void(JsonWriter&, const Subscription&)> write; ///< the value, without the key
};

/// The keys in the order of the canonical file.
const std::vector<SubscriptionMember>& subscriptionMembers();

/// Writes one subscription as it stands in a tenant file.
void writeSubscription(JsonWriter& json, const Subscription& subscription);

} // namespace seatkeeper
