#include "core/plan/bulk_licenses.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace seatkeeper {

namespace {

/// What becomes of the holders of one license set.
enum class Verdict : quint8 { Altered, WithoutLicense, OnTarget, SeveralLicenses };

/// Sorts people by the change that they belong to.
class Sorter {
public:
    Sorter(const Tenant& tenant, const BulkQuestion& question)
        : m_tenant(tenant)
        , m_question(question)
        , m_ageRanks(tenant.keys->size())
        , m_isSource(tenant.keys->size())
        , m_decisions(tenant.pool->size())
    {
        for (std::size_t i = 0; i < tenant.subscriptions.size(); ++i)
            m_ageRanks[static_cast<std::size_t>(tenant.subscriptions[i].ref)] = i;
        for (const SubscriptionRef source : question.sources)
            m_isSource[static_cast<std::size_t>(source)] = true;
    }

    BulkOutcome outcome()
    {
        BulkOutcome outcome;
        for (const PersonId person : m_question.people) {
            const LicenseSetId set = m_tenant.licensesOf(person);
            if (set == LicenseSetId::NotAMember)
                continue;
            std::optional<Decision>& decision = m_decisions[static_cast<std::size_t>(set)];
            if (!decision)
                decision = decide(set);
            count(*decision, outcome);
            for (std::vector<PersonId>* users : decision->changes)
                users->push_back(person);
        }
        for (auto& [key, users] : m_users) {
            if (!users.empty())
                outcome.changes.push_back(change(key, std::move(users)));
        }
        return outcome;
    }

private:
    /// The source by age, and the license and role there; of Add the source does not matter.
    using Key = std::tuple<std::size_t, License, bool>;

    struct Decision {
        Verdict verdict = Verdict::Altered;
        License license = License::StandardAgent; ///< that comes to the target
        std::vector<std::vector<PersonId>*> changes;
    };

    Decision decide(LicenseSetId set)
    {
        std::vector<Holding> meant;
        for (const Holding& holding : m_tenant.pool->holdings(set)) {
            if (m_isSource[static_cast<std::size_t>(holding.subscription)] && holding.subscription != m_question.target)
                meant.push_back(holding);
        }
        if (m_question.target && m_tenant.pool->holdingOn(set, *m_question.target))
            return {.verdict = Verdict::OnTarget, .changes = {}};
        if (meant.empty())
            return {.verdict = Verdict::WithoutLicense, .changes = {}};
        Decision decision{.license = meant.front().license, .changes = {}};
        if (m_question.act == BulkAct::Add)
            std::erase_if(meant, [first = meant.front()](const Holding& holding) {
                return holding.subscription != first.subscription && holding.license == first.license &&
                       holding.supervisor == first.supervisor;
            });
        if (m_question.act != BulkAct::Remove && meant.size() > 1)
            return {.verdict = Verdict::SeveralLicenses, .changes = {}};
        for (const Holding& holding : meant)
            decision.changes.push_back(&m_users[keyOf(holding)]);
        return decision;
    }

    /// What tells one change from another: moving does not ask which license it is, removing not which role.
    Key keyOf(const Holding& holding) const
    {
        const std::size_t rank = m_ageRanks[static_cast<std::size_t>(holding.subscription)];
        switch (m_question.act) {
        case BulkAct::Move: return {rank, License::StandardAgent, false};
        case BulkAct::Add: return {0, holding.license, holding.supervisor};
        case BulkAct::Remove: break;
        }
        return {rank, holding.license, false};
    }

    Change change(const Key& key, std::vector<PersonId> users) const
    {
        const auto& [rank, license, supervisor] = key;
        const QString target = m_question.target ? m_tenant.find(*m_question.target)->id : QString();
        switch (m_question.act) {
        case BulkAct::Move: return MoveLicenses{std::move(users), m_tenant.subscriptions[rank].id, target};
        case BulkAct::Add: return AssignLicense{std::move(users), target, license, supervisor};
        case BulkAct::Remove: break;
        }
        return RemoveLicense{std::move(users), m_tenant.subscriptions[rank].id, license};
    }

    void count(const Decision& decision, BulkOutcome& outcome) const
    {
        switch (decision.verdict) {
        case Verdict::WithoutLicense: ++outcome.withoutLicense; return;
        case Verdict::OnTarget: ++outcome.onTarget; return;
        case Verdict::SeveralLicenses: ++outcome.severalLicenses; return;
        case Verdict::Altered: break;
        }
        ++outcome.people;
        if (m_question.target)
            ++outcome.coming.at(static_cast<std::size_t>(decision.license));
    }

    const Tenant& m_tenant;
    const BulkQuestion& m_question;
    std::vector<std::size_t> m_ageRanks;              // by subscription ref
    std::vector<bool> m_isSource;                     // by subscription ref
    std::vector<std::optional<Decision>> m_decisions; // by license set
    std::map<Key, std::vector<PersonId>> m_users;
};

} // namespace

BulkOutcome bulkLicenses(const Tenant& tenant, const BulkQuestion& question)
{
    return Sorter(tenant, question).outcome();
}

std::vector<SourceChoice> sourcesOf(const Tenant& tenant, const std::vector<PersonId>& people)
{
    std::vector<qint64> holders(tenant.pool->size());
    for (const PersonId person : people) {
        if (const LicenseSetId set = tenant.licensesOf(person); set != LicenseSetId::NotAMember)
            ++holders[static_cast<std::size_t>(set)];
    }
    std::vector<qint64> counts(tenant.keys->size());
    for (std::size_t set = 0; set < holders.size(); ++set) {
        for (const Holding& holding : tenant.pool->holdings(static_cast<LicenseSetId>(set)))
            counts[static_cast<std::size_t>(holding.subscription)] += holders[set];
    }
    std::vector<SourceChoice> choices;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (const qint64 count = counts[static_cast<std::size_t>(subscription.ref)]; count > 0)
            choices.push_back({subscription.ref, count});
    }
    return choices;
}

std::vector<SubscriptionRef> endedBy(const Tenant& tenant, QDate last)
{
    std::vector<SubscriptionRef> ended;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (!subscription.terms.empty() && subscription.terms.back().lastDay() <= last)
            ended.push_back(subscription.ref);
    }
    return ended;
}

} // namespace seatkeeper
