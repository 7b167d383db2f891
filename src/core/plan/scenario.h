#pragma once

#include "core/plan/steps.h"

#include <map>

/// Scenarios: futures that are tried. Each is a name and an ordered list of changes on the baseline of now.
namespace seatkeeper {

enum class ScenarioId : quint32 {};

struct ScenarioHead {
    QString name;
    QString note; ///< may be empty

    bool operator==(const ScenarioHead&) const = default;
};

/// Which item of which scenario; items of one are replayed by ascending rank.
struct ItemKey {
    ScenarioId scenario{};
    quint32 rank = 0;

    auto operator<=>(const ItemKey&) const = default;
};

/// One change of a scenario.
struct ScenarioItem {
    Shared<Change> change;           ///< without its people, where it has steps
    Shared<std::vector<Step>> steps; ///< where the change is one of those that have them; else none
    bool enabled = true;             ///< false: switched off

    friend bool operator==(const ScenarioItem& a, const ScenarioItem& b)
    {
        return a.enabled == b.enabled && (a.change.isSameAs(b.change) || *a.change == *b.change) &&
               (a.steps.isSameAs(b.steps) || *a.steps == *b.steps);
    }
};

using ScenarioHeads = std::map<ScenarioId, ScenarioHead>;
using ScenarioItems = std::map<ItemKey, ScenarioItem>;

/// The item of a change that `before` would take.
ScenarioItem itemOf(const Tenant& before, const Change& change);

/// The change of an item, with its people.
Change changeOf(const ScenarioItem& item);

/// The scenario of that name, in any spelling (see `identityKey`); nothing where there is none.
std::optional<ScenarioId> findScenario(const ScenarioHeads& heads, QStringView name);

/// Whether something can be the name of a scenario: not empty, without white space around it or control characters,
/// and not what commands call the other layers (`baseline`, `import`).
bool canNameScenario(QStringView name);

/// The first and the end of a scenario's items.
std::pair<ScenarioItems::const_iterator, ScenarioItems::const_iterator> itemsOf(const ScenarioItems& items,
                                                                                ScenarioId scenario);

} // namespace seatkeeper
