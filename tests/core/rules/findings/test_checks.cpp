#include "support/checks.h"
#include "support/random_tenant.h"

#include <QTest>

#include <set>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Each check by table: what it finds on 2024-06-01, and what it does not.
class TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhoHasNoAccess_data();
    void findsWhoHasNoAccess();
    void raisesTheAlarm_data();
    void raisesTheAlarm();
    void asksForAdministrators_data();
    void asksForAdministrators();
    void seesTypesThatAreNotThere_data();
    void seesTypesThatAreNotThere();
    void seesWhatIsOverCommitted_data();
    void seesWhatIsOverCommitted();
    void tellsOfEnds_data();
    void tellsOfEnds();
    void tellsOfNoticePeriods_data();
    void tellsOfNoticePeriods();
    void asksForTerms_data();
    void asksForTerms();
    void tellsOfTies_data();
    void tellsOfTies();
    void saysHowFarItGoes_data();
    void saysHowFarItGoes();
    void ranksThem();
    void listsPeopleByAddress();
    void haveWordsOfTheirOwn();
    void doNotDependOnTheOrderOfInput();
};

void TestChecks::findsWhoHasNoAccess_data()
{
    columnsOfChecks();
    const auto holder = [](const SubscriptionBuilder& subscription) {
        return TenantBuilder().with(subscription).with(ann().holds("A"));
    };
    QTest::newRow("access through the day") << holder(a("2024-01-01..2024-06-01")) << QStringList();
    QTest::newRow("ended the day before")
        << holder(a("2024-01-01..2024-05-31")) << QStringList{"error 2024-06-01 ann@x (expired)"};
    QTest::newRow("starts the day after")
        << holder(a("2024-06-02..")) << QStringList{"error 2024-06-01 ann@x (pending)"};
    QTest::newRow("suspended") << holder(a("2024-01-01..").suspended("2024-06-01..2024-06-01"))
                               << QStringList{"error 2024-06-01 ann@x (suspended)"};
    QTest::newRow("no term is known") << holder(SubscriptionBuilder("A"))
                                      << QStringList{"error 2024-06-01 ann@x (unknown)"};
    QTest::newRow("a role, but no license")
        << TenantBuilder().with(ann().roles(Role::Agent)) << QStringList{"error 2024-06-01 ann@x (no-license)"};
    QTest::newRow("A13: an administrator without a license is no loss")
        << TenantBuilder().with(ann().administrator()) << QStringList();
    QTest::newRow("an administrator with a license is one")
        << TenantBuilder().with(a("2024-01-01..2024-05-31")).with(ann().administrator().holds("A"))
        << QStringList{"error 2024-06-01 ann@x (expired)"};
    QTest::newRow("neither role nor license: counts for nothing") << TenantBuilder().with(ann()) << QStringList();
    QTest::newRow("apart by reason, together by reason")
        << TenantBuilder()
               .with(a("2024-01-01..2024-05-31"))
               .with(SubscriptionBuilder("B").terms("2024-06-02.."))
               .with(PersonBuilder("bo@x").holds("A"))
               .with(ann().holds("A"))
               .with(PersonBuilder("cy@x").holds("B"))
        << QStringList{"error 2024-06-01 bo@x, ann@x (expired)", "error 2024-06-01 cy@x (pending)"};
}

void TestChecks::findsWhoHasNoAccess()
{
    compareFound("person-without-access");
}

void TestChecks::raisesTheAlarm_data()
{
    columnsOfChecks();
    const auto until = [](const QString& ends) {
        return TenantBuilder().with(a("2024-01-01.." + ends)).with(ann().administrator().holds("A"));
    };
    QTest::newRow("nobody, no alarm") << TenantBuilder().with(a("2024-01-01..")) << QStringList();
    QTest::newRow("access without an end") << until(QString()) << QStringList();
    QTest::newRow("the first day after the horizon") << until("2024-08-30") << QStringList();
    QTest::newRow("the last day of the horizon")
        << until("2024-08-29") << QStringList{"alarm 2024-08-30 : ann@x (expired, 0)"};
    QTest::newRow("the day itself") << until("2024-05-31") << QStringList{"alarm 2024-06-01 : ann@x (expired, 0)"};
    QTest::newRow("the day before: since then")
        << until("2024-05-30") << QStringList{"alarm 2024-06-01 : ann@x (expired, 0, 2024-05-31)"};
    QTest::newRow("since the last of them lost it")
        << until("2024-03-31")
               .with(SubscriptionBuilder("B").terms("2024-01-01..2024-02-29"))
               .with(PersonBuilder("bo@x").administrator().holds("B"))
        << QStringList{"alarm 2024-06-01 : ann@x (expired, 1, 2024-04-01)"};
    QTest::newRow("there is no administrator")
        << TenantBuilder().with(a("2024-01-01..")).with(ann().holds("A")) << QStringList{"alarm 2024-06-01 : (, 0)"};
    QTest::newRow("A13: administrators without a license")
        << TenantBuilder().with(ann().administrator()) << QStringList{"alarm 2024-06-01 : ann@x (no-license, 0)"};
    QTest::newRow("names those who lose it last") << until("2024-06-20")
                                                         .with(SubscriptionBuilder("B").terms("2024-01-01..2024-06-10"))
                                                         .with(PersonBuilder("bo@x").administrator().holds("B"))
                                                  << QStringList{"alarm 2024-06-21 : ann@x (expired, 1)"};
    QTest::newRow("different reasons are none")
        << until("2024-06-20")
               .with(SubscriptionBuilder("B").terms("2024-01-01..").suspended("2024-06-21..2024-06-30"))
               .with(PersonBuilder("bo@x").administrator().holds("B"))
        << QStringList{"alarm 2024-06-21 : ann@x, bo@x (, 0)"};
    QTest::newRow("somebody's roles are unknown: it cannot be said")
        << until("2024-06-20").with(PersonBuilder("bo@x").rolesUnknown().holds("A")) << QStringList();
}

void TestChecks::raisesTheAlarm()
{
    compareFound("no-administrator-with-access");
}

void TestChecks::asksForAdministrators_data()
{
    columnsOfChecks();
    const auto with = [](const PersonBuilder& person) {
        return TenantBuilder()
            .with(a("2024-01-01..2024-06-30"))
            .with(person)
            .with(PersonBuilder("bo@x").rolesUnknown().holds("A"))
            .with(PersonBuilder("cy@x").rolesUnknown());
    };
    QTest::newRow("from the day on which it matters")
        << with(ann().administrator().holds("A")) << QStringList{"warning 2024-07-01 : (2, 1)"};
    QTest::newRow("no administrator is known") << with(ann()) << QStringList{"warning 2024-06-01 : (2, 0)"};
    QTest::newRow("a known one has access all the time")
        << with(ann().administrator().holds("B")).with(SubscriptionBuilder("B").terms("2024-01-01..")) << QStringList();
}

void TestChecks::asksForAdministrators()
{
    compareFound("administrators-unknown");
}

void TestChecks::seesWhatIsOverCommitted_data()
{
    columnsOfChecks();
    const auto standard = [](int committed, const QString& days) {
        return TenantBuilder()
            .with(a("2024-01-01..2024-12-31").line(UsageType::StandardAgent, committed, days))
            .with(ann().holds("A"))
            .with(PersonBuilder("bo@x").holds("A"));
    };
    QTest::newRow("as many as committed") << standard(2, "2024-01-01..") << QStringList();
    QTest::newRow("one too many") << standard(1, "2024-01-01..")
                                  << QStringList{"warning 2024-06-01 A standard-agent (2, 1, concurrent)"};
    QTest::newRow("subscribed without a commitment")
        << standard(0, "2024-01-01..") << QStringList{"warning 2024-06-01 A standard-agent (2, 0, concurrent)"};
    QTest::newRow("does not have the type on the day") << standard(1, "2024-01-01..2024-05-31") << QStringList();
    QTest::newRow("not active on the day")
        << TenantBuilder()
               .with(a("2024-01-01..2024-05-31").line(UsageType::StandardAgent, 0, "2024-01-01.."))
               .with(ann().holds("A"))
        << QStringList();
    QTest::newRow("each type apart, named licenses")
        << TenantBuilder()
               .with(a("2024-01-01..")
                         .licensing(Licensing::Named)
                         .line(UsageType::StandardAgent, 0, "2024-01-01..")
                         .line(UsageType::PremiumAgent, 0, "2024-01-01.."))
               .with(ann().holds("A"))
               .with(PersonBuilder("bo@x").holds("A", License::PremiumAgent))
        << QStringList{"warning 2024-06-01 A premium-agent (1, 0, named)",
                       "warning 2024-06-01 A standard-agent (1, 0, named)"};
}

void TestChecks::seesTypesThatAreNotThere_data()
{
    columnsOfChecks();
    const auto aiOnly = [] { return a("2024-01-01..2024-12-31").line(UsageType::AiAgent, 5, "2024-01-01.."); };
    QTest::newRow("each type apart") << TenantBuilder()
                                            .with(aiOnly())
                                            .with(ann().holds("A"))
                                            .with(PersonBuilder("bo@x").holds("A", License::PremiumAgent))
                                     << QStringList{"error 2024-06-01 A premium-agent (1)",
                                                    "error 2024-06-01 A standard-agent (1)"};
    QTest::newRow("its line has ended")
        << TenantBuilder()
               .with(a("2024-01-01..2024-12-31").line(UsageType::StandardAgent, 5, "2024-01-01..2024-05-31"))
               .with(ann().holds("A"))
        << QStringList{"error 2024-06-01 A standard-agent (1)"};
    QTest::newRow("it is there")
        << TenantBuilder().with(aiOnly().line(UsageType::StandardAgent, 0, "2024-06-01..")).with(ann().holds("A"))
        << QStringList();
    QTest::newRow("nobody holds one") << TenantBuilder().with(aiOnly()).with(ann()) << QStringList();
    QTest::newRow("no entitlement is known at all")
        << TenantBuilder().with(a("2024-01-01..2024-12-31")).with(ann().holds("A")) << QStringList();
    QTest::newRow("not active on the day")
        << TenantBuilder()
               .with(a("2024-01-01..2024-05-31").line(UsageType::AiAgent, 5, "2024-01-01.."))
               .with(ann().holds("A"))
        << QStringList();
}

void TestChecks::seesTypesThatAreNotThere()
{
    compareFound("license-type-not-on-subscription");
}

void TestChecks::seesWhatIsOverCommitted()
{
    compareFound("assigned-over-committed");
}

void TestChecks::tellsOfEnds_data()
{
    columnsOfChecks();
    const auto with = [](const SubscriptionBuilder& subscription) { return TenantBuilder().with(subscription); };
    QTest::newRow("no end is known") << with(a("2024-01-01..")) << QStringList();
    QTest::newRow("91 days left") << with(a("2024-01-01..2024-08-31")) << QStringList();
    QTest::newRow("90 days left") << with(a("2024-01-01..2024-08-30")) << QStringList{"warning 2024-08-30 A (90, 0)"};
    QTest::newRow("the last day") << with(a("2024-01-01..2024-06-01")) << QStringList{"warning 2024-06-01 A (0, 0)"};
    QTest::newRow("it has ended") << with(a("2024-01-01..2024-05-31")) << QStringList();
    QTest::newRow("it has not started") << with(a("2024-06-02..2024-06-03")) << QStringList();
    QTest::newRow("renewed without a gap") << with(a("2024-01-01..2024-06-30 2024-07-01..2025-06-30")) << QStringList();
    QTest::newRow("renewed without a gap, and ends soon all the same")
        << with(a("2024-01-01..2024-06-30 2024-07-01..2024-07-31")) << QStringList{"warning 2024-07-31 A (60, 0)"};
    QTest::newRow("renewed with a gap, which is told of instead")
        << with(a("2024-01-01..2024-06-30 2024-07-02..2025-06-30")) << QStringList();
    QTest::newRow("suspended") << with(a("2024-01-01..2024-06-30").suspended("2024-05-01..2024-07-31"))
                               << QStringList{"warning 2024-06-30 A (29, 0)"};
    QTest::newRow("renews itself") << with(a("2024-01-01..2024-06-30").autoRenews())
                                   << QStringList{"warning 2024-06-30 A (29, 1)"};
}

void TestChecks::tellsOfEnds()
{
    compareFound("subscription-ends-soon");
}

void TestChecks::tellsOfNoticePeriods_data()
{
    columnsOfChecks();
    const auto with = [](const QString& ends, std::optional<int> days) {
        return TenantBuilder().with(a("2024-01-01.." + ends).notice(days));
    };
    QTest::newRow("none is known") << with("2024-06-30", std::nullopt) << QStringList();
    QTest::newRow("31 days left") << with("2024-08-01", 30) << QStringList();
    QTest::newRow("30 days left") << with("2024-07-31", 30) << QStringList{"warning 2024-07-01 A (30, 2024-07-31)"};
    QTest::newRow("the last day") << with("2024-07-01", 30) << QStringList{"warning 2024-06-01 A (0, 2024-07-01)"};
    QTest::newRow("too late") << with("2024-06-30", 30) << QStringList();
    QTest::newRow("no end is known") << with(QString(), 30) << QStringList();
}

void TestChecks::tellsOfNoticePeriods()
{
    compareFound("notice-period-ends");
}

void TestChecks::asksForTerms_data()
{
    columnsOfChecks();
    QTest::newRow("a term in the past is one") << TenantBuilder().with(a("2020-01-01..2020-12-31")) << QStringList();
    QTest::newRow("no term") << TenantBuilder().with(SubscriptionBuilder("A")) << QStringList{"error 2024-06-01 A ()"};
    QTest::newRow("in natural order")
        << TenantBuilder().with(SubscriptionBuilder("Sub10")).with(SubscriptionBuilder("Sub9").licensing(std::nullopt))
        << QStringList{"error 2024-06-01 Sub9 ()", "error 2024-06-01 Sub10 ()"};
}

void TestChecks::asksForTerms()
{
    compareFound("incomplete-subscription");
}

void TestChecks::tellsOfTies_data()
{
    columnsOfChecks();
    const auto two = [](const QString& created) {
        return TenantBuilder()
            .with(a("2024-01-01..").line(UsageType::AiAgent, 1, "2024-02-01.."))
            .with(SubscriptionBuilder("B")
                      .created(created)
                      .terms("2024-01-01..")
                      .line(UsageType::AiAgent, 1, "2024-02-01.."));
    };
    QTest::newRow("the age decides, but the type was had on one day")
        << two("2024-01-02") << QStringList{"info 2024-06-01 A ai-agent (A, B)"};
    QTest::newRow("of one age, too") << two("2024-01-01")
                                     << QStringList{"info 2024-06-01 A ai-agent (A, B)",
                                                    "info 2024-06-01 A primary (A, B)"};
    QTest::newRow("one alone") << TenantBuilder().with(a("2024-01-01..")) << QStringList();
}

void TestChecks::tellsOfTies()
{
    compareFound("tie-decided");
}

void TestChecks::saysHowFarItGoes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QString>("same");
    QTest::addColumn<qint64>("weight");

    const TenantBuilder ends = TenantBuilder().with(a("2024-01-01..2024-06-30").notice(10));
    QTest::newRow("earlier is worse") << "no-administrator-with-access"
                                      << TenantBuilder(ends).with(ann().administrator().holds("A")) << QString()
                                      << -day("2024-07-01").toJulianDay();
    QTest::newRow("the reason") << "person-without-access"
                                << TenantBuilder().with(SubscriptionBuilder("A")).with(ann().holds("A")) << "unknown"
                                << qint64{0};
    QTest::newRow("how many people") << "administrators-unknown"
                                     << TenantBuilder(ends).with(ann().rolesUnknown()).with(PersonBuilder("bo@x"))
                                     << QString() << qint64{1};
    QTest::newRow("how many too many") << "assigned-over-committed"
                                       << TenantBuilder()
                                              .with(a("2024-01-01..").line(UsageType::StandardAgent, 1, "2024-01-01.."))
                                              .with(ann().holds("A"))
                                              .with(PersonBuilder("bo@x").holds("A"))
                                              .with(PersonBuilder("cy@x").holds("A"))
                                       << QString() << qint64{2};
    QTest::newRow("the last day") << "subscription-ends-soon" << ends << "2024-06-30" << qint64{0};
    QTest::newRow("the last day for notice") << "notice-period-ends" << ends << "2024-06-20" << qint64{0};
    QTest::newRow("all that tie")
        << "tie-decided" << TenantBuilder().with(a("2024-01-01..")).with(SubscriptionBuilder("B").terms("2024-01-01.."))
        << "A\nB\n"
        << qint64{0};
}

void TestChecks::saysHowFarItGoes()
{
    QFETCH(QString, rule);
    QFETCH(TenantBuilder, tenant);
    const Tenant built = tenant.build();
    const std::vector<Finding> all = findings({built, june, {}});
    const auto found = std::ranges::find_if(all, [&](const Finding& one) { return one.rule == rule; });
    QVERIFY(found != all.end());
    QTEST(found->extent.same, "same");
    QTEST(found->extent.weight, "weight");
}

void TestChecks::ranksThem()
{
    const Tenant tenant = TenantBuilder()
                              .with(a("2024-01-01..2024-06-30").notice(20))
                              .with(SubscriptionBuilder("B").terms("2024-01-01..2024-06-10"))
                              .with(SubscriptionBuilder("C"))
                              .with(ann().administrator().holds("A"))
                              .with(PersonBuilder("bo@x").holds("C"))
                              .build();
    const QStringList expected{
        "alarm no-administrator-with-access 2024-07-01 : ann@x (expired, 0)",
        "error person-without-access 2024-06-01 bo@x (unknown)",
        "error incomplete-subscription 2024-06-01 C ()",
        "warning last-administrator 2024-06-01 ann@x (0)",
        "warning notice-period-ends 2024-06-10 A (9, 2024-06-30)",
        "warning subscription-ends-soon 2024-06-10 B (9, 0)",
        "warning subscription-ends-soon 2024-06-30 A (29, 0)",
        "warning access-cliff 2024-07-01 A 2024-07-01 (1, 1, 0, 0, expired, A)",
        "info tie-decided 2024-06-01 A primary (A, B)",
        "info handover-ahead 2024-07-01 A primary (A, )",
    };
    QCOMPARE(findingTexts(findings({tenant, june, {}}), tenant), expected);
}

void TestChecks::listsPeopleByAddress()
{
    const Tenant tenant = TenantBuilder()
                              .with(a("2024-01-01..2024-05-31"))
                              .with(SubscriptionBuilder("B"))
                              .with(PersonBuilder("Cy@x").holds("A"))
                              .with(PersonBuilder("bo@x").holds("B"))
                              .with(ann().holds("A"))
                              .build();
    QStringList found = findingTexts(onePersonEach(findings({tenant, june, {}}), tenant), tenant);
    found.removeIf([](const QString& text) { return !text.contains("person"); });
    const QStringList expected{"error person-without-access 2024-06-01 ann@x (expired)",
                               "error person-without-access 2024-06-01 bo@x (unknown)",
                               "error person-without-access 2024-06-01 Cy@x (expired)"};
    QCOMPARE(found, expected);
}

void TestChecks::haveWordsOfTheirOwn()
{
    std::set<QLatin1StringView> words;
    for (const Check& check : allChecks())
        QVERIFY2(words.insert(check.rule).second, check.rule.data());
}

void TestChecks::doNotDependOnTheOrderOfInput()
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        TenantBuilder builder = randomTenant(seed);
        const Tenant tenant = builder.build();
        Dice dice(seed);
        const Tenant other = builder.shuffle(dice).build();
        for (const QDate day : {randomDays.starts, QDate(2024, 2, 1), QDate(2024, 3, 1)}) {
            const auto texts = [day](const Tenant& of) {
                return findingTexts(onePersonEach(findings({of, day, {}}), of), of);
            };
            QVERIFY2(texts(tenant) == texts(other), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
}

QTEST_APPLESS_MAIN(TestChecks)
#include "test_checks.moc"
