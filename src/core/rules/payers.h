#pragma once

#include "core/rules/responsibility.h"

namespace seatkeeper {

/// Who pays some of the types after that day.
struct NextPayer {
    std::optional<SubscriptionRef> payer; ///< nothing: nobody
    std::vector<UsageType> types;

    bool operator==(const NextPayer&) const = default;
};

/// What one subscription pays the overage of, through the same day.
struct Payment {
    std::optional<SubscriptionRef> payer; ///< nothing: nobody has the duty
    std::vector<UsageType> types;         ///< all of the primary, else those that some subscription has on the day
    bool isPrimary = false;               ///< it is the primary as well
    std::optional<QDate> through;         ///< the last day; nothing: as far as is known, for good
    std::vector<NextPayer> next;          ///< each once, that of the primary first; empty where no last day is known

    bool operator==(const Payment&) const = default;
};

/// Who pays on a day.
struct Payments {
    std::vector<Payment> payments;       ///< the primary first, then by the first type in catalogue order
    std::vector<UsageType> withoutARule; ///< A12: types that some subscription has, of which no payer is known

    bool operator==(const Payments&) const = default;
};

/// Who is the primary on `day` and who pays for what (R1, R2, R3, R6). What one subscription pays through the same day
/// is one payment.
Payments paymentsOn(const Tenant& tenant, QDate day);

} // namespace seatkeeper
