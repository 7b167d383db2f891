#include "core/plan/layers.h"

namespace seatkeeper {

LayerId layerOf(std::optional<ScenarioId> scenario)
{
    return scenario ? LayerId{LayerKind::Scenario, *scenario} : LayerId();
}

std::optional<LayerId> findLayer(const PlanState& state, QStringView name)
{
    if (name == baselineName)
        return LayerId{LayerKind::Baseline, {}};
    if (name == importName)
        return LayerId{LayerKind::Import, {}};
    const auto scenario = findScenario(*state.scenarios, name);
    return scenario ? std::optional(layerOf(*scenario)) : std::nullopt;
}

QString nameOfLayer(const PlanState& state, LayerId layer)
{
    switch (layer.kind) {
    case LayerKind::Import: return importName;
    case LayerKind::Baseline: return baselineName;
    case LayerKind::Scenario: break;
    }
    return state.scenarios->at(layer.scenario).name;
}

Replay replayLayer(const PlanState& state, LayerId layer)
{
    if (layer.kind == LayerKind::Scenario)
        return replay(state.baseline, *state.scenarioItems, layer.scenario);
    Replay result{state.baseline, {}};
    if (layer.kind == LayerKind::Import)
        result.tenant.licenses = state.imported;
    return result;
}

Sides<Tenant> bothLayers(const PlanState& state, Sides<LayerId> layers)
{
    PlanState known = state;
    Tenant left = replayLayer(known, layers.left).tenant;
    adoptNames(known.baseline, left);
    Tenant right = replayLayer(known, layers.right).tenant;
    return {std::move(left), std::move(right)};
}

} // namespace seatkeeper
