#include "support/places.h"
#include "support/window.h"
#include "support/workbook.h"
#include "ui/imports/errors_model.h"
#include "ui/imports/import_dialog.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Importing files of Control Hub through the window, by dropping them and pressing what one reads.
class TestImportWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsACsvThatIsDropped();
    void saysThatNothingDiffers();
    void importsAnswersOfTheApi();
    void listsWhatIsWrongAndStoresNothing();
    void asksAboutNewSubscriptions();
    void takesTwoForOnePerson();
    void saysWhichFileIsMissing();
    void beginsWithChoosingFiles();
    void doesNotImportByEnterWhereItIsDoubtful();
    void leavesThePlanAloneWhenCancelled();
    void speaksTheOtherLanguageAtOnce();
    void modelOfErrorsIsSound();

private:
    std::unique_ptr<Desk> open(LanguageCode code);
    ImportDialog* drop(Desk& desk, const QStringList& files) const;
    static bool goOn(ImportDialog* dialog, const QString& button);
    static QStringList lines(const ImportDialog* dialog, const QString& list);
    QString changedCsv(const std::function<void(QList<QByteArray>&)>& change) const;

    QTemporaryDir m_folder;
};

namespace {

QString sample(const QString& name)
{
    return sourceFile(QStringLiteral("resources/samples/") + name);
}

QPushButton* buttonOf(const QDialog* dialog, const QString& text)
{
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

void TestImportWays::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

std::unique_ptr<Desk> TestImportWays::open(LanguageCode code)
{
    auto desk = std::make_unique<Desk>(code);
    if (!desk->session().openSample(QStringLiteral("departments")))
        qFatal("the sample does not open");
    return desk;
}

ImportDialog* TestImportWays::drop(Desk& desk, const QStringList& files) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    const QPoint middle = desk.window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.window(), &enter);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.window(), &drop);
    const auto dialogs = desk.window().findChildren<ImportDialog*>();
    const auto shown = std::ranges::find_if(dialogs, &QWidget::isVisible);
    return shown == dialogs.end() ? nullptr : *shown;
}

/// Presses a button once it can be pressed; false where it is not there in time.
bool TestImportWays::goOn(ImportDialog* dialog, const QString& button)
{
    if (!QTest::qWaitFor([&] {
            const QPushButton* found = buttonOf(dialog, button);
            return found && found->isEnabled();
        }))
        return false;
    QTest::mouseClick(buttonOf(dialog, button), Qt::LeftButton);
    return true;
}

QStringList TestImportWays::lines(const ImportDialog* dialog, const QString& list)
{
    QStringList lines;
    const auto* widget = dialog->findChild<QListWidget*>(list);
    for (int row = 0; row < widget->count(); ++row)
        lines += widget->item(row)->text();
    return lines;
}

/// The sample's CSV with some of its lines changed.
QString TestImportWays::changedCsv(const std::function<void(QList<QByteArray>&)>& change) const
{
    QFile original(sample(QStringLiteral("control-hub-users.csv")));
    if (!original.open(QIODevice::ReadOnly))
        qFatal("no sample");
    QList<QByteArray> rows = original.readAll().split('\n');
    change(rows);
    QFile changed(m_folder.filePath(QStringLiteral("exported_users.csv")));
    if (!changed.open(QIODevice::WriteOnly) || changed.write(rows.join('\n')) < 0)
        qFatal("cannot write");
    return changed.fileName();
}

void TestImportWays::importsACsvThatIsDropped()
{
    const auto desk = open(LanguageCode::Dutch);
    const QString file = changedCsv([](QList<QByteArray>& rows) {
        rows.removeAt(2); // Ágnes Mulder is gone
        rows.insert(1,
                    "Zoë,Nieuw,Zoë Nieuw,zoe.nieuw@meerbeek.example,Active,0,,Klantcontact,,Meerbeek,nl_NL,TRUE,FALSE,"
                    "TRUE,FALSE,FALSE,FALSE,FALSE");
    });
    ImportDialog* dialog = drop(*desk, {file});
    QVERIFY(dialog);
    QVERIFY(goOn(dialog, QStringLiteral("Volgende")));
    QVERIFY(QTest::qWaitFor([&] { return buttonOf(dialog, QStringLiteral("Importeren")) != nullptr; }));
    const QStringList news = lines(dialog, QStringLiteral("importNews"));
    QVERIFY(news.contains(QStringLiteral("1 persoon is nieuw.")));
    QVERIFY(news.contains(
        QStringLiteral("1 persoon staat niet meer in Control Hub en verdwijnt uit de uitgangssituatie.")));
    QVERIFY(desk->session().tenant().memberWith(u"agnes.mulder@meerbeek.example")); // nothing stored yet
    QVERIFY(goOn(dialog, QStringLiteral("Importeren")));
    QVERIFY(QTest::qWaitFor([&] { return desk->window().findChild<ImportDialog*>() == nullptr; }));
    QVERIFY(!desk->session().tenant().memberWith(u"agnes.mulder@meerbeek.example"));
    QVERIFY(desk->session().tenant().memberWith(u"zoe.nieuw@meerbeek.example"));
    QCOMPARE(
        desk->said("statusDone"),
        QStringLiteral("Uit Control Hub geïmporteerd (exported_users.csv): 240 mensen. Nieuw: 1; niet meer in Control "
                       "Hub: 1; gewijzigd: 0. Control Hub is niet gewijzigd."));
    QCOMPARE(desk->session().plan().state().sources.files.front().name, QStringLiteral("exported_users.csv"));
    // The next time the same file is proposed, until another one is chosen instead.
    desk->action(ActionId::ImportPeople)->trigger();
    auto* again = desk->window().findChild<ImportDialog*>();
    QCOMPARE(lines(again, QStringLiteral("importFiles")).size(), 1);
    QVERIFY(lines(again, QStringLiteral("importFiles")).front().startsWith(QStringLiteral("exported_users.csv")));
    again->begin({sample(QStringLiteral("control-hub-users.csv"))});
    QCOMPARE(lines(again, QStringLiteral("importFiles")).size(), 1);
    QVERIFY(lines(again, QStringLiteral("importFiles")).front().startsWith(QStringLiteral("control-hub-users.csv")));
    again->reject();
    desk->action(ActionId::Undo)->trigger();
    QVERIFY(desk->session().tenant().memberWith(u"agnes.mulder@meerbeek.example"));
}

void TestImportWays::saysThatNothingDiffers()
{
    const auto desk = open(LanguageCode::English);
    ImportDialog* dialog = drop(*desk, {sample(QStringLiteral("control-hub-users.csv"))});
    QVERIFY(goOn(dialog, QStringLiteral("Next")));
    QVERIFY(goOn(dialog, QStringLiteral("Import")));
    QVERIFY(*desk->session().plan().state().imported == *desk->session().plan().baseline().licenses);
    ImportDialog* again = drop(*desk, {sample(QStringLiteral("control-hub-users.csv"))});
    QVERIFY(goOn(again, QStringLiteral("Next")));
    QVERIFY(QTest::qWaitFor([&] { return buttonOf(again, QStringLiteral("Import")) != nullptr; }));
    QCOMPARE(lines(again, QStringLiteral("importNews")),
             QStringList{QStringLiteral("The files say nothing that the plan does not have already.")});
}

void TestImportWays::importsAnswersOfTheApi()
{
    const auto desk = open(LanguageCode::Dutch);
    ImportDialog* dialog =
        drop(*desk, {sample(QStringLiteral("rest-people-2.json")), sample(QStringLiteral("rest-licenses.json")),
                     sample(QStringLiteral("rest-people-1.json"))});
    QCOMPARE(lines(dialog, QStringLiteral("importFiles")).size(), 3);
    QVERIFY(goOn(dialog, QStringLiteral("Volgende")));
    QVERIFY(QTest::qWaitFor([&] { return buttonOf(dialog, QStringLiteral("Importeren")) != nullptr; }));
    QVERIFY(goOn(dialog, QStringLiteral("Importeren")));
    const PlanState& state = desk->session().plan().state();
    QVERIFY(!state.sources.restLicenses.empty());
    const auto agnes = state.baseline.memberWith(u"agnes.gross@meerbeek.example");
    QVERIFY(!state.baseline.people->webexIdUtf8(agnes.value()).empty());
}

void TestImportWays::listsWhatIsWrongAndStoresNothing()
{
    const auto desk = open(LanguageCode::Dutch);
    const QString file = changedCsv([](QList<QByteArray>& rows) {
        rows[1].replace("TRUE", "WAAR");
        rows[3].replace("TRUE", "JA");
    });
    ImportDialog* dialog = drop(*desk, {file});
    QVERIFY(goOn(dialog, QStringLiteral("Volgende")));
    const auto* table = dialog->findChild<TableView*>(QStringLiteral("importErrors"));
    QVERIFY(QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() > 1; }));
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("exported_users.csv"));
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("2"));
    QVERIFY(table->model()->index(0, 2).data().toString().contains(QStringLiteral("WAAR")));
    QVERIFY(buttonOf(dialog, QStringLiteral("Deze lijst opslaan…")));
    QVERIFY(desk->session().plan().history().empty());

    dialog->findChild<TableView*>(QStringLiteral("importErrors"))->setFocus();
    QTest::keyClick(dialog->focusWidget(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("Bestand\tRij\t")));
    QCOMPARE(copied.count(u'\n'), table->model()->rowCount() + 1);

    const QTemporaryDir folder;
    const auto saveAs = [&](const QString& name) {
        dialog->findChild<QPushButton*>(QStringLiteral("saveImportErrors"))->click();
        auto* chooser = dialog->findChild<QFileDialog*>();
        Q_EMIT chooser->fileSelected(folder.filePath(name));
        delete chooser;
    };
    saveAs(QStringLiteral("errors.xlsx"));
    const QJsonObject sheet = sheetsIn(folder.filePath(QStringLiteral("errors.xlsx"))).at(0).toObject();
    QCOMPARE(cellIn(sheet, QStringLiteral("A2")), QStringLiteral("text exported_users.csv"));
    QCOMPARE(cellIn(sheet, QStringLiteral("B2")), QStringLiteral("number 2 format 3"));
    saveAs(QStringLiteral("errors.txt"));
    QFile text(folder.filePath(QStringLiteral("errors.txt")));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(text.readAll()), copied);
}

void TestImportWays::asksAboutNewSubscriptions()
{
    const auto desk = open(LanguageCode::English);
    const QString file = changedCsv([](QList<QByteArray>& rows) {
        for (QByteArray& row : rows) {
            if (row.endsWith('\r'))
                row.chop(1);
            if (!row.isEmpty())
                row += row.contains("First Name") ? ",Contact Center Premium Agent [Sub999]\r" : ",FALSE\r";
        }
    });
    ImportDialog* dialog = drop(*desk, {file});
    QVERIFY(goOn(dialog, QStringLiteral("Next")));
    const auto field = [&](const QString& name) {
        for (auto* edit : dialog->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == name && edit->isVisible())
                return edit;
        }
        return static_cast<QLineEdit*>(nullptr);
    };
    QVERIFY(QTest::qWaitFor([&] { return field(QStringLiteral("First day of Sub999")) != nullptr; }));
    field(QStringLiteral("First day of Sub999"))->setText(QStringLiteral("1-1-2027"));
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Next")), Qt::LeftButton); // without a licensing model
    QVERIFY(buttonOf(dialog, QStringLiteral("Next")));
    for (auto* box : dialog->findChildren<ComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Licensing model of Sub999"))
            box->setCurrentIndex(1);
    }
    QVERIFY(goOn(dialog, QStringLiteral("Next")));
    QVERIFY(goOn(dialog, QStringLiteral("Import")));
    const Subscription* added = desk->session().tenant().find(u"Sub999");
    QVERIFY(added);
    QCOMPARE(added->terms.front().starts, QDate(2027, 1, 1));
    QCOMPARE(added->licensing, std::optional(Licensing::Concurrent));
}

void TestImportWays::takesTwoForOnePerson()
{
    const auto desk = open(LanguageCode::English);
    const PersonId before = desk->session().tenant().memberWith(u"agnes.mulder@meerbeek.example").value();
    const QString file = changedCsv([](QList<QByteArray>& rows) { rows[2].replace("agnes.mulder@", "agnes.visser@"); });
    ImportDialog* dialog = drop(*desk, {file});
    QVERIFY(goOn(dialog, QStringLiteral("Next")));
    auto* pairs = dialog->findChild<QListWidget*>(QStringLiteral("importSame"));
    QVERIFY(QTest::qWaitFor([&] { return pairs->isVisible() && pairs->count() == 1; }));
    pairs->item(0)->setCheckState(Qt::Checked);
    QVERIFY(QTest::qWaitFor([&] {
        return lines(dialog, QStringLiteral("importNews"))
            .contains(
                QStringLiteral("1 person has another address. That person stays who they are, in scenarios too."));
    }));
    QVERIFY(goOn(dialog, QStringLiteral("Import")));
    QCOMPARE(desk->session().tenant().memberWith(u"agnes.visser@meerbeek.example"), std::optional(before));
}

void TestImportWays::saysWhichFileIsMissing()
{
    const auto desk = open(LanguageCode::English);
    ImportDialog* dialog = drop(*desk, {sample(QStringLiteral("rest-people-1.json"))});
    QVERIFY(!buttonOf(dialog, QStringLiteral("Next"))->isEnabled());
    bool isSaid = false;
    for (const auto* label : dialog->findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("GET /v1/licenses too")));
    QVERIFY(isSaid);
}

void TestImportWays::beginsWithChoosingFiles()
{
    const auto desk = open(LanguageCode::English);
    desk->action(ActionId::ImportPeople)->trigger();
    auto* dialog = desk->window().findChild<ImportDialog*>();
    QVERIFY(dialog && dialog->focusWidget());
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("chooseImportFiles"));
    QVERIFY(dialog->testAttribute(Qt::WA_KeyboardFocusChange)); // the ring is painted
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    auto* chooser = dialog->findChild<QFileDialog*>();
    QVERIFY(chooser);
    Q_EMIT chooser->filesSelected({sample(QStringLiteral("control-hub-users.csv"))});
    delete chooser;
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("importNext"));
    dialog->findChild<QListWidget*>(QStringLiteral("importFiles"))->selectAll();
    QTest::mouseClick(buttonOf(dialog, QStringLiteral("Leave out")), Qt::LeftButton);
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("chooseImportFiles"));
}

void TestImportWays::doesNotImportByEnterWhereItIsDoubtful()
{
    const auto desk = open(LanguageCode::English);
    const QString file = changedCsv([](QList<QByteArray>& rows) { rows.resize(2); }); // one person
    ImportDialog* dialog = drop(*desk, {file});
    QVERIFY(goOn(dialog, QStringLiteral("Next")));
    QVERIFY(QTest::qWaitFor([&] { return buttonOf(dialog, QStringLiteral("Import")) != nullptr; }));
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("importBack"));
    QVERIFY(dialog->testAttribute(Qt::WA_KeyboardFocusChange)); // the ring is painted
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(buttonOf(dialog, QStringLiteral("Next")));
    QVERIFY(desk->session().plan().history().empty());
}

void TestImportWays::leavesThePlanAloneWhenCancelled()
{
    const auto desk = open(LanguageCode::Dutch);
    ImportDialog* dialog = drop(*desk, {sample(QStringLiteral("control-hub-users.csv"))});
    QVERIFY(goOn(dialog, QStringLiteral("Volgende")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return desk->window().findChild<ImportDialog*>() == nullptr; }));
    QVERIFY(desk->session().plan().history().empty());
}

void TestImportWays::speaksTheOtherLanguageAtOnce()
{
    const auto desk = open(LanguageCode::Dutch);
    ImportDialog* dialog = drop(*desk, {sample(QStringLiteral("control-hub-users.csv"))});
    QVERIFY(buttonOf(dialog, QStringLiteral("Volgende")));
    Q_EMIT desk->window().languageChosen(LanguageCode::English);
    QVERIFY(QTest::qWaitFor([&] { return buttonOf(dialog, QStringLiteral("Next")) != nullptr; }));
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Import from Control Hub"));
}

void TestImportWays::modelOfErrorsIsSound()
{
    const TextLanguage language(LanguageCode::Dutch);
    ErrorsModel model(language);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({{ErrorCode::FileUnreadable, {Term::SpecialFile}, {.file = "/x/y.csv", .line = 1234}},
                {ErrorCode::Cancelled, {}, {}}});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("y.csv"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1.234"));
    QCOMPARE(model.index(1, 1).data().toString(), QString());
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestImportWays)
#include "test_import_ways.moc"
