#include "support/checks.h"

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The checks of usage, commitments and who pays by table: what they find on 2024-06-01, and what they just do not.
class TestChecksOfOverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfUsageOverCommitment_data();
    void tellsOfUsageOverCommitment();
    void asksWhoseUsageItIs_data();
    void asksWhoseUsageItIs();
    void tellsOfUnusedCommitments_data();
    void tellsOfUnusedCommitments();
    void keepsToTheLimitOfWhatIsUnused();
    void missesRates_data();
    void missesRates();
    void tellsOfHandoversAhead_data();
    void tellsOfHandoversAhead();
    void seesAPrimaryWithoutAgents_data();
    void seesAPrimaryWithoutAgents();
    void saysHowFarItGoes();
};

namespace {

constexpr UsageType standard = UsageType::StandardAgent;

/// A with 10 Standard, for two euro a unit.
SubscriptionBuilder withTen(const QString& terms = QStringLiteral("2024-01-01.."))
{
    return a(terms).line(standard, 10, "2024-01-01..").rate(standard, "2.00");
}

} // namespace

void TestChecksOfOverage::tellsOfUsageOverCommitment_data()
{
    columnsOfChecks();
    const auto used = [](const QString& month, int quantity) {
        return TenantBuilder().with(withTen()).usage(month, standard, "A", quantity);
    };
    QTest::newRow("as much as committed") << used("2024-05", 10) << QStringList();
    QTest::newRow("one more, with the amount in cents")
        << used("2024-05", 11) << QStringList{"warning 2024-05-31 A standard-agent (2024-05, 11, 10, 200)"};
    QTest::newRow("of the month that is not over")
        << used("2024-06", 11) << QStringList{"warning 2024-06-30 A standard-agent (2024-06, 11, 10, 200)"};
    QTest::newRow("of a later month") << used("2024-07", 11) << QStringList();
    QTest::newRow("long ago, and nothing since")
        << used("2024-01", 12) << QStringList{"warning 2024-01-31 A standard-agent (2024-01, 12, 10, 400)"};
    QTest::newRow("of the month before, while the type is still to be entered")
        << used("2024-04", 12).usage("2024-05", UsageType::Wfo, "A", 0)
        << QStringList{"warning 2024-04-30 A standard-agent (2024-04, 12, 10, 400)"};
    QTest::newRow("not of two months before, also where only another type was entered since")
        << used("2024-03", 12).usage("2024-05", UsageType::Wfo, "A", 0) << QStringList();
    QTest::newRow("no rate: the amount is not known")
        << TenantBuilder()
               .with(a("2024-01-01..").line(UsageType::Ivr, 0, "2024-01-01.."))
               .usage("2024-05", UsageType::Ivr, "A", 3)
        << QStringList{"warning 2024-05-31 A ivr (2024-05, 3, 0)"};
    QTest::newRow("nobody is responsible") << TenantBuilder().with(withTen()).usage("2024-05", UsageType::Wfo, "A", 1)
                                           << QStringList{"warning 2024-05-31 : wfo (2024-05, 1, 0)"};
    QTest::newRow("A18: the first day of the month")
        << TenantBuilder()
               .with(withTen("2024-01-01..2024-05-15"))
               .usage("2024-05", standard, "A", 11)
               .assuming({.overageDay = OverageDay::MonthStart})
        << QStringList{"warning 2024-05-01 A standard-agent (2024-05, 11, 10, 200)"};
}

void TestChecksOfOverage::tellsOfUsageOverCommitment()
{
    compareFound("usage-over-commitment");
}

void TestChecksOfOverage::asksWhoseUsageItIs_data()
{
    columnsOfChecks();
    const auto used = [](const QString& month, UsageType type, int quantity) {
        return TenantBuilder().with(withTen()).usage(month, type, {}, quantity);
    };
    QTest::newRow("known") << TenantBuilder().with(withTen()).usage("2024-05", standard, "A", 1) << QStringList();
    QTest::newRow("not known") << used("2024-05", standard, 1)
                               << QStringList{"warning 2024-06-01 : (1, 2024-05, 2024-05)"};
    QTest::newRow("nothing was used") << used("2024-05", standard, 0) << QStringList();
    QTest::newRow("R1: Webex Connect is the primary's anyway")
        << used("2024-05", UsageType::WebexConnect, 1) << QStringList();
    QTest::newRow("of this month") << used("2024-06", UsageType::Wfo, 1)
                                   << QStringList{"warning 2024-06-01 : (1, 2024-06, 2024-06)"};
    QTest::newRow("of a later month") << used("2024-07", standard, 1) << QStringList();
    QTest::newRow("all in one")
        << used("2024-05", standard, 1).usage("2024-03", standard, {}, 2).usage("2024-03", UsageType::Ivr, {}, 2)
        << QStringList{"warning 2024-06-01 : (3, 2024-03, 2024-05)"};
}

void TestChecksOfOverage::asksWhoseUsageItIs()
{
    compareFound("usage-without-subscription");
}

void TestChecksOfOverage::tellsOfUnusedCommitments_data()
{
    columnsOfChecks();
    const auto used = [](int quantity, const QString& month = QStringLiteral("2024-05")) {
        return TenantBuilder().with(withTen()).usage(month, standard, "A", quantity);
    };
    QTest::newRow("more than half is used") << used(6) << QStringList();
    QTest::newRow("half") << used(5) << QStringList{"info 2024-06-01 A standard-agent (5, 10, 1, 2024-05)"};
    QTest::newRow("no usage is known") << TenantBuilder().with(withTen()) << QStringList();
    QTest::newRow("none of the type is known")
        << TenantBuilder().with(withTen()).usage("2024-05", UsageType::Ivr, "A", 1) << QStringList();
    QTest::newRow("nothing was used") << used(0) << QStringList{"info 2024-06-01 A standard-agent (0, 10, 1, 2024-05)"};
    QTest::newRow("a month of another year, which is the last")
        << used(0, "2022-05") << QStringList{"info 2024-06-01 A standard-agent (0, 10, 1, 2022-05)"};
    QTest::newRow("a peak twelve months back") << used(1).usage("2023-06", standard, "A", 6) << QStringList();
    QTest::newRow("a peak thirteen months back") << used(1).usage("2023-05", standard, "A", 6)
                                                 << QStringList{"info 2024-06-01 A standard-agent (1, 10, 1, 2024-05)"};
    QTest::newRow("a later month does not count")
        << used(1).usage("2024-07", standard, "A", 9)
        << QStringList{"info 2024-06-01 A standard-agent (1, 10, 1, 2024-05)"};
    QTest::newRow("R4: over the whole tenant, month by month")
        << TenantBuilder()
               .with(withTen())
               .with(b("2024-01-01..").line(standard, 6, "2024-01-01.."))
               .usage("2024-04", standard, "A", 3)
               .usage("2024-04", standard, "B", 4)
               .usage("2024-05", standard, "A", 5)
               .usage("2024-05", standard, {}, 3)
        << QStringList{"info 2024-06-01 : standard-agent (8, 16, 2, 2024-05)"};
    QTest::newRow("subscribed without a commitment")
        << TenantBuilder().with(a("2024-01-01..").line(standard, 0, "2024-01-01..")).usage("2024-05", standard, "A", 0)
        << QStringList();
    QTest::newRow("has the type no longer on the day")
        << TenantBuilder()
               .with(a("2024-01-01..").line(standard, 10, "2024-01-01..2024-05-31"))
               .usage("2024-05", standard, "A", 0)
        << QStringList();
}

void TestChecksOfOverage::tellsOfUnusedCommitments()
{
    compareFound("commitment-unused");
}

void TestChecksOfOverage::keepsToTheLimitOfWhatIsUnused()
{
    const Tenant tenant = TenantBuilder().with(withTen()).usage("2024-05", standard, "A", 9).build();
    QCOMPARE(foundBy("commitment-unused", tenant, {.unusedPercent = 11}), QStringList());
    QCOMPARE(foundBy("commitment-unused", tenant, {.unusedPercent = 10}),
             QStringList{"info 2024-06-01 A standard-agent (9, 10, 1, 2024-05)"});
}

void TestChecksOfOverage::missesRates_data()
{
    columnsOfChecks();
    const auto has = [](UsageType type, const QString& days) {
        return TenantBuilder().with(a("2024-01-01..").line(type, 5, days));
    };
    QTest::newRow("the type is there, the rate is not")
        << has(UsageType::Ivr, "2024-01-01..") << QStringList{"warning 2024-06-01 A ivr ()"};
    QTest::newRow("a rate of 0 is one")
        << TenantBuilder().with(a("2024-01-01..").line(UsageType::Ivr, 5, "2024-01-01..").rate(UsageType::Ivr, "0"))
        << QStringList();
    QTest::newRow("from the day on which the type is there")
        << has(UsageType::Ivr, "2024-07-01..") << QStringList{"warning 2024-07-01 A ivr ()"};
    QTest::newRow("the last day of the horizon")
        << has(UsageType::Ivr, "2024-08-30..") << QStringList{"warning 2024-08-30 A ivr ()"};
    QTest::newRow("the day after the horizon") << has(UsageType::Ivr, "2024-08-31..") << QStringList();
    QTest::newRow("no longer there") << has(UsageType::Ivr, "2024-01-01..2024-05-31") << QStringList();
    QTest::newRow("suspended with the type, and nobody else is active")
        << TenantBuilder().with(
               a("2024-01-01..").line(UsageType::Ivr, 5, "2024-01-01..").suspended("2024-01-01..2024-06-30"))
        << QStringList{"warning 2024-07-01 A ivr ()"};
    QTest::newRow("nobody has it, but it was used")
        << TenantBuilder().with(a("2024-01-01..")).usage("2023-01", UsageType::WebexConnect, {}, 1)
        << QStringList{"warning 2024-06-01 A webex-connect ()"};
    QTest::newRow("nobody has it, and it was used by nobody")
        << TenantBuilder().with(a("2024-01-01..")).usage("2023-01", UsageType::WebexConnect, {}, 0) << QStringList();
    QTest::newRow("R6: the responsible one, not the primary")
        << TenantBuilder().with(a("2023-01-01..")).with(b("2024-01-01..").line(UsageType::AiAgent, 1, "2024-01-01.."))
        << QStringList{"warning 2024-06-01 B ai-agent ()"};
    QTest::newRow("A12: no rule is known") << has(UsageType::Wfo, "2024-01-01..") << QStringList();
    QTest::newRow("of the next one, from the day on which that is responsible")
        << TenantBuilder()
               .with(a("2024-01-01..2024-06-30").line(UsageType::Ivr, 5, "2024-01-01..").rate(UsageType::Ivr, "1"))
               .with(b("2024-02-01..").line(UsageType::Ivr, 5, "2024-02-01.."))
        << QStringList{"warning 2024-07-01 B ivr ()"};
    QTest::newRow("once, also where it comes back")
        << TenantBuilder()
               .with(a("2024-01-01..").suspended("2024-06-10..2024-06-20").line(UsageType::Ivr, 5, "2024-01-01.."))
               .with(b("2024-02-01..").rate(UsageType::Ivr, "1"))
        << QStringList{"warning 2024-06-01 A ivr ()"};
}

void TestChecksOfOverage::missesRates()
{
    compareFound("owner-without-rate");
}

void TestChecksOfOverage::tellsOfHandoversAhead_data()
{
    columnsOfChecks();
    const auto until = [](const QString& ends) {
        return TenantBuilder().with(a("2024-01-01.." + ends)).with(b("2024-02-01.."));
    };
    QTest::newRow("on the day itself: it has been") << until("2024-05-31") << QStringList();
    QTest::newRow("tomorrow") << until("2024-06-01") << QStringList{"info 2024-06-02 B primary (A, B)"};
    QTest::newRow("the last day of the horizon")
        << until("2024-08-29") << QStringList{"info 2024-08-30 B primary (A, B)"};
    QTest::newRow("the day after the horizon") << until("2024-08-30") << QStringList();
    QTest::newRow("A10: nobody, about who was")
        << TenantBuilder().with(a("2024-01-01..2024-06-30")) << QStringList{"info 2024-07-01 A primary (A, )"};
    QTest::newRow("nobody so far") << TenantBuilder().with(a("2024-07-01.."))
                                   << QStringList{"info 2024-07-01 A primary (, A)"};
    QTest::newRow("R6 apart, R3 with the primary")
        << TenantBuilder()
               .with(a("2024-01-01..2024-06-30").line(UsageType::AiAgent, 1, "2024-01-01..2024-06-15"))
               .with(b("2024-02-01..").line(UsageType::AiAgent, 1, "2024-02-01..").line(standard, 1, "2024-02-01.."))
        << QStringList{"info 2024-06-16 B ai-agent (A, B)", "info 2024-07-01 B primary (A, B)"};
    QTest::newRow("there and back")
        << TenantBuilder().with(a("2024-01-01..").suspended("2024-06-10..2024-06-20")).with(b("2024-02-01.."))
        << QStringList{"info 2024-06-10 B primary (A, B)", "info 2024-06-21 A primary (B, A)"};
}

void TestChecksOfOverage::tellsOfHandoversAhead()
{
    compareFound("handover-ahead");
}

void TestChecksOfOverage::seesAPrimaryWithoutAgents_data()
{
    columnsOfChecks();
    const auto until = [](const QString& ends, const QString& held) {
        return TenantBuilder().with(a("2024-01-01.." + ends)).with(b("2024-02-01..")).with(ann().holds(held));
    };
    QTest::newRow("somebody holds one") << until(QString(), "A") << QStringList();
    QTest::newRow("nobody does") << until(QString(), "B") << QStringList{"info 2024-06-01 A ()"};
    QTest::newRow("Premium is one, too")
        << TenantBuilder().with(a("2024-01-01..")).with(ann().holds("A", License::PremiumAgent)) << QStringList();
    QTest::newRow("nobody holds any") << TenantBuilder().with(a("2024-01-01..")).with(ann()) << QStringList();
    QTest::newRow("the next one, on the last day of the horizon")
        << until("2024-08-29", "A") << QStringList{"info 2024-08-30 B ()"};
    QTest::newRow("the next one, the day after") << until("2024-08-30", "A") << QStringList();
    QTest::newRow("once, also where it comes back") << TenantBuilder()
                                                           .with(a("2024-01-01..").suspended("2024-06-10..2024-06-20"))
                                                           .with(b("2024-02-01.."))
                                                           .with(ann().holds("B"))
                                                    << QStringList{"info 2024-06-01 A ()"};
    QTest::newRow("none is active") << TenantBuilder().with(a("2024-01-01..2024-05-31")).with(ann().holds("B"))
                                    << QStringList();
}

void TestChecksOfOverage::seesAPrimaryWithoutAgents()
{
    compareFound("primary-without-agents");
}

void TestChecksOfOverage::saysHowFarItGoes()
{
    using Extent = std::pair<QString, qint64>;
    const auto used = [](int quantity) {
        return TenantBuilder().with(withTen()).usage("2024-05", standard, "A", quantity).build();
    };
    QCOMPARE(extentOf("usage-over-commitment", used(13)), Extent("", 3));
    QCOMPARE(extentOf("commitment-unused", used(2)), Extent("", 8));
    QCOMPARE(extentOf("usage-without-subscription",
                      TenantBuilder().usage("2024-05", standard, {}, 9).usage("2024-04", standard, {}, 9).build()),
             Extent("", 2));
    QCOMPARE(
        extentOf("handover-ahead", TenantBuilder().with(a("2024-01-01..2024-06-30")).with(b("2024-02-01..")).build()),
        Extent("2024-07-01\nA", 0));
}

QTEST_APPLESS_MAIN(TestChecksOfOverage)
#include "test_checks_of_overage.moc"
