#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// The term that would follow the last one without a gap and be as long: as many months, counted from the first day of
/// the unbroken run of terms, or as many days where no whole months fit. Nothing where no term is known or the last
/// one is open.
std::optional<DateRange> sameLengthRenewal(const Subscription& subscription);

/// The days between the end of the last term before `term` and its first day; nothing where it is the first one or
/// follows without a gap. Terms that overlap `term` are not looked at.
std::optional<DateRange> gapBefore(const Subscription& subscription, const DateRange& term);

/// The unbroken run of terms that holds `day`: its last day is when the subscription ends, as far as is known.
std::optional<DateRange> runOn(const Subscription& subscription, QDate day);

struct Ending {
    SubscriptionRef subscription{};
    QDate day; ///< the last one
};

/// The subscription that is the next to end, from `day` on; nothing where no end is known.
std::optional<Ending> nextEnding(const Tenant& tenant, QDate day);

} // namespace seatkeeper
