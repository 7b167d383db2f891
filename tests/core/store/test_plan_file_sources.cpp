#include "core/store/delta_codec.h"
#include "core/store/record_codec.h"
#include "core/store/schema.h"
#include "support/plan_folder.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What imports leave for the way back, what was exported, and plans of before there was either.
class TestPlanFileSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAllOfThem();
    void undoBringsBackTheSourcesOfBefore();
    void peopleCanSwapTheirAddresses();
    void keepsExportsWhateverIsUndone();
    void anExportThatCannotBeKeptIsNotThere();
    void refusesWhatNoPlanHas_data();
    void refusesWhatNoPlanHas();
    void readsVersion1AsItIs();
    void makesVersion1TheNextWithABackup();
    void makesVersion2TheNextWithItsRecordsAndItsImages();
    void readsNoRecordsOutOfOtherBytes();
};

namespace {

const Signature importer{QDateTime(QDate(2024, 5, 1), QTime(12, 0)), {}, {}};

constexpr std::array tablesOfAllVersions{"plan",          "person",  "subscription_key", "license_set", "holding",
                                         "subscription",  "term",    "suspension",       "line",        "rate",
                                         "usage",         "invoice", "scenario",         "edit",        "before_image",
                                         "scenario_item", "source",  "rest_license",     "acceptance",  "mapping",
                                         "setting",       "digest"};

/// The rows of a plan file in tables of an earlier version; `more` is what is in no table of today.
QString planOfVersion(quint32 version, const PlanFolder& folder, const QString& newer, const QByteArray& more)
{
    const QString older = folder.path("older.seatkeeper");
    QByteArray sql(planSchema(version).data(), static_cast<qsizetype>(planSchema(version).size()));
    sql += "PRAGMA application_id = " + QByteArray::number(planApplicationId) +
           "; PRAGMA user_version = " + QByteArray::number(version) + ";";
    sql += "ATTACH '" + newer.toUtf8() + "' AS newer;";
    for (const char* table : tablesOfAllVersions)
        sql += QByteArray("INSERT INTO main.") + table + " SELECT * FROM newer." + table + ";";
    runSql(older, sql + more);
    return older;
}

/// A plan file of version 1: all that a newer one holds and an older one can.
QString planOfVersion1(const PlanFolder& folder, const PlanState& state)
{
    const QString newer = folder.path("newer.seatkeeper");
    if (!PlanFile::create(newer, state))
        qFatal("no plan");
    return planOfVersion(1, folder, newer,
                         "UPDATE main.digest SET name = 'exported_step' WHERE name = 'export';"
                         "UPDATE main.digest SET name = 'source_row' WHERE name = 'source_pack';");
}

/// The records of the first file of a state as rows of version 2.
QByteArray rowsOfVersion2(const PlanState& state)
{
    QByteArray sql = "UPDATE main.digest SET name = 'source_row' WHERE name = 'source_pack';"
                     "INSERT INTO main.export SELECT * FROM newer.export;";
    const RawRecords& records = *state.sources.files.front().records;
    RecordReader reader(records);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const std::string_view record = reader.record(i);
        sql += "INSERT INTO main.source_row VALUES (0, " + QByteArray::number(static_cast<qint64>(i)) + ", " +
               QByteArray::number(static_cast<quint32>(records.person(i))) + ", CAST(x'" +
               QByteArray(record.data(), static_cast<qsizetype>(record.size())).toHex() + "' AS TEXT));";
    }
    return sql;
}

/// What `encodeRecords` made in plans of version 2.
QByteArray imageOfVersion2(const RawRecords& records)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    RecordReader reader(records);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const std::string_view record = reader.record(i);
        stream << static_cast<quint32>(records.person(i)) << static_cast<quint32>(record.size());
        stream.writeRawData(record.data(), static_cast<int>(record.size()));
    }
    return bytes;
}

PlanState withoutSources()
{
    PlanState state = fullState();
    state.sources = {};
    state.exports = {};
    Person ann = state.baseline.people->person(PersonId{0});
    ann.webexId.clear();
    state.baseline.people.edit().replace(PersonId{0}, ann);
    return state;
}

} // namespace

void TestPlanFileSources::keepsAllOfThem()
{
    const PlanFolder folder;
    const PlanState state = fullState();
    const QString file = newPlan(folder, state);
    QVERIFY(isSame(storedState(file), state));
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), QStringLiteral("fine"));
}

void TestPlanFileSources::undoBringsBackTheSourcesOfBefore()
{
    const PlanFolder folder;
    const PlanState state = fullState();
    const QString file = newPlan(folder, state);
    {
        Plan plan = openPlan(file);
        PlanState next = plan.state();
        next.sources.files.front().records.edit().append(PersonId{1}, "again");
        next.sources.restLicenses.clear();
        next.sources.mappings.emplace("New", Mapping{License::PremiumAgent, "B"});
        Person bo = next.baseline.people->person(PersonId{1});
        bo.webexId = "importer";
        next.baseline.people.edit().replace(PersonId{1}, bo);
        QVERIFY(plan.commit(next, EditKind::ImportPeople, {}, importer).value());
        QVERIFY(isSame(storedState(file), next));
    }
    Plan plan = openPlan(file);
    QVERIFY(plan.undo());
    QVERIFY(isSame(storedState(file), state));
}

void TestPlanFileSources::peopleCanSwapTheirAddresses()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    Plan plan = openPlan(file);
    const PlanState before = plan.state();
    PlanState next = before;
    Person ann = next.baseline.people->person(PersonId{0});
    Person bo = next.baseline.people->person(PersonId{1});
    std::swap(ann.email, bo.email);
    next.baseline.people.edit().replace({{PersonId{0}, ann}, {PersonId{1}, bo}});
    QCOMPARE(next.baseline.people->find(u"bo@contoso.example"), std::optional(PersonId{0}));
    QVERIFY(plan.commit(next, EditKind::ImportPeople, {}, importer).value());
    QVERIFY(isSame(storedState(file), next));
    QVERIFY(plan.undo());
    QVERIFY(isSame(storedState(file), before));
}

void TestPlanFileSources::keepsExportsWhateverIsUndone()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    const Export made{.at = QDateTime(QDate(2024, 6, 1), QTime(8, 0)),
                      .form = ExportForm::Csv,
                      .layer = "baseline",
                      .steps = {{PersonId{1}, SubscriptionRef{1}, Held::Standard, Held::Nothing}}};
    {
        Plan plan = openPlan(file);
        QVERIFY(plan.apply({EditTenant{QStringLiteral("x"), {}}}, {}, importer).value());
        QVERIFY(plan.keepExport(made));
        QVERIFY(plan.undo());
        QCOMPARE(plan.state().exports->back(), made);
    }
    QCOMPARE(storedState(file).exports->size(), 3U);
    QCOMPARE(storedState(file).exports->back(), made);
}

void TestPlanFileSources::anExportThatCannotBeKeptIsNotThere()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    Plan plan = openPlan(file);
    QVERIFY(QFile::rename(file, folder.path("elsewhere.seatkeeper")));
    QCOMPARE(codeOrFine(plan.keepExport({.at = importer.at, .layer = "baseline", .steps = {}})),
             QStringLiteral("plan-moved"));
    QCOMPARE(plan.state().exports->size(), 2U);
}

void TestPlanFileSources::refusesWhatNoPlanHas_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("person of a record") << QByteArray("UPDATE source_pack SET people = x'0900000001000000'")
                                        << "source_pack";
    QTest::newRow("part of a person") << QByteArray("UPDATE source_pack SET people = x'000000000100'") << "source_pack";
    QTest::newRow("fewer people than records")
        << QByteArray("UPDATE source_pack SET people = x'00000000'") << "source_pack";
    QTest::newRow("place of a record") << QByteArray("UPDATE source_pack SET first = 7") << "source_pack";
    QTest::newRow("records") << QByteArray("UPDATE source_pack SET records = x'28b52ffd2003'") << "source_pack";
    QTest::newRow("encoding") << QByteArray("UPDATE source SET encoding = 'latin-1'") << "source";
    QTest::newRow("delimiter") << QByteArray("UPDATE source SET delimiter = 'ab'") << "source";
    QTest::newRow("license") << QByteArray("UPDATE rest_license SET license = 'messaging'") << "rest_license";
    QTest::newRow("subscription") << QByteArray("UPDATE rest_license SET subscription = 9") << "rest_license";
    QTest::newRow("mapping") << QByteArray("UPDATE mapping SET target = 'premium-agent'") << "mapping";
    QTest::newRow("form of an export") << QByteArray("UPDATE export SET form = 'mail'") << "export";
    QTest::newRow("time of an export") << QByteArray("UPDATE export SET at = 'now'") << "export";
    QTest::newRow("steps of an export") << QByteArray("UPDATE export SET steps = x'00'") << "export";
    QTest::newRow("person of a step") << QByteArray("UPDATE export SET steps = x'09000000000000000001'") << "export";
}

void TestPlanFileSources::refusesWhatNoPlanHas()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    const PlanFolder folder;
    const QString file = newPlan(folder);
    runSqlAndDigest(file, sql);
    const auto state = PlanFile::open(file, PlanFile::Access::Read).value()->loadState();
    QVERIFY(!state);
    QCOMPARE(state.error().code, ErrorCode::PlanDamaged);
    QCOMPARE(std::get<QString>(state.error().arguments.at(1)), table);
}

void TestPlanFileSources::readsVersion1AsItIs()
{
    const PlanFolder folder;
    const QString file = planOfVersion1(folder, withoutSources());
    const QByteArray before = bytesOf(file);
    QVERIFY(isSame(storedState(file), withoutSources()));
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), QStringLiteral("fine"));
    QCOMPARE(bytesOf(file), before);
}

void TestPlanFileSources::makesVersion1TheNextWithABackup()
{
    const PlanFolder folder;
    const QString file = planOfVersion1(folder, withoutSources());
    {
        Plan plan = openPlan(file);
        QVERIFY(isSame(plan.state(), withoutSources()));
        QVERIFY(plan.commit(fullState(), EditKind::ImportPeople, {}, importer).value());
    }
    QCOMPARE(runSql(file, "PRAGMA user_version").toUInt(), planSchemaVersion);
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), QStringLiteral("fine"));
    const QStringList backups = QDir(file + QStringLiteral(".backups")).entryList(QDir::Files, QDir::Time);
    QVERIFY(!backups.empty());
    const QString oldest = QDir(file + QStringLiteral(".backups")).filePath(backups.back());
    QVERIFY(isSame(storedState(oldest), withoutSources()));
}

void TestPlanFileSources::makesVersion2TheNextWithItsRecordsAndItsImages()
{
    const PlanFolder folder;
    const PlanState state = fullState();
    QVERIFY(state.sources.files.front().records->size() > 1);
    const QString newer = newPlan(folder, state);
    const QString file = planOfVersion(2, folder, newer, rowsOfVersion2(state));
    runSqlAndDigest(file, {}); // the digest of its rows, too
    QVERIFY(isSame(storedState(file), state));
    {
        Plan plan = openPlan(file);
        QVERIFY(isSame(plan.state(), state));
    }
    QCOMPARE(runSql(file, "PRAGMA user_version").toUInt(), planSchemaVersion);
    QVERIFY(isSame(storedState(file), state));
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), QStringLiteral("fine"));
    const RawRecords& records = *state.sources.files.front().records;
    QCOMPARE(decodeRecords(imageOfVersion2(records)), std::optional(records));
}

void TestPlanFileSources::readsNoRecordsOutOfOtherBytes()
{
    PlanDelta delta;
    delta.sources = fullState().sources;
    const QByteArray image = encodeDelta(delta);
    QCOMPARE(decodeDelta(image), std::optional(delta));
    for (qsizetype length = 0; length < image.size(); ++length) {
        const auto decoded = decodeDelta(image.first(length)); // a whole value at most where older images end
        QVERIFY(!decoded || !decoded->sources);
    }
}

QTEST_GUILESS_MAIN(TestPlanFileSources)
#include "test_plan_file_sources.moc"
