#pragma once

#include "core/store/plan_tables.h"

namespace seatkeeper {

/// Whether a before-image names nobody and nothing but what a plan with these counts has, so that it can be exchanged.
bool isWithin(const PlanDelta& delta, const StoredCounts& counts);

/// Whether an item of a scenario names only people and subscriptions that are within the counts, and has steps exactly
/// where its change is one of those that have them.
bool isWithin(const ScenarioItem& item, const StoredCounts& counts);

} // namespace seatkeeper
