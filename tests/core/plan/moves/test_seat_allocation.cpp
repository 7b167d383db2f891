#include "core/plan/moves/seat_allocation.h"
#include "support/dice.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Who gets which seat, by cases and against every allocation that there is.
class TestSeatAllocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allocates_data();
    void allocates();
    void agreesWithBruteForce();
    void agreesWithBruteForceOfOnePersonEach();
    void givesAllOfManyPeopleAtOnce();
};

namespace {

using Groups = std::vector<SeatSeekers>;
using Seats = std::vector<std::optional<qint64>>;

/// An allocation as it is judged: more people first, then the smaller sum, then the first.
struct Judged {
    qint64 placed = 0;
    qint64 ranks = 0;
    SeatAllocation allocation;

    bool isBetterThan(const Judged& other) const
    {
        if (placed != other.placed)
            return placed > other.placed;
        return ranks != other.ranks ? ranks < other.ranks : allocation > other.allocation;
    }
};

Judged judge(const SeatAllocation& allocation)
{
    Judged judged{0, 0, allocation};
    for (const std::vector<qint64>& group : allocation) {
        for (std::size_t rank = 0; rank < group.size(); ++rank) {
            judged.placed += group[rank];
            judged.ranks += group[rank] * static_cast<qint64>(rank);
        }
    }
    return judged;
}

/// Looks at every allocation, one after the other.
SeatAllocation bruteForce(const Groups& groups, const Seats& seats)
{
    std::vector<qint64> left;
    for (const std::optional<qint64>& free : seats)
        left.push_back(std::max<qint64>(0, free.value_or(1000)));
    SeatAllocation current;
    for (const SeatSeekers& group : groups)
        current.emplace_back(group.targets.size());
    Judged best = judge(current);
    const std::function<void(std::size_t, std::size_t, qint64)> tryFrom = [&](std::size_t group, std::size_t rank,
                                                                              qint64 people) {
        if (group == groups.size()) {
            if (Judged judged = judge(current); judged.isBetterThan(best))
                best = std::move(judged);
            return;
        }
        if (rank == groups[group].targets.size()) {
            tryFrom(group + 1, 0, group + 1 < groups.size() ? groups[group + 1].people : 0);
            return;
        }
        const std::size_t target = groups[group].targets[rank];
        for (qint64 count = 0; count <= std::min(people, left[target]); ++count) {
            current[group][rank] = count;
            left[target] -= count;
            tryFrom(group, rank + 1, people - count);
            left[target] += count;
        }
        current[group][rank] = 0;
    };
    if (!groups.empty())
        tryFrom(0, 0, groups.front().people);
    return best.allocation;
}

QString textOf(const SeatAllocation& allocation)
{
    QStringList groups;
    for (const std::vector<qint64>& group : allocation) {
        QStringList counts;
        for (const qint64 count : group)
            counts.push_back(QString::number(count));
        groups.push_back(counts.join(QLatin1Char(' ')));
    }
    return groups.join(QStringLiteral(" | "));
}

std::vector<std::size_t> someTargets(Dice& dice, std::size_t targets)
{
    std::vector<std::size_t> list;
    for (std::size_t target = 0; target < targets; ++target) {
        if (dice.percent(70))
            list.push_back(target);
    }
    std::ranges::shuffle(list, dice);
    return list;
}

void compareWithBruteForce(std::uint32_t seed, int mostGroups, int mostPeople, int mostTargets)
{
    Dice dice(seed);
    const auto targets = static_cast<std::size_t>(1 + dice.below(mostTargets));
    Seats seats;
    for (std::size_t target = 0; target < targets; ++target)
        seats.push_back(dice.percent(10) ? std::nullopt : std::optional<qint64>(dice.below(mostPeople + 2) - 1));
    Groups groups;
    for (int count = 1 + dice.below(mostGroups); count > 0; --count)
        groups.push_back({dice.below(mostPeople + 1), someTargets(dice, targets)});
    if (dice.percent(30) && groups.size() > 1)
        groups.back().targets = groups.front().targets; // people who are alike, with others in between
    const QString ours = textOf(allocateSeats(groups, seats));
    QVERIFY2(ours == textOf(bruteForce(groups, seats)), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(ours)));
}

} // namespace

void TestSeatAllocation::allocates_data()
{
    QTest::addColumn<Groups>("groups");
    QTest::addColumn<Seats>("seats");
    QTest::addColumn<QString>("allocation");
    QTest::newRow("nobody") << Groups{} << Seats{5} << QString();
    QTest::newRow("nowhere to go") << Groups{{3, {}}} << Seats{5} << QString();
    QTest::newRow("enough at the best") << Groups{{3, {0, 1}}} << Seats{3, 3} << "3 0";
    QTest::newRow("one too few at the best") << Groups{{3, {0, 1}}} << Seats{2, 3} << "2 1";
    QTest::newRow("too few everywhere") << Groups{{9, {0, 1}}} << Seats{2, 3} << "2 3";
    QTest::newRow("fewer than none") << Groups{{2, {0, 1}}} << Seats{-4, 1} << "0 1";
    QTest::newRow("without limit") << Groups{{9, {1, 0}}} << Seats{2, std::nullopt} << "9 0";
    QTest::newRow("the first group gives way, so that more are placed")
        << Groups{{2, {0, 1}}, {2, {0}}} << Seats{2, 2} << "0 2 | 2";
    QTest::newRow("who loses least gives way")
        << Groups{{1, {0, 2, 1}}, {1, {0, 1, 2}}} << Seats{1, 1, 0} << "1 0 0 | 0 1 0";
    QTest::newRow("among equals the first group has its first choice")
        << Groups{{1, {0, 1}}, {1, {0, 1}}} << Seats{1, 1} << "1 0 | 0 1";
    QTest::newRow("among equals the first group is placed") << Groups{{2, {0}}, {2, {0}}} << Seats{3} << "2 | 1";
    QTest::newRow("a chain of three makes room")
        << Groups{{1, {0, 1}}, {1, {1, 2}}, {1, {0}}} << Seats{1, 1, 1} << "0 1 | 0 1 | 1";
}

void TestSeatAllocation::allocates()
{
    QFETCH(const Groups, groups);
    QFETCH(const Seats, seats);
    QTEST(textOf(allocateSeats(groups, seats)), "allocation");
    QCOMPARE(textOf(bruteForce(groups, seats)), textOf(allocateSeats(groups, seats)));
}

void TestSeatAllocation::agreesWithBruteForce()
{
    constexpr std::uint32_t seeds = 4000;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed)
        compareWithBruteForce(seed, 3, 4, 3);
}

void TestSeatAllocation::agreesWithBruteForceOfOnePersonEach()
{
    constexpr std::uint32_t seeds = 3000;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed)
        compareWithBruteForce(seed, 6, 1, 4);
}

void TestSeatAllocation::givesAllOfManyPeopleAtOnce()
{
    // As many kinds as groups: what a search by persons would not end with.
    constexpr std::size_t targets = 20;
    Dice dice(20261124);
    Groups groups;
    for (int i = 0; i < 400; ++i) {
        std::vector<std::size_t> list;
        for (std::size_t target = 0; target < targets; ++target)
            list.push_back(target);
        std::ranges::shuffle(list, dice);
        groups.push_back({1000, list});
    }
    const SeatAllocation allocation = allocateSeats(groups, Seats(targets, 15000));
    std::vector<qint64> taken(targets);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        qint64 placed = 0;
        for (std::size_t rank = 0; rank < targets; ++rank) {
            taken[groups[group].targets[rank]] += allocation[group][rank];
            placed += allocation[group][rank];
        }
        QVERIFY(placed <= groups[group].people);
    }
    QCOMPARE(taken, std::vector<qint64>(targets, 15000));
}

QTEST_APPLESS_MAIN(TestSeatAllocation)
#include "test_seat_allocation.moc"
