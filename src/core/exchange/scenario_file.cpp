#include "core/exchange/scenario_file.h"

#include "core/exchange/change_writer.h"
#include "core/exchange/changes_reader.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The scenario of that name: what is there, or a new one.
Result<ScenarioEdit> scenarioNamed(const PlanState& state, const QString& name)
{
    if (const auto known = findScenario(*state.scenarios, name))
        return ScenarioEdit{state, *known, {}};
    return createScenario(state, {.name = name, .note = {}});
}

} // namespace

Result<AddedChanges> addChangesFile(QIODevice& device, const PlanState& state, const QString& name)
{
    auto scenario = scenarioNamed(state, name);
    if (!scenario)
        return tl::unexpected(std::move(scenario.error()));
    ScenarioDraft draft(scenario->next, scenario->scenario);
    auto summary = readChangesFile(device, draft.tenant(), [&](const Change& change) { return draft.append(change); });
    if (!summary)
        return tl::unexpected(std::move(summary.error()));
    AddedChanges added{std::move(*scenario), EditKind::Changes};
    added.edit.next = std::move(draft).take();
    const bool isNew = !state.scenarios->contains(added.edit.scenario);
    if (isNew && added.edit.next.scenarioItems->size() == state.scenarioItems->size()) {
        added.kind = EditKind::Scenario; // and `summary` says that it was made
        return added;
    }
    added.edit.summary = std::move(*summary);
    added.edit.summary.scenario = added.edit.next.scenarios->at(added.edit.scenario).name;
    return added;
}

bool writeChangesFile(QIODevice& device, const PlanState& state, ScenarioId scenario)
{
    const auto [first, end] = itemsOf(*state.scenarioItems, scenario);
    return std::all_of(first, end, [&](const auto& entry) {
        const ScenarioItem& item = entry.second;
        return !item.enabled || writeChangeLine(device, changeOf(item), *state.baseline.people);
    });
}

} // namespace seatkeeper
