#include "core/rules/age.h"
#include "support/builders.h"
#include "support/day_by_day.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestAge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasAnAge_data();
    void hasAnAge();
    void hadATypeFirst_data();
    void hadATypeFirst();
    void contractsDaysOfBothTermAndLine();
    void neverMindsSuspensions();
    void agreesWithEachDay();
};

namespace {

constexpr auto keeps = true;
constexpr auto losesIt = false;

Assumptions a3(bool renewalKeepsAge)
{
    return {.renewalKeepsAge = renewalKeepsAge};
}

} // namespace

void TestAge::hasAnAge_data()
{
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("terms");
    QTest::addColumn<bool>("renewalKeepsAge");
    QTest::addColumn<QDate>("asked");
    QTest::addColumn<QString>("age");

    const QString twoTerms("2024-01-01..2024-06-30 2024-08-01..2025-07-31");
    const QString adjacentTerms("2024-01-01..2024-06-30 2024-07-01..2025-06-30");

    QTest::newRow("A1: created") << "2023-05-05" << twoTerms << keeps << day("2024-03-01") << "2023-05-05";
    QTest::newRow("A1: created after the first term's first day")
        << "2024-02-02" << twoTerms << keeps << day("2024-03-01") << "2024-02-02";
    QTest::newRow("A1: created counts on every day, also before itself")
        << "2024-12-31" << twoTerms << keeps << day("2024-03-01") << "2024-12-31";
    QTest::newRow("A1: created counts before the first term")
        << "2023-05-05" << twoTerms << keeps << day("2023-01-01") << "2023-05-05";
    QTest::newRow("A1: created counts without a term") << "2023-05-05"
                                                       << "" << keeps << day("2024-03-01") << "2023-05-05";
    QTest::newRow("A1: no created, the first term's first day")
        << "" << twoTerms << keeps << day("2024-03-01") << "2024-01-01";
    QTest::newRow("a term that is still to come does not matter")
        << "" << twoTerms << keeps << day("2023-12-31") << "-";
    QTest::newRow("the first day of the first term") << "" << twoTerms << keeps << day("2024-01-01") << "2024-01-01";
    QTest::newRow("A3: age outlives a gap") << "" << twoTerms << keeps << day("2024-07-15") << "2024-01-01";
    QTest::newRow("A3: a renewal keeps age") << "" << twoTerms << keeps << day("2024-09-01") << "2024-01-01";
    QTest::newRow("A3: age outlives the last term") << "" << twoTerms << keeps << day("2026-01-01") << "2024-01-01";

    QTest::newRow("A3 off: the first term") << "" << twoTerms << losesIt << day("2024-06-30") << "2024-01-01";
    QTest::newRow("A3 off: no age in a gap") << "" << twoTerms << losesIt << day("2024-07-15") << "-";
    QTest::newRow("A3 off: a renewal after a gap starts anew")
        << "" << twoTerms << losesIt << day("2024-09-01") << "2024-08-01";
    QTest::newRow("A3 off: adjacent terms are one run")
        << "" << adjacentTerms << losesIt << day("2024-09-01") << "2024-01-01";
    QTest::newRow("A3 off: created is ignored")
        << "2023-05-05" << twoTerms << losesIt << day("2024-03-01") << "2024-01-01";
    QTest::newRow("A3 off: created is ignored where there is no term")
        << "2023-05-05" << twoTerms << losesIt << day("2023-06-01") << "-";
}

void TestAge::hasAnAge()
{
    QFETCH(QString, created);
    QFETCH(QString, terms);
    QFETCH(bool, renewalKeepsAge);
    QFETCH(QDate, asked);
    SubscriptionBuilder builder("A");
    builder.terms(terms);
    if (!created.isEmpty())
        builder.created(created);
    QTEST(textOf(ageOn(builder.build(), asked, a3(renewalKeepsAge))), "age");
}

void TestAge::hadATypeFirst_data()
{
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<bool>("renewalKeepsAge");
    QTest::addColumn<QDate>("asked");
    QTest::addColumn<QString>("firstHad");

    const QString year("2024-01-01..2024-12-31");
    const QString gapInMay("2024-01-01..2024-04-30 2024-06-01..2024-12-31");
    const QString adjacentInMay("2024-01-01..2024-05-15 2024-05-16..2024-12-31");

    QTest::newRow("the line begins in the term")
        << year << "2024-03-01.." << keeps << day("2024-06-01") << "2024-03-01";
    QTest::newRow("a line before the term counts from the term on")
        << year << "2023-03-01.." << keeps << day("2024-06-01") << "2024-01-01";
    QTest::newRow("the first day itself") << year << "2024-03-01.." << keeps << day("2024-03-01") << "2024-03-01";
    QTest::newRow("what is still to come does not matter")
        << year << "2024-03-01.." << keeps << day("2024-02-29") << "-";
    QTest::newRow("no line") << year << "" << keeps << day("2024-06-01") << "-";
    QTest::newRow("a line outside every term") << year << "2025-03-01.." << keeps << day("2026-01-01") << "-";
    QTest::newRow("a line in a gap counts from the next term on")
        << gapInMay << "2024-05-10.." << keeps << day("2024-07-01") << "2024-06-01";
    QTest::newRow("N: it outlives expiry") << year << "2024-03-01.." << keeps << day("2025-02-01") << "2024-03-01";
    QTest::newRow("N: it outlives a gap of terms")
        << gapInMay << "2024-03-01.." << keeps << day("2024-07-01") << "2024-03-01";
    QTest::newRow("it outlives a gap of lines")
        << year << "2024-02-01..2024-02-29 2024-06-01.." << keeps << day("2024-07-01") << "2024-02-01";

    QTest::newRow("A3 off: a gap of terms starts anew")
        << gapInMay << "2024-03-01.." << losesIt << day("2024-07-01") << "2024-06-01";
    QTest::newRow("A3 off: a gap of lines starts anew")
        << year << "2024-02-01..2024-02-29 2024-06-01.." << losesIt << day("2024-07-01") << "2024-06-01";
    QTest::newRow("A3 off: adjacent terms are one run")
        << adjacentInMay << "2024-03-01.." << losesIt << day("2024-07-01") << "2024-03-01";
    QTest::newRow("A3 off: adjacent lines are one run")
        << year << "2024-02-01..2024-05-31 2024-06-01.." << losesIt << day("2024-07-01") << "2024-02-01";
    QTest::newRow("A3 off: line and term change on other days, without a missing day")
        << adjacentInMay << "2024-02-01..2024-06-10 2024-06-11.." << losesIt << day("2024-07-01") << "2024-02-01";
    QTest::newRow("A3 off: a day without the type has none")
        << year << "2024-02-01..2024-02-29" << losesIt << day("2024-03-01") << "-";
}

void TestAge::hadATypeFirst()
{
    QFETCH(QString, terms);
    QFETCH(QString, lines);
    QFETCH(bool, renewalKeepsAge);
    QFETCH(QDate, asked);
    SubscriptionBuilder builder("A");
    builder.terms(terms).line(UsageType::Ivr, 1, "2020-01-01..");
    for (const DateRange& days : ranges(lines))
        builder.line(UsageType::AiAgent, 0, days);
    QTEST(textOf(firstHadOn(builder.build(), UsageType::AiAgent, asked, a3(renewalKeepsAge))), "firstHad");
}

void TestAge::contractsDaysOfBothTermAndLine()
{
    const Subscription subscription = SubscriptionBuilder("A")
                                          .terms("2024-01-01..2024-03-31 2024-05-01..")
                                          .line(UsageType::AiAgent, 1, "2023-01-01..2024-01-31")
                                          .line(UsageType::AiAgent, 2, "2024-03-01..2024-05-31")
                                          .line(UsageType::AiAgent, 3, "2024-06-01..")
                                          .build();
    QCOMPARE(textOf(contractedDays(subscription, UsageType::AiAgent)),
             "2024-01-01..2024-01-31 2024-03-01..2024-03-31 2024-05-01..2024-05-31 2024-06-01..");
    QCOMPARE(textOf(contractedDays(subscription, UsageType::Ivr)), "");
}

void TestAge::neverMindsSuspensions()
{
    SubscriptionBuilder builder("A");
    builder.terms("2024-01-01..2024-12-31").line(UsageType::AiAgent, 1, "2024-02-01..");
    const Subscription running = builder.build();
    const Subscription suspended = builder.suspended("2024-01-01..2024-02-10 2024-05-01..2024-05-31").build();
    for (const bool renewalKeepsAge : {keeps, losesIt}) {
        for (const char* asked : {"2024-01-05", "2024-02-05", "2024-05-15", "2024-08-01"}) {
            const Assumptions assumptions = a3(renewalKeepsAge);
            QCOMPARE(ageOn(suspended, day(asked), assumptions), ageOn(running, day(asked), assumptions));
            QCOMPARE(firstHadOn(suspended, UsageType::AiAgent, day(asked), assumptions),
                     firstHadOn(running, UsageType::AiAgent, day(asked), assumptions));
        }
    }
}

void TestAge::agreesWithEachDay()
{
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const DayByDay slow(tenant, randomDays.starts);
        for (const Subscription& subscription : tenant.subscriptions) {
            for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(1)) {
                QCOMPARE(ageOn(subscription, each, tenant.assumptions), slow.age(subscription, each));
                QCOMPARE(firstHadOn(subscription, UsageType::AiAgent, each, tenant.assumptions),
                         slow.firstHad(subscription, UsageType::AiAgent, each));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestAge)
#include "test_age.moc"
