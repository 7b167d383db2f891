#pragma once

#include "core/plan/edit.h"
#include "core/plan/replay.h"
#include "core/rules/findings/misfit.h"

namespace seatkeeper {

/// The items that no longer fit, of one scenario or of all, in the order of scenarios and items.
std::vector<Misfit> misfits(const PlanState& state, std::optional<ScenarioId> scenario);

/// The same of a scenario that was replayed already.
std::vector<Misfit> misfits(const QString& scenario, const std::vector<ItemOutcome>& items);

} // namespace seatkeeper
