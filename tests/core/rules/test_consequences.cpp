#include "core/rules/consequences.h"
#include "core/rules/pool.h"
#include "core/rules/responsibility.h"
#include "support/applied.h"
#include "support/builders.h"
#include "support/random_changes.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What a change does to who pays and who has access, by cases and against every single day.
class TestConsequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoPaysInstead_data();
    void tellsWhoPaysInstead();
    void countsWhoLosesAccess();
    void countsWhoGetsAccess();
    void keepsUnknownRolesApart();
    void saysNothingOfThePast();
    void agreesWithEachDay();
    void addsUpThePool();
};

namespace {

Tenant departments()
{
    return TenantBuilder()
        .with(
            SubscriptionBuilder("A").terms("2022-01-01..2027-01-31").line(UsageType::StandardAgent, 90, "2022-01-01.."))
        .with(SubscriptionBuilder("B")
                  .terms("2024-01-01..2027-11-14")
                  .line(UsageType::StandardAgent, 35, "2024-01-01..")
                  .line(UsageType::AiAgent, 6, "2025-03-01..")
                  .rate(UsageType::StandardAgent, "101.00"))
        .with(PersonBuilder("one@x").administrator().holds("A"))
        .with(PersonBuilder("two@x").administrator().holds("A").holds("B"))
        .with(PersonBuilder("three@x").holds("A"))
        .with(PersonBuilder("four@x"))
        .build();
}

QString textOf(const Tenant& before, const Tenant& after, const DutyConsequence& duty)
{
    const auto id = [&](std::optional<SubscriptionRef> ref) {
        if (!ref)
            return nobody;
        return (after.find(*ref) ? after : before).find(*ref)->id;
    };
    return QStringLiteral("%1 %2: %3 -> %4")
        .arg(codeOf(duty.duty), test::textOf(std::optional(duty.days)), id(duty.before), id(duty.after));
}

Consequences found(const Tenant& before, const Change& change, const QString& from)
{
    const Applied done = applied(before, change);
    if (done.verdict != accepted)
        qWarning("%s", qPrintable(done.verdict));
    return consequences(before, done.tenant, day(from));
}

} // namespace

void TestConsequences::tellsWhoPaysInstead_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("duties");
    QTest::newRow("an earlier end") << Change(EndSubscription{"A", day("2026-12-31")})
                                    << QStringList{"primary 2027-01-01..2027-01-31: A -> B"};
    QTest::newRow("a later end") << Change(ChangeTerm{"A", day("2022-01-01"), range("2022-01-01..2027-02-10")})
                                 << QStringList{"primary 2027-02-01..2027-02-10: B -> A"};
    QTest::newRow("a renewal after a gap")
        << Change(RenewSubscription{"A", range("2027-03-01..2027-12-31")})
        << QStringList{"primary 2027-03-01..2027-11-14: B -> A", "primary 2027-11-15..2027-12-31: - -> A"};
    QTest::newRow("a suspension, of one day") << Change(SuspendSubscription{"A", range("2026-12-24..2026-12-24")})
                                              << QStringList{"primary 2026-12-24..2026-12-24: A -> B"};
    QTest::newRow("an open entitlement") << Change(
                                                AddEntitlement{"A", {UsageType::AiAssistant, 5, range("2026-12-01..")}})
                                         << QStringList{"ai-assistant 2026-12-01..2027-01-31: - -> A"};
    QTest::newRow("an entitlement that comes second")
        << Change(AddEntitlement{"A", {UsageType::AiAgent, 5, range("2026-12-01..")}}) << QStringList();
    QTest::newRow("nothing but a rate") << Change(SetOverageRate{"A", UsageType::StandardAgent,
                                                                 Rate::fromString(u"95.00")})
                                        << QStringList();
}

void TestConsequences::tellsWhoPaysInstead()
{
    QFETCH(const Change, change);
    QFETCH(const QStringList, duties);
    const Tenant before = departments();
    const Tenant after = applied(before, change).tenant;
    QStringList texts;
    for (const DutyConsequence& duty : consequences(before, after, day("2026-11-24")).duties)
        texts.push_back(textOf(before, after, duty));
    QCOMPARE(texts, duties);
}

void TestConsequences::countsWhoLosesAccess()
{
    const Consequences ended = found(departments(), EndSubscription{"A", day("2026-12-31")}, "2026-11-24");
    QCOMPARE(ended.access.lost.size(), 1U);
    // Two of the three hold nothing else; one of the two administrators keeps B.
    const AccessConsequence expected{
        .day = day("2027-01-01"), .people = 2, .administrators = 1, .administratorsLeft = 1};
    QCOMPARE(ended.access.lost.front(), expected);
    QVERIFY(ended.access.gained.empty());
}

void TestConsequences::countsWhoGetsAccess()
{
    const Consequences renewed =
        found(departments(), RenewSubscription{"A", range("2027-02-01..2030-01-31")}, "2026-11-24");
    QVERIFY(renewed.access.lost.empty());
    QCOMPARE(renewed.access.gained.size(), 2U);
    QCOMPARE(renewed.access.gained.at(0).day, day("2027-02-01"));
    QCOMPARE(renewed.access.gained.at(0).through, day("2030-01-31"));
    QCOMPARE(renewed.access.gained.at(0).people, 2);
    QCOMPARE(renewed.access.gained.at(1).day, day("2027-11-15")); // the one with B as well, once B is over
    QCOMPARE(renewed.access.gained.at(1).administrators, 1);
}

void TestConsequences::keepsUnknownRolesApart()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2026-01-01.."))
                              .with(PersonBuilder("one@x").rolesUnknown().holds("A"))
                              .build();
    const Consequences ended = found(tenant, EndSubscription{"A", day("2026-12-31")}, "2026-11-24");
    const AccessConsequence expected{.day = day("2027-01-01"), .people = 1, .rolesUnknown = 1};
    QCOMPARE(ended.access.lost, std::vector{expected});
}

void TestConsequences::saysNothingOfThePast()
{
    const Change past = ChangeTerm{"A", day("2022-01-01"), range("2022-06-01..2027-01-31")};
    QVERIFY(found(departments(), past, "2026-11-24").isEmpty());
    const Consequences all = found(departments(), past, "2022-01-01");
    QCOMPARE(all.access.lost.front().day, day("2022-01-01"));
    QCOMPARE(all.duties.front().days, range("2022-01-01..2022-05-31"));
}

void TestConsequences::agreesWithEachDay()
{
    constexpr std::uint32_t seeds = 60;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const Tenant before = randomTenant(seed).build();
        Tenant after = before;
        RandomChanges random(seed);
        for (int tries = 0; tries < 6; ++tries)
            (void)applyChange(after, random.next(after));
        const Consequences all = consequences(before, after, randomDays.starts);
        for (QDate each = randomDays.starts; each <= randomDays.lastDay(); each = each.addDays(1)) {
            for (const Duty duty : allDuties) {
                const auto was = responsibilityOn(before, each).answer(duty).subscription;
                const auto becomes = responsibilityOn(after, each).answer(duty).subscription;
                const auto told = std::ranges::find_if(all.duties, [&](const DutyConsequence& one) {
                    return one.duty == duty && one.days.contains(each);
                });
                QVERIFY2((told != all.duties.end()) == (was != becomes), qPrintable(QString::number(seed)));
                if (told != all.duties.end())
                    QVERIFY2(told->before == was && told->after == becomes, qPrintable(QString::number(seed)));
            }
        }
    }
}

void TestConsequences::addsUpThePool()
{
    const Tenant tenant = departments();
    const Pool before = poolOn(tenant, UsageType::StandardAgent, day("2027-01-31"));
    QCOMPARE(before.committed, std::optional<qint64>(125));
    QCOMPARE(tenant.find(*before.payer)->id, QString("A"));
    QVERIFY(!before.rate);
    const Pool after = poolOn(tenant, UsageType::StandardAgent, day("2027-02-01"));
    QCOMPARE(after.committed, std::optional<qint64>(35));
    QCOMPARE(after.rate->toString(), QString("101.00"));
    QVERIFY(!poolOn(tenant, UsageType::Wfo, day("2027-01-31")).payer);
    QVERIFY(!poolOn(tenant, UsageType::Ivr, day("2027-01-31")).committed);
}

QTEST_APPLESS_MAIN(TestConsequences)
#include "test_consequences.moc"
