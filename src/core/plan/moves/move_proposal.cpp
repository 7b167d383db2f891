#include "core/plan/moves/move_proposal.h"

#include "core/model/identity.h"
#include "core/plan/moves/move_losses.h"
#include "core/plan/moves/move_targets.h"
#include "core/plan/moves/seat_additions.h"
#include "core/plan/moves/seat_allocation.h"
#include "core/rules/renewal.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace seatkeeper {

namespace {

using detail::Loss;
using detail::Target;

/// What a target is to those who have one loss.
struct Choice {
    std::size_t target = 0;
    MoveCandidate candidate;
    QDate lastDay; ///< of its contract, as far as is known on the first day without access
};

/// Finds the targets of groups whose license is of one type. What depends on the license set only is found once for
/// each of them.
class TargetLists {
public:
    TargetLists(const Tenant& tenant, const MoveQuestion& question, License license)
        : m_tenant(tenant)
        , m_question(question)
        , m_targets(detail::targetsFor(tenant, question, license))
        , m_departmentKeys(tenant.people->departments().size())
    {}

    std::vector<Target>& targets() { return m_targets; }

    /// All that could take people who have `loss`, if there were seats of the type: later last day first, then natural
    /// order.
    std::vector<Choice> choices(const Loss& loss) const
    {
        std::vector<Choice> found;
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            const MoveCandidate one = detail::candidate(*m_tenant.pool, m_question, loss, m_targets[i]);
            if (one.verdict == MoveVerdict::Possible || one.verdict == MoveVerdict::NoEntitlement)
                found.push_back({i, one, runOn(*m_targets[i].subscription, loss.from)->lastDay()});
        }
        std::ranges::sort(found, [this](const Choice& a, const Choice& b) {
            if (a.lastDay != b.lastDay)
                return a.lastDay > b.lastDay;
            return naturalOrder(m_targets[a.target].subscription->id, m_targets[b.target].subscription->id) < 0;
        });
        return found;
    }

    /// The same for the people of a department: its own subscriptions first.
    std::vector<Choice> ownFirst(std::vector<Choice> choices, quint32 department)
    {
        std::optional<std::string>& key = m_departmentKeys[department];
        if (!key)
            key = identityKeyOfUtf8(m_tenant.people->departments()[department]);
        if (!key->empty()) {
            std::stable_partition(choices.begin(), choices.end(),
                                  [&](const Choice& choice) { return m_targets[choice.target].departmentKey == *key; });
        }
        return choices;
    }

private:
    const Tenant& m_tenant;
    const MoveQuestion& m_question;
    std::vector<Target> m_targets;
    std::vector<std::optional<std::string>> m_departmentKeys; // by department, folded when first asked for
};

/// Fills a proposal, one license type after the other: a seat is of one type, so neither knows of the other.
class Proposer {
public:
    Proposer(const Tenant& tenant, MoveProposal& proposal, const std::vector<Loss>& losses,
             const std::vector<std::size_t>& lossOf)
        : m_tenant(tenant)
        , m_proposal(proposal)
        , m_losses(losses)
        , m_lossOf(lossOf)
    {}

    void propose(License license)
    {
        const std::vector<std::size_t> groups = groupsWith(license);
        if (groups.empty())
            return;
        TargetLists lists(m_tenant, m_proposal.question, license);
        const std::vector<std::vector<Choice>> choices = choicesOf(lists, groups);
        place(lists.targets(), groups, choices);
        offerSeats(lists.targets(), groups, choices);
        addSeatCounts(lists.targets(), choices);
    }

    /// What cannot be placed, of both license types.
    std::vector<MoveShortage> shortages() const
    {
        std::vector<MoveShortage> found;
        for (const auto& [what, people] : m_short) {
            const auto& [license, from, remedy] = what;
            found.push_back({license, from, remedy, people});
        }
        return found;
    }

private:
    std::vector<std::size_t> groupsWith(License license) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_proposal.groups.size(); ++i) {
            if (m_proposal.groups[i].held.license == license)
                found.push_back(i);
        }
        return found;
    }

    /// By place in `groups`, the choices in the order of the group's list.
    std::vector<std::vector<Choice>> choicesOf(TargetLists& lists, const std::vector<std::size_t>& groups) const
    {
        std::vector<std::vector<Choice>> found;
        found.reserve(groups.size());
        std::vector<Choice> ofLoss;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const std::size_t loss = m_lossOf[groups[i]];
            if (i == 0 || loss != m_lossOf[groups[i - 1]]) // groups of one loss follow each other
                ofLoss = lists.choices(m_losses[loss]);
            found.push_back(lists.ownFirst(ofLoss, m_proposal.groups[groups[i]].department));
        }
        return found;
    }

    void place(std::vector<Target>& targets, const std::vector<std::size_t>& groups,
               const std::vector<std::vector<Choice>>& choices)
    {
        std::vector<SeatSeekers> seekers;
        seekers.reserve(groups.size());
        for (std::size_t i = 0; i < groups.size(); ++i) {
            MoveGroup& group = m_proposal.groups[groups[i]];
            SeatSeekers& seeker = seekers.emplace_back();
            seeker.people = static_cast<qint64>(group.people.size());
            for (const Choice& choice : choices[i]) {
                if (choice.candidate.verdict != MoveVerdict::Possible)
                    continue;
                seeker.targets.push_back(choice.target);
                group.targets.push_back({choice.candidate.subscription, 0, choice.candidate.window});
            }
        }
        std::vector<std::optional<qint64>> seats;
        seats.reserve(targets.size());
        for (const Target& target : targets)
            seats.push_back(target.seats.free);
        const SeatAllocation allocation = allocateSeats(seekers, seats);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            for (std::size_t rank = 0; rank < allocation[i].size(); ++rank) {
                m_proposal.groups[groups[i]].targets[rank].people = allocation[i][rank];
                targets[seekers[i].targets[rank]].seats.taken += allocation[i][rank];
            }
        }
    }

    /// Says what is short, and which seats would make up for it.
    void offerSeats(const std::vector<Target>& targets, const std::vector<std::size_t>& groups,
                    const std::vector<std::vector<Choice>>& choices)
    {
        std::vector<detail::WithoutSeat> without;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const MoveGroup& group = m_proposal.groups[groups[i]];
            const qint64 people = group.unplaced();
            if (people == 0)
                continue;
            const auto remedy = choices[i].empty() ? ShortageRemedy::None : ShortageRemedy::Entitlement;
            m_short[{group.held.license, group.from, remedy}] += people;
            if (!choices[i].empty())
                without.push_back({people, inOrderOfAdding(choices[i])});
        }
        std::vector<qint64> owed;
        owed.reserve(targets.size());
        for (const Target& target : targets)
            owed.push_back(detail::owedSeats(target));
        const std::vector<std::size_t> places = detail::placesWithFewestSeats(without, owed);
        std::vector<qint64> added(targets.size());
        for (std::size_t i = 0; i < without.size(); ++i)
            added[places[i]] += without[i].people;
        for (std::size_t target = 0; target < targets.size(); ++target) {
            if (added[target] > 0)
                m_proposal.additions.push_back(
                    detail::additionFor(targets[target], m_proposal.question, added[target]));
        }
    }

    /// First the targets that have the type already: a new line of a contract is more than a greater one.
    static std::vector<std::size_t> inOrderOfAdding(const std::vector<Choice>& choices)
    {
        std::vector<std::size_t> order;
        for (const MoveVerdict verdict : {MoveVerdict::Possible, MoveVerdict::NoEntitlement}) {
            for (const Choice& choice : choices) {
                if (choice.candidate.verdict == verdict)
                    order.push_back(choice.target);
            }
        }
        return order;
    }

    void addSeatCounts(const std::vector<Target>& targets, const std::vector<std::vector<Choice>>& choices)
    {
        std::vector<bool> isPossible(targets.size());
        for (const std::vector<Choice>& ofGroup : choices) {
            for (const Choice& choice : ofGroup) {
                if (choice.candidate.verdict == MoveVerdict::Possible)
                    isPossible[choice.target] = true;
            }
        }
        for (std::size_t target = 0; target < targets.size(); ++target) {
            if (isPossible[target])
                m_proposal.seats.push_back(targets[target].seats);
        }
    }

    const Tenant& m_tenant;
    MoveProposal& m_proposal;
    const std::vector<Loss>& m_losses;
    const std::vector<std::size_t>& m_lossOf;
    std::map<std::tuple<License, QDate, ShortageRemedy>, qint64> m_short;
};

} // namespace

qint64 MoveGroup::placed() const
{
    return std::accumulate(targets.begin(), targets.end(), qint64{0},
                           [](qint64 sum, const MoveTarget& target) { return sum + target.people; });
}

std::span<const PersonId> MoveGroup::peopleFor(std::size_t target) const
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i < target; ++i)
        begin += static_cast<std::size_t>(targets[i].people);
    return std::span(people).subspan(begin, static_cast<std::size_t>(targets[target].people));
}

std::span<const PersonId> MoveGroup::peopleWithout() const
{
    return std::span(people).subspan(static_cast<std::size_t>(placed()));
}

qint64 MoveProposal::people() const
{
    return std::accumulate(groups.begin(), groups.end(), qint64{0}, [](qint64 sum, const MoveGroup& group) {
        return sum + static_cast<qint64>(group.people.size());
    });
}

qint64 MoveProposal::placed() const
{
    return std::accumulate(groups.begin(), groups.end(), qint64{0},
                           [](qint64 sum, const MoveGroup& group) { return sum + group.placed(); });
}

qint64 MoveProposal::locked() const
{
    return std::accumulate(groups.begin(), groups.end(), qint64{0}, [](qint64 sum, const MoveGroup& group) {
        return sum + static_cast<qint64>(group.locked.size());
    });
}

MoveProposal proposeMoves(const Tenant& tenant, const MoveQuestion& question)
{
    const std::vector<Loss> losses = detail::lossesOf(tenant, question);
    detail::Losers losers = detail::losersOf(tenant, question, losses);
    MoveProposal proposal;
    proposal.question = question;
    proposal.groups = std::move(losers.groups);
    proposal.keepAccess = losers.keepAccess;
    Proposer proposer(tenant, proposal, losses, losers.lossOf);
    for (const auto& [license, code] : CodeTable<License>::rows)
        proposer.propose(license);
    proposal.shortages = proposer.shortages();
    return proposal;
}

std::vector<Change> changesOf(const MoveProposal& proposal, const Tenant& tenant)
{
    std::map<SubscriptionRef, std::vector<PersonId>> byTarget;
    for (const MoveGroup& group : proposal.groups) {
        for (std::size_t i = 0; i < group.targets.size(); ++i) {
            const std::span<const PersonId> people = group.peopleFor(i);
            if (!people.empty()) {
                std::vector<PersonId>& all = byTarget[group.targets[i].subscription];
                all.insert(all.end(), people.begin(), people.end());
            }
        }
    }
    std::vector<Change> changes;
    for (const Subscription& subscription : tenant.subscriptions) {
        const auto found = byTarget.find(subscription.ref);
        if (found == byTarget.end())
            continue;
        std::ranges::sort(found->second);
        changes.emplace_back(
            MoveLicenses{std::move(found->second), tenant.find(proposal.question.source)->id, subscription.id});
    }
    return changes;
}

std::vector<Change> additionChanges(std::span<const SeatAddition> additions)
{
    std::vector<Change> changes;
    for (const SeatAddition& addition : additions)
        changes.insert(changes.end(), addition.changes.begin(), addition.changes.end());
    return changes;
}

} // namespace seatkeeper
