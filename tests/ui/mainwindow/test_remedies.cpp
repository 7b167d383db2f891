#include "support/window.h"

#include <QFileDialog>
#include <QPushButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What the window offers beside the message of an error that has a way out.
class TestRemedies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersAWayOut_data();
    void offersAWayOut();
    void takesTheOfferBack();
};

void TestRemedies::offersAWayOut_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("dialog");

    const auto row = [](const char* name, Error error, const char* button, const char* dialog, const char* knop,
                        const char* dialoog) {
        QTest::addRow("%s, en", name) << LanguageCode::English << error << button << dialog;
        QTest::addRow("%s, nl", name) << LanguageCode::Dutch << error << knop << dialoog;
    };
    for (const ErrorCode code :
         {ErrorCode::PlanMoved, ErrorCode::PlanReplaced, ErrorCode::PlanReadOnly, ErrorCode::DiskFull})
        row(codeOf(code).data(), {code, {"p"}, {}}, "Save a copy…", "Save a copy", "Kopie opslaan…", "Kopie opslaan");
    row("damaged", {ErrorCode::PlanDamaged, {"p", "person", "backup"}, {}}, "Open a copy of the backup…",
        "Open a copy of the backup", "Kopie van de reservekopie openen…", "Kopie van de reservekopie openen");
    row("damaged without a backup", {ErrorCode::PlanDamaged, {"p", "person", QString()}, {}}, "", "", "", "");
    row("another", {ErrorCode::NothingToUndo, {}, {}}, "", "", "", "");
}

void TestRemedies::offersAWayOut()
{
    QFETCH(LanguageCode, language);
    QFETCH(Error, error);
    QFETCH(QString, button);
    QFETCH(QString, dialog);
    Desk desk(language);
    QVERIFY(desk.session().openSample("departments"));
    desk.window().say(error);
    const auto* bar = desk.window().findChild<QWidget*>("message");
    auto* offer = bar->findChild<QPushButton*>();
    QCOMPARE(offer->isVisible(), !button.isEmpty());
    if (button.isEmpty())
        return;
    QCOMPARE(offer->text(), button);
    QTest::mouseClick(offer, Qt::LeftButton);
    auto* chooser = desk.window().findChild<QFileDialog*>();
    QVERIFY(chooser && chooser->isVisible());
    QCOMPARE(chooser->windowTitle(), dialog);
    QVERIFY(chooser->acceptMode() == QFileDialog::AcceptSave);
    chooser->reject();
}

void TestRemedies::takesTheOfferBack()
{
    Desk desk(LanguageCode::English);
    QVERIFY(desk.session().openSample("departments"));
    desk.window().say({ErrorCode::DiskFull, {}, {}});
    desk.window().say({ErrorCode::NothingToUndo, {}, {}});
    QVERIFY(!desk.window().findChild<QWidget*>("message")->findChild<QPushButton*>()->isVisible());
}

QTEST_MAIN(TestRemedies)
#include "test_remedies.moc"
