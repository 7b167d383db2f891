#include "core/model/directory.h"
#include "core/model/identity.h"
#include "ui/users/user_filter.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace seatkeeper;

class TestUserFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void keepsFieldsApart();
    void ranksFields();
    void isFastForManyPeople();

private:
    static Directory people();
};

Directory TestUserFilter::people()
{
    Directory people;
    const auto add = [&people](const QString& email, const QString& name, const QString& department) {
        Person person;
        person.email = email;
        person.displayName = name;
        person.department = department;
        people.append(person);
    };
    add(QStringLiteral("jose@x.example"), QStringLiteral("José García"), QStringLiteral("Verkoop"));
    add(QStringLiteral("josefien@x.example"), QStringLiteral("Josefien Bos"), QStringLiteral("Zorg"));
    add(QStringLiteral("soren@y.example"), QStringLiteral("Søren Groß"), QStringLiteral("Zorg"));
    add(QStringLiteral("last@z.example"), QString(), QString());
    return people;
}

void TestUserFilter::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found"); // a 1 for each person who is
    QTest::newRow("nothing asked") << QString() << QStringLiteral("1111");
    QTest::newRow("only spaces") << QStringLiteral("  ") << QStringLiteral("1111");
    QTest::newRow("without the accent") << QStringLiteral("jose") << QStringLiteral("1100");
    QTest::newRow("with the accent") << QStringLiteral("josé") << QStringLiteral("1000");
    QTest::newRow("in capitals") << QStringLiteral("JOSÉ") << QStringLiteral("1000");
    QTest::newRow("decomposed accent") << QStringLiteral("jose\u0301") << QStringLiteral("1000");
    QTest::newRow("stroke and sharp s") << QStringLiteral("soren gross") << QStringLiteral("0010");
    QTest::newRow("as written") << QStringLiteral("søren groß") << QStringLiteral("0010");
    QTest::newRow("all words") << QStringLiteral("zorg josef") << QStringLiteral("0100");
    QTest::newRow("one word not there") << QStringLiteral("zorg garcia") << QStringLiteral("0000");
    QTest::newRow("a letter") << QStringLiteral("v") << QStringLiteral("1000");
    QTest::newRow("an accented letter") << QStringLiteral("ø") << QStringLiteral("0010");
    QTest::newRow("a letter and a word") << QStringLiteral("f jos") << QStringLiteral("0100");
    QTest::newRow("a letter not there") << QStringLiteral("jose q") << QStringLiteral("0000");
    QTest::newRow("letters that are not one word") << QStringLiteral("esoj") << QStringLiteral("0000");
    QTest::newRow("a letter left out") << QStringLiteral("o !v") << QStringLiteral("0110");
    QTest::newRow("a sign that shares its bit") << QStringLiteral("+") << QStringLiteral("0000");
    QTest::newRow("left out") << QStringLiteral("!zorg") << QStringLiteral("1001");
    QTest::newRow("asked and left out") << QStringLiteral("jose !zorg") << QStringLiteral("1000");
    QTest::newRow("a lone mark") << QStringLiteral("jose !") << QStringLiteral("1100");
    QTest::newRow("address of the last") << QStringLiteral("@z.") << QStringLiteral("0001");
}

void TestUserFilter::finds()
{
    QFETCH(const QString, query);
    const std::vector<bool> matches = UserFilter(people()).matches(query);
    QString found;
    for (const bool match : matches)
        found += QLatin1Char(match ? '1' : '0');
    QTEST(found, "found");
}

void TestUserFilter::keepsFieldsApart()
{
    // The end of a name and the beginning of an address are not one word.
    const std::vector<bool> matches = UserFilter(people()).matches(QStringLiteral("bosjosefien"));
    QCOMPARE(matches, std::vector<bool>(4, false));

    // Not even where a name has the sign in it that the filter keeps them apart with.
    Directory people;
    const auto add = [&people](const QString& name, const QString& email) {
        Person person;
        person.displayName = name;
        person.email = email;
        people.append(person);
    };
    add(QStringLiteral("Bos\x1fzzz"), QStringLiteral("a@x.example"));
    add(QStringLiteral("Bos"), QStringLiteral("b@x.example"));
    const std::vector<quint32> addresses = UserFilter(people).ranks(UserFilter::Field::Email);
    QVERIFY(addresses.at(0) < addresses.at(1));
}

void TestUserFilter::ranksFields()
{
    const UserFilter filter(people());
    const std::vector<quint32> names = filter.ranks(UserFilter::Field::Name);
    // Nobody's name, José García, Josefien …: accents and capitals do not matter.
    QVERIFY(names.at(3) < names.at(0));
    QVERIFY(names.at(0) < names.at(2));
    const std::vector<quint32> departments = filter.ranks(UserFilter::Field::Department);
    QVERIFY(departments.at(3) <= departments.at(2));
}

void TestUserFilter::isFastForManyPeople()
{
    constexpr int count = 100'000;
    Directory people;
    people.reserve(count);
    for (int i = 0; i < count; ++i) {
        Person person;
        person.email = QStringLiteral("person%1@example.org").arg(i);
        person.displayName = QStringLiteral("Persoon %1 van den Berg").arg(i);
        person.department = QStringLiteral("Afdeling %1").arg(i % 50);
        people.append(person);
    }
    const UserFilter filter(people);
    const std::clock_t begin = std::clock(); // of this process alone: others may be busy too
    const std::vector<bool> matches = filter.matches(QStringLiteral("person99999 berg"));
    const auto milliseconds = (std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    QCOMPARE(std::ranges::count(matches, true), 1);
    // Generous: what is watched for is a search that looks at every person by itself, which takes a second.
    QVERIFY2(milliseconds < 250, qPrintable(QString::number(milliseconds)));
}

QTEST_GUILESS_MAIN(TestUserFilter)
#include "test_user_filter.moc"
