#pragma once

#include "core/plan/scenario_edits.h"

namespace seatkeeper {

/// What becomes of taking items of a scenario over into the baseline.
struct TakeOver {
    /// An item that cannot be taken over like this, and stays in the scenario.
    struct Failure {
        quint32 rank = 0;
        Error reason;
        std::optional<quint32> needs; ///< an item that was not chosen, without which it fails
    };

    ScenarioEdit edit;              ///< with the items in the baseline, and no longer in the scenario
    std::vector<ItemOutcome> taken; ///< those that are taken over; who is gone or drifted is dropped with them
    std::vector<Failure> failures;
};

/// Takes the chosen items (of `ranks`; what is switched off stays) over into the baseline, in their order.
TakeOver takeOver(const PlanState& state, ScenarioId scenario, const std::vector<quint32>& ranks);

/// Whether a change is about contracts (with usage, invoices and assumptions), or about people and their licenses,
/// which are still to be carried out when they are in the baseline.
bool isAboutPeople(const Change& change);

} // namespace seatkeeper
