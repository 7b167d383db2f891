#include "support/canonical.h"
#include "support/window.h"
#include "ui/carryout/export_dialog.h"

#include <QDir>
#include <QTemporaryDir>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The way of the guide's "Nobody locked out, step by step", by what it says to press: from the alarm to the files.
class TestGuideWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheAlarmToTheFiles_data();
    void goesFromTheAlarmToTheFiles();
};

void TestGuideWay::goesFromTheAlarmToTheFiles_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("pressed");
    QTest::newRow("nl") << LanguageCode::Dutch
                        << QStringList{"Een gemeente met contracten van vijf afdelingen",
                                       "Bevinding tonen",
                                       "Hulp bij overzetten…",
                                       "Deze plaatsen ook toevoegen",
                                       "Opslaan in plan",
                                       "Nog uit te voeren: 111 mensen"};
    QTest::newRow("en") << LanguageCode::English
                        << QStringList{"A municipality with five departments' contracts",
                                       "Show the finding",
                                       "Help with moving…",
                                       "Add these seats too",
                                       "Save to plan",
                                       "Still to be carried out: 111 people"};
}

void TestGuideWay::goesFromTheAlarmToTheFiles()
{
    QFETCH(LanguageCode, language);
    QFETCH(QStringList, pressed);
    Desk desk(language);
    for (const QString& name : pressed)
        QVERIFY2(desk.click(name), qPrintable(name));
    QCOMPARE(desk.window().pages()->page(), Page::CarryOut);
    QVERIFY(!desk.window().findChild<QWidget*>(QStringLiteral("alarm"))->isVisible());
    QCOMPARE(desk.session().plan().history().size(), 1U); // moves with seats

    desk.action(ActionId::Export)->trigger();
    auto* files = desk.window().findChild<ExportDialog*>();
    QVERIFY(files && files->isVisible());
    const QTemporaryDir folder;
    files->saveInto(folder.path());
    const QStringList written = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(written.size(), 1);
    QFile list(folder.filePath(written.front()));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(list.readAll()).contains(QStringLiteral("Demi Peters")));
}

QTEST_MAIN(TestGuideWay)
#include "test_guide_way.moc"
