#include "support/builders.h"
#include "ui/timeline/handovers_model.h"
#include "ui/timeline/timeline_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What the picture shows as a table, and the list of handovers.
class TestTimelineTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysAllThatThePictureShows();
    void saysWhatTheBaselineHas();
    void saysWhatIsOutOfSight();
    void listsHandoversWithTheirCause();
    void areModels();
    void showNamesAsTheyAre();
};

namespace {

const QDate today(2026, 11, 24);

Tenant contracts(const char* endOfA = "2026-12-31")
{
    return TenantBuilder()
        .with(SubscriptionBuilder("SubA")
                  .named("Care")
                  .terms("2026-01-01.." + QString(endOfA) + " 2027-01-29..2027-06-30")
                  .suspended("2026-05-01..2026-05-10")
                  .autoRenews())
        .with(
            SubscriptionBuilder("SubB").named("Tax").terms("2026-02-01..").line(UsageType::AiAgent, 4, "2026-02-01.."))
        .with(PersonBuilder("one@x").administrator().holds("SubA"))
        .build();
}

QStringList linesOf(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(model.index(row, column).data().toString());
        lines.push_back(cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

} // namespace

void TestTimelineTables::saysAllThatThePictureShows()
{
    const Language dutch(LanguageCode::Dutch);
    TimelineModel model;
    model.show(timelineRows(dutch, timelineContent(contracts(), {}, today, today)));
    const QStringList lines = linesOf(model);
    const QStringList expected{
        "Primair | Care | 01-01-2026 | 30-04-2026",
        "Primair | Tax | 01-05-2026 | 10-05-2026",
        "Primair | Care | 11-05-2026 | 31-12-2026",
        "Primair | Tax | 01-01-2027 | 28-01-2027",
        "Primair | Care | 29-01-2027 | 30-06-2027",
        "Primair | Tax | 01-07-2027 | geen einde bekend",
        "AI Agent | Tax | 01-02-2026 | geen einde bekend",
        "Mensen | 0 mensen zonder toegang | 01-01-2026 | 30-04-2026",
        "Mensen | 1 mens zonder toegang, geen beheerder | 01-05-2026 | 10-05-2026",
        "Mensen | 0 mensen zonder toegang | 11-05-2026 | 31-12-2026",
        "Mensen | 1 mens zonder toegang, geen beheerder | 01-01-2027 | 28-01-2027",
        "Mensen | 0 mensen zonder toegang | 29-01-2027 | 30-06-2027",
        "Mensen | 1 mens zonder toegang, geen beheerder | 01-07-2027 | geen einde bekend",
        "Care | Contractperiode | 01-01-2026 | 31-12-2026",
        "Care | Opgeschort | 01-05-2026 | 10-05-2026",
        "Care | Onderbreking: 28 dagen niet | 01-01-2027 | 28-01-2027",
        "Care | Contractperiode | 29-01-2027 | 30-06-2027",
        "Care | Wordt automatisch verlengd, telt niet mee | 01-07-2027 | 30-11-2027",
        "Tax | Contractperiode | 01-02-2026 | geen einde bekend",
    };
    for (int i = 0; i < std::min(lines.size(), expected.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
    QCOMPARE(model.columnCount(), 4); // there is one layer only
}

void TestTimelineTables::saysWhatTheBaselineHas()
{
    const Language english(LanguageCode::English);
    TimelineModel model;
    model.show(timelineRows(english, timelineContent(contracts("2026-11-30"), contracts(), today, today)));
    const QStringList lines = linesOf(model);
    QVERIFY(lines.contains("Care | Term | 1 Jan 2026 | 30 Nov 2026 | Scenario"));
    QVERIFY(lines.contains("Care | Term | 1 Jan 2026 | 31 Dec 2026 | Baseline"));
    QVERIFY(lines.contains("Tax | Term | 1 Feb 2026 | no end known | Scenario"));
    QVERIFY(!lines.contains("Tax | Term | 1 Feb 2026 | no end known | Baseline")); // is no other there
}

void TestTimelineTables::saysWhatIsOutOfSight()
{
    const Tenant baseline = TenantBuilder().with(SubscriptionBuilder("A").named("Care").terms("2026-01-01..")).build();
    Tenant scenario = baseline;
    scenario.take(baseline.subscriptions.front().ref);
    const TimelineContent without = timelineContent(scenario, baseline, today, today);
    const Language english(LanguageCode::English);
    const TimelineTexts ofScenario(english, without.tenant, without.beside(), without.scene);
    QCOMPARE(ofScenario.storyOfEmpty(without.scene.lanes.back().key), QStringLiteral("Care is not in this scenario."));
    QCOMPARE(ofScenario.outOfSight(without.scene.lanes.back(), range("2026-01-01..2026-01-31")), QString());

    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2026-01-01..2026-03-31"))
                              .with(SubscriptionBuilder("B"))
                              .build();
    const TimelineContent content = timelineContent(tenant, {}, today, today);
    const Language dutch(LanguageCode::Dutch);
    const TimelineTexts texts(dutch, content.tenant, nullptr, content.scene);
    const TimelineLane& a = *std::next(content.scene.lanes.rbegin());
    QCOMPARE(texts.outOfSight(a, range("2025-01-01..2025-12-31")), QStringLiteral("vanaf 01-01-2026"));
    QCOMPARE(texts.outOfSight(a, range("2025-01-01..2026-01-01")), QString());
    QCOMPARE(texts.outOfSight(a, range("2026-03-31..2026-12-31")), QString());
    QCOMPARE(texts.outOfSight(a, range("2026-04-01..2026-12-31")), QStringLiteral("t/m 31-03-2026"));
    QCOMPARE(texts.outOfSight(content.scene.lanes.back(), range("2026-04-01..2026-12-31")),
             QStringLiteral("geen contractperiode bekend"));
}

void TestTimelineTables::listsHandoversWithTheirCause()
{
    const Language english(LanguageCode::English);
    const std::vector<HandoverRow> rows = handoverRows(english, contracts(), day("2027-01-01"));
    HandoversModel model;
    model.show(rows);
    const QString primary("Primary: Standard, Premium, IVR, Connect");
    QCOMPARE(linesOf(model), (QStringList{"1 Jan 2026 | " + primary + " | nobody | Care | Care: Started",
                                          "1 Feb 2026 | AI Agent | nobody | Tax | Tax: Started",
                                          "1 May 2026 | " + primary + " | Care | Tax | Care: Suspended",
                                          "11 May 2026 | " + primary + " | Tax | Care | Care: Resumed",
                                          "1 Jan 2027 | " + primary + " | Care | Tax | Care: Expired",
                                          "29 Jan 2027 | " + primary + " | Tax | Care | Care: Renewed",
                                          "1 Jul 2027 | " + primary + " | Care | Tax | Care: Expired"}));
    QCOMPARE(model.nextRow(), 4); // the day itself is not past
    QVERIFY(rows[3].isPast && !rows[4].isPast);
    QCOMPARE(rows[4].sentence,
             QStringLiteral("From 1 January 2027 Tax is the primary subscription. Care has ended by then."));
    QCOMPARE(rows[1].sentence,
             QStringLiteral("From 1 February 2026 Tax pays the overage of AI Agent. Tax starts then."));
    model.show({});
    QVERIFY(!model.nextRow());
}

void TestTimelineTables::areModels()
{
    const Language english(LanguageCode::English);
    TimelineModel table;
    HandoversModel list;
    const QAbstractItemModelTester ofTable(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester ofList(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.show(timelineRows(english, timelineContent(contracts("2026-11-30"), contracts(), today, today)));
    list.show(handoverRows(english, contracts(), today));
    QCOMPARE(table.columnCount(), 5);
    table.show({});
    list.show({});
    QCOMPARE(table.rowCount() + list.rowCount(), 0);
    QCOMPARE(list.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Because"));
    QVERIFY(list.headerData(5, Qt::Horizontal, Qt::DisplayRole).isNull());
}

void TestTimelineTables::showNamesAsTheyAre()
{
    const QString name("<img src=/etc/passwd>");
    const Tenant tenant =
        TenantBuilder().with(SubscriptionBuilder("A").named(name).terms("2026-01-01..2026-12-31")).build();
    const Language english(LanguageCode::English);
    TimelineModel table;
    table.show(timelineRows(english, timelineContent(tenant, {}, today, today)));
    const QModelIndex holder = table.index(0, static_cast<int>(TimelineModel::Column::What));
    QCOMPARE(holder.data().toString(), name);
    QCOMPARE(holder.data(Qt::ToolTipRole).toString(), QStringLiteral("<qt>&lt;img src=/etc/passwd&gt;</qt>"));
}

QTEST_MAIN(TestTimelineTables)
#include "test_timeline_tables.moc"
