#include "core/plan/other_reading.h"
#include "core/rules/assumption_effect.h"
#include "core/rules/responsibility.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What another reading of the article alters: by cases, and against every single day and month.
class TestAssumptionEffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsOwners_data();
    void findsOwners();
    void findsAmounts_data();
    void findsAmounts();
    void switchesOnlyWhatCanBe();
    void agreesWithEachDay();
};

namespace {

QString nameOf(const Tenant& tenant, std::optional<SubscriptionRef> ref)
{
    return ref ? tenant.find(*ref)->id : QStringLiteral("nobody");
}

/// `primary 2026-01-01..2026-06-30 A→B`
QString textOf(const Tenant& tenant, const OwnerChange& change)
{
    return QStringLiteral("%1 %2..%3 %4→%5")
        .arg(codeOf(change.duty), dateToString(change.days.starts),
             change.days.ends ? dateToString(*change.days.ends) : QString(), nameOf(tenant, change.holders.left),
             nameOf(tenant, change.holders.right));
}

QString textOf(const Tenant& tenant, const std::optional<OverageRow>& row)
{
    if (!row)
        return QStringLiteral("none");
    return QStringLiteral("%1 %2 %3")
        .arg(row->overage)
        .arg(row->amount ? QString::number(row->amount->cents) : QStringLiteral("?"), nameOf(tenant, row->responsible));
}

AssumptionEffect effectOf(const Tenant& tenant, Assumption assumption, const char* first)
{
    return assumptionEffect(tenant, readOtherwise(tenant, assumption), day(QString::fromLatin1(first)));
}

/// A was first, was away for a while, and is back; B was there throughout.
TenantBuilder cameBack()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A")
                  .terms("2023-01-01..2024-12-31 2025-07-01..2026-12-31")
                  .line(UsageType::AiAgent, 10, "2023-01-01..")
                  .rate(UsageType::AiAgent, "100.00")
                  .rate(UsageType::StandardAgent, "50.00"))
        .with(SubscriptionBuilder("B")
                  .terms("2024-01-01..")
                  .line(UsageType::AiAgent, 5, "2024-01-01..")
                  .line(UsageType::StandardAgent, 10, "2024-01-01..2025-09-15")
                  .rate(UsageType::AiAgent, "80.00")
                  .rate(UsageType::StandardAgent, "60.00"));
}

} // namespace

void TestAssumptionEffect::findsOwners_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QStringList>("owners");
    const TenantBuilder back = cameBack();
    QTest::newRow("from before it came back")
        << back << QByteArray("2025-06-30")
        << QStringList{"primary 2025-07-01..2026-12-31 A→B", "ai-agent 2025-07-01..2026-12-31 A→B"};
    QTest::newRow("from the day on which it came back")
        << back << QByteArray("2025-07-01")
        << QStringList{"primary 2025-07-01..2026-12-31 A→B", "ai-agent 2025-07-01..2026-12-31 A→B"};
    QTest::newRow("from its last day") << back << QByteArray("2026-12-31")
                                       << QStringList{"primary 2026-12-31..2026-12-31 A→B",
                                                      "ai-agent 2026-12-31..2026-12-31 A→B"};
    QTest::newRow("from the day after") << back << QByteArray("2027-01-01") << QStringList();
    QTest::newRow("for good") << TenantBuilder()
                                     .with(SubscriptionBuilder("A").terms("2023-01-01..2024-12-31 2025-07-01.."))
                                     .with(SubscriptionBuilder("B").terms("2024-01-01.."))
                              << QByteArray("2026-01-01") << QStringList{"primary 2026-01-01.. A→B"};
    QTest::newRow("renewed without a missing day")
        << TenantBuilder()
               .with(SubscriptionBuilder("A").terms("2023-01-01..2025-06-30 2025-07-01.."))
               .with(SubscriptionBuilder("B").terms("2024-01-01.."))
        << QByteArray("2023-01-01") << QStringList();
    QTest::newRow("away while the other one was, too")
        << TenantBuilder()
               .with(SubscriptionBuilder("A").terms("2023-01-01..2024-12-31 2025-07-01..2025-12-31"))
               .with(SubscriptionBuilder("B").terms("2024-01-01..2024-12-31 2025-08-01..2025-12-31"))
        << QByteArray("2023-01-01") << QStringList();
    QTest::newRow("nobody at all") << TenantBuilder() << QByteArray("2025-01-01") << QStringList();
}

void TestAssumptionEffect::findsOwners()
{
    QFETCH(const TenantBuilder, tenant);
    QFETCH(const QByteArray, first);
    const Tenant built = tenant.build();
    QStringList owners;
    for (const OwnerChange& change : effectOf(built, Assumption::A3RenewalKeepsAge, first.constData()).owners)
        owners.push_back(textOf(built, change));
    QTEST(owners, "owners");
}

void TestAssumptionEffect::findsAmounts_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<Assumption>("assumption");
    QTest::addColumn<QStringList>("amounts");
    const auto used = [](const char* month, UsageType type, int quantity) {
        return cameBack().usage(QString::fromLatin1(month), type, QStringLiteral("A"), quantity);
    };
    QTest::newRow("another one pays, at another rate")
        << used("2025-10", UsageType::AiAgent, 17) << Assumption::A3RenewalKeepsAge
        << QStringList{"2025-10 ai-agent: 2 20000 A → 2 16000 B"};
    QTest::newRow("from unknown to known")
        << cameBack()
               .with(SubscriptionBuilder("C")
                         .terms("2023-06-01..")
                         .line(UsageType::IvrOutbound, 1, "2023-06-01..")
                         .rate(UsageType::Ivr, "2.00"))
               .usage("2025-11", UsageType::Ivr, "A", 1)
        << Assumption::A3RenewalKeepsAge << QStringList{"2025-11 ivr: 1 ? A → 1 200 C"};
    QTest::newRow("another one pays, and neither has a rate")
        << cameBack().usage("2025-11", UsageType::Ivr, "A", 1) << Assumption::A3RenewalKeepsAge
        << QStringList{"2025-11 ivr: 1 ? A → 1 ? B"};
    QTest::newRow("at the bound nobody pays")
        << used("2025-10", UsageType::AiAgent, 15) << Assumption::A3RenewalKeepsAge << QStringList();
    QTest::newRow("before it came back") << used("2025-06", UsageType::AiAgent, 17) << Assumption::A3RenewalKeepsAge
                                         << QStringList();
    QTest::newRow("the commitment ends within the month")
        << used("2025-09", UsageType::StandardAgent, 12) << Assumption::A18OverageDay
        << QStringList{"2025-09 standard-agent: 12 60000 A → 2 10000 A"};
    QTest::newRow("the month after") << used("2025-10", UsageType::StandardAgent, 12) << Assumption::A18OverageDay
                                     << QStringList();
    QTest::newRow("who pays comes within the month")
        << TenantBuilder()
               .with(SubscriptionBuilder("A").terms("2025-09-02..").rate(UsageType::Ivr, "1.00"))
               .with(SubscriptionBuilder("B").terms("2025-09-01..2025-09-29"))
               .usage("2025-09", UsageType::Ivr, "A", 3)
        << Assumption::A18OverageDay << QStringList{"2025-09 ivr: 3 300 A → 3 ? B"};
    QTest::newRow("no usage") << cameBack() << Assumption::A18OverageDay << QStringList();
}

void TestAssumptionEffect::findsAmounts()
{
    QFETCH(const TenantBuilder, tenant);
    QFETCH(const Assumption, assumption);
    const Tenant built = tenant.build();
    QStringList amounts;
    for (const auto& [month, type, rows] : effectOf(built, assumption, "2027-01-01").amounts) {
        amounts.push_back(
            QStringLiteral("%1 %2: %3 → %4")
                .arg(month.toString(), infoOf(type).code, textOf(built, rows.left), textOf(built, rows.right)));
    }
    QTEST(amounts, "amounts");
}

void TestAssumptionEffect::switchesOnlyWhatCanBe()
{
    int switchable = 0;
    for (int number = 1; number <= static_cast<int>(Assumption::A18OverageDay); ++number) {
        const auto assumption = static_cast<Assumption>(number);
        Tenant tenant;
        const Tenant other = readOtherwise(tenant, assumption);
        const bool isSwitchable = otherReading(tenant.assumptions, assumption).has_value();
        QCOMPARE(other.assumptions != tenant.assumptions, isSwitchable);
        QVERIFY(readOtherwise(other, assumption).assumptions == tenant.assumptions); // and back
        switchable += isSwitchable ? 1 : 0;
    }
    QCOMPARE(switchable, 2);
}

void TestAssumptionEffect::agreesWithEachDay()
{
    int owners = 0;
    int amounts = 0;
    constexpr std::uint32_t seeds = 200;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const Tenant left = randomTenant(seed).build();
        const auto assumption = seed % 2 == 0 ? Assumption::A3RenewalKeepsAge : Assumption::A18OverageDay;
        const Tenant right = readOtherwise(left, assumption);
        const AssumptionEffect effect = assumptionEffect(left, right, randomDays.starts);
        const QByteArray named = QStringLiteral("seed %1").arg(seed).toUtf8();
        for (QDate each = randomDays.starts; each <= randomDays.lastDay(); each = each.addDays(1)) {
            const Responsibility before = responsibilityOn(left, each);
            const Responsibility after = responsibilityOn(right, each);
            for (const Duty duty : allDuties) {
                const HolderSides expected{before.answer(duty).subscription, after.answer(duty).subscription};
                const auto change = std::ranges::find_if(
                    effect.owners, [&](const OwnerChange& one) { return one.duty == duty && one.days.contains(each); });
                QVERIFY2((change != effect.owners.end()) == (expected.left != expected.right), named.constData());
                QVERIFY2(change == effect.owners.end() || change->holders == expected, named.constData());
            }
        }
        for (Month month = firstRandomMonth; month <= lastRandomMonth; month = month.plus(1)) {
            const std::vector<OverageRow> before = overage(left, month, month, SplitMethod::Payer);
            const std::vector<OverageRow> after = overage(right, month, month, SplitMethod::Payer);
            for (const UsageTypeInfo& info : usageTypes) {
                const auto of = [&](const std::vector<OverageRow>& rows) {
                    const auto row = std::ranges::find(rows, info.type, &OverageRow::type);
                    return row == rows.end() || row->overage == 0 ? std::nullopt : std::optional(*row);
                };
                const auto one = of(before);
                const auto two = of(after);
                const bool isOther = one.has_value() != two.has_value() ||
                                     (one && (one->overage != two->overage || one->amount != two->amount ||
                                              one->responsible != two->responsible));
                const bool isListed = std::ranges::any_of(effect.amounts, [&](const RangeComparison::Overage& listed) {
                    return listed.month == month && listed.type == info.type;
                });
                QVERIFY2(isListed == isOther, named.constData());
            }
        }
        owners += static_cast<int>(effect.owners.size());
        amounts += static_cast<int>(effect.amounts.size());
    }
    QVERIFY(owners > 30);
    QVERIFY(amounts > 30);
}

QTEST_APPLESS_MAIN(TestAssumptionEffect)
#include "test_assumption_effect.moc"
