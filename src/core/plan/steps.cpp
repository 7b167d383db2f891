#include "core/plan/steps.h"

#include <QHash>

#include <algorithm>

namespace seatkeeper {

namespace {

std::optional<LicenseKind> kindOn(const LicensePool& pool, LicenseSetId set, SubscriptionRef subscription)
{
    const std::optional<Holding> held = pool.holdingOn(set, subscription);
    return held ? std::optional(LicenseKind{held->license, held->supervisor}) : std::nullopt;
}

LicenseSetId with(LicensePool& pool, LicenseSetId set, const Step& step)
{
    if (!step.after)
        return pool.without(set, *step.subscription);
    return pool.with(set, {*step.subscription, step.after->license, step.after->supervisor});
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
            add(user, refOf(tenant, change.subscription), LicenseKind{change.license, change.supervisor});
    }
    void operator()(const RemoveLicense& change)
    {
        for (const PersonId user : change.users)
            add(user, refOf(tenant, change.subscription), std::nullopt);
    }
    void operator()(const MoveLicenses& change)
    {
        const auto from = refOf(tenant, change.from);
        for (const PersonId user : change.users) {
            add(user, from, std::nullopt);
            const std::optional<LicenseKind> moved = steps.empty() ? std::nullopt : steps.back().before;
            add(user, refOf(tenant, change.to), moved);
        }
    }
    void operator()(const RemovePeople& change)
    {
        for (const PersonId user : change.users)
            steps.push_back({.person = user, .subscription = {}, .before = {}, .after = {}});
    }
    template <class Other> void operator()(const Other&) const {}

private:
    void add(PersonId user, std::optional<SubscriptionRef> ref, const std::optional<LicenseKind>& after)
    {
        if (ref)
            steps.push_back({user, ref, kindOn(*tenant.pool, tenant.licensesOf(user), *ref), after});
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
    if (!steps.front().subscription)
        return isMember ? StepState::Open : StepState::Done;
    if (!isMember)
        return StepState::Gone;
    bool areDone = true;
    for (const Step& step : steps) {
        const auto now = kindOn(pool, set, *step.subscription);
        if (now == step.after)
            continue;
        if (now != step.before)
            return StepState::Drifted;
        areDone = false;
    }
    return areDone ? StepState::Done : StepState::Open;
}

/// What is decided of one person once for all who have the same set and the same steps.
struct Decision {
    LicenseSetId set{};
    StepState state{};
};

/// Decides for one person after the other; asks the pool only where somebody is the first of a kind.
class Decider {
public:
    explicit Decider(LicensePool& pool) : m_pool(pool) {}

    Decision decide(LicenseSetId set, std::span<const Step> steps)
    {
        if (m_last.isFor(set, steps))
            return m_last.decision;
        std::vector<Known>& ofSet = m_known[set];
        const auto known = std::ranges::find_if(ofSet, [&](const Known& one) { return one.isFor(set, steps); });
        if (known == ofSet.end())
            m_last = ofSet.emplace_back(Known{set, {steps.begin(), steps.end()}, decideAnew(set, steps)});
        else
            m_last = *known;
        return m_last.decision;
    }

private:
    struct Known {
        LicenseSetId before{};
        std::vector<Step> steps;
        Decision decision;

        bool isFor(LicenseSetId set, std::span<const Step> others) const
        {
            return before == set && std::ranges::equal(steps, others, [](const Step& a, const Step& b) {
                       return a.subscription == b.subscription && a.before == b.before && a.after == b.after;
                   });
        }
    };

    Decision decideAnew(LicenseSetId set, std::span<const Step> steps)
    {
        const StepState state = stateOf(m_pool, set, steps);
        if (state != StepState::Open)
            return {set, state};
        if (!steps.front().subscription)
            return {LicenseSetId::NotAMember, state};
        for (const Step& step : steps)
            set = with(m_pool, set, step);
        return {set, state};
    }

    LicensePool& m_pool;
    QHash<LicenseSetId, std::vector<Known>> m_known;
    Known m_last;
};

} // namespace

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

std::vector<StepState> takeSteps(Tenant& tenant, std::span<const Step> steps)
{
    std::vector<StepState> states;
    Decider decider(tenant.pool.edit());
    LicenseColumn& column = tenant.licenses.edit();
    while (!steps.empty()) {
        const std::span<const Step> own = firstPerson(steps);
        steps = steps.subspan(own.size());
        const auto index = static_cast<std::size_t>(own.front().person);
        const LicenseSetId set = index < column.size() ? column[index] : LicenseSetId::NotAMember;
        const Decision decision = decider.decide(set, own);
        if (decision.set != set)
            column[index] = decision.set;
        states.push_back(decision.state);
    }
    return states;
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
        const auto now = kindOn(*tenant.pool, tenant.licensesOf(person), *step.subscription);
        return now != step.before && now != step.after;
    });
    const Subscription* subscription = tenant.find(*drifted->subscription);
    return {
        ErrorCode::LicenseDrifted, {tenant.people->email(person), subscription ? subscription->id : QString()}, place};
}

} // namespace seatkeeper
