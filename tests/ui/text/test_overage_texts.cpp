#include "support/builders.h"
#include "ui/text/answers.h"
#include "ui/text/overage_texts.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What overage costs and why, in both languages.
class TestOverageTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void concludes_data();
    void concludes();
    void saysSums_data();
    void saysSums();
    void explainsAnAmount();
    void explainsWhatIsUnknown();
    void explainsAForecast();
    void keepsNamesAsTheyAre();

private:
    Language m_english{LanguageCode::English};
    Language m_dutch{LanguageCode::Dutch};
};

namespace {

constexpr UsageType type = UsageType::StandardAgent;
const QString always("2020-01-01..");

/// One that pays (Care, 10 contracted) and one beside it (Taxes, 5), with what they used in October.
Tenant tenant(int care, int taxes, const QString& rate = "92.50")
{
    SubscriptionBuilder payer("A");
    payer.named("Care").terms("2021-01-01..2026-12-31").line(type, 10, always);
    if (!rate.isEmpty())
        payer.rate(type, rate);
    Tenant tenant = TenantBuilder()
                        .with(payer)
                        .with(SubscriptionBuilder("B").named("Taxes").terms("2022-01-01..").line(type, 5, always))
                        .usage("2026-10", type, "A", care)
                        .usage("2026-10", type, "B", taxes)
                        .build();
    tenant.currency = QStringLiteral("EUR");
    return tenant;
}

OverageRow row(const Tenant& tenant, UsageType of = type)
{
    for (const OverageRow& each : overage(tenant, Month(2026, 10), Month(2026, 10), SplitMethod::Excess)) {
        if (each.type == of)
            return each;
    }
    return {};
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace

void TestOverageTexts::concludes_data()
{
    QTest::addColumn<Tenant>("plan");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    const auto add = [](const char* name, const Tenant& plan, const char* english, const char* dutch) {
        QTest::newRow(name) << plan << QString::fromUtf8(english) << QString::fromUtf8(dutch);
    };

    add("a part of it", tenant(13, 6), "Care pays € 370.00, but causes € 277.50 of it.",
        "Care betaalt € 370,00, maar veroorzaakt daarvan € 277,50.");
    add("all of it", tenant(13, 5), "Care pays € 277.50, and causes all of it.",
        "Care betaalt € 277,50 en veroorzaakt dat ook allemaal.");
    add("nothing of it", tenant(9, 8), "Care pays € 185.00, but causes nothing of it.",
        "Care betaalt € 185,00, maar veroorzaakt daar niets van.");
    add("a rate of zero", tenant(13, 6, "0"), "Care pays € 0.00, but causes € 0.00 of it.",
        "Care betaalt € 0,00, maar veroorzaakt daarvan € 0,00.");
    add("exactly the contracts", tenant(11, 4), "Within the contracts: 15 of 15 used, so nobody pays.",
        "Binnen de contracten: 15 van 15 gebruikt, dus niemand betaalt.");
    add("one without a rate", tenant(11, 5, {}),
        "Care pays 1 unit, but has no known overage rate: the amount is unknown, not zero.",
        "Care betaalt 1 eenheid, maar het overschrijdingstarief is niet bekend: het bedrag is onbekend, niet nul.");
    add("two without a rate", tenant(12, 5, {}),
        "Care pays 2 units, but has no known overage rate: the amount is unknown, not zero.",
        "Care betaalt 2 eenheden, maar het overschrijdingstarief is niet bekend: het bedrag is onbekend, niet nul.");
}

void TestOverageTexts::concludes()
{
    QFETCH(const Tenant, plan);
    QFETCH(const QString, english);
    QFETCH(const QString, dutch);
    QCOMPARE(plain(overageConclusion(m_english, plan, row(plan))), english);
    QCOMPARE(plain(overageConclusion(m_dutch, plan, row(plan))), dutch);
}

void TestOverageTexts::saysSums_data()
{
    QTest::addColumn<AmountSum>("sum");
    QTest::addColumn<QString>("dutch");

    QTest::newRow("known") << AmountSum{Money{123456}, true} << "€ 1.234,56";
    QTest::newRow("nothing") << AmountSum{} << "€ 0,00";
    QTest::newRow("partly known") << AmountSum{Money{123456}, false} << "ten minste € 1.234,56";
    QTest::newRow("unknown") << AmountSum{Money{}, false} << "onbekend";
}

void TestOverageTexts::saysSums()
{
    QFETCH(const AmountSum, sum);
    QFETCH(const QString, dutch);
    QCOMPARE(plain(sumText(m_dutch, QStringLiteral("EUR"), sum)), dutch);
}

void TestOverageTexts::explainsAnAmount()
{
    const Tenant plan = tenant(14, 4);
    const WhyAnswer answer = answerTo(AskAmount{Month(2026, 10), type, {}}, m_dutch, plan, QDate(2020, 1, 1));
    QStringList lines = plain(plainText(answer)).split('\n');
    QCOMPARE(
        lines.first(5),
        (QStringList{"Waar komt € 277,50 voor Standard-agenten in oktober 2026 vandaan?",
                     "Care betaalt € 277,50 en veroorzaakt dat ook allemaal. 4 boven de contracten, 1 eronder: 3 te "
                     "veel. 3 × € 92,50 = € 277,50.",
                     "• Care · 14 gebruikt, 10 gecontracteerd · betaalt; 4 boven het contract",
                     "• Taxes · 4 gebruikt, 5 gecontracteerd · 1 onder het contract",
                     "Regels R3, R4, R5 en R11 · artikel n98y8mz"}));
    // As of the month, not of the day that the window looks at.
    QCOMPARE(answer.nextDay, QDate(2027, 1, 1));
    QVERIFY(answer.caution.isEmpty());
    const auto isA18 = [](const auto& reading) { return reading.assumption == Assumption::A18OverageDay; };
    QVERIFY(std::ranges::any_of(answer.readings, isA18));
}

void TestOverageTexts::explainsWhatIsUnknown()
{
    const Tenant plan = TenantBuilder()
                            .with(SubscriptionBuilder("A").terms("2021-01-01.."))
                            .usage("2026-10", UsageType::Wfo, "", 2)
                            .build();
    const WhyAnswer answer =
        answerTo(AskAmount{Month(2026, 10), UsageType::Wfo, {}}, m_english, plan, QDate(2026, 10, 31));
    QCOMPARE(answer.question, QString("Why is the amount for Workforce Optimization (WFO) in October 2026 unknown?"));
    QVERIFY(answer.conclusion.startsWith(
        "2 units over the contracts, but no subscription is known to pay: the amount is unknown. 2 above the "
        "contracts. No rule known:"));
    QCOMPARE(answer.candidates.front().name, QString("not known which"));
    QVERIFY(answer.candidates.front().mark == WhyAnswer::Mark::TakesPart); // nobody pays
    const WhyAnswer gone =
        answerTo(AskAmount{Month(2026, 9), UsageType::Wfo, {}}, m_english, plan, QDate(2026, 10, 31));
    QCOMPARE(gone.conclusion, QString("Neither usage nor a contract is known in that month."));
}

void TestOverageTexts::explainsAForecast()
{
    Forecast forecast;
    forecast.months = 3;
    const Tenant plan = tenant(13, 6);
    const auto in = [&](Month month) {
        return answerTo(AskAmount{month, type, forecast}, m_english, plan, QDate(2026, 11, 24));
    };
    QVERIFY(in(Month(2026, 10)).caution.isEmpty());
    QCOMPARE(in(Month(2026, 11)).caution, QString("This is a forecast: its usage has not been measured."));
    QCOMPARE(plain(in(Month(2026, 11)).question),
             QString("Where does € 370.00 for Standard agents in November 2026 come from?"));
    // In January, Care has ended: Taxes pays, and has no rate.
    QCOMPARE(in(Month(2027, 1)).question, QString("Why is the amount for Standard agents in January 2027 unknown?"));
}

void TestOverageTexts::keepsNamesAsTheyAre()
{
    Tenant plan = tenant(13, 5);
    Subscription odd = *plan.find(u"A");
    odd.name = QStringLiteral("%1 <img src=/etc/passwd> %2");
    plan.put(odd);
    QCOMPARE(plain(overageConclusion(m_english, plan, row(plan))),
             QString("%1 <img src=/etc/passwd> %2 pays € 277.50, and causes all of it."));
    const WhyAnswer answer = answerTo(AskAmount{Month(2026, 10), type, {}}, m_english, plan, QDate(2026, 10, 31));
    QVERIFY(html(answer).contains("&lt;img src=/etc/passwd&gt;"));
    QVERIFY(!html(answer).contains("<img"));
}

QTEST_APPLESS_MAIN(TestOverageTexts)
#include "test_overage_texts.moc"
