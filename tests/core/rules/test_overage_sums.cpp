#include "core/rules/overage_sums.h"
#include "support/builders.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What subscriptions pay over months, where usage is known and where the last known one is taken.
class TestOverageSums : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsUpByPayer_data();
    void addsUpByPayer();
    void neverAddsBeyondWhatCanBeCounted();
    void leavesTheTenantAlone();
};

namespace {

/// A pays for agents through June, then B; B alone has AI Agent; nobody has a rate for IVR.
TenantBuilder contracts()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A")
                  .terms("2024-01-01..2026-06-30")
                  .line(UsageType::StandardAgent, 10, "2024-01-01..")
                  .rate(UsageType::StandardAgent, "90.00"))
        .with(SubscriptionBuilder("B")
                  .terms("2025-01-01..")
                  .line(UsageType::StandardAgent, 5, "2025-01-01..")
                  .line(UsageType::AiAgent, 2, "2025-01-01..")
                  .rate(UsageType::StandardAgent, "100.00")
                  .rate(UsageType::AiAgent, "200.00"));
}

/// `A 90.00, B at least 0.00; together at least 90.00, as in 2026-04, unknown ai-agent`.
QString textOf(const Tenant& tenant, const OverageSums& sums)
{
    const auto amount = [](Money known, bool isAtLeast) {
        return (isAtLeast ? QStringLiteral("at least ") : QString()) + known.toString();
    };
    QStringList payers;
    for (const PayerSum& payer : sums.payers)
        payers.push_back(test::textOf(tenant, payer.payer) + QLatin1Char(' ') + amount(payer.known, payer.isAtLeast));
    QString text = QStringLiteral("%1; together %2")
                       .arg(payers.join(QStringLiteral(", ")),
                            sums.isKnown ? amount(sums.known, sums.isAtLeast) : QStringLiteral("unknown"));
    if (sums.assumedAs)
        text += QStringLiteral(", as in ") + sums.assumedAs->toString();
    for (const UsageType type : sums.usageUnknown)
        text += QStringLiteral(", unknown ") + codeOf(type);
    return text;
}

} // namespace

void TestOverageSums::addsUpByPayer_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("sums");

    const auto agents = [](const char* month, int quantity) {
        return contracts().usage(month, UsageType::StandardAgent, "A", quantity);
    };
    QTest::newRow("no usage at all") << contracts() << "2026-05"
                                     << "2026-05"
                                     << "; together unknown, unknown standard-agent, unknown ai-agent";
    QTest::newRow("usage of the month") << agents("2026-05", 16) << "2026-05"
                                        << "2026-05"
                                        << "A 90.00; together 90.00, unknown ai-agent";
    QTest::newRow("no more than is committed") << agents("2026-05", 15) << "2026-05"
                                               << "2026-05"
                                               << "; together 0.00, unknown ai-agent";
    QTest::newRow("usage of a month before") << agents("2026-04", 16) << "2026-05"
                                             << "2026-06"
                                             << "A 180.00; together 180.00, as in 2026-04, unknown ai-agent";
    QTest::newRow("usage of a month after is of no use")
        << agents("2026-06", 16) << "2026-05"
        << "2026-05"
        << "; together unknown, unknown standard-agent, unknown ai-agent";
    QTest::newRow("known from the middle on") << agents("2026-06", 16) << "2026-05"
                                              << "2026-06"
                                              << "A 90.00; together 90.00, unknown standard-agent, unknown ai-agent";
    QTest::newRow("a month of 0 is known")
        << agents("2026-04", 16).usage("2026-05", UsageType::StandardAgent, "", 0) << "2026-05"
        << "2026-06"
        << "; together 0.00, as in 2026-05, unknown ai-agent";
    QTest::newRow("another pays from July on")
        << agents("2026-06", 16) << "2026-06"
        << "2026-07"
        << "A 90.00, B 1100.00; together 1190.00, as in 2026-06, unknown ai-agent";
    QTest::newRow("all parts of a month are taken") << agents("2026-04", 9)
                                                           .usage("2026-04", UsageType::StandardAgent, "B", 6)
                                                           .usage("2026-04", UsageType::StandardAgent, "", 1)
                                                    << "2026-05"
                                                    << "2026-05"
                                                    << "A 90.00; together 90.00, as in 2026-04, unknown ai-agent";
    QTest::newRow("each type for itself")
        << agents("2026-05", 16).usage("2026-03", UsageType::AiAgent, "B", 3) << "2026-05"
        << "2026-05"
        << "A 90.00, B 200.00; together 290.00, as in 2026-03";
    QTest::newRow("no rate") << agents("2026-05", 16).usage("2026-05", UsageType::Ivr, "A", 3) << "2026-05"
                             << "2026-05"
                             << "A at least 90.00; together at least 90.00, unknown ai-agent";
    QTest::newRow("nobody is responsible")
        << contracts().usage("2026-05", UsageType::IvrOutbound, "", 3) << "2026-05"
        << "2026-05"
        << "- at least 0.00; together at least 0.00, unknown standard-agent, unknown ai-agent";
    QTest::newRow("no months") << agents("2026-05", 16) << "2026-06"
                               << "2026-05"
                               << "; together unknown";
}

void TestOverageSums::addsUpByPayer()
{
    QFETCH(const TenantBuilder, tenant);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    const Tenant built = tenant.build();
    QTEST(textOf(built, overageSums(built, month(first), month(last))), "sums");
}

void TestOverageSums::neverAddsBeyondWhatCanBeCounted()
{
    TenantBuilder tenant = TenantBuilder().with(
        SubscriptionBuilder("A").terms("2024-01-01..").rate(UsageType::WebexConnect, "999999.9999"));
    constexpr int most = 2'147'483'647;
    for (int part = 0; part < 9; ++part) // each of two hundred billion euros a month
        tenant.with(SubscriptionBuilder(QStringLiteral("S%1").arg(part)).terms("2025-01-01.."))
            .usage("2026-01", UsageType::WebexConnect, QStringLiteral("S%1").arg(part), most);
    const Tenant built = tenant.build();
    const OverageSums one = overageSums(built, month("2026-01"), month("2026-01"));
    QCOMPARE(one.known.cents, qint64{9} * 2'147'483'647 * 100'000'000 - qint64{193'273'528}); // rounded to the cent
    QVERIFY(!one.isAtLeast);
    const OverageSums many = overageSums(built, month("2026-01"), month("2026-12"));
    QVERIFY(many.isAtLeast && many.payers.front().isAtLeast);
    QCOMPARE(many.known.cents, 4 * one.known.cents); // a fifth month is more than 64 bits hold
}

void TestOverageSums::leavesTheTenantAlone()
{
    const Tenant tenant = contracts().usage("2026-04", UsageType::StandardAgent, "A", 16).build();
    const auto before = *tenant.usage;
    overageSums(tenant, month("2026-05"), month("2026-12"));
    QVERIFY(*tenant.usage == before);
}

QTEST_APPLESS_MAIN(TestOverageSums)
#include "test_overage_sums.moc"
