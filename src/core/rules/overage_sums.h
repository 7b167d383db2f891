#pragma once

#include "core/rules/overage.h"

namespace seatkeeper {

/// What one subscription pays over months.
struct PayerSum {
    std::optional<SubscriptionRef> payer; ///< absent: nobody is responsible
    Money known;
    bool isAtLeast = false; ///< some of its amounts are not known

    bool operator==(const PayerSum&) const = default;
};

/// The overage of months, by who pays it.
struct OverageSums {
    Month first;
    Month last;
    std::vector<PayerSum> payers; ///< who have something to pay, in age order, nobody last
    Money known;                  ///< together
    bool isAtLeast = false;
    bool isKnown = false;                ///< of some type the usage is known
    std::optional<Month> assumedAs;      ///< the last month whose usage later ones take over
    std::vector<UsageType> usageUnknown; ///< that somebody has, in a month of which no usage is known: not counted

    bool operator==(const OverageSums&) const = default;
};

/// Adds up the overage of the months `first` through `last` (R4, R5). Usage is what was entered for a month; one for
/// which nothing was entered for a type takes the usage of the last month before it that has some. Where there is none,
/// the type is not counted: what is unknown is never zero.
OverageSums overageSums(Tenant tenant, Month first, Month last);

} // namespace seatkeeper
