#include "app/window/disk_plan_files.h"
#include "app/window/plan_watcher.h"
#include "core/plan/scenario_edits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace seatkeeper;

/// Two windows have one plan open: each is a session with files of its own, as in two programs.
class TestSecondWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAndSaysWhoHasIt();
    void keepsNothing_data();
    void keepsNothing();
    void readsAnewWhatTheFirstAlters();
    void staysInItsScenarioAndDay();
    void mayEditOnceTheFirstIsDone();

private:
    struct Window {
        DiskPlanFiles files{QDate(2026, 11, 24)};
        Session session{files};
        PlanWatcher watcher{session};
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSecondWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("plan.seatkeeper"));
    Window window;
    QVERIFY(window.session.create(m_file));
    QVERIFY(window.session.apply(AddSubscription{{.id = QStringLiteral("A"), .licensing = Licensing::Named}}).value());
}

void TestSecondWindow::readsAndSaysWhoHasIt()
{
    Window first;
    QVERIFY(first.session.open(m_file));
    QVERIFY(!first.session.inUse());
    Window second;
    QVERIFY(second.session.open(m_file));
    QVERIFY(second.session.inUse());
    QCOMPARE(second.session.inUse()->code, ErrorCode::PlanInUse);
    QCOMPARE(second.session.inUse()->arguments.at(1), Argument(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(second.session.tenant().subscriptions.size(), std::size_t{1});
}

void TestSecondWindow::keepsNothing_data()
{
    QTest::addColumn<std::function<Result<void>(Session&)>>("act");
    const auto row = [](const char* name, std::function<Result<void>(Session&)> act) {
        QTest::newRow(name) << std::move(act);
    };
    const auto nothing = [](const auto&) {};
    row("an edit", [=](Session& session) { return session.apply(EditTenant{QStringLiteral("x"), {}}).map(nothing); });
    row("undo", [=](Session& session) { return session.undo().map(nothing); });
    row("undo all", [](Session& session) { return session.goTo(Plan::beforeAllEdits); });
    row("an export", [](Session& session) { return session.keepExport(ExportForm::Steps, {}); });
}

void TestSecondWindow::keepsNothing()
{
    QFETCH(std::function<Result<void>(Session&)>, act);
    Window first;
    QVERIFY(first.session.open(m_file));
    Window second;
    QVERIFY(second.session.open(m_file));
    QSignalSpy edited(&second.session, &Session::planEdited);
    const auto refused = act(second.session);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PlanInUse);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(second.session.plan().history().size(), std::size_t{1});
    QVERIFY(second.session.saveCopy(m_folder->filePath(QStringLiteral("copy.seatkeeper"))));
}

void TestSecondWindow::readsAnewWhatTheFirstAlters()
{
    Window first;
    QVERIFY(first.session.open(m_file));
    Window second;
    QVERIFY(second.session.open(m_file));
    QSignalSpy replaced(&second.session, &Session::planReplaced);
    QVERIFY(first.session.apply(AddSubscription{{.id = QStringLiteral("B"), .licensing = Licensing::Named}}).value());
    QTRY_COMPARE(second.session.tenant().subscriptions.size(), std::size_t{2});
    QVERIFY(second.session.inUse());
    QCOMPARE(replaced.size(), 0); // one goes on looking at the page on which one is
    QVERIFY(first.session.undo());
    QTRY_COMPARE(second.session.tenant().subscriptions.size(), std::size_t{1});
}

void TestSecondWindow::staysInItsScenarioAndDay()
{
    Window first;
    QVERIFY(first.session.open(m_file));
    const ScenarioEdit made =
        createScenario(first.session.plan().state(), {.name = QStringLiteral("Later"), .note = {}}).value();
    QVERIFY(first.session.commit(made, EditKind::Scenario).value());
    Window second;
    QVERIFY(second.session.open(m_file));
    second.session.setScenario(made.scenario);
    second.session.setDay(QDate(2027, 3, 1));
    QVERIFY(first.session.apply(EditTenant{QStringLiteral("Another"), {}}).value());
    QTRY_COMPARE(second.session.tenant().name, QStringLiteral("Another"));
    QCOMPARE(second.session.scenario(), made.scenario);
    QCOMPARE(second.session.day(), QDate(2027, 3, 1));
}

void TestSecondWindow::mayEditOnceTheFirstIsDone()
{
    Window second;
    {
        Window first;
        QVERIFY(first.session.open(m_file));
        QVERIFY(second.session.open(m_file));
        QVERIFY(second.session.inUse());
    }
    QTRY_VERIFY(!second.session.inUse());
    QVERIFY(second.session.apply(EditTenant{QStringLiteral("x"), {}}).value());
}

QTEST_MAIN(TestSecondWindow)
#include "test_second_window.moc"
