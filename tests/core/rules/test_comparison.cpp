#include "core/plan/apply.h"
#include "core/rules/comparison.h"
#include "core/rules/responsibility.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

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
        const Tenant left = RandomTenant(seed).make().build();
        if (left.subscriptions.empty())
            continue;
        Tenant right = left;
        const Subscription& one = left.subscriptions.at(seed % left.subscriptions.size());
        if (!applyChange(right, EndSubscription{one.id, randomDays.starts.addDays(seed % 90)}))
            continue;
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
        const Tenant left = RandomTenant(seed).make().build();
        if (left.subscriptions.empty())
            continue;
        Tenant right = left;
        const Subscription& one = left.subscriptions.at(seed % left.subscriptions.size());
        if (!applyChange(right, EndSubscription{one.id, randomDays.starts.addDays(seed % 90)}))
            continue;
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

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"
