#pragma once

#include "core/plan/delta.h"
#include "core/plan/exports.h"
#include "core/plan/scenario.h"
#include "core/plan/sources.h"
#include "core/plan/summary.h"
#include "core/rules/findings/acceptance.h"
#include "core/rules/findings/limits.h"

#include <QDateTime>

namespace seatkeeper {

/// What kind of act one undo step is.
enum class EditKind : quint8 {
    Changes,      ///< changes of the baseline, or added to a scenario
    ImportTenant, ///< a tenant file that replaced the baseline
    ImportPeople, ///< people and licenses from Control Hub or the Webex API
    Acceptance,   ///< of a finding, given or taken back
    Limits,       ///< of the checks
    Scenario,     ///< made, renamed or deleted
    Items,        ///< switched, edited or discarded
    TakeOver,     ///< of items of a scenario into the baseline
};

template <> struct CodeTable<EditKind> {
    static constexpr std::array rows{
        Code<EditKind>{EditKind::Changes, QLatin1StringView("changes")},
        Code<EditKind>{EditKind::ImportTenant, QLatin1StringView("import-tenant")},
        Code<EditKind>{EditKind::ImportPeople, QLatin1StringView("import-people")},
        Code<EditKind>{EditKind::Acceptance, QLatin1StringView("acceptance")},
        Code<EditKind>{EditKind::Limits, QLatin1StringView("limits")},
        Code<EditKind>{EditKind::Scenario, QLatin1StringView("scenario")},
        Code<EditKind>{EditKind::Items, QLatin1StringView("scenario-item")},
        Code<EditKind>{EditKind::TakeOver, QLatin1StringView("take-over")},
    };
};

/// Whether an edit replaces what Control Hub said last; its before-image is as large as a tenant.
constexpr bool isImport(EditKind kind)
{
    return kind == EditKind::ImportTenant || kind == EditKind::ImportPeople;
}

/// One undo step, as History lists it.
struct Edit {
    quint64 sequence = 0;
    QDateTime at;
    QString author; ///< may be empty
    QString note;   ///< may be empty
    EditKind kind = EditKind::Changes;
    std::optional<ScenarioId> scenario; ///< the one that it was done in or to; absent: the baseline
    Summary summary;
    bool done = true;     ///< false: undone, can be redone
    bool undoable = true; ///< false: the before-image is no longer kept

    bool operator==(const Edit&) const = default;
};

/// Where a plan's people and licenses came from last.
struct ImportInfo {
    QDate day;      ///< invalid: nothing was imported yet
    QString source; ///< "tenant", "csv" or "rest"
    QString sample; ///< the name of the sample that the plan was made from, or empty

    bool operator==(const ImportInfo&) const = default;
};

/// All that a plan file holds but its History: the layers and what belongs to them. A value; copies are cheap.
struct PlanState {
    Tenant baseline;
    Shared<LicenseColumn> imported; ///< people's licenses as Control Hub said last
    ImportInfo import;
    FindingLimits limits;
    Shared<Acceptances> acceptances; ///< of findings
    Shared<ScenarioHeads> scenarios;
    Shared<ScenarioItems> scenarioItems; ///< of all scenarios
    Sources sources;                     ///< what the imports left for the way back
    Shared<Exports> exports;             ///< what was handed over to be carried out; no part of History
};

/// The parts of one plan state that differ from another, with the values of that other.
struct PlanDelta {
    Delta baseline;
    std::vector<std::pair<PersonId, LicenseSetId>> imported; ///< ascending
    std::optional<ImportInfo> import;
    std::optional<FindingLimits> limits;
    std::map<FindingKey, std::optional<Acceptance>> acceptances; ///< absent: was not there
    std::map<ScenarioId, std::optional<ScenarioHead>> scenarios;
    std::map<ItemKey, std::optional<ScenarioItem>> scenarioItems;
    std::optional<Sources> sources;

    bool isEmpty() const { return *this == PlanDelta(); }
    bool operator==(const PlanDelta&) const = default;
};

/// What must be put into `after` to make it `before` again.
PlanDelta difference(const PlanState& before, const PlanState& after);

/// Swaps the values in `delta` with those in `state`. Doing it twice changes nothing.
void exchange(PlanState& state, PlanDelta& delta);

} // namespace seatkeeper
