#include "support/applied.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The changes of entitlements (lines) and of overage rates.
class TestApplyLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void altersLines_data();
    void altersLines();
    void setsARate_data();
    void setsARate();
    void touchesNoOtherSubscription();
};

namespace {

constexpr UsageType agent = UsageType::AiAgent;
const QString before("ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-12-31, ai-agent 20 2026-01-01..");

Tenant twoLinesOfAiAgent()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A")
                  .terms("2024-01-01..2024-12-31")
                  .line(UsageType::Ivr, 3, "2024-01-01..")
                  .line(agent, 10, "2024-01-01..2024-12-31")
                  .line(agent, 20, "2026-01-01..")
                  .rate(UsageType::Ivr, "40.00"))
        .with(SubscriptionBuilder("B").terms("2024-01-01..").line(agent, 7, "2024-01-01..").rate(agent, "1"))
        .build();
}

Change add(UsageType type, int quantity, const QString& days)
{
    return AddEntitlement{"a", {type, quantity, range(days)}};
}

Change changeQuantity(int quantity, const QString& from)
{
    return ChangeQuantity{"a", agent, quantity, day(from)};
}

Change end(UsageType type, const QString& ends)
{
    return EndEntitlement{"a", type, day(ends)};
}

} // namespace

void TestApplyLines::altersLines_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("after");

    const auto isRefused = [](const char* name, const Change& change, const char* verdict) {
        QTest::newRow(name) << change << verdict << before;
    };
    const auto isAccepted = [](const char* name, const Change& change, const char* after) {
        QTest::newRow(name) << change << accepted << after;
    };

    isAccepted("add: between two of its type", add(agent, 5, "2025-01-01..2025-12-31"),
               "ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-12-31, ai-agent 5 2025-01-01..2025-12-31, "
               "ai-agent 20 2026-01-01..");
    isAccepted("add: a type of its own, before the others in the catalogue",
               add(UsageType::StandardAgent, 0, "2024-01-01.."),
               "standard-agent 0 2024-01-01.., ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-12-31, "
               "ai-agent 20 2026-01-01..");
    isAccepted("add: outside every term", add(agent, 5, "2020-01-01..2020-12-31"),
               "ivr 3 2024-01-01.., ai-agent 5 2020-01-01..2020-12-31, ai-agent 10 2024-01-01..2024-12-31, "
               "ai-agent 20 2026-01-01..");
    isRefused("add: the last day of one of its type is shared", add(agent, 5, "2024-12-31..2025-12-31"),
              "overlap $.starts");
    isRefused("add: open, over a later one", add(agent, 5, "2025-01-01.."), "overlap $.starts");
    isRefused("add: the same line again", add(agent, 20, "2026-01-01.."), "overlap $.starts");

    isAccepted("change-quantity: on the line's first day it is replaced", changeQuantity(25, "2024-01-01"),
               "ivr 3 2024-01-01.., ai-agent 25 2024-01-01..2024-12-31, ai-agent 20 2026-01-01..");
    isAccepted("change-quantity: on the second day the line is cut", changeQuantity(25, "2024-01-02"),
               "ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-01-01, ai-agent 25 2024-01-02..2024-12-31, "
               "ai-agent 20 2026-01-01..");
    isAccepted("change-quantity: on the last day", changeQuantity(25, "2024-12-31"),
               "ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-12-30, ai-agent 25 2024-12-31..2024-12-31, "
               "ai-agent 20 2026-01-01..");
    isAccepted("change-quantity: of an open line it goes on openly", changeQuantity(0, "2026-06-01"),
               "ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-12-31, ai-agent 20 2026-01-01..2026-05-31, "
               "ai-agent 0 2026-06-01..");
    isAccepted("change-quantity: the same quantity alters nothing", changeQuantity(10, "2024-06-01"),
               "ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-12-31, ai-agent 20 2026-01-01..");
    isRefused("change-quantity: between two lines", changeQuantity(25, "2025-01-01"), "no-entitlement-there $.from");
    isRefused("change-quantity: the day before the first line", changeQuantity(10, "2023-12-31"),
              "no-entitlement-there $.from");
    isRefused("change-quantity: only another type is there",
              ChangeQuantity{"A", UsageType::AiAssistant, 5, day("2024-06-01")}, "no-entitlement-there $.from");

    isAccepted("end: later lines of the type go", end(agent, "2024-06-30"),
               "ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-06-30");
    isAccepted("end: later lines of other types stay", end(UsageType::Ivr, "2024-06-30"),
               "ivr 3 2024-01-01..2024-06-30, ai-agent 10 2024-01-01..2024-12-31, ai-agent 20 2026-01-01..");
    isAccepted("end: on the first day", end(agent, "2024-01-01"),
               "ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-01-01");
    isAccepted("end: on the last day", end(agent, "2024-12-31"),
               "ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-12-31");
    isAccepted("end: the last line leaves the earlier one", end(agent, "2026-12-31"),
               "ivr 3 2024-01-01.., ai-agent 10 2024-01-01..2024-12-31, ai-agent 20 2026-01-01..2026-12-31");
    isAccepted("end: after every term", end(UsageType::Ivr, "2030-12-31"),
               "ivr 3 2024-01-01..2030-12-31, ai-agent 10 2024-01-01..2024-12-31, ai-agent 20 2026-01-01..");
    isRefused("end: between two lines", end(agent, "2025-12-31"), "no-entitlement-there $.ends");
    isRefused("end: a type that is not there", end(UsageType::Wfo, "2024-06-30"), "no-entitlement-there $.ends");

    const Change unknown = AddEntitlement{"X", {agent, 1, range("2024-01-01..")}};
    isRefused("an unknown subscription", unknown, "unknown-subscription $.subscription");
}

void TestApplyLines::altersLines()
{
    QFETCH(Change, change);
    const Applied result = applied(twoLinesOfAiAgent(), change);
    QTEST(result.verdict, "verdict");
    QTEST(linesText(*result.tenant.find(u"A")), "after");
    QVERIFY(result.verdict == accepted || result.isUntouched());
}

void TestApplyLines::setsARate_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("ivr");

    const auto rate = [](const char* text) { return Rate::fromString(QString(text)); };
    QTest::newRow("another one") << Change(SetOverageRate{"a", UsageType::Ivr, rate("41.5")}) << accepted << "41.5";
    QTest::newRow("the same price, written otherwise")
        << Change(SetOverageRate{"A", UsageType::Ivr, rate("40")}) << accepted << "40";
    QTest::newRow("zero is a price") << Change(SetOverageRate{"A", UsageType::Ivr, rate("0")}) << accepted << "0";
    QTest::newRow("taken away") << Change(SetOverageRate{"A", UsageType::Ivr, {}}) << accepted << "";
    QTest::newRow("of a type without a line")
        << Change(SetOverageRate{"A", UsageType::Wfo, rate("1")}) << accepted << "40.00";
    QTest::newRow("taken away where there is none")
        << Change(SetOverageRate{"A", UsageType::Wfo, {}}) << accepted << "40.00";
    QTest::newRow("an unknown subscription")
        << Change(SetOverageRate{"X", UsageType::Ivr, rate("1")}) << "unknown-subscription $.subscription"
        << "40.00";
}

void TestApplyLines::setsARate()
{
    QFETCH(Change, change);
    const Applied result = applied(twoLinesOfAiAgent(), change);
    QTEST(result.verdict, "verdict");
    const auto ivr = result.tenant.find(u"A")->rates.at(indexOf(UsageType::Ivr));
    QTEST(ivr ? ivr->toString() : QString(), "ivr");
    QVERIFY(result.verdict == accepted || result.isUntouched());
}

void TestApplyLines::touchesNoOtherSubscription()
{
    const Tenant tenant = twoLinesOfAiAgent();
    for (const Change& change : {end(agent, "2024-06-30"), changeQuantity(1, "2024-06-30")}) {
        const Applied result = applied(tenant, change);
        QCOMPARE(result.verdict, accepted);
        QVERIFY(*result.tenant.find(u"B") == *tenant.find(u"B"));
    }
}

QTEST_APPLESS_MAIN(TestApplyLines)
#include "test_apply_lines.moc"
