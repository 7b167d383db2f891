#include "core/rules/forecast.h"
#include "core/rules/overage.h"
#include "support/builders.h"
#include "support/random_tenant.h"

#include <QTest>

#include <limits>

using namespace seatkeeper;
using namespace seatkeeper::test;

class TestForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOn_data();
    void goesOn();
    void goesOnForEachSubscription();
    void followsEachTypeApart();
    void changesNothingThatWasMeasured();
    void tellsWhatThePlannedContractsCost();
};

namespace {

constexpr UsageType type = UsageType::Ivr;

/// The forecast of every type in the same way.
Forecast forecast(ForecastBasis basis, int growth, int months)
{
    Forecast result;
    result.types.fill({basis, growth});
    result.months = months;
    return result;
}

/// What one subscription used in the months that end with May 2024.
Tenant measuredIn(const std::vector<std::optional<int>>& months)
{
    TenantBuilder tenant;
    tenant.with(SubscriptionBuilder("A").terms("2020-01-01.."));
    Month month(2024, 5);
    for (auto quantity = months.rbegin(); quantity != months.rend(); ++quantity, month = month.plus(-1)) {
        if (*quantity)
            tenant.usage(month.toString(), type, "A", **quantity);
    }
    return tenant.build();
}

/// What is used in the months from `first` on that have usage of a subscription, or of none.
QString usageFrom(const Tenant& tenant, Month first, UsageType of, const QString& subscription = "A")
{
    const auto ref = subscription.isEmpty() ? std::nullopt : tenant.keys->find(subscription);
    QStringList quantities;
    for (Month month = first; tenant.usage->contains({month, of, ref}); month = month.plus(1))
        quantities.push_back(QString::number(tenant.usage->at({month, of, ref})));
    return quantities.join(' ');
}

using Months = std::vector<std::optional<int>>;

} // namespace

void TestForecast::goesOn_data()
{
    QTest::addColumn<Months>("measured");
    QTest::addColumn<Forecast>("asked");
    QTest::addColumn<QString>("expected");
    const auto last = ForecastBasis::LastMonth;
    const auto mean = ForecastBasis::MeanOfThree;
    constexpr int most = std::numeric_limits<int>::max();
    const QString largest = QString::number(most);

    QTest::newRow("no months") << Months{10} << forecast(last, 0, 0) << "";
    QTest::newRow("nothing was measured") << Months{} << forecast(last, 0, 3) << "";
    QTest::newRow("the last month") << Months{1, 2, 10} << forecast(last, 0, 2) << "10 10";
    QTest::newRow("the mean of three") << Months{99, 10, 11, 12} << forecast(mean, 0, 1) << "11";
    QTest::newRow("a mean just below a half is rounded down") << Months{0, 0, 1} << forecast(mean, 0, 1) << "0";
    QTest::newRow("a mean just above a half is rounded up") << Months{0, 1, 1} << forecast(mean, 0, 1) << "1";
    QTest::newRow("a mean of two is rounded half up") << Months{1, 2} << forecast(mean, 0, 1) << "2";
    QTest::newRow("a month without usage of the type is none of the three")
        << Months{10, std::nullopt, 20} << forecast(mean, 0, 1) << "15";
    QTest::newRow("growth is on top of the month before, exactly")
        << Months{10} << forecast(last, 5, 4) << "11 11 12 12";
    QTest::newRow("half a unit is a whole one") << Months{50} << forecast(last, 1, 1) << "51";
    QTest::newRow("less than half a unit is none") << Months{49} << forecast(last, 1, 1) << "49";
    QTest::newRow("shrinking") << Months{100} << forecast(last, -10, 3) << "90 81 73";
    QTest::newRow("nothing left") << Months{100} << forecast(last, -100, 2) << "0 0";
    QTest::newRow("twice as much every month")
        << Months{1} << forecast(last, 100, 12) << "2 4 8 16 32 64 128 256 512 1024 2048 4096";
    QTest::newRow("never more than usage can be")
        << Months{most, most, most} << forecast(mean, 100, 12) << QStringList(12, largest).join(' ');
    QTest::newRow("at most a year") << Months{7} << forecast(last, 0, 13) << QStringList(12, "7").join(' ');
    QTest::newRow("zero goes on as zero") << Months{0} << forecast(last, 50, 2) << "0 0";
}

void TestForecast::goesOn()
{
    QFETCH(const Months, measured);
    QFETCH(const Forecast, asked);
    QFETCH(const QString, expected);
    QCOMPARE(usageFrom(withForecast(measuredIn(measured), asked), Month(2024, 6), type), expected);
}

void TestForecast::goesOnForEachSubscription()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2020-01-01.."))
                              .with(SubscriptionBuilder("B").terms("2020-01-01..2024-05-31"))
                              .usage("2024-04", type, "A", 9)
                              .usage("2024-05", type, "B", 4)
                              .usage("2024-05", type, "", 2)
                              .build();
    const Tenant last = withForecast(tenant, forecast(ForecastBasis::LastMonth, 0, 1));
    QCOMPARE(usageFrom(last, Month(2024, 6), type, "A"), "");
    QCOMPARE(usageFrom(last, Month(2024, 6), type, "B"), "4"); // also where it has ended
    QCOMPARE(usageFrom(last, Month(2024, 6), type, ""), "2");
    const Tenant mean = withForecast(tenant, forecast(ForecastBasis::MeanOfThree, 0, 1));
    QCOMPARE(usageFrom(mean, Month(2024, 6), type, "A"), "5"); // 9 and nothing
    QCOMPARE(usageFrom(mean, Month(2024, 6), type, ""), "1");
}

void TestForecast::followsEachTypeApart()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2020-01-01.."))
                              .usage("2024-03", UsageType::AiAgent, "A", 5)
                              .usage("2024-05", type, "A", 8)
                              .build();
    QCOMPARE(lastMeasuredMonth(tenant), Month(2024, 5));
    QCOMPARE(lastMeasuredMonth(tenant, UsageType::AiAgent), Month(2024, 3));
    QCOMPARE(lastMeasuredMonth(tenant, UsageType::Wfo), std::nullopt);
    QCOMPARE(lastMeasuredMonth(Tenant()), std::nullopt);
    Forecast asked = forecast(ForecastBasis::LastMonth, 0, 1);
    asked.types.at(indexOf(UsageType::AiAgent)).growth = 100;
    const Tenant tenantAhead = withForecast(tenant, asked);
    QCOMPARE(usageFrom(tenantAhead, Month(2024, 6), type), "8");
    QCOMPARE(usageFrom(tenantAhead, Month(2024, 4), UsageType::AiAgent), "10 20 40"); // its gap is forecast, too
    QVERIFY(usageFrom(tenantAhead, Month(2024, 6), UsageType::Wfo).isEmpty());
}

void TestForecast::changesNothingThatWasMeasured()
{
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        const Tenant ahead = withForecast(tenant, forecast(ForecastBasis::MeanOfThree, 7, 6));
        const std::optional<Month> last = lastMeasuredMonth(tenant);
        for (const auto& [key, quantity] : *tenant.usage)
            QVERIFY2(ahead.usage->at(key) == quantity, qPrintable(QStringLiteral("seed %1").arg(seed)));
        for (const auto& [key, quantity] : *ahead.usage) {
            const bool isForecast = !tenant.usage->contains(key) && key.month > lastMeasuredMonth(tenant, key.type) &&
                                    key.month <= last->plus(6) && quantity >= 0;
            QVERIFY2(tenant.usage->contains(key) || isForecast, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
}

/// A ends in June: July has its usage without its commitment, and another payer with another rate.
void TestForecast::tellsWhatThePlannedContractsCost()
{
    const auto always = QStringLiteral("2020-01-01..");
    const Tenant tenant =
        TenantBuilder()
            .with(SubscriptionBuilder("A").terms("2020-01-01..2024-06-30").line(type, 10, always).rate(type, "40.00"))
            .with(SubscriptionBuilder("B").terms("2021-01-01..").line(type, 5, always).rate(type, "50.00"))
            .usage("2024-05", type, "A", 11)
            .usage("2024-05", type, "B", 5)
            .build();
    const Tenant ahead = withForecast(tenant, forecast(ForecastBasis::LastMonth, 0, 2));
    const auto rows = overage(ahead, Month(2024, 6), Month(2024, 7), SplitMethod::Excess);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(tenant.find(rows[0].responsible.value())->id, "A");
    QCOMPARE(rows[0].amount, Money{4000});
    QCOMPARE(tenant.find(rows[1].responsible.value())->id, "B");
    QCOMPARE(rows[1].overage, 11);
    QCOMPARE(rows[1].amount, Money{55000});
}

QTEST_APPLESS_MAIN(TestForecast)
#include "test_forecast.moc"
