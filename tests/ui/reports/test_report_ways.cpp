#include "support/window.h"
#include "ui/mainwindow/table_saver.h"
#include "ui/reports/report_dialog.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/month_edit.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// A report made from the menu, by keys and clicks; and large tables, which can be given up.
class TestReportWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMadeByKeysAlone();
    void speaksItsOwnLanguage();
    void beginsWithWhatIsOpen();
    void saysWhatIsNoMonth();
    void asksBeforeItTakesAFileThatIsThere();
    void hasTheFormOfItsName_data();
    void hasTheFormOfItsName();
    void saysThatItFailed();
    void isDroppedWhenItIsGivenUp();
    void isMadeBesideTheWindow();
    void givesUpALargeTable();
    void offersToGiveUpOnlyWhatTakesLong();
};

namespace {

std::unique_ptr<Desk> opened(LanguageCode code)
{
    auto desk = std::make_unique<Desk>(code);
    if (!desk->session().openSample(QStringLiteral("departments")))
        qFatal("the sample does not open");
    return desk;
}

/// The dialog, when the report is there to be seen.
ReportDialog* openReport(Desk& desk)
{
    QTest::keyClick(&desk.window(), Qt::Key_R, Qt::ControlModifier);
    auto* dialog = desk.window().findChild<ReportDialog*>();
    const bool isReady = dialog && QTest::qWaitFor([&] {
                             return dialog->findChild<QPushButton*>(QStringLiteral("reportSave"))->isEnabled();
                         });
    return isReady ? dialog : nullptr;
}

QString previewOf(const ReportDialog* dialog)
{
    return dialog->findChild<QTextEdit*>(QStringLiteral("reportPreview"))->toPlainText();
}

QByteArray contentOf(const QString& file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

void makeScenario(Session& session)
{
    const auto made = createScenario(session.plan().state(), {.name = QStringLiteral("KCC loopt af"), .note = {}},
                                     {EndSubscription{QStringLiteral("Sub121331"), QDate(2026, 12, 31)}});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
}

} // namespace

void TestReportWays::isMadeByKeysAlone()
{
    const auto desk = opened(LanguageCode::Dutch);
    const QTemporaryDir folder;
    ReportDialog* dialog = openReport(*desk);
    QVERIFY(dialog);
    QVERIFY(previewOf(dialog).startsWith(QStringLiteral("Gemeente Meerbeek op 24 november 2026")));
    QVERIFY(previewOf(dialog).contains(QStringLiteral("De overschrijding van oktober 2026 kost € 2.760,25.")));
    QTest::keyClick(dialog, Qt::Key_Return); // the default button
    auto* chooser = dialog->findChild<QFileDialog*>();
    QVERIFY(chooser);
    QCOMPARE(chooser->selectedFiles().constFirst().section(u'/', -1), "rapport-departments.pdf");
    Q_EMIT chooser->fileSelected(folder.filePath("rapport.pdf"));
    chooser->reject();
    QTRY_COMPARE(desk->said("statusDone"), "Het rapport is opgeslagen als rapport.pdf.");
    QVERIFY(contentOf(folder.filePath("rapport.pdf")).startsWith("%PDF-"));
    QTRY_VERIFY(!desk->window().findChild<ReportDialog*>());
}

/// The window is in Dutch, the report in English.
void TestReportWays::speaksItsOwnLanguage()
{
    const auto desk = opened(LanguageCode::Dutch);
    const QTemporaryDir folder;
    ReportDialog* dialog = openReport(*desk);
    dialog->findChild<ComboBox*>("reportLanguage")->setCurrentIndex(0);
    QTRY_VERIFY(previewOf(dialog).startsWith("Gemeente Meerbeek on 24 November 2026"));
    QCOMPARE(dialog->windowTitle(), "Rapport");
    dialog->saveAs(folder.filePath("report.html"));
    QTRY_VERIFY(desk->said("statusDone").contains("report.html"));
    const QByteArray html = contentOf(folder.filePath("report.html"));
    QVERIFY(html.contains("<html lang=\"en\">"));
    QVERIFY(html.contains("The overage of October 2026 costs"));
    QVERIFY(!html.contains("overschrijding"));
}

void TestReportWays::beginsWithWhatIsOpen()
{
    const auto desk = opened(LanguageCode::English);
    makeScenario(desk->session());
    ReportDialog* dialog = openReport(*desk);
    auto* layer = dialog->findChild<ComboBox*>("reportLayer");
    QCOMPARE(layer->currentText(), "KCC loopt af");
    QVERIFY(previewOf(dialog).contains("Compared with the baseline"));
    layer->setCurrentIndex(0);
    QTRY_VERIFY(previewOf(dialog).contains("This is the baseline of the plan."));
    QVERIFY(!previewOf(dialog).contains("Compared with the baseline"));
}

void TestReportWays::saysWhatIsNoMonth()
{
    const auto desk = opened(LanguageCode::English);
    ReportDialog* dialog = openReport(*desk);
    const auto* save = dialog->findChild<QPushButton*>("reportSave");
    auto* first = dialog->findChild<MonthEdit*>("reportFirst");
    const auto type = [&](const QString& text) {
        first->setFocus();
        first->selectAll();
        QTest::keyClicks(first, text);
        Q_EMIT first->editingFinished();
    };
    type("13-2026");
    QVERIFY(std::ranges::any_of(dialog->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("\"13-2026\" is not a month."));
    }));
    QVERIFY(!save->isEnabled());
    type("2030-01"); // after the last one
    QVERIFY(!save->isEnabled());
    type("9-2026");
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(previewOf(dialog).contains("September 2026 through April 2027"));
}

void TestReportWays::asksBeforeItTakesAFileThatIsThere()
{
    const auto desk = opened(LanguageCode::English);
    ReportDialog* dialog = openReport(*desk);
    QTest::mouseClick(dialog->findChild<QPushButton*>("reportSave"), Qt::LeftButton);
    auto* chooser = dialog->findChild<QFileDialog*>();
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(!chooser->testOption(QFileDialog::DontConfirmOverwrite));
    QCOMPARE(chooser->defaultSuffix(), "pdf");
    chooser->reject();
    QVERIFY(dialog->isVisible());
}

void TestReportWays::hasTheFormOfItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");

    QTest::newRow("pdf") << "report.pdf" << QByteArray("%PDF-");
    QTest::newRow("html") << "report.HTML" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("text") << "report.txt" << QByteArray("Gemeente Meerbeek on 24 November 2026\n====");
}

void TestReportWays::hasTheFormOfItsName()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begins);
    const auto desk = opened(LanguageCode::English);
    const QTemporaryDir folder;
    openReport(*desk)->saveAs(folder.filePath(name));
    QTRY_VERIFY(desk->said("statusDone").contains(name));
    QVERIFY(contentOf(folder.filePath(name)).startsWith(begins));
}

void TestReportWays::saysThatItFailed()
{
    const auto desk = opened(LanguageCode::English);
    ReportDialog* dialog = openReport(*desk);
    dialog->saveAs("/nowhere/at/all/report.pdf");
    const auto saysSo = [&] {
        return std::ranges::any_of(dialog->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("/nowhere/at/all"));
        });
    };
    QTRY_VERIFY(saysSo());
    QVERIFY(dialog->isVisible()); // so that another place can be chosen
    QVERIFY(dialog->findChild<QPushButton*>("reportSave")->isEnabled());
}

void TestReportWays::isDroppedWhenItIsGivenUp()
{
    const auto desk = opened(LanguageCode::English);
    openReport(*desk);
    desk->session().setDay(QDate(2026, 12, 1));
    auto* dialog = desk->window().findChild<ReportDialog*>();
    dialog->findChild<ComboBox*>("reportLanguage")->setCurrentIndex(1); // it is being made again
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk->window().findChild<ReportDialog*>());
    QTest::qWait(50);
    QVERIFY(desk->said("statusDone").isEmpty());
}

/// The window goes on while a report is made: nothing is there yet when the dialog opens, and it can be left.
void TestReportWays::isMadeBesideTheWindow()
{
    const auto desk = opened(LanguageCode::English);
    desk->action(ActionId::Report)->trigger();
    const auto* dialog = desk->window().findChild<ReportDialog*>();
    const auto* save = dialog->findChild<QPushButton*>("reportSave");
    QVERIFY(!save->isEnabled());
    QVERIFY(previewOf(dialog).isEmpty());
    QVERIFY(std::ranges::any_of(dialog->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->text() == QStringLiteral("The report is being made…");
    }));
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(previewOf(dialog).contains("111 people lose access"));
}

void TestReportWays::givesUpALargeTable()
{
    QSemaphore begun;
    QSemaphore goesOn;
    std::atomic<int> rowsRead = 0;
    const auto desk = opened(LanguageCode::English);
    const QTemporaryDir folder;
    const QString file = folder.filePath("large.xlsx");
    constexpr int people = 1'000'000;
    constexpr int pause = 5000; // until it is given up
    TypedTable table{.title = "Large", .headings = {"Row"}, .rows = people, .cell = [&](int row, int) -> TypedCell {
                         if (row == pause) {
                             begun.release();
                             goesOn.acquire();
                         }
                         rowsRead = row;
                         return qint64{row};
                     }};
    auto* saver = desk->window().findChild<TableSaver*>();
    saver->save(table);
    auto* chooser = desk->window().findChild<QFileDialog*>();
    Q_EMIT chooser->fileSelected(file);
    delete chooser;
    begun.acquire();
    QCOMPARE(desk->said("statusDone"), "The table is being saved…");
    auto* giveUp = desk->window().findChild<QToolButton*>("statusGiveUp");
    QVERIFY(!giveUp->isVisible()); // not before it has taken a second
    QTRY_VERIFY(giveUp->isVisible());
    QTest::mouseClick(giveUp, Qt::LeftButton);
    goesOn.release();
    QCOMPARE(desk->said("statusDone"), "Saving was stopped. No file has been written.");
    QVERIFY(!giveUp->isVisible());
    QTest::qWait(200);
    QVERIFY(rowsRead < 10'000); // it soon heard of it
    QVERIFY(!QFile::exists(file));
    QCOMPARE(desk->said("statusDone"), "Saving was stopped. No file has been written.");
}

void TestReportWays::offersToGiveUpOnlyWhatTakesLong()
{
    const auto desk = opened(LanguageCode::English);
    const QTemporaryDir folder;
    desk->action(ActionId::UsersPage)->trigger();
    desk->action(ActionId::SaveTable)->trigger();
    auto* chooser = desk->window().findChild<QFileDialog*>();
    Q_EMIT chooser->fileSelected(folder.filePath("users.xlsx"));
    delete chooser;
    QVERIFY(!desk->window().findChild<QToolButton*>("statusGiveUp")->isVisible());
    QTRY_VERIFY(desk->said("statusDone").contains("users.xlsx"));
    QVERIFY(!desk->window().findChild<TableSaver*>()->isSlow());
}

QTEST_MAIN(TestReportWays)
#include "test_report_ways.moc"
