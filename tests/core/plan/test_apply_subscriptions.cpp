#include "support/applied.h"
#include "support/builders.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Adding, editing and removing whole subscriptions.
class TestApplySubscriptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adds_data();
    void adds();
    void putsWhatItAddsInOrder();
    void refusesToAdd_data();
    void refusesToAdd();
    void edits();
    void editsOnlyWhatIsNamed();
    void editsLicensing_data();
    void editsLicensing();
    void removes_data();
    void removes();
    void givesARemovedIdItsOldPlaceBack();
    void namesBothThatMix();
};

namespace {

SubscriptionBuilder named(const QString& id)
{
    return SubscriptionBuilder(id).licensing(Licensing::Named);
}

/// A is concurrent through 2024, in use by a person and by usage.
TenantBuilder tenantWithA()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01..2024-12-31"))
        .with(PersonBuilder("ann@contoso.example"));
}

} // namespace

void TestApplySubscriptions::adds_data()
{
    QTest::addColumn<SubscriptionBuilder>("added");

    QTest::newRow("complete") << SubscriptionBuilder("B")
                                     .created("2023-05-01")
                                     .terms("2023-06-01..2025-05-31")
                                     .suspended("2023-07-01..")
                                     .line(UsageType::Ivr, 5, "2023-06-01..")
                                     .rate(UsageType::Ivr, "40.00");
    QTest::newRow("incomplete, licensing unknown") << SubscriptionBuilder("B").licensing(std::nullopt);
    QTest::newRow("incomplete, of the other licensing") << named("B");
    QTest::newRow("of the other licensing, on the day after") << named("B").terms("2025-01-01..");
    QTest::newRow("an id that looks alike, but is another") << SubscriptionBuilder("A1").terms("2024-01-01..");
}

void TestApplySubscriptions::adds()
{
    QFETCH(SubscriptionBuilder, added);
    Subscription expected = added.build();
    const Applied result = applied(tenantWithA().build(), AddSubscription{expected});
    QCOMPARE(result.verdict, accepted);
    const Subscription* there = result.tenant.find(expected.id);
    QVERIFY(there);
    QVERIFY(there->ref != result.tenant.find(u"A")->ref);
    expected.ref = there->ref;
    QVERIFY(*there == expected);
}

void TestApplySubscriptions::putsWhatItAddsInOrder()
{
    Subscription added = SubscriptionBuilder("B").terms("2023-01-01..").build();
    added.terms = ranges("2025-01-01..2025-12-31 2023-01-01..2023-12-31");
    added.suspensions = ranges("2025-03-01..2025-03-31 2023-03-01..2023-03-31");
    added.lines = {{UsageType::Ivr, 2, range("2025-01-01..")},
                   {UsageType::StandardAgent, 3, range("2025-01-01..")},
                   {UsageType::Ivr, 1, range("2023-01-01..2023-12-31")}};
    const Applied result = applied(tenantWithA().build(), AddSubscription{added});
    QCOMPARE(result.verdict, accepted);
    const Subscription& there = result.tenant.subscriptions.front(); // older than A
    QCOMPARE(there.id, "B");
    QCOMPARE(textOf(there.terms), "2023-01-01..2023-12-31 2025-01-01..2025-12-31");
    QCOMPARE(textOf(there.suspensions), "2023-03-01..2023-03-31 2025-03-01..2025-03-31");
    QCOMPARE(linesText(there), "standard-agent 3 2025-01-01.., ivr 1 2023-01-01..2023-12-31, ivr 2 2025-01-01..");
}

void TestApplySubscriptions::refusesToAdd_data()
{
    QTest::addColumn<SubscriptionBuilder>("added");
    QTest::addColumn<QString>("verdict");

    QTest::newRow("the id is taken") << SubscriptionBuilder("A") << "subscription-taken $.subscription.id";
    QTest::newRow("the id is taken in another case")
        << SubscriptionBuilder("a") << "subscription-taken $.subscription.id";
    QTest::newRow("a term, but licensing unknown")
        << SubscriptionBuilder("B").licensing({}).terms("2030-01-01..") << "licensing-unknown $.subscription.licensing";
    QTest::newRow("terms overlap") << SubscriptionBuilder("B").terms("2024-01-01.. 2025-01-01..")
                                   << "overlap $.subscription.terms";
    QTest::newRow("suspensions overlap") << SubscriptionBuilder("B").suspended("2024-01-01..2024-01-31 2024-01-31..")
                                         << "overlap $.subscription.suspensions";
    QTest::newRow("lines of a type overlap")
        << SubscriptionBuilder("B").line(UsageType::Ivr, 1, "2024-01-01..").line(UsageType::Ivr, 1, "2025-01-01..")
        << "overlap $.subscription.entitlements";
    QTest::newRow("it mixes on the last day") << named("B").terms("2024-12-31..") << "mixed-licensing $.subscription";
}

void TestApplySubscriptions::refusesToAdd()
{
    QFETCH(SubscriptionBuilder, added);
    const Applied result = applied(tenantWithA().build(), AddSubscription{added.build()});
    QTEST(result.verdict, "verdict");
    QVERIFY(result.isUntouched());
}

void TestApplySubscriptions::edits()
{
    SubscriptionPatch set;
    set.name = "Care";
    set.department = "Sales";
    set.licensing = std::optional(Licensing::Named);
    set.flex = "3";
    set.hybrid = true;
    set.trial = true;
    set.autoRenew = true;
    set.created = std::optional(day("2020-02-29"));
    set.costCenter = "cc";
    set.contractNumber = "no";
    set.supplier = "who";
    set.noticeDays = std::optional(90);
    set.note = "note";
    const Tenant tenant = tenantWithA().build();
    const Applied result = applied(tenant, EditSubscription{"a", set});
    QCOMPARE(result.verdict, accepted);

    Subscription expected = *tenant.find(u"A");
    expected.name = "Care";
    expected.department = "Sales";
    expected.licensing = Licensing::Named;
    expected.flex = "3";
    expected.hybrid = expected.trial = expected.autoRenew = true;
    expected.created = day("2020-02-29");
    expected.costCenter = "cc";
    expected.contractNumber = "no";
    expected.supplier = "who";
    expected.noticeDays = 90;
    expected.note = "note";
    QVERIFY(*result.tenant.find(u"A") == expected);
}

void TestApplySubscriptions::editsOnlyWhatIsNamed()
{
    SubscriptionPatch all;
    all.name = "Care";
    all.created = std::optional(day("2020-02-29"));
    all.noticeDays = std::optional(90);
    const Tenant tenant = applied(tenantWithA().build(), EditSubscription{"A", all}).tenant;

    SubscriptionPatch some;
    some.created = std::optional<QDate>();
    const Applied result = applied(tenant, EditSubscription{"A", some});
    QCOMPARE(result.verdict, accepted);
    Subscription expected = *tenant.find(u"A");
    expected.created.reset();
    QVERIFY(*result.tenant.find(u"A") == expected);

    QVERIFY(applied(tenant, EditSubscription{"A", {}}).isUntouched());
    QCOMPARE(applied(tenant, EditSubscription{"X", {}}).verdict, "unknown-subscription $.subscription");
}

void TestApplySubscriptions::editsLicensing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("verdict");

    // To named, or to unknown.
    QTest::newRow("where nothing shares a day") << "Alone" << true << accepted;
    QTest::newRow("where another shares a day") << "A" << true << "mixed-licensing $.set.licensing";
    QTest::newRow("of an incomplete one") << "Incomplete" << true << accepted;
    QTest::newRow("of an incomplete one, to unknown") << "Incomplete" << false << accepted;
    QTest::newRow("to unknown, with a term") << "Alone" << false << "licensing-unknown $.set.licensing";
}

void TestApplySubscriptions::editsLicensing()
{
    QFETCH(QString, id);
    QFETCH(bool, known);
    const Tenant tenant = tenantWithA()
                              .with(SubscriptionBuilder("B").terms("2024-12-31..2025-12-31"))
                              .with(SubscriptionBuilder("Alone").terms("2026-01-01.."))
                              .with(SubscriptionBuilder("Incomplete"))
                              .build();
    SubscriptionPatch set;
    set.licensing = known ? std::optional(Licensing::Named) : std::nullopt;
    const Applied result = applied(tenant, EditSubscription{id, set});
    QTEST(result.verdict, "verdict");
    if (result.verdict == accepted)
        QVERIFY(result.tenant.find(id)->licensing == *set.licensing);
    else
        QVERIFY(result.isUntouched());
}

void TestApplySubscriptions::removes_data()
{
    QTest::addColumn<Tenant>("tenant");
    QTest::addColumn<QString>("verdict");

    const QString inUse("subscription-in-use $.subscription");
    QTest::newRow("nobody has a license and no usage names it") << tenantWithA().build() << accepted;
    QTest::newRow("a license") << tenantWithA().with(PersonBuilder("bo@contoso.example").holds("A")).build() << inUse;
    QTest::newRow("usage of 0") << tenantWithA().usage("2024-01", UsageType::Ivr, "A", 0).build() << inUse;
    QTest::newRow("usage of which it is not known")
        << tenantWithA().usage("2024-01", UsageType::Ivr, "", 5).build() << accepted;
    Tenant left = tenantWithA().with(PersonBuilder("bo@contoso.example").holds("A")).build();
    left.setLicenses(left.memberWith(u"bo@contoso.example").value(), LicenseSetId::NotAMember);
    QTest::newRow("somebody had a license and is gone") << left << accepted;
    QTest::newRow("it is not there") << TenantBuilder().build() << "unknown-subscription $.subscription";
}

void TestApplySubscriptions::removes()
{
    QFETCH(Tenant, tenant);
    const Applied result = applied(tenant, RemoveSubscription{"a"});
    QTEST(result.verdict, "verdict");
    if (result.verdict == accepted)
        QVERIFY(result.tenant.subscriptions.empty());
    else
        QVERIFY(result.isUntouched());
}

void TestApplySubscriptions::givesARemovedIdItsOldPlaceBack()
{
    const Tenant tenant = tenantWithA().build();
    const Tenant removed = applied(tenant, RemoveSubscription{"A"}).tenant;
    const Applied again = applied(removed, AddSubscription{SubscriptionBuilder("a").build()});
    QCOMPARE(again.verdict, accepted);
    QVERIFY(again.tenant.find(u"A")->ref == tenant.find(u"A")->ref);
    QCOMPARE(again.tenant.find(u"A")->id, "a");
}

void TestApplySubscriptions::namesBothThatMix()
{
    Tenant tenant = tenantWithA().build();
    const auto result = applyChange(tenant, AddSubscription{named("B").terms("2024-06-01..2025-05-31").build()});
    QVERIFY(!result);
    QVERIFY(result.error().arguments ==
            std::vector<Argument>({"B", Term::Named, "A", Term::Concurrent, day("2024-06-01"), day("2024-12-31")}));
}

QTEST_APPLESS_MAIN(TestApplySubscriptions)
#include "test_apply_subscriptions.moc"
