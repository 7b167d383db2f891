#pragma once

#include "core/model/error.h"
#include "core/plan/scenario.h"

namespace seatkeeper {

/// What has become of an item of a scenario when it was replayed.
struct ItemOutcome {
    quint32 rank = 0;
    bool enabled = true;
    std::optional<Error> refusal;  ///< it was left out, and why
    std::vector<StepState> people; ///< in the order of the item's people; none where it is about none, or is off

    /// How many of its people are in a state.
    qint64 count(StepState state) const;
};

/// A scenario as it comes out on a baseline.
struct Replay {
    Tenant tenant; ///< continues the baseline's pool, keys and Directory
    std::vector<ItemOutcome> items;
};

/// Replays items on `baseline`, in their order. What no longer fits is left out whole and says why; of what fits for
/// some people, their open steps are taken.
Replay replay(const Tenant& baseline, const ScenarioItems& items, ScenarioId scenario);

/// The same for one item, on the tenant as it is then. Nothing alters where the item is off or refused.
ItemOutcome replayItem(Tenant& tenant, quint32 rank, const ScenarioItem& item);

/// Gives `tenant` the keys, sets and people that a replay on it has added, so that ids from there hold.
void adoptNames(Tenant& tenant, const Tenant& replayed);

} // namespace seatkeeper
