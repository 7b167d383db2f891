#include "support/applied.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Adding, editing and removing people.
class TestApplyPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void adds();
    void refusesToAdd_data();
    void refusesToAdd();
    void knowsAnEarlierPersonAgain();
    void edits();
    void editsOnlyWhatIsNamed();
    void removes();
    void refusesUsers_data();
    void refusesUsers();
};

namespace {

const QString ann("ann@contoso.example");
const QString bo("bo@contoso.example");
const QString cy("cy@contoso.example");

Tenant annAndBo()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01.."))
        .with(SubscriptionBuilder("B"))
        .with(PersonBuilder(ann).holds("A"))
        .with(PersonBuilder(bo).holds("B"))
        .build();
}

NewPerson newPerson(const QString& email, std::vector<NewHolding> licenses = {})
{
    NewPerson added;
    added.person.email = email;
    added.licenses = std::move(licenses);
    return added;
}

} // namespace

void TestApplyPeople::adds()
{
    NewPerson full =
        newPerson("Dé@contoso.example", {{"b", License::StandardAgent, false}, {"A", License::PremiumAgent, true}});
    full.person.displayName = "Dé";
    full.person.roles = Roles(Role::Administrator);
    full.person.status = AccountStatus::Pending;
    const Applied result = applied(annAndBo(), AddPeople{{newPerson(cy), full}});
    QCOMPARE(result.verdict, accepted);
    QCOMPARE(licensesText(result.tenant, cy), "");
    QCOMPARE(licensesText(result.tenant, "DÉ@CONTOSO.EXAMPLE"), "A premium-agent+, B standard-agent");
    QVERIFY(result.tenant.people->person(*result.tenant.memberWith(u"dé@contoso.example")) == full.person);
}

void TestApplyPeople::refusesToAdd_data()
{
    QTest::addColumn<AddPeople>("change");
    QTest::addColumn<QString>("verdict");

    constexpr License standard = License::StandardAgent;
    constexpr License premium = License::PremiumAgent;
    QTest::newRow("nobody") << AddPeople{} << "missing-key $.people";
    QTest::newRow("the address is taken")
        << AddPeople{{newPerson(cy), newPerson("ANN@contoso.example")}} << "email-taken $.people[1].email";
    QTest::newRow("two with one address")
        << AddPeople{{newPerson(cy), newPerson("Cy@contoso.example")}} << "email-taken $.people[1].email";
    QTest::newRow("an unknown subscription")
        << AddPeople{{newPerson(cy), newPerson("d@contoso.example", {{"A", standard, false}, {"X", standard, false}})}}
        << "unknown-subscription $.people[1].licenses[1].subscription";
    QTest::newRow("two licenses on one subscription")
        << AddPeople{{newPerson(cy, {{"A", standard, false}, {"a", premium, false}})}}
        << "license-twice $.people[0].licenses[1].subscription";
    QTest::newRow("supervisor with Standard") << AddPeople{{newPerson(cy, {{"A", standard, true}})}}
                                              << "supervisor-needs-premium $.people[0].licenses[0].supervisor";
}

void TestApplyPeople::refusesToAdd()
{
    QFETCH(AddPeople, change);
    const Applied result = applied(annAndBo(), change);
    QTEST(result.verdict, "verdict");
    QVERIFY(result.isUntouched());
    QVERIFY(!result.tenant.memberWith(cy));
}

void TestApplyPeople::knowsAnEarlierPersonAgain()
{
    const Tenant tenant = annAndBo();
    const PersonId id = tenant.memberWith(ann).value();
    const Tenant without = applied(tenant, RemovePeople{{id}}).tenant;
    NewPerson back = newPerson("Ann@Contoso.example", {{"B", License::PremiumAgent, false}});
    back.person.displayName = "Ann again";
    const Applied result = applied(without, AddPeople{{back}});
    QCOMPARE(result.verdict, accepted);
    QVERIFY(result.tenant.memberWith(ann) == id);
    QVERIFY(result.tenant.people->person(id) == back.person);
    QCOMPARE(result.tenant.people->size(), tenant.people->size());
    QCOMPARE(licensesText(result.tenant, ann), "B premium-agent");
    QCOMPARE(without.people->displayName(id), "");
}

void TestApplyPeople::edits()
{
    const Tenant tenant = annAndBo();
    const std::vector<PersonId> both{tenant.memberWith(bo).value(), tenant.memberWith(ann).value()};
    PersonPatch set;
    set.displayName = "d";
    set.firstName = "f";
    set.lastName = "l";
    set.department = "Care";
    set.status = AccountStatus::Pending;
    set.roles = std::optional<Roles>();
    const Applied result = applied(tenant, EditPeople{both, set});
    QCOMPARE(result.verdict, accepted);
    for (const PersonId id : both) {
        const Person person = result.tenant.people->person(id);
        QVERIFY(person == Person({.email = tenant.people->email(id),
                                  .displayName = "d",
                                  .firstName = "f",
                                  .lastName = "l",
                                  .department = "Care",
                                  .status = AccountStatus::Pending,
                                  .roles = std::nullopt}));
    }
    QCOMPARE(licensesText(result.tenant, ann), "A standard-agent");
}

void TestApplyPeople::editsOnlyWhatIsNamed()
{
    const Tenant tenant = annAndBo();
    const PersonId id = tenant.memberWith(ann).value();
    PersonPatch set;
    set.roles = std::optional(Roles(Role::Agent));
    const Applied result = applied(tenant, EditPeople{{id}, set});
    QCOMPARE(result.verdict, accepted);
    Person expected = tenant.people->person(id);
    expected.roles = Role::Agent;
    QVERIFY(result.tenant.people->person(id) == expected);
    QVERIFY(applied(tenant, EditPeople{{id}, {}}).isUntouched());
}

void TestApplyPeople::removes()
{
    const Tenant tenant = annAndBo();
    const Applied result = applied(tenant, RemovePeople{{tenant.memberWith(bo).value()}});
    QCOMPARE(result.verdict, accepted);
    QCOMPARE(licensesText(result.tenant, bo), "gone");
    QCOMPARE(licensesText(result.tenant, ann), "A standard-agent");
}

void TestApplyPeople::refusesUsers_data()
{
    QTest::addColumn<QList<int>>("people"); // 0 and 1 are members, 2 has left
    QTest::addColumn<QString>("verdict");

    QTest::newRow("nobody") << QList<int>{} << "missing-key $.users";
    QTest::newRow("one twice") << QList<int>{1, 0, 1} << "person-twice $.users[2]";
    QTest::newRow("one who has left") << QList<int>{0, 2} << "unknown-person $.users[1]";
}

void TestApplyPeople::refusesUsers()
{
    QFETCH(QList<int>, people);
    Tenant tenant = annAndBo();
    tenant.people.edit().append(newPerson(cy).person);
    std::vector<PersonId> users;
    for (const int person : people)
        users.push_back(static_cast<PersonId>(person));
    PersonPatch set;
    set.department = "Care";
    for (const Change& change : {Change(EditPeople{users, set}), Change(RemovePeople{users})}) {
        const Applied result = applied(tenant, change);
        QTEST(result.verdict, "verdict");
        QVERIFY(result.isUntouched());
    }
}

QTEST_APPLESS_MAIN(TestApplyPeople)
#include "test_apply_people.moc"
