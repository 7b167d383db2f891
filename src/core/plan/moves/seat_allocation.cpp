#include "core/plan/moves/seat_allocation.h"

#include <algorithm>
#include <limits>
#include <map>

namespace seatkeeper {

namespace {

constexpr int unreachable = std::numeric_limits<int>::max();
constexpr int notThere = -1; ///< the rank of a place that is not in a list

/// A flow of people to seats, in which those with the same list are one kind.
///
/// Places are the targets, and one more for whoever has no seat. A step moves some people of one kind from one place to
/// another; its cost is by how much the place in their list grows. Only the cheapest step between two places matters
/// to a path, so the graph that is searched has as many nodes as there are places, however many people there are.
class SeatFlow {
public:
    SeatFlow(const std::vector<SeatSeekers>& groups, const std::vector<std::optional<qint64>>& seats);

    SeatAllocation solve();

private:
    struct Step {
        int cost = unreachable;
        std::size_t kind = 0;
    };
    struct Leg {
        std::size_t from;
        std::size_t to;
        std::size_t kind;
    };
    struct Reach {
        std::vector<int> cost; ///< by place
        std::vector<Leg> last; ///< by place: the leg by which it is reached
    };

    std::size_t places() const { return m_free.size() + 1; }
    std::size_t unplaced() const { return m_free.size(); }

    void offer(std::vector<Step>& row, std::size_t from, std::size_t kind) const;
    std::vector<Step> rowWithout(std::size_t from, std::optional<std::size_t> kind) const;
    void rebuild(std::size_t from);
    void take(std::size_t kind, std::size_t place, qint64 people);
    void bring(std::size_t kind, std::size_t place, qint64 people);

    Reach reachFrom(std::size_t start, const std::vector<Step>& firstSteps);
    std::vector<Leg> path(const Reach& reach, std::size_t start, std::size_t goal) const;
    qint64 mostAlong(const std::vector<Leg>& legs) const;
    void shift(const std::vector<Leg>& legs, qint64 people);

    void placeAll();
    void countEmptySeats();
    bool raise(std::size_t kind, std::size_t place, qint64 wanted);

    const std::vector<SeatSeekers>& m_groups;
    std::vector<std::size_t> m_kindOf; // by group
    std::vector<std::vector<int>> m_rank;
    std::vector<std::vector<qint64>> m_people; // by kind, then place
    std::vector<std::vector<bool>> m_raised;   // by kind, then place: as many as can be there have been
    std::vector<qint64> m_free;
    std::vector<std::vector<Step>> m_cheapest; // from a place, then to a place
};

SeatFlow::SeatFlow(const std::vector<SeatSeekers>& groups, const std::vector<std::optional<qint64>>& seats)
    : m_groups(groups)
{
    qint64 everybody = 0;
    for (const SeatSeekers& group : groups)
        everybody += group.people;
    for (const std::optional<qint64>& free : seats)
        m_free.push_back(std::clamp<qint64>(free.value_or(everybody), 0, everybody));
    std::map<std::vector<std::size_t>, std::size_t> kinds;
    for (const SeatSeekers& group : groups) {
        const auto [kind, isNew] = kinds.try_emplace(group.targets, kinds.size());
        if (isNew) {
            std::vector<int> rank(places(), notThere);
            for (std::size_t i = 0; i < group.targets.size(); ++i)
                rank[group.targets[i]] = static_cast<int>(i);
            rank[unplaced()] = 0;
            m_rank.push_back(std::move(rank));
            m_people.emplace_back(places());
            m_raised.emplace_back(places());
        }
        m_people[kind->second][unplaced()] += group.people;
        m_kindOf.push_back(kind->second);
    }
    m_cheapest.assign(places(), std::vector<Step>(places()));
    rebuild(unplaced());
}

/// Lets `row`, the cheapest steps from a place, know that people of `kind` are there.
void SeatFlow::offer(std::vector<Step>& row, std::size_t from, std::size_t kind) const
{
    const std::vector<int>& rank = m_rank[kind];
    for (std::size_t to = 0; to < places(); ++to) {
        if (to == from || rank[to] == notThere)
            continue;
        const int cost = rank[to] - rank[from];
        if (cost < row[to].cost)
            row[to] = {cost, kind};
    }
}

/// The cheapest steps from a place that are not of `kind`.
std::vector<SeatFlow::Step> SeatFlow::rowWithout(std::size_t from, std::optional<std::size_t> kind) const
{
    std::vector<Step> row(places());
    for (std::size_t each = 0; each < m_people.size(); ++each) {
        if (each != kind && m_people[each][from] > 0)
            offer(row, from, each);
    }
    return row;
}

void SeatFlow::rebuild(std::size_t from)
{
    m_cheapest[from] = rowWithout(from, {});
}

void SeatFlow::take(std::size_t kind, std::size_t place, qint64 people)
{
    qint64& there = m_people[kind][place];
    there -= people;
    if (there == 0 && people > 0)
        rebuild(place);
}

void SeatFlow::bring(std::size_t kind, std::size_t place, qint64 people)
{
    qint64& there = m_people[kind][place];
    const bool isFirst = there == 0;
    there += people;
    if (isFirst)
        offer(m_cheapest[place], place, kind);
}

/// The cheapest ways from `start` to all places (Bellman-Ford: steps back have negative costs, but no circle has).
SeatFlow::Reach SeatFlow::reachFrom(std::size_t start, const std::vector<Step>& firstSteps)
{
    Reach reach{std::vector<int>(places(), unreachable), std::vector<Leg>(places())};
    for (std::size_t to = 0; to < places(); ++to) {
        reach.cost[to] = firstSteps[to].cost;
        reach.last[to] = {start, to, firstSteps[to].kind};
    }
    for (bool isDone = false; !isDone;) {
        isDone = true;
        for (std::size_t from = 0; from < places(); ++from) {
            if (from == start || reach.cost[from] == unreachable)
                continue;
            for (std::size_t to = 0; to < places(); ++to) {
                const Step& step = m_cheapest[from][to];
                if (to == start || step.cost == unreachable || reach.cost[from] + step.cost >= reach.cost[to])
                    continue;
                reach.cost[to] = reach.cost[from] + step.cost;
                reach.last[to] = {from, to, step.kind};
                isDone = false;
            }
        }
    }
    return reach;
}

std::vector<SeatFlow::Leg> SeatFlow::path(const Reach& reach, std::size_t start, std::size_t goal) const
{
    std::vector<Leg> legs;
    for (std::size_t place = goal; place != start; place = legs.back().from)
        legs.push_back(reach.last[place]);
    return legs;
}

qint64 SeatFlow::mostAlong(const std::vector<Leg>& legs) const
{
    qint64 most = std::numeric_limits<qint64>::max();
    for (const Leg& leg : legs)
        most = std::min(most, m_people[leg.kind][leg.from]);
    return most;
}

void SeatFlow::shift(const std::vector<Leg>& legs, qint64 people)
{
    for (const Leg& leg : legs) {
        bring(leg.kind, leg.to, people);
        take(leg.kind, leg.from, people);
    }
}

/// Successive cheapest paths from whoever has no seat to a free one. After each of them, as many people as have a seat
/// have it for the smallest sum.
void SeatFlow::placeAll()
{
    for (;;) {
        const Reach reach = reachFrom(unplaced(), m_cheapest[unplaced()]);
        std::optional<std::size_t> goal;
        for (std::size_t place = 0; place < m_free.size(); ++place) {
            if (m_free[place] > 0 && reach.cost[place] < (goal ? reach.cost[*goal] : unreachable))
                goal = place;
        }
        if (!goal)
            return;
        const std::vector<Leg> legs = path(reach, unplaced(), *goal);
        const qint64 people = std::min(m_free[*goal], mostAlong(legs));
        shift(legs, people);
        m_free[*goal] -= people;
    }
}

/// Makes the seats that stay empty a kind of their own, to which all targets are alike: a way that ends at one of them
/// is then a circle like every other.
void SeatFlow::countEmptySeats()
{
    m_rank.emplace_back(places(), 0);
    m_rank.back()[unplaced()] = notThere;
    m_people.push_back(m_free);
    m_people.back().push_back(0);
    for (std::size_t place = 0; place < places(); ++place)
        rebuild(place);
}

/// Brings people of `kind` to a place until `wanted` are there, by circles that cost nothing. False where there are
/// none any more.
bool SeatFlow::raise(std::size_t kind, std::size_t place, qint64 wanted)
{
    const std::vector<int>& rank = m_rank[kind];
    while (m_people[kind][place] < wanted) {
        const Reach reach = reachFrom(place, rowWithout(place, kind));
        std::optional<std::size_t> origin;
        for (std::size_t from = 0; from < places() && !origin; ++from) {
            if (from != place && m_people[kind][from] > 0 && reach.cost[from] != unreachable &&
                reach.cost[from] + rank[place] - rank[from] == 0)
                origin = from;
        }
        if (!origin)
            return false;
        std::vector<Leg> legs = path(reach, place, *origin);
        legs.insert(legs.begin(), Leg{*origin, place, kind});
        shift(legs, std::min(mostAlong(legs), wanted - m_people[kind][place]));
    }
    return true;
}

SeatAllocation SeatFlow::solve()
{
    placeAll();
    countEmptySeats();
    SeatAllocation allocation;
    allocation.reserve(m_groups.size());
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const std::size_t kind = m_kindOf[group];
        qint64 rest = m_groups[group].people;
        std::vector<qint64>& placed = allocation.emplace_back();
        placed.reserve(m_groups[group].targets.size());
        for (const std::size_t target : m_groups[group].targets) {
            // Whoever is given a seat leaves the flow with it. What is left can only shrink, so where a kind could not
            // be raised once, it never can.
            if (m_people[kind][target] < rest && !m_raised[kind][target])
                m_raised[kind][target] = !raise(kind, target, rest);
            placed.push_back(std::min(rest, m_people[kind][target]));
            take(kind, target, placed.back());
            rest -= placed.back();
        }
        take(kind, unplaced(), rest);
    }
    return allocation;
}

} // namespace

SeatAllocation allocateSeats(const std::vector<SeatSeekers>& groups, const std::vector<std::optional<qint64>>& seats)
{
    return SeatFlow(groups, seats).solve();
}

} // namespace seatkeeper
