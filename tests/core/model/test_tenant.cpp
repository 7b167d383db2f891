#include "core/model/tenant.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestTenant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSubscriptionsInAgeOrder();
    void keepsAgeOrderWhateverA3Says();
    void replacesASubscription();
    void findsASubscription();
    void knowsWhoIsAMember();
    void listsMembersByFoldedAddress();
    void copiesShareNothingAfterAnEdit();
};

namespace {

QStringList idsOf(const Tenant& tenant)
{
    QStringList ids;
    for (const Subscription& subscription : tenant.subscriptions)
        ids.push_back(subscription.id);
    return ids;
}

TenantBuilder threeSubscriptions()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("C").terms("2024-03-01.."))
        .with(SubscriptionBuilder("B"))
        .with(SubscriptionBuilder("A").terms("2024-05-01..").created("2024-02-01"));
}

} // namespace

void TestTenant::keepsSubscriptionsInAgeOrder()
{
    QCOMPARE(idsOf(threeSubscriptions().build()), QStringList({"A", "C", "B"}));
}

void TestTenant::keepsAgeOrderWhateverA3Says()
{
    QCOMPARE(idsOf(threeSubscriptions().assuming({.renewalKeepsAge = false}).build()), QStringList({"A", "C", "B"}));
}

void TestTenant::replacesASubscription()
{
    Tenant tenant = threeSubscriptions().build();
    Subscription changed = *tenant.find(u"A");
    changed.created = day("2024-04-01");
    changed.note = "moved behind C";
    tenant.put(changed);
    QCOMPARE(idsOf(tenant), QStringList({"C", "A", "B"}));
    QCOMPARE(tenant.find(u"A")->note, changed.note);

    tenant.take(changed.ref);
    QCOMPARE(idsOf(tenant), QStringList({"C", "B"}));
    tenant.take(changed.ref);
    QCOMPARE(idsOf(tenant), QStringList({"C", "B"}));
}

void TestTenant::findsASubscription()
{
    Tenant tenant = threeSubscriptions().build();
    const Subscription* found = tenant.find(u"a");
    QVERIFY(found);
    QCOMPARE(found->id, "A");
    QCOMPARE(tenant.find(found->ref), found);
    QCOMPARE(tenant.find(u"D"), nullptr);

    // A plan knows ids that this tenant does not have, or no longer.
    const SubscriptionRef known = tenant.keys.edit().intern(u"D");
    QCOMPARE(tenant.find(u"D"), nullptr);
    QCOMPARE(tenant.find(known), nullptr);
}

void TestTenant::knowsWhoIsAMember()
{
    Tenant tenant;
    const PersonId ann = tenant.people.edit().append(PersonBuilder("ann@contoso.example").person());
    const PersonId bo = tenant.people.edit().append(PersonBuilder("bo@contoso.example").person());
    QCOMPARE(tenant.licensesOf(ann), LicenseSetId::NotAMember);

    tenant.setLicenses(bo, LicenseSetId::None);
    QCOMPARE(tenant.licensesOf(ann), LicenseSetId::NotAMember);
    QCOMPARE(tenant.licensesOf(bo), LicenseSetId::None);
    QCOMPARE(tenant.memberWith(u"BO@contoso.example"), std::optional(bo));
    QCOMPARE(tenant.memberWith(u"ann@contoso.example"), std::nullopt);
    QCOMPARE(tenant.memberWith(u"cy@contoso.example"), std::nullopt);

    tenant.setLicenses(bo, LicenseSetId::NotAMember);
    QCOMPARE(tenant.memberWith(u"bo@contoso.example"), std::nullopt);
}

void TestTenant::listsMembersByFoldedAddress()
{
    Tenant tenant;
    const std::vector<QString> declared{"\U0001f600@x", "b10@x", "B9@x", "E\u0301@x", "\ufffd@x", "a@x"};
    for (const QString& email : declared)
        tenant.setLicenses(tenant.people.edit().append(PersonBuilder(email).person()), LicenseSetId::None);
    tenant.people.edit().append(PersonBuilder("nobody@x").person());

    QStringList emails;
    for (const PersonId person : tenant.membersByEmail())
        emails.push_back(tenant.people->email(person));
    QCOMPARE(emails, QStringList({"a@x", "b10@x", "B9@x", "E\u0301@x", "\ufffd@x", "\U0001f600@x"}));
}

void TestTenant::copiesShareNothingAfterAnEdit()
{
    const Tenant before = threeSubscriptions()
                              .with(PersonBuilder("ann@contoso.example"))
                              .usage("2024-01", UsageType::Ivr, "A", 1)
                              .build();
    Tenant after = before;
    after.setLicenses(PersonId{0}, LicenseSetId::NotAMember);
    after.usage.edit().clear();
    after.take(before.find(u"A")->ref);
    QCOMPARE(before.licensesOf(PersonId{0}), LicenseSetId::None);
    QCOMPARE(before.usage->size(), std::size_t{1});
    QCOMPARE(idsOf(before), QStringList({"A", "C", "B"}));
    QVERIFY(after.people.isSameAs(before.people));
}

QTEST_APPLESS_MAIN(TestTenant)
#include "test_tenant.moc"
