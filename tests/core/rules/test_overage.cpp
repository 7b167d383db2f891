#include "core/rules/overage.h"
#include "support/builders.h"
#include "support/day_by_day.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestOverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatLiesAboveTheSum_data();
    void isWhatLiesAboveTheSum();
    void hasARow_data();
    void hasARow();
    void costsTheRateOfTheResponsible_data();
    void costsTheRateOfTheResponsible();
    void roundsHalfUpOnce_data();
    void roundsHalfUpOnce();
    void isUnknownBeyondWhatCanBeCounted();
    void countsTheDayOfTheMonth_data();
    void countsTheDayOfTheMonth();
    void givesAllOfWebexConnectToThePrimary_data();
    void givesAllOfWebexConnectToThePrimary();
    void goesByMonthThenCatalogue();
    void agreesWithTheRulebook();
};

namespace {

const QString always("2020-01-01..");

/// The rows of 2024-05, as text.
QStringList rowsOfMay(const Tenant& tenant)
{
    QStringList lines;
    for (const OverageRow& row : overage(tenant, month("2024-05"), month("2024-05"), SplitMethod::Excess))
        lines.push_back(textOf(tenant, row));
    return lines;
}

/// The older one of two, committed to 10 Premium agents and 10 AI Agent.
SubscriptionBuilder a()
{
    return SubscriptionBuilder("A")
        .terms(always)
        .line(UsageType::PremiumAgent, 10, always)
        .line(UsageType::AiAgent, 10, always)
        .rate(UsageType::PremiumAgent, "95.00")
        .rate(UsageType::AiAgent, "2.00");
}

/// The younger one, committed to 15 Premium agents.
SubscriptionBuilder b()
{
    return SubscriptionBuilder("B")
        .terms("2021-01-01..")
        .line(UsageType::PremiumAgent, 15, always)
        .rate(UsageType::PremiumAgent, "1.00");
}

} // namespace

void TestOverage::isWhatLiesAboveTheSum_data()
{
    QTest::addColumn<Tenant>("tenant");
    QTest::addColumn<QStringList>("rows");

    const auto both = [] {
        return TenantBuilder()
            .with(SubscriptionBuilder("A").terms(always).line(UsageType::PremiumAgent, 10, always))
            .with(b())
            .usage("2024-04", UsageType::PremiumAgent, "A", 99);
    };
    QTest::newRow("R4: 10 + 15 agents, one above its own commitment: no overage up to 25")
        << both()
               .usage("2024-05", UsageType::PremiumAgent, "A", 20)
               .usage("2024-05", UsageType::PremiumAgent, "B", 5)
               .build()
        << QStringList{"2024-05 premium-agent 25 - 25 = 0, A pays 0.00"};
    QTest::newRow("R5: overage only above 25") << both()
                                                      .usage("2024-05", UsageType::PremiumAgent, "A", 20)
                                                      .usage("2024-05", UsageType::PremiumAgent, "B", 6)
                                                      .build()
                                               << QStringList{"2024-05 premium-agent 26 - 25 = 1, A pays ?"};
    QTest::newRow("R4: usage without a known subscription counts")
        << both()
               .usage("2024-05", UsageType::PremiumAgent, "B", 25)
               .usage("2024-05", UsageType::PremiumAgent, "", 3)
               .build()
        << QStringList{"2024-05 premium-agent 28 - 25 = 3, A pays ?"};
    QTest::newRow("R5: never below zero") << both().usage("2024-05", UsageType::PremiumAgent, "A", 1).build()
                                          << QStringList{"2024-05 premium-agent 1 - 25 = 0, A pays 0.00"};
    QTest::newRow("A5: types are not pooled")
        << both().usage("2024-05", UsageType::StandardAgent, "A", 3).build()
        << QStringList{"2024-05 standard-agent 3 - 0 = 3, A pays ?", "2024-05 premium-agent 0 - 25 = 0, A pays 0.00"};
    QTest::newRow("R11: a license that is assigned is not usage")
        << both().with(PersonBuilder("ann@contoso.example").holds("A", License::PremiumAgent)).build()
        << QStringList{"2024-05 premium-agent 0 - 25 = 0, A pays 0.00"};
    QTest::newRow("the commitment of a suspended one does not count")
        << TenantBuilder().with(a()).with(b().suspended("2024-05-31..2024-05-31")).build()
        << QStringList{"2024-05 premium-agent 0 - 10 = 0, A pays 0.00", "2024-05 ai-agent 0 - 10 = 0, A pays 0.00"};
}

void TestOverage::isWhatLiesAboveTheSum()
{
    QFETCH(Tenant, tenant);
    QTEST(rowsOfMay(tenant), "rows");
}

void TestOverage::hasARow_data()
{
    QTest::addColumn<Tenant>("tenant");
    QTest::addColumn<bool>("expected");

    const auto without = [] { return TenantBuilder().with(SubscriptionBuilder("A").terms(always)); };
    const auto line = [](int quantity, const QString& days) {
        return TenantBuilder().with(SubscriptionBuilder("A").terms(always).line(UsageType::Ivr, quantity, days));
    };
    QTest::newRow("neither usage nor a line") << without().build() << false;
    QTest::newRow("a usage entry") << without().usage("2024-05", UsageType::Ivr, "A", 1).build() << true;
    QTest::newRow("a usage entry of 0") << without().usage("2024-05", UsageType::Ivr, "A", 0).build() << true;
    QTest::newRow("a usage entry of 0 without a subscription")
        << without().usage("2024-05", UsageType::Ivr, "", 0).build() << true;
    QTest::newRow("usage of another month") << without().usage("2024-06", UsageType::Ivr, "A", 1).build() << false;
    QTest::newRow("a line") << line(1, always).build() << true;
    QTest::newRow("a line of quantity 0") << line(0, always).build() << true;
    QTest::newRow("a line that ends before the month's last day") << line(1, "2024-01-01..2024-05-30").build() << false;
    QTest::newRow("a line of a subscription that is not active")
        << TenantBuilder()
               .with(SubscriptionBuilder("A").terms("2020-01-01..2024-05-30").line(UsageType::Ivr, 1, always))
               .build()
        << false;
}

void TestOverage::hasARow()
{
    QFETCH(Tenant, tenant);
    QTEST(!rowsOfMay(tenant).isEmpty(), "expected");
}

void TestOverage::costsTheRateOfTheResponsible_data()
{
    QTest::addColumn<Tenant>("tenant");
    QTest::addColumn<UsageType>("type");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("unknown"); // -1: the amount is known

    const auto none = -1;
    const auto noPayer = static_cast<int>(AmountUnknown::NoPayer);
    const auto noRate = static_cast<int>(AmountUnknown::NoRate);
    const auto used = [](UsageType type, int quantity) {
        return TenantBuilder().with(a()).with(b()).usage("2024-05", type, "B", quantity);
    };
    QTest::newRow("R3: the primary's rate, not that of who caused it")
        << used(UsageType::PremiumAgent, 27).build() << UsageType::PremiumAgent << "190.00" << none;
    QTest::newRow("R6: the rate of who had it first")
        << used(UsageType::AiAgent, 13).build() << UsageType::AiAgent << "6.00" << none;
    QTest::newRow("no rate: unknown, never zero")
        << used(UsageType::StandardAgent, 1).build() << UsageType::StandardAgent << "?" << noRate;
    QTest::newRow("no overage, no rate: 0.00")
        << used(UsageType::StandardAgent, 0).build() << UsageType::StandardAgent << "0.00" << none;
    QTest::newRow("a rate of 0 is a rate")
        << TenantBuilder().with(a().rate(UsageType::Ivr, "0")).usage("2024-05", UsageType::Ivr, "A", 5).build()
        << UsageType::Ivr << "0.00" << none;
    QTest::newRow("nobody has the type: unknown")
        << used(UsageType::IvrOutbound, 4).build() << UsageType::IvrOutbound << "?" << noPayer;
    QTest::newRow("nobody, and no overage: 0.00")
        << used(UsageType::IvrOutbound, 0).build() << UsageType::IvrOutbound << "0.00" << none;
    QTest::newRow("A10: no primary: unknown") << TenantBuilder()
                                                     .with(a().terms("2020-01-01..2024-01-31"))
                                                     .usage("2024-05", UsageType::PremiumAgent, "A", 1)
                                                     .build()
                                              << UsageType::PremiumAgent << "?" << noPayer;
    QTest::newRow("A12: wfo: unknown, though there is a rate")
        << TenantBuilder().with(a().rate(UsageType::Wfo, "5")).usage("2024-05", UsageType::Wfo, "A", 1).build()
        << UsageType::Wfo << "?" << noPayer;
}

void TestOverage::costsTheRateOfTheResponsible()
{
    QFETCH(Tenant, tenant);
    QFETCH(UsageType, type);
    const std::vector<OverageRow> rows = overage(tenant, month("2024-05"), month("2024-05"), SplitMethod::Excess);
    const auto row = std::ranges::find(rows, type, &OverageRow::type);
    QVERIFY(row != rows.end());
    QTEST(textOf(row->amount), "amount");
    QTEST(row->unknown ? static_cast<int>(*row->unknown) : -1, "unknown");
    for (const OveragePart& part : row->parts)
        QCOMPARE(part.amount.has_value(), row->amount.has_value());
}

void TestOverage::roundsHalfUpOnce_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("amount");

    QTest::newRow("below half a cent") << "0.0049" << 1 << "0.00";
    QTest::newRow("half a cent goes up from an even cent") << "0.0050" << 1 << "0.01";
    QTest::newRow("half a cent goes up from an odd cent") << "0.0150" << 1 << "0.02";
    QTest::newRow("above half a cent") << "0.0051" << 1 << "0.01";
    QTest::newRow("once, not for each unit: down") << "0.0051" << 100 << "0.51";
    QTest::newRow("once, not for each unit: up") << "0.0049" << 3 << "0.01";
    QTest::newRow("whole cents stay") << "0.9300" << 7 << "6.51";
    QTest::newRow("the largest of one subscription")
        << "999999.9999" << std::numeric_limits<int>::max() << "2147483646785251.64";
}

void TestOverage::roundsHalfUpOnce()
{
    QFETCH(QString, rate);
    QFETCH(int, units);
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms(always).rate(UsageType::Ivr, rate))
                              .usage("2024-05", UsageType::Ivr, "A", units)
                              .build();
    const std::vector<OverageRow> rows = overage(tenant, month("2024-05"), month("2024-05"), SplitMethod::Excess);
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows.front().rate, Rate::fromString(rate));
    QTEST(textOf(rows.front().amount), "amount");
}

void TestOverage::isUnknownBeyondWhatCanBeCounted()
{
    TenantBuilder builder;
    const auto add = [&](int number) {
        const QString id = QStringLiteral("Sub%1").arg(number);
        builder.with(SubscriptionBuilder(id).terms(always).rate(UsageType::Ivr, "999999.9999"))
            .usage("2024-05", UsageType::Ivr, id, std::numeric_limits<int>::max());
    };
    const auto row = [&] {
        return overage(builder.build(), month("2024-05"), month("2024-05"), SplitMethod::Usage).front();
    };
    int number = 0;
    while (number < 42)
        add(++number);
    QCOMPARE(textOf(row().amount), "90194313164980568.68");
    QCOMPARE(row().unknown, std::nullopt);
    add(++number);
    QCOMPARE(row().amount, std::nullopt);
    QCOMPARE(row().unknown, std::optional(AmountUnknown::TooLarge));
    QCOMPARE(row().overage, 43 * qint64{std::numeric_limits<int>::max()});
}

void TestOverage::countsTheDayOfTheMonth_data()
{
    QTest::addColumn<OverageDay>("day");
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("A18: the last day has the commitments and the payer")
        << OverageDay::MonthEnd
        << QStringList{"2024-05 premium-agent 30 - 15 = 15, B pays 15.00", "2024-05 ai-agent 9 - 7 = 2, B pays 14.00"};
    QTest::newRow("A18: the first day has them")
        << OverageDay::MonthStart
        << QStringList{"2024-05 premium-agent 30 - 25 = 5, A pays 475.00", "2024-05 ai-agent 9 - 10 = 0, A pays 0.00"};
}

void TestOverage::countsTheDayOfTheMonth()
{
    QFETCH(OverageDay, day);
    const Tenant tenant = TenantBuilder()
                              .with(a().terms("2020-01-01..2024-05-30"))
                              .with(b().line(UsageType::AiAgent, 7, "2024-05-31..").rate(UsageType::AiAgent, "7"))
                              .usage("2024-05", UsageType::PremiumAgent, "A", 30)
                              .usage("2024-05", UsageType::AiAgent, "A", 9)
                              .assuming({.overageDay = day})
                              .build();
    QTEST(rowsOfMay(tenant), "rows");
}

void TestOverage::givesAllOfWebexConnectToThePrimary_data()
{
    QTest::addColumn<Tenant>("tenant");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("split");

    const auto other = [] { return b().line(UsageType::WebexConnect, 100, always); };
    const auto used = [](TenantBuilder builder) {
        return builder.usage("2024-05", UsageType::WebexConnect, "B", 90)
            .usage("2024-05", UsageType::WebexConnect, "", 20)
            .build();
    };
    QTest::newRow("R1: also without a line of it; the commitment of the other one counts")
        << used(TenantBuilder()
                    .with(SubscriptionBuilder("A").terms(always).rate(UsageType::WebexConnect, "0.10"))
                    .with(other()))
        << "2024-05 webex-connect 110 - 100 = 10, A pays 1.00"
        << "A 10 1.00";
    QTest::newRow("R1: above its own commitment") << used(TenantBuilder()
                                                              .with(SubscriptionBuilder("A")
                                                                        .terms(always)
                                                                        .line(UsageType::WebexConnect, 5, always)
                                                                        .rate(UsageType::WebexConnect, "0.10"))
                                                              .with(other()))
                                                  << "2024-05 webex-connect 110 - 105 = 5, A pays 0.50"
                                                  << "A 5 0.50";
    QTest::newRow("A10: no primary: nobody's") << used(TenantBuilder().with(b().terms("2021-01-01..2021-12-31")))
                                               << "2024-05 webex-connect 110 - 0 = 110, - pays ?"
                                               << "- 110 ?";
}

void TestOverage::givesAllOfWebexConnectToThePrimary()
{
    QFETCH(Tenant, tenant);
    for (const SplitMethod method : {SplitMethod::Excess, SplitMethod::Usage, SplitMethod::Payer}) {
        const std::vector<OverageRow> rows = overage(tenant, month("2024-05"), month("2024-05"), method);
        QCOMPARE(rows.back().type, UsageType::WebexConnect);
        QTEST(textOf(tenant, rows.back()), "row");
        QTEST(splitText(tenant, rows.back()), "split");
    }
}

void TestOverage::goesByMonthThenCatalogue()
{
    SubscriptionBuilder everything("A");
    everything.terms("2023-12-01..2024-01-31");
    for (const UsageTypeInfo& info : usageTypes)
        everything.line(info.type, 1, always);
    const Tenant tenant = TenantBuilder().with(everything).build();
    QStringList expected;
    for (const char* each : {"2023-12", "2024-01"}) {
        for (const UsageTypeInfo& info : usageTypes)
            expected.push_back(QLatin1StringView(each) + QLatin1Char(' ') + info.code);
    }
    QStringList found;
    for (const OverageRow& row : overage(tenant, month("2023-11"), month("2024-02"), SplitMethod::Payer))
        found.push_back(row.month.toString() + QLatin1Char(' ') + codeOf(row.type));
    QCOMPARE(found, expected);
    QCOMPARE(overage(tenant, month("2024-01"), month("2024-01"), SplitMethod::Payer).size(), usageTypeCount);
    QVERIFY(overage(tenant, month("2024-02"), month("2024-01"), SplitMethod::Payer).empty());
}

void TestOverage::agreesWithTheRulebook()
{
    int above = 0;
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const DayByDay slow(tenant, randomDays.starts);
        QStringList expected;
        for (Month each = firstRandomMonth; each <= lastRandomMonth; each = each.plus(1)) {
            const bool atEnd = tenant.assumptions.overageDay == OverageDay::MonthEnd;
            const QDate day = atEnd ? each.firstDay().addMonths(1).addDays(-1) : each.firstDay();
            QCOMPARE(overageDay(each, tenant.assumptions), day);
            for (const UsageTypeInfo& info : usageTypes) {
                bool hasRow = false;
                qint64 used = 0;
                qint64 committed = 0;
                for (const auto& [key, quantity] : *tenant.usage) {
                    if (key.month == each && key.type == info.type) {
                        hasRow = true;
                        used += quantity;
                    }
                }
                for (const Subscription& subscription : tenant.subscriptions) {
                    for (const Line& line : subscription.lines) {
                        if (line.type == info.type && line.days.contains(day) &&
                            DayByDay::isActive(subscription, day)) {
                            hasRow = true;
                            committed += line.quantity;
                        }
                    }
                }
                if (!hasRow)
                    continue;
                const std::optional<Duty> duty = dutyFor(info.type);
                const auto payer = duty ? slow.answer(*duty, day).subscription : std::nullopt;
                const qint64 over = std::max<qint64>(0, used - committed);
                above += over > 0 ? 1 : 0;
                expected.push_back(QStringLiteral("%1 %2 %3 - %4 = %5, %6")
                                       .arg(each.toString(), info.code)
                                       .arg(used)
                                       .arg(committed)
                                       .arg(over)
                                       .arg(textOf(tenant, payer)));
            }
        }
        QStringList found;
        for (const OverageRow& row : overage(tenant, firstRandomMonth, lastRandomMonth, SplitMethod::Excess))
            found.push_back(textOf(tenant, row).section(QStringLiteral(" pays"), 0, 0));
        QCOMPARE(found, expected);
    }
    QVERIFY(above > 500);
}

QTEST_APPLESS_MAIN(TestOverage)
#include "test_overage.moc"
