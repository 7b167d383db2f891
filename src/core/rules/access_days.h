#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// On which days the holders of licenses have access (R9). What each subscription gives is worked out once, so that
/// asking for all license sets of a tenant is cheap.
class AccessDays {
public:
    AccessDays() = default; ///< of a tenant without subscriptions
    explicit AccessDays(const Tenant& tenant);

    /// The days on which the holder of `set` has access, in unbroken runs.
    std::vector<DateRange> of(LicenseSetId set) const { return ofAllBut(set, {}); }

    /// The same without the license on `subscription`.
    std::vector<DateRange> ofAllBut(LicenseSetId set, std::optional<SubscriptionRef> subscription) const;

    /// From `day`, the days of unbroken access of the holder of `set`: open-ended where no end is known, nothing where
    /// there is no access on `day`.
    std::optional<DateRange> from(LicenseSetId set, QDate day) const;

private:
    /// A range of active days that holds `day`, of a subscription that `set` has a license on; may be null.
    const DateRange* activeOn(LicenseSetId set, QDate day) const;

    Shared<LicensePool> m_pool;
    std::vector<std::vector<DateRange>> m_active; // by subscription ref; none for one that the tenant no longer has
};

} // namespace seatkeeper
