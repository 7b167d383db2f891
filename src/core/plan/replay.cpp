#include "core/plan/replay.h"

#include "core/plan/apply.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// Whether the subscriptions of steps are there; those of one person are those of all.
bool areThere(const Tenant& tenant, const std::vector<Step>& steps)
{
    return std::ranges::all_of(
        steps.begin(), steps.begin() + std::min<std::ptrdiff_t>(2, std::ssize(steps)),
        [&](const Step& step) { return step.isLeaving() || tenant.find(step.subscription) != nullptr; });
}

/// The subscriptions that a change over licenses names, refused under the key of the first that is not there.
Result<void> findSubscriptions(const Tenant& tenant, const Change& change)
{
    const auto find = [&](const QString& id, QLatin1StringView key) -> Result<void> {
        if (!tenant.find(id))
            return refusal(ErrorCode::UnknownSubscription, {id}, key);
        return {};
    };
    if (const auto* move = std::get_if<MoveLicenses>(&change)) {
        auto from = find(move->from, QLatin1StringView("from"));
        return from ? find(move->to, QLatin1StringView("to")) : from;
    }
    if (const auto* assign = std::get_if<AssignLicense>(&change))
        return find(assign->subscription, QLatin1StringView("subscription"));
    if (const auto* remove = std::get_if<RemoveLicense>(&change))
        return find(remove->subscription, QLatin1StringView("subscription"));
    return {};
}

/// Takes the open steps. An item none of whose people can be brought any further is left out, unless all is done.
void replaySteps(Tenant& tenant, StepTaker& taker, const ScenarioItem& item, ItemOutcome& outcome)
{
    if (!areThere(tenant, *item.steps)) {
        outcome.refusal = findSubscriptions(tenant, *item.change).error();
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
    if (auto done = applyChange(tenant, open); !done)
        outcome.refusal = std::move(done.error());
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
