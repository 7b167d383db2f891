#include "core/store/schema.h"
#include "support/canonical.h"
#include "support/plan_folder.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// A plan file that is made, opened and read again.
class TestPlanFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAStateWhole();
    void keepsRandomStates();
    void keepsAnEmptyState();
    void keepsIds();
    void isReadableByItsOwnerAlone();
    void leavesNothingBesideIt();
    void overwritesNothing_data();
    void overwritesNothing();
    void needsAFolder();
    void saysWhatItIs();
    void isSound();
    void opensFilesOfAnyName_data();
    void opensFilesOfAnyName();
};

void TestPlanFile::keepsAStateWhole()
{
    const PlanFolder folder;
    const PlanState state = fullState();
    const PlanState stored = storedState(newPlan(folder, state));
    QVERIFY(isSame(stored, state));
    QCOMPARE(canonicalBytes(stored.baseline), canonicalBytes(state.baseline));
}

void TestPlanFile::keepsRandomStates()
{
    for (std::uint32_t seed = 0; seed < 10; ++seed) {
        const PlanFolder folder;
        PlanState state;
        state.baseline = randomTenant(seed).build();
        state.imported = state.baseline.licenses;
        const PlanState stored = storedState(newPlan(folder, state));
        QVERIFY(isSame(stored, state));
        QCOMPARE(canonicalBytes(stored.baseline), canonicalBytes(state.baseline));
    }
}

void TestPlanFile::keepsAnEmptyState()
{
    const PlanFolder folder;
    const PlanState stored = storedState(newPlan(folder, PlanState()));
    QVERIFY(isSame(stored, PlanState()));
    QVERIFY(!stored.import.day.isValid());
}

void TestPlanFile::keepsIds()
{
    const PlanFolder folder;
    const PlanState state = fullState();
    const PlanState stored = storedState(newPlan(folder, state));
    for (const char16_t* email : {u"ann@contoso.example", u"bo@contoso.example"})
        QVERIFY(stored.baseline.memberWith(email) == state.baseline.memberWith(email));
    for (const char16_t* id : {u"A", u"Größe"})
        QVERIFY(stored.baseline.find(id)->ref == state.baseline.find(id)->ref);
    QCOMPARE(stored.baseline.pool->size(), state.baseline.pool->size());
}

void TestPlanFile::isReadableByItsOwnerAlone()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void TestPlanFile::leavesNothingBesideIt()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    QCOMPARE(folder.names(), QStringList{"plan.seatkeeper"});
    {
        const auto reader = PlanFile::open(file, PlanFile::Access::Read);
        QVERIFY(reader);
        QCOMPARE(folder.names(), QStringList{"plan.seatkeeper"});
    }
    {
        Plan plan = openPlan(file);
        QVERIFY(plan.apply({EditTenant{"x", {}}}, {}, someone).value());
    }
    QCOMPARE(folder.names(), QStringList{"plan.seatkeeper"});
}

void TestPlanFile::overwritesNothing_data()
{
    QTest::addColumn<std::function<void(const QString&)>>("put");

    const auto row = [](const char* name, std::function<void(const QString&)> put) { QTest::newRow(name) << put; };
    row("a file", [](const QString& file) { writeBytes(file, "mine"); });
    row("an empty file", [](const QString& file) { writeBytes(file, ""); });
    row("a folder", [](const QString& file) { QDir().mkdir(file); });
    row("a link to nothing", [](const QString& file) { QFile::link("/nowhere/at/all", file); });
}

void TestPlanFile::overwritesNothing()
{
    QFETCH(std::function<void(const QString&)>, put);
    const PlanFolder folder;
    put(folder.path());
    const QByteArray before = bytesOf(folder.path());
    QCOMPARE(codeOrFine(PlanFile::create(folder.path(), fullState())), "file-exists");
    QCOMPARE(folder.names(), QStringList{"plan.seatkeeper"});
    QCOMPARE(bytesOf(folder.path()), before);
}

void TestPlanFile::needsAFolder()
{
    const PlanFolder folder;
    QCOMPARE(codeOrFine(PlanFile::create(folder.path("no/such/folder.seatkeeper"), fullState())), "cannot-write");
    QVERIFY(folder.names().isEmpty());
}

void TestPlanFile::saysWhatItIs()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    QCOMPARE(bytesOf(file).mid(68, 4), QByteArray("SeaK"));
    QCOMPARE(runSql(file, "PRAGMA application_id").toUInt(), planApplicationId);
    QCOMPARE(runSql(file, "PRAGMA user_version").toUInt(), planSchemaVersion);
    QCOMPARE(runSql(file, "PRAGMA journal_mode"), "delete");
    QCOMPARE(runSql(file, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                          " AND NOT strict AND name NOT LIKE 'sqlite_%'"),
             "0");
}

void TestPlanFile::isSound()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    openPlan(file).apply({EditTenant{"x", {}}}, {}, someone).value();
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), "fine");
    QCOMPARE(runSql(file, "PRAGMA integrity_check"), "ok");
    QCOMPARE(runSql(file, "PRAGMA foreign_key_check"), "");
}

void TestPlanFile::opensFilesOfAnyName_data()
{
    QTest::addColumn<QString>("name");

    for (const char* name : {"plan", "my plan.seatkeeper", "Größe 𝄞.seatkeeper", "a%20b?mode=ro#c.seatkeeper",
                             "'quoted'\".seatkeeper", "-x.seatkeeper", ".hidden.seatkeeper", "%1.seatkeeper"})
        QTest::newRow(name) << name;
}

void TestPlanFile::opensFilesOfAnyName()
{
    QFETCH(QString, name);
    const PlanFolder folder;
    QVERIFY(PlanFile::create(folder.path(name), fullState()));
    QVERIFY(isSame(storedState(folder.path(name)), fullState()));
    QVERIFY(PlanFile::open(folder.path(name), PlanFile::Access::Write));
    QCOMPARE(folder.names(), QStringList{name});
}

QTEST_APPLESS_MAIN(TestPlanFile)
#include "test_plan_file.moc"
