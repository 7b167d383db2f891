#pragma once

#include "core/model/subscription.h"

namespace seatkeeper {

/// The term that would follow the last one without a gap and be as long: as many months, counted from the first day of
/// the unbroken run of terms, or as many days where no whole months fit. Nothing where no term is known or the last
/// one is open.
std::optional<DateRange> sameLengthRenewal(const Subscription& subscription);

/// The days between the end of the last term before `term` and its first day; nothing where it is the first one or
/// follows without a gap. Terms that overlap `term` are not looked at.
std::optional<DateRange> gapBefore(const Subscription& subscription, const DateRange& term);

} // namespace seatkeeper
