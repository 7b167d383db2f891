#include "core/store/backups.h"
#include "support/plan_folder.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The backups of a plan: when one is made, that it is what the plan was, and which stay.
class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMadeBeforeTheFirstEditOfADay();
    void isMadeBeforeEachImport();
    void holdsWhatThePlanWas();
    void keepsTheLatestFive();
    void isForItsOwnerAlone();
    void isNotMadeOfADamagedPlan();
    void losesNoneWhereANewOneFails();
    void findsTheLastSoundOne();
    void liesBesideTheFileThatALinkLeadsTo();
};

namespace {

Signature on(const char* at)
{
    return {QDateTime::fromString(QLatin1String(at), Qt::ISODate), {}, {}};
}

void rename(const QString& file, const QString& name, const Signature& by)
{
    QVERIFY(openPlan(file).apply({EditTenant{name, {}}}, {}, by).value());
}

/// The days and times in the names of the backups, the latest first.
QStringList times(const QString& file)
{
    QStringList times;
    for (const QString& backup : Backups(file).files())
        times += QFileInfo(backup).fileName().chopped(QStringLiteral(".seatkeeper").size());
    return times;
}

} // namespace

void TestBackups::isMadeBeforeTheFirstEditOfADay()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    QCOMPARE(times(file), QStringList());
    rename(file, "one", on("2024-05-01T23:59:59"));
    rename(file, "two", on("2024-05-01T23:59:59"));
    QCOMPARE(times(file), QStringList{"2024-05-01T23-59-59-000"});
    QVERIFY(openPlan(file).undo());
    rename(file, "three", on("2024-05-02T00:00:00"));
    QCOMPARE(times(file), QStringList({"2024-05-02T00-00-00-000", "2024-05-01T23-59-59-000"}));
}

void TestBackups::isMadeBeforeEachImport()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    for (const char* name : {"a", "b"}) {
        Plan plan = openPlan(file);
        PlanState next = plan.state();
        next.baseline.name = name;
        QVERIFY(plan.commit(next, EditKind::ImportTenant, {}, on("2024-05-01T12:00:00")).value());
    }
    QCOMPARE(times(file), QStringList({"2024-05-01T12-00-00-001", "2024-05-01T12-00-00-000"}));
    QCOMPARE(storedState(Backups(file).files().front()).baseline.name, "a");
}

void TestBackups::holdsWhatThePlanWas()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    rename(file, "one", on("2024-05-01T12:00:00"));
    rename(file, "two", on("2024-05-02T12:00:00"));
    const QStringList backups = Backups(file).files();
    QVERIFY(isSame(storedState(backups.back()), fullState()));
    Plan before = openPlan(backups.front());
    QCOMPARE(before.baseline().name, "one");
    QCOMPARE(before.history().size(), std::size_t{1});
    QVERIFY(before.undo()); // a backup is a plan like any other
    QVERIFY(isSame(before.state(), fullState()));
}

void TestBackups::keepsTheLatestFive()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    for (int number = 1; number <= 7; ++number)
        rename(file, QString::number(number), on(qPrintable(QStringLiteral("2024-05-0%1T12:00:00").arg(number))));
    QCOMPARE(times(file).size(), Backups::kept);
    QCOMPARE(times(file).back(), "2024-05-03T12-00-00-000");
    QCOMPARE(folder.names(), QStringList{"plan.seatkeeper"});
}

void TestBackups::isForItsOwnerAlone()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    rename(file, "one", on("2024-05-01T12:00:00"));
    const QString backup = Backups(file).files().front();
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(backup) & others, QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(backup).path()) & others, QFileDevice::Permissions());
}

void TestBackups::isNotMadeOfADamagedPlan()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    rename(file, "one", on("2024-05-01T12:00:00"));
    auto store = PlanFile::open(file, PlanFile::Access::Write).value();
    runSql(file, "UPDATE person SET display_name = 'x'");
    auto database = sqlite::Database::open(file, sqlite::Database::Access::ReadWrite);
    const auto made = Backups(file).make(*database, on("2024-05-02T12:00:00").at);
    QVERIFY(!made);
    QVERIFY(made.error() == Error({ErrorCode::PlanDamaged, {file, QStringLiteral("person")}, {}}));
    QCOMPARE(times(file).size(), 1);
}

void TestBackups::losesNoneWhereANewOneFails()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    for (int number = 1; number <= 5; ++number)
        rename(file, QString::number(number), on(qPrintable(QStringLiteral("2024-05-0%1T12:00:00").arg(number))));
    const QStringList before = times(file);
    // The folder is there no longer, and a file has its name: no backup can be made, so nothing is altered.
    const QString backups = file + ".backups";
    QVERIFY(QFile::rename(backups, folder.path("aside")));
    writeBytes(backups, "in the way");
    const auto refused = openPlan(file).apply({EditTenant{"six", {}}}, {}, on("2024-05-06T12:00:00"));
    QCOMPARE(codeOrFine(refused), "cannot-write");
    QCOMPARE(storedState(file).baseline.name, "5");
    QVERIFY(QFile::remove(backups) && QFile::rename(folder.path("aside"), backups));
    QCOMPARE(times(file), before);
}

void TestBackups::findsTheLastSoundOne()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    QVERIFY(!Backups(file).lastSound());
    for (int number = 1; number <= 3; ++number)
        rename(file, QString::number(number), on(qPrintable(QStringLiteral("2024-05-0%1T12:00:00").arg(number))));
    const QStringList backups = Backups(file).files();
    QVERIFY(Backups(file).lastSound() == backups.at(0));
    runSql(backups.at(0), "UPDATE person SET display_name = 'x'");
    writeBytes(backups.at(1), bytesOf(backups.at(1)).chopped(512));
    QVERIFY(Backups(file).lastSound() == backups.at(2));
    writeBytes(file, "gone");
    QVERIFY(Backups(file).lastSound() == backups.at(2));
    QVERIFY(QFile::remove(file));
    QVERIFY(Backups(file).lastSound() == backups.at(2));
    writeBytes(backups.at(2), {});
    QVERIFY(!Backups(file).lastSound());
}

void TestBackups::liesBesideTheFileThatALinkLeadsTo()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    QVERIFY(QFile::link(file, folder.path("link")));
    rename(folder.path("link"), "one", on("2024-05-01T12:00:00"));
    QCOMPARE(times(file).size(), 1);
    QCOMPARE(Backups(folder.path("link")).files(), Backups(file).files());
}

QTEST_APPLESS_MAIN(TestBackups)
#include "test_backups.moc"
