#pragma once

#include "core/model/license.h"

#include <optional>

namespace seatkeeper {

/// What is to become of people's license on one subscription.
enum class LicenseWish : quint8 { AsItIs, None, Standard, Premium };

/// What is to become of their supervisor role there, which goes with Premium only.
enum class SupervisorWish : quint8 { AsItIs, Without, With };

/// What is chosen for one person or many on one subscription. By itself it leaves everybody as they are.
struct LicenseChoice {
    LicenseWish license = LicenseWish::AsItIs;
    SupervisorWish supervisor = SupervisorWish::AsItIs;

    bool operator==(const LicenseChoice&) const = default;
};

/// What somebody who holds `held` on `subscription` holds there once `choice` is made; nothing: no license.
std::optional<Holding> holdingAfter(const std::optional<Holding>& held, LicenseChoice choice,
                                    SubscriptionRef subscription);

} // namespace seatkeeper
