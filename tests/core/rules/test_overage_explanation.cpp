#include "core/rules/overage_explanation.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What a row of overage rests on, as data.
class TestOverageExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restsOnRulesAndAssumptions_data();
    void restsOnRulesAndAssumptions();
    void saysWhoPaysNext();
};

namespace {

OverageExplanation explained(UsageType type)
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2024-01-01..2024-06-30"))
                              .with(SubscriptionBuilder("B").terms("2024-02-01.."))
                              .usage("2024-03", type, "A", 5)
                              .build();
    const std::vector<OverageRow> rows = overage(tenant, month("2024-03"), month("2024-03"), SplitMethod::Excess);
    return explainOverage(tenant, rows.front());
}

} // namespace

void TestOverageExplanation::restsOnRulesAndAssumptions_data()
{
    QTest::addColumn<UsageType>("type");
    QTest::addColumn<QList<int>>("rules");
    QTest::addColumn<QList<int>>("assumptions");

    QTest::newRow("R3") << UsageType::Ivr << QList{3, 4, 5, 11} << QList{1, 3, 4, 5, 6, 14, 18};
    QTest::newRow("R6") << UsageType::AiAgent << QList{4, 5, 6, 11} << QList{1, 3, 5, 6, 14, 18};
    QTest::newRow("R1") << UsageType::WebexConnect << QList{1, 4, 5, 11} << QList{1, 3, 5, 6, 9, 14, 18};
    QTest::newRow("no rule is known") << UsageType::Wfo << QList{4, 5, 11} << QList{5, 6, 12, 18};
}

void TestOverageExplanation::restsOnRulesAndAssumptions()
{
    QFETCH(UsageType, type);
    const OverageExplanation explanation = explained(type);
    const auto numbers = [](const auto& names) {
        QList<int> result;
        for (const auto name : names)
            result.push_back(static_cast<int>(name));
        return result;
    };
    QTEST(numbers(explanation.rules), "rules");
    QTEST(numbers(explanation.assumptions), "assumptions");
    QCOMPARE(explanation.day, day("2024-03-31"));
}

void TestOverageExplanation::saysWhoPaysNext()
{
    const auto next = explained(UsageType::Ivr).nextPayer;
    QVERIFY(next && next->subscription);
    QCOMPARE(next->day, day("2024-07-01"));
    QVERIFY(!explained(UsageType::Wfo).nextPayer);
}

QTEST_APPLESS_MAIN(TestOverageExplanation)
#include "test_overage_explanation.moc"
