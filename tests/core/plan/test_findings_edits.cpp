#include "core/plan/findings_edits.h"
#include "core/rules/findings/findings.h"
#include "support/builders.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Accepting findings and setting the limits of the checks, as edits of a plan.
class TestFindingsEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsAndTakesBack();
    void acceptsEachPerson();
    void exchangesAcceptancesAndLimits();
    void saysInBriefWhatWasAccepted_data();
    void saysInBriefWhatWasAccepted();
};

namespace {

const QDate june(2024, 6, 1);

/// On 2024-06-01 A ends soon and B has ended, with two people on it.
PlanState state()
{
    PlanState state;
    state.baseline = TenantBuilder()
                         .with(SubscriptionBuilder("A").terms("2024-01-01..2024-06-30"))
                         .with(SubscriptionBuilder("B").terms("2024-01-01..2024-05-31"))
                         .with(PersonBuilder("ann@x").holds("B"))
                         .with(PersonBuilder("bo@x").administrator().holds("B"))
                         .build();
    return state;
}

Finding found(const PlanState& state, QLatin1StringView rule)
{
    const std::vector<Finding> all = findings({state.baseline, june, state.limits});
    return *std::ranges::find(all, rule, &Finding::rule);
}

std::vector<JudgedFinding> judgedIn(const PlanState& state)
{
    return judged(findings({state.baseline, june, state.limits}), *state.acceptances);
}

constexpr QLatin1StringView endsSoon("subscription-ends-soon");
constexpr QLatin1StringView withoutAccess("person-without-access");

} // namespace

void TestFindingsEdits::acceptsAndTakesBack()
{
    const PlanState before = state();
    const Finding finding = found(before, endsSoon);
    const PlanState after = accepting(before, finding, "replaced by B", june);
    const std::vector<JudgedFinding> all = judgedIn(after);
    for (const JudgedFinding& one : all) {
        QCOMPARE(one.isOpen(), one.finding.rule != endsSoon);
        if (!one.isOpen())
            QVERIFY(one.acceptance == Acceptance({"replaced by B", june, {"2024-06-30", 0}}));
    }
    QVERIFY(isSame(takingBack(after, finding), before));
    QVERIFY(before.acceptances->empty());
}

void TestFindingsEdits::acceptsEachPerson()
{
    const PlanState before = state();
    const Finding both = found(before, withoutAccess);
    QCOMPARE(both.people.size(), 2U);
    PlanState after = accepting(before, both, "known", june);
    QCOMPARE(after.acceptances->size(), 2U);
    Finding one = both;
    one.people = {both.people.front()};
    after = takingBack(after, one);
    QCOMPARE(after.acceptances->size(), 1U);
    QVERIFY(after.acceptances->begin()->first.person == both.people.back());
}

void TestFindingsEdits::exchangesAcceptancesAndLimits()
{
    const PlanState before = accepting(state(), found(state(), withoutAccess), "known", june);
    PlanState after = accepting(before, found(before, endsSoon), "replaced", june);
    after = takingBack(after, found(before, withoutAccess));
    after.limits.noticeDays = 60;
    PlanDelta delta = difference(before, after);
    QCOMPARE(delta.acceptances.size(), 3U);
    PlanState now = after;
    exchange(now, delta);
    QVERIFY(isSame(now, before));
    exchange(now, delta);
    QVERIFY(isSame(now, after));
    QVERIFY(difference(before, before).isEmpty());
}

void TestFindingsEdits::saysInBriefWhatWasAccepted_data()
{
    QTest::addColumn<QLatin1StringView>("rule");
    QTest::addColumn<QList<QString>>("arguments");
    QTest::addColumn<qint64>("people");

    QTest::newRow("of a subscription") << endsSoon << QList<QString>{"A", "subscription-ends-soon"} << qint64{0};
    QTest::newRow("of people") << withoutAccess << QList<QString>{"", "person-without-access"} << qint64{2};
    QTest::newRow("of the tenant") << QLatin1StringView("no-administrator-with-access")
                                   << QList<QString>{"no-administrator-with-access"} << qint64{0};
}

void TestFindingsEdits::saysInBriefWhatWasAccepted()
{
    QFETCH(QLatin1StringView, rule);
    const PlanState plan = state();
    const Summary summary = summariseAcceptance("accept-finding", found(plan, rule), plan.baseline);
    QCOMPARE(summary.operation, "accept-finding");
    QList<QString> arguments;
    for (const Argument& argument : summary.arguments)
        arguments.push_back(std::get<QString>(argument));
    QTEST(arguments, "arguments");
    QTEST(summary.people, "people");
    const Summary limits = summariseLimits({.horizonDays = 1, .endsSoonDays = 2, .noticeDays = 3, .unusedPercent = 4});
    QVERIFY(limits.arguments == std::vector<Argument>({qint64{1}, qint64{2}, qint64{3}, qint64{4}}));
}

QTEST_APPLESS_MAIN(TestFindingsEdits)
#include "test_findings_edits.moc"
