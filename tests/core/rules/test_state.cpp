#include "core/rules/state.h"
#include "support/builders.h"
#include "support/day_by_day.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneStateADay_data();
    void isOneStateADay();
    void isUnknownWithoutATerm();
    void hasAType_data();
    void hasAType();
    void isActiveInRanges_data();
    void isActiveInRanges();
    void agreesWithEachDay();
};

void TestState::isOneStateADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("state");

    QTest::newRow("a suspension before the first term has no effect") << day("2024-01-05") << "pending";
    QTest::newRow("the day before the first term") << day("2024-01-09") << "pending";
    QTest::newRow("the first day of a term") << day("2024-01-10") << "active";
    QTest::newRow("the day before a suspension") << day("2024-01-14") << "active";
    QTest::newRow("A14: the first day of a suspension") << day("2024-01-15") << "suspended";
    QTest::newRow("the last day of a suspension") << day("2024-01-16") << "suspended";
    QTest::newRow("the day after a suspension") << day("2024-01-17") << "active";
    QTest::newRow("the last day of a term") << day("2024-01-20") << "active";
    QTest::newRow("the gap before a renewal that is known") << day("2024-01-21") << "expired";
    QTest::newRow("a suspension in a gap has no effect") << day("2024-01-25") << "expired";
    QTest::newRow("the last day of a gap") << day("2024-01-31") << "expired";
    QTest::newRow("a suspension that reaches into a term") << day("2024-02-01") << "suspended";
    QTest::newRow("after it") << day("2024-02-02") << "active";
    QTest::newRow("the last day of the last term") << day("2024-02-29") << "active";
    QTest::newRow("the day after the last term") << day("2024-03-01") << "expired";
    QTest::newRow("the first day of all") << day("0001-01-01") << "pending";
    QTest::newRow("the last day of all") << day("9999-12-31") << "expired";
}

void TestState::isOneStateADay()
{
    QFETCH(QDate, day);
    const Subscription subscription =
        SubscriptionBuilder("A")
            .terms("2024-01-10..2024-01-20 2024-02-01..2024-02-29")
            .suspended("2024-01-01..2024-01-05 2024-01-15..2024-01-16 2024-01-24..2024-02-01")
            .build();
    QTEST(QString(codeOf(stateOn(subscription, day))), "state");
}

void TestState::isUnknownWithoutATerm()
{
    const Subscription incomplete = SubscriptionBuilder("A")
                                        .created("2024-01-01")
                                        .suspended("2024-01-01..2024-01-05")
                                        .line(UsageType::Ivr, 5, "2024-01-01..")
                                        .build();
    for (const char* asked : {"2023-12-31", "2024-01-02", "2025-01-01"}) {
        QCOMPARE(stateOn(incomplete, day(asked)), SubscriptionState::Unknown);
        QVERIFY(!hasOn(incomplete, UsageType::Ivr, day(asked)));
    }
    QVERIFY(activeDays(incomplete).empty());
}

void TestState::hasAType_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("ivr"); // -1: does not have it
    QTest::addColumn<int>("wfo");

    QTest::newRow("a line, but not yet a term") << day("2024-01-31") << -1 << -1;
    QTest::newRow("a term and a line; 0 counts as having it") << day("2024-02-01") << 5 << 0;
    QTest::newRow("A14: suspended") << day("2024-02-10") << -1 << -1;
    QTest::newRow("the last day of a line") << day("2024-02-20") << 5 << 0;
    QTest::newRow("a line of another quantity follows") << day("2024-02-21") << 8 << 0;
    QTest::newRow("a term, but no line any more") << day("2024-03-01") << -1 << 0;
    QTest::newRow("expired, under a line that is open") << day("2024-04-01") << -1 << -1;
}

void TestState::hasAType()
{
    QFETCH(QDate, day);
    QFETCH(int, ivr);
    QFETCH(int, wfo);
    const Subscription subscription = SubscriptionBuilder("A")
                                          .terms("2024-02-01..2024-03-31")
                                          .suspended("2024-02-10..2024-02-10")
                                          .line(UsageType::Ivr, 5, "2024-01-01..2024-02-20")
                                          .line(UsageType::Ivr, 8, "2024-02-21..2024-02-29")
                                          .line(UsageType::Wfo, 0, "2024-01-01..")
                                          .build();
    QCOMPARE(committedOn(subscription, UsageType::Ivr, day).value_or(-1), ivr);
    QCOMPARE(committedOn(subscription, UsageType::Wfo, day).value_or(-1), wfo);
    QCOMPARE(hasOn(subscription, UsageType::Ivr, day), ivr >= 0);
    QCOMPARE(hasOn(subscription, UsageType::Wfo, day), wfo >= 0);
    QVERIFY(!hasOn(subscription, UsageType::AiAgent, day));
}

void TestState::isActiveInRanges_data()
{
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("suspensions");
    QTest::addColumn<QString>("active");

    QTest::newRow("terms alone") << "2024-01-01..2024-01-31 2024-02-01.."
                                 << ""
                                 << "2024-01-01..2024-01-31 2024-02-01..";
    QTest::newRow("a suspension cuts") << "2024-01-01..2024-01-31"
                                       << "2024-01-10..2024-01-10"
                                       << "2024-01-01..2024-01-09 2024-01-11..2024-01-31";
    QTest::newRow("one suspension over two terms") << "2024-01-01..2024-01-31 2024-02-10..2024-02-29"
                                                   << "2024-01-20..2024-02-15"
                                                   << "2024-01-01..2024-01-19 2024-02-16..2024-02-29";
    QTest::newRow("suspended without an end") << "2024-01-01.."
                                              << "2024-01-10.."
                                              << "2024-01-01..2024-01-09";
    QTest::newRow("suspended all the time") << "2024-01-10..2024-01-20"
                                            << "2024-01-01.."
                                            << "";
}

void TestState::isActiveInRanges()
{
    QFETCH(QString, terms);
    QFETCH(QString, suspensions);
    const Subscription subscription = SubscriptionBuilder("A").terms(terms).suspended(suspensions).build();
    QTEST(textOf(activeDays(subscription)), "active");
}

void TestState::agreesWithEachDay()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        for (const Subscription& subscription : tenant.subscriptions) {
            const std::vector<DateRange> active = activeDays(subscription);
            for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(1)) {
                const bool expected = DayByDay::isActive(subscription, each);
                QCOMPARE(stateOn(subscription, each) == SubscriptionState::Active, expected);
                QCOMPARE(rangeHolding(active, each) != nullptr, expected);
                for (const UsageTypeInfo& info : usageTypes) {
                    QCOMPARE(hasOn(subscription, info.type, each),
                             expected && DayByDay::isContracted(subscription, info.type, each));
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestState)
#include "test_state.moc"
