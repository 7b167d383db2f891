#pragma once

#include "core/rules/state.h"
#include "ui/text/words.h"
#include "ui/widgets/badge.h"

namespace seatkeeper {

/// How much attention a state asks for.
inline BadgeKind badgeKindOf(SubscriptionState state)
{
    switch (state) {
    case SubscriptionState::Expired: return BadgeKind::Error;
    case SubscriptionState::Suspended:
    case SubscriptionState::Unknown: return BadgeKind::Warning;
    case SubscriptionState::Active:
    case SubscriptionState::Pending: break;
    }
    return BadgeKind::Neutral;
}

} // namespace seatkeeper
