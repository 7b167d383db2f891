#include "support/checks.h"

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The checks of people and their licenses by table: what they find on 2024-06-01, and what they just do not.
class TestChecksOfPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesLicensesAfterTheEnd_data();
    void seesLicensesAfterTheEnd();
    void seesLicensesWhileSuspended_data();
    void seesLicensesWhileSuspended();
    void seesLicensesBeforeTheStart_data();
    void seesLicensesBeforeTheStart();
    void listsAdministratorsWithoutLicense_data();
    void listsAdministratorsWithoutLicense();
    void namesTheLastAdministrator_data();
    void namesTheLastAdministrator();
    void listsSupervisorsWithoutPremium_data();
    void listsSupervisorsWithoutPremium();
    void listsWhoHoldsSeveral_data();
    void listsWhoHoldsSeveral();
    void listsInactiveHolders_data();
    void listsInactiveHolders();
    void tellsOfLossesAhead_data();
    void tellsOfLossesAhead();
    void saysHowFarItGoes();
};

void TestChecksOfPeople::seesLicensesAfterTheEnd_data()
{
    columnsOfChecks();
    const auto holder = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(subscription).with(ann().holds("A"));
    };
    QTest::newRow("the last day") << holder(a("2024-01-01..2024-06-01")) << QStringList();
    QTest::newRow("the day after") << holder(a("2024-01-01..2024-05-31"))
                                   << QStringList{"warning 2024-06-01 A (1, 1, 2024-05-31)"};
    QTest::newRow("nobody holds one") << TenantBuilder().with(a("2024-01-01..2024-05-31")).with(ann()) << QStringList();
    QTest::newRow("comes back: its last day is that of the term before")
        << holder(a("2023-01-01..2023-12-31 2024-01-01..2024-05-31 2024-06-02..2024-12-31"))
        << QStringList{"warning 2024-06-01 A (1, 1, 2024-05-31, 2024-06-02)"};
    QTest::newRow("who has access through another, and who has not")
        << TenantBuilder()
               .with(a("2024-01-01..2024-05-31"))
               .with(b("2024-01-01.."))
               .with(ann().holds("A"))
               .with(bo().holds("A").holds("B"))
               .with(PersonBuilder("cy@x").holds("A"))
        << QStringList{"warning 2024-06-01 A (3, 2, 2024-05-31)"};
    QTest::newRow("suspended within a term") << holder(a("2024-01-01..").suspended("2024-06-01..")) << QStringList();
    QTest::newRow("a suspension after the term") << holder(a("2024-01-01..2024-05-31").suspended("2024-06-01.."))
                                                 << QStringList{"warning 2024-06-01 A (1, 1, 2024-05-31)"};
}

void TestChecksOfPeople::seesLicensesAfterTheEnd()
{
    compareFound("license-on-expired-subscription");
}

void TestChecksOfPeople::seesLicensesWhileSuspended_data()
{
    columnsOfChecks();
    const auto suspended = [](const QString& days) {
        return TenantBuilder()
            .with(a("2024-01-01..").suspended(days))
            .with(b("2024-01-01.."))
            .with(ann().holds("A"))
            .with(bo().holds("A").holds("B"));
    };
    QTest::newRow("from the day after") << suspended("2024-06-02..2024-06-30") << QStringList();
    QTest::newRow("from the day on") << suspended("2024-06-01..2024-06-30")
                                     << QStringList{"warning 2024-06-01 A (2, 1, 2024-06-30)"};
    QTest::newRow("through the day") << suspended("2024-05-01..2024-06-01")
                                     << QStringList{"warning 2024-06-01 A (2, 1, 2024-06-01)"};
    QTest::newRow("through the day before") << suspended("2024-05-01..2024-05-31") << QStringList();
    QTest::newRow("two suspensions in a row") << suspended("2024-05-01..2024-06-10 2024-06-11..2024-06-20")
                                              << QStringList{"warning 2024-06-01 A (2, 1, 2024-06-20)"};
    QTest::newRow("without a last day") << suspended("2024-05-01..") << QStringList{"warning 2024-06-01 A (2, 1)"};
}

void TestChecksOfPeople::seesLicensesWhileSuspended()
{
    compareFound("license-on-suspended-subscription");
}

void TestChecksOfPeople::seesLicensesBeforeTheStart_data()
{
    columnsOfChecks();
    const auto holder = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(subscription).with(ann().holds("A"));
    };
    QTest::newRow("starts on the day") << holder(a("2024-06-01..")) << QStringList();
    QTest::newRow("starts the day after")
        << holder(a("2024-06-02..2024-06-30 2024-08-01..")) << QStringList{"warning 2024-06-01 A (1, 1, 2024-06-02)"};
    QTest::newRow("starts years later") << holder(a("2030-01-01.."))
                                        << QStringList{"warning 2024-06-01 A (1, 1, 2030-01-01)"};
    QTest::newRow("no term is known") << holder(SubscriptionBuilder("A")) << QStringList();
}

void TestChecksOfPeople::seesLicensesBeforeTheStart()
{
    compareFound("license-on-pending-subscription");
}

void TestChecksOfPeople::listsAdministratorsWithoutLicense_data()
{
    columnsOfChecks();
    const auto tenant = [] { return TenantBuilder().with(a("2024-01-01..2024-05-31")); };
    QTest::newRow("none") << tenant().with(ann().administrator()) << QStringList{"warning 2024-06-01 ann@x ()"};
    QTest::newRow("one on what has ended") << tenant().with(ann().administrator().holds("A")) << QStringList();
    QTest::newRow("an agent without a license") << tenant().with(ann().roles(Role::Agent)) << QStringList();
    QTest::newRow("roles are unknown") << tenant().with(ann().rolesUnknown()) << QStringList();
    QTest::newRow("all together") << tenant().with(ann().administrator()).with(bo().administrator())
                                  << QStringList{"warning 2024-06-01 ann@x, bo@x ()"};
}

void TestChecksOfPeople::listsAdministratorsWithoutLicense()
{
    compareFound("administrator-without-license");
}

void TestChecksOfPeople::namesTheLastAdministrator_data()
{
    columnsOfChecks();
    const auto two = [](const QString& termsOfB) {
        return TenantBuilder()
            .with(a("2024-01-01.."))
            .with(b(termsOfB))
            .with(ann().administrator().holds("A"))
            .with(bo().administrator().holds("B"));
    };
    QTest::newRow("two, always") << two("2024-01-01..") << QStringList();
    QTest::newRow("one is left the day after the horizon") << two("2024-01-01..2024-08-30") << QStringList();
    QTest::newRow("one is left on the last day of it")
        << two("2024-01-01..2024-08-29") << QStringList{"warning 2024-08-30 ann@x (1)"};
    QTest::newRow("one is left on the day itself")
        << two("2024-01-01..2024-05-31") << QStringList{"warning 2024-06-01 ann@x (1)"};
    QTest::newRow("the second one comes later") << two("2024-07-01..") << QStringList{"warning 2024-06-01 ann@x (1)"};
    QTest::newRow("there is only one") << TenantBuilder()
                                              .with(a("2024-01-01.."))
                                              .with(ann().administrator().holds("A"))
                                              .with(bo().roles(Role::Agent).holds("A"))
                                       << QStringList{"warning 2024-06-01 ann@x (0)"};
    QTest::newRow("two with the same licenses") << TenantBuilder()
                                                       .with(a("2024-01-01.."))
                                                       .with(ann().administrator().holds("A"))
                                                       .with(bo().administrator().holds("A"))
                                                << QStringList();
    QTest::newRow("none has access: that is another matter")
        << TenantBuilder().with(a("2024-01-01..2024-05-31")).with(ann().administrator().holds("A")) << QStringList();
    QTest::newRow("somebody's roles are unknown: it cannot be said")
        << two("2024-01-01..2024-05-31").with(PersonBuilder("cy@x").rolesUnknown()) << QStringList();
    QTest::newRow("then none, and two again") << TenantBuilder()
                                                     .with(a("2024-01-01..").suspended("2024-06-10..2024-06-20"))
                                                     .with(ann().administrator().holds("A"))
                                                     .with(bo().administrator().holds("A"))
                                              << QStringList();
}

void TestChecksOfPeople::namesTheLastAdministrator()
{
    compareFound("last-administrator");
}

void TestChecksOfPeople::listsSupervisorsWithoutPremium_data()
{
    columnsOfChecks();
    const auto with = [](const PersonBuilder& person) {
        return TenantBuilder().with(a("2024-01-01..")).with(b("2024-01-01..")).with(person);
    };
    const QStringList found{"warning 2024-06-01 ann@x ()"};
    QTest::newRow("a Standard license as a supervisor's")
        << with(ann().supervises("A", License::StandardAgent)) << found;
    QTest::newRow("the same, roles unknown")
        << with(ann().rolesUnknown().supervises("A", License::StandardAgent)) << found;
    QTest::newRow("the role, and Standard alone") << with(ann().roles(Role::Supervisor).holds("A")) << found;
    QTest::newRow("the role, Standard and Premium")
        << with(ann().roles(Role::Supervisor).holds("A").holds("B", License::PremiumAgent)) << QStringList();
    QTest::newRow("Premium somewhere does not mend a Standard license as a supervisor's")
        << with(ann().supervises("A", License::StandardAgent).supervises("B")) << found;
    QTest::newRow("Premium") << with(ann().roles(Role::Supervisor).supervises("A")) << QStringList();
    QTest::newRow("the role, and no license") << with(ann().roles(Role::Supervisor)) << QStringList();
    QTest::newRow("another role, and Standard") << with(ann().roles(Role::Agent).holds("A")) << QStringList();
}

void TestChecksOfPeople::listsSupervisorsWithoutPremium()
{
    compareFound("supervisor-without-premium");
}

void TestChecksOfPeople::listsWhoHoldsSeveral_data()
{
    columnsOfChecks();
    const auto both = [](const QString& termsOfB) {
        return TenantBuilder().with(a("2024-01-01..2024-12-31")).with(b(termsOfB)).with(ann().holds("A").holds("B"));
    };
    QTest::newRow("both active, neither longer")
        << both("2024-02-01..2024-12-31") << QStringList{"warning 2024-06-01 ann@x (, A, B)"};
    QTest::newRow("one is active longer")
        << both("2024-02-01..2024-12-30") << QStringList{"warning 2024-06-01 ann@x (A, A, B)"};
    QTest::newRow("the other one is") << both("2024-02-01..") << QStringList{"warning 2024-06-01 ann@x (B, A, B)"};
    QTest::newRow("renewed without a gap is longer")
        << both("2024-02-01..2024-06-30 2024-07-01..2025-06-30") << QStringList{"warning 2024-06-01 ann@x (B, A, B)"};
    QTest::newRow("one has ended") << both("2024-01-01..2024-05-31") << QStringList();
    QTest::newRow("one has not started") << both("2024-06-02..") << QStringList();
    QTest::newRow("through the day") << both("2024-02-01..2024-06-01")
                                     << QStringList{"warning 2024-06-01 ann@x (A, A, B)"};
    QTest::newRow("together by subscriptions, apart by subscriptions")
        << both("2024-02-01..2024-12-31")
               .with(SubscriptionBuilder("C").terms("2024-03-01..2024-12-31"))
               .with(bo().holds("C").holds("A"))
               .with(PersonBuilder("cy@x").holds("A", License::PremiumAgent).holds("B"))
        << QStringList{"warning 2024-06-01 ann@x, cy@x (, A, B)", "warning 2024-06-01 bo@x (, A, C)"};
}

void TestChecksOfPeople::listsWhoHoldsSeveral()
{
    compareFound("licenses-on-several-subscriptions");
}

void TestChecksOfPeople::listsInactiveHolders_data()
{
    columnsOfChecks();
    const auto with = [](const PersonBuilder& person) {
        return TenantBuilder().with(a("2024-01-01..2024-05-31")).with(person);
    };
    QTest::newRow("inactive, whatever the license gives")
        << with(ann().status(AccountStatus::Inactive).holds("A")) << QStringList{"warning 2024-06-01 ann@x ()"};
    QTest::newRow("inactive, without a license") << with(ann().status(AccountStatus::Inactive)) << QStringList();
    QTest::newRow("invited") << with(ann().status(AccountStatus::Pending).holds("A")) << QStringList();
    QTest::newRow("active") << with(ann().holds("A")) << QStringList();
}

void TestChecksOfPeople::listsInactiveHolders()
{
    compareFound("inactive-user-holds-license");
}

void TestChecksOfPeople::tellsOfLossesAhead_data()
{
    columnsOfChecks();
    const auto agent = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(subscription).with(ann().roles(Role::Agent).holds("A"));
    };
    QTest::newRow("the day after the horizon") << agent(a("2024-01-01..2024-08-30")) << QStringList();
    QTest::newRow("the last day of it") << agent(a("2024-01-01..2024-08-29"))
                                        << QStringList{"warning 2024-08-30 A 2024-08-30 (1, 0, 0, 1, expired, A)"};
    QTest::newRow("tomorrow") << agent(a("2024-01-01..2024-06-01"))
                              << QStringList{"warning 2024-06-02 A 2024-06-02 (1, 0, 0, 1, expired, A)"};
    QTest::newRow("lost on the day itself: has no access, and that is told")
        << agent(a("2024-01-01..2024-05-31")) << QStringList();
    QTest::newRow("renewed without a gap") << agent(a("2024-01-01..2024-06-30 2024-07-01..")) << QStringList();
    QTest::newRow("access goes on through another")
        << TenantBuilder().with(a("2024-01-01..2024-06-30")).with(b("2024-07-01..")).with(ann().holds("A").holds("B"))
        << QStringList();
    QTest::newRow("each loss, also of the same people")
        << agent(a("2024-01-01..2024-07-31").suspended("2024-06-10..2024-06-20"))
        << QStringList{"warning 2024-06-10 A 2024-06-10 (1, 0, 0, 1, suspended, A)",
                       "warning 2024-08-01 A 2024-08-01 (1, 0, 0, 1, expired, A)"};
    QTest::newRow("access is lost with the last one, which is the cause")
        << TenantBuilder()
               .with(a("2024-01-01..2024-06-20"))
               .with(b("2024-01-01..2024-06-30"))
               .with(ann().holds("A").holds("B"))
        << QStringList{"warning 2024-07-01 B 2024-07-01 (1, 0, 0, 0, expired, B)"};
    QTest::newRow("two on one day, in two ways: one finding, about the oldest")
        << TenantBuilder()
               .with(b("2023-01-01..").suspended("2024-07-01.."))
               .with(a("2024-01-01..2024-06-30"))
               .with(ann().holds("A"))
               .with(bo().holds("B"))
        << QStringList{"warning 2024-07-01 B 2024-07-01 (2, 0, 0, 0, , B, A)"};
    QTest::newRow("each counts once: administrators, then supervisors, then agents, then others")
        << TenantBuilder()
               .with(a("2024-01-01..2024-06-30"))
               .with(PersonBuilder("1@x").roles(Role::Administrator | Role::Supervisor | Role::Agent).holds("A"))
               .with(PersonBuilder("2@x").roles(Role::Supervisor | Role::Agent).holds("A", License::PremiumAgent))
               .with(PersonBuilder("3@x").rolesUnknown().supervises("A"))
               .with(PersonBuilder("4@x").roles(Role::Agent).holds("A"))
               .with(PersonBuilder("5@x").roles(Role::Agent).holds("A"))
               .with(PersonBuilder("6@x").roles(Role::Agent).holds("A"))
               .with(PersonBuilder("7@x").rolesUnknown().holds("A"))
               .with(PersonBuilder("8@x").holds("A"))
               .with(PersonBuilder("9@x").roles(Role::Agent))
        << QStringList{"warning 2024-07-01 A 2024-07-01 (8, 1, 2, 3, expired, A)"};
    QTest::newRow("nobody loses any") << TenantBuilder().with(a("2024-01-01..2024-06-30")).with(ann()) << QStringList();
}

void TestChecksOfPeople::tellsOfLossesAhead()
{
    compareFound("access-cliff");
}

void TestChecksOfPeople::saysHowFarItGoes()
{
    using Extent = std::pair<QString, qint64>;
    const auto two = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(subscription).with(ann().holds("A")).with(bo().holds("A")).build();
    };
    QCOMPARE(extentOf("license-on-expired-subscription", two(a("2024-01-01..2024-05-31"))), Extent("2024-05-31", 2));
    QCOMPARE(extentOf("license-on-suspended-subscription", two(a("2024-01-01..").suspended("2024-06-01..2024-06-09"))),
             Extent("2024-06-09", 2));
    QCOMPARE(extentOf("license-on-pending-subscription", two(a("2024-06-02.."))), Extent("2024-06-02", 2));
    QCOMPARE(extentOf("access-cliff", two(a("2024-01-01..2024-06-30"))), Extent("", 2));
    QCOMPARE(extentOf("last-administrator",
                      TenantBuilder().with(a("2024-01-01..")).with(ann().administrator().holds("A")).build()),
             Extent("", -june.toJulianDay()));
    QCOMPARE(
        extentOf(
            "licenses-on-several-subscriptions",
            TenantBuilder().with(a("2024-01-01..")).with(b("2024-01-01..")).with(ann().holds("B").holds("A")).build()),
        Extent("A\nB\n", 0));
}

QTEST_APPLESS_MAIN(TestChecksOfPeople)
#include "test_checks_of_people.moc"
