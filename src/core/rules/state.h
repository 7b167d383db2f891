#pragma once

#include "core/model/subscription.h"

namespace seatkeeper {

/// What a subscription is on one day.
enum class SubscriptionState : quint8 {
    Active,    ///< in a term, in no suspension
    Suspended, ///< in a term and in a suspension (A14: not active)
    Pending,   ///< before the first term
    Expired,   ///< after a term and in none: also in the gap before a renewal that is already known
    Unknown,   ///< has no term at all: incomplete, never active
};

template <> struct CodeTable<SubscriptionState> {
    static constexpr std::array rows{
        Code<SubscriptionState>{SubscriptionState::Active, QLatin1StringView("active")},
        Code<SubscriptionState>{SubscriptionState::Suspended, QLatin1StringView("suspended")},
        Code<SubscriptionState>{SubscriptionState::Pending, QLatin1StringView("pending")},
        Code<SubscriptionState>{SubscriptionState::Expired, QLatin1StringView("expired")},
        Code<SubscriptionState>{SubscriptionState::Unknown, QLatin1StringView("unknown")},
    };
};

/// The state of `subscription` on `day`.
SubscriptionState stateOn(const Subscription& subscription, QDate day);

/// Whether `subscription` has `type` on `day`: it is active and a line covers the day, also one of quantity 0.
bool hasOn(const Subscription& subscription, UsageType type, QDate day);

/// The committed quantity of `type` on `day`; nothing where the subscription does not have the type.
std::optional<int> committedOn(const Subscription& subscription, UsageType type, QDate day);

/// The days on which `subscription` is active, ordered and disjoint: its terms without its suspensions.
std::vector<DateRange> activeDays(const Subscription& subscription);

} // namespace seatkeeper
