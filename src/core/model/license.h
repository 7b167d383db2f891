#pragma once

#include "core/model/codes.h"
#include "core/model/usage_type.h"

#include <compare>

namespace seatkeeper {

/// Stands for a subscription's id within one plan: equal ids (see `identityKey`) have the same one, for ever.
enum class SubscriptionRef : quint32 {};

/// What a person can hold on a subscription.
enum class License : quint8 { StandardAgent, PremiumAgent };

template <> struct CodeTable<License> {
    static constexpr std::array rows{
        Code<License>{License::StandardAgent, QLatin1StringView("standard-agent")},
        Code<License>{License::PremiumAgent, QLatin1StringView("premium-agent")},
    };
};

/// The usage type that a license belongs to.
constexpr UsageType usageTypeOf(License license)
{
    return license == License::StandardAgent ? UsageType::StandardAgent : UsageType::PremiumAgent;
}

/// One license of a person: on which subscription, which, and whether the supervisor role comes with it.
struct Holding {
    SubscriptionRef subscription{};
    License license = License::StandardAgent;
    bool supervisor = false;

    auto operator<=>(const Holding&) const = default;
};

/// All licenses of a person together: an index into the plan's LicensePool.
enum class LicenseSetId : quint32 {
    None = 0,                 ///< no license
    NotAMember = ~quint32{0}, ///< the person does not belong to this layer
};

} // namespace seatkeeper
