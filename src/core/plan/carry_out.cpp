#include "core/plan/carry_out.h"

#include "core/rules/access.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace seatkeeper {

namespace {

using SetPair = std::pair<LicenseSetId, LicenseSetId>;

/// The steps of everybody who goes from one license set to another, without whose they are.
std::vector<Step> stepsBetween(const LicensePool& pool, const SetPair& sets)
{
    const auto [before, after] = sets;
    std::vector<Step> steps;
    if (after == LicenseSetId::NotAMember)
        steps.push_back({});
    for (const Holding& held : pool.holdings(before)) {
        const Held now = heldBy(held);
        const Held then = heldBy(pool.holdingOn(after, held.subscription));
        if (now != then)
            steps.push_back({{}, held.subscription, now, then});
    }
    for (const Holding& given : pool.holdings(after)) {
        if (!pool.holdingOn(before, given.subscription))
            steps.push_back({{}, given.subscription, Held::Nothing, heldBy(given)});
    }
    return steps;
}

/// Administrators first, each by folded address.
std::vector<PersonId> inOrder(const Directory& people, const std::vector<PersonId>& persons)
{
    std::vector<PersonId> ordered = byEmail(people, persons);
    std::stable_partition(ordered.begin(), ordered.end(),
                          [&](PersonId person) { return isAdministrator(people.roles(person)); });
    return ordered;
}

bool gives(const Step& step)
{
    return step.after != Held::Nothing;
}

bool takesAway(const Step& step)
{
    return step.before != Held::Nothing && step.after == Held::Nothing;
}

/// Which part a person's steps belong to, and in which order the parts come.
struct PartKey {
    StepPart::Kind kind = StepPart::Kind::Subscription;
    std::size_t age = 0; // of the subscription, as a place among those of the tenant

    auto operator<=>(const PartKey&) const = default;
};

/// What people have in common who stand in one group.
struct GroupKey {
    bool areNew = false;
    std::vector<std::tuple<SubscriptionRef, Held, Held>> steps;

    auto operator<=>(const GroupKey&) const = default;
};

GroupKey groupOf(std::span<const Step> steps, bool isNew)
{
    GroupKey key{isNew, {}};
    for (const Step& step : steps)
        key.steps.emplace_back(step.subscription, step.before, step.after);
    return key;
}

/// Puts people into parts and groups, in the order in which they come.
class Arranger {
public:
    Arranger(const Tenant& tenant, const LicenseColumn& base) : m_tenant(tenant), m_base(base) {}

    void add(std::span<const Step> steps)
    {
        const PersonId person = steps.front().person;
        const bool isNew = setIn(m_base, person) == LicenseSetId::NotAMember;
        auto [part, isFirst] = m_parts.try_emplace(partOf(steps));
        if (isFirst)
            part->second.part = {part->first.kind, mainOf(steps), {}};
        auto [group, isFirstOfGroup] = part->second.groups.try_emplace(groupOf(steps, isNew));
        std::vector<StepGroup>& groups = part->second.part.groups;
        if (isFirstOfGroup) {
            group->second = groups.size();
            groups.push_back({{steps.begin(), steps.end()}, windowOf(m_tenant, steps), isNew, {}});
        }
        groups[group->second].people.push_back(person);
    }

    std::vector<StepPart> take()
    {
        std::vector<StepPart> parts;
        for (auto& [key, gathered] : m_parts)
            parts.push_back(std::move(gathered.part));
        return parts;
    }

private:
    struct Gathered {
        StepPart part;
        std::map<GroupKey, std::size_t> groups;
    };

    std::size_t ageOf(SubscriptionRef ref) const
    {
        const auto found = std::ranges::find(m_tenant.subscriptions, ref, &Subscription::ref);
        return static_cast<std::size_t>(found - m_tenant.subscriptions.begin());
    }

    /// The oldest subscription of those that matter most: on which something is given, else changed, else taken away.
    SubscriptionRef mainOf(std::span<const Step> steps) const
    {
        const auto rank = [this](const Step& step) {
            const int weight = step.before == Held::Nothing ? 0 : gives(step) ? 1 : 2;
            return std::tuple(step.isLeaving() ? 3 : weight, ageOf(step.subscription), step.subscription);
        };
        return std::ranges::min_element(steps, {}, rank)->subscription;
    }

    PartKey partOf(std::span<const Step> steps) const
    {
        if (steps.front().isLeaving())
            return {StepPart::Kind::Leaving, 0};
        if (isAdministrator(m_tenant.people->roles(steps.front().person)))
            return {StepPart::Kind::Administrators, 0};
        return {StepPart::Kind::Subscription, ageOf(mainOf(steps))};
    }

    const Tenant& m_tenant;
    const LicenseColumn& m_base;
    std::map<PartKey, Gathered> m_parts;
};

} // namespace

std::vector<Step> stepsToCarryOut(const Tenant& layer, const LicenseColumn& imported)
{
    std::map<SetPair, std::vector<Step>> patterns;
    std::vector<PersonId> changed;
    const auto setsOf = [&](PersonId person) { return SetPair(setIn(imported, person), layer.licensesOf(person)); };
    const std::size_t count = std::max(imported.size(), layer.licenses->size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto person = static_cast<PersonId>(i);
        const SetPair sets = setsOf(person);
        if (sets.first == sets.second)
            continue;
        auto [pattern, isNew] = patterns.try_emplace(sets);
        if (isNew)
            pattern->second = stepsBetween(*layer.pool, sets);
        if (!pattern->second.empty()) // somebody new without licenses
            changed.push_back(person);
    }
    std::vector<Step> steps;
    for (const PersonId person : inOrder(*layer.people, changed)) {
        for (Step step : patterns.at(setsOf(person))) {
            step.person = person;
            steps.push_back(step);
        }
    }
    return steps;
}

std::vector<Step> reverse(std::span<const Step> steps)
{
    std::vector<Step> back;
    for (const Step& step : steps) {
        if (!step.isLeaving())
            back.push_back({step.person, step.subscription, step.after, step.before});
    }
    return back;
}

std::vector<Step> inOrderOfWork(std::span<const Step> steps)
{
    std::vector<Step> ordered(steps.begin(), steps.end());
    std::stable_partition(ordered.begin(), ordered.end(), gives);
    return ordered;
}

StepWindow windowOf(const Tenant& tenant, std::span<const Step> steps)
{
    using Kind = StepWindow::Kind;
    StepWindow window{Kind::From};
    QDate lastGiven = endOfTime(); // later, some of what is given would be given for nothing
    bool isGiven = false;
    bool isTaken = false;
    bool isUnknown = false;
    for (const Step& step : steps) {
        const Subscription* subscription = tenant.find(step.subscription);
        const std::vector<DateRange> days = subscription ? activeDays(*subscription) : std::vector<DateRange>();
        if (gives(step)) {
            isGiven = true;
            isUnknown = isUnknown || days.empty();
            if (days.empty())
                continue;
            if (window.first.isNull() || window.first < days.front().starts)
                window.first = days.front().starts;
            lastGiven = std::min(lastGiven, days.back().lastDay());
        } else if (takesAway(step) && !days.empty()) {
            isTaken = true;
            if (window.last.isNull() || window.last < days.back().lastDay())
                window.last = days.back().lastDay();
        }
    }
    if (!isGiven)
        return {Kind::AnyDay, {}, {}};
    if (isUnknown)
        return {Kind::Unknown, {}, {}};
    if (!isTaken || window.last >= endOfTime())
        return {Kind::From, window.first, {}};
    if (lastGiven >= window.first)
        window.last = std::min(window.last, lastGiven);
    window.kind = window.last < window.first ? Kind::None : Kind::Between;
    return window;
}

qint64 StepPart::people() const
{
    return std::accumulate(groups.begin(), groups.end(), qint64{0}, [](qint64 sum, const StepGroup& group) {
        return sum + static_cast<qint64>(group.people.size());
    });
}

std::vector<StepPart> arrange(const Tenant& tenant, const LicenseColumn& base, std::span<const Step> steps)
{
    Arranger arranger(tenant, base);
    forEachPerson(steps, [&](std::span<const Step> own) { arranger.add(own); });
    return arranger.take();
}

} // namespace seatkeeper
