#include "core/model/directory.h"
#include "core/model/shared.h"

#include <QTest>

using namespace seatkeeper;

namespace {

Person ann()
{
    return {.email = "Ann@Contoso.example",
            .displayName = "Ann Smit",
            .firstName = "Ann",
            .lastName = "Smit",
            .department = "Care",
            .status = AccountStatus::Inactive,
            .roles = Role::Administrator | Role::Agent};
}

Person withAddress(const QString& email)
{
    Person person;
    person.email = email;
    return person;
}

QString numbered(int number)
{
    return QStringLiteral("user%1@contoso.example").arg(number);
}

} // namespace

class TestDirectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOfAPerson();
    void looksAtAPersonInUtf8();
    void tellsNoRolesFromUnknownOnes();
    void findsByAddress_data();
    void findsByAddress();
    void appendsWhoIsNew();
    void isEmptyAtFirst();
    void replacesWithANewAddress();
    void replacesWithAnotherSpelling();
    void leavesTheOthersAlone();
    void growsOverManyPeople_data();
    void growsOverManyPeople();
    void copiesShareNothingAfterAnEdit();
    void knowsWhoIsTheSameInALaterCopy_data();
    void knowsWhoIsTheSameInALaterCopy();
};

void TestDirectory::keepsEverythingOfAPerson()
{
    Directory people;
    people.append(withAddress("first@contoso.example"));
    const PersonId id = people.append(ann());
    QCOMPARE(people.size(), std::size_t{2});
    QCOMPARE(people.person(id), ann());
    QCOMPARE(people.email(id), ann().email);
    QCOMPARE(people.displayName(id), ann().displayName);
    QCOMPARE(people.department(id), ann().department);
    QCOMPARE(people.status(id), ann().status);
    QCOMPARE(people.roles(id), ann().roles);
    QCOMPARE(std::string(people.emailUtf8(id)), std::string("Ann@Contoso.example"));
    QCOMPARE(std::string(people.displayNameUtf8(id)), std::string("Ann Smit"));
}

void TestDirectory::looksAtAPersonInUtf8()
{
    Directory people;
    const PersonId id = people.append(ann());
    const PersonView seen = people.view(id);
    QVERIFY(seen.email == "Ann@Contoso.example");
    QVERIFY(seen.lastName == "Smit");
    QVERIFY(seen.department == "Care");
    QCOMPARE(seen.status, AccountStatus::Inactive);

    Directory other;
    other.append(withAddress("first@contoso.example"));
    QCOMPARE(other.person(other.append(seen)), ann());
    QCOMPARE(other.find(ann().email), std::optional(PersonId{1}));
}

void TestDirectory::tellsNoRolesFromUnknownOnes()
{
    Directory people;
    Person person = withAddress("a@contoso.example");
    person.roles = Roles{};
    const PersonId none = people.append(person);
    const PersonId unknown = people.append(withAddress("b@contoso.example"));
    QCOMPARE(people.roles(none), std::optional(Roles{}));
    QCOMPARE(people.roles(unknown), std::nullopt);
}

void TestDirectory::findsByAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("found"); // -1: nobody

    QTest::newRow("as declared") << "Ann@Contoso.example" << 0;
    QTest::newRow("in another case") << "aNN@CONTOSO.EXAMPLE" << 0;
    QTest::newRow("composed, where decomposed was declared") << "JOS\u00c9@contoso.example" << 1;
    QTest::newRow("decomposed") << "jose\u0301@contoso.example" << 1;
    QTest::newRow("without the accent") << "jose@contoso.example" << -1;
    QTest::newRow("a part of an address") << "Ann@Contoso" << -1;
    QTest::newRow("nothing") << "" << -1;
}

void TestDirectory::findsByAddress()
{
    QFETCH(QString, address);
    QFETCH(int, found);
    Directory people;
    people.append(ann());
    people.append(withAddress("jose\u0301@contoso.example"));
    const std::optional<PersonId> id = people.find(address);
    QCOMPARE(id ? static_cast<int>(*id) : -1, found);
    QCOMPARE(people.findUtf8(address.toStdString()), id);
}

void TestDirectory::appendsWhoIsNew()
{
    Directory people;
    const std::size_t many = 1000; // the index grows several times
    for (std::size_t i = 0; i < many; ++i) {
        const std::string email = numbered(static_cast<int>(i)).toStdString();
        QCOMPARE(people.appendIfNew(PersonView{.email = email, .webexId = email}),
                 std::optional(static_cast<PersonId>(i)));
        const std::string inCapitals = numbered(static_cast<int>(i / 2)).toUpper().toStdString();
        QVERIFY(!people.appendIfNew(PersonView{.email = inCapitals}));
    }
    QCOMPARE(people.size(), many);
    for (std::size_t i = 0; i < many; ++i) {
        QCOMPARE(people.find(numbered(static_cast<int>(i))), std::optional(static_cast<PersonId>(i)));
        QCOMPARE(people.person(static_cast<PersonId>(i)).webexId, numbered(static_cast<int>(i)));
    }
    const PersonId next = people.append(withAddress(numbered(static_cast<int>(many)))); // both ways go together
    QVERIFY(!people.appendIfNew(people.view(next)));
}

void TestDirectory::isEmptyAtFirst()
{
    const Directory people;
    QCOMPARE(people.size(), std::size_t{0});
    QCOMPARE(people.find(u"ann@contoso.example"), std::nullopt);
}

void TestDirectory::replacesWithANewAddress()
{
    Directory people;
    const PersonId id = people.append(ann());
    Person married = ann();
    married.email = "ann.jansen@contoso.example";
    married.lastName = "Jansen";
    married.department = "Sales";
    people.replace(id, married);
    QCOMPARE(people.person(id), married);
    QCOMPARE(people.find(u"ANN.JANSEN@contoso.example"), std::optional(id));
    QCOMPARE(people.find(ann().email), std::nullopt);

    // The address that has become free can be given again.
    const PersonId other = people.append(ann());
    QVERIFY(other != id);
    QCOMPARE(people.find(ann().email), std::optional(other));
}

void TestDirectory::replacesWithAnotherSpelling()
{
    Directory people;
    const PersonId id = people.append(ann());
    Person respelled = ann();
    respelled.email = "ANN@contoso.example";
    people.replace(id, respelled);
    QCOMPARE(people.email(id), respelled.email);
    QCOMPARE(people.find(ann().email), std::optional(id));
}

void TestDirectory::leavesTheOthersAlone()
{
    Directory people;
    const PersonId before = people.append(withAddress("before@contoso.example"));
    const PersonId id = people.append(withAddress("short@contoso.example"));
    const PersonId after = people.append(ann());
    people.replace(id, withAddress("an.address.that.is.much.longer@contoso.example"));
    QCOMPARE(people.person(before), withAddress("before@contoso.example"));
    QCOMPARE(people.person(after), ann());
    QCOMPARE(people.find(ann().email), std::optional(after));
}

void TestDirectory::growsOverManyPeople_data()
{
    QTest::addColumn<int>("reserved");
    QTest::newRow("as it comes") << 0;
    QTest::newRow("with room made for fewer") << 100;
    QTest::newRow("with room made for all") << 5000;
}

void TestDirectory::growsOverManyPeople()
{
    QFETCH(int, reserved);
    constexpr int count = 5000;
    Directory people;
    people.append(ann());
    people.reserve(static_cast<std::size_t>(reserved));
    for (int i = 1; i < count; ++i)
        QCOMPARE(people.append(withAddress(numbered(i))), static_cast<PersonId>(i));
    QCOMPARE(people.find(ann().email), std::optional(PersonId{0}));
    for (int i = 1; i < count; ++i) {
        QCOMPARE(people.find(numbered(i).toUpper()), std::optional(static_cast<PersonId>(i)));
        QCOMPARE(people.email(static_cast<PersonId>(i)), numbered(i));
    }
    QCOMPARE(people.find(numbered(count)), std::nullopt);
}

void TestDirectory::copiesShareNothingAfterAnEdit()
{
    Shared<Directory> people;
    const PersonId id = people.edit().append(ann());
    const Shared<Directory> before = people;

    people.edit().replace(id, withAddress("other@contoso.example"));
    people.edit().append(withAddress("new@contoso.example"));
    QCOMPARE(before->size(), std::size_t{1});
    QCOMPARE(before->person(id), ann());
    QCOMPARE(before->find(u"other@contoso.example"), std::nullopt);
    QCOMPARE(people->size(), std::size_t{2});
    QCOMPARE(people->email(id), "other@contoso.example");
}

void TestDirectory::knowsWhoIsTheSameInALaterCopy_data()
{
    QTest::addColumn<Person>("later");
    QTest::addColumn<bool>("expected");

    const auto changed = [](auto change) {
        Person person = ann();
        change(person);
        return person;
    };
    QTest::newRow("written again as it was") << ann() << true;
    QTest::newRow("another address") << changed([](Person& p) { p.email = "ann@contoso.example"; }) << false;
    QTest::newRow("another name") << changed([](Person& p) { p.lastName = "Jansen"; }) << false;
    QTest::newRow("another department") << changed([](Person& p) { p.department = "Sales"; }) << false;
    QTest::newRow("another status") << changed([](Person& p) { p.status = AccountStatus::Active; }) << false;
    QTest::newRow("no roles instead of some") << changed([](Person& p) { p.roles = Roles{}; }) << false;
    QTest::newRow("roles that are unknown") << changed([](Person& p) { p.roles.reset(); }) << false;
}

void TestDirectory::knowsWhoIsTheSameInALaterCopy()
{
    QFETCH(Person, later);
    QFETCH(bool, expected);
    Directory people;
    const PersonId id = people.append(ann());
    Directory copy = people;
    copy.append(withAddress("new@contoso.example"));
    QVERIFY(people.isSame(id, copy));
    copy.replace(id, later);
    QCOMPARE(people.isSame(id, copy), expected);
}

QTEST_APPLESS_MAIN(TestDirectory)
#include "test_directory.moc"
