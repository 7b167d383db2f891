#include "core/plan/scenario.h"

#include "core/model/identity.h"
#include "core/plan/change_users.h"

#include <algorithm>

namespace seatkeeper {

ScenarioItem itemOf(const Tenant& before, const Change& change)
{
    ScenarioItem item{Shared(change), Shared(stepsOf(before, change)), true};
    if (hasSteps(change))
        setUsers(item.change.edit(), {});
    if (auto* added = std::get_if<AddSubscription>(&item.change.edit()))
        added->subscription.ref = {}; // the plan gives it one when the item is replayed
    return item;
}

Change changeOf(const ScenarioItem& item)
{
    Change change = *item.change;
    if (hasSteps(change))
        setUsers(change, peopleOf(*item.steps));
    return change;
}

std::optional<ScenarioId> findScenario(const ScenarioHeads& heads, QStringView name)
{
    const std::string key = identityKey(name);
    const auto found =
        std::ranges::find_if(heads, [&](const auto& entry) { return identityKey(entry.second.name) == key; });
    return found == heads.end() ? std::nullopt : std::optional(found->first);
}

bool canNameScenario(QStringView name)
{
    const std::string key = identityKey(name);
    const bool hasControls = std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
    return !name.isEmpty() && name.trimmed() == name && !hasControls && key != "baseline" && key != "import";
}

std::pair<ScenarioItems::const_iterator, ScenarioItems::const_iterator> itemsOf(const ScenarioItems& items,
                                                                                ScenarioId scenario)
{
    return {items.lower_bound({scenario, 0}), items.upper_bound({scenario, std::numeric_limits<quint32>::max()})};
}

} // namespace seatkeeper
