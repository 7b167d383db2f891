#pragma once

#include "core/rules/access.h"

namespace seatkeeper {

/// Days on which the answer is the same: access through the same subscriptions, or none for the same reason.
struct AccessSpan {
    DateRange days;
    std::optional<NoAccess> refusal;  ///< nothing: there is access
    std::vector<SubscriptionRef> via; ///< the active subscriptions that give it, in age order

    bool operator==(const AccessSpan&) const = default;
};

/// The access of the holder of `set` (R9) on the days `first` through `last`, in order and without a gap.
std::vector<AccessSpan> accessSpans(const Tenant& tenant, LicenseSetId set, QDate first, QDate last);

} // namespace seatkeeper
