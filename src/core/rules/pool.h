#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// What counts for the overage of a usage type on a day.
struct Pool {
    std::optional<qint64> committed; ///< R4: of all active subscriptions together; nothing: none has the type
    std::optional<SubscriptionRef> payer;
    std::optional<Rate> rate; ///< the payer's own, where it has one

    bool operator==(const Pool&) const = default;
};

Pool poolOn(const Tenant& tenant, UsageType type, QDate day);

} // namespace seatkeeper
