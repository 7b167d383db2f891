#include "core/exchange/tenant_reader.h"
#include "core/plan/apply.h"
#include "core/rules/charges.h"
#include "support/builders.h"
#include "support/places.h"
#include "support/random_tenant.h"
#include "ui/report/finance_explanation.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The page for finance: what it says in each language, that its sums agree, and that what is unknown stays so.
class TestFinanceExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAMonth_data();
    void tellsAMonth();
    void chargesOnByTheMethod_data();
    void chargesOnByTheMethod();
    void comparesWithTheInvoice_data();
    void comparesWithTheInvoice();
    void leavesTheUnknownUnknown();
    void saysHowItComesAbout();
    void namesCostCentres();
    void saysWhatIsForecast();
    void namesTheScenario();
    void saysWhenNothingIsKnown();
    void keepsAnyNameAsItIs();
    void addsUpForAnyTenant();
};

namespace {

Tenant departments()
{
    QFile file(sampleFile(QStringLiteral("departments")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample cannot be read");
    return readTenant(file).value();
}

/// Without the space that does not break, and the mark that keeps a sign with its number.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' ')).remove(QChar(0x2060));
}

ReportDocument tell(const Tenant& tenant, const char* monthText, LanguageCode code = LanguageCode::English,
                    SplitMethod split = SplitMethod::Excess, const Forecast& forecast = {},
                    const QString& scenario = {})
{
    const Language language(code);
    return financeExplanation(language, {.measured = tenant,
                                         .scenario = scenario,
                                         .month = month(monthText),
                                         .split = split,
                                         .forecast = forecast,
                                         .today = day("2026-11-24")});
}

/// All texts that are no tables, a line each.
QStringList sentences(const ReportDocument& document)
{
    QStringList lines{plain(document.title)};
    for (const ReportBlock& block : document.blocks) {
        if (!block.text.isEmpty())
            lines.push_back(plain(block.text));
    }
    return lines;
}

bool says(const ReportDocument& document, const QString& text)
{
    const QStringList all = sentences(document);
    const bool isThere = std::ranges::any_of(all, [&](const QString& line) { return line.contains(text); });
    if (!isThere)
        qWarning("it says only:\n%s", qPrintable(all.join('\n')));
    return isThere;
}

/// The rows of the table whose first heading is `first` and whose last one is `last`; cells separated by bars.
QStringList rowsOf(const ReportDocument& document, const QString& first, const QString& last)
{
    QStringList rows;
    for (const ReportBlock& block : document.blocks) {
        if (block.headings.isEmpty() || block.headings.first() != first || block.headings.last() != last)
            continue;
        for (const QStringList& row : block.rows)
            rows.push_back(plain(row.join(QLatin1Char('|'))));
    }
    return rows;
}

} // namespace

void TestFinanceExplanation::tellsAMonth_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("nl") << LanguageCode::Dutch
                        << QStringList{"Gemeente Meerbeek: overschrijding in oktober 2026",
                                       "Klantcontactcentrum betaalt alles: € 2.760,25.",
                                       "Volgens de contracten op 31 oktober 2026. Geschreven op 24 november 2026.",
                                       "Voor deze maand is geen factuur ingevoerd."}
                        << QStringList{"Gebruikstype", "Bedrag"}
                        << QStringList{"Standard-agent|192|170|22|Klantcontactcentrum|€ 92,50|€ 2.035,00",
                                       "Samen||||||€ 2.760,25"};
    QTest::newRow("en") << LanguageCode::English
                        << QStringList{"Gemeente Meerbeek: overage in October 2026",
                                       "Klantcontactcentrum pays all: € 2,760.25.",
                                       "By the contracts as of 31 October 2026. Written on 24 November 2026.",
                                       "No invoice was entered for this month."}
                        << QStringList{"Usage type", "Amount"}
                        << QStringList{"Standard agent|192|170|22|Klantcontactcentrum|€ 92.50|€ 2,035.00",
                                       "Together||||||€ 2,760.25"};
}

void TestFinanceExplanation::tellsAMonth()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QStringList, says);
    QFETCH(const QStringList, headings);
    QFETCH(const QStringList, rows);
    const ReportDocument document = tell(departments(), "2026-10", language);
    for (const QString& text : says)
        QVERIFY(::says(document, text));
    const QStringList all = rowsOf(document, headings.first(), headings.last());
    QCOMPARE(all.first(), rows.first());
    QCOMPARE(all.last(), rows.last());
    QCOMPARE(document.languageTag, tagOf(language));
}

void TestFinanceExplanation::chargesOnByTheMethod_data()
{
    QTest::addColumn<SplitMethod>("split");
    QTest::addColumn<int>("bookings");
    QTest::addColumn<QString>("first");
    QTest::newRow("excess") << SplitMethod::Excess << 3 << "Belastingen";
    QTest::newRow("usage") << SplitMethod::Usage << 3 << "Belastingen";
    QTest::newRow("payer") << SplitMethod::Payer << 0 << "";
}

/// Of the amounts that are charged on, each is in the table of who causes them, too.
void TestFinanceExplanation::chargesOnByTheMethod()
{
    QFETCH(const SplitMethod, split);
    const ReportDocument document = tell(departments(), "2026-10", LanguageCode::English, split);
    const QStringList bookings = rowsOf(document, "Owed by", "Amount");
    QTEST(static_cast<int>(bookings.size()), "bookings");
    const QStringList causes = rowsOf(document, "Subscription", "By usage");
    const qsizetype column = split == SplitMethod::Excess ? 2 : 3; // without cost centres
    for (const QString& booking : bookings) {
        const QStringList cells = booking.split('|');
        if (cells.first() == "Together")
            continue;
        QCOMPARE(cells.at(1), "Klantcontactcentrum");
        const auto cause =
            std::ranges::find_if(causes, [&](const QString& row) { return row.split('|').first() == cells.first(); });
        QVERIFY(cause != causes.end());
        QCOMPARE(cause->split('|').at(column), cells.last());
        QCOMPARE(cause->split('|').at(1), "–"); // and pays none of it
    }
}

void TestFinanceExplanation::comparesWithTheInvoice_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("more") << "2835.25"
                          << "Invoice CX-1: € 2,835.25. That is € 75.00 more than is explained here.";
    QTest::newRow("less") << "2760.24"
                          << "Invoice CX-1: € 2,760.24. That is € 0.01 less than is explained here.";
    QTest::newRow("same") << "2760.25"
                          << "Invoice CX-1: € 2,760.25. It agrees with this explanation.";
}

void TestFinanceExplanation::comparesWithTheInvoice()
{
    QFETCH(const QString, amount);
    Tenant tenant = departments();
    QVERIFY(applyChange(tenant, SetInvoice{month("2026-10"), InvoiceAmount::fromString(amount), "CX-1", {}}));
    const ReportDocument document = tell(tenant, "2026-10");
    QFETCH(const QString, text);
    QVERIFY(says(document, text));
}

void TestFinanceExplanation::leavesTheUnknownUnknown()
{
    Tenant tenant = TenantBuilder()
                        .with(SubscriptionBuilder("A")
                                  .terms("2026-01-01..")
                                  .line(UsageType::Ivr, 5, "2026-01-01..")
                                  .line(UsageType::StandardAgent, 5, "2026-01-01..")
                                  .line(UsageType::PremiumAgent, 5, "2026-01-01..")
                                  .rate(UsageType::StandardAgent, "10.00"))
                        .with(SubscriptionBuilder("B").terms("2026-02-01.."))
                        .usage("2026-10", UsageType::Ivr, "B", 7)
                        .usage("2026-10", UsageType::StandardAgent, "B", 6)
                        .build();
    tenant.currency = "EUR";
    QVERIFY(applyChange(tenant, SetInvoice{month("2026-10"), InvoiceAmount::fromString(u"10"), {}, {}}));
    const ReportDocument document = tell(tenant, "2026-10");
    QVERIFY(says(document, "A pays all: at least € 10.00."));
    QVERIFY(says(document, "No usage was entered of: Premium agent. What they cost is not known."));
    QVERIFY(says(document, "Invoice –: € 10.00. What it differs by is not known, since some amounts are not."));
    QCOMPARE(rowsOf(document, "Usage type", "Amount"),
             (QStringList{"Standard agent|6|5|1|A|€ 10.00|€ 10.00", "IVR port|7|5|2|A|unknown|unknown",
                          "Together||||||at least € 10.00"}));
    QCOMPARE(rowsOf(document, "Owed by", "Amount"),
             (QStringList{"B|A|at least € 10.00", "Together||at least € 10.00"}));
}

/// Also where nothing is charged on: that all is the payer's is no cause.
void TestFinanceExplanation::saysHowItComesAbout()
{
    for (const SplitMethod split : {SplitMethod::Excess, SplitMethod::Payer}) {
        const ReportDocument document = tell(departments(), "2026-10", LanguageCode::English, split);
        QVERIFY(says(document,
                     "Standard agent: 27 above the contracts, 5 below: 22 over. 22 × € 92.50 = € 2,035.00. "
                     "What is over is shared by who is above, in proportion: Klantcontactcentrum 10 of 27, so "
                     "8; Belastingen 10 of 27, so 8; Parkeren en handhaving 7 of 27, so 6."));
    }
    QVERIFY(says(tell(departments(), "2026-10", LanguageCode::English, SplitMethod::Usage),
                 "Caused by Klantcontactcentrum: 11, Belastingen: 6 and Parkeren en handhaving: 5."));
}

void TestFinanceExplanation::namesCostCentres()
{
    Tenant tenant = departments();
    for (Subscription& subscription : tenant.subscriptions) {
        if (subscription.id == "Sub140077")
            subscription.costCenter = "4711";
    }
    const ReportDocument document = tell(tenant, "2026-10");
    QCOMPARE(rowsOf(document, "Owed by", "Amount"),
             (QStringList{"Belastingen|4711|Klantcontactcentrum|€ 740.00",
                          "Parkeren en handhaving||Klantcontactcentrum|€ 555.00", "Together|||€ 1,295.00"}));
    QCOMPARE(rowsOf(document, "Subscription", "By usage").at(1), "Belastingen|4711|–|€ 740.00|€ 555.00");
    QVERIFY(says(document, "Within the contracts, and without costs: AI Agent (19 of 20), IVR Outbound Campaigns (8 of "
                           "8) and Webex Connect (19,962 of 20,000)."));
}

void TestFinanceExplanation::saysWhatIsForecast()
{
    const Forecast ahead{.types = {}, .months = 1};
    const ReportDocument document = tell(departments(), "2026-11", LanguageCode::English, SplitMethod::Excess, ahead);
    QVERIFY(says(document, "A forecast, since usage has not been measured: Standard agent, "));
    QVERIFY(says(document, "Klantcontactcentrum pays all: € 2,760.25."));
    QVERIFY(!sentences(tell(departments(), "2026-10", LanguageCode::English, SplitMethod::Excess, ahead))
                 .join(' ')
                 .contains("forecast"));
}

void TestFinanceExplanation::namesTheScenario()
{
    const ReportDocument document =
        tell(departments(), "2026-10", LanguageCode::Dutch, SplitMethod::Excess, {}, "KCC %1 loopt af");
    QVERIFY(says(document, "scenario 'KCC %1 loopt af'"));
}

void TestFinanceExplanation::saysWhenNothingIsKnown()
{
    const ReportDocument document = tell(departments(), "2027-03");
    QVERIFY(says(document, "No usage is known for this month."));
    QVERIFY(says(document, "No usage was entered of: "));
    QVERIFY(std::ranges::none_of(document.blocks, [](const ReportBlock& block) { return !block.rows.empty(); }));
}

void TestFinanceExplanation::keepsAnyNameAsItIs()
{
    const QString name = QStringLiteral("<img src=/etc/passwd>%1=1+1\u202E");
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A")
                                        .named(name)
                                        .terms("2026-01-01..")
                                        .line(UsageType::Ivr, 5, "2026-01-01..")
                                        .rate(UsageType::Ivr, "1"))
                              .usage("2026-10", UsageType::Ivr, "A", 7)
                              .build();
    const ReportDocument document = tell(tenant, "2026-10");
    QVERIFY(rowsOf(document, "Usage type", "Amount").first().contains(name));
    const QString html = toHtml(document);
    QVERIFY(!html.contains("<img"));
    QVERIFY(html.contains(name.toHtmlEscaped()));
}

/// Whatever the tenant: the columns of who causes add up to what is paid, and so do the bookings to what is charged on.
void TestFinanceExplanation::addsUpForAnyTenant()
{
    const auto cents = [](const QString& text, bool& isKnown) -> qint64 {
        isKnown = isKnown && !text.contains("unknown") && !text.contains("at least");
        return QString(text).remove(QRegularExpression("[^0-9]")).toLongLong();
    };
    int tables = 0;
    for (std::uint32_t seed = 1; seed <= 80; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        if (tenant.usage->empty())
            continue;
        const Month last = tenant.usage->rbegin()->first.month;
        for (const SplitMethod split : splitMethods) {
            const ReportDocument document = tell(tenant, qPrintable(last.toString()), LanguageCode::English, split, {});
            for (const ReportBlock& block : document.blocks) {
                if (block.totals == 0)
                    continue;
                ++tables;
                for (qsizetype column = 1; column < block.headings.size(); ++column) {
                    const QString total = block.rows.back().at(column);
                    if (!block.isNumber(column) || total.isEmpty())
                        continue;
                    bool isKnown = true;
                    qint64 sum = 0;
                    for (std::size_t row = 0; row + 1 < block.rows.size(); ++row)
                        sum += cents(block.rows[row].at(column), isKnown);
                    const qint64 whole = cents(total, isKnown);
                    QVERIFY2(!isKnown || sum == whole,
                             qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(block.headings.at(column))));
                }
            }
        }
    }
    QVERIFY(tables > 50);
}

QTEST_GUILESS_MAIN(TestFinanceExplanation)
#include "test_finance_explanation.moc"
