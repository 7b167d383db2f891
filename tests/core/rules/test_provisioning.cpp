#include "core/rules/provisioning.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestProvisioning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mixesOnSharedDaysOnly_data();
    void mixesOnSharedDaysOnly();
    void mixesOnlyWhereLicensingDiffers_data();
    void mixesOnlyWhereLicensingDiffers();
    void mixesWithTheFirstInAgeOrder();
    void namesBothAndTheirSharedDays();
    void switchesLicensing();
    void hasVoiceCapacity_data();
    void hasVoiceCapacity();
    void countsAssignedLicenses();
    void doesNotDependOnTheOrderOfInput();
};

namespace {

SubscriptionBuilder concurrent(const QString& id, const QString& terms)
{
    return SubscriptionBuilder(id).licensing(Licensing::Concurrent).terms(terms);
}

SubscriptionBuilder named(const QString& id, const QString& terms)
{
    return SubscriptionBuilder(id).licensing(Licensing::Named).terms(terms);
}

/// `A B 2024-01-01..2024-01-31`
QString textOf(const Tenant& tenant, const std::optional<Mixing>& mixing)
{
    return mixing ? test::textOf(tenant, std::vector{mixing->one, mixing->other}) + QLatin1Char(' ') +
                        test::textOf(std::optional(mixing->sharedDays))
                  : nobody;
}

/// `A B, B C`, in this order.
QString textOf(const Tenant& tenant, const std::vector<std::pair<SubscriptionRef, SubscriptionRef>>& pairs)
{
    QStringList parts;
    for (const auto& [one, other] : pairs)
        parts.push_back(test::textOf(tenant, std::vector{one, other}));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void TestProvisioning::mixesOnSharedDaysOnly_data()
{
    QTest::addColumn<QString>("terms");  // of a subscription with named licensing
    QTest::addColumn<QString>("mixing"); // with A: concurrent in 2024, suspended in June, and in 2026

    QTest::newRow("R8: before it") << "2023-01-01..2023-12-31"
                                   << "-";
    QTest::newRow("R8: one shared day, its first") << "2023-01-01..2024-01-01"
                                                   << "B A 2024-01-01..2024-01-01";
    QTest::newRow("R8: one shared day, its last") << "2024-12-31..2025-12-31"
                                                  << "B A 2024-12-31..2024-12-31";
    QTest::newRow("R8: in the gap between its terms") << "2025-01-01..2025-12-31"
                                                      << "-";
    QTest::newRow("R8: suspended or not") << "2024-06-10..2024-06-20"
                                          << "B A 2024-06-10..2024-06-20";
    QTest::newRow("R8: a planned term, open") << "2026-03-01.."
                                              << "B A 2026-03-01..";
    QTest::newRow("R8: a later term of its own") << "2023-01-01..2023-01-31 2024-05-01..2024-05-31"
                                                 << "B A 2024-05-01..2024-05-31";
    QTest::newRow("R8: the first days they share") << "2024-12-01..2026-01-31"
                                                   << "B A 2024-12-01..2024-12-31";
    QTest::newRow("without a term") << ""
                                    << "-";
}

void TestProvisioning::mixesOnSharedDaysOnly()
{
    QFETCH(QString, terms);
    const Tenant tenant =
        TenantBuilder()
            .with(concurrent("A", "2024-01-01..2024-12-31 2026-01-01..").suspended("2024-06-01..2024-06-30"))
            .with(named("B", terms))
            .build();
    const Subscription& b = *tenant.find(u"B");
    QTEST(textOf(tenant, mixing(b, *tenant.find(u"A"))), "mixing");
    QTEST(textOf(tenant, mixingIn(tenant, b)), "mixing");
    QCOMPARE(mixing(*tenant.find(u"A"), b).has_value(), mixing(b, *tenant.find(u"A")).has_value());
}

void TestProvisioning::mixesOnlyWhereLicensingDiffers_data()
{
    using Maybe = std::optional<Licensing>;
    QTest::addColumn<Maybe>("one");
    QTest::addColumn<Maybe>("other");
    QTest::addColumn<bool>("expected");

    QTest::newRow("concurrent and concurrent") << Maybe(Licensing::Concurrent) << Maybe(Licensing::Concurrent) << false;
    QTest::newRow("named and named") << Maybe(Licensing::Named) << Maybe(Licensing::Named) << false;
    QTest::newRow("R8: concurrent and named") << Maybe(Licensing::Concurrent) << Maybe(Licensing::Named) << true;
    QTest::newRow("unknown mixes with nothing") << Maybe() << Maybe(Licensing::Named) << false;
    QTest::newRow("nothing mixes with unknown") << Maybe(Licensing::Concurrent) << Maybe() << false;
}

void TestProvisioning::mixesOnlyWhereLicensingDiffers()
{
    QFETCH(std::optional<Licensing>, one);
    QFETCH(std::optional<Licensing>, other);
    QTEST(mixing(SubscriptionBuilder("A").licensing(one).terms("2024-01-01..").build(),
                 SubscriptionBuilder("B").licensing(other).terms("2024-01-01..").build())
              .has_value(),
          "expected");
}

void TestProvisioning::mixesWithTheFirstInAgeOrder()
{
    const Tenant tenant = TenantBuilder()
                              .with(concurrent("A", "2024-06-01.."))
                              .with(concurrent("B", "2024-01-01.."))
                              .with(concurrent("C", "2023-01-01..2023-12-31"))
                              .build();
    Subscription changed = named("New", "2024-03-01..").build();
    changed.ref = SubscriptionRef{3};
    std::optional<Mixing> found = mixingIn(tenant, changed);
    QVERIFY(found);
    QCOMPARE(test::textOf(tenant, found->other), "B");

    // A change of B is not held against B as it was.
    changed.ref = tenant.find(u"B")->ref;
    found = mixingIn(tenant, changed);
    QVERIFY(found);
    QCOMPARE(test::textOf(tenant, found->other), "A");
}

void TestProvisioning::namesBothAndTheirSharedDays()
{
    const Subscription a = concurrent("A", "2024-01-01..").build();
    const Subscription b = named("B", "2024-06-01..2024-12-31").build();
    const std::optional<Mixing> found = mixing(b, a);
    QVERIFY(found);
    const std::vector<Argument> expected{QString("B"),     Term::Named,       QString("A"),
                                         Term::Concurrent, day("2024-06-01"), day("2024-12-31")};
    QVERIFY(mixingArguments(b, a, *found) == expected);
}

void TestProvisioning::switchesLicensing()
{
    const auto switches = [](const TenantBuilder& builder) {
        const Tenant tenant = builder.build();
        return textOf(tenant, licensingSwitches(tenant));
    };
    QCOMPARE(switches(TenantBuilder()
                          .with(named("Later", "2025-01-01.."))
                          .with(concurrent("Old", "2023-01-01..2023-12-31"))
                          .with(concurrent("Older", "2022-01-01..2024-12-31"))),
             "Older Later, Old Later");
    QCOMPARE(switches(TenantBuilder().with(named("A", "2024-01-01..")).with(named("B", "2025-01-01.."))), "");
    QCOMPARE(switches(TenantBuilder().with(named("A", "2024-01-01..")).with(concurrent("B", "2025-01-01.."))), "");
    QCOMPARE(switches(TenantBuilder().with(named("A", "2024-01-01..")).with(concurrent("No terms yet", ""))), "");
}

void TestProvisioning::hasVoiceCapacity_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("paths");

    QTest::newRow("none active") << day("2023-12-31") << qint64{0};
    QTest::newRow("(Standard + Premium) × 3 + IVR ports") << day("2024-01-01") << qint64{(10 + 20) * 3 + 7};
    QTest::newRow("of all active subscriptions") << day("2024-02-01") << qint64{(10 + 20) * 3 + 7 + 5 * 3};
    QTest::newRow("A14: not of a suspended one") << day("2024-03-01") << qint64{5 * 3};
    QTest::newRow("not of a line that has ended") << day("2024-04-01") << qint64{10 * 3 + 7 + 5 * 3};
    QTest::newRow("the largest") << day("2025-01-01") << qint64{2147483647} * 3 + qint64{5 * 3 + 7 + 10 * 3};
}

void TestProvisioning::hasVoiceCapacity()
{
    QFETCH(QDate, day);
    SubscriptionBuilder a("A");
    a.terms("2024-01-01..")
        .suspended("2024-03-01..2024-03-01")
        .line(UsageType::StandardAgent, 10, "2024-01-01..")
        .line(UsageType::PremiumAgent, 20, "2024-01-01..2024-03-31")
        .line(UsageType::PremiumAgent, 2147483647, "2025-01-01..")
        .line(UsageType::Ivr, 7, "2024-01-01..");
    for (const UsageType type :
         {UsageType::AiAgent, UsageType::AiAssistant, UsageType::IvrOutbound, UsageType::WebexConnect, UsageType::Wfo})
        a.line(type, 1000, "2024-01-01..");
    const Tenant tenant =
        TenantBuilder()
            .with(a)
            .with(SubscriptionBuilder("B").terms("2024-02-01..").line(UsageType::StandardAgent, 5, "2024-01-01.."))
            .build();
    QTEST(voiceCapacity(tenant, day), "paths");
}

void TestProvisioning::countsAssignedLicenses()
{
    Tenant tenant = TenantBuilder()
                        .with(SubscriptionBuilder("A").terms("2024-01-01.."))
                        .with(SubscriptionBuilder("Expired").terms("2020-01-01..2020-12-31"))
                        .with(SubscriptionBuilder("Idle").terms("2024-01-01.."))
                        .with(PersonBuilder("ann@x").holds("A", License::PremiumAgent).holds("Expired"))
                        .with(PersonBuilder("bo@x").holds("A", License::PremiumAgent).holds("Expired"))
                        .with(PersonBuilder("cy@x").holds("A").status(AccountStatus::Inactive))
                        .with(PersonBuilder("di@x").holds("A"))
                        .with(PersonBuilder("ed@x"))
                        .build();
    tenant.setLicenses(*tenant.people->find(u"di@x"), LicenseSetId::NotAMember);

    const auto assigned = assignedLicenses(tenant);
    const auto of = [&](QStringView id) { return assigned.at(static_cast<std::size_t>(tenant.find(id)->ref)); };
    using Counts = std::array<qint64, 2>; // Standard, Premium
    QVERIFY(of(u"A") == Counts({1, 2}));
    QVERIFY(of(u"Expired") == Counts({2, 0}));
    QVERIFY(of(u"Idle") == Counts({0, 0}));
}

void TestProvisioning::doesNotDependOnTheOrderOfInput()
{
    Dice dice(8);
    const auto assigned = [](const Tenant& tenant) {
        const auto counts = assignedLicenses(tenant);
        QStringList lines;
        for (const Subscription& subscription : tenant.subscriptions) {
            const auto& [standard, premium] = counts.at(static_cast<std::size_t>(subscription.ref));
            lines.push_back(QStringLiteral("%1 %2 %3").arg(subscription.id).arg(standard).arg(premium));
        }
        return lines;
    };
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        TenantBuilder builder = randomTenant(seed);
        const Tenant tenant = builder.build();
        const Tenant shuffled = builder.shuffle(dice).build();
        QCOMPARE(assigned(shuffled), assigned(tenant)); // in age order both
        for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(5))
            QCOMPARE(voiceCapacity(shuffled, each), voiceCapacity(tenant, each));
    }
}

QTEST_APPLESS_MAIN(TestProvisioning)
#include "test_provisioning.moc"
