#include "ui/licenses/license_draft.h"

#include "core/plan/apply.h"
#include "core/rules/access.h"
#include "core/rules/state.h"
#include "ui/subscriptions/term_position.h"

#include <algorithm>
#include <map>

namespace seatkeeper {

namespace {

void count(SetChange& sum, const Tenant& tenant, PersonId person)
{
    const std::optional<Roles> roles = tenant.people->roles(person);
    ++sum.people;
    sum.administrators += isAdministrator(roles) ? 1 : 0;
    sum.rolesUnknown += roles ? 0 : 1;
}

/// A change of one subscription that is being put together.
struct PlannedChange {
    std::optional<Holding> before;
    std::optional<Holding> after;
    std::vector<PersonId> users;

    /// Whether one change does both: it sets the same license, or takes away the same.
    bool isFor(const std::optional<Holding>& was, const std::optional<Holding>& becomes) const
    {
        return after == becomes && (after || before->license == was->license);
    }
};

Change toChange(PlannedChange&& planned, const QString& subscription)
{
    if (planned.after)
        return AssignLicense{std::move(planned.users), subscription, planned.after->license, planned.after->supervisor};
    return RemoveLicense{std::move(planned.users), subscription, planned.before->license};
}

} // namespace

std::optional<int> commitmentFor(const Subscription& subscription, License license, QDate day)
{
    const TermPosition position = termPosition(subscription, day);
    const Line* line = lineHolding(subscription, usageTypeOf(license), position.returns.value_or(day));
    return line && !position.isOver() ? std::optional(line->quantity) : std::nullopt;
}

bool LicenseDraft::Row::isHeld() const
{
    return std::ranges::any_of(steps, [](const LicenseStep& step) { return step.before.has_value(); });
}

bool LicenseDraft::Row::alters() const
{
    return std::ranges::any_of(steps, &LicenseStep::alters);
}

LicenseDraft::LicenseDraft(const Tenant& tenant, std::vector<PersonId> people)
    : m_tenant(tenant)
    , m_people(std::move(people))
{
    std::erase_if(m_people, [&](PersonId one) { return tenant.licensesOf(one) == LicenseSetId::NotAMember; });
    std::ranges::sort(m_people);
    countPeople();
    countLicenses();
}

const LicenseDraft::Row& LicenseDraft::row(SubscriptionRef subscription) const
{
    return *std::ranges::find(m_rows, subscription, &Row::subscription);
}

void LicenseDraft::choose(SubscriptionRef subscription, LicenseChoice choice)
{
    const auto row = std::ranges::find(m_rows, subscription, &Row::subscription);
    if (row == m_rows.end())
        return;
    choose(*row, choice);
    // Of one person, what is there already is no choice, so that it goes on following the plan.
    if (!isForMany() && !row->alters())
        choose(*row, {});
}

void LicenseDraft::chooseNone()
{
    for (Row& row : m_rows) {
        if (row.isHeld())
            choose(row, {LicenseWish::None, SupervisorWish::AsItIs});
    }
}

bool LicenseDraft::isChanged() const
{
    return std::ranges::any_of(m_rows, &Row::alters);
}

qint64 LicenseDraft::alteredPeople() const
{
    std::vector<Row> altering;
    std::ranges::copy_if(m_rows, std::back_inserter(altering), &Row::alters);
    qint64 altered = 0;
    for (const Group& group : m_groups) {
        const bool alters = std::ranges::any_of(altering, [&](const Row& row) {
            const std::optional<Holding> before = held(group.people.before, row);
            return before != holdingAfter(before, row.choice, row.subscription);
        });
        altered += alters ? group.people.people : 0;
    }
    return altered;
}

void LicenseDraft::rebase(const Tenant& tenant)
{
    const LicenseDraft old = std::exchange(*this, LicenseDraft(tenant, m_people));
    for (const Row& row : old.m_rows)
        choose(row.subscription, row.choice);
}

Result<Tenant> LicenseDraft::trial() const
{
    std::vector<PersonId> people;
    people.reserve(m_groups.size());
    for (const Group& group : m_groups)
        people.push_back(group.first);
    Tenant tenant = m_tenant;
    for (const Change& change : changesFor(people)) {
        if (auto done = applyChange(tenant, change); !done)
            return tl::unexpected(std::move(done.error()));
    }
    return tenant;
}

AccessConsequences LicenseDraft::consequences(const Tenant& trial, QDate day) const
{
    std::vector<SetChange> people = m_others;
    for (const Group& group : m_groups) {
        people.push_back(group.people);
        people.back().after = trial.licensesOf(group.first);
    }
    return accessConsequences(m_tenant, trial, people, day);
}

std::vector<Seats> LicenseDraft::seats(const Row& row, QDate day) const
{
    const Subscription& subscription = *m_tenant.find(row.subscription);
    std::vector<Seats> seats;
    for (const auto& [license, code] : CodeTable<License>::rows) {
        const auto isIt = [license = license](const std::optional<Holding>& h) { return h && h->license == license; };
        Seats one;
        one.license = license;
        one.assigned = row.assigned.at(static_cast<std::size_t>(license));
        one.after = one.assigned;
        for (const LicenseStep& step : row.steps) {
            one.assigned += isIt(step.before) ? step.people : 0;
            one.after += isIt(step.after) ? step.people : 0;
        }
        one.committed = commitmentFor(subscription, license, day);
        one.licensing = subscription.licensing;
        one.isForeign =
            !one.committed && !subscription.lines.empty() && stateOn(subscription, day) == SubscriptionState::Active;
        if (one.committed || one.assigned > 0 || one.after > 0 || one.isForeign)
            seats.push_back(one);
    }
    return seats;
}

/// Fills m_groups and m_others.
void LicenseDraft::countPeople()
{
    std::vector<bool> edited(m_tenant.people->size());
    for (const PersonId person : m_people)
        edited[static_cast<std::size_t>(person)] = true;
    std::vector<Group> groups(m_tenant.pool->size());
    std::vector<SetChange> others(m_tenant.pool->size());
    const LicenseColumn& column = *m_tenant.licenses;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] == LicenseSetId::NotAMember)
            continue;
        const auto person = static_cast<PersonId>(i);
        const auto set = static_cast<std::size_t>(column[i]);
        if (edited[i] && groups[set].people.people == 0)
            groups[set].first = person;
        count(edited[i] ? groups[set].people : others[set], m_tenant, person);
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto set = static_cast<LicenseSetId>(i);
        for (SetChange* sum : {&groups[i].people, &others[i]})
            sum->before = sum->after = set;
        if (groups[i].people.people > 0)
            m_groups.push_back(groups[i]);
        if (others[i].people > 0)
            m_others.push_back(others[i]);
    }
}

/// Fills m_rows, by what the groups hold.
void LicenseDraft::countLicenses()
{
    std::vector<std::map<std::optional<Holding>, qint64>> heldByRef(m_tenant.keys->size());
    for (const Group& group : m_groups) {
        for (const Holding& holding : m_tenant.pool->holdings(group.people.before))
            heldByRef[static_cast<std::size_t>(holding.subscription)][holding] += group.people.people;
    }
    std::vector<std::array<qint64, 2>> byOthers(m_tenant.keys->size());
    for (const SetChange& other : m_others) {
        for (const Holding& holding : m_tenant.pool->holdings(other.before))
            byOthers[static_cast<std::size_t>(holding.subscription)].at(static_cast<std::size_t>(holding.license)) +=
                other.people;
    }
    for (const Subscription& subscription : m_tenant.subscriptions) {
        const auto ref = static_cast<std::size_t>(subscription.ref);
        Row row{.subscription = subscription.ref, .choice = {}, .steps = {}, .assigned = byOthers[ref]};
        auto without = static_cast<qint64>(m_people.size());
        for (const auto& [holding, people] : heldByRef[ref]) {
            row.steps.push_back({holding, holding, people});
            without -= people;
        }
        if (without > 0)
            row.steps.insert(row.steps.begin(), LicenseStep{{}, {}, without});
        m_rows.push_back(std::move(row));
    }
}

void LicenseDraft::choose(Row& row, LicenseChoice choice)
{
    row.choice = choice;
    for (LicenseStep& step : row.steps)
        step.after = holdingAfter(step.before, choice, row.subscription);
}

std::vector<Change> LicenseDraft::changesFor(const std::vector<PersonId>& people) const
{
    std::vector<Change> changes;
    for (const Row& row : m_rows) {
        if (!row.alters())
            continue;
        std::vector<PlannedChange> planned;
        std::vector<std::optional<std::size_t>> changeOfSet(m_tenant.pool->size());
        for (const Group& group : m_groups) {
            const std::optional<Holding> before = held(group.people.before, row);
            const std::optional<Holding> after = holdingAfter(before, row.choice, row.subscription);
            if (before == after)
                continue;
            const auto known =
                std::ranges::find_if(planned, [&](const PlannedChange& one) { return one.isFor(before, after); });
            changeOfSet[static_cast<std::size_t>(group.people.before)] =
                static_cast<std::size_t>(known - planned.begin());
            if (known == planned.end())
                planned.push_back({before, after, {}});
        }
        for (const PersonId person : people) {
            if (const auto change = changeOfSet[static_cast<std::size_t>(m_tenant.licensesOf(person))])
                planned[*change].users.push_back(person);
        }
        for (PlannedChange& one : planned)
            changes.push_back(toChange(std::move(one), m_tenant.find(row.subscription)->id));
    }
    return changes;
}

std::optional<Holding> LicenseDraft::held(LicenseSetId set, const Row& row) const
{
    return m_tenant.pool->holdingOn(set, row.subscription);
}

} // namespace seatkeeper
