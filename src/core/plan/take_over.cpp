#include "core/plan/take_over.h"

#include "core/model/identity.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

namespace {

using Ranks = std::set<quint32>;

/// What a change names, so that it can depend on another one that names the same.
struct Names {
    std::set<std::string> operator()(const AddSubscription& change) const { return keys({change.subscription.id}); }
    std::set<std::string> operator()(const MoveLicenses& change) const { return keys({change.from, change.to}); }
    std::set<std::string> operator()(const SetUsage& change) const
    {
        return change.subscription ? keys({*change.subscription}) : keys({});
    }
    template <class Other> std::set<std::string> operator()(const Other& change) const
    {
        if constexpr (requires { change.subscription; })
            return keys({change.subscription});
        return keys({});
    }

private:
    static std::set<std::string> keys(const std::vector<QString>& ids)
    {
        std::set<std::string> result;
        for (const QString& id : ids)
            result.insert(identityKey(id));
        return result;
    }
};

/// Whether what one change does can matter to another one; false only where it surely cannot.
bool canDependOn(const ScenarioItem& later, const ScenarioItem& earlier)
{
    if (isAboutPeople(*later.change) && isAboutPeople(*earlier.change))
        return true;
    const auto a = std::visit(Names(), *later.change);
    const auto b = std::visit(Names(), *earlier.change);
    return std::ranges::any_of(a, [&](const std::string& name) { return b.contains(name); });
}

/// An earlier item that was not chosen, with which alone the item at `failed` fits; the nearest first. Of a scenario
/// with very many changes only the last ones are tried: each try is a replay.
std::optional<quint32> neededBy(const PlanState& state, ScenarioId scenario, const Ranks& chosen,
                                const ScenarioItems::const_iterator& failed)
{
    constexpr int mostTried = 40;
    int tried = 0;
    const auto first = itemsOf(*state.scenarioItems, scenario).first;
    for (auto candidate = failed; candidate != first && tried < mostTried;) {
        --candidate;
        const quint32 rank = candidate->first.rank;
        if (chosen.contains(rank) || !candidate->second.enabled || !canDependOn(failed->second, candidate->second))
            continue;
        ++tried;
        Tenant tenant = state.baseline;
        for (auto item = first; item != failed; ++item) {
            if (item->first.rank == rank || chosen.contains(item->first.rank))
                replayItem(tenant, item->first.rank, item->second);
        }
        if (!replayItem(tenant, failed->first.rank, failed->second).refusal)
            return rank;
    }
    return std::nullopt;
}

} // namespace

TakeOver takeOver(const PlanState& state, ScenarioId scenario, const std::vector<quint32>& ranks)
{
    const Ranks chosen(ranks.begin(), ranks.end());
    const QString name = state.scenarios->at(scenario).name;
    TakeOver result{{state, scenario, {.operation = QStringLiteral("take-over"), .arguments = {name}}}, {}, {}};
    PlanState& next = result.edit.next;
    std::vector<PersonId> people;
    const auto [first, end] = itemsOf(*state.scenarioItems, scenario);
    for (auto item = first; item != end; ++item) {
        if (!chosen.contains(item->first.rank) || !item->second.enabled)
            continue;
        ItemOutcome outcome = replayItem(next.baseline, item->first.rank, item->second);
        if (outcome.refusal) {
            result.failures.push_back({item->first.rank, *outcome.refusal, neededBy(state, scenario, chosen, item)});
            continue;
        }
        next.scenarioItems.edit().erase(item->first);
        const std::vector<PersonId> own = peopleOf(*item->second.steps);
        people.insert(people.end(), own.begin(), own.end());
        result.taken.push_back(std::move(outcome));
    }
    result.edit.summary.changes = static_cast<qint64>(result.taken.size());
    std::ranges::sort(people);
    result.edit.summary.people = std::unique(people.begin(), people.end()) - people.begin();
    return result;
}

bool isAboutPeople(const Change& change)
{
    return hasSteps(change) || std::holds_alternative<AddPeople>(change) || std::holds_alternative<EditPeople>(change);
}

} // namespace seatkeeper
