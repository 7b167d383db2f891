#include "core/store/schema.h"
#include "support/plan_folder.h"

#include <QTest>

#include <sys/stat.h>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What is no plan file of this version, whole: refused with the right code, and left untouched with nothing beside it.
class TestPlanFileRefused : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesAnotherSchema_data();
    void refusesAnotherSchema();
    void refusesEveryTruncation();
    void survivesDamageAnywhere();
    void isNotFooledByAFileThatBlocks();
    void runsNothingOfAForeignSchema();
};

namespace {

using Put = std::function<void(const QString& file)>;

/// Both ways of opening give the code, and the file, its time and its folder stay as they were.
void checkRefusal(const PlanFolder& folder, const QString& code)
{
    const QByteArray bytes = bytesOf(folder.path());
    const QStringList names = folder.names();
    const QDateTime changed = QFileInfo(folder.path()).lastModified();
    for (const auto access : {PlanFile::Access::Read, PlanFile::Access::Write}) {
        QCOMPARE(codeOrFine(PlanFile::open(folder.path(), access)), code);
        QCOMPARE(bytesOf(folder.path()), bytes);
        QCOMPARE(QFileInfo(folder.path()).lastModified(), changed);
        QCOMPARE(folder.names(), names);
    }
}

/// Makes a plan file in place of `file` and overwrites some bytes of it.
Put planWith(qsizetype offset, const QByteArray& bytes)
{
    return [offset, bytes](const QString& file) {
        QVERIFY(PlanFile::create(file, fullState()));
        writeBytes(file, bytesOf(file).replace(offset, bytes.size(), bytes));
    };
}

} // namespace

void TestPlanFileRefused::refuses_data()
{
    QTest::addColumn<Put>("put");
    QTest::addColumn<QString>("code");

    const auto row = [](const char* name, Put put, const char* code) { QTest::newRow(name) << put << code; };
    row(
        "missing", [](const QString&) {}, "plan-missing");
    row(
        "a link to nothing", [](const QString& file) { QFile::link("/nowhere/at/all", file); }, "plan-missing");
    row(
        "a folder", [](const QString& file) { QDir().mkdir(file); }, "not-a-plan");
    row(
        "empty", [](const QString& file) { writeBytes(file, ""); }, "not-a-plan");
    row(
        "one byte", [](const QString& file) { writeBytes(file, "S"); }, "not-a-plan");
    row(
        "text", [](const QString& file) { writeBytes(file, QByteArray("{\"format\": 1}\n").repeated(100)); },
        "not-a-plan");
    row(
        "zeros", [](const QString& file) { writeBytes(file, QByteArray(8192, '\0')); }, "not-a-plan");
    row(
        "a foreign database", [](const QString& file) { runSql(file, "CREATE TABLE t(x)"); }, "not-a-plan");
    row(
        "a foreign database with our version",
        [](const QString& file) { runSql(file, "CREATE TABLE t(x); PRAGMA user_version = 1"); }, "not-a-plan");
    row(
        "the magic alone", [](const QString& file) { writeBytes(file, QByteArray("SQLite format 3\0", 16)); },
        "not-a-plan");
    row("another magic", planWith(0, "SQLITE"), "not-a-plan");
    row("another id", planWith(68, "SeaL"), "not-a-plan");
    row("newer", planWith(60, QByteArray("\0\0\0", 3) + static_cast<char>(planSchemaVersion + 1)), "plan-newer");
    row("much newer", planWith(60, "\x7f\xff\xff\xff"), "plan-newer");
    row("older", planWith(60, QByteArray("\0\0\0\0", 4)), "plan-older");
    row(
        "our ids on a database without tables",
        [](const QString& file) { runSql(file, "PRAGMA application_id = 0x5365614B; PRAGMA user_version = 1"); },
        "plan-damaged");
    row("no page size", planWith(16, QByteArray("\0\0", 2)), "plan-damaged");
}

void TestPlanFileRefused::refuses()
{
    QFETCH(Put, put);
    QFETCH(QString, code);
    const PlanFolder folder;
    put(folder.path());
    checkRefusal(folder, code);
}

void TestPlanFileRefused::refusesAnotherSchema_data()
{
    QTest::addColumn<QByteArray>("sql");

    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QByteArray(sql); };
    row("a table more", "CREATE TABLE extra(x TEXT) STRICT");
    row("a view", "CREATE VIEW extra AS SELECT * FROM person");
    row("a trigger", "CREATE TRIGGER extra AFTER INSERT ON person BEGIN DELETE FROM person; END");
    row("an index", "CREATE INDEX extra ON person(display_name)");
    row("a table less", "DROP TABLE setting");
    row("a column more", "ALTER TABLE person ADD COLUMN extra TEXT");
    row("a column of another name", "ALTER TABLE person RENAME COLUMN webex_id TO id_in_webex");
    row("statistics", "ANALYZE");
    row("a virtual table", "CREATE VIRTUAL TABLE extra USING fts5(x)");
    row("a table that is like the old one, but for a word",
        "DROP TABLE setting; CREATE TABLE setting(\n  name TEXT PRIMARY KEY,\n  value TEXT NOT NULL\n) STRICT");
    row("the same text in another order", "DROP TABLE mapping; CREATE TABLE mapping(\n  source TEXT PRIMARY KEY,\n  "
                                          "target TEXT NOT NULL\n) STRICT, WITHOUT ROWID");
    row("a text that was tampered with", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, "
                                         "'TEXT NOT NULL', 'TEXT') WHERE name = 'person'");
}

void TestPlanFileRefused::refusesAnotherSchema()
{
    QFETCH(QByteArray, sql);
    const PlanFolder folder;
    runSql(newPlan(folder), sql);
    checkRefusal(folder, "plan-damaged");
}

void TestPlanFileRefused::refusesEveryTruncation()
{
    const PlanFolder folder;
    const QByteArray whole = bytesOf(newPlan(folder));
    for (qsizetype size = 0; size < whole.size(); size += 512) {
        writeBytes(folder.path(), whole.first(size));
        checkRefusal(folder, size < 100 ? "not-a-plan" : "plan-damaged");
    }
    writeBytes(folder.path(), whole.chopped(1));
    checkRefusal(folder, "plan-damaged");
}

/// Opens, reads and verifies the file; whether all of that says it is fine.
static bool isFine(const QString& file)
{
    auto opened = PlanFile::open(file, PlanFile::Access::Read);
    if (!opened)
        return false;
    return Plan::open(std::move(*opened)) && PlanFile::open(file, PlanFile::Access::Read).value()->verify();
}

void TestPlanFileRefused::survivesDamageAnywhere()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    {
        Plan plan = openPlan(file);
        QVERIFY(plan.apply({EditTenant{"x", {}}, RemovePeople{{PersonId{0}}}}, {}, someone).value());
    }
    const QByteArray whole = bytesOf(file);
    QVERIFY(isFine(file));
    Dice dice(1);
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray broken = whole;
        for (int flips = 1 + dice.below(3); flips > 0; --flips) {
            const qsizetype at = dice.below(static_cast<int>(broken.size()));
            broken[at] = static_cast<char>(dice.below(256));
        }
        writeBytes(file, broken);
        refused += isFine(file) ? 0 : 1;
        QCOMPARE(folder.names(), QStringList{"plan.seatkeeper"});
    }
    QVERIFY(refused > 0);
}

void TestPlanFileRefused::isNotFooledByAFileThatBlocks()
{
    const PlanFolder folder;
    QCOMPARE(::mkfifo(folder.path().toUtf8().constData(), 0600), 0);
    QCOMPARE(codeOrFine(PlanFile::open(folder.path(), PlanFile::Access::Read)), "not-a-plan");
    QCOMPARE(codeOrFine(PlanFile::open("/dev/zero", PlanFile::Access::Write)), "not-a-plan");
}

void TestPlanFileRefused::runsNothingOfAForeignSchema()
{
    // Of a plan whose triggers would act on every write, not even one row is written.
    const PlanFolder folder;
    const QString file = newPlan(folder);
    runSql(file, "CREATE TRIGGER extra AFTER UPDATE ON plan BEGIN DELETE FROM person; END");
    const QString people = runSql(file, "SELECT count(*) FROM person");
    checkRefusal(folder, "plan-damaged");
    QCOMPARE(runSql(file, "SELECT count(*) FROM person"), people);
}

QTEST_APPLESS_MAIN(TestPlanFileRefused)
#include "test_plan_file_refused.moc"
