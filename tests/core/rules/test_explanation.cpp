#include "core/rules/responsibility.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatDecided_data();
    void saysWhatDecided();
    void comparesAgeWhereFirstHadIsOne();
    void givesTheDaysOfCandidates();
    void restsOnRuleAndAssumptions_data();
    void restsOnRuleAndAssumptions();
    void leavesOutTheCreatedDayWithoutA3();
    void saysWhatComesNext_data();
    void saysWhatComesNext();
    void keepsSilentAboutWhatCannotBeWritten();
    void agreesWithTheAnswer();
};

namespace {

QString textOf(Decision decision)
{
    switch (decision) {
    case Decision::HasTheDuty: return "has it";
    case Decision::LaterFirstHad: return "had it later";
    case Decision::LaterAge: return "is younger";
    case Decision::LaterByName: return "by name";
    case Decision::NotActive: return "not active";
    case Decision::HasNotTheType: return "has not the type";
    }
    Q_UNREACHABLE();
    return {};
}

/// One line a candidate: `Sub2 is younger 31`, with the days later.
QStringList textOf(const Tenant& tenant, const std::vector<Candidate>& candidates)
{
    QStringList lines;
    for (const Candidate& candidate : candidates) {
        lines.push_back(test::textOf(tenant, candidate.subscription) + QLatin1Char(' ') + textOf(candidate.decision));
        if (candidate.daysLater != 0)
            lines.back() += QStringLiteral(" %1").arg(candidate.daysLater);
    }
    return lines;
}

/// On 2024-06-01: Sub1 is the oldest and has no AI Agent; Sub9 had it first, Sub10 and Sub2 on one later day.
Tenant sixSubscriptions()
{
    const QString march("2024-03-01..");
    return TenantBuilder()
        .with(SubscriptionBuilder("Sub10").terms("2023-02-01..").line(UsageType::AiAgent, 10, march))
        .with(SubscriptionBuilder("Sub1").terms("2023-01-01..2024-12-31"))
        .with(SubscriptionBuilder("Sub2").terms("2023-02-01..").line(UsageType::AiAgent, 10, march))
        .with(SubscriptionBuilder("Sub9")
                  .terms("2024-01-01..")
                  .suspended("2024-07-01..2024-07-31")
                  .line(UsageType::AiAgent, 0, "2024-02-01.."))
        .with(SubscriptionBuilder("Gone").terms("2022-01-01..2024-05-31").line(UsageType::AiAgent, 10, "2022-01-01.."))
        .with(SubscriptionBuilder("Incomplete").created("2021-01-01"))
        .build();
}

} // namespace

void TestExplanation::saysWhatDecided_data()
{
    QTest::addColumn<Duty>("duty");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("candidates");

    QTest::newRow("R2: by age, then by name; who takes no part stands last, in age order")
        << Duty::Primary << day("2024-06-01")
        << QStringList{"Sub1 has it",         "Sub2 is younger 31",    "Sub10 is younger 31",
                       "Sub9 is younger 365", "Incomplete not active", "Gone not active"};
    QTest::newRow("R2: of one age, by name")
        << Duty::Primary << day("2025-06-01")
        << QStringList{"Sub2 has it",           "Sub10 by name",   "Sub9 is younger 334",
                       "Incomplete not active", "Gone not active", "Sub1 not active"};
    QTest::newRow("R6: by first-had day")
        << Duty::AiAgent << day("2024-06-01")
        << QStringList{"Sub9 has it",           "Sub2 had it later 29", "Sub10 had it later 29",
                       "Incomplete not active", "Gone not active",      "Sub1 has not the type"};
    QTest::newRow("R6: of one first-had day and one age, by name")
        << Duty::AiAgent << day("2024-07-01")
        << QStringList{"Sub2 has it",     "Sub10 by name",         "Incomplete not active",
                       "Gone not active", "Sub1 has not the type", "Sub9 not active"};
    QTest::newRow("nobody has the type") << Duty::IvrOutbound << day("2024-06-01")
                                         << QStringList{"Incomplete not active",  "Gone not active",
                                                        "Sub1 has not the type",  "Sub2 has not the type",
                                                        "Sub10 has not the type", "Sub9 has not the type"};
}

void TestExplanation::saysWhatDecided()
{
    QFETCH(Duty, duty);
    QFETCH(QDate, day);
    const Tenant tenant = sixSubscriptions();
    QTEST(textOf(tenant, explain(tenant, duty, day).candidates), "candidates");
}

void TestExplanation::comparesAgeWhereFirstHadIsOne()
{
    const QString march("2024-03-01..");
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2024-01-05..").line(UsageType::AiAgent, 1, march))
                              .with(SubscriptionBuilder("B").terms("2024-01-01..").line(UsageType::AiAgent, 1, march))
                              .build();
    QCOMPARE(textOf(tenant, explain(tenant, Duty::AiAgent, day("2024-06-01")).candidates),
             QStringList({"B has it", "A is younger 4"}));
}

void TestExplanation::givesTheDaysOfCandidates()
{
    const Tenant tenant = sixSubscriptions();
    const auto candidate = [&](Duty duty, QStringView id) {
        const Explanation explanation = explain(tenant, duty, day("2024-06-01"));
        return *std::ranges::find(explanation.candidates, tenant.find(id)->ref, &Candidate::subscription);
    };
    QCOMPARE(candidate(Duty::Primary, u"Sub9").age, std::optional(day("2024-01-01")));
    QCOMPARE(candidate(Duty::Primary, u"Sub9").firstHad, std::nullopt);
    QCOMPARE(candidate(Duty::AiAgent, u"Sub9").firstHad, std::optional(day("2024-02-01")));
    QCOMPARE(candidate(Duty::AiAgent, u"Gone").firstHad, std::optional(day("2022-01-01")));
    QCOMPARE(candidate(Duty::AiAgent, u"Gone").state, SubscriptionState::Expired);
    QCOMPARE(candidate(Duty::AiAgent, u"Sub1").firstHad, std::nullopt);
    QCOMPARE(candidate(Duty::AiAgent, u"Sub1").state, SubscriptionState::Active);
    QCOMPARE(candidate(Duty::Primary, u"Incomplete").age, std::optional(day("2021-01-01")));
    QCOMPARE(candidate(Duty::Primary, u"Incomplete").state, SubscriptionState::Unknown);
}

void TestExplanation::restsOnRuleAndAssumptions_data()
{
    QTest::addColumn<Duty>("duty");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QList<int>>("assumptions");

    QTest::newRow("R2") << Duty::Primary << day("2024-06-01") << 2 << QList{1, 3, 14};
    QTest::newRow("R2, a tie") << Duty::Primary << day("2025-06-01") << 2 << QList{1, 2, 3, 14};
    QTest::newRow("R2, no primary") << Duty::Primary << day("2021-06-01") << 2 << QList{1, 3, 10, 14};
    QTest::newRow("R6") << Duty::AiAgent << day("2024-06-01") << 6 << QList{1, 3, 14};
    QTest::newRow("R6, a tie") << Duty::AiAgent << day("2024-07-01") << 6 << QList{1, 2, 3, 14};
    QTest::newRow("R6, nobody: that is no matter of A10")
        << Duty::IvrOutbound << day("2024-06-01") << 6 << QList{1, 3, 14};
}

void TestExplanation::restsOnRuleAndAssumptions()
{
    QFETCH(Duty, duty);
    QFETCH(QDate, day);
    const Explanation explanation = explain(sixSubscriptions(), duty, day);
    QTEST(static_cast<int>(explanation.rule), "rule");
    QList<int> numbers;
    for (const Assumption assumption : explanation.assumptions)
        numbers.push_back(static_cast<int>(assumption));
    QTEST(numbers, "assumptions");
}

void TestExplanation::leavesOutTheCreatedDayWithoutA3()
{
    Tenant tenant = sixSubscriptions();
    tenant.assumptions.renewalKeepsAge = false;
    const Explanation explanation = explain(tenant, Duty::Primary, day("2024-06-01"));
    QVERIFY(std::ranges::find(explanation.assumptions, Assumption::A1CreatedDay) == explanation.assumptions.end());
}

void TestExplanation::saysWhatComesNext_data()
{
    QTest::addColumn<Duty>("duty");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("next");

    QTest::newRow("before all: the first one") << Duty::Primary << day("2021-01-01") << "2022-01-01 Gone";
    QTest::newRow("when the present one expires") << Duty::Primary << day("2024-06-01") << "2025-01-01 Sub2";
    QTest::newRow("on the last day before") << Duty::Primary << day("2024-12-31") << "2025-01-01 Sub2";
    QTest::newRow("from the day of the change on, the next but one")
        << Duty::AiAgent << day("2024-07-01") << "2024-08-01 Sub9";
    QTest::newRow("never, as far as is known") << Duty::Primary << day("2025-01-01") << "-";
    QTest::newRow("never, where nobody ever has it") << Duty::IvrOutbound << day("2024-06-01") << "-";
}

void TestExplanation::saysWhatComesNext()
{
    QFETCH(Duty, duty);
    QFETCH(QDate, day);
    const Tenant tenant = sixSubscriptions();
    const std::optional<NextHolder> next = explain(tenant, duty, day).next;
    QTEST(next ? dateToString(next->day) + QLatin1Char(' ') + test::textOf(tenant, next->subscription) : nobody,
          "next");
}

void TestExplanation::keepsSilentAboutWhatCannotBeWritten()
{
    const Tenant tenant = TenantBuilder().with(SubscriptionBuilder("A").terms("2024-01-01..9999-12-31")).build();
    QVERIFY(!explain(tenant, Duty::Primary, day("2024-06-01")).next);
    QVERIFY(!explain(tenant, Duty::Primary, day("9999-12-31")).next);
}

void TestExplanation::agreesWithTheAnswer()
{
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(7)) {
            const Responsibility responsibility = responsibilityOn(tenant, each);
            for (const Duty duty : allDuties) {
                const Explanation explanation = explain(tenant, duty, each);
                QCOMPARE(test::textOf(tenant, explanation.answer), test::textOf(tenant, responsibility.answer(duty)));
                QCOMPARE(explanation.candidates.size(), tenant.subscriptions.size());
                if (explanation.answer.subscription) {
                    QCOMPARE(explanation.candidates.front().subscription, *explanation.answer.subscription);
                    QCOMPARE(explanation.candidates.front().decision, Decision::HasTheDuty);
                }
                if (explanation.next) {
                    const QDate change = explanation.next->day;
                    QCOMPARE(responsibilityOn(tenant, change).answer(duty).subscription,
                             explanation.next->subscription);
                    QCOMPARE(responsibilityOn(tenant, change.addDays(-1)).answer(duty).subscription,
                             explanation.answer.subscription);
                    QVERIFY(explanation.next->subscription != explanation.answer.subscription);
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestExplanation)
#include "test_explanation.moc"
