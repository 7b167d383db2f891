#include "core/plan/moves/seat_additions.h"

#include "core/rules/renewal.h"

#include <algorithm>
#include <limits>
#include <set>

namespace seatkeeper::detail {

namespace {

/// Looks for the targets to open that together owe the least, so that each of `lists` has one of them.
class CheapestOpening {
public:
    CheapestOpening(const std::set<std::vector<std::size_t>>& lists, const std::vector<qint64>& owed)
        : m_owed(owed)
        , m_isOpen(owed.size())
    {
        for (const std::vector<std::size_t>& list : lists) {
            m_lists.push_back(list);
            std::ranges::stable_sort(m_lists.back(), {}, [&owed](std::size_t target) { return owed[target]; });
        }
        std::ranges::stable_sort(m_lists, {}, [](const auto& list) { return list.size(); });
        search(0);
    }

    const std::vector<bool>& best() const { return m_best; }

private:
    static constexpr int mostTries = 100'000;

    void search(qint64 cost)
    {
        if (cost >= m_bestCost || (m_tries > mostTries && !m_best.empty()))
            return;
        ++m_tries;
        const auto waiting = std::ranges::find_if(m_lists, [this](const auto& list) {
            return std::ranges::none_of(list, [this](std::size_t target) { return m_isOpen[target]; });
        });
        if (waiting == m_lists.end()) {
            m_bestCost = cost;
            m_best = m_isOpen;
            return;
        }
        for (const std::size_t target : *waiting) {
            m_isOpen[target] = true;
            search(cost + m_owed[target]);
            m_isOpen[target] = false;
        }
    }

    const std::vector<qint64>& m_owed;
    std::vector<std::vector<std::size_t>> m_lists;
    std::vector<bool> m_isOpen;
    std::vector<bool> m_best;
    qint64 m_bestCost = std::numeric_limits<qint64>::max();
    int m_tries = 0;
};

/// The last day of an entitlement that fills the days from `from`: the day before the next line of the type, or the
/// last one of the contract.
std::optional<QDate> lastDayOfFilling(const Subscription& subscription, UsageType type, QDate from)
{
    std::optional<QDate> last = runOn(subscription, from)->ends;
    for (const Line& line : subscription.lines) {
        if (line.type == type && line.days.starts > from && (!last || line.days.starts <= *last))
            last = line.days.starts.addDays(-1);
    }
    return last;
}

} // namespace

std::vector<std::size_t> placesWithFewestSeats(const std::vector<WithoutSeat>& people, const std::vector<qint64>& owed)
{
    std::set<std::vector<std::size_t>> owing; // the lists in which every target owes
    for (const WithoutSeat& each : people) {
        if (std::ranges::all_of(each.targets, [&owed](std::size_t target) { return owed[target] > 0; }))
            owing.insert(each.targets);
    }
    const CheapestOpening opening(owing, owed);
    std::vector<std::size_t> places;
    places.reserve(people.size());
    for (const WithoutSeat& each : people) {
        places.push_back(*std::ranges::find_if(
            each.targets, [&](std::size_t target) { return owed[target] == 0 || opening.best()[target]; }));
    }
    return places;
}

qint64 owedSeats(const Target& target)
{
    return std::max<qint64>(0, -target.seats.free.value_or(0));
}

SeatAddition additionFor(const Target& target, const MoveQuestion& question, qint64 people)
{
    const Subscription& subscription = *target.subscription;
    const UsageType type = usageTypeOf(target.seats.license);
    SeatAddition addition{.subscription = subscription.ref, .license = target.seats.license, .people = people};
    addition.seats = people + owedSeats(target);
    // The fewest on a day are free + assigned; so many are wanted on every day.
    const std::vector<Commitment> all = commitments(subscription, type, question.first, question.last);
    int fewest = std::numeric_limits<int>::max();
    for (const Commitment& each : all)
        fewest = std::min(fewest, each.committed.value_or(0));
    const qint64 more = target.seats.free ? target.seats.taken + people - *target.seats.free : people;
    const int wanted = fewest + static_cast<int>(more);
    std::optional<QDate> raisedThrough; // by the last change
    for (const Commitment& each : all) {
        if (each.committed && (!target.seats.free || *each.committed >= wanted))
            continue;
        if (raisedThrough && each.days.starts <= *raisedThrough)
            continue; // a suspension parts the days of one line
        if (each.committed) {
            addition.changes.emplace_back(ChangeQuantity{subscription.id, type, wanted, each.days.starts});
            raisedThrough = lineHolding(subscription, type, each.days.starts)->days.lastDay();
        } else {
            const DateRange days{each.days.starts, lastDayOfFilling(subscription, type, each.days.starts)};
            addition.changes.emplace_back(AddEntitlement{subscription.id, {type, wanted, days}});
            raisedThrough = days.lastDay();
        }
    }
    return addition;
}

} // namespace seatkeeper::detail
