#include "core/exchange/tenant_reader.h"
#include "core/rules/findings/findings.h"
#include "support/builders.h"
#include "support/places.h"
#include "ui/report/plan_report.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The report of a plan in each language and form.
class TestPlanReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePlanAnswers_data();
    void saysWhatThePlanAnswers();
    void namesTheScenario();
    void keepsAcceptedFindingsApart();
    void hasNoMarkupFromNames();
    void isAPdf();
};

namespace {

const QDate november(2026, 11, 24);

/// The plan of a tenant whose people are as Control Hub has them.
PlanState planOf(const Tenant& tenant)
{
    PlanState state;
    state.baseline = tenant;
    state.imported = tenant.licenses;
    return state;
}

PlanReportQuestion usual(const PlanState& state)
{
    const auto [first, last] = usualReportMonths(state.baseline, november);
    return {.layer = {}, .day = november, .first = first, .last = last};
}

ReportDocument reportOf(LanguageCode code, const PlanState& state)
{
    return planReport(Language(code), state, usual(state));
}

Tenant departments()
{
    QFile file(sampleFile(QStringLiteral("departments")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readTenant(file).value();
}

} // namespace

void TestPlanReport::saysWhatThePlanAnswers_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("en") << LanguageCode::English
                        << QStringList{"Gemeente Meerbeek on 24 November 2026",
                                       "This is the baseline of the plan.",
                                       "3 subscriptions pay for overage, unchanged through 31 December 2026.",
                                       "111 people lose access, among them the last 2 administrators",
                                       "The overage of October 2026 costs €\u00a02,760.25.",
                                       "Assumption A3:"};
    QTest::newRow("nl") << LanguageCode::Dutch
                        << QStringList{"Gemeente Meerbeek op 24 november 2026",
                                       "Dit is de uitgangssituatie van het plan.",
                                       "3 abonnementen betalen voor overschrijding",
                                       "verliezen 111 mensen de toegang, onder wie de laatste 2 beheerders",
                                       "De overschrijding van oktober 2026 kost €\u00a02.760,25.",
                                       "Aanname A3:"};
}

void TestPlanReport::saysWhatThePlanAnswers()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QStringList, texts);
    const QString html = toHtml(reportOf(language, departments()));
    for (const QString& text : texts)
        QVERIFY2(html.contains(text.toHtmlEscaped()), qPrintable(text));
    QVERIFY(!html.contains(QLatin1String("<script")));
    QVERIFY(!html.contains(QLatin1String("http")));
}

void TestPlanReport::namesTheScenario()
{
    const QString text = toPlainText(reportOf(LanguageCode::Dutch, departments(), QStringLiteral("KCC loopt af")));
    QVERIFY(text.contains(QStringLiteral("Dit is scenario ‘KCC loopt af’ van het plan.")));
}

void TestPlanReport::keepsAcceptedFindingsApart()
{
    const Tenant tenant = departments();
    const auto found = findings({.tenant = tenant, .day = november, .limits = {}});
    Acceptances acceptances;
    for (const FindingKey& key : keysOf(found.front()))
        acceptances[key] = {
            .reason = QStringLiteral("agreed with finance"), .on = november, .extent = found.front().extent};
    const ReportDocument open = reportOf(LanguageCode::English, tenant);
    const ReportDocument accepted = reportOf(LanguageCode::English, tenant, {}, acceptances);
    QVERIFY(!toPlainText(open).contains(QStringLiteral("agreed with finance")));
    QVERIFY(toPlainText(accepted).contains(QStringLiteral("agreed with finance")));
}

void TestPlanReport::hasNoMarkupFromNames()
{
    const Tenant tenant =
        TenantBuilder().with(SubscriptionBuilder("A").named("<b>&amp;</b>").terms("2024-01-01..2026-12-31")).build();
    const QString html = toHtml(reportOf(LanguageCode::English, tenant));
    QVERIFY(!html.contains(QLatin1String("<b>")));
    QVERIFY(html.contains(QLatin1String("&lt;b&gt;&amp;amp;&lt;/b&gt;")));
}

void TestPlanReport::isAPdf()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(buffer, reportOf(LanguageCode::Dutch, departments())));
    QVERIFY(buffer.data().startsWith("%PDF-"));
    QVERIFY(buffer.data().trimmed().endsWith("%%EOF"));
}

QTEST_MAIN(TestPlanReport)
#include "test_plan_report.moc"
