#include "core/plan/apply.h"
#include "core/rules/comparison.h"
#include "core/rules/responsibility.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

#include <set>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfTheSame();
    void namesWhatDiffers_data();
    void namesWhatDiffers();
    void countsAReplacedLicenseAsTakenAndGiven();
    void comparesOverARange();
    void tellsWhoLosesAccessWithinTheRange_data();
    void tellsWhoLosesAccessWithinTheRange();
    void agreesWithEachDay();
    void isTheSameTheOtherWayRound();
    void listsBothSides_data();
    void listsBothSides();
    void listsWhatDiffersAmongTheSame();
    void saysOnEachDayWhoPays();
};

namespace {

const QDate june(2024, 6, 1);

/// Two subscriptions with AI Agent, of which A is the older; Ann holds a license on A, Bo on B, Cy none.
Tenant start()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A")
                  .terms("2024-01-01..2024-12-31")
                  .line(UsageType::StandardAgent, 10, "2024-01-01..")
                  .line(UsageType::AiAgent, 5, "2024-01-01..")
                  .rate(UsageType::AiAgent, "100.00"))
        .with(SubscriptionBuilder("B")
                  .terms("2024-02-01..2025-01-31")
                  .line(UsageType::StandardAgent, 20, "2024-02-01..")
                  .line(UsageType::AiAgent, 5, "2024-02-01..")
                  .rate(UsageType::AiAgent, "120.00"))
        .with(PersonBuilder("ann@x").holds("A"))
        .with(PersonBuilder("bo@x").holds("B"))
        .with(PersonBuilder("cy@x"))
        .usage("2024-06", UsageType::AiAgent, "A", 20)
        .build();
}

QString idOf(const Tenant& tenant, std::optional<SubscriptionRef> ref)
{
    return ref ? tenant.find(*ref)->id : QStringLiteral("-");
}

QString emails(const Tenant& tenant, const std::vector<PersonId>& people)
{
    QStringList texts;
    for (const PersonId person : people)
        texts.push_back(tenant.people->email(person));
    return texts.join(QLatin1Char(' '));
}

/// All that differs, a line each.
QStringList linesOf(const Tenant& left, const Tenant& right, QDate day)
{
    const Comparison found = compare(left, right, day);
    QStringList lines;
    const auto holders = [&](const HolderSides& sides) {
        return QStringLiteral("%1 > %2").arg(idOf(left, sides.left), idOf(right, sides.right));
    };
    if (found.primary)
        lines += QStringLiteral("primary ") + holders(*found.primary);
    for (const Comparison::Responsible& one : found.responsible)
        lines += QString(codeOf(one.type)) + QLatin1Char(' ') + holders(one.holders);
    if (!found.accessLost.empty())
        lines += QStringLiteral("lost ") + emails(left, found.accessLost);
    if (!found.accessGained.empty())
        lines += QStringLiteral("gained ") + emails(right, found.accessGained);
    for (const Comparison::Licenses& one : found.licenses) {
        lines += QStringLiteral("licenses %1 -%2 +%3")
                     .arg(left.people->email(one.person))
                     .arg(holdingsGained(*right.pool, one.right, one.left).size())
                     .arg(holdingsGained(*right.pool, one.left, one.right).size());
    }
    if (!found.joined.empty())
        lines += QStringLiteral("joined ") + emails(right, found.joined);
    if (!found.gone.empty())
        lines += QStringLiteral("gone ") + emails(left, found.gone);
    for (const SubscriptionRef ref : found.subscriptions)
        lines += QStringLiteral("contract ") + QString::fromUtf8(right.keys->key(ref));
    if (found.voiceCapacity)
        lines += QStringLiteral("voice %1 > %2").arg(found.voiceCapacity->left).arg(found.voiceCapacity->right);
    return lines;
}

/// A random tenant, and one in which one of its subscriptions ends; nothing where that cannot be.
std::optional<Sides<Tenant>> randomSides(std::uint32_t seed)
{
    const Tenant left = RandomTenant(seed).make().build();
    if (left.subscriptions.empty())
        return std::nullopt;
    Tenant right = left;
    const Subscription& one = left.subscriptions.at(seed % left.subscriptions.size());
    if (!applyChange(right, EndSubscription{one.id, randomDays.starts.addDays(seed % 90)}))
        return std::nullopt;
    return Sides<Tenant>{left, right};
}

} // namespace

void TestComparison::saysNothingOfTheSame()
{
    QCOMPARE(compare(start(), start(), june), Comparison());
    const Tenant tenant = start();
    QCOMPARE(compare(tenant, tenant, june), Comparison());
    QCOMPARE(compareOver(tenant, tenant, june, QDate(2025, 12, 31)), RangeComparison());
}

void TestComparison::namesWhatDiffers_data()
{
    QTest::addColumn<std::vector<Change>>("changes");
    QTest::addColumn<QStringList>("lines");
    const auto person = [](const char* email) { return *start().memberWith(QString::fromLatin1(email)); };

    QTest::newRow("a contract ends: who pays, and who loses access")
        << std::vector<Change>{EndSubscription{"A", QDate(2024, 5, 31)}}
        << QStringList{"primary A > B", "standard-agent A > B", "premium-agent A > B",
                       "ivr A > B",     "ai-agent A > B",       "webex-connect A > B",
                       "lost ann@x",    "contract a",           "voice 90 > 60"};
    QTest::newRow("licenses alone") << std::vector<Change>{AssignLicense{{person("cy@x")}, "B"},
                                                           RemoveLicense{{person("bo@x")}, "B"}}
                                    << QStringList{"lost bo@x", "gained cy@x", "licenses bo@x -1 +0",
                                                   "licenses cy@x -0 +1"};
    QTest::newRow("people come and go") << std::vector<Change>{RemovePeople{{person("ann@x"), person("cy@x")}},
                                                               AddPeople{{NewPerson{Person{.email = "dee@x"}, {}}}}}
                                        << QStringList{"lost ann@x", "licenses ann@x -1 +0", "joined dee@x",
                                                       "gone ann@x cy@x"};
    QTest::newRow("a label of a contract")
        << std::vector<Change>{EditSubscription{"B", {.name = "Zorg"}}} << QStringList{"contract b"};
    QTest::newRow("who has it first, under another reading of A3")
        << std::vector<Change>{SetAssumption{false}} << QStringList{};
}

void TestComparison::namesWhatDiffers()
{
    QFETCH(const std::vector<Change>, changes);
    QFETCH(const QStringList, lines);
    const Tenant left = start();
    Tenant right = left;
    for (const Change& change : changes)
        QVERIFY(applyChange(right, change));
    QCOMPARE(linesOf(left, right, june), lines);
}

void TestComparison::countsAReplacedLicenseAsTakenAndGiven()
{
    const Tenant left = start();
    Tenant right = left;
    const PersonId ann = *left.memberWith(u"ann@x");
    QVERIFY(applyChange(right, AssignLicense{{ann}, "A", License::PremiumAgent, true}));
    const SubscriptionRef a = left.find(u"A")->ref;
    const auto given = holdingsGained(*right.pool, left.licensesOf(ann), right.licensesOf(ann));
    QCOMPARE(given, std::vector({Holding{a, License::PremiumAgent, true}}));
    const auto taken = holdingsGained(*right.pool, right.licensesOf(ann), left.licensesOf(ann));
    QCOMPARE(taken, std::vector({Holding{a, License::StandardAgent, false}}));
}

void TestComparison::comparesOverARange()
{
    const Tenant left = start();
    Tenant right = left;
    QVERIFY(applyChange(right, EndSubscription{"A", QDate(2024, 5, 31)}));
    const RangeComparison found = compareOver(left, right, june, QDate(2024, 12, 31));
    // On the right A has gone before the range begins; on the left it goes after its end.
    QVERIFY(found.handovers.left.empty());
    QCOMPARE(found.handovers.right.size(), 6U);
    QCOMPARE(found.handovers.right.front().date, june);
    QCOMPARE(found.duties.size(), 2U); // the primary, and AI Agent
    QCOMPARE(found.duties.front().days, (DateRange{june, QDate(2024, 12, 31)}));
    QCOMPARE(found.duties.front().before, left.find(u"A")->ref);
    QCOMPARE(found.duties.front().after, left.find(u"B")->ref);
    // 20 used: 10 over on the left at 100.00, 15 over on the right at 120.00.
    QCOMPARE(found.overage.size(), 1U);
    QCOMPARE(found.overage.front().type, UsageType::AiAgent);
    QCOMPARE(found.overage.front().rows.left->amount->toString(), QStringLiteral("1000.00"));
    QCOMPARE(found.overage.front().rows.right->amount->toString(), QStringLiteral("1800.00"));
}

void TestComparison::tellsWhoLosesAccessWithinTheRange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QStringList>("lines");

    const QDate newYear(2025, 1, 1);
    const Change sooner = EndSubscription{"A", QDate(2024, 8, 31)};
    QTest::newRow("nobody has access on the last day, and somebody loses it earlier")
        << sooner << june << newYear
        << QStringList{"ann@x: 2024-06-01..2024-12-31 > 2024-06-01..2024-08-31, lost 2024-09-01"};
    QTest::newRow("the range begins after the loss")
        << sooner << QDate(2024, 9, 1) << newYear << QStringList{"ann@x: 2024-09-01..2024-12-31 > , lost 2024-09-01"};
    QTest::newRow("the range ends on the day of the loss")
        << sooner << june << QDate(2024, 9, 1)
        << QStringList{"ann@x: 2024-06-01..2024-09-01 > 2024-06-01..2024-08-31, lost 2024-09-01"};
    QTest::newRow("the range ends the day before") << sooner << june << QDate(2024, 8, 31) << QStringList();
    QTest::newRow("the range begins when both have none") << sooner << newYear << QDate(2025, 1, 31) << QStringList();
    QTest::newRow("longer") << Change(RenewSubscription{"A", {newYear, std::nullopt}}) << june << QDate(2025, 1, 31)
                            << QStringList{"ann@x: 2024-06-01..2024-12-31 > 2024-06-01..2025-01-31, gained 2025-01-01"};
    QTest::newRow("a hole") << Change(SuspendSubscription{"A", {QDate(2024, 7, 1), QDate(2024, 7, 31)}}) << june
                            << QDate(2024, 8, 31)
                            << QStringList{"ann@x: 2024-06-01..2024-08-31 > 2024-06-01..2024-06-30 "
                                           "2024-08-01..2024-08-31, lost 2024-07-01"};
}

void TestComparison::tellsWhoLosesAccessWithinTheRange()
{
    QFETCH(const Change, change);
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    QFETCH(const QStringList, lines);
    const Tenant left = start();
    Tenant right = left;
    QVERIFY(applyChange(right, change));
    QStringList found;
    for (const RangeComparison::Access& one : compareOver(left, right, first, last).access) {
        QString line =
            QStringLiteral("%1: %2 > %3").arg(emails(left, one.people), textOf(one.days.left), textOf(one.days.right));
        if (one.lost)
            line += QStringLiteral(", lost ") + dateToString(*one.lost);
        if (one.gained)
            line += QStringLiteral(", gained ") + dateToString(*one.gained);
        found.push_back(line);
    }
    QCOMPARE(found, lines);
}

/// What is told of a range is what each of its days says.
void TestComparison::agreesWithEachDay()
{
    constexpr int rounds = 60;
    constexpr int days = 40;
    const auto holds = [](const std::vector<DateRange>& ranges, QDate day) {
        return std::ranges::any_of(ranges, [day](const DateRange& range) { return range.contains(day); });
    };
    for (std::uint32_t seed = 1; seed <= rounds; ++seed) {
        const auto sides = randomSides(seed);
        if (!sides)
            continue;
        const auto& [left, right] = *sides;
        const QDate first = randomDays.starts.addDays(seed % 100);
        const RangeComparison found = compareOver(left, right, first, first.addDays(days - 1));
        for (int i = 0; i < days; ++i) {
            const QDate day = first.addDays(i);
            const Comparison on = compare(left, right, day);
            std::vector<PersonId> lost;
            std::vector<PersonId> gained;
            for (const RangeComparison::Access& access : found.access) {
                const bool had = holds(access.days.left, day);
                const bool has = holds(access.days.right, day);
                if (had != has)
                    (had ? lost : gained)
                        .insert((had ? lost : gained).end(), access.people.begin(), access.people.end());
            }
            std::ranges::sort(lost);
            std::ranges::sort(gained);
            const QByteArray where = "seed " + QByteArray::number(seed) + ", " + day.toString(Qt::ISODate).toUtf8();
            QVERIFY2(lost == on.accessLost, where.constData());
            QVERIFY2(gained == on.accessGained, where.constData());
            const auto primary = std::ranges::find_if(found.duties, [day](const DutyConsequence& duty) {
                return duty.duty == Duty::Primary && duty.days.contains(day);
            });
            QVERIFY2((primary != found.duties.end()) == on.primary.has_value(), where.constData());
            if (on.primary) {
                QVERIFY2(primary->before == on.primary->left, where.constData());
                QVERIFY2(primary->after == on.primary->right, where.constData());
            }
        }
    }
}

void TestComparison::isTheSameTheOtherWayRound()
{
    constexpr int rounds = 200;
    for (std::uint32_t seed = 1; seed <= rounds; ++seed) {
        const auto sides = randomSides(seed);
        if (!sides)
            continue;
        const auto& [left, right] = *sides;
        const QDate day = randomDays.starts.addDays(seed % 130);
        const Comparison there = compare(left, right, day);
        const Comparison back = compare(right, left, day);
        QCOMPARE(there.accessLost, back.accessGained);
        QCOMPARE(there.accessGained, back.accessLost);
        QCOMPARE(there.subscriptions, back.subscriptions);
        QCOMPARE(there.responsible.size(), back.responsible.size());
        QCOMPARE(there.primary.has_value(), back.primary.has_value());
        if (there.primary) {
            QCOMPARE(there.primary->left, back.primary->right);
            QCOMPARE(there.primary->right, back.primary->left);
        }
    }
}

namespace {

/// One thing that is listed on both sides, also where it is the same.
struct Row {
    bool isSame = false;
    QString what;
    QString left;
    QString right;

    bool operator==(const Row&) const = default;
};

std::vector<Row> rowsOf(const Tenant& left, const Tenant& right, QDate first, QDate last)
{
    const Comparison on = compare(left, right, last, Listed::BothSides);
    const RangeComparison over = compareOver(left, right, first, last, Listed::BothSides);
    std::vector<Row> rows;
    const auto key = [&](SubscriptionRef ref) {
        const auto& keys = left.keys->size() < right.keys->size() ? right.keys : left.keys;
        return QString::fromUtf8(keys->key(ref));
    };
    const auto addHolders = [&](const QString& what, const HolderSides& sides) {
        rows.push_back({sides.left == sides.right, what, idOf(left, sides.left), idOf(right, sides.right)});
    };
    const auto addNumbers = [&](const QString& what, const Sides<std::optional<qint64>>& sides) {
        const auto text = [](std::optional<qint64> number) { return number ? QString::number(*number) : "-"; };
        rows.push_back({sides.left == sides.right, what, text(sides.left), text(sides.right)});
    };
    addHolders("primary", on.primary.value());
    for (const Comparison::Responsible& one : on.responsible)
        addHolders(codeOf(one.type), one.holders);
    for (const auto& [duty, days, before, after] : over.duties)
        addHolders(QStringLiteral("%1 %2").arg(codeOf(duty), textOf(std::optional(days))), {before, after});
    for (const auto& [ref, license, people] : on.assigned)
        addNumbers(QStringLiteral("%1 assigned %2").arg(key(ref), codeOf(license)), {people.left, people.right});
    for (const auto& [ref, type, sides] : on.committed)
        addNumbers(QStringLiteral("%1 committed %2").arg(key(ref), codeOf(type)), {sides.left, sides.right});
    addNumbers("voice", {on.voiceCapacity->left, on.voiceCapacity->right});
    const auto cost = [](const std::optional<OverageRow>& row) {
        return row ? QStringLiteral("%1 = %2").arg(row->overage).arg(textOf(row->amount)) : "-";
    };
    for (const RangeComparison::Overage& one : over.overage)
        rows.push_back({isSame(one), QStringLiteral("%1 %2").arg(one.month.toString(), codeOf(one.type)),
                        cost(one.rows.left), cost(one.rows.right)});
    return rows;
}

constexpr std::uint32_t mostSeeds = 100;

} // namespace

void TestComparison::listsBothSides_data()
{
    QTest::addColumn<std::vector<Change>>("changes");
    QTest::addColumn<QStringList>("differing");
    QTest::addColumn<QStringList>("same");

    const PersonId cy = *start().memberWith(u"cy@x");
    const QStringList all{"primary A",
                          "standard-agent A",
                          "premium-agent A",
                          "ivr A",
                          "ai-agent A",
                          "ai-assistant -",
                          "ivr-outbound -",
                          "webex-connect A",
                          "primary 2024-06-01..2024-06-30 A",
                          "ai-agent 2024-06-01..2024-06-30 A",
                          "ai-assistant 2024-06-01..2024-06-30 -",
                          "ivr-outbound 2024-06-01..2024-06-30 -",
                          "a assigned standard-agent 1",
                          "b assigned standard-agent 1",
                          "a committed standard-agent 10",
                          "a committed ai-agent 5",
                          "b committed standard-agent 20",
                          "b committed ai-agent 5",
                          "voice 90",
                          "2024-06 standard-agent 0 = 0.00",
                          "2024-06 ai-agent 10 = 1000.00"};
    const auto allBut = [&all](const QStringList& lines) {
        QStringList rest = all;
        rest.removeIf([&](const QString& line) { return lines.contains(line); });
        return rest;
    };
    QTest::newRow("nothing differs") << std::vector<Change>{} << QStringList() << all;
    QTest::newRow("a license more") << std::vector<Change>{AssignLicense{{cy}, "B"}}
                                    << QStringList{"b assigned standard-agent 1 > 2"}
                                    << allBut({"b assigned standard-agent 1"});
    QTest::newRow("the first of its kind") << std::vector<Change>{AssignLicense{{cy}, "B", License::PremiumAgent}}
                                           << QStringList{"b assigned premium-agent 0 > 1"} << all;
    QTest::newRow("committed from the last day on")
        << std::vector<Change>{AddEntitlement{"B", {UsageType::Ivr, 4, {QDate(2024, 6, 30), {}}}}}
        << QStringList{"b committed ivr - > 4", "voice 90 > 94", "2024-06 ivr - > 0 = 0.00"} << allBut({"voice 90"});
    QTest::newRow("committed from the day after it on")
        << std::vector<Change>{AddEntitlement{"B", {UsageType::Ivr, 4, {QDate(2024, 7, 1), {}}}}} << QStringList()
        << all;
    QTest::newRow("who pays differs on some of the days")
        << std::vector<Change>{SuspendSubscription{"A", {QDate(2024, 6, 10), QDate(2024, 6, 20)}}}
        << QStringList{"primary 2024-06-10..2024-06-20 A > B", "ai-agent 2024-06-10..2024-06-20 A > B"}
        << (allBut({"primary 2024-06-01..2024-06-30 A", "ai-agent 2024-06-01..2024-06-30 A"}) +
            QStringList{"primary 2024-06-01..2024-06-09 A", "ai-agent 2024-06-01..2024-06-09 A",
                        "primary 2024-06-21..2024-06-30 A", "ai-agent 2024-06-21..2024-06-30 A"});
}

void TestComparison::listsBothSides()
{
    QFETCH(const std::vector<Change>, changes);
    QFETCH(QStringList, same);
    const Tenant left = start();
    Tenant right = left;
    for (const Change& change : changes)
        QVERIFY(applyChange(right, change));
    QStringList differing;
    QStringList alike;
    for (const Row& row : rowsOf(left, right, june, QDate(2024, 6, 30))) {
        if (!row.isSame)
            differing.push_back(QStringLiteral("%1 %2 > %3").arg(row.what, row.left, row.right));
        else
            alike.push_back(QStringLiteral("%1 %2").arg(row.what, row.left));
        QCOMPARE(row.left == row.right, row.isSame);
    }
    QTEST(differing, "differing");
    same.sort();
    alike.sort();
    QCOMPARE(alike, same);
}

/// What is listed of both sides without what is the same is what differs; of a tenant and itself, nothing is left.
void TestComparison::listsWhatDiffersAmongTheSame()
{
    const auto differences = [](Comparison on) {
        if (on.primary->left == on.primary->right)
            on.primary.reset();
        std::erase_if(on.responsible, [](const auto& one) { return one.holders.left == one.holders.right; });
        if (on.voiceCapacity->left == on.voiceCapacity->right)
            on.voiceCapacity.reset();
        on.committed.clear();
        on.assigned.clear();
        return on;
    };
    const auto differencesOver = [](RangeComparison over) {
        std::erase_if(over.duties, [](const DutyConsequence& one) { return one.before == one.after; });
        std::erase_if(over.overage, [](const RangeComparison::Overage& one) { return isSame(one); });
        return over;
    };
    for (std::uint32_t seed = 1; seed <= mostSeeds; ++seed) {
        const auto sides = randomSides(seed);
        if (!sides)
            continue;
        const auto& [left, right] = *sides;
        const QByteArray where = "seed " + QByteArray::number(seed);
        const QDate first = randomDays.starts.addDays(seed % 100);
        const QDate last = first.addDays(seed % 60);
        QVERIFY2(differences(compare(left, right, last, Listed::BothSides)) == compare(left, right, last),
                 where.constData());
        QVERIFY2(differencesOver(compareOver(left, right, first, last, Listed::BothSides)) ==
                     compareOver(left, right, first, last),
                 where.constData());
        const std::vector<Row> rows = rowsOf(left, right, first, last);
        std::vector<Row> back = rowsOf(right, left, first, last);
        for (Row& row : back)
            std::swap(row.left, row.right);
        QVERIFY2(back == rows, where.constData());
        QVERIFY2(std::ranges::all_of(rowsOf(left, left, first, last), &Row::isSame), where.constData());
    }
}

/// The days of the range are told once for each duty, each with who has it on either side.
void TestComparison::saysOnEachDayWhoPays()
{
    constexpr int days = 40;
    for (std::uint32_t seed = 1; seed <= mostSeeds; ++seed) {
        const auto sides = randomSides(seed);
        if (!sides)
            continue;
        const QByteArray where = "seed " + QByteArray::number(seed);
        const QDate first = randomDays.starts.addDays(seed % 100);
        const auto duties =
            compareOver(sides->left, sides->right, first, first.addDays(days - 1), Listed::BothSides).duties;
        for (int i = 0; i < days; ++i) {
            const QDate day = first.addDays(i);
            const Responsibility onLeft = responsibilityOn(sides->left, day);
            const Responsibility onRight = responsibilityOn(sides->right, day);
            std::set<Duty> told;
            for (const DutyConsequence& one : duties) {
                if (!one.days.contains(day))
                    continue;
                QVERIFY2(told.insert(one.duty).second, where.constData());
                QVERIFY2(one.before == onLeft.answer(one.duty).subscription, where.constData());
                QVERIFY2(one.after == onRight.answer(one.duty).subscription, where.constData());
            }
            QVERIFY2(told.size() == allDuties.size(), where.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"
