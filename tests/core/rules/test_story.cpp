#include "core/rules/handovers.h"
#include "core/rules/responsibility.h"
#include "support/builders.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The story of subscriptions A, B and C that the help article tells (its newer edition).
class TestStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesAsTheArticleTells_data();
    void goesAsTheArticleTells();
    void isToldByHandovers();
    void endsOtherwiseWithoutA3();
};

namespace {

TenantBuilder story()
{
    const QString open("2024-01-01..");
    return TenantBuilder()
        .with(SubscriptionBuilder("A")
                  .created("2023-12-01")
                  .terms("2024-01-01..2024-12-31 2025-07-01..")
                  .line(UsageType::AiAgent, 10, "2024-01-01..")
                  .line(UsageType::AiAssistant, 10, "2024-01-01..")
                  .line(UsageType::IvrOutbound, 10, "2025-07-01.."))
        .with(SubscriptionBuilder("B")
                  .terms("2024-03-01..")
                  .line(UsageType::AiAgent, 10, "2024-03-01..")
                  .line(UsageType::AiAssistant, 10, "2024-03-01.."))
        .with(SubscriptionBuilder("C")
                  .terms("2025-02-01..")
                  .line(UsageType::AiAgent, 10, "2025-02-01..")
                  .line(UsageType::AiAssistant, 10, "2025-02-01..")
                  .line(UsageType::IvrOutbound, 10, "2025-02-01.."));
}

} // namespace

void TestStory::goesAsTheArticleTells_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("responsible");
    QTest::addColumn<QString>("webexConnect");

    QTest::newRow("A and B both have them: A for both")
        << day("2024-06-01") << "primary A, ai-agent A, ai-assistant A, ivr-outbound -"
        << "A";
    QTest::newRow("A has expired: B for both")
        << day("2025-01-01") << "primary B, ai-agent B, ai-assistant B, ivr-outbound -"
        << "B";
    QTest::newRow("C is added: still B for both, C for IVR Outbound")
        << day("2025-02-01") << "primary B, ai-agent B, ai-assistant B, ivr-outbound C"
        << "B";
    QTest::newRow("A is renewed with IVR Outbound: A again for both, C still for IVR Outbound, although A is older")
        << day("2025-07-01") << "primary A, ai-agent A, ai-assistant A, ivr-outbound C"
        << "A";
}

void TestStory::goesAsTheArticleTells()
{
    QFETCH(QDate, day);
    const Tenant tenant = story().build();
    const Responsibility responsibility = responsibilityOn(tenant, day);
    QTEST(textOf(tenant, responsibility), "responsible");
    QTEST(textOf(tenant, responsibility.payer(UsageType::WebexConnect)), "webexConnect");
}

void TestStory::isToldByHandovers()
{
    const Tenant tenant = story().build();
    QStringList changes;
    for (const Handover& row : handovers(tenant, day("2024-01-02"), day("2030-01-01"))) {
        if (!row.type || *row.type == UsageType::AiAgent || *row.type == UsageType::IvrOutbound)
            changes.push_back(textOf(tenant, row));
    }
    QCOMPARE(changes, QStringList({
                          "2025-01-01 primary A > B: A expired",
                          "2025-01-01 ai-agent A > B: A expired",
                          "2025-02-01 ivr-outbound - > C: C started",
                          "2025-07-01 primary B > A: A renewed",
                          "2025-07-01 ai-agent B > A: A renewed",
                      }));
}

void TestStory::endsOtherwiseWithoutA3()
{
    const Tenant tenant = story().assuming({.renewalKeepsAge = false}).build();
    QCOMPARE(textOf(tenant, responsibilityOn(tenant, day("2025-07-01"))),
             "primary B, ai-agent B, ai-assistant B, ivr-outbound C");
}

QTEST_APPLESS_MAIN(TestStory)
#include "test_story.moc"
