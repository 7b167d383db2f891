#include "core/rules/access.h"
#include "core/rules/access_course.h"
#include "support/builders.h"
#include "support/random_tenant.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// How many people are without access through time, by cases and against every single day.
class TestAccessCourse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsOnTheDayAfterTheLastOne();
    void cutsWhatLiesOutside();
    void countsWhomTheRuleCounts();
    void saysWhenNoAdministratorIsLeft_data();
    void saysWhenNoAdministratorIsLeft();
    void agreesWithEachDay();
};

namespace {

/// `2026-01-01: 3 without, 1 administrators` and so on.
QStringList textOf(const AccessCourse& course)
{
    QStringList lines;
    for (const AccessStep& step : course.steps) {
        lines.push_back(QStringLiteral("%1: %2 without, %3 administrators")
                            .arg(dateToString(step.from))
                            .arg(step.without)
                            .arg(step.administratorsWith));
    }
    return lines;
}

TenantBuilder twoContracts()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2026-01-01..2026-12-31").suspended("2026-05-01..2026-05-10"))
        .with(SubscriptionBuilder("B").terms("2026-07-01.."));
}

} // namespace

void TestAccessCourse::stepsOnTheDayAfterTheLastOne()
{
    const Tenant tenant = twoContracts()
                              .with(PersonBuilder("one@x").holds("A"))
                              .with(PersonBuilder("two@x").holds("A"))
                              .with(PersonBuilder("both@x").holds("A").holds("B"))
                              .build();
    QCOMPARE(textOf(accessCourse(tenant, day("2026-01-01"), day("2027-12-31"))),
             (QStringList{"2026-01-01: 0 without, 0 administrators", "2026-05-01: 3 without, 0 administrators",
                          "2026-05-11: 0 without, 0 administrators", "2027-01-01: 2 without, 0 administrators"}));
}

void TestAccessCourse::cutsWhatLiesOutside()
{
    const Tenant tenant = twoContracts().with(PersonBuilder("one@x").holds("A")).build();
    QCOMPARE(textOf(accessCourse(tenant, day("2026-05-10"), day("2026-12-31"))),
             (QStringList{"2026-05-10: 1 without, 0 administrators", "2026-05-11: 0 without, 0 administrators"}));
    QCOMPARE(textOf(accessCourse(tenant, day("2026-12-31"), day("2027-01-01"))),
             (QStringList{"2026-12-31: 0 without, 0 administrators", "2027-01-01: 1 without, 0 administrators"}));
    QCOMPARE(textOf(accessCourse({}, day("2026-12-31"), day("2027-01-01"))),
             QStringList{"2026-12-31: 0 without, 0 administrators"});
}

void TestAccessCourse::countsWhomTheRuleCounts()
{
    const Tenant tenant = twoContracts()
                              .with(PersonBuilder("nothing@x"))
                              .with(PersonBuilder("unknown@x").rolesUnknown())
                              .with(PersonBuilder("role@x").roles(Role::Agent))
                              .with(PersonBuilder("license@x").holds("A"))
                              .build();
    const AccessCourse course = accessCourse(tenant, day("2026-02-01"), day("2026-02-01"));
    QCOMPARE(course.people, 2);
    QCOMPARE(course.administratorsUnknown, 1);
    QCOMPARE(textOf(course), QStringList{"2026-02-01: 1 without, 0 administrators"});
}

void TestAccessCourse::saysWhenNoAdministratorIsLeft_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<bool>("lacks");
    const auto tenant = [] { return twoContracts().with(PersonBuilder("agent@x").holds("A")); };
    QTest::newRow("one who has ended") << tenant().with(PersonBuilder("boss@x").administrator().holds("A")) << true;
    QTest::newRow("one who goes on") << tenant().with(PersonBuilder("boss@x").administrator().holds("B")) << false;
    QTest::newRow("none at all") << tenant() << false;
    QTest::newRow("perhaps another") << tenant()
                                            .with(PersonBuilder("boss@x").administrator().holds("A"))
                                            .with(PersonBuilder("who@x").rolesUnknown().holds("B"))
                                     << false;
}

void TestAccessCourse::saysWhenNoAdministratorIsLeft()
{
    QFETCH(const TenantBuilder, tenant);
    QFETCH(const bool, lacks);
    const AccessCourse course = accessCourse(tenant.build(), day("2027-01-01"), day("2027-01-01"));
    QCOMPARE(course.lacksAdministrator(course.steps.front()), lacks);
}

void TestAccessCourse::agreesWithEachDay()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const AccessCourse course = accessCourse(tenant, randomDays.starts, *randomDays.ends);
        auto step = course.steps.begin();
        for (QDate each = randomDays.starts; each <= *randomDays.ends; each = each.addDays(1)) {
            if (std::next(step) != course.steps.end() && std::next(step)->from == each) {
                const AccessStep& before = *step++;
                QVERIFY2(before.without != step->without || before.administratorsWith != step->administratorsWith,
                         qPrintable(QStringLiteral("seed %1: a step to the same").arg(seed)));
            }
            const AccessSummary summary = accessSummary(tenant, each);
            const bool same = course.people == summary.people &&
                              step->without == static_cast<qint64>(summary.without.size()) &&
                              step->administratorsWith == summary.administratorsWith &&
                              course.administratorsUnknown == summary.administratorsUnknown;
            QVERIFY2(same, qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(dateToString(each))));
        }
        QVERIFY2(std::next(step) == course.steps.end(), qPrintable(QStringLiteral("seed %1: too many").arg(seed)));
    }
}

QTEST_APPLESS_MAIN(TestAccessCourse)
#include "test_access_course.moc"
