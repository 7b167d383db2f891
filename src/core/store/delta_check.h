#pragma once

#include "core/store/plan_tables.h"

namespace seatkeeper {

/// Whether a before-image names nobody and nothing but what a plan with these counts has, so that it can be exchanged.
bool isWithin(const PlanDelta& delta, const StoredCounts& counts);

} // namespace seatkeeper
