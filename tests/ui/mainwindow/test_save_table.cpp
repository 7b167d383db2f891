#include "support/window.h"
#include "support/workbook.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTabWidget>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// "Save the table as xlsx…" on each page that shows one, read again by another program.
class TestSaveTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesWhatIsShown();
    void savesSubscriptionsInColumns();
    void savesTheComparison();
    void savesFindingsAndHistory();
    void savesTheTimelineAndItsHandovers();
    void savesOverageUsageAndInvoices();
    void savesMovesAndWhoGoesWhere();
    void savesWhatIsToBeCarriedOut();
    void savesScenariosAndTheirChanges();
    void copiesWhatItSaves();
    void saysThatItFailed();
    void isThereForTables();
    void writesToTheEndWhenTheWindowCloses();
    void copiesFindingsAndHistory();
};

namespace {

/// Saves the table of the page under this name; answers with what was written.
QJsonObject saved(Desk& desk, const QString& file)
{
    desk.action(ActionId::SaveTable)->trigger();
    auto* chooser = desk.window().findChild<QFileDialog*>();
    if (!chooser)
        return {};
    Q_EMIT chooser->fileSelected(file);
    delete chooser;
    const bool isThere = QTest::qWaitFor([&] { return desk.said("statusDone").contains(QFileInfo(file).fileName()); });
    return isThere ? sheetsIn(file).at(0).toObject() : QJsonObject();
}

QStringList headingsOf(const QJsonObject& sheet)
{
    QStringList headings;
    for (char16_t column = u'A'; column <= u'Z'; ++column) {
        if (const QString cell = cellIn(sheet, QString(QChar(column)) + "1"); !cell.isEmpty())
            headings.push_back(cell.mid(QStringLiteral("text ").size()));
    }
    return headings;
}

void open(Desk& desk)
{
    QVERIFY(desk.session().openSample("departments"));
    desk.action(ActionId::UsersPage)->trigger();
}

} // namespace

void TestSaveTable::savesWhatIsShown()
{
    const QTemporaryDir folder;
    Desk desk(LanguageCode::Dutch);
    open(desk);
    desk.window().findChild<QLineEdit*>("usersFilter")->setText("agnes");
    const auto* users = desk.find<TableView>("Gebruikers");
    const int rows = users->model()->rowCount();
    QVERIFY(rows > 0 && rows < 20);
    const QJsonObject sheet = saved(desk, folder.filePath("users.xlsx"));
    QCOMPARE(sheet.value("name").toString(), "Gebruikers");
    QCOMPARE(sheet.value("frozenRows").toInt(), 1);
    QVERIFY(headingsOf(sheet).startsWith("Naam"));
    for (int row = 0; row < rows; ++row)
        QCOMPARE(cellIn(sheet, QStringLiteral("A%1").arg(row + 2)),
                 "text " + users->model()->index(row, 0).data().toString());
    QVERIFY(cellIn(sheet, QStringLiteral("A%1").arg(rows + 2)).isEmpty());
    const char16_t column = u'A' + static_cast<char16_t>(headingsOf(sheet).indexOf("Toegang t/m"));
    QVERIFY(cellIn(sheet, QString(QChar(column)) + "2").endsWith("format 14")); // a day
    QCOMPARE(desk.said("statusDone"), "De tabel is opgeslagen als users.xlsx.");
}

void TestSaveTable::savesSubscriptionsInColumns()
{
    const QTemporaryDir folder;
    Desk desk(LanguageCode::English);
    open(desk);
    desk.action(ActionId::SubscriptionsPage)->trigger();
    const QJsonObject sheet = saved(desk, folder.filePath("subscriptions.xlsx"));
    const QStringList headings = headingsOf(sheet);
    QCOMPARE(headings.mid(0, 7), QStringList({"Number by age", "Subscription", "Id", "State", "Runs through",
                                              "Days left", "Standard agent"}));
    QCOMPARE(headings.constLast(), "Pays for");
    QCOMPARE(cellIn(sheet, "A2"), "number 1 format 3");
    QCOMPARE(cellIn(sheet, "B2"), "text Klantcontactcentrum");
    QCOMPARE(cellIn(sheet, "C2"), "text Sub121331");
    QCOMPARE(cellIn(sheet, "D2"), "text Primary");
    QCOMPARE(cellIn(sheet, "E2"), "number 46418 format 14"); // 31 January 2027
    QCOMPARE(cellIn(sheet, "F2"), "number 68 format 3");
    QCOMPARE(cellIn(sheet, "G2"), "number 90 format 3");
    QVERIFY(cellIn(sheet, "O2").contains("Webex Connect"));
    QCOMPARE(cellIn(sheet, "B7"), "text Committed together");
    QCOMPARE(cellIn(sheet, "G7"), "number 170 format 3");
    QCOMPARE(cellIn(sheet, "B8"), "text Assigned");
}

void TestSaveTable::savesTheComparison()
{
    const QTemporaryDir folder;
    Desk desk(LanguageCode::English);
    open(desk);
    Session& session = desk.session();
    const auto made = createScenario(session.plan().state(), {.name = "=Later", .note = {}},
                                     {SetUsage{Month(2026, 11), UsageType::AiAgent, std::nullopt, 30},
                                      SetUsage{Month(2026, 11), UsageType::WebexConnect, std::nullopt, 99'999},
                                      EndSubscription{"Sub163400", QDate(2026, 11, 30)}});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    desk.action(ActionId::Compare)->trigger();
    auto* table = desk.find<TableView>("Differences");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const QJsonObject sheet = saved(desk, folder.filePath("comparison.xlsx"));
    QCOMPARE(headingsOf(sheet),
             QStringList({"About", "What differs", "Baseline", "=Later", "Baseline, amount", "=Later, amount"}));
    int row = 2;
    for (; !cellIn(sheet, QStringLiteral("B%1").arg(row)).startsWith("text AI Agent, November 2026"); ++row)
        QVERIFY(!cellIn(sheet, QStringLiteral("B%1").arg(row)).isEmpty());
    QCOMPARE(cellIn(sheet, QStringLiteral("C%1").arg(row)), "number 0 format 3");
    QCOMPARE(cellIn(sheet, QStringLiteral("D%1").arg(row)), "number 10 format 3");
    QCOMPARE(cellIn(sheet, QStringLiteral("E%1").arg(row)), "number 0 format 4");
    QCOMPARE(cellIn(sheet, QStringLiteral("F%1").arg(row)), "number 2050 format 4");
    QCOMPARE(sheet.value("formulas").toInt(), 0);
}

void TestSaveTable::savesFindingsAndHistory()
{
    const QTemporaryDir folder;
    Desk desk(LanguageCode::Dutch);
    open(desk);
    QVERIFY(desk.session().apply(EditTenant{QString("Anders"), {}}).value());
    desk.action(ActionId::FindingsPage)->trigger();
    const QJsonObject findings = saved(desk, folder.filePath("findings.xlsx"));
    QCOMPARE(headingsOf(findings),
             QStringList({"Ernst", "Bevinding", "Over", "Dag", "Geaccepteerd omdat", "Wat er staat"}));
    QCOMPARE(cellIn(findings, "A2"), "text Alarm");
    QVERIFY(cellIn(findings, "D2").endsWith("format 14"));
    QVERIFY(cellIn(findings, "F2").contains("beheerder"));
    desk.action(ActionId::HistoryPage)->trigger();
    const QJsonObject history = saved(desk, folder.filePath("history.xlsx"));
    QCOMPARE(history.value("name").toString(), "Geschiedenis van wijzigingen");
    QCOMPARE(cellIn(history, "A2"), "number 46350 format 22"); // 24 November 2026, midnight
    QCOMPARE(cellIn(history, "A3"), "");                       // the plan before all changes
}

void TestSaveTable::savesTheTimelineAndItsHandovers()
{
    const QTemporaryDir folder;
    Desk desk(LanguageCode::English);
    open(desk);
    desk.action(ActionId::TimelinePage)->trigger();
    const QJsonObject spans = saved(desk, folder.filePath("timeline.xlsx"));
    QCOMPARE(headingsOf(spans), QStringList({"About", "What", "From", "Through"}));
    QVERIFY(cellIn(spans, "C2").endsWith("format 14"));
    desk.window().findChild<QTabWidget*>("timelineTabs")->setCurrentIndex(2);
    const QJsonObject handovers = saved(desk, folder.filePath("handovers.xlsx"));
    QCOMPARE(headingsOf(handovers), QStringList({"Day", "What", "From", "To", "Because"}));
    QVERIFY(cellIn(handovers, "A2").endsWith("format 14"));
    QVERIFY(!cellIn(handovers, "E2").isEmpty());
}

void TestSaveTable::savesOverageUsageAndInvoices()
{
    const QTemporaryDir folder;
    Desk desk(LanguageCode::Dutch);
    open(desk);
    QVERIFY(
        desk.session().apply(SetInvoice{Month(2026, 10), InvoiceAmount::fromString(u"2760.25"), "=1+1", ""}).value());
    desk.action(ActionId::OveragePage)->trigger();
    const QJsonObject overage = saved(desk, folder.filePath("overage.xlsx"));
    QCOMPARE(headingsOf(overage), QStringList({"Maand", "Gebruikstype", "Bron", "Gebruik", "Contract", "Te veel",
                                               "Betaalt", "Tarief", "Bedrag", "Factuur", "Verschil"}));
    int row = 2;
    while (cellIn(overage, QStringLiteral("A%1").arg(row)) != "text oktober 2026")
        QVERIFY(!cellIn(overage, QStringLiteral("A%1").arg(row++)).isEmpty());
    QCOMPARE(cellIn(overage, QStringLiteral("I%1").arg(row)), "number 2760.25 format 4");
    QCOMPARE(cellIn(overage, QStringLiteral("J%1").arg(row)), "number 2760.25 format 4");
    QCOMPARE(cellIn(overage, QStringLiteral("K%1").arg(row)), "number 0 format 4");
    QCOMPARE(cellIn(overage, QStringLiteral("B%1").arg(row + 1)), "text Standard-agent");
    QCOMPARE(cellIn(overage, QStringLiteral("F%1").arg(row + 1)), "number 22 format 3");
    QCOMPARE(cellIn(overage, QStringLiteral("H%1").arg(row + 1)), "number 92.5 format 4");
    auto* tabs = desk.window().findChild<QTabWidget*>("overageTabs");
    tabs->setCurrentIndex(1);
    const QJsonObject usage = saved(desk, folder.filePath("usage.xlsx"));
    QCOMPARE(headingsOf(usage).constFirst(), "Maand");
    row = 2;
    while (cellIn(usage, QStringLiteral("A%1").arg(row)) != "text oktober 2026")
        QVERIFY(!cellIn(usage, QStringLiteral("A%1").arg(row++)).isEmpty());
    QVERIFY(cellIn(usage, QStringLiteral("B%1").arg(row)).startsWith("number "));
    tabs->setCurrentIndex(2);
    const QJsonObject invoices = saved(desk, folder.filePath("invoices.xlsx"));
    row = 2;
    while (cellIn(invoices, QStringLiteral("A%1").arg(row)) != "text oktober 2026")
        QVERIFY(!cellIn(invoices, QStringLiteral("A%1").arg(row++)).isEmpty());
    QCOMPARE(cellIn(invoices, QStringLiteral("B%1").arg(row)), "number 2760.25 format 4");
    QCOMPARE(cellIn(invoices, QStringLiteral("C%1").arg(row)), "text =1+1");
    QCOMPARE(invoices.value("formulas").toInt(), 0);
}

void TestSaveTable::savesMovesAndWhoGoesWhere()
{
    const QTemporaryDir folder;
    Desk desk(LanguageCode::English);
    open(desk);
    desk.action(ActionId::SubscriptionsPage)->trigger();
    desk.action(ActionId::MovePeople)->trigger();
    QCOMPARE(desk.window().pages()->page(), Page::Moves);
    const QJsonObject groups = saved(desk, folder.filePath("moves.xlsx"));
    QCOMPARE(headingsOf(groups).constFirst(), "People");
    QVERIFY(cellIn(groups, "A2").endsWith("format 3"));
    QVERIFY(cellIn(groups, "D2").endsWith("format 14"));
    auto* people = desk.window().findChild<TableView*>("movePeopleTable");
    people->setFocus();
    const QJsonObject whom = saved(desk, folder.filePath("whom.xlsx"));
    QCOMPARE(headingsOf(whom), QStringList({"Person", "Address", "Goes to"}));
    for (int row = 0; row < people->model()->rowCount(); ++row)
        QVERIFY(cellIn(whom, QStringLiteral("B%1").arg(row + 2)).contains("@"));
    QVERIFY(cellIn(whom, QStringLiteral("B%1").arg(people->model()->rowCount() + 2)).isEmpty());
}

void TestSaveTable::savesWhatIsToBeCarriedOut()
{
    const QTemporaryDir folder;
    Desk desk(LanguageCode::English);
    open(desk);
    const PersonId agnes = desk.session().tenant().memberWith(u"agnes.peters@meerbeek.example").value();
    QVERIFY(desk.session().apply(MoveLicenses{{agnes}, "Sub140077", "Sub158812"}).value());
    desk.action(ActionId::CarryOutPage)->trigger();
    const QJsonObject steps = saved(desk, folder.filePath("steps.xlsx"));
    QCOMPARE(headingsOf(steps), QStringList({"Name", "Email", "To do in Control Hub", "When", "State"}));
    QCOMPARE(cellIn(steps, "B2"), "text agnes.peters@meerbeek.example");
    QCOMPARE(cellIn(steps, "E2"), "text open");
    desk.window().findChild<TableView*>("exportTable")->setFocus();
    const QJsonObject exports = saved(desk, folder.filePath("exports.xlsx"));
    QCOMPARE(headingsOf(exports).mid(0, 3), QStringList({"Handed over", "People", "Open"}));
    QCOMPARE(cellIn(exports, "B2"), "number 1 format 3");
}

void TestSaveTable::savesScenariosAndTheirChanges()
{
    const QTemporaryDir folder;
    Desk desk(LanguageCode::English);
    open(desk);
    Session& session = desk.session();
    const auto made = createScenario(session.plan().state(), {.name = "=Later", .note = "+1"},
                                     {EndSubscription{"Sub163400", QDate(2026, 11, 30)}});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    desk.action(ActionId::ScenariosPage)->trigger();
    desk.window().findChild<QAbstractItemView*>("scenarioList")->setFocus();
    const QJsonObject scenarios = saved(desk, folder.filePath("scenarios.xlsx"));
    QCOMPARE(headingsOf(scenarios), QStringList({"Scenario", "Changes", "Note"}));
    QCOMPARE(cellIn(scenarios, "A2"), "text =Later");
    QCOMPARE(cellIn(scenarios, "B2"), "number 1 format 3");
    QCOMPARE(cellIn(scenarios, "C2"), "text +1");
    QCOMPARE(scenarios.value("formulas").toInt(), 0);
    desk.window().findChild<QAbstractItemView*>("scenarioItems")->setFocus();
    const QJsonObject items = saved(desk, folder.filePath("items.xlsx"));
    QCOMPARE(headingsOf(items), QStringList({"#", "Change", "State"}));
    QCOMPARE(cellIn(items, "A2"), "number 1 format 3");
    QCOMPARE(cellIn(items, "C2"), "text fits");
}

/// What is on the clipboard is the table that would be saved.
void TestSaveTable::copiesWhatItSaves()
{
    Desk desk(LanguageCode::English);
    open(desk);
    const std::array pages{std::pair(ActionId::CarryOutPage, "Name\tEmail\t"),
                           std::pair(ActionId::ScenariosPage, "Scenario\tChanges\t"),
                           std::pair(ActionId::TimelinePage, "About\tWhat\t")};
    for (const auto& [page, begins] : pages) {
        desk.action(page)->trigger();
        desk.action(ActionId::CopyRows)->trigger();
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY2(copied->text().startsWith(begins), qPrintable(copied->text().left(40)));
        QVERIFY(copied->html().contains("<table>"));
    }
}

void TestSaveTable::saysThatItFailed()
{
    Desk desk(LanguageCode::English);
    open(desk);
    desk.action(ActionId::SaveTable)->trigger();
    auto* chooser = desk.window().findChild<QFileDialog*>();
    QVERIFY(chooser && chooser->acceptMode() == QFileDialog::AcceptSave);
    QCOMPARE(chooser->defaultSuffix(), "xlsx");
    Q_EMIT chooser->fileSelected("/nowhere/at/all/users.xlsx");
    delete chooser;
    const auto* message = desk.window().findChild<QWidget*>("message")->findChild<QLabel*>();
    QTRY_VERIFY(message->text().contains("/nowhere/at/all"));
    QVERIFY(desk.said("statusDone").isEmpty());
}

void TestSaveTable::isThereForTables()
{
    Desk desk(LanguageCode::English);
    QVERIFY(!desk.action(ActionId::SaveTable)->isEnabled());
    open(desk);
    QVERIFY(desk.action(ActionId::SaveTable)->isEnabled());
    desk.window().pages()->openPerson(desk.window().pages()->current().chosenPeople().front());
    QVERIFY(!desk.action(ActionId::SaveTable)->isEnabled());
    desk.action(ActionId::OverviewPage)->trigger();
    QVERIFY(!desk.action(ActionId::SaveTable)->isEnabled());
    for (const ActionId page : {ActionId::SubscriptionsPage, ActionId::TimelinePage, ActionId::OveragePage,
                                ActionId::ScenariosPage, ActionId::CarryOutPage, ActionId::HistoryPage}) {
        desk.action(page)->trigger();
        QVERIFY(desk.action(ActionId::SaveTable)->isEnabled());
        QVERIFY(desk.action(ActionId::CopyRows)->isEnabled());
    }
}

void TestSaveTable::writesToTheEndWhenTheWindowCloses()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("users.xlsx");
    {
        Desk desk(LanguageCode::English);
        open(desk);
        desk.action(ActionId::SaveTable)->trigger();
        Q_EMIT desk.window().findChild<QFileDialog*>()->fileSelected(file);
    }
    QCOMPARE(sheetsIn(file, Read::Brief).at(0).toObject().value("rows").toInt(), 241);
}

void TestSaveTable::copiesFindingsAndHistory()
{
    Desk desk(LanguageCode::English);
    open(desk);
    desk.action(ActionId::FindingsPage)->trigger();
    desk.action(ActionId::CopyRows)->trigger();
    const QString findings = QGuiApplication::clipboard()->text();
    QVERIFY(findings.startsWith("Severity\tFinding\tAbout\tDay\tAccepted because\tWhat it says\nAlarm\t"));
    QVERIFY(findings.contains("\t1 Feb 2027\t"));
    desk.action(ActionId::HistoryPage)->trigger();
    desk.action(ActionId::CopyRows)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("When\tChange\n"));
}

QTEST_MAIN(TestSaveTable)
#include "test_save_table.moc"
