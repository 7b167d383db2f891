#include "support/window.h"
#include "ui/carryout/carry_out_page.h"
#include "ui/carryout/export_dialog.h"
#include "ui/carryout/exports_model.h"
#include "ui/carryout/steps_model.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What is to be carried out, handed over and followed, by clicks and keys.
class TestCarryOutWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingIsToBeDone();
    void listsWhatRemains();
    void theStatusLineLeadsThere();
    void handsOverAndRemembers();
    void asksBeforeItWritesOver();
    void saysThatAScenarioHasBeenRemoved();
    void tellsWhatHasBecomeOfAnExport();
    void modelsAreSound();

private:
    static void move(Desk& desk, const QString& email);
    static TableView* table(Desk& desk, const char* name);
    static ExportDialog* openExport(Desk& desk);
};

namespace {

const QString agnes = QStringLiteral("agnes.peters@meerbeek.example");

std::unique_ptr<Desk> opened(LanguageCode code)
{
    auto desk = std::make_unique<Desk>(code);
    if (!desk->session().openSample(QStringLiteral("departments")))
        qFatal("the sample does not open");
    return desk;
}

QByteArray contentOf(const QString& file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

} // namespace

void TestCarryOutWays::move(Desk& desk, const QString& email)
{
    const PersonId person = desk.session().tenant().memberWith(email).value();
    if (!desk.session().apply(MoveLicenses{{person}, QStringLiteral("Sub140077"), QStringLiteral("Sub158812")}))
        qFatal("cannot move %s", qPrintable(email));
}

TableView* TestCarryOutWays::table(Desk& desk, const char* name)
{
    return desk.window().findChild<TableView*>(QLatin1String(name));
}

ExportDialog* TestCarryOutWays::openExport(Desk& desk)
{
    desk.action(ActionId::Export)->trigger();
    return desk.window().findChild<ExportDialog*>();
}

void TestCarryOutWays::saysThatNothingIsToBeDone()
{
    const auto desk = opened(LanguageCode::Dutch);
    QTest::keyClick(&desk->window(), Qt::Key_7, Qt::ControlModifier);
    QVERIFY(desk->find<QLabel>(QStringLiteral("Er is niets meer uit te voeren.")));
    QVERIFY(!table(*desk, "stepTable")->isVisible());
}

void TestCarryOutWays::listsWhatRemains()
{
    const auto desk = opened(LanguageCode::Dutch);
    move(*desk, agnes);
    QTest::keyClick(&desk->window(), Qt::Key_7, Qt::ControlModifier);
    auto* steps = table(*desk, "stepTable");
    QCOMPARE(steps->model()->rowCount(), 1);
    QCOMPARE(steps->model()->index(0, static_cast<int>(StepsModel::Column::Email)).data().toString(), agnes);
    QVERIFY(steps->model()
                ->index(0, static_cast<int>(StepsModel::Column::What))
                .data()
                .toString()
                .contains(QStringLiteral("Sub158812")));
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Return);
    QCOMPARE(desk->window().pages()->page(), Page::Person);
    desk->action(ActionId::Undo)->trigger();
    QTest::keyClick(&desk->window(), Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(steps->model()->rowCount(), 0);
}

void TestCarryOutWays::theStatusLineLeadsThere()
{
    const auto desk = opened(LanguageCode::Dutch);
    move(*desk, agnes);
    QVERIFY(desk->click(QStringLiteral("Nog uit te voeren: 1 mens")));
    QCOMPARE(desk->window().pages()->page(), Page::CarryOut);
}

void TestCarryOutWays::handsOverAndRemembers()
{
    const auto desk = opened(LanguageCode::English);
    const QTemporaryDir folder;
    move(*desk, agnes);
    ExportDialog* dialog = openExport(*desk);
    dialog->findChild<ComboBox*>(QStringLiteral("exportLanguage"))->setCurrentIndex(1);
    QVERIFY(dialog->findChild<QPlainTextEdit*>(QStringLiteral("exportContent"))
                ->toPlainText()
                .contains(QStringLiteral("Services toevoegen en verwijderen"))); // Dutch, out of an English window
    const QStringList names{dialog->findChild<QListWidget*>(QStringLiteral("exportFiles"))->item(0)->text()};
    dialog->saveInto(folder.path());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), names);
    QVERIFY(contentOf(folder.filePath(names.front())).contains("Peters"));
    QCOMPARE(desk->said("statusDone"), QStringLiteral("Written into %1. Control Hub has not been changed.")
                                           .arg(QDir::toNativeSeparators(folder.path())));
    const Exports& exports = *desk->session().plan().state().exports;
    QCOMPARE(exports.size(), 1U);
    QCOMPARE(exports.front().form, ExportForm::Steps);
    QCOMPARE(exports.front().steps.size(), 2U);
}

void TestCarryOutWays::asksBeforeItWritesOver()
{
    const auto desk = opened(LanguageCode::Dutch);
    const QTemporaryDir folder;
    move(*desk, agnes);
    openExport(*desk)->saveInto(folder.path());
    QTRY_VERIFY(!desk->window().findChild<ExportDialog*>());
    const QString file = folder.filePath(QDir(folder.path()).entryList(QDir::Files).front());
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
    old.close();
    desk->files().put(file, {});
    ExportDialog* dialog = openExport(*desk);
    dialog->saveInto(folder.path());
    auto* question = dialog->findChild<QMessageBox*>();
    QVERIFY(question && question->isVisible());
    QCOMPARE(contentOf(file), QByteArray("mine"));
    QCOMPARE(question->defaultButton()->text(), QStringLiteral("Annuleren"));
    question->buttons().front()->click();
    QVERIFY(contentOf(file) != QByteArray("mine"));
}

/// What was handed over stays, whatever has become of the scenario that it was of.
void TestCarryOutWays::saysThatAScenarioHasBeenRemoved()
{
    const auto desk = opened(LanguageCode::English);
    const auto made = createScenario(desk->session().plan().state(), {.name = QStringLiteral("Later"), .note = {}});
    QVERIFY(desk->session().commitAndOpen(made.value(), EditKind::Scenario).value());
    move(*desk, agnes);
    const std::vector<Step> steps = stepsToCarryOut(desk->session().tenant(), *desk->session().plan().state().imported);
    QVERIFY(desk->session().keepExport(ExportForm::Steps, steps));
    desk->action(ActionId::CarryOutPage)->trigger();
    const auto what = [&] { return table(*desk, "exportTable")->model()->index(1, 0).data().toString(); };
    QVERIFY2(what().endsWith(QStringLiteral("step list, of scenario \"Later\"")), qPrintable(what()));
    const ScenarioEdit removed = deleteScenario(desk->session().plan().state(), *desk->session().scenario());
    QVERIFY(desk->session().commit(removed, EditKind::Scenario).value());
    QVERIFY2(what().endsWith(QStringLiteral("of scenario \"Later\", which has been removed")), qPrintable(what()));
}

void TestCarryOutWays::tellsWhatHasBecomeOfAnExport()
{
    const auto desk = opened(LanguageCode::English);
    move(*desk, agnes);
    const std::vector<Step> steps = stepsToCarryOut(desk->session().tenant(), *desk->session().plan().state().imported);
    QVERIFY(desk->session().keepExport(ExportForm::Csv, steps));
    desk->action(ActionId::CarryOutPage)->trigger();
    auto* exports = table(*desk, "exportTable");
    QCOMPARE(exports->model()->rowCount(), 2);
    const auto count = [&](ExportsModel::Column column) {
        return exports->model()->index(1, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(count(ExportsModel::Column::Open), QStringLiteral("1"));
    // An import in which it is done.
    PlanState next = desk->session().plan().state();
    next.imported = next.baseline.licenses;
    QVERIFY(desk->session()
                .commitImport(next, {.operation = QStringLiteral("import-csv"), .arguments = {QString()}})
                .value());
    QCOMPARE(count(ExportsModel::Column::Open), QStringLiteral("0"));
    QCOMPARE(count(ExportsModel::Column::Done), QStringLiteral("1"));
    exports->setCurrentIndex(exports->model()->index(1, 0));
    QCOMPARE(table(*desk, "stepTable")->model()->rowCount(), 1);
    auto* state = desk->find<ComboBox>(QStringLiteral("Which people are shown"));
    state->setCurrentIndex(1); // open
    Q_EMIT state->activated(1);
    QCOMPARE(table(*desk, "stepTable")->model()->rowCount(), 0);
}

void TestCarryOutWays::modelsAreSound()
{
    const auto desk = opened(LanguageCode::Dutch);
    move(*desk, agnes);
    const Language language(LanguageCode::Dutch);
    ExportsModel exports(language);
    StepsModel steps(language);
    const QAbstractItemModelTester ofExports(&exports, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester ofSteps(&steps, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Tenant& tenant = desk->session().tenant();
    const CarryOutList list = stillToCarryOut(tenant, *desk->session().plan().state().imported);
    exports.show({{std::nullopt, list}, {Export{desk->session().now(), ExportForm::Rest, "Later", list.steps}, list}},
                 language);
    QVERIFY(exports.index(1, 0).data().toString().contains(QStringLiteral("van scenario 'Later'")));
    steps.show(list, tenant, std::nullopt, desk->session().today(), language);
    QCOMPARE(steps.rowCount(), 1);
    steps.show(list, tenant, StepState::Gone, desk->session().today(), language);
    QCOMPARE(steps.rowCount(), 0);
    exports.show({}, language);
}

QTEST_MAIN(TestCarryOutWays)
#include "test_carry_out_ways.moc"
