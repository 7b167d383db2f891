#include "core/exchange/tenant_reader.h"
#include "core/plan/scenario_edits.h"
#include "core/rules/comparison.h"
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
    void comparesAScenarioWithTheBaseline();
    void countsWhoGoesTheSameWay();
    void addsUpWhatMonthsCost();
    void saysOfWhichMonthsNothingIsKnown();
    void dividesByTheMethodAsked_data();
    void dividesByTheMethodAsked();
    void tellsOfUsualMonths_data();
    void tellsOfUsualMonths();
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

PlanReportQuestion usual(const PlanState& state, LayerId layer = {})
{
    const auto [first, last] = usualReportMonths(state.baseline, november);
    return {.layer = layer, .day = november, .first = first, .last = last};
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

/// The sample with a scenario of these changes.
std::pair<PlanState, LayerId> planWith(const QString& name, const std::vector<Change>& changes)
{
    const ScenarioEdit made =
        createScenario(planOf(departments()), {.name = name, .note = QStringLiteral("For the board")}, changes).value();
    return {made.next, layerOf(made.scenario)};
}

/// The first table under a heading; null where there is none.
const ReportBlock* tableUnder(const ReportDocument& document, const QString& heading)
{
    const auto at = std::ranges::find(document.blocks, heading, &ReportBlock::text);
    const auto table = std::find_if(at, document.blocks.end(),
                                    [](const ReportBlock& block) { return block.kind == ReportBlock::Kind::Table; });
    return table == document.blocks.end() ? nullptr : &*table;
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
    const QString html = toHtml(reportOf(language, planOf(departments())));
    for (const QString& text : texts)
        QVERIFY2(html.contains(text.toHtmlEscaped()), qPrintable(text));
    QVERIFY(!html.contains(QLatin1String("<script")));
    QVERIFY(!html.contains(QLatin1String("http")));
}

void TestPlanReport::namesTheScenario()
{
    const auto [state, scenario] = planWith(QStringLiteral("KCC loopt af"), {});
    const QString text = toPlainText(planReport(Language(LanguageCode::Dutch), state, usual(state, scenario)));
    QVERIFY(text.contains(QStringLiteral("Dit is scenario 'KCC loopt af' van het plan.")));
    QVERIFY(text.contains(QStringLiteral("Er verschilt niets van de uitgangssituatie.")));
    QVERIFY(!toPlainText(reportOf(LanguageCode::Dutch, planOf(departments())))
                 .contains(QStringLiteral("Vergeleken met de uitgangssituatie")));
}

/// Klantcontactcentrum ends three months earlier than it would: what differs is told, and nothing else.
void TestPlanReport::comparesAScenarioWithTheBaseline()
{
    const auto [state, scenario] =
        planWith(QStringLiteral("Sooner"), {EndSubscription{QStringLiteral("Sub121331"), QDate(2026, 11, 30)}});
    const ReportDocument document = planReport(Language(LanguageCode::English), state, usual(state, scenario));
    const ReportBlock* payers = tableUnder(document, QStringLiteral("Who pays"));
    QVERIFY(payers);
    QCOMPARE(payers->headings, QStringList({"What differs", "Baseline", "Sooner"}));
    const auto row = [&](const QString& what) {
        const auto found =
            std::ranges::find(payers->rows, what, [](const QStringList& cells) { return cells.constFirst(); });
        return found == payers->rows.end() ? QStringList() : found->mid(1);
    };
    QCOMPARE(row("Primary, from 1 through 31 December 2026"),
             QStringList({"Klantcontactcentrum (Sub121331)", "Belastingen (Sub140077)"}));

    const ReportBlock* amounts = tableUnder(document, QStringLiteral("Overage"));
    QVERIFY(amounts);
    QCOMPARE(amounts->totals, std::size_t{1});
    QCOMPARE(amounts->numbers, std::vector<qsizetype>({2, 3}));
    const RangeComparison compared =
        compareOver(state.baseline, replayLayer(state, scenario).tenant, QDate(2026, 10, 1), QDate(2027, 4, 30));
    QVERIFY(!compared.overage.empty());
    QVERIFY(
        std::ranges::none_of(amounts->rows, [](const QStringList& cells) { return cells.contains("October 2026"); }));
}

void TestPlanReport::countsWhoGoesTheSameWay()
{
    const Tenant tenant = departments();
    std::vector<PersonId> people;
    for (const PersonId person : tenant.members()) {
        const auto held = tenant.pool->holdings(tenant.licensesOf(person));
        const bool canGo = held.size() == 1 && tenant.find(held.front().subscription)->id == "Sub140077" &&
                           held.front().license == License::StandardAgent && !held.front().supervisor;
        if (canGo && people.size() < 3)
            people.push_back(person);
    }
    QCOMPARE(people.size(), std::size_t{3});
    const auto [state, scenario] = planWith(
        QStringLiteral("Moved"), {MoveLicenses{people, QStringLiteral("Sub140077"), QStringLiteral("Sub158812")}});
    const ReportDocument document = planReport(Language(LanguageCode::English), state, usual(state, scenario));
    const ReportBlock* ways = tableUnder(document, QStringLiteral("Licenses"));
    QVERIFY(ways);
    QCOMPARE(ways->rows.size(), std::size_t{1});
    QCOMPARE(ways->rows.front(), QStringList({"3", "Standard (Sub140077)", "Standard (Sub158812)"}));
    const ReportBlock* changes = tableUnder(document, QStringLiteral("What the scenario changes"));
    QVERIFY(changes);
    QCOMPARE(changes->rows.size(), std::size_t{1});
    QVERIFY(toPlainText(document).contains(QStringLiteral("For the board")));
}

/// October is known, the months behind it go on as it was; their sum is that of the rule.
void TestPlanReport::addsUpWhatMonthsCost()
{
    const PlanState state = planOf(departments());
    PlanReportQuestion question = usual(state);
    question.last = Month(2026, 11);
    const ReportDocument document = planReport(Language(LanguageCode::English), state, question);
    const ReportBlock* months = tableUnder(document, QStringLiteral("Month by month"));
    QVERIFY(months);
    QCOMPARE(months->headings, QStringList({"Month", "Who pays", "Amount"}));
    QCOMPARE(months->rows.front(), QStringList({"October 2026", "Klantcontactcentrum", "€\u00a02,760.25"}));
    QCOMPARE(months->rows.at(1), QStringList({"November 2026 (forecast)", "Klantcontactcentrum", "€\u00a02,760.25"}));
    QCOMPARE(months->rows.back(), QStringList({"Together", "", "€\u00a05,520.50"}));
    QCOMPARE(months->numbers, std::vector<qsizetype>{2});
    const ReportBlock* causes = tableUnder(document, QStringLiteral("Who causes and who pays"));
    QVERIFY(causes);
    QCOMPARE(causes->rows.back().at(1), "€\u00a05,520.50");
    QCOMPARE(causes->rows.back().at(2), "€\u00a05,520.50");
}

void TestPlanReport::saysOfWhichMonthsNothingIsKnown()
{
    const PlanState state = planOf(departments());
    PlanReportQuestion question = usual(state);
    question.first = Month(2025, 11); // two months before usage was entered
    question.last = Month(2026, 1);
    const QString known = toPlainText(planReport(Language(LanguageCode::English), state, question));
    QVERIFY(known.contains(QStringLiteral("Of 2 of these months no usage is known; they are not counted.")));
    question.last = Month(2025, 12);
    const QString unknown = toPlainText(planReport(Language(LanguageCode::English), state, question));
    QVERIFY(unknown.contains(QStringLiteral("Of the months of this report no usage is known.")));
}

void TestPlanReport::dividesByTheMethodAsked_data()
{
    QTest::addColumn<SplitMethod>("split");
    QTest::addColumn<QString>("heading");

    QTest::newRow("excess") << SplitMethod::Excess << "By own overage";
    QTest::newRow("usage") << SplitMethod::Usage << "By usage";
    QTest::newRow("payer") << SplitMethod::Payer << "";
}

void TestPlanReport::dividesByTheMethodAsked()
{
    QFETCH(const SplitMethod, split);
    QFETCH(const QString, heading);
    const PlanState state = planOf(departments());
    PlanReportQuestion question = usual(state);
    question.split = split;
    const ReportDocument document = planReport(Language(LanguageCode::English), state, question);
    const ReportBlock* causes = tableUnder(document, QStringLiteral("Who causes and who pays"));
    QCOMPARE(causes == nullptr, heading.isEmpty()); // what all is the payer's needs no second table
    if (causes)
        QCOMPARE(causes->headings, QStringList({"Subscription", "Pays", heading, "To be charged on"}));
}

void TestPlanReport::tellsOfUsualMonths_data()
{
    QTest::addColumn<QStringList>("measured");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");

    QTest::newRow("the last one") << QStringList{"2026-09", "2026-10"} << "2026-11-24"
                                  << "2026-10"
                                  << "2027-04";
    QTest::newRow("that of the day") << QStringList{"2026-10", "2026-11"} << "2026-11-24"
                                     << "2026-11"
                                     << "2027-05";
    QTest::newRow("none later") << QStringList{"2026-10", "2026-12"} << "2026-11-24"
                                << "2026-10"
                                << "2027-04";
    QTest::newRow("none so far") << QStringList{"2026-12"} << "2026-11-24"
                                 << "2026-11"
                                 << "2027-05";
    QTest::newRow("no usage") << QStringList{} << "2026-11-24"
                              << "2026-11"
                              << "2027-05";
}

void TestPlanReport::tellsOfUsualMonths()
{
    QFETCH(const QStringList, measured);
    QFETCH(const QString, day);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    Tenant tenant;
    for (const QString& each : measured)
        tenant.usage.edit()[{month(each), UsageType::Ivr, {}}] = 1;
    const auto [from, through] = usualReportMonths(tenant, test::day(day));
    QCOMPARE(from.toString(), first);
    QCOMPARE(through.toString(), last);
}

void TestPlanReport::keepsAcceptedFindingsApart()
{
    PlanState state = planOf(departments());
    QVERIFY(!toPlainText(reportOf(LanguageCode::English, state)).contains(QStringLiteral("agreed with finance")));
    const auto found = findings({.tenant = state.baseline, .day = november, .limits = {}});
    for (const FindingKey& key : keysOf(found.front())) {
        state.acceptances.edit()[key] = {
            .reason = QStringLiteral("agreed with finance"), .on = november, .extent = found.front().extent};
    }
    const ReportDocument accepted = reportOf(LanguageCode::English, state);
    const ReportBlock* reasons = tableUnder(accepted, QStringLiteral("Accepted"));
    QVERIFY(reasons);
    QCOMPARE(reasons->rows.front().constLast(), QStringLiteral("agreed with finance"));
}

void TestPlanReport::hasNoMarkupFromNames()
{
    const Tenant tenant =
        TenantBuilder().with(SubscriptionBuilder("A").named("<b>&amp;</b>").terms("2024-01-01..2026-12-31")).build();
    const QString html = toHtml(reportOf(LanguageCode::English, planOf(tenant)));
    QVERIFY(!html.contains(QLatin1String("<b>")));
    QVERIFY(html.contains(QLatin1String("&lt;b&gt;&amp;amp;&lt;/b&gt;")));
}

void TestPlanReport::isAPdf()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(buffer, reportOf(LanguageCode::Dutch, planOf(departments()))));
    QVERIFY(buffer.data().startsWith("%PDF-"));
    QVERIFY(buffer.data().trimmed().endsWith("%%EOF"));
}

QTEST_MAIN(TestPlanReport)
#include "test_plan_report.moc"
