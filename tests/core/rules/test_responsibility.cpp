#include "core/rules/responsibility.h"
#include "support/builders.h"
#include "support/day_by_day.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestResponsibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasAPrimary_data();
    void hasAPrimary();
    void hasWhoHadItFirst_data();
    void hasWhoHadItFirst();
    void isPaidBy_data();
    void isPaidBy();
    void agreesWithTheRulebookEachDay();
    void doesNotDependOnTheOrderOfInput();
};

namespace {

/// A subscription of one open term, with an AI Agent line from `hadFrom` on.
SubscriptionBuilder withAiAgent(const QString& id, const QString& starts, const QString& hadFrom)
{
    return SubscriptionBuilder(id).terms(starts + "..").line(UsageType::AiAgent, 10, hadFrom + "..");
}

void addColumns()
{
    QTest::addColumn<Tenant>("tenant");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("answer");
}

const Assumptions a3Off{.renewalKeepsAge = false};

} // namespace

void TestResponsibility::hasAPrimary_data()
{
    addColumns();

    const auto older = [] { return SubscriptionBuilder("B").terms("2023-01-01..2024-12-31"); };
    const auto younger = [] { return SubscriptionBuilder("A").terms("2024-01-01.."); };

    QTest::newRow("R2: the earliest age")
        << TenantBuilder().with(younger()).with(older()).build() << day("2024-06-01") << "B";
    QTest::newRow("R2: age by created, not by term")
        << TenantBuilder().with(younger().created("2022-12-31")).with(older()).build() << day("2024-06-01") << "A";
    QTest::newRow("A1: created after the first term makes younger")
        << TenantBuilder().with(younger()).with(older().created("2024-02-01")).build() << day("2024-06-01") << "A";
    QTest::newRow("R2: any active subscription counts, also one without agents")
        << TenantBuilder()
               .with(younger().line(UsageType::PremiumAgent, 100, "2024-01-01.."))
               .with(older().line(UsageType::WebexConnect, 0, "2023-01-01.."))
               .build()
        << day("2024-06-01") << "B";
    QTest::newRow("R2: any active subscription counts, also one without any line")
        << TenantBuilder().with(younger().line(UsageType::Ivr, 5, "2024-01-01..")).with(older()).build()
        << day("2024-06-01") << "B";
    QTest::newRow("R2: not a pending one")
        << TenantBuilder().with(younger().created("2020-01-01")).with(older()).build() << day("2023-12-31") << "B";
    QTest::newRow("R2: the last day of the older one counts")
        << TenantBuilder().with(younger()).with(older()).build() << day("2024-12-31") << "B";
    QTest::newRow("R2: not an expired one")
        << TenantBuilder().with(younger()).with(older()).build() << day("2025-01-01") << "A";
    QTest::newRow("A14: not a suspended one")
        << TenantBuilder().with(younger()).with(older().suspended("2024-06-01..2024-06-01")).build()
        << day("2024-06-01") << "A";
    QTest::newRow("R2: not an incomplete one, however old")
        << TenantBuilder().with(younger()).with(SubscriptionBuilder("B").created("2000-01-01")).build()
        << day("2024-06-01") << "A";
    QTest::newRow("A3: a renewal keeps age")
        << TenantBuilder().with(younger()).with(older().terms("2023-01-01..2023-12-31 2024-05-01..")).build()
        << day("2024-06-01") << "B";
    QTest::newRow("A3 off: a renewal after a gap is young")
        << TenantBuilder()
               .with(younger())
               .with(older().terms("2023-01-01..2023-12-31 2024-05-01.."))
               .assuming(a3Off)
               .build()
        << day("2024-06-01") << "A";
    QTest::newRow("A3 off: created is ignored")
        << TenantBuilder().with(younger().created("2020-01-01")).with(older()).assuming(a3Off).build()
        << day("2024-06-01") << "B";
    QTest::newRow("A2: of one age, natural order has the winner, and all are named")
        << TenantBuilder()
               .with(SubscriptionBuilder("Sub10").terms("2024-01-01.."))
               .with(SubscriptionBuilder("Sub9").terms("2024-01-01.."))
               .with(SubscriptionBuilder("Sub2").terms("2024-01-02.."))
               .build()
        << day("2024-06-01") << "Sub9 = Sub10";
    QTest::newRow("A2: a tie of three")
        << TenantBuilder()
               .with(SubscriptionBuilder("C").terms("2023-01-01..").created("2024-01-01"))
               .with(SubscriptionBuilder("B").terms("2024-01-01.."))
               .with(SubscriptionBuilder("A").terms("2024-03-01..").created("2024-01-01"))
               .build()
        << day("2024-06-01") << "A = B = C";
    QTest::newRow("A2: only the active ones share a tie")
        << TenantBuilder()
               .with(SubscriptionBuilder("B").terms("2024-01-01.."))
               .with(SubscriptionBuilder("A").terms("2024-01-01..2024-05-31"))
               .build()
        << day("2024-06-01") << "B";
    QTest::newRow("A10: none active") << TenantBuilder().with(younger()).with(older()).build() << day("2022-12-31")
                                      << "-";
    QTest::newRow("A10: no subscription at all") << Tenant() << day("2024-06-01") << "-";
}

void TestResponsibility::hasAPrimary()
{
    QFETCH(Tenant, tenant);
    QFETCH(QDate, day);
    const Responsibility responsibility = responsibilityOn(tenant, day);
    QTEST(textOf(tenant, responsibility.answer(Duty::Primary)), "answer");
    QCOMPARE(responsibility.day, day);
    QCOMPARE(responsibility.primary(), responsibility.answer(Duty::Primary).subscription);
}

void TestResponsibility::hasWhoHadItFirst_data()
{
    addColumns();

    const QDate june = day("2024-06-01");
    QTest::newRow("R6: the earliest first-had day, not the earliest age")
        << TenantBuilder()
               .with(withAiAgent("Old", "2023-01-01", "2024-03-01"))
               .with(withAiAgent("Young", "2024-01-01", "2024-02-01"))
               .build()
        << june << "Young";
    QTest::newRow("R6: a line before the term counts from the term on")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-03-01", "2020-01-01"))
               .with(withAiAgent("B", "2024-01-01", "2024-02-01"))
               .build()
        << june << "B";
    QTest::newRow("A2: of one first-had day the older wins, and it is a tie all the same")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01", "2024-03-01"))
               .with(withAiAgent("B", "2023-01-01", "2024-03-01"))
               .build()
        << june << "B = A";
    QTest::newRow("A2: of one first-had day and one age, natural order")
        << TenantBuilder()
               .with(withAiAgent("Sub10", "2024-01-01", "2024-03-01"))
               .with(withAiAgent("Sub9", "2024-01-01", "2024-03-01"))
               .build()
        << june << "Sub9 = Sub10";
    QTest::newRow("A2: a tie is in the order of R6, whoever is younger by id")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-02-01", "2024-03-01"))
               .with(withAiAgent("B", "2024-01-01", "2024-03-01"))
               .with(withAiAgent("C", "2023-01-01", "2024-03-01"))
               .with(withAiAgent("D", "2020-01-01", "2024-03-02"))
               .build()
        << june << "C = B = A";
    QTest::newRow("R6: a quantity of 0 counts")
        << TenantBuilder()
               .with(SubscriptionBuilder("A").terms("2024-01-01..").line(UsageType::AiAgent, 0, "2024-01-01.."))
               .with(withAiAgent("B", "2024-01-02", "2024-01-02"))
               .build()
        << june << "A";
    QTest::newRow("R6: who no longer has the type does not count")
        << TenantBuilder()
               .with(
                   SubscriptionBuilder("A").terms("2024-01-01..").line(UsageType::AiAgent, 5, "2024-01-01..2024-05-31"))
               .with(withAiAgent("B", "2024-01-02", "2024-01-02"))
               .build()
        << june << "B";
    QTest::newRow("A14: who is suspended does not have it")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01", "2024-01-01").suspended("2024-06-01..2024-06-30"))
               .with(withAiAgent("B", "2024-01-02", "2024-01-02"))
               .build()
        << june << "B";
    QTest::newRow("suspended on the first day: had it first all the same")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-01-01", "2024-01-01").suspended("2024-01-01..2024-01-31"))
               .with(withAiAgent("B", "2024-01-02", "2024-01-02"))
               .build()
        << june << "A";
    const auto comesBack = [] {
        return SubscriptionBuilder("A")
            .terms("2024-01-01..2024-01-31 2024-05-01..")
            .line(UsageType::AiAgent, 5, "2024-01-01..");
    };
    QTest::newRow("A3: who comes back takes its old place again")
        << TenantBuilder().with(comesBack()).with(withAiAgent("B", "2024-01-02", "2024-01-02")).build() << june << "A";
    QTest::newRow("A3 off: who comes back starts anew")
        << TenantBuilder().with(comesBack()).with(withAiAgent("B", "2024-01-02", "2024-01-02")).assuming(a3Off).build()
        << june << "B";
    QTest::newRow("A3 off: a tie goes by the age of A3, not by created")
        << TenantBuilder()
               .with(withAiAgent("A", "2024-02-01", "2024-03-01").created("2020-01-01"))
               .with(withAiAgent("B", "2024-01-01", "2024-03-01"))
               .assuming(a3Off)
               .build()
        << june << "B = A";
    QTest::newRow("nobody has it, though there is a primary")
        << TenantBuilder().with(SubscriptionBuilder("A").terms("2024-01-01..")).build() << june << "-";
    QTest::newRow("nobody at all") << Tenant() << june << "-";
}

void TestResponsibility::hasWhoHadItFirst()
{
    QFETCH(Tenant, tenant);
    QFETCH(QDate, day);
    QTEST(textOf(tenant, responsibilityOn(tenant, day).answer(Duty::AiAgent)), "answer");
}

void TestResponsibility::isPaidBy_data()
{
    QTest::addColumn<UsageType>("type");
    QTest::addColumn<QString>("payer");

    QTest::newRow("R3: standard-agent by the primary, that has none") << UsageType::StandardAgent << "Primary";
    QTest::newRow("R3: premium-agent by the primary") << UsageType::PremiumAgent << "Primary";
    QTest::newRow("R3: ivr by the primary") << UsageType::Ivr << "Primary";
    QTest::newRow("R6: ai-agent by who had it first") << UsageType::AiAgent << "Other";
    QTest::newRow("R6: ai-assistant by who had it first") << UsageType::AiAssistant << "Primary";
    QTest::newRow("R6: ivr-outbound by nobody, where none has it") << UsageType::IvrOutbound << "-";
    QTest::newRow("R1: webex-connect by the primary, without a line of it") << UsageType::WebexConnect << "Primary";
    QTest::newRow("A12: wfo by nobody, though both have it") << UsageType::Wfo << "-";
}

void TestResponsibility::isPaidBy()
{
    QFETCH(UsageType, type);
    const QString always("2024-01-01..");
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("Primary")
                                        .terms(always)
                                        .line(UsageType::AiAgent, 5, "2024-03-01..")
                                        .line(UsageType::AiAssistant, 5, "2024-03-01..")
                                        .line(UsageType::Wfo, 5, always))
                              .with(SubscriptionBuilder("Other")
                                        .terms("2024-02-01..")
                                        .line(UsageType::StandardAgent, 50, always)
                                        .line(UsageType::AiAgent, 5, always)
                                        .line(UsageType::AiAssistant, 5, "2024-04-01..")
                                        .line(UsageType::WebexConnect, 5, always)
                                        .line(UsageType::Wfo, 5, always))
                              .build();
    QTEST(textOf(tenant, responsibilityOn(tenant, day("2024-06-01")).payer(type)), "payer");
}

void TestResponsibility::agreesWithTheRulebookEachDay()
{
    int ties = 0;
    int changes = 0;
    for (std::uint32_t seed = 0; seed < 150; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const DayByDay slow(tenant, randomDays.starts);
        QString before;
        for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(1)) {
            Responsibility expected;
            for (const Duty duty : allDuties)
                expected.answers.at(static_cast<std::size_t>(duty)) = slow.answer(duty, each);
            const QString answer = textOf(tenant, responsibilityOn(tenant, each));
            QCOMPARE(answer, textOf(tenant, expected));
            ties += answer.contains(QLatin1Char('=')) ? 1 : 0;
            changes += answer != before ? 1 : 0;
            before = answer;
        }
    }
    // Else the tenants would be too tame to prove anything.
    QVERIFY(ties > 500);
    QVERIFY(changes > 500);
}

void TestResponsibility::doesNotDependOnTheOrderOfInput()
{
    Dice dice(3);
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        TenantBuilder builder = randomTenant(seed);
        const Tenant tenant = builder.build();
        const Tenant shuffled = builder.shuffle(dice).build();
        for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(3)) {
            QCOMPARE(textOf(shuffled, responsibilityOn(shuffled, each)),
                     textOf(tenant, responsibilityOn(tenant, each)));
        }
    }
}

QTEST_APPLESS_MAIN(TestResponsibility)
#include "test_responsibility.moc"
