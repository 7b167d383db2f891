#pragma once

#include "core/plan/scenario_edits.h"

class QIODevice;

/// A scenario as a changes file, out and in.
namespace seatkeeper {

/// A plan after the changes of a file were added to a scenario.
struct AddedChanges {
    ScenarioEdit edit;
    EditKind kind = EditKind::Changes; ///< Scenario, where all that is new is the scenario itself
};

/// Adds the changes of a file to the scenario of that name, which is made where it is new. Errors as those of
/// `readChangesFile` and `ScenarioDraft::append`; nothing of the file is added then.
Result<AddedChanges> addChangesFile(QIODevice& device, const PlanState& state, const QString& name);

/// Writes the changes of a scenario that are not switched off, also those that do not fit at the moment. False where
/// the device took not all of it.
bool writeChangesFile(QIODevice& device, const PlanState& state, ScenarioId scenario);

} // namespace seatkeeper
