#pragma once

#include "core/plan/decision_sheet.h"
#include "core/plan/moves/move_proposal.h"

namespace seatkeeper::detail {

/// The changes of a way on, each as it fits after those before it.
std::vector<Change> changesOf(WayOn way, const Tenant& tenant, const DecisionQuestion& question);

/// For whom a place is looked for where nothing follows.
MoveQuestion movesOn(const DecisionQuestion& question);

/// Why the days of the question make no such way; nothing where they do.
std::optional<Error> wrongDays(WayOn way, const DecisionQuestion& question);

} // namespace seatkeeper::detail
