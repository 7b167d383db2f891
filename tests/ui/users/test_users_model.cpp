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
    void sortsByTwoColumns();
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
             QStringList({"Remove Standard on A; Assign Premium + Supervisor on B", "", "", ""}));
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
