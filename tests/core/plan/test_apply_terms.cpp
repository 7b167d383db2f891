#include "support/applied.h"
#include "support/builders.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The changes of terms and suspensions.
class TestApplyTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void altersTerms_data();
    void altersTerms();
    void altersSuspensions_data();
    void altersSuspensions();
    void leavesTheRestOfTheContract_data();
    void leavesTheRestOfTheContract();
    void refusesMixing_data();
    void refusesMixing();
    void keepsAgeOrder();
};

namespace {

const QString twoTerms("2024-01-01..2024-12-31 2026-01-01..2026-12-31");
const QString twoSuspensions("2024-03-01..2024-03-31 2024-06-01..");

Change renew(const QString& days)
{
    return RenewSubscription{"a", range(days)};
}

Change changeTerm(const QString& term, const QString& days)
{
    return ChangeTerm{"a", day(term), range(days)};
}

Change end(const QString& ends)
{
    return EndSubscription{"a", day(ends)};
}

Change suspend(const QString& days)
{
    return SuspendSubscription{"a", range(days)};
}

Change resume(const QString& on)
{
    return ResumeSubscription{"a", day(on)};
}

} // namespace

void TestApplyTerms::altersTerms_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("after");

    const auto isRefused = [](const char* name, const Change& change, const char* verdict) {
        QTest::newRow(name) << twoTerms << change << verdict << twoTerms;
    };
    const auto isAccepted = [](const char* name, const Change& change, const char* after) {
        QTest::newRow(name) << twoTerms << change << accepted << after;
    };

    isAccepted("renew: behind the others", renew("2028-01-01..2028-06-30"),
               "2024-01-01..2024-12-31 2026-01-01..2026-12-31 2028-01-01..2028-06-30");
    isAccepted("renew: between them, without a gap on either side", renew("2025-01-01..2025-12-31"),
               "2024-01-01..2024-12-31 2025-01-01..2025-12-31 2026-01-01..2026-12-31");
    isAccepted("renew: before them", renew("2023-12-31..2023-12-31"),
               "2023-12-31..2023-12-31 2024-01-01..2024-12-31 2026-01-01..2026-12-31");
    isAccepted("renew: open", renew("2027-01-01.."), "2024-01-01..2024-12-31 2026-01-01..2026-12-31 2027-01-01..");
    QTest::newRow("renew: the first term") << "" << renew("2024-01-01..") << accepted << "2024-01-01..";
    isRefused("renew: the last day of a term is shared", renew("2024-12-31..2025-06-30"), "overlap $.starts");
    isRefused("renew: the first day of a term is shared", renew("2025-06-30..2026-01-01"), "overlap $.starts");
    isRefused("renew: open, over a later term", renew("2025-01-01.."), "overlap $.starts");
    isRefused("renew: the same term again alters nothing, but overlaps", renew("2026-01-01..2026-12-31"),
              "overlap $.starts");
    QTest::newRow("renew: behind an open term")
        << "2024-01-01.." << renew("2026-01-01..2026-12-31") << "overlap $.starts"
        << "2024-01-01..";

    isAccepted("change-term: other days", changeTerm("2026-01-01", "2025-06-01..2027-05-31"),
               "2024-01-01..2024-12-31 2025-06-01..2027-05-31");
    isAccepted("change-term: to before the other", changeTerm("2026-01-01", "2023-01-01..2023-12-31"),
               "2023-01-01..2023-12-31 2024-01-01..2024-12-31");
    isAccepted("change-term: the same days", changeTerm("2026-01-01", "2026-01-01..2026-12-31"),
               "2024-01-01..2024-12-31 2026-01-01..2026-12-31");
    isAccepted("change-term: open", changeTerm("2026-01-01", "2026-01-01.."), "2024-01-01..2024-12-31 2026-01-01..");
    isRefused("change-term: into the other", changeTerm("2026-01-01", "2024-12-31..2026-12-31"), "overlap $.starts");
    isRefused("change-term: open, over the later one", changeTerm("2024-01-01", "2024-01-01.."), "overlap $.starts");
    isRefused("change-term: named by a day within", changeTerm("2026-01-02", "2026-01-02..2026-12-31"),
              "no-term-starts $.term");

    isAccepted("end: within the last term", end("2026-06-30"), "2024-01-01..2024-12-31 2026-01-01..2026-06-30");
    isAccepted("end: later terms go", end("2024-06-30"), "2024-01-01..2024-06-30");
    isAccepted("end: on the last day of a term", end("2024-12-31"), "2024-01-01..2024-12-31");
    isAccepted("end: on the first day of a term", end("2026-01-01"), "2024-01-01..2024-12-31 2026-01-01..2026-01-01");
    isAccepted("end: on the very last day alters nothing", end("2026-12-31"),
               "2024-01-01..2024-12-31 2026-01-01..2026-12-31");
    isRefused("end: in the gap", end("2025-06-30"), "no-term-there $.ends");
    isRefused("end: the day before the first term", end("2023-12-31"), "no-term-there $.ends");
    isRefused("end: the day after the last term", end("2027-01-01"), "no-term-there $.ends");
    QTest::newRow("end: an open term") << "2024-01-01.." << end("9999-12-31") << accepted << "2024-01-01..9999-12-31";
    QTest::newRow("end: no term at all") << "" << end("2024-06-30") << "no-term-there $.ends"
                                         << "";

    const Change unknown = RenewSubscription{"X", range("2028-01-01..")};
    isRefused("an unknown subscription", unknown, "unknown-subscription $.subscription");
}

void TestApplyTerms::altersTerms()
{
    QFETCH(QString, before);
    QFETCH(Change, change);
    const Tenant tenant = TenantBuilder().with(SubscriptionBuilder("A").terms(before)).build();
    const Applied result = applied(tenant, change);
    QTEST(result.verdict, "verdict");
    QTEST(textOf(result.tenant.find(u"A")->terms), "after");
    QVERIFY(result.verdict == accepted || result.isUntouched());
}

void TestApplyTerms::altersSuspensions_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("after");

    const auto isRefused = [](const char* name, const Change& change, const char* verdict) {
        QTest::newRow(name) << change << verdict << twoSuspensions;
    };
    const auto isAccepted = [](const char* name, const Change& change, const char* after) {
        QTest::newRow(name) << change << accepted << after;
    };

    isAccepted("suspend: between the others", suspend("2024-04-01..2024-05-31"),
               "2024-03-01..2024-03-31 2024-04-01..2024-05-31 2024-06-01..");
    isAccepted("suspend: outside every term", suspend("2020-01-01..2020-01-31"),
               "2020-01-01..2020-01-31 2024-03-01..2024-03-31 2024-06-01..");
    isRefused("suspend: a day is shared", suspend("2024-03-31..2024-04-30"), "overlap $.starts");
    isRefused("suspend: the same days again", suspend("2024-03-01..2024-03-31"), "overlap $.starts");
    isRefused("suspend: open, over a later one", suspend("2024-05-01.."), "overlap $.starts");

    isAccepted("resume: within", resume("2024-03-15"), "2024-03-01..2024-03-14 2024-06-01..");
    isAccepted("resume: on the second day", resume("2024-03-02"), "2024-03-01..2024-03-01 2024-06-01..");
    isAccepted("resume: on the last day", resume("2024-03-31"), "2024-03-01..2024-03-30 2024-06-01..");
    isAccepted("resume: on the first day the suspension is gone", resume("2024-03-01"), "2024-06-01..");
    isAccepted("resume: an open one", resume("2024-07-01"), "2024-03-01..2024-03-31 2024-06-01..2024-06-30");
    isAccepted("resume: an open one on its first day", resume("2024-06-01"), "2024-03-01..2024-03-31");
    isRefused("resume: the day before", resume("2024-02-29"), "no-suspension-there $.on");
    isRefused("resume: the day after", resume("2024-04-01"), "no-suspension-there $.on");

    const Change unknown = ResumeSubscription{"X", day("2024-03-01")};
    isRefused("an unknown subscription", unknown, "unknown-subscription $.subscription");
}

void TestApplyTerms::altersSuspensions()
{
    QFETCH(Change, change);
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2024-01-01..2024-12-31").suspended(twoSuspensions))
                              .build();
    const Applied result = applied(tenant, change);
    QTEST(result.verdict, "verdict");
    QTEST(textOf(result.tenant.find(u"A")->suspensions), "after");
    QVERIFY(result.verdict == accepted || result.isUntouched());
}

void TestApplyTerms::leavesTheRestOfTheContract_data()
{
    QTest::addColumn<Change>("change");

    QTest::newRow("renew") << renew("2028-01-01..");
    QTest::newRow("change-term, to days before every line") << changeTerm("2024-01-01", "2020-01-01..2020-12-31");
    QTest::newRow("end, before later lines and suspensions") << end("2024-01-01");
}

void TestApplyTerms::leavesTheRestOfTheContract()
{
    QFETCH(Change, change);
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A")
                                        .terms(twoTerms)
                                        .suspended("2024-03-01..2024-03-31 2026-03-01..")
                                        .line(UsageType::AiAgent, 5, "2024-01-01..")
                                        .line(UsageType::Ivr, 5, "2026-02-01..2026-03-31")
                                        .rate(UsageType::Ivr, "40.00"))
                              .build();
    const Applied result = applied(tenant, change);
    QCOMPARE(result.verdict, accepted);
    Subscription expected = *tenant.find(u"A");
    QVERIFY(result.tenant.find(u"A")->terms != expected.terms);
    expected.terms = result.tenant.find(u"A")->terms;
    QVERIFY(*result.tenant.find(u"A") == expected);
}

void TestApplyTerms::refusesMixing_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("verdict");

    // The other one, named, has June 2025.
    QTest::newRow("renew: up to the day before") << renew("2025-01-01..2025-05-31") << accepted;
    QTest::newRow("renew: one day is shared") << renew("2025-01-01..2025-06-01") << "mixed-licensing $.starts";
    QTest::newRow("renew: from its last day") << renew("2025-06-30..2025-07-31") << "mixed-licensing $.starts";
    QTest::newRow("renew: from the day after") << renew("2025-07-01..2025-07-31") << accepted;
    QTest::newRow("change-term") << changeTerm("2024-01-01", "2024-01-01..2025-06-01") << "mixed-licensing $.starts";
    QTest::newRow("a suspension shields nothing") << suspend("2025-06-01..") << accepted;
}

void TestApplyTerms::refusesMixing()
{
    QFETCH(Change, change);
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2024-01-01..2024-12-31"))
                              .with(SubscriptionBuilder("N")
                                        .licensing(Licensing::Named)
                                        .terms("2025-06-01..2025-06-30")
                                        .suspended("2025-06-01..2025-06-30"))
                              .build();
    const Applied result = applied(tenant, change);
    QTEST(result.verdict, "verdict");
    QVERIFY(result.verdict == accepted || result.isUntouched());
}

void TestApplyTerms::keepsAgeOrder()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2024-01-01.."))
                              .with(SubscriptionBuilder("B").terms("2024-02-01.."))
                              .build();
    const Applied result = applied(tenant, changeTerm("2024-01-01", "2024-03-01.."));
    QCOMPARE(result.verdict, accepted);
    QCOMPARE(result.tenant.subscriptions.front().id, "B");
    QCOMPARE(result.tenant.subscriptions.back().id, "A");
}

QTEST_APPLESS_MAIN(TestApplyTerms)
#include "test_apply_terms.moc"
