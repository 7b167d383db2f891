#include "support/builders.h"
#include "ui/overage/overage_columns.h"
#include "ui/overage/overage_lines.h"
#include "ui/overage/usage_bar.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What the lines of the table of overage hold and say: sums, what is unknown, what is forecast, and the bar.
class TestOverageLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standNewestFirstWithTheirSums();
    void leaveUnknownUnknown();
    void tellWhatIsForecast();
    void compareTheInvoice();
    void areMarkedWhereAScenarioAlters();
    void drawTheContractAtOnePlace_data();
    void drawTheContractAtOnePlace();

private:
    QStringList texts(const Tenant& tenant, const OverageAsked& asked) const;

    Language m_language{LanguageCode::English};
};

namespace {

const QString always("2020-01-01..");

SubscriptionBuilder ports(const QString& id, const QString& starts, int quantity)
{
    return SubscriptionBuilder(id).terms(starts + "..").line(UsageType::Ivr, quantity, always);
}

/// A, the primary, with a rate for IVR; B pays for AI Agent, and has no rate.
TenantBuilder tenant()
{
    return TenantBuilder()
        .with(ports("A", "2021-01-01", 10).rate(UsageType::Ivr, "4.005"))
        .with(ports("B", "2022-01-01", 5).line(UsageType::AiAgent, 2, always));
}

OverageAsked months(int first, int last)
{
    return {.first = Month(2024, first), .last = Month(2024, last), .forecast = {}};
}

Tenant withInvoice(Tenant tenant, int month, const QString& amount)
{
    tenant.invoices.edit()[Month(2024, month)] = {InvoiceAmount::fromString(amount).value(), {}, {}};
    return tenant;
}

std::vector<OverageLine> linesOf(const Tenant& tenant, const OverageAsked& asked)
{
    return overageLines(tenant, overageFigures(tenant, asked), asked);
}

} // namespace

QStringList TestOverageLines::texts(const Tenant& tenant, const OverageAsked& asked) const
{
    QStringList result;
    for (const OverageLine& line : linesOf(tenant, asked)) {
        QStringList cells;
        for (const OverageColumn& column : overageColumns())
            cells.push_back(column.text({m_language, tenant}, line));
        result.push_back(cells.join(QStringLiteral(" | ")));
    }
    return result;
}

void TestOverageLines::standNewestFirstWithTheirSums()
{
    const Tenant plan = tenant()
                            .usage("2024-04", UsageType::Ivr, "A", 12)
                            .usage("2024-04", UsageType::Ivr, "B", 2)
                            .usage("2024-05", UsageType::Ivr, "A", 18)
                            .usage("2024-05", UsageType::AiAgent, "B", 2)
                            .build();
    QCOMPARE(texts(plan, months(4, 5)), (QStringList{
                                            "May 2024 | A |  |  |  | 12.02 | – | ",
                                            "IVR port | 18 / 15 | 3 | A | 4.005 | 12.02 |  | ", // 12.015 is rounded up
                                            "AI Agent | 2 / 2 | – | – | – | – |  | ",
                                            "April 2024 |  |  |  |  | 0.00 | – | ",
                                            "IVR port | 14 / 15 | – | – | – | – |  | ",
                                            "AI Agent | not entered | – | – | – | – |  | ",
                                        }));
    std::vector<OverageLine> lines = linesOf(plan, months(4, 5));
    keepOnlyOverage(lines);
    QCOMPARE(lines.size(), std::size_t{3}); // a month stays, also without any
}

void TestOverageLines::leaveUnknownUnknown()
{
    const Tenant plan = withInvoice(tenant()
                                        .usage("2024-05", UsageType::Ivr, "A", 18)
                                        .usage("2024-05", UsageType::AiAgent, "B", 3)
                                        .usage("2024-04", UsageType::Wfo, "B", 1)
                                        .build(),
                                    5, "20.00");
    QCOMPARE(texts(plan, months(4, 5)),
             (QStringList{
                 "May 2024 | A 12.02 · B unknown |  |  |  | at least 12.02 | 20.00 | unknown",
                 "IVR port | 18 / 15 | 3 | A | 4.005 | 12.02 |  | ",
                 "AI Agent | 3 / 2 | 1 | B | unknown | unknown |  | ",
                 "April 2024 | nobody known |  |  |  | unknown | – | ",
                 "IVR port | not entered | – | – | – | – |  | ",
                 "AI Agent | not entered | – | – | – | – |  | ",
                 "Workforce Optimization (WFO) | 1 / 0 | 1 | nobody known | unknown | unknown |  | ",
             }));
}

void TestOverageLines::tellWhatIsForecast()
{
    const Tenant plan =
        tenant().usage("2024-04", UsageType::AiAgent, "B", 1).usage("2024-05", UsageType::Ivr, "A", 18).build();
    OverageAsked asked = months(5, 6);
    asked.forecast.months = 1;
    using Source = OverageLine::Source;
    std::vector<Source> sources;
    for (const OverageLine& line : linesOf(plan, asked))
        sources.push_back(line.source);
    // June as a whole, and of May the type that was measured last in April.
    QCOMPARE(sources, (std::vector{Source::Forecast, Source::Forecast, Source::Forecast, Source::Forecast,
                                   Source::Measured, Source::Forecast}));
    QCOMPARE(texts(plan, asked).front(), "June 2024 | A |  |  |  | 12.02 | – | ");
    asked.forecast.months = 0;
    QCOMPARE(texts(plan, asked).front(), "June 2024 | not entered |  |  |  | – | – | ");
}

void TestOverageLines::compareTheInvoice()
{
    const Tenant plan = tenant().usage("2024-05", UsageType::Ivr, "A", 18).build();
    QCOMPARE(texts(withInvoice(plan, 5, "12"), months(5, 5)).front(), "May 2024 | A |  |  |  | 12.02 | 12.00 | -0.02");
    QCOMPARE(texts(withInvoice(plan, 5, "12.02"), months(5, 5)).front(),
             "May 2024 | A |  |  |  | 12.02 | 12.02 | 0.00");
    QCOMPARE(texts(withInvoice(plan, 6, "12"), months(6, 6)).front(),
             "June 2024 | not entered |  |  |  | – | 12.00 | unknown");
}

void TestOverageLines::areMarkedWhereAScenarioAlters()
{
    const Tenant baseline = tenant().usage("2024-05", UsageType::Ivr, "A", 18).build();
    Tenant scenario = baseline;
    scenario.usage.edit().begin()->second = 19;
    std::vector<OverageLine> lines = linesOf(scenario, months(5, 5));
    compareLines(lines, linesOf(baseline, months(5, 5)));
    QCOMPARE(lines.size(), std::size_t{3});
    QCOMPARE(lines[0].inBaseline.value().amount.known, Money{1202}); // the month
    QCOMPARE(lines[1].inBaseline.value().amount.known, Money{1202});
    QVERIFY(!lines[2].inBaseline); // AI Agent
}

void TestOverageLines::drawTheContractAtOnePlace_data()
{
    QTest::addColumn<qint64>("usage");
    QTest::addColumn<qint64>("contract");
    QTest::addColumn<UsageBar>("bar");
    constexpr qreal place = UsageBar::contract;

    QTest::newRow("nothing") << qint64{0} << qint64{0} << UsageBar{};
    QTest::newRow("none of it") << qint64{0} << qint64{10} << UsageBar{};
    QTest::newRow("half") << qint64{5} << qint64{10} << UsageBar{.within = place / 2};
    QTest::newRow("exactly") << qint64{10} << qint64{10} << UsageBar{.within = place};
    QTest::newRow("half as much again") << qint64{15} << qint64{10} << UsageBar{.within = place, .over = place / 2};
    QTest::newRow("more than can be drawn")
        << qint64{1000} << qint64{10} << UsageBar{.within = place, .over = 1 - place, .isCutOff = true};
    QTest::newRow("without a contract") << qint64{1} << qint64{0} << UsageBar{.over = 1 - place, .isCutOff = true};
}

void TestOverageLines::drawTheContractAtOnePlace()
{
    QFETCH(const qint64, usage);
    QFETCH(const qint64, contract);
    QFETCH(const UsageBar, bar);
    const UsageBar drawn = usageBar(usage, contract);
    QVERIFY(qFuzzyCompare(1 + drawn.within, 1 + bar.within));
    QVERIFY(qFuzzyCompare(1 + drawn.over, 1 + bar.over));
    QCOMPARE(drawn.isCutOff, bar.isCutOff);
}

QTEST_MAIN(TestOverageLines)
#include "test_overage_lines.moc"
