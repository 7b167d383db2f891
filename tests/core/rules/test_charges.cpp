#include "core/rules/charges.h"
#include "support/builders.h"
#include "support/random_tenant.h"

#include <QTest>

#include <limits>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Who causes overage and who pays it, by the three methods side by side.
class TestCharges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsWhatIsKnown_data();
    void addsWhatIsKnown();
    void putsTheMethodsSideBySide();
    void leavesUnknownUnknown();
    void addsUpToTheCent();
};

namespace {

constexpr UsageType type = UsageType::StandardAgent;

using Amounts = std::vector<std::optional<Money>>;

Charges chargesIn(const Tenant& tenant, Month first, Month last)
{
    const OverageByMethod rows = overageByMethods(tenant, first, last);
    return chargesOf(tenant, {rows[0], rows[1], rows[2]});
}

QString text(const AmountSum& sum)
{
    return (sum.isComplete ? QString() : QStringLiteral("≥")) + sum.known.toString();
}

/// `subscription usage/committed excess usage payer | charged on by excess`, a line each, the sums last.
QStringList lines(const Tenant& tenant, const Charges& charges)
{
    QStringList result;
    const auto add = [&](const QString& name, const Charge& charge) {
        QStringList parts{name, QStringLiteral("%1/%2").arg(charge.usage).arg(charge.committed)};
        for (const AmountSum& amount : charge.amounts)
            parts.push_back(text(amount));
        result.push_back(parts.join(' ') + " | " + text(charge.chargedOn.front()));
    };
    for (const Charge& charge : charges.rows)
        add(charge.subscription ? tenant.find(*charge.subscription)->id : QStringLiteral("-"), charge);
    add("all", charges.total);
    return result;
}

SubscriptionBuilder agents(const QString& id, const QString& starts, int quantity)
{
    return SubscriptionBuilder(id).terms(starts + "..").line(type, quantity, starts + "..").rate(type, "92.50");
}

} // namespace

void TestCharges::addsWhatIsKnown_data()
{
    QTest::addColumn<Amounts>("amounts");
    QTest::addColumn<QString>("sum");
    constexpr qint64 most = std::numeric_limits<qint64>::max();

    QTest::newRow("nothing") << Amounts{} << "0.00";
    QTest::newRow("all known") << Amounts{Money{150}, Money{25}} << "1.75";
    QTest::newRow("one unknown") << Amounts{Money{150}, std::nullopt, Money{25}} << "≥1.75";
    QTest::newRow("as much as can be") << Amounts{Money{most - 1}, Money{1}} << Money{most}.toString();
    QTest::newRow("one cent more") << Amounts{Money{most}, Money{1}} << "≥" + Money{most}.toString();
}

void TestCharges::addsWhatIsKnown()
{
    QFETCH(const Amounts, amounts);
    QFETCH(const QString, sum);
    AmountSum total;
    for (const std::optional<Money>& amount : amounts)
        total.add(amount);
    QCOMPARE(text(total), sum);
}

/// The month of the sample: 22 units of which the payer caused 8.
void TestCharges::putsTheMethodsSideBySide()
{
    const Tenant tenant = TenantBuilder()
                              .with(agents("Sub2", "2023-01-01", 40))
                              .with(agents("Sub10", "2022-01-01", 90))
                              .with(agents("Sub3", "2024-01-01", 35))
                              .with(agents("Trial", "2024-02-01", 5))
                              .usage("2024-10", type, "Sub10", 100)
                              .usage("2024-10", type, "Sub2", 50)
                              .usage("2024-10", type, "Sub3", 42)
                              .build();
    const Charges charges = chargesIn(tenant, Month(2024, 10), Month(2024, 10));
    QCOMPARE(lines(tenant, charges),
             (QStringList{"Sub2 50/40 740.00 555.00 0.00 | 740.00", "Sub3 42/35 555.00 462.50 0.00 | 555.00",
                          "Sub10 100/90 740.00 1017.50 2035.00 | 0.00", "Trial 0/5 0.00 0.00 0.00 | 0.00",
                          "all 192/170 2035.00 2035.00 2035.00 | 1295.00"}));
    QCOMPARE(charges.total.units, (std::array<qint64, 3>{22, 22, 22}));
    QCOMPARE(charges.rows.at(2).units, (std::array<qint64, 3>{8, 11, 22}));
}

void TestCharges::leavesUnknownUnknown()
{
    const Tenant tenant = TenantBuilder()
                              .with(agents("A", "2022-01-01", 1))
                              .usage("2024-10", type, "A", 2)
                              .usage("2024-10", UsageType::Wfo, "A", 3)
                              .usage("2024-10", UsageType::Wfo, "", 1)
                              .build();
    const Charges charges = chargesIn(tenant, Month(2024, 10), Month(2024, 10));
    QCOMPARE(lines(tenant, charges), (QStringList{"A 5/1 ≥92.50 ≥92.50 92.50 | ≥0.00", "- 1/0 ≥0.00 ≥0.00 ≥0.00 | 0.00",
                                                  "all 6/1 ≥92.50 ≥92.50 ≥92.50 | ≥0.00"}));
}

void TestCharges::addsUpToTheCent()
{
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const Charges charges = chargesIn(tenant, firstRandomMonth, lastRandomMonth);
        for (const SplitMethod method : splitMethods) {
            const std::size_t place = indexOf(method);
            AmountSum known;
            qint64 units = 0;
            bool isComplete = true;
            for (const Charge& charge : charges.rows) {
                known.add(charge.amounts.at(place).known);
                units += charge.units.at(place);
                isComplete = isComplete && charge.amounts.at(place).isComplete;
            }
            AmountSum rows;
            qint64 over = 0;
            for (const OverageRow& row : overage(tenant, firstRandomMonth, lastRandomMonth, method)) {
                over += row.overage;
                rows.add(row.amount);
            }
            const QByteArray name = QStringLiteral("seed %1, method %2").arg(seed).arg(place).toUtf8();
            const char* which = name.constData();
            QVERIFY2(known.known == charges.total.amounts.at(place).known, which);
            QVERIFY2(rows == charges.total.amounts.at(place), which);
            QVERIFY2(isComplete == rows.isComplete, which);
            QVERIFY2(units == over && charges.total.units.at(place) == over, which);
        }
    }
}

QTEST_APPLESS_MAIN(TestCharges)
#include "test_charges.moc"
