#include "support/builders.h"
#include "ui/users/users_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestUsersModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoHasAccess();
    void filtersAndSorts();
    void narrowsByFacets_data();
    void narrowsByFacets();
    void showsOnlySomePeople();
    void sortsByTwoColumns();
    void sortsManyAsALibraryDoes();
    void saysWhatIsStillToBeCarriedOut();
    void knowsTheRowOfAPerson();

private:
    static Tenant tenant();
    static UserListing listing(QDate day);
    static QStringList names(const UsersModel& model, int column = 0);
};

Tenant TestUsersModel::tenant()
{
    const auto named = [](const char* email) { return PersonBuilder(QLatin1String(email)); };
    return TenantBuilder()
        .with(SubscriptionBuilder(QStringLiteral("A")).terms(QStringLiteral("2024-01-01..2026-12-31")))
        .with(SubscriptionBuilder(QStringLiteral("B")).terms(QStringLiteral("2025-01-01..2027-06-30")))
        .with(named("agent10@x").holds(QStringLiteral("A")))
        .with(named("agent2@x").holds(QStringLiteral("B"), License::PremiumAgent))
        .with(named("agent1@x").holds(QStringLiteral("A")).holds(QStringLiteral("B")))
        .with(named("boss@x").administrator())
        .build();
}

UserListing TestUsersModel::listing(QDate day)
{
    const Tenant shown = tenant();
    return {shown, shown.licenses, day, Language(LanguageCode::English)};
}

QStringList TestUsersModel::names(const UsersModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.push_back(model.index(row, column).data().toString());
    return texts;
}

namespace {

constexpr int emailColumn = 1;
constexpr int departmentColumn = 2;
constexpr int subscriptionsColumn = 4;
constexpr int licensesColumn = 5;
constexpr int accessColumn = 6;
constexpr int throughColumn = 7;
constexpr int changedColumn = 8;

} // namespace

void TestUsersModel::saysWhoHasAccess()
{
    const Language english(LanguageCode::English);
    UsersModel model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(listing(day(QStringLiteral("2027-01-01"))), english);
    model.sort(emailColumn, Qt::AscendingOrder);
    QCOMPARE(names(model, emailColumn), QStringList({"agent1@x", "agent2@x", "agent10@x", "boss@x"}));
    QCOMPARE(names(model, subscriptionsColumn), QStringList({"A, B", "B", "A", ""}));
    QCOMPARE(names(model, licensesColumn), QStringList({"Standard, Standard", "Premium", "Standard", ""}));
    QCOMPARE(names(model, accessColumn), QStringList({"Access", "Access", "Subscription expired", "No license"}));
    QCOMPARE(names(model, throughColumn), QStringList({"30 Jun 2027", "30 Jun 2027", "", ""}));
    QCOMPARE(model.index(0, throughColumn).data(UsersModel::sortRole).toDate(), day(QStringLiteral("2027-06-30")));
    QCOMPARE(model.index(1, emailColumn).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Email: agent2@x"));
}

void TestUsersModel::filtersAndSorts()
{
    const Language english(LanguageCode::English);
    UsersModel model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(listing(day(QStringLiteral("2026-06-01"))), english);
    model.sort(subscriptionsColumn, Qt::AscendingOrder);
    QCOMPARE(names(model, subscriptionsColumn), QStringList({"", "A", "A, B", "B"}));
    model.sort(licensesColumn, Qt::AscendingOrder);
    QCOMPARE(names(model, licensesColumn), QStringList({"", "Premium", "Standard", "Standard, Standard"}));
    model.sort(throughColumn, Qt::DescendingOrder);
    QCOMPARE(names(model, throughColumn), QStringList({"30 Jun 2027", "30 Jun 2027", "31 Dec 2026", ""}));
    model.setFilter(QStringLiteral("agent !10"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.peopleCount(), 4);
    model.show(listing(day(QStringLiteral("2026-06-01"))), english);
    QCOMPARE(model.rowCount(), 2); // the filter stays
    model.setFilter(QString());
    QCOMPARE(model.rowCount(), 4);
}

void TestUsersModel::narrowsByFacets_data()
{
    QTest::addColumn<QStringList>("chosen"); // as the controls offer it, in the order of Facet
    QTest::addColumn<QStringList>("names");
    const QString any;
    QTest::newRow("subscription") << QStringList{"A"} << QStringList{"agent1@x", "agent10@x"};
    QTest::newRow("no subscription") << QStringList{"No subscription"} << QStringList{"boss@x"};
    QTest::newRow("license") << QStringList{any, "Premium"} << QStringList{"agent2@x"};
    QTest::newRow("no license") << QStringList{any, "No license"} << QStringList{"boss@x"};
    QTest::newRow("that license on that subscription") << QStringList{"B", "Standard"} << QStringList{"agent1@x"};
    QTest::newRow("nothing on that subscription")
        << QStringList{"A", "No license"} << QStringList{"agent2@x", "boss@x"};
    QTest::newRow("role") << QStringList{any, any, "Administrator"} << QStringList{"boss@x"};
    QTest::newRow("no role") << QStringList{any, any, "No role"} << QStringList{"agent1@x", "agent2@x"};
    QTest::newRow("roles unknown") << QStringList{any, any, "Roles unknown"} << QStringList{"agent10@x"};
    QTest::newRow("department") << QStringList{any, any, any, "Sales"} << QStringList{"agent2@x"};
    QTest::newRow("no department") << QStringList{any, any, any, "No department"}
                                   << QStringList{"agent1@x", "agent10@x", "boss@x"};
    QTest::newRow("access") << QStringList{any, any, any, any, "Access"} << QStringList{"agent1@x", "agent2@x"};
    QTest::newRow("no access") << QStringList{any, any, any, any, "No access"} << QStringList{"agent10@x", "boss@x"};
    QTest::newRow("no access for that reason")
        << QStringList{any, any, any, any, "Subscription expired"} << QStringList{"agent10@x"};
    QTest::newRow("still to do") << QStringList{any, any, any, any, any, any, "Still to be carried out"}
                                 << QStringList{"boss@x"};
    QTest::newRow("nothing to do") << QStringList{"A", any, any, any, "Access", any, "Nothing to be carried out"}
                                   << QStringList{"agent1@x"};
}

void TestUsersModel::narrowsByFacets()
{
    QFETCH(QStringList, chosen);
    const Language english(LanguageCode::English);
    Tenant shown = tenant();
    const auto edit = [&shown](const char* email, auto set) {
        const PersonId id = *shown.memberWith(QString::fromLatin1(email));
        Person person = shown.people->person(id);
        set(person);
        shown.people.edit().replace(id, person);
    };
    edit("agent2@x", [](Person& person) { person.department = QStringLiteral("Sales"); });
    edit("agent10@x", [](Person& person) { person.roles.reset(); });
    Shared<LicenseColumn> imported = shown.licenses;
    imported.edit()[static_cast<std::size_t>(*shown.memberWith(u"boss@x"))] =
        shown.licensesOf(*shown.memberWith(u"agent2@x"));
    const UserListing listing(shown, imported, day(QStringLiteral("2027-01-01")), english);
    UsersModel model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(listing, english);
    model.sort(emailColumn, Qt::AscendingOrder);
    FacetChoices choices;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        for (const FacetOption& option : optionsOf(static_cast<Facet>(i), listing, english)) {
            if (option.text == chosen.at(i))
                choices.at(static_cast<std::size_t>(i)) = option.value;
        }
        QCOMPARE(choices.at(static_cast<std::size_t>(i)).has_value(), !chosen.at(i).isEmpty());
    }
    model.setFacets(choices);
    QTEST(names(model, emailColumn), "names");
    model.setFilter(QStringLiteral("agent !10"));
    for (const QString& name : names(model, emailColumn))
        QVERIFY(name == QLatin1String("agent1@x") || name == QLatin1String("agent2@x"));
    model.setFilter({});
    model.setFacets({});
    QCOMPARE(model.rowCount(), 4);
}

void TestUsersModel::showsOnlySomePeople()
{
    const Language english(LanguageCode::English);
    UsersModel model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const UserListing shown = listing(day(QStringLiteral("2026-06-01")));
    model.show(shown, english);
    model.showOnly(std::vector{*shown.tenant().memberWith(u"boss@x"), *shown.tenant().memberWith(u"agent2@x")});
    QCOMPARE(names(model, emailColumn).size(), 2);
    model.setFilter(QStringLiteral("boss"));
    QCOMPARE(names(model, emailColumn), QStringList("boss@x"));
    model.show(shown, english); // another day: still only these
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    model.showOnly(std::nullopt);
    QCOMPARE(model.rowCount(), 4);
}

void TestUsersModel::sortsByTwoColumns()
{
    const Language english(LanguageCode::English);
    UsersModel model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(listing(day(QStringLiteral("2026-06-01"))), english);
    model.sortBy({{accessColumn, Qt::AscendingOrder}, {emailColumn, Qt::DescendingOrder}});
    QCOMPARE(names(model, emailColumn), QStringList({"agent10@x", "agent2@x", "agent1@x", "boss@x"}));
    model.sortBy({{throughColumn, Qt::DescendingOrder}, {emailColumn, Qt::AscendingOrder}});
    QCOMPARE(names(model, emailColumn), QStringList({"agent1@x", "agent2@x", "agent10@x", "boss@x"}));
    QCOMPARE(model.headerData(emailColumn, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Email, second in the order"));
}

/// More people than a digit of their ranks can tell apart, in any order, with many of one department.
void TestUsersModel::sortsManyAsALibraryDoes()
{
    const Language english(LanguageCode::English);
    constexpr int people = 5000;
    constexpr int step = 1237; // has no divisor in common with them, so that each number comes once
    constexpr int departments = 37;
    TenantBuilder builder;
    std::vector<std::pair<QString, QString>> expected; // department and address
    for (int i = 0; i < people; ++i) {
        const QString address = QStringLiteral("n%1@x").arg(i * step % people, 5, 10, QLatin1Char('0'));
        const QString department = QStringLiteral("d%1").arg(i % departments, 2, 10, QLatin1Char('0'));
        builder.with(PersonBuilder(address).department(department));
        expected.emplace_back(department, address);
    }
    const Tenant tenant = builder.build();
    UsersModel model(english);
    model.show({tenant, tenant.licenses, day(QStringLiteral("2026-06-01")), english}, english);
    for (const Qt::SortOrder first : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (const Qt::SortOrder second : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            std::ranges::sort(expected, [&](const auto& a, const auto& b) {
                if (a.first != b.first)
                    return (a.first < b.first) == (first == Qt::AscendingOrder);
                return a.second != b.second && (a.second < b.second) == (second == Qt::AscendingOrder);
            });
            QStringList addresses;
            std::ranges::transform(expected, std::back_inserter(addresses), &std::pair<QString, QString>::second);
            model.sortBy({{departmentColumn, first}, {emailColumn, second}});
            QCOMPARE(names(model, emailColumn), addresses);
        }
    }
}

void TestUsersModel::saysWhatIsStillToBeCarriedOut()
{
    const Language english(LanguageCode::English);
    Tenant planned = tenant();
    const Shared<LicenseColumn> imported = planned.licenses;
    const PersonId person = *planned.memberWith(QStringLiteral("agent10@x"));
    const SubscriptionRef b = planned.find(QStringLiteral("B"))->ref;
    planned.setLicenses(person, planned.pool.edit().intern({{b, License::PremiumAgent, true}}));
    UsersModel model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(UserListing(planned, imported, day(QStringLiteral("2026-06-01")), english), english);
    model.sort(changedColumn, Qt::AscendingOrder);
    QCOMPARE(model.personAt(0), person);
    QCOMPARE(names(model, changedColumn),
             QStringList({"Assign Premium + Supervisor on B; Remove Standard on A", "", "", ""}));
}

void TestUsersModel::knowsTheRowOfAPerson()
{
    const Language english(LanguageCode::English);
    UsersModel model(english);
    model.show(listing(day(QStringLiteral("2026-06-01"))), english);
    model.sort(emailColumn, Qt::DescendingOrder);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.personAt(row)), std::optional(row));
    const PersonId boss = model.personAt(0);
    model.setFilter(QStringLiteral("agent"));
    QCOMPARE(model.rowOf(boss), std::nullopt);
}

QTEST_MAIN(TestUsersModel)
#include "test_users_model.moc"
