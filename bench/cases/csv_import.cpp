#include "bench/cases.h"
#include "core/exchange/people_files.h"
#include "core/plan/import_people.h"
#include "core/plan/plan.h"
#include "core/store/plan_database.h"
#include "core/store/plan_file.h"

namespace seatkeeper::bench {

namespace {

using sqlite::Database;
using sqlite::Statement;
using sqlite::Transaction;

void readColumn(const Statement& row, int column, qint64& value)
{
    value = row.integer(column);
}

void readColumn(const Statement& row, int column, std::string& value)
{
    value = row.utf8(column);
}

void readColumn(const Statement& row, int column, QByteArray& value)
{
    value = row.blob(column);
}

template <class Value> void readColumn(const Statement& row, int column, std::optional<Value>& value)
{
    if (!row.isNull(column))
        readColumn(row, column, value.emplace());
}

/// All rows of a table of the plan file, to be written into another.
template <class... Columns> class Table {
public:
    explicit Table(const char* name) : m_name(name) {}

    void read(Database& database)
    {
        Statement rows = database.prepare(std::string("SELECT * FROM ") + m_name).value();
        while (rows.next().value()) {
            auto& row = m_rows.emplace_back();
            int column = 0;
            std::apply([&](auto&... values) { (readColumn(rows, column++, values), ...); }, row);
        }
    }

    void write(Database& database) const
    {
        std::string sql = std::string("INSERT INTO ") + m_name + " VALUES (?";
        for (std::size_t column = 1; column < sizeof...(Columns); ++column)
            sql += ", ?";
        Statement insert = database.prepare(sql + ')').value();
        for (const auto& row : m_rows)
            requireDone(std::apply([&](const auto&... values) { return insert.run(values...); }, row));
    }

    std::size_t size() const { return m_rows.size(); }
    bool operator==(const Table& other) const { return m_rows == other.m_rows; }

private:
    const char* m_name;
    std::vector<std::tuple<Columns...>> m_rows;
};

using Text = std::string;
using OptionalText = std::optional<std::string>;
using OptionalNumber = std::optional<qint64>;

/// "The same rows": all that the plan file keeps of people after the import. That is who they are, what they hold in
/// the import and in the baseline, each record of the file for the way back, as a row, and the step with what undoing
/// it needs. Not among them, so that the probe is spared them: the 50 subscriptions, and the digests.
struct Rows {
    Table<qint64, Text, Text, OptionalText, Text, Text, Text, Text, Text, OptionalNumber> people{"person"};
    Table<qint64, Text> sets{"license_set"};
    Table<qint64, qint64, qint64> holdings{"holding"};
    Table<qint64, Text, QByteArray, Text, Text, Text> files{"source"};
    Table<qint64, qint64, qint64, Text> records{"record"};
    Table<qint64, Text, Text, Text, Text, OptionalNumber, QByteArray, QByteArray, qint64> edits{"edit"};
    Table<qint64, QByteArray> images{"before_image"};

    bool operator==(const Rows&) const = default;
};

// The plan file has no such table: it keeps records in packs. A raw insert knows of none.
constexpr const char* recordTable = "CREATE TABLE record(source INTEGER NOT NULL, row INTEGER NOT NULL, person INTEGER"
                                    " NOT NULL, record TEXT NOT NULL, PRIMARY KEY (source, row)) STRICT, WITHOUT ROWID";

template <class Act> void forEachTable(auto& rows, Act act)
{
    act(rows.people);
    act(rows.sets);
    act(rows.holdings);
    act(rows.files);
    act(rows.records);
    act(rows.edits);
    act(rows.images);
}

/// Makes the table of records in a plan file that has been imported into.
void unpackRecords(const QString& path)
{
    const PlanState state = PlanFile::open(path, PlanFile::Access::Read).value()->loadState().value();
    Database database = openPlanDatabase(path).value();
    Transaction transaction = Transaction::begin(database).value();
    requireDone(database.execute(recordTable));
    Statement insert = database.prepare("INSERT INTO record VALUES (0, ?, ?, ?)").value();
    const RawRecords& records = *state.sources.files.front().records;
    RecordReader reader(records);
    for (std::size_t i = 0; i < records.size(); ++i)
        requireDone(insert.run(static_cast<qint64>(i), static_cast<quint32>(records.person(i)), reader.record(i)));
    requireDone(transaction.commit());
}

Rows rowsIn(const QString& path)
{
    Database database = Database::open(path, Database::Access::ReadOnly).value();
    Rows rows;
    forEachTable(rows, [&](auto& table) { table.read(database); });
    return rows;
}

/// Reads the file and makes of it one step of the plan, as the window and the command line do.
Seconds import(const QString& csv, const QString& path)
{
    const Signature bySomebody{askedDay.startOfDay(), QString(), QString()};
    Plan plan = Plan::open(PlanFile::open(path, PlanFile::Access::Write).value()).value();
    return timed([&] {
        const PeopleSource source = readPeopleFiles({.csv = {csv}, .licenses = {}, .people = {}}, {}).value();
        const ImportInfo info{.day = askedDay, .source = QString(codeOf(source.kind)), .sample = {}};
        PeopleImport import = importPeople(plan.state(), source, info);
        return plan.commit(std::move(import.next), EditKind::ImportPeople, summariseImport(source), bySomebody).value();
    });
}

/// Inserts the rows in one transaction, into the same tables and with the same settings: each plan file is opened with
/// the same page size, journal and synchronous.
Seconds insert(const Rows& rows, const QString& path)
{
    Database database = openPlanDatabase(path).value();
    requireDone(database.execute("DELETE FROM license_set")); // the empty set, which is among the rows
    requireDone(database.execute(recordTable));
    return timed([&] {
        Transaction transaction = Transaction::begin(database).value();
        forEachTable(rows, [&](const auto& table) { table.write(database); });
        requireDone(transaction.commit());
        return true;
    });
}

std::size_t licensesIn(const Tenant& tenant)
{
    std::size_t licenses = 0;
    for (const PersonId person : tenant.members())
        licenses += tenant.pool->holdings(tenant.licensesOf(person)).size();
    return licenses;
}

/// Imports once, checks that it has stored what the file says, and answers with the rows.
Rows checkedRows(Material& material)
{
    const QString path = material.freshEmptyPlanFile();
    import(material.csvFile(), path);
    const PlanState state = PlanFile::open(path, PlanFile::Access::Read).value()->loadState().value();
    requireSame("licenses in the plan", licensesIn(state.baseline), licensesIn(material.tenant()));
    unpackRecords(path);
    Rows rows = rowsIn(path);
    requireSame("people in the plan", rows.people.size(), material.people());
    requireSame("what they hold in both layers", rows.holdings.size(), 2 * material.people());
    requireSame("records in the plan", rows.records.size(), material.people());
    const QString raw = material.freshEmptyPlanFile();
    insert(rows, raw);
    requireSame("rows of an import", rows, rowsIn(raw));
    return rows;
}

} // namespace

void measureCsvImport(Material& material, Report& report)
{
    if (material.people() > mostPeopleInFiles)
        return;
    const QString csv = material.csvFile();
    const Rows rows = checkedRows(material);
    const Comparison times = compare([&] { return import(csv, material.freshEmptyPlanFile()); },
                                     [&] { return insert(rows, material.freshEmptyPlanFile()); });
    report.add(ratioRow("CSV to a committed plan", material.people(), times, "a raw insert of the same rows", 2));
}

} // namespace seatkeeper::bench
