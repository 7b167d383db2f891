#include "core/exchange/tenant_reader.h"
#include "core/rules/access.h"
#include "core/rules/access_cliff.h"
#include "core/rules/access_losses.h"
#include "support/builders.h"
#include "support/places.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Who loses access with each end and suspension, by cases and against every single day.
class TestAccessCliff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEnds_data();
    void findsEnds();
    void countsWhoLosesAccess_data();
    void countsWhoLosesAccess();
    void countsRolesApart();
    void countsByDepartment();
    void showsTheArticlesExample();
    void looksAheadWithoutABound_data();
    void looksAheadWithoutABound();
    void findsOneByDay();
    void namesThePeople();
    void agreesWithEachDay();
};

namespace {

const QDate today(2026, 11, 24);
const QDate horizon(2027, 2, 22);

/// `2027-01-01 A expired: 2`, with `until …` where it returns.
QString textOf(const Tenant& tenant, const AccessCliff& cliff)
{
    return QStringLiteral("%1 %2 %3%4: %5")
        .arg(dateToString(cliff.day), tenant.find(cliff.subscription)->id, codeOf(cliff.state),
             cliff.returns ? QStringLiteral(" until ") + dateToString(*cliff.returns) : QString())
        .arg(cliff.lost.people());
}

QString textOf(const Tenant& tenant, const std::vector<AccessCliff>& cliffs)
{
    QStringList parts;
    for (const AccessCliff& cliff : cliffs)
        parts.push_back(textOf(tenant, cliff));
    return parts.join(QStringLiteral(", "));
}

QString rolesText(const RoleCount& count)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(count.administrators)
        .arg(count.supervisors)
        .arg(count.agents)
        .arg(count.withoutRole)
        .arg(count.rolesUnknown);
}

} // namespace

void TestAccessCliff::findsEnds_data()
{
    QTest::addColumn<SubscriptionBuilder>("subscription");
    QTest::addColumn<QString>("cliffs");
    const auto terms = [](const QString& text) { return SubscriptionBuilder("A").terms(text); };
    QTest::newRow("no known end") << terms("2024-01-01..") << "";
    QTest::newRow("through today") << terms("2024-01-01..2026-11-24") << "2026-11-25 A expired: 1";
    QTest::newRow("through yesterday") << terms("2024-01-01..2026-11-23") << "2026-11-24 A expired: 1";
    QTest::newRow("the day before that") << terms("2024-01-01..2026-11-22") << "";
    QTest::newRow("the last day asked about is the first without")
        << terms("2024-01-01..2027-02-21") << "2027-02-22 A expired: 1";
    QTest::newRow("a day later") << terms("2024-01-01..2027-02-22") << "";
    QTest::newRow("renewed without a gap") << terms("2024-01-01..2026-12-31 2027-01-01..") << "";
    QTest::newRow("renewed after a day") << terms("2024-01-01..2026-12-31 2027-01-02..")
                                         << "2027-01-01 A expired until 2027-01-02: 1";
    QTest::newRow("suspended, and then over") << terms("2024-01-01..2027-01-31").suspended("2026-12-01..2026-12-07")
                                              << "2026-12-01 A suspended until 2026-12-08: 1, 2027-02-01 A expired: 1";
    QTest::newRow("suspended to the end")
        << terms("2024-01-01..2027-01-31").suspended("2026-12-01..") << "2026-12-01 A suspended: 1";
    QTest::newRow("suspended outside its terms") << terms("2024-01-01..").suspended("2023-01-01..2023-06-30") << "";
    QTest::newRow("without terms") << SubscriptionBuilder("A") << "";
}

void TestAccessCliff::findsEnds()
{
    QFETCH(const SubscriptionBuilder, subscription);
    const Tenant tenant = TenantBuilder().with(subscription).with(PersonBuilder("ann@x").holds("A")).build();
    QTEST(textOf(tenant, accessCliffs(tenant, today, horizon)), "cliffs");
}

void TestAccessCliff::countsWhoLosesAccess_data()
{
    QTest::addColumn<PersonBuilder>("person");
    QTest::addColumn<QString>("cliffs");
    const PersonBuilder ann("ann@x");
    QTest::newRow("no license") << ann << "2027-01-01 A expired: 0, 2027-01-01 B expired: 0, 2027-01-16 C expired: 0";
    QTest::newRow("that one alone") << PersonBuilder(ann).holds("A")
                                    << "2027-01-01 A expired: 1, 2027-01-01 B expired: 0, 2027-01-16 C expired: 0";
    QTest::newRow("two that end on one day")
        << PersonBuilder(ann).holds("A").holds("B")
        << "2027-01-01 A expired: 1, 2027-01-01 B expired: 1, 2027-01-16 C expired: 0";
    QTest::newRow("with the later one") << PersonBuilder(ann).holds("A").holds("C")
                                        << "2027-01-01 A expired: 0, 2027-01-01 B expired: 0, 2027-01-16 C expired: 1";
    QTest::newRow("one that goes on") << PersonBuilder(ann).holds("A").holds("D")
                                      << "2027-01-01 A expired: 0, 2027-01-01 B expired: 0, 2027-01-16 C expired: 0";
}

void TestAccessCliff::countsWhoLosesAccess()
{
    QFETCH(const PersonBuilder, person);
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("C").terms("2024-03-01..2027-01-15"))
                              .with(SubscriptionBuilder("B").terms("2024-02-01..2026-12-31"))
                              .with(SubscriptionBuilder("A").terms("2024-01-01..2026-12-31"))
                              .with(SubscriptionBuilder("D").terms("2024-04-01.."))
                              .with(person)
                              .build();
    QTEST(textOf(tenant, accessCliffs(tenant, today, horizon)), "cliffs");
}

void TestAccessCliff::countsRolesApart()
{
    const auto person = [](const QString& name, std::optional<Roles> roles) {
        return PersonBuilder(name).roles(roles).holds("A");
    };
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2024-01-01..2026-12-31"))
                              .with(person("a", Role::Administrator))
                              .with(person("b", Roles(Role::Administrator) | Role::Supervisor | Role::Agent))
                              .with(person("c", Roles(Role::Supervisor) | Role::Agent))
                              .with(person("d", Role::Agent))
                              .with(person("e", Role::Agent))
                              .with(person("f", Role::Agent))
                              .with(person("g", Roles()))
                              .with(person("h", std::nullopt))
                              .build();
    const std::vector<AccessCliff> cliffs = accessCliffs(tenant, today, horizon);
    QCOMPARE(cliffs.size(), 1U);
    QCOMPARE(rolesText(cliffs.front().lost), QString("2 1 3 1 1"));
    QCOMPARE(cliffs.front().lost.people(), 8);
}

void TestAccessCliff::countsByDepartment()
{
    const auto person = [](const QString& name, const QString& department) {
        return PersonBuilder(name).roles(Role::Agent).department(department).holds("A");
    };
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2024-01-01..2026-12-31"))
                              .with(person("a", "Team 10"))
                              .with(person("b", "Team 9"))
                              .with(person("c", ""))
                              .with(person("d", "Team 10").administrator())
                              .build();
    const std::vector<AccessCliff> cliffs = accessCliffs(tenant, today, horizon);
    QStringList departments;
    for (const AccessCliff::Department& department : cliffs.front().departments)
        departments.push_back(department.name + QLatin1Char(' ') + rolesText(department.lost));
    QCOMPARE(departments, QStringList({" 0 0 1 0 0", "Team 9 0 0 1 0 0", "Team 10 1 0 1 0 0"}));
}

/// The administrator and the agent whose subscription ends while another one is active.
void TestAccessCliff::showsTheArticlesExample()
{
    QFile file(sampleFile(QStringLiteral("article")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Tenant tenant = readTenant(file).value();
    const std::vector<AccessCliff> cliffs = accessCliffs(tenant, day("2025-12-01"), day("2026-03-01"));
    QCOMPARE(textOf(tenant, cliffs), QString("2026-01-01 SubA expired until 2026-07-01: 2"));
    QCOMPARE(rolesText(cliffs.front().lost), QString("1 0 1 0 0"));
}

void TestAccessCliff::looksAheadWithoutABound_data()
{
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("cliffs");
    QTest::newRow("in many years") << "2024-01-01..2090-12-31"
                                   << "2091-01-01 A expired: 1";
    QTest::newRow("on the last day but one") << "2024-01-01..9999-12-30"
                                             << "9999-12-31 A expired: 1";
    QTest::newRow("never") << "2024-01-01.."
                           << "";
}

void TestAccessCliff::looksAheadWithoutABound()
{
    QFETCH(const QString, terms);
    const Tenant tenant =
        TenantBuilder().with(SubscriptionBuilder("A").terms(terms)).with(PersonBuilder("ann@x").holds("A")).build();
    QTEST(textOf(tenant, accessCliffsFrom(tenant, today)), "cliffs");
}

void TestAccessCliff::findsOneByDay()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2024-01-01..2026-12-31"))
                              .with(SubscriptionBuilder("B").terms("2024-01-01..2026-12-31"))
                              .with(PersonBuilder("ann@x").holds("B"))
                              .build();
    const auto onDay = [&](const char* id, const char* iso) {
        const auto cliff = accessCliffOn(tenant, tenant.find(QString::fromLatin1(id))->ref, day(QString(iso)));
        return cliff ? textOf(tenant, *cliff) : QString();
    };
    QCOMPARE(onDay("A", "2026-12-31"), QString());
    QCOMPARE(onDay("A", "2027-01-01"), QString("2027-01-01 A expired: 0"));
    QCOMPARE(onDay("B", "2027-01-01"), QString("2027-01-01 B expired: 1"));
    QCOMPARE(onDay("B", "2027-01-02"), QString());
}

/// The people whom a cliff counts are those of its day who have a license on its subscription.
void TestAccessCliff::namesThePeople()
{
    qint64 lost = 0;
    constexpr std::uint32_t seeds = 100;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        for (const AccessCliff& cliff : accessCliffs(tenant, randomDays.starts, randomDays.lastDay())) {
            const std::vector<PersonId> people = peopleWhoLose(tenant, cliff.day, cliff.subscription);
            QVERIFY2(static_cast<qint64>(people.size()) == cliff.lost.people(), qPrintable(QString::number(seed)));
            for (const PersonId person : people)
                QVERIFY(tenant.pool->holdingOn(tenant.licensesOf(person), cliff.subscription));
            const std::vector<PersonId> all = peopleWhoLose(tenant, cliff.day);
            QVERIFY(std::ranges::includes(all, people));
            lost += cliff.lost.people();
        }
    }
    QVERIFY(lost > 50);
}

void TestAccessCliff::agreesWithEachDay()
{
    qint64 lost = 0;
    constexpr std::uint32_t seeds = 200;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const QDate last = randomDays.lastDay();
        QStringList expected;
        for (QDate each = randomDays.starts; each <= last; each = each.addDays(1)) {
            const AccessOn before(tenant, each.addDays(-1));
            const AccessOn now(tenant, each);
            for (const Subscription& subscription : tenant.subscriptions) {
                if (stateOn(subscription, each.addDays(-1)) != SubscriptionState::Active ||
                    stateOn(subscription, each) == SubscriptionState::Active)
                    continue;
                qint64 people = 0;
                for (const PersonId person : tenant.members()) {
                    const LicenseSetId set = tenant.licensesOf(person);
                    people += tenant.pool->holdingOn(set, subscription.ref) && !before.refusal(set) && now.refusal(set);
                }
                lost += people;
                expected.push_back(QStringLiteral("%1 %2 %3").arg(dateToString(each), subscription.id).arg(people));
            }
        }
        QStringList ours;
        for (const AccessCliff& cliff : accessCliffs(tenant, randomDays.starts, last))
            ours.push_back(QStringLiteral("%1 %2 %3")
                               .arg(dateToString(cliff.day), tenant.find(cliff.subscription)->id)
                               .arg(cliff.lost.people()));
        QVERIFY2(ours == expected, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
    QVERIFY(lost > 100);
}

QTEST_APPLESS_MAIN(TestAccessCliff)
#include "test_access_cliff.moc"
