#pragma once

#include "core/rules/findings/checks.h"
#include "core/rules/state.h"

namespace seatkeeper {

/// What the three checks of licenses that give no access have in common: a finding about each subscription that is in
/// `state` on the day and has licenses assigned.
///
/// Arguments: how many people hold one, how many of them have no access on the day. Worse where they are more.
std::vector<Finding> licensesInState(const CheckInput& input, SubscriptionState state);

} // namespace seatkeeper
