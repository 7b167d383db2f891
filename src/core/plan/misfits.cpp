#include "core/plan/misfits.h"

#include "core/plan/replay.h"

namespace seatkeeper {

namespace {

void addMisfits(const PlanState& state, ScenarioId scenario, std::vector<Misfit>& all)
{
    qint64 number = 0;
    for (const ItemOutcome& item : replay(state.baseline, *state.scenarioItems, scenario).items) {
        ++number;
        if (item.refusal)
            all.push_back({state.scenarios->at(scenario).name, number, *item.refusal});
    }
}

} // namespace

std::vector<Misfit> misfits(const PlanState& state, std::optional<ScenarioId> scenario)
{
    std::vector<Misfit> all;
    for (const auto& [id, head] : *state.scenarios) {
        if (!scenario || id == *scenario)
            addMisfits(state, id, all);
    }
    return all;
}

} // namespace seatkeeper
