#include "support/checks.h"

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The checks of what is to come by table: gaps, a change of licensing, and the changes of scenarios.
class TestChecksOfPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfGaps_data();
    void tellsOfGaps();
    void tellsOfSwitches_data();
    void tellsOfSwitches();
    void tellsOfScenarios();
    void saysHowFarItGoes();
};

void TestChecksOfPlans::tellsOfGaps_data()
{
    columnsOfChecks();
    const auto with = [](const QString& terms) { return TenantBuilder().with(a(terms)); };
    QTest::newRow("renewed without a gap") << with("2024-01-01..2024-06-30 2024-07-01..") << QStringList();
    QTest::newRow("of one day") << with("2024-01-01..2024-06-30 2024-07-02..")
                                << QStringList{"warning 2024-07-01 A 2024-07-02 (2024-07-01, 2024-07-01)"};
    QTest::newRow("ends in 90 days") << with("2024-01-01..2024-08-30 2024-10-01..")
                                     << QStringList{"warning 2024-08-31 A 2024-10-01 (2024-08-31, 2024-09-30)"};
    QTest::newRow("ends in 91 days") << with("2024-01-01..2024-08-31 2024-10-01..") << QStringList();
    QTest::newRow("its last day") << with("2024-01-01..2024-04-30 2024-06-02..")
                                  << QStringList{"warning 2024-06-01 A 2024-06-02 (2024-05-01, 2024-06-01)"};
    QTest::newRow("it is over") << with("2024-01-01..2024-04-30 2024-06-01..") << QStringList();
    QTest::newRow("no renewal is known") << with("2024-01-01..2024-06-30") << QStringList();
    QTest::newRow("two of them") << with("2024-01-01..2024-06-09 2024-06-12..2024-06-19 2024-06-22..")
                                 << QStringList{"warning 2024-06-10 A 2024-06-12 (2024-06-10, 2024-06-11)",
                                                "warning 2024-06-20 A 2024-06-22 (2024-06-20, 2024-06-21)"};
}

void TestChecksOfPlans::tellsOfGaps()
{
    compareFound("gap-before-renewal");
}

void TestChecksOfPlans::tellsOfSwitches_data()
{
    columnsOfChecks();
    const auto named = [](const SubscriptionBuilder& subscription) {
        return SubscriptionBuilder(subscription).licensing(Licensing::Named);
    };
    const auto on = [&](const QString& starts) {
        return TenantBuilder().with(a("2024-01-01..2024-05-31")).with(named(b(starts + "..")));
    };
    QTest::newRow("on the day itself") << on("2024-06-01")
                                       << QStringList{"warning 2024-06-01 B 2024-06-01 (named, A, 2024-05-31)"};
    QTest::newRow("the last day of the horizon")
        << on("2024-08-30") << QStringList{"warning 2024-08-30 B 2024-08-30 (named, A, 2024-05-31)"};
    QTest::newRow("the day after the horizon") << on("2024-08-31") << QStringList();
    QTest::newRow("it has been") << TenantBuilder().with(a("2024-01-01..2024-05-30")).with(named(b("2024-05-31..")))
                                 << QStringList();
    QTest::newRow("the same licensing") << TenantBuilder().with(a("2024-01-01..2024-06-30")).with(b("2024-07-01.."))
                                        << QStringList();
    QTest::newRow("back to concurrent, and one of the two that ends last")
        << TenantBuilder()
               .with(named(a("2024-01-01..2024-06-30")))
               .with(named(SubscriptionBuilder("C").terms("2024-02-01..2024-05-31")))
               .with(b("2024-07-01.."))
        << QStringList{"warning 2024-07-01 B 2024-07-01 (concurrent, A, 2024-06-30)"};
    QTest::newRow("the first of several, in natural order")
        << TenantBuilder()
               .with(a("2024-01-01..2024-06-30"))
               .with(named(SubscriptionBuilder("Sub10").terms("2024-07-01..")))
               .with(named(SubscriptionBuilder("Sub9").terms("2024-07-01..")))
               .with(named(b("2024-08-01..")))
        << QStringList{"warning 2024-07-01 Sub9 2024-07-01 (named, A, 2024-06-30)"};
    QTest::newRow("there and back")
        << TenantBuilder().with(a("2024-01-01..2024-06-30 2024-08-01..")).with(named(b("2024-07-01..2024-07-31")))
        << QStringList{"warning 2024-07-01 B 2024-07-01 (named, A, 2024-06-30)",
                       "warning 2024-08-01 A 2024-08-01 (concurrent, B, 2024-07-31)"};
}

void TestChecksOfPlans::tellsOfSwitches()
{
    compareFound("licensing-switch");
}

void TestChecksOfPlans::tellsOfScenarios()
{
    const Tenant tenant = TenantBuilder().with(a("2024-01-01..")).build();
    const WindowlessMove ahead{{"Later", 2}, 17, "A", day("2024-06-30"), "B", day("2024-07-10")};
    WindowlessMove over = ahead;
    over.change.number = 11;
    over.sourceLast = day("2024-05-30");
    const PlannedFacts planned{
        .misfits = {{{"Later", 1}, {ErrorCode::NoTermThere, {}, {}}}},
        .drifts = {{{"Later", 3}, 5, {"Ann", "Bo", "Cy", "Di"}}},
        .windowlessMoves = {over, ahead},
    };
    const auto found = [&](const char* rule) { return foundBy(rule, tenant, {}, planned); };
    QCOMPARE(found("change-does-not-fit"), QStringList{"warning 2024-06-01  000000001/Later (Later, 1)"});
    QCOMPARE(found("planned-step-drifted"),
             QStringList{"warning 2024-06-01  000000003/Later (Later, 3, 5, Ann, Bo, Cy, Di)"});
    QCOMPARE(found("empty-move-window"),
             QStringList({"error 2024-06-01  000000011/Later (Later, 11, 17, A, 2024-05-30, B, 2024-07-10)",
                          "error 2024-07-01  000000002/Later (Later, 2, 17, A, 2024-06-30, B, 2024-07-10)"}));
    const PlannedFacts counted{.counts = {{SubscriptionRef{0}, License::PremiumAgent, 12, 9},
                                          {SubscriptionRef{7}, License::PremiumAgent, 1, 0}}}; // that one was removed
    QCOMPARE(foundBy("counts-differ", tenant, {}, counted), QStringList{"warning 2024-06-01 A premium-agent (12, 9)"});
    using Extent = std::pair<QString, qint64>;
    QCOMPARE(extentOf("counts-differ", tenant, counted), Extent("12/9", 0));
    QCOMPARE(extentOf("planned-step-drifted", tenant, planned), Extent("", 5));
    QCOMPARE(extentOf("empty-move-window", tenant, {.windowlessMoves = {ahead}}), Extent("2024-06-30..2024-07-10", 17));
}

void TestChecksOfPlans::saysHowFarItGoes()
{
    QCOMPARE(
        extentOf("gap-before-renewal", TenantBuilder().with(a("2024-01-01..2024-06-30 2024-07-05..")).build()).first,
        "2024-07-01..2024-07-04");
}

QTEST_APPLESS_MAIN(TestChecksOfPlans)
#include "test_checks_of_plans.moc"
