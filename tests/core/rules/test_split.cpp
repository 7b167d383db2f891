#include "core/rules/overage.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Who causes overage, and who pays: how the units and cents of a row are divided.
class TestSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dividesUnitsThenCents_data();
    void dividesUnitsThenCents();
    void keepsWhoCausesNothing();
    void sumsToTheRow();
    void doesNotDependOnTheOrderOfInput();
};

namespace {

constexpr UsageType type = UsageType::Ivr;
const QString always("2020-01-01..");

/// A subscription with some IVR ports; the earlier it starts, the older.
SubscriptionBuilder ports(const QString& id, const QString& starts, int quantity)
{
    return SubscriptionBuilder(id).terms(starts + "..").line(type, quantity, always).rate(type, "1.00");
}

/// A (the primary) is 10 above its 10, B 1 above its 4, C 5 below its 8, and 2 are nobody's: 26 - 22 = 4.
TenantBuilder fourParts()
{
    return TenantBuilder()
        .with(ports("B", "2022-01-01", 4))
        .with(ports("C", "2023-01-01", 8))
        .with(ports("A", "2021-01-01", 10))
        .usage("2024-05", type, "", 2)
        .usage("2024-05", type, "C", 3)
        .usage("2024-05", type, "A", 16)
        .usage("2024-05", type, "B", 5);
}

/// Sub9 and Sub10 cause the same, Sub10 is older; Idle has room for all but `overage` of it.
TenantBuilder equalParts(int overage)
{
    return TenantBuilder()
        .with(ports("Sub10", "2021-01-01", 0))
        .with(ports("Sub9", "2022-01-01", 0))
        .with(ports("Idle", "2023-01-01", 20 - overage))
        .usage("2024-05", type, "Sub10", 10)
        .usage("2024-05", type, "Sub9", 10);
}

} // namespace

void TestSplit::dividesUnitsThenCents_data()
{
    QTest::addColumn<Tenant>("tenant");
    QTest::addColumn<SplitMethod>("method");
    QTest::addColumn<QString>("split");

    // Excess 6 : 1 : 0 : 2 of 4 units: 2.67, 0.44, 0, 0.89.
    QTest::newRow("excess: each one's usage above its own commitment, nobody's last")
        << fourParts().build() << SplitMethod::Excess << "A 3 3.00, - 1 1.00";
    // Usage 16 : 5 : 3 : 2 of 4 units: 2.46, 0.77, 0.46, 0.31.
    QTest::newRow("usage: each one's share of it; of equal fractions the first in natural order")
        << fourParts().build() << SplitMethod::Usage << "A 3 3.00, B 1 1.00";
    QTest::newRow("payer: all to the responsible one") << fourParts().build() << SplitMethod::Payer << "A 4 4.00";
    QTest::newRow("payer: all to nobody, where nobody is responsible")
        << TenantBuilder().with(ports("A", "2021-01-01", 0)).usage("2024-05", UsageType::Wfo, "A", 5).build()
        << SplitMethod::Payer << "- 5 ?";
    QTest::newRow("excess: with nobody responsible, the amounts are unknown")
        << TenantBuilder().with(ports("A", "2021-01-01", 0)).usage("2024-05", UsageType::Wfo, "A", 5).build()
        << SplitMethod::Excess << "A 5 ?";
    QTest::newRow("the odd unit goes by natural order, not by age")
        << equalParts(1).build() << SplitMethod::Excess << "Sub9 1 1.00";
    QTest::newRow("rows stand in natural order")
        << equalParts(3).build() << SplitMethod::Usage << "Sub9 2 2.00, Sub10 1 1.00";
    QTest::newRow("the odd unit goes to nobody last") << TenantBuilder()
                                                             .with(ports("A", "2021-01-01", 0))
                                                             .with(ports("Idle", "2023-01-01", 1))
                                                             .usage("2024-05", type, "", 1)
                                                             .usage("2024-05", type, "A", 1)
                                                             .build()
                                                      << SplitMethod::Excess << "A 1 1.00";
    QTest::newRow("cents in proportion to units, the odd cent by natural order")
        << TenantBuilder()
               .with(ports("Sub10", "2021-01-01", 0).rate(type, "0.0034"))
               .with(ports("Sub9", "2022-01-01", 0))
               .usage("2024-05", type, "Sub10", 1)
               .usage("2024-05", type, "Sub9", 1)
               .usage("2024-05", type, "", 1)
               .build()
        << SplitMethod::Excess << "Sub9 1 0.01, Sub10 1 0.00, - 1 0.00";
    // 0.0150 × 5 = 0.075, so 0.08: 4.8 and 3.2 cents. The weights themselves, 7 and 3, would say 5.6 and 2.4.
    QTest::newRow("cents in proportion to the units, not to the weights")
        << TenantBuilder()
               .with(ports("A", "2021-01-01", 0).rate(type, "0.0150"))
               .with(ports("B", "2022-01-01", 0))
               .with(ports("Idle", "2023-01-01", 6))
               .usage("2024-05", type, "A", 7)
               .usage("2024-05", type, "B", 4)
               .build()
        << SplitMethod::Usage << "A 3 0.05, B 2 0.03";
    QTest::newRow("no overage, no parts") << equalParts(0).build() << SplitMethod::Usage << "";
    QTest::newRow("one above its own commitment, the whole not: no parts")
        << equalParts(-5).build() << SplitMethod::Excess << "";
}

void TestSplit::dividesUnitsThenCents()
{
    QFETCH(Tenant, tenant);
    QFETCH(SplitMethod, method);
    const std::vector<OverageRow> rows = overage(tenant, month("2024-05"), month("2024-05"), method);
    QTEST(splitText(tenant, rows.back()), "split");
}

void TestSplit::keepsWhoCausesNothing()
{
    const Tenant tenant = fourParts().with(SubscriptionBuilder("D").terms(always)).build();
    const std::vector<OverageRow> rows = overage(tenant, month("2024-05"), month("2024-05"), SplitMethod::Excess);
    QStringList parts;
    for (const OveragePart& part : rows.front().parts)
        parts.push_back(
            QStringLiteral("%1 %2 - %3").arg(textOf(tenant, part.subscription)).arg(part.usage).arg(part.committed));
    QCOMPARE(parts, QStringList({"A 16 - 10", "B 5 - 4", "C 3 - 8", "- 2 - 0"}));
}

void TestSplit::sumsToTheRow()
{
    int split = 0;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        for (const SplitMethod method : {SplitMethod::Excess, SplitMethod::Usage, SplitMethod::Payer}) {
            for (const OverageRow& row : overage(tenant, firstRandomMonth, lastRandomMonth, method)) {
                OveragePart sum;
                Money amount;
                int charged = 0;
                for (const OveragePart& part : row.parts) {
                    sum.usage += part.usage;
                    sum.committed += part.committed;
                    sum.overage += part.overage;
                    amount.cents += part.amount.value_or(Money{}).cents;
                    charged += part.overage > 0 ? 1 : 0;
                    QCOMPARE(part.amount.has_value(), row.amount.has_value());
                    QVERIFY(part.overage > 0 || part.amount.value_or(Money{}) == Money{});
                }
                QCOMPARE(sum.usage, row.usage);
                QCOMPARE(sum.committed, row.committed);
                QCOMPARE(sum.overage, row.overage);
                if (row.amount)
                    QCOMPARE(amount, *row.amount);
                split += charged > 1 ? 1 : 0;
            }
        }
    }
    QVERIFY(split > 500);
}

void TestSplit::doesNotDependOnTheOrderOfInput()
{
    Dice dice(6);
    const auto lines = [](const Tenant& tenant, SplitMethod method) {
        QStringList result;
        for (const OverageRow& row : overage(tenant, firstRandomMonth, lastRandomMonth, method))
            result.push_back(textOf(tenant, row) + QStringLiteral(": ") + splitText(tenant, row));
        return result;
    };
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        TenantBuilder builder = randomTenant(seed);
        const Tenant tenant = builder.build();
        const Tenant shuffled = builder.shuffle(dice).build();
        for (const SplitMethod method : {SplitMethod::Excess, SplitMethod::Usage, SplitMethod::Payer})
            QCOMPARE(lines(shuffled, method), lines(tenant, method));
    }
}

QTEST_APPLESS_MAIN(TestSplit)
#include "test_split.moc"
