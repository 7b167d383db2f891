#include "core/model/subscription.h"
#include "support/builders.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestSubscription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasLinesByType();
    void hasAContractAge_data();
    void hasAContractAge();
    void sortsByAge();
};

void TestSubscription::hasLinesByType()
{
    const Subscription subscription = SubscriptionBuilder("A")
                                          .line(UsageType::AiAgent, 20, "2024-07-01..")
                                          .line(UsageType::Ivr, 5, "2024-03-01..2024-12-31")
                                          .line(UsageType::AiAgent, 10, "2024-01-01..2024-05-31")
                                          .build();
    QCOMPARE(textOf(lineDays(subscription, UsageType::AiAgent)), "2024-01-01..2024-05-31 2024-07-01..");
    QCOMPARE(textOf(lineDays(subscription, UsageType::Wfo)), "");

    const auto quantity = [&](UsageType type, const char* iso) {
        const Line* line = lineHolding(subscription, type, day(iso));
        return line ? line->quantity : -1;
    };
    QCOMPARE(quantity(UsageType::AiAgent, "2023-12-31"), -1);
    QCOMPARE(quantity(UsageType::AiAgent, "2024-01-01"), 10);
    QCOMPARE(quantity(UsageType::AiAgent, "2024-05-31"), 10);
    QCOMPARE(quantity(UsageType::AiAgent, "2024-06-01"), -1);
    QCOMPARE(quantity(UsageType::AiAgent, "2024-07-01"), 20);
    QCOMPARE(quantity(UsageType::Ivr, "2024-12-31"), 5);
    QCOMPARE(quantity(UsageType::Ivr, "2025-01-01"), -1);
}

void TestSubscription::hasAContractAge_data()
{
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("age");

    QTest::newRow("A1: created, where it is given") << "2023-06-01"
                                                    << "2024-01-01.."
                                                    << "2023-06-01";
    QTest::newRow("A1: created, even after the first term's first day") << "2025-06-01"
                                                                        << "2024-01-01.."
                                                                        << "2025-06-01";
    QTest::newRow("A1: else the first day of the first term") << ""
                                                              << "2025-01-01.. 2024-01-01..2024-06-30"
                                                              << "2024-01-01";
    QTest::newRow("created, without a term") << "2023-06-01"
                                             << ""
                                             << "2023-06-01";
    QTest::newRow("neither: no age") << ""
                                     << ""
                                     << "-";
}

void TestSubscription::hasAContractAge()
{
    QFETCH(QString, created);
    QFETCH(QString, terms);
    SubscriptionBuilder builder("A");
    builder.terms(terms);
    if (!created.isEmpty())
        builder.created(created);
    QTEST(textOf(contractAge(builder.build())), "age");
}

void TestSubscription::sortsByAge()
{
    // Each comes before all that follow: by age, those without an age last, then in natural order.
    const std::vector<Subscription> ordered{
        SubscriptionBuilder("Z").created("0001-01-01").terms("2024-01-01..").build(),
        SubscriptionBuilder("Sub9").terms("2024-01-01..").build(),
        SubscriptionBuilder("Sub10").created("2024-01-01").terms("2020-01-01..").build(),
        SubscriptionBuilder("A").created("2024-01-02").build(),
        SubscriptionBuilder("B").created("9999-12-31").build(),
        SubscriptionBuilder("Sub01").build(),
        SubscriptionBuilder("Sub1").build(),
    };
    for (std::size_t a = 0; a < ordered.size(); ++a) {
        for (std::size_t b = 0; b < ordered.size(); ++b)
            QCOMPARE(comesBeforeByAge(ordered[a], ordered[b]), a < b);
    }
}

QTEST_APPLESS_MAIN(TestSubscription)
#include "test_subscription.moc"
