#include "support/applied.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Assigning, removing and moving licenses of people.
class TestApplyLicenses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void altersLicenses_data();
    void altersLicenses();
    void refuses_data();
    void refuses();
    void refusesAChangeOverManyWhole_data();
    void refusesAChangeOverManyWhole();
    void touchesNobodyElse();
    void namesThePersonAndTheSubscription_data();
    void namesThePersonAndTheSubscription();
};

namespace {

const QString ann("ann@contoso.example");
const QString bo("bo@contoso.example");
const QString cy("cy@contoso.example");

/// Ann has Premium with supervisor on A and Standard on B, Bo Standard on A, Cy nothing; C is there for moves.
Tenant threePeople()
{
    Tenant tenant = TenantBuilder()
                        .with(SubscriptionBuilder("A").terms("2024-01-01.."))
                        .with(SubscriptionBuilder("B").terms("2024-01-01..2024-06-30"))
                        .with(SubscriptionBuilder("C"))
                        .with(PersonBuilder(ann))
                        .with(PersonBuilder(bo).holds("A"))
                        .with(PersonBuilder(cy).status(AccountStatus::Inactive))
                        .build();
    const SubscriptionRef a = tenant.find(u"A")->ref;
    const SubscriptionRef b = tenant.find(u"B")->ref;
    tenant.setLicenses(tenant.memberWith(ann).value(),
                       tenant.pool.edit().intern({{a, License::PremiumAgent, true}, {b, License::StandardAgent}}));
    return tenant;
}

/// The people of `threePeople` with these addresses.
std::vector<PersonId> users(std::initializer_list<QString> emails)
{
    const Tenant tenant = threePeople();
    std::vector<PersonId> ids;
    for (const QString& email : emails)
        ids.push_back(tenant.memberWith(email).value());
    return ids;
}

} // namespace

void TestApplyLicenses::altersLicenses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("licenses");

    constexpr License standard = License::StandardAgent;
    constexpr License premium = License::PremiumAgent;
    QTest::newRow("assign: the first one")
        << Change(AssignLicense{users({cy}), "c", standard, false}) << cy << "C standard-agent";
    QTest::newRow("assign: beside another")
        << Change(AssignLicense{users({bo}), "C", premium, true}) << bo << "A standard-agent, C premium-agent+";
    QTest::newRow("assign: in the place of another there")
        << Change(AssignLicense{users({bo}), "A", premium, false}) << bo << "A premium-agent";
    QTest::newRow("assign: the supervisor role goes with the one that is replaced")
        << Change(AssignLicense{users({ann}), "A", premium, false}) << ann << "A premium-agent, B standard-agent";
    QTest::newRow("assign: what is there alters nothing")
        << Change(AssignLicense{users({ann}), "A", premium, true}) << ann << "A premium-agent+, B standard-agent";
    QTest::newRow("assign: on one that has expired")
        << Change(AssignLicense{users({cy}), "B", standard, false}) << cy << "B standard-agent";

    QTest::newRow("remove: the only one") << Change(RemoveLicense{users({bo}), "a", standard}) << bo << "";
    QTest::newRow("remove: with its supervisor role")
        << Change(RemoveLicense{users({ann}), "A", premium}) << ann << "B standard-agent";

    QTest::newRow("move: keeps license and role, and the rest")
        << Change(MoveLicenses{users({ann}), "a", "c"}) << ann << "B standard-agent, C premium-agent+";
    QTest::newRow("move: Standard stays Standard")
        << Change(MoveLicenses{users({bo}), "A", "B"}) << bo << "B standard-agent";
}

void TestApplyLicenses::altersLicenses()
{
    QFETCH(Change, change);
    QFETCH(QString, email);
    const Applied result = applied(threePeople(), change);
    QCOMPARE(result.verdict, accepted);
    QTEST(licensesText(result.tenant, email), "licenses");
}

void TestApplyLicenses::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("verdict");

    constexpr License standard = License::StandardAgent;
    constexpr License premium = License::PremiumAgent;
    const std::vector<PersonId> one = users({bo});
    QTest::newRow("assign: nobody") << Change(AssignLicense{{}, "A", standard, false}) << "missing-key $.users";
    QTest::newRow("assign: one person twice")
        << Change(AssignLicense{users({bo, ann, bo}), "A", standard, false}) << "person-twice $.users[2]";
    QTest::newRow("assign: an unknown subscription")
        << Change(AssignLicense{one, "X", standard, false}) << "unknown-subscription $.subscription";
    QTest::newRow("assign: supervisor with Standard")
        << Change(AssignLicense{one, "A", standard, true}) << "supervisor-needs-premium $.supervisor";
    QTest::newRow("remove: none there") << Change(RemoveLicense{one, "B", standard}) << "no-such-license $.users[0]";
    QTest::newRow("remove: another one there")
        << Change(RemoveLicense{one, "A", premium}) << "no-such-license $.users[0]";
    QTest::newRow("remove: an unknown subscription")
        << Change(RemoveLicense{one, "X", standard}) << "unknown-subscription $.subscription";
    QTest::newRow("remove: one person twice")
        << Change(RemoveLicense{users({bo, bo}), "A", standard}) << "person-twice $.users[1]";
    QTest::newRow("move: none there") << Change(MoveLicenses{one, "B", "C"}) << "no-such-license $.users[0]";
    QTest::newRow("move: one is there already")
        << Change(MoveLicenses{users({ann}), "A", "B"}) << "license-there $.users[0]";
    QTest::newRow("move: onto itself") << Change(MoveLicenses{one, "A", "a"}) << "same-subscription $.to";
    QTest::newRow("move: onto itself, without a license there")
        << Change(MoveLicenses{one, "C", "C"}) << "same-subscription $.to";
    QTest::newRow("move: from an unknown subscription")
        << Change(MoveLicenses{one, "X", "A"}) << "unknown-subscription $.from";
    QTest::newRow("move: to an unknown subscription")
        << Change(MoveLicenses{one, "A", "X"}) << "unknown-subscription $.to";
    QTest::newRow("move: nobody") << Change(MoveLicenses{{}, "A", "B"}) << "missing-key $.users";
}

void TestApplyLicenses::refuses()
{
    QFETCH(Change, change);
    const Applied result = applied(threePeople(), change);
    QTEST(result.verdict, "verdict");
    QVERIFY(result.isUntouched());
}

void TestApplyLicenses::refusesAChangeOverManyWhole_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("verdict");

    QTest::newRow("assign: one has left")
        << Change(AssignLicense{users({bo, cy, ann}), "C", License::StandardAgent, false})
        << "unknown-person $.users[1]";
    QTest::newRow("remove: one has it not")
        << Change(RemoveLicense{users({bo, ann}), "A", License::StandardAgent}) << "no-such-license $.users[1]";
    QTest::newRow("move: one has one there already")
        << Change(MoveLicenses{users({bo, ann}), "A", "B"}) << "license-there $.users[1]";
}

void TestApplyLicenses::refusesAChangeOverManyWhole()
{
    QFETCH(Change, change);
    Tenant tenant = threePeople();
    tenant.setLicenses(tenant.memberWith(cy).value(), LicenseSetId::NotAMember);
    const Applied result = applied(tenant, change);
    QTEST(result.verdict, "verdict");
    QVERIFY(result.isUntouched());
}

void TestApplyLicenses::touchesNobodyElse()
{
    const Tenant tenant = threePeople();
    const Applied result = applied(tenant, AssignLicense{users({bo, cy}), "C", License::PremiumAgent, false});
    QCOMPARE(result.verdict, accepted);
    QCOMPARE(licensesText(result.tenant, ann), licensesText(tenant, ann));
    QCOMPARE(licensesText(result.tenant, bo), "A standard-agent, C premium-agent");
    QCOMPARE(licensesText(result.tenant, cy), "C premium-agent");
}

void TestApplyLicenses::namesThePersonAndTheSubscription_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("no license to remove")
        << Change(RemoveLicense{users({cy}), "a", License::StandardAgent}) << QStringList{cy, "A"};
    QTest::newRow("no license to move") << Change(MoveLicenses{users({cy}), "a", "c"}) << QStringList{cy, "A"};
    QTest::newRow("a license where it should go")
        << Change(MoveLicenses{users({ann}), "a", "b"}) << QStringList{ann, "B"};
}

void TestApplyLicenses::namesThePersonAndTheSubscription()
{
    QFETCH(Change, change);
    Tenant tenant = threePeople();
    const auto result = applyChange(tenant, change);
    QVERIFY(!result);
    QStringList named;
    for (const Argument& argument : result.error().arguments)
        named.push_back(std::get<QString>(argument));
    QTEST(named, "arguments");
}

QTEST_APPLESS_MAIN(TestApplyLicenses)
#include "test_apply_licenses.moc"
