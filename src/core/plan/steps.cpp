#include "core/plan/steps.h"

#include <algorithm>

namespace seatkeeper {

namespace {

Held heldOn(const LicensePool& pool, LicenseSetId set, SubscriptionRef subscription)
{
    return heldBy(pool.holdingOn(set, subscription));
}

LicenseSetId with(LicensePool& pool, LicenseSetId set, const Step& step)
{
    const std::optional<Holding> holding = holdingOf(step.subscription, step.after);
    return holding ? pool.with(set, *holding) : pool.without(set, step.subscription);
}

std::optional<SubscriptionRef> refOf(const Tenant& tenant, const QString& id)
{
    const Subscription* subscription = tenant.find(id);
    return subscription ? std::optional(subscription->ref) : std::nullopt;
}

/// Makes the steps of a change, an overload each.
struct MakeSteps {
    const Tenant& tenant;
    std::vector<Step> steps;

    void operator()(const AssignLicense& change)
    {
        for (const PersonId user : change.users)
            add(user, refOf(tenant, change.subscription), heldBy(Holding{{}, change.license, change.supervisor}));
    }
    void operator()(const RemoveLicense& change)
    {
        for (const PersonId user : change.users)
            add(user, refOf(tenant, change.subscription), Held::Nothing);
    }
    void operator()(const MoveLicenses& change)
    {
        const auto from = refOf(tenant, change.from);
        for (const PersonId user : change.users) {
            add(user, from, Held::Nothing);
            const Held moved = steps.empty() ? Held::Nothing : steps.back().before;
            add(user, refOf(tenant, change.to), moved);
        }
    }
    void operator()(const RemovePeople& change)
    {
        for (const PersonId user : change.users)
            steps.push_back({.person = user});
    }
    template <class Other> void operator()(const Other&) const {}

private:
    void add(PersonId user, std::optional<SubscriptionRef> ref, Held after)
    {
        if (ref)
            steps.push_back({user, *ref, heldOn(*tenant.pool, tenant.licensesOf(user), *ref), after});
    }
};

/// The steps of the first person in `steps`.
std::span<const Step> firstPerson(std::span<const Step> steps)
{
    const auto end = std::ranges::find_if(steps, [&](const Step& step) { return step.person != steps.front().person; });
    return steps.first(static_cast<std::size_t>(end - steps.begin()));
}

StepState stateOf(const LicensePool& pool, LicenseSetId set, std::span<const Step> steps)
{
    const bool isMember = set != LicenseSetId::NotAMember;
    if (steps.front().isLeaving())
        return isMember ? StepState::Open : StepState::Done;
    if (!isMember)
        return StepState::Gone;
    bool areDone = true;
    for (const Step& step : steps) {
        const Held now = heldOn(pool, set, step.subscription);
        if (now == step.after)
            continue;
        if (now != step.before)
            return StepState::Drifted;
        areDone = false;
    }
    return areDone ? StepState::Done : StepState::Open;
}

/// Whether two people's steps are the same but for whose they are.
bool areAlike(std::span<const Step> a, std::span<const Step> b)
{
    return std::ranges::equal(a, b, [](const Step& one, const Step& other) {
        return one.subscription == other.subscription && one.before == other.before && one.after == other.after;
    });
}

} // namespace

Held heldBy(const std::optional<Holding>& holding)
{
    if (!holding)
        return Held::Nothing;
    if (holding->license == License::StandardAgent)
        return holding->supervisor ? Held::StandardSupervisor : Held::Standard;
    return holding->supervisor ? Held::PremiumSupervisor : Held::Premium;
}

std::optional<Holding> holdingOf(SubscriptionRef subscription, Held held)
{
    switch (held) {
    case Held::Nothing: return std::nullopt;
    case Held::Standard: return Holding{subscription, License::StandardAgent, false};
    case Held::Premium: return Holding{subscription, License::PremiumAgent, false};
    case Held::StandardSupervisor: return Holding{subscription, License::StandardAgent, true};
    case Held::PremiumSupervisor: break;
    }
    return Holding{subscription, License::PremiumAgent, true};
}

bool hasSteps(const Change& change)
{
    return std::holds_alternative<AssignLicense>(change) || std::holds_alternative<RemoveLicense>(change) ||
           std::holds_alternative<MoveLicenses>(change) || std::holds_alternative<RemovePeople>(change);
}

std::vector<Step> stepsOf(const Tenant& tenant, const Change& change)
{
    MakeSteps make{tenant, {}};
    std::visit(make, change);
    return std::move(make.steps);
}

std::vector<StepState> StepTaker::take(std::span<const Step> steps)
{
    std::vector<StepState> states;
    states.reserve(steps.size());
    LicensePool& pool = m_tenant.pool.edit();
    LicenseColumn& column = m_tenant.licenses.edit();
    while (!steps.empty()) {
        const std::span<const Step> own = firstPerson(steps);
        steps = steps.subspan(own.size());
        const auto index = static_cast<std::size_t>(own.front().person);
        const LicenseSetId set = index < column.size() ? column[index] : LicenseSetId::NotAMember;
        const Decision& decision = decide(pool, set, own);
        if (decision.set != set)
            column[index] = decision.set;
        states.push_back(decision.state);
    }
    return states;
}

const StepTaker::Decision& StepTaker::decide(LicensePool& pool, LicenseSetId set, std::span<const Step> steps)
{
    // The first place is that of who is no member.
    const std::size_t place = set == LicenseSetId::NotAMember ? 0 : static_cast<std::size_t>(set) + 1;
    if (place >= m_decisions.size())
        m_decisions.resize(place + 1);
    Decision& decision = m_decisions[place];
    if (!decision.steps.empty() && areAlike(decision.steps, steps))
        return decision;
    decision = {steps, set, stateOf(pool, set, steps)};
    if (decision.state != StepState::Open)
        return decision;
    if (steps.front().isLeaving()) {
        decision.set = LicenseSetId::NotAMember;
        return decision;
    }
    for (const Step& step : steps)
        decision.set = with(pool, decision.set, step);
    return decision;
}

std::vector<PersonId> peopleOf(std::span<const Step> steps)
{
    std::vector<PersonId> people;
    for (const Step& step : steps) {
        if (people.empty() || people.back() != step.person)
            people.push_back(step.person);
    }
    return people;
}

Error refusalOf(const Tenant& tenant, std::span<const Step> steps, std::span<const StepState> states)
{
    std::size_t index = 0;
    while (states[index] == StepState::Open || states[index] == StepState::Done) {
        steps = steps.subspan(firstPerson(steps).size());
        ++index;
    }
    const std::span<const Step> own = firstPerson(steps);
    const PersonId person = own.front().person;
    const Place place{.path = QStringLiteral("$.users[%1]").arg(index)};
    if (states[index] == StepState::Gone)
        return {ErrorCode::UnknownPerson, {tenant.people->email(person)}, place};
    const auto drifted = std::ranges::find_if(own, [&](const Step& step) {
        const Held now = heldOn(*tenant.pool, tenant.licensesOf(person), step.subscription);
        return now != step.before && now != step.after;
    });
    const Subscription* subscription = tenant.find(drifted->subscription);
    return {
        ErrorCode::LicenseDrifted, {tenant.people->email(person), subscription ? subscription->id : QString()}, place};
}

} // namespace seatkeeper
