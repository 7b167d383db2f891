#pragma once

#include "core/plan/edit.h"
#include "core/plan/replay.h"

/// The edits of scenarios: each answers with the state after it, to be committed as one undo step.
namespace seatkeeper {

/// A state in which scenarios are others, what was done in brief, and the scenario that it was done to.
struct ScenarioEdit {
    PlanState next;
    ScenarioId scenario{};
    Summary summary;
};

enum class Switch : quint8 { On, Off };

/// A scenario without changes, or with those of another one. ScenarioName where nothing can be called so,
/// ScenarioTaken where another one is.
Result<ScenarioEdit> createScenario(const PlanState& state, const ScenarioHead& head);
Result<ScenarioEdit> copyScenario(const PlanState& state, ScenarioId from, const ScenarioHead& head);

/// A scenario of changes that were tried on the baseline; errors as above, and those of `ScenarioDraft::append`.
Result<ScenarioEdit> createScenario(const PlanState& state, const ScenarioHead& head,
                                    const std::vector<Change>& changes);

/// Gives a scenario another name or note; errors as above.
Result<ScenarioEdit> editScenario(const PlanState& state, ScenarioId scenario, const ScenarioHead& head);
ScenarioEdit deleteScenario(const PlanState& state, ScenarioId scenario);

/// Switches items on or off, or discards them.
ScenarioEdit switchItems(const PlanState& state, ScenarioId scenario, const std::vector<quint32>& ranks, Switch to);
ScenarioEdit discardItems(const PlanState& state, ScenarioId scenario, const std::vector<quint32>& ranks);

/// Puts a change in the place of an item's, if it fits there: errors are those of `ScenarioDraft::append`.
Result<ScenarioEdit> replaceItem(const PlanState& state, ScenarioId scenario, quint32 rank, const Change& change);

/// A scenario to which changes are being added.
class ScenarioDraft {
public:
    /// `now` is the tenant as the scenario comes out on the baseline of `state`.
    ScenarioDraft(PlanState state, ScenarioId scenario, Tenant now);
    ScenarioDraft(const PlanState& state, ScenarioId scenario);

    /// How the scenario comes out with what was added.
    const Tenant& tenant() const { return m_tenant; }

    /// Adds a change that alters something; one that would not leaves no trace. Refused where the rules refuse it, and
    /// BaselineOnly where it says what is and not what is planned; nothing is added then.
    Result<void> append(const Change& change);

    /// The state with what was added.
    PlanState take() &&;

private:
    PlanState m_state;
    Tenant m_tenant;
    ItemKey m_next;
};

} // namespace seatkeeper
