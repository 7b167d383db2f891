#include "core/rules/findings/acceptance.h"
#include "support/builders.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What an acceptance holds for, and from when on it no longer does.
class TestAcceptance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsForTheSameAndTheBetter_data();
    void holdsForTheSameAndTheBetter();
    void holdsForOneFindingOnly_data();
    void holdsForOneFindingOnly();
    void dividesPeople();
    void keepsTheOrder();
    void knowsTheKeysOfPeople();
};

namespace {

constexpr QLatin1StringView rule("some-check");

Finding aboutSubscription(quint32 ref, const Extent& extent = {})
{
    Finding finding{.rule = rule, .about = About::Subscription, .subscription = SubscriptionRef{ref}};
    finding.day = day("2024-06-01");
    finding.extent = extent;
    return finding;
}

Finding aboutPeople(std::vector<PersonId> people)
{
    Finding finding{.rule = rule, .about = About::EachPerson, .people = std::move(people)};
    finding.extent = {"expired", 0};
    return finding;
}

Acceptance because(const QString& reason, const Extent& extent)
{
    return {reason, day("2024-05-01"), extent};
}

Standing standing(const Finding& finding, const FindingKey& key, const Acceptance& acceptance)
{
    return judged({finding}, {{key, acceptance}}).front().standing;
}

} // namespace

void TestAcceptance::holdsForTheSameAndTheBetter_data()
{
    QTest::addColumn<QString>("same");
    QTest::addColumn<qint64>("weight");
    QTest::addColumn<Standing>("expected");

    QTest::newRow("the same") << "2024-12-31" << qint64{5} << Standing::Accepted;
    QTest::newRow("better") << "2024-12-31" << qint64{4} << Standing::Accepted;
    QTest::newRow("worse") << "2024-12-31" << qint64{6} << Standing::Lapsed;
    QTest::newRow("another one") << "2025-12-31" << qint64{5} << Standing::Lapsed;
}

void TestAcceptance::holdsForTheSameAndTheBetter()
{
    QFETCH(QString, same);
    QFETCH(qint64, weight);
    const Finding finding = aboutSubscription(1, {same, weight});
    const FindingKey key{QString(rule), "", SubscriptionRef{1}, {}};
    QTEST(standing(finding, key, because("known", {"2024-12-31", 5})), "expected");
}

void TestAcceptance::holdsForOneFindingOnly_data()
{
    QTest::addColumn<FindingKey>("key");

    QTest::newRow("another check") << FindingKey{"other-check", "", SubscriptionRef{1}, {}};
    QTest::newRow("another part") << FindingKey{QString(rule), "ai-agent", SubscriptionRef{1}, {}};
    QTest::newRow("another subscription") << FindingKey{QString(rule), "", SubscriptionRef{2}, {}};
    QTest::newRow("no subscription") << FindingKey{QString(rule), "", {}, {}};
    QTest::newRow("a person") << FindingKey{QString(rule), "", SubscriptionRef{1}, PersonId{0}};
}

void TestAcceptance::holdsForOneFindingOnly()
{
    QFETCH(FindingKey, key);
    QCOMPARE(standing(aboutSubscription(1), key, because("known", {})), Standing::Open);
}

void TestAcceptance::dividesPeople()
{
    const auto key = [](quint32 person) { return FindingKey{QString(rule), "", {}, PersonId{person}}; };
    const Acceptance away = because("away", {"expired", 0});
    const Acceptance trainee = because("a trainee", {"expired", 0});
    const Acceptance suspended = because("away", {"suspended", 0});
    const Finding finding = aboutPeople({PersonId{1}, PersonId{2}, PersonId{3}, PersonId{5}, PersonId{7}, PersonId{8}});
    const Acceptances said{{key(0), away}, {key(2), away}, {key(3), trainee},
                           {key(4), away}, {key(7), away}, {key(8), suspended}};
    const auto group = [&](std::vector<PersonId> people, Standing standing, const Acceptance& acceptance) {
        return JudgedFinding{aboutPeople(std::move(people)), standing, acceptance};
    };
    const std::vector<JudgedFinding> expected{
        group({PersonId{1}, PersonId{5}}, Standing::Open, {}),
        group({PersonId{2}, PersonId{7}}, Standing::Accepted, away),
        group({PersonId{3}}, Standing::Accepted, trainee),
        group({PersonId{8}}, Standing::Lapsed, suspended),
    };
    QVERIFY(judged({finding}, said) == expected);
    QVERIFY(judged({finding}, {}) == std::vector{JudgedFinding{finding}});
}

void TestAcceptance::keepsTheOrder()
{
    const std::vector<Finding> findings{aboutSubscription(2), aboutPeople({PersonId{1}}), aboutSubscription(1)};
    std::vector<Finding> kept;
    for (const JudgedFinding& one : judged(findings, {}))
        kept.push_back(one.finding);
    QVERIFY(kept == findings);
}

void TestAcceptance::knowsTheKeysOfPeople()
{
    const std::vector<FindingKey> keys{{QString(rule), "", {}, PersonId{1}}, {QString(rule), "", {}, PersonId{4}}};
    QVERIFY(keysOf(aboutPeople({PersonId{1}, PersonId{4}})) == keys);
    Finding alarm{.rule = rule, .about = About::Tenant, .people = {PersonId{1}}}; // whom it names
    QVERIFY(keysOf(alarm) == std::vector<FindingKey>(1, {QString(rule), "", {}, {}}));
}

QTEST_APPLESS_MAIN(TestAcceptance)
#include "test_acceptance.moc"
