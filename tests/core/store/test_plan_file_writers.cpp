#include "support/canonical.h"
#include "support/in_child.h"
#include "support/plan_folder.h"
#include "support/same.h"

#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <thread>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Several that want the file at once, one that dies while it writes, and a disk that is full.
class TestPlanFileWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsOneWriter();
    void thereIsOneWriterThroughALink();
    void aWriterKeepsItsPlaceHoweverLong();
    void readersWorkBesideAWriter();
    void aReaderSeesOneMoment();
    void theLockGoesWithTheProcess();
    void aWriterThatDiesLeavesThePlanAsItWas();
    void aFullDiskLeavesThePlanAsItWas();
    void anotherProgramThatHoldsTheFileIsInUse();
};

namespace {

Change named(const QString& name)
{
    return EditTenant{name, {}};
}

} // namespace

void TestPlanFileWriters::thereIsOneWriter()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    {
        const auto first = PlanFile::open(file, PlanFile::Access::Write);
        QVERIFY(first);
        const auto second = PlanFile::open(file, PlanFile::Access::Write);
        QVERIFY(!second);
        QCOMPARE(codeOf(second.error().code), codeOf(ErrorCode::PlanInUse));
        const std::vector<Argument> expected{file, QString::number(::getpid()), QSysInfo::machineHostName()};
        QVERIFY(second.error().arguments == expected);
        QCOMPARE(folder.names(), QStringList({"plan.seatkeeper", "plan.seatkeeper.lock"}));
    }
    QVERIFY(PlanFile::open(file, PlanFile::Access::Write));
    QCOMPARE(folder.names(), QStringList{"plan.seatkeeper"});
}

void TestPlanFileWriters::thereIsOneWriterThroughALink()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    QDir().mkdir(folder.path("other"));
    QVERIFY(QFile::link(file, folder.path("other/link")));
    {
        const auto first = PlanFile::open(folder.path("other/link"), PlanFile::Access::Write);
        QVERIFY(first);
        QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Write)), "plan-in-use");
    }
    const auto first = PlanFile::open(file, PlanFile::Access::Write);
    QVERIFY(first);
    QCOMPARE(codeOrFine(PlanFile::open(folder.path("other/link"), PlanFile::Access::Write)), "plan-in-use");
}

void TestPlanFileWriters::aWriterKeepsItsPlaceHoweverLong()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    const auto first = PlanFile::open(file, PlanFile::Access::Write);
    QVERIFY(first);
    QFile lock(file + ".lock");
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
    lock.close();
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Write)), "plan-in-use");
}

void TestPlanFileWriters::readersWorkBesideAWriter()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    Plan writer = openPlan(file);
    const auto before = PlanFile::open(file, PlanFile::Access::Read).value();
    QVERIFY(isSame(before->loadState().value(), fullState()));
    QVERIFY(writer.apply({named("one")}, {}, someone).value());
    QCOMPARE(before->loadState().value().baseline.name, "one"); // and reads again what is there now
    QCOMPARE(before->loadHistory().value().size(), std::size_t{1});
    QVERIFY(writer.apply({named("two")}, {}, someone).value()); // a reader that is open holds nobody up
    QCOMPARE(codeOrFine(before->verify()), "fine");
}

void TestPlanFileWriters::aReaderSeesOneMoment()
{
    // A writer adds a person with a new license set in each edit. A reader that took the tables one by one would meet
    // sets and people that it has not seen.
    const PlanFolder folder;
    PlanState state;
    TenantBuilder builder;
    for (int i = 0; i < 40; ++i)
        builder.with(SubscriptionBuilder(QStringLiteral("S%1").arg(i)));
    for (int i = 0; i < 3000; ++i)
        builder.with(PersonBuilder(QStringLiteral("user%1").arg(i)).holds("S0"));
    state.baseline = builder.build();
    const QString file = newPlan(folder, state);
    const auto reader = PlanFile::open(file, PlanFile::Access::Read).value();
    Plan plan = openPlan(file);
    std::thread writer([&plan] {
        for (int i = 0; i < 60; ++i) {
            const QString id = QStringLiteral("S%1").arg(i % 40);
            NewPerson person{{.email = QStringLiteral("new%1").arg(i)}, {{id, License::PremiumAgent, i % 2 == 0}}};
            static_cast<void>(plan.apply({AddPeople{{person}}}, {}, someone));
        }
    });
    QStringList verdicts;
    for (int i = 0; i < 60; ++i)
        verdicts += codeOrFine(i % 2 == 0 ? reader->loadState().map([](const PlanState&) {}) : reader->verify());
    writer.join();
    QCOMPARE(verdicts.count("plan-damaged"), 0);
    QVERIFY(verdicts.count("fine") > 0);
    QCOMPARE(plan.history().size(), std::size_t{60});
    QVERIFY(isSame(storedState(file), plan.state()));
}

void TestPlanFileWriters::theLockGoesWithTheProcess()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    const int left = inChild([&] {
        auto opened = PlanFile::open(file, PlanFile::Access::Write);
        if (!opened)
            return 1;
        static_cast<void>(opened->release()); // nobody lets the lock go
        return QFile::exists(file + ".lock") ? 7 : 2;
    });
    QCOMPARE(left, 7);
    QVERIFY(QFile::exists(file + ".lock"));
    QVERIFY(openPlan(file).apply({named("one")}, {}, someone).value());
    QCOMPARE(folder.names(), QStringList{"plan.seatkeeper"});
}

void TestPlanFileWriters::aWriterThatDiesLeavesThePlanAsItWas()
{
    const PlanFolder folder;
    PlanState state = fullState();
    for (int i = 0; i < 2000; ++i) {
        Person person{.email = QStringLiteral("user%1@contoso.example").arg(i), .displayName = QString(50, u'x')};
        state.baseline.setLicenses(state.baseline.people.edit().append(person), LicenseSetId::None);
    }
    const QString file = newPlan(folder, state);
    const QByteArray before = bytesOf(file);
    const int died = inChild([&] {
        sqlite3* database = nullptr;
        // With so small a cache, half of it is in the file before the commit.
        const char* sql = "PRAGMA cache_size = 2; PRAGMA synchronous = EXTRA; BEGIN IMMEDIATE;"
                          " UPDATE person SET display_name = 'changed', department = 'changed too';";
        if (sqlite3_open(file.toUtf8().constData(), &database) != SQLITE_OK)
            return 1;
        return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK ? 7 : 2;
    });
    QCOMPARE(died, 7);
    QVERIFY(QFile::exists(file + "-journal"));
    QVERIFY(bytesOf(file) != before);

    // The reader, too, gets what was there.
    QVERIFY(isSame(storedState(file), state));
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(folder.names(), QStringList{"plan.seatkeeper"});
}

void TestPlanFileWriters::aFullDiskLeavesThePlanAsItWas()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    const QByteArray before = bytesOf(file);
    // A limit on the size of files is what a test has for a full disk.
    const int outcome = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        Plan plan = openPlan(file);
        const rlimit limit{static_cast<rlim_t>(before.size()), RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        AddPeople many;
        for (int i = 0; i < 5000; ++i)
            many.people.push_back({{.email = QStringLiteral("user%1").arg(i)}, {}});
        const auto failed = plan.apply({many}, {}, someone);
        if (failed || failed.error().code != ErrorCode::StorageFailed)
            return 1;
        if (!isSame(plan.state(), fullState()) || !plan.history().empty())
            return 2;
        const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &none);
        return plan.apply({many}, {}, someone).value_or(false) && plan.undo() ? 7 : 3;
    });
    QCOMPARE(outcome, 7);
    QVERIFY(isSame(storedState(file), fullState()));
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), "fine");
}

void TestPlanFileWriters::anotherProgramThatHoldsTheFileIsInUse()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    Plan plan = openPlan(file);
    sqlite3* other = nullptr;
    QCOMPARE(sqlite3_open(file.toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(codeOrFine(plan.apply({named("one")}, {}, someone)), "plan-in-use");
    QVERIFY(isSame(plan.state(), fullState()));
    QCOMPARE(sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    QVERIFY(plan.apply({named("one")}, {}, someone).value());
}

QTEST_APPLESS_MAIN(TestPlanFileWriters)
#include "test_plan_file_writers.moc"
