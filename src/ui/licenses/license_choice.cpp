#include "ui/licenses/license_choice.h"

namespace seatkeeper {

std::optional<Holding> holdingAfter(const std::optional<Holding>& held, LicenseChoice choice,
                                    SubscriptionRef subscription)
{
    const bool supervised = held && held->supervisor;
    const bool supervises =
        choice.supervisor == SupervisorWish::AsItIs ? supervised : choice.supervisor == SupervisorWish::With;
    const bool hasStandard = held && held->license == License::StandardAgent;
    switch (choice.license) {
    case LicenseWish::AsItIs:
        // A file may bring a supervisor with Standard. That one can be taken away, but none is made.
        return held ? std::optional(Holding{subscription, held->license, supervises && (supervised || !hasStandard)})
                    : std::nullopt;
    case LicenseWish::None: return std::nullopt;
    case LicenseWish::Standard: return hasStandard ? held : Holding{subscription, License::StandardAgent, false};
    case LicenseWish::Premium: break;
    }
    return Holding{subscription, License::PremiumAgent, supervises};
}

} // namespace seatkeeper
