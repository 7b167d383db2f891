#include "core/plan/misfits.h"

#include <algorithm>

namespace seatkeeper {

std::vector<Misfit> misfits(const PlanState& state, std::optional<ScenarioId> scenario)
{
    std::vector<Misfit> all;
    for (const auto& [id, head] : *state.scenarios) {
        if (!scenario || id == *scenario)
            std::ranges::move(misfits(head.name, replay(state.baseline, *state.scenarioItems, id).items),
                              std::back_inserter(all));
    }
    return all;
}

std::vector<Misfit> misfits(const QString& scenario, const std::vector<ItemOutcome>& items)
{
    std::vector<Misfit> all;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].refusal)
            all.push_back({scenario, static_cast<qint64>(i + 1), *items[i].refusal});
    }
    return all;
}

} // namespace seatkeeper
