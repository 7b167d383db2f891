#include "core/rules/claims.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsOneDuty_data();
    void followsOneDuty();
    void sortsByStrength();
    void givesNobodyTheDutyWhereNoneClaimsIt();
    void sweepsTenures();
    void sweepsNothing();
    void agreesWithTheStrongestOfEachDay();
};

void TestClaims::followsOneDuty_data()
{
    QTest::addColumn<UsageType>("type");
    QTest::addColumn<QString>("duty");

    QTest::newRow("R3: standard-agent") << UsageType::StandardAgent << "primary";
    QTest::newRow("R3: premium-agent") << UsageType::PremiumAgent << "primary";
    QTest::newRow("R3: ivr") << UsageType::Ivr << "primary";
    QTest::newRow("R6: ai-agent") << UsageType::AiAgent << "ai-agent";
    QTest::newRow("R6: ai-assistant") << UsageType::AiAssistant << "ai-assistant";
    QTest::newRow("R6: ivr-outbound") << UsageType::IvrOutbound << "ivr-outbound";
    QTest::newRow("R1: webex-connect") << UsageType::WebexConnect << "primary";
    QTest::newRow("A12: wfo has no rule") << UsageType::Wfo << "-";
}

void TestClaims::followsOneDuty()
{
    QFETCH(UsageType, type);
    QFETCH(QString, duty);
    const std::optional<Duty> found = dutyFor(type);
    QCOMPARE(found ? QString(codeOf(*found)) : nobody, duty);
    if (found && found != Duty::Primary)
        QCOMPARE(typeOf(*found), std::optional(type));
}

namespace {

/// `A 2024-01-01..`, the days of each claim, strongest first.
QStringList textOf(const Tenant& tenant, const std::vector<Claim>& claims)
{
    QStringList lines;
    for (const Claim& claim : claims) {
        lines.push_back(test::textOf(tenant, claim.subscription) + QLatin1Char(' ') +
                        test::textOf(std::optional(claim.days)));
    }
    return lines;
}

/// `2024-01-01 A`, for each tenure.
QStringList textOf(const Tenant& tenant, const std::vector<Tenure>& all)
{
    QStringList lines;
    for (const Tenure& tenure : all)
        lines.push_back(dateToString(tenure.from) + QLatin1Char(' ') + test::textOf(tenant, tenure.holder));
    return lines;
}

/// Sub9 is the oldest, but comes late to AI Agent; Sub10 and Sub2 had it on one day, and Sub10 is older.
Tenant threeWithAiAgent()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("Sub2")
                  .terms("2024-02-01..2024-12-31")
                  .suspended("2024-06-01..2024-06-30")
                  .line(UsageType::AiAgent, 10, "2024-03-01.."))
        .with(SubscriptionBuilder("Sub10").terms("2024-01-10..").line(UsageType::AiAgent, 10, "2024-03-01..2024-04-30"))
        .with(SubscriptionBuilder("Sub9").terms("2024-01-01..2024-08-31").line(UsageType::AiAgent, 0, "2024-05-01.."))
        .build();
}

} // namespace

void TestClaims::sortsByStrength()
{
    const Tenant tenant = threeWithAiAgent();
    QCOMPARE(textOf(tenant, claimsTo(tenant, Duty::Primary)),
             QStringList({"Sub9 2024-01-01..2024-08-31", "Sub10 2024-01-10..", "Sub2 2024-02-01..2024-05-31",
                          "Sub2 2024-07-01..2024-12-31"}));
    QCOMPARE(textOf(tenant, claimsTo(tenant, Duty::AiAgent)),
             QStringList({"Sub10 2024-03-01..2024-04-30", "Sub2 2024-03-01..2024-05-31", "Sub2 2024-07-01..2024-12-31",
                          "Sub9 2024-05-01..2024-08-31"}));
}

void TestClaims::givesNobodyTheDutyWhereNoneClaimsIt()
{
    const Tenant tenant = threeWithAiAgent();
    QCOMPARE(strongestOn(claimsTo(tenant, Duty::Primary), day("2023-12-31")), nullptr);
    QCOMPARE(strongestOn(claimsTo(tenant, Duty::IvrOutbound), day("2024-05-01")), nullptr);
    QVERIFY(claimsTo(Tenant(), Duty::Primary).empty());
}

void TestClaims::sweepsTenures()
{
    const Tenant tenant = threeWithAiAgent();
    QCOMPARE(textOf(tenant, tenures(claimsTo(tenant, Duty::Primary))),
             QStringList({"2024-01-01 Sub9", "2024-09-01 Sub10"}));
    QCOMPARE(
        textOf(tenant, tenures(claimsTo(tenant, Duty::AiAgent))),
        QStringList({"2024-03-01 Sub10", "2024-05-01 Sub2", "2024-06-01 Sub9", "2024-07-01 Sub2", "2025-01-01 -"}));
}

void TestClaims::sweepsNothing()
{
    QVERIFY(tenures({}).empty());
}

void TestClaims::agreesWithTheStrongestOfEachDay()
{
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        for (const Duty duty : allDuties) {
            const std::vector<Claim> claims = claimsTo(tenant, duty);
            const std::vector<Tenure> sweep = tenures(claims);
            auto next = sweep.begin();
            std::optional<SubscriptionRef> holder;
            for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(1)) {
                if (next != sweep.end() && next->from == each) {
                    QVERIFY2(next->holder != holder, "neighbouring tenures differ");
                    holder = (next++)->holder;
                }
                const Claim* strongest = strongestOn(claims, each);
                QCOMPARE(holder, strongest ? std::optional(strongest->subscription) : std::nullopt);
            }
            QVERIFY(next == sweep.end() || !randomDays.contains(next->from));
        }
    }
}

QTEST_APPLESS_MAIN(TestClaims)
#include "test_claims.moc"
