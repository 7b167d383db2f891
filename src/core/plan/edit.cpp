#include "core/plan/edit.h"

#include "core/plan/map_delta.h"

namespace seatkeeper {

PlanDelta difference(const PlanState& before, const PlanState& after)
{
    PlanDelta delta;
    delta.baseline = difference(before.baseline, after.baseline);
    if (!before.imported.isSameAs(after.imported))
        delta.imported = differenceOfColumns(*before.imported, *after.imported);
    if (before.import != after.import)
        delta.import = before.import;
    if (before.limits != after.limits)
        delta.limits = before.limits;
    delta.acceptances = differenceOfMaps(before.acceptances, after.acceptances);
    delta.scenarios = differenceOfMaps(before.scenarios, after.scenarios);
    delta.scenarioItems = differenceOfMaps(before.scenarioItems, after.scenarioItems);
    if (before.sources != after.sources)
        delta.sources = before.sources;
    return delta;
}

void exchange(PlanState& state, PlanDelta& delta)
{
    exchange(state.baseline, delta.baseline);
    exchangeCells(state.imported, delta.imported);
    if (delta.import)
        std::swap(state.import, *delta.import);
    if (delta.limits)
        std::swap(state.limits, *delta.limits);
    exchangeEntries(state.acceptances, delta.acceptances);
    exchangeEntries(state.scenarios, delta.scenarios);
    exchangeEntries(state.scenarioItems, delta.scenarioItems);
    if (delta.sources)
        std::swap(state.sources, *delta.sources);
}

} // namespace seatkeeper
