#include "ui/carryout/carry_out_rows.h"

#include <algorithm>

namespace seatkeeper {

namespace {

CarryOutList listOf(std::vector<Step> steps)
{
    CarryOutList list;
    list.steps = std::move(steps);
    forEachPerson(list.steps, [&](std::span<const Step> own) {
        list.begins.push_back(static_cast<std::size_t>(own.data() - list.steps.data()));
    });
    list.begins.push_back(list.steps.size());
    return list;
}

} // namespace

qint64 CarryOutList::count(StepState state) const
{
    return std::ranges::count(states, state);
}

CarryOutList stillToCarryOut(const Tenant& layer, const LicenseColumn& imported)
{
    CarryOutList list = listOf(stepsToCarryOut(layer, imported));
    list.states.assign(list.begins.size() - 1, StepState::Open);
    return list;
}

CarryOutList carriedOut(const PlanState& state, const Export& made)
{
    CarryOutList list = listOf(made.steps);
    Tenant controlHub = state.baseline;
    controlHub.licenses = state.imported;
    list.states = StepTaker(controlHub).take(list.steps);
    return list;
}

} // namespace seatkeeper
