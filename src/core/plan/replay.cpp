#include "core/plan/replay.h"

#include "core/plan/apply.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The subscription of a step that the tenant has not; nothing where all are there. The first two steps name all that
/// the change names: those of one person are those of everybody.
std::optional<SubscriptionRef> missingIn(const Tenant& tenant, const std::vector<Step>& steps)
{
    constexpr std::size_t mostOfAPerson = 2;
    for (std::size_t i = 0; i < std::min(mostOfAPerson, steps.size()); ++i) {
        if (!steps[i].isLeaving() && !tenant.find(steps[i].subscription))
            return steps[i].subscription;
    }
    return std::nullopt;
}

/// The key under which a change over licenses names a subscription, and the id as it writes it.
std::pair<QLatin1StringView, QString> namedIn(const Tenant& tenant, const Change& change, SubscriptionRef missing)
{
    if (const auto* move = std::get_if<MoveLicenses>(&change)) {
        const bool isSource = tenant.keys->find(move->from) == missing;
        return isSource ? std::pair(QLatin1StringView("from"), move->from)
                        : std::pair(QLatin1StringView("to"), move->to);
    }
    const auto* assign = std::get_if<AssignLicense>(&change);
    const auto* remove = std::get_if<RemoveLicense>(&change);
    return {QLatin1StringView("subscription"), assign   ? assign->subscription
                                               : remove ? remove->subscription
                                                        : QString()};
}

/// Takes the open steps. An item none of whose people can be brought any further is left out, unless all is done.
void replaySteps(Tenant& tenant, StepTaker& taker, const ScenarioItem& item, ItemOutcome& outcome)
{
    if (const auto missing = missingIn(tenant, *item.steps)) {
        const auto [key, id] = namedIn(tenant, *item.change, *missing);
        outcome.refusal = refusal(ErrorCode::UnknownSubscription, {id}, key).value();
        return;
    }
    outcome.people = taker.take(*item.steps);
    const bool isOfUse = std::ranges::any_of(
        outcome.people, [](StepState state) { return state == StepState::Open || state == StepState::Done; });
    if (!isOfUse)
        outcome.refusal = refusalOf(tenant, *item.steps, outcome.people);
}

/// Adds those who are not there yet; who is there already is done.
void replayNewPeople(Tenant& tenant, const AddPeople& change, ItemOutcome& outcome)
{
    AddPeople open;
    for (const NewPerson& added : change.people) {
        const bool isThere = tenant.memberWith(added.person.email).has_value();
        outcome.people.push_back(isThere ? StepState::Done : StepState::Open);
        if (!isThere)
            open.people.push_back(added);
    }
    if (open.people.empty())
        return;
    if (auto done = applyChange(tenant, open); !done) {
        outcome.refusal = std::move(done.error());
        outcome.people.clear(); // nobody of a change that is left out is on the way
    }
}

ItemOutcome replayOne(Tenant& tenant, StepTaker& taker, quint32 rank, const ScenarioItem& item)
{
    ItemOutcome outcome{.rank = rank, .enabled = item.enabled, .refusal = {}, .people = {}};
    if (!item.enabled)
        return outcome;
    if (hasSteps(*item.change))
        replaySteps(tenant, taker, item, outcome);
    else if (const auto* added = std::get_if<AddPeople>(&*item.change))
        replayNewPeople(tenant, *added, outcome);
    else if (auto done = applyChange(tenant, *item.change); !done)
        outcome.refusal = std::move(done.error());
    return outcome;
}

} // namespace

qint64 ItemOutcome::count(StepState state) const
{
    return std::ranges::count(people, state);
}

Replay replay(const Tenant& baseline, const ScenarioItems& items, ScenarioId scenario)
{
    Replay result{baseline, {}};
    StepTaker taker(result.tenant);
    const auto [first, end] = itemsOf(items, scenario);
    result.items.reserve(static_cast<std::size_t>(std::distance(first, end)));
    for (auto item = first; item != end; ++item)
        result.items.push_back(replayOne(result.tenant, taker, item->first.rank, item->second));
    return result;
}

ItemOutcome replayItem(Tenant& tenant, quint32 rank, const ScenarioItem& item)
{
    StepTaker taker(tenant);
    return replayOne(tenant, taker, rank, item);
}

void adoptNames(Tenant& tenant, const Tenant& replayed)
{
    tenant.keys = replayed.keys;
    tenant.pool = replayed.pool;
    // Who somebody is stays what it is in `tenant`, also of one whom a scenario removes and adds again as another.
    for (std::size_t i = tenant.people->size(); i < replayed.people->size(); ++i)
        tenant.people.edit().append(replayed.people->person(static_cast<PersonId>(i)));
}

} // namespace seatkeeper
