#pragma once

#include "core/plan/edit.h"
#include "core/plan/replay.h"
#include "core/rules/comparison.h"

namespace seatkeeper {

/// What a plan can be asked about.
enum class LayerKind : quint8 {
    Import,   ///< people's licenses as Control Hub said last, with the contracts of the baseline
    Baseline, ///< the tenant as one knows it
    Scenario,
};

/// Which layer of a plan.
struct LayerId {
    LayerKind kind = LayerKind::Baseline;
    ScenarioId scenario{}; ///< of a scenario only

    bool operator==(const LayerId&) const = default;
};

/// A scenario, or else the baseline.
LayerId layerOf(std::optional<ScenarioId> scenario);

/// The words under which commands know the layers that are no scenarios.
inline constexpr QLatin1StringView baselineName("baseline");
inline constexpr QLatin1StringView importName("import");

/// The layer that commands know under `name`; nothing where there is none.
std::optional<LayerId> findLayer(const PlanState& state, QStringView name);

/// The same backwards.
QString nameOfLayer(const PlanState& state, LayerId layer);

/// A layer as it comes out now; of a scenario, with what has become of its items.
Replay replayLayer(const PlanState& state, LayerId layer);

/// Two layers whose ids go together: the right one continues pool, keys and Directory of the left one.
Sides<Tenant> bothLayers(const PlanState& state, Sides<LayerId> layers);

} // namespace seatkeeper
