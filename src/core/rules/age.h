#pragma once

#include "core/model/assumptions.h"
#include "core/model/subscription.h"

namespace seatkeeper {

/// The first of `days`, or with A3 switched off of the unbroken run in them that holds `day`; nothing where that is
/// after `day`, or there is none. `days` is ordered and disjoint.
std::optional<QDate> firstOf(const std::vector<DateRange>& days, QDate day, const Assumptions& assumptions);

/// The age of `subscription` as it counts on `day`: the earlier the day, the older. Suspensions never matter.
///
/// A1: the day `created`, whenever that is; else the first day of the first term that starts on or before `day`.
/// With A3 switched off: the first day of the unbroken run of terms that holds `day`. Nothing where there is none.
std::optional<QDate> ageOn(const Subscription& subscription, QDate day, const Assumptions& assumptions);

/// The first-had day of `type` as it counts on `day`: the first day, up to `day`, in both a term and a line of it.
///
/// It outlives expiry and renewal, so a subscription that comes back takes its old place again. With A3 switched off:
/// the first day of the unbroken run of such days that holds `day`. Nothing where there is none.
std::optional<QDate> firstHadOn(const Subscription& subscription, UsageType type, QDate day,
                                const Assumptions& assumptions);

/// The days that lie both in a term and in a line of `type`, ordered and disjoint.
std::vector<DateRange> contractedDays(const Subscription& subscription, UsageType type);

} // namespace seatkeeper
