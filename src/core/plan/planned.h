#pragma once

#include "core/plan/edit.h"
#include "core/plan/replay.h"
#include "core/rules/findings/planned_facts.h"

namespace seatkeeper {

/// What the checks tell of the changes of one scenario, or of all, in the order of scenarios and changes.
PlannedFacts plannedFacts(const PlanState& state, std::optional<ScenarioId> scenario);

/// The same of a scenario that was replayed already: `tenant` and `outcomes` are what came out.
PlannedFacts plannedFacts(const PlanState& state, ScenarioId scenario, const Tenant& tenant,
                          const std::vector<ItemOutcome>& outcomes);

} // namespace seatkeeper
