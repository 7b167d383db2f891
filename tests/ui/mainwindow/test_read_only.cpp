#include "support/window.h"

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The window on a plan that another program has open to write to.
class TestReadOnly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysSo_data();
    void saysSo();
    void offersNoEdits();
    void editsOnceThePlanIsFree();
};

namespace {

const Error inUse{ErrorCode::PlanInUse, {"plan", "1234", "desk"}, {}};

QString strip(Desk& desk)
{
    return desk.window().findChild<QLabel*>(QStringLiteral("stripSentence"))->text();
}

} // namespace

void TestReadOnly::saysSo_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << LanguageCode::English << inUse
                        << "Read only: this plan is open elsewhere, in process 1234 on desk.";
    QTest::newRow("nl") << LanguageCode::Dutch << inUse
                        << "Alleen lezen: dit plan is elders geopend, in proces 1234 op desk.";
    QTest::newRow("by nobody knows whom")
        << LanguageCode::English << Error{ErrorCode::PlanInUse, {"plan", QString(), QString()}, {}}
        << "Read only: this plan is open elsewhere.";
}

void TestReadOnly::saysSo()
{
    QFETCH(LanguageCode, language);
    QFETCH(Error, error);
    QFETCH(QString, words);
    Desk desk(language);
    desk.files().setInUse(error);
    QVERIFY(desk.session().openSample("departments"));
    QVERIFY2(strip(desk).startsWith(words), qPrintable(strip(desk)));
}

void TestReadOnly::offersNoEdits()
{
    Desk desk(LanguageCode::English);
    desk.files().setInUse(inUse);
    QVERIFY(desk.session().openSample("departments"));
    desk.action(ActionId::UsersPage)->trigger();
    for (const ActionId edits : {ActionId::EditLicenses, ActionId::MoveTo, ActionId::EditPeople, ActionId::NewScenario,
                                 ActionId::ImportPeople, ActionId::AddSubscription})
        QVERIFY2(!desk.action(edits)->isEnabled(), qPrintable(desk.action(edits)->text()));
    for (const ActionId looks : {ActionId::SaveCopy, ActionId::Export, ActionId::Report, ActionId::CopyRows,
                                 ActionId::SelectAll, ActionId::OverviewPage, ActionId::Open})
        QVERIFY2(desk.action(looks)->isEnabled(), qPrintable(desk.action(looks)->text()));
}

void TestReadOnly::editsOnceThePlanIsFree()
{
    Desk desk(LanguageCode::English);
    desk.files().put(QStringLiteral("plan"), *desk.files().readTenant(sampleFile("departments")));
    desk.files().setInUse(inUse);
    QVERIFY(desk.session().open(QStringLiteral("plan")));
    desk.action(ActionId::UsersPage)->trigger();
    desk.session().setDay(QDate(2027, 1, 1));
    desk.files().setInUse({});
    QVERIFY(desk.session().readAnew());
    QVERIFY(!strip(desk).contains(QStringLiteral("Read only")));
    QCOMPARE(desk.window().pages()->page(), Page::Users);
    QCOMPARE(desk.session().day(), QDate(2027, 1, 1));
    QVERIFY(desk.action(ActionId::EditLicenses)->isEnabled());
    QVERIFY(desk.session().apply(EditTenant{QStringLiteral("Another"), {}}).value());
}

QTEST_MAIN(TestReadOnly)
#include "test_read_only.moc"
