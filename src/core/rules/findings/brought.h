#pragma once

#include "core/rules/findings/checks.h"

#include <span>

namespace seatkeeper {

/// What the checks of each person say of some of `people` in `after`, an edited copy of `before`, and did not say of
/// them there: with those of whom it is new. Who has no access is left out: `consequences` tells of that by day.
std::vector<Finding> findingsBrought(const CheckInput& before, const CheckInput& after,
                                     std::span<const PersonId> people);

/// The alarms of `after`, an edited copy of `before`, that `before` does not have, or has for a later day only.
std::vector<Finding> alarmsBrought(const CheckInput& before, const CheckInput& after);

} // namespace seatkeeper
