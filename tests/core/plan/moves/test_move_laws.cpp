#include "core/plan/apply.h"
#include "core/plan/moves/move_proposal.h"
#include "core/plan/moves/seat_additions.h"
#include "core/plan/plan.h"
#include "support/applied.h"
#include "support/builders.h"
#include "support/day_by_day.h"
#include "support/dice.h"
#include "support/memory_store.h"

#include <QTest>

#include <functional>
#include <tuple>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Proposals for random tenants, held against every way to move their people, told one day after the other.
class TestMoveLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesWhoNeedsItAndNobodyElse();
    void isTheBestThereIs();
    void breaksNoLimitOnAnyDay();
    void leavesNobodyWithoutAccessInBetween();
    void addsTheFewestSeats();
    void opensWhatOwesLeast();
    void undoGivesTheSameBytes();
};

namespace {

constexpr std::uint32_t seeds = 600;
const QDate first(2024, 1, 20);
const QDate last(2024, 3, 20);
const QDate dusk(2024, 12, 31); // nothing begins or ends after it

/// A few people around a subscription that often ends, with targets close together in days and seats.
Tenant movingTenant(std::uint32_t seed)
{
    Dice dice(seed);
    const auto someDay = [&dice] { return QDate(2024, 1, 1).addDays(10 * dice.below(12)); };
    const std::vector<QString> departments{"", "Care", "care", "Sales"};
    TenantBuilder tenant;
    std::vector<QString> ids{"Old", "Sub9", "Sub10", "7", "trial"};
    ids.resize(static_cast<std::size_t>(2 + dice.below(4)));
    for (const QString& id : ids) {
        SubscriptionBuilder builder(id);
        builder.department(dice.oneOf(departments));
        const QDate begins = dice.percent(70) ? QDate(2023, 6, 1) : someDay();
        const bool ends = dice.percent(id == "Old" ? 90 : 30);
        std::vector<DateRange> terms{{begins, std::nullopt}};
        if (ends) {
            terms.front().ends = std::max(begins, someDay());
            if (dice.percent(30))
                terms.push_back({terms.front().ends->addDays(1 + 10 * dice.below(3)), std::nullopt});
        }
        builder.terms(terms);
        if (dice.percent(20))
            builder.suspended(std::vector<DateRange>{{someDay(), QDate(2024, 6, 1)}});
        else if (dice.percent(20))
            builder.suspended(std::vector<DateRange>{{QDate(2024, 2, 1), QDate(2024, 2, 1 + dice.below(9))}});
        for (const UsageType type : {UsageType::StandardAgent, UsageType::PremiumAgent}) {
            if (dice.percent(15))
                continue;
            if (dice.percent(25)) {
                const QDate parting = someDay();
                builder.line(type, dice.below(4), {QDate(2023, 1, 1), parting});
                if (dice.percent(70))
                    builder.line(type, dice.below(4), {parting.addDays(1), std::nullopt});
            } else {
                builder.line(type, dice.below(4), {QDate(2023, 1, 1), std::nullopt});
            }
        }
        tenant.with(builder);
    }
    for (int number = 1 + dice.below(6); number > 0; --number) {
        PersonBuilder person(QStringLiteral("user%1@x").arg(number));
        person.department(dice.oneOf(departments)).roles(Roles::fromInt(static_cast<Roles::Int>(dice.below(8))));
        for (const QString& id : ids) {
            if (dice.percent(id == "Old" ? 85 : 15))
                person.holds(id, dice.percent(30) ? License::PremiumAgent : License::StandardAgent);
        }
        tenant.with(person);
    }
    return tenant.build();
}

MoveQuestion questionOf(const Tenant& tenant)
{
    return {.source = tenant.find(u"Old")->ref,
            .first = first,
            .last = last,
            .concurrent = ConcurrentSeats::Limit,
            .locked = {}};
}

bool givesAccess(const Tenant& tenant, LicenseSetId set, QDate day, std::optional<SubscriptionRef> but = {})
{
    return std::ranges::any_of(tenant.pool->holdings(set), [&](const Holding& holding) {
        return holding.subscription != but && DayByDay::isActive(*tenant.find(holding.subscription), day);
    });
}

std::optional<int> committed(const Subscription& subscription, License license, QDate day)
{
    for (const Line& line : subscription.lines) {
        if (line.type == usageTypeOf(license) && line.days.contains(day))
            return line.quantity;
    }
    return std::nullopt;
}

qint64 assigned(const Tenant& tenant, SubscriptionRef subscription, License license)
{
    qint64 count = 0;
    for (const PersonId person : tenant.members()) {
        const std::optional<Holding> held = tenant.pool->holdingOn(tenant.licensesOf(person), subscription);
        count += held && held->license == license ? 1 : 0;
    }
    return count;
}

/// The rulebook and the issue taken by their words, for one tenant and one person after the other.
class Slow {
public:
    explicit Slow(const Tenant& tenant) : m_tenant(tenant), m_source(*tenant.find(u"Old")) {}

    /// The first day without access that the source leaves the person with.
    std::optional<QDate> lossOf(PersonId person) const
    {
        const LicenseSetId set = m_tenant.licensesOf(person);
        if (!m_tenant.pool->holdingOn(set, m_source.ref))
            return std::nullopt;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (m_source.terms.front().starts <= day && !givesAccess(m_tenant, set, day))
                return day;
        }
        return std::nullopt;
    }

    License licenseOf(PersonId person) const
    {
        return m_tenant.pool->holdingOn(m_tenant.licensesOf(person), m_source.ref)->license;
    }

    /// Whether the person, moved at the end of `day`, has access on it and on all days after.
    bool worksFrom(PersonId person, const Subscription& target, QDate day) const
    {
        for (; day <= last; day = day.addDays(1)) {
            if (!DayByDay::isActive(target, day) &&
                !givesAccess(m_tenant, m_tenant.licensesOf(person), day, m_source.ref))
                return false;
        }
        return true;
    }

    bool hasType(const Subscription& target, License license) const
    {
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (DayByDay::isActive(target, day) && !committed(target, license, day))
                return false;
        }
        return true;
    }

    bool couldTake(PersonId person, const Subscription& target) const
    {
        const LicenseSetId set = m_tenant.licensesOf(person);
        if (target.ref == m_source.ref || m_tenant.pool->holdingOn(set, target.ref))
            return false;
        const QDate loss = *lossOf(person);
        if (loss == first || !givesAccess(m_tenant, set, loss.addDays(-1)))
            return worksFrom(person, target, loss);
        // A7: on some day from the target's first one through the source's last one.
        QDate sourceLast;
        bool targetBegan = false;
        for (QDate day(2023, 1, 1); day <= dusk; day = day.addDays(1)) {
            if (DayByDay::isActive(m_source, day))
                sourceLast = day;
        }
        for (QDate day(2023, 1, 1); day < loss; day = day.addDays(1)) {
            targetBegan = targetBegan || DayByDay::isActive(target, day);
            const bool sourceIsOver = sourceLast.isValid() && sourceLast >= first && day > sourceLast;
            if (day >= first && targetBegan && !sourceIsOver && worksFrom(person, target, day))
                return true;
        }
        return false;
    }

    /// All that could take the person if seats were free, best first; with or without those that lack the type.
    std::vector<const Subscription*> listOf(PersonId person, bool withoutTypeToo) const
    {
        std::vector<const Subscription*> list;
        for (const Subscription& target : m_tenant.subscriptions) {
            if (couldTake(person, target) && (withoutTypeToo || hasType(target, licenseOf(person))))
                list.push_back(&target);
        }
        const QString own = m_tenant.people->department(person).toCaseFolded();
        const QDate loss = *lossOf(person);
        std::ranges::sort(list, [&](const Subscription* a, const Subscription* b) {
            const bool aIsOwn = !own.isEmpty() && a->department.toCaseFolded() == own;
            const bool bIsOwn = !own.isEmpty() && b->department.toCaseFolded() == own;
            if (aIsOwn != bIsOwn)
                return aIsOwn;
            if (lastDay(*a, loss) != lastDay(*b, loss))
                return lastDay(*a, loss) > lastDay(*b, loss);
            return naturalOrder(a->id, b->id) < 0;
        });
        return list;
    }

    /// The fewest seats that are free on a day; below 0 where more are assigned.
    qint64 freeSeats(const Subscription& target, License license) const
    {
        std::optional<qint64> fewest;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (DayByDay::isActive(target, day)) {
                const qint64 free =
                    committed(target, license, day).value_or(0) - assigned(m_tenant, target.ref, license);
                fewest = std::min(fewest.value_or(free), free);
            }
        }
        return fewest.value_or(0);
    }

private:
    static QDate lastDay(const Subscription& subscription, QDate from)
    {
        QDate day = from;
        const auto inTerm = [&subscription](QDate each) {
            return std::ranges::any_of(subscription.terms, [each](const DateRange& t) { return t.contains(each); });
        };
        while (day < dusk && inTerm(day.addDays(1)))
            day = day.addDays(1);
        return day;
    }

    const Tenant& m_tenant;
    const Subscription& m_source;
};

std::vector<PersonId> losersOf(const Tenant& tenant)
{
    std::vector<PersonId> losers;
    for (const PersonId person : tenant.members()) {
        if (Slow(tenant).lossOf(person))
            losers.push_back(person);
    }
    return losers;
}

using SeatKey = std::pair<SubscriptionRef, License>;

/// Tries each way to send each of `people` to one of its list or nowhere, and calls `judge` with the place in each list
/// (nothing: nowhere).
void everyWay(const std::vector<std::size_t>& lengths, const std::function<void(const std::vector<int>&)>& judge)
{
    constexpr int nowhere = -1;
    std::vector<int> way(lengths.size(), nowhere);
    const std::function<void(std::size_t)> tryFrom = [&](std::size_t person) {
        if (person == way.size()) {
            judge(way);
            return;
        }
        for (int place = nowhere; place < static_cast<int>(lengths[person]); ++place) {
            way[person] = place;
            tryFrom(person + 1);
        }
    };
    tryFrom(0);
}

/// How many are placed, and the sum of the places in their lists, both as small as they can be: (-placed, sum).
std::pair<qint64, qint64> bestOf(const Tenant& tenant)
{
    const Slow slow(tenant);
    const std::vector<PersonId> people = losersOf(tenant);
    std::vector<std::vector<const Subscription*>> lists;
    std::vector<std::size_t> lengths;
    std::map<SeatKey, qint64> seats;
    for (const PersonId person : people) {
        lists.push_back(slow.listOf(person, false));
        lengths.push_back(lists.back().size());
        for (const Subscription* target : lists.back())
            seats[{target->ref, slow.licenseOf(person)}] = slow.freeSeats(*target, slow.licenseOf(person));
    }
    std::pair<qint64, qint64> best{0, 0};
    everyWay(lengths, [&](const std::vector<int>& way) {
        std::map<SeatKey, qint64> taken;
        std::pair<qint64, qint64> value{0, 0};
        for (std::size_t i = 0; i < way.size(); ++i) {
            if (way[i] < 0)
                continue;
            --value.first;
            value.second += way[i];
            const SeatKey key{lists[i][static_cast<std::size_t>(way[i])]->ref, slow.licenseOf(people[i])};
            if (++taken[key] > seats[key])
                return;
        }
        best = std::min(best, value);
    });
    return best;
}

/// The fewest seats with which all have a place whom seats can help.
qint64 fewestSeats(const Tenant& tenant)
{
    const Slow slow(tenant);
    std::vector<PersonId> people;
    std::vector<std::vector<const Subscription*>> lists;
    std::vector<std::size_t> lengths;
    for (const PersonId person : losersOf(tenant)) {
        std::vector<const Subscription*> list = slow.listOf(person, true);
        if (list.empty())
            continue;
        people.push_back(person);
        lengths.push_back(list.size());
        lists.push_back(std::move(list));
    }
    qint64 fewest = std::numeric_limits<qint64>::max();
    everyWay(lengths, [&](const std::vector<int>& way) {
        std::map<SeatKey, std::pair<const Subscription*, qint64>> taken;
        for (std::size_t i = 0; i < way.size(); ++i) {
            if (way[i] < 0)
                return;
            const Subscription* target = lists[i][static_cast<std::size_t>(way[i])];
            auto& [subscription, count] = taken[{target->ref, slow.licenseOf(people[i])}];
            subscription = target;
            ++count;
        }
        qint64 seats = 0;
        for (const auto& [key, there] : taken)
            seats += std::max<qint64>(0, there.second - slow.freeSeats(*there.first, key.second));
        fewest = std::min(fewest, seats);
    });
    return fewest;
}

Tenant after(const Tenant& tenant, const std::vector<Change>& changes)
{
    Tenant changed = tenant;
    for (const Change& change : changes) {
        if (const auto done = applyChange(changed, change); !done)
            qFatal("refused: %s", codeOf(done.error().code).data());
    }
    return changed;
}

const char* seedText(std::uint32_t seed)
{
    static QByteArray text;
    text = "seed " + QByteArray::number(seed);
    return text.constData();
}

} // namespace

void TestMoveLaws::movesWhoNeedsItAndNobodyElse()
{
    int moved = 0;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const Tenant tenant = movingTenant(seed);
        const MoveProposal proposal = proposeMoves(tenant, questionOf(tenant));
        std::vector<PersonId> people;
        for (const MoveGroup& group : proposal.groups) {
            people.insert(people.end(), group.people.begin(), group.people.end());
            for (const PersonId person : group.people) {
                QVERIFY2(Slow(tenant).lossOf(person) == group.from, seedText(seed));
                QVERIFY2(tenant.people->departmentId(person) == group.department, seedText(seed));
                QVERIFY2(tenant.licensesOf(person) == group.set, seedText(seed));
            }
        }
        std::ranges::sort(people);
        QVERIFY2(people == losersOf(tenant), seedText(seed));
        moved += static_cast<int>(proposal.placed());
    }
    QVERIFY(moved > static_cast<int>(seeds) / 2); // else the tenants prove nothing
}

void TestMoveLaws::isTheBestThereIs()
{
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const Tenant tenant = movingTenant(seed);
        const MoveProposal proposal = proposeMoves(tenant, questionOf(tenant));
        std::pair<qint64, qint64> value{-proposal.placed(), 0};
        for (const MoveGroup& group : proposal.groups) {
            QVERIFY2(group.unplaced() >= 0, seedText(seed));
            const auto list = Slow(tenant).listOf(group.people.front(), false);
            QVERIFY2(list.size() == group.targets.size(), seedText(seed));
            for (std::size_t rank = 0; rank < list.size(); ++rank) {
                QVERIFY2(list[rank]->ref == group.targets[rank].subscription, seedText(seed));
                value.second += group.targets[rank].people * static_cast<qint64>(rank);
            }
        }
        QVERIFY2(value == bestOf(tenant), seedText(seed));
    }
}

void TestMoveLaws::breaksNoLimitOnAnyDay()
{
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const Tenant tenant = movingTenant(seed);
        const Tenant moved = after(tenant, changesOf(proposeMoves(tenant, questionOf(tenant)), tenant));
        for (const Subscription& subscription : moved.subscriptions) {
            for (const auto& [license, code] : CodeTable<License>::rows) {
                const qint64 was = assigned(tenant, subscription.ref, license);
                const qint64 is = assigned(moved, subscription.ref, license);
                for (QDate day = first; day <= last && is > was; day = day.addDays(1)) {
                    if (DayByDay::isActive(subscription, day))
                        QVERIFY2(is <= committed(subscription, license, day), seedText(seed));
                }
            }
        }
    }
}

void TestMoveLaws::leavesNobodyWithoutAccessInBetween()
{
    int windows = 0;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const Tenant tenant = movingTenant(seed);
        const MoveProposal proposal = proposeMoves(tenant, questionOf(tenant));
        const Tenant moved = after(tenant, changesOf(proposal, tenant));
        for (const MoveGroup& group : proposal.groups) {
            for (std::size_t i = 0; i < group.targets.size(); ++i) {
                const std::optional<DateRange>& window = group.targets[i].window;
                windows += window ? 1 : 0;
                for (const PersonId person : group.peopleFor(i)) {
                    const LicenseSetId set = moved.licensesOf(person);
                    for (QDate day = group.from; day <= last; day = day.addDays(1))
                        QVERIFY2(givesAccess(moved, set, day), seedText(seed));
                    // Whichever day of the window it is done on: that day and all later ones, and the day itself
                    // before.
                    for (QDate day = window ? window->starts : group.from; day < group.from; day = day.addDays(1))
                        QVERIFY2(givesAccess(moved, set, day), seedText(seed));
                    if (window)
                        QVERIFY2(window->starts >= first && *window->ends < group.from &&
                                     givesAccess(tenant, tenant.licensesOf(person), *window->ends),
                                 seedText(seed));
                }
            }
        }
    }
    QVERIFY(windows > 100);
}

void TestMoveLaws::addsTheFewestSeats()
{
    int added = 0;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const Tenant tenant = movingTenant(seed);
        const MoveProposal proposal = proposeMoves(tenant, questionOf(tenant));
        qint64 seats = 0;
        for (const SeatAddition& addition : proposal.additions)
            seats += addition.seats;
        QVERIFY2(seats == fewestSeats(tenant), seedText(seed));
        const Tenant extended = after(tenant, additionChanges(proposal.additions));
        const MoveProposal all = proposeMoves(extended, questionOf(extended));
        QVERIFY2(all.additions.empty(), seedText(seed));
        qint64 helpless = 0;
        for (const MoveShortage& shortage : all.shortages)
            helpless += shortage.remedy == ShortageRemedy::None ? shortage.people : shortage.people + 1000;
        QVERIFY2(all.people() - all.placed() == helpless, seedText(seed));
        added += seats > 0 ? 1 : 0;
    }
    QVERIFY(added > 100);
}

void TestMoveLaws::opensWhatOwesLeast()
{
    for (std::uint32_t seed = 1; seed <= 3000; ++seed) {
        Dice dice(seed);
        const auto targets = static_cast<std::size_t>(1 + dice.below(6));
        std::vector<qint64> owed;
        for (std::size_t target = 0; target < targets; ++target)
            owed.push_back(dice.percent(15) ? 0 : 1 + dice.below(9));
        std::vector<detail::WithoutSeat> people;
        for (int count = dice.below(6); count > 0; --count) {
            detail::WithoutSeat one{1, {}};
            for (std::size_t target = 0; target < targets; ++target) {
                if (dice.percent(40))
                    one.targets.push_back(target);
            }
            std::ranges::shuffle(one.targets, dice);
            if (!one.targets.empty())
                people.push_back(one);
        }
        const auto costOf = [&owed](const std::vector<bool>& open) {
            qint64 cost = 0;
            for (std::size_t target = 0; target < open.size(); ++target)
                cost += open[target] ? owed[target] : 0;
            return cost;
        };
        qint64 cheapest = std::numeric_limits<qint64>::max();
        for (unsigned bits = 0; bits < 1U << targets; ++bits) {
            std::vector<bool> open;
            for (std::size_t target = 0; target < targets; ++target)
                open.push_back((bits >> target & 1U) != 0);
            const bool isEnough = std::ranges::all_of(people, [&](const detail::WithoutSeat& one) {
                return std::ranges::any_of(one.targets, [&](std::size_t target) { return open[target]; });
            });
            if (isEnough)
                cheapest = std::min(cheapest, costOf(open));
        }
        std::vector<bool> used(targets);
        const std::vector<std::size_t> places = detail::placesWithFewestSeats(people, owed);
        for (std::size_t i = 0; i < people.size(); ++i) {
            QVERIFY2(std::ranges::find(people[i].targets, places[i]) != people[i].targets.end(), seedText(seed));
            used[places[i]] = true;
        }
        QVERIFY2(costOf(used) == cheapest, seedText(seed));
    }
}

void TestMoveLaws::undoGivesTheSameBytes()
{
    for (std::uint32_t seed = 1; seed <= seeds / 4; ++seed) {
        PlanState state;
        state.baseline = movingTenant(seed);
        Plan plan = Plan::open(std::make_unique<MemoryStore>(state)).value();
        const QByteArray before = canonicalBytes(plan.baseline());
        const MoveProposal proposal = proposeMoves(plan.baseline(), questionOf(plan.baseline()));
        const std::vector<Change> changes = changesOf(proposal, plan.baseline());
        if (changes.empty())
            continue;
        QVERIFY(plan.apply(changes, summarise(changes.front(), plan.baseline()), {}).value());
        QVERIFY2(canonicalBytes(plan.baseline()) != before, seedText(seed));
        QVERIFY(plan.undo().has_value());
        QVERIFY2(canonicalBytes(plan.baseline()) == before, seedText(seed));
    }
}

QTEST_APPLESS_MAIN(TestMoveLaws)
#include "test_move_laws.moc"
