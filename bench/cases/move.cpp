#include "bench/cases.h"
#include "core/plan/plan.h"
#include "core/store/delta_codec.h"
#include "core/store/plan_file.h"
#include "core/store/sqlite.h"

namespace seatkeeper::bench {

namespace {

using sqlite::Database;
using sqlite::Statement;
using sqlite::Transaction;

const Signature bySomebody{QDateTime(QDate(2026, 11, 24), QTime(12, 0)), QString(), QString()};
constexpr int baselineLayer = 1;
constexpr quint64 theMove = 2; // the second edit

void edit(Plan& plan, const Change& change)
{
    const Summary summary = summarise(change, plan.baseline());
    if (!plan.apply({change}, summary, bySomebody).value())
        throw Disagreement("the edit changes nothing");
}

void move(Plan& plan, const std::vector<PersonId>& people)
{
    edit(plan, MoveLicenses{people, subscriptionId(0), subscriptionId(subscriptionCount - 1)});
}

/// A plan that was edited on the day of the move: the backup that the first edit of a day makes is there already.
Plan editedPlan(const QString& path)
{
    Plan plan = Plan::open(PlanFile::open(path, PlanFile::Access::Write).value()).value();
    edit(plan, EditTenant{QStringLiteral("Fabrikam"), {}});
    return plan;
}

/// A number that is another one where somebody's licenses are others.
std::size_t fingerprint(const QString& path)
{
    Database database = Database::open(path, Database::Access::ReadOnly).value();
    Statement rows = database
                         .prepare("SELECT layer, person, canonical FROM holding JOIN license_set ON id = set_id"
                                  " ORDER BY layer, person")
                         .value();
    constexpr std::size_t factor = 1'000'003;
    std::size_t sum = 0;
    while (rows.next().value()) {
        sum = sum * factor + static_cast<std::size_t>(rows.integer(0) * 2 + rows.integer(1));
        sum = sum * factor + std::hash<std::string_view>()(rows.utf8(2));
    }
    return sum;
}

/// The bytes and numbers that the move has to bring to the disk, ready to be written.
struct RawMove {
    QByteArray delta;
    std::vector<std::pair<quint32, quint32>> column;  // person, set
    std::vector<std::pair<qint64, std::string>> sets; // new ones
};

RawMove rawMove(const QString& moved, std::size_t setsBefore, const std::vector<PersonId>& people)
{
    const std::unique_ptr<PlanFile> file = PlanFile::open(moved, PlanFile::Access::Read).value();
    const Tenant tenant = file->loadState().value().baseline;
    RawMove raw;
    raw.delta = encodeDelta(file->loadDelta(theMove).value());
    for (const PersonId person : people)
        raw.column.emplace_back(static_cast<quint32>(person), static_cast<quint32>(tenant.licensesOf(person)));
    Database database = Database::open(moved, Database::Access::ReadOnly).value();
    Statement rows = database.prepare("SELECT id, canonical FROM license_set WHERE id >= ?").value();
    rows.bindAll(static_cast<qint64>(setsBefore));
    while (rows.next().value())
        raw.sets.emplace_back(rows.integer(0), std::string(rows.utf8(1)));
    return raw;
}

/// Writes the blob and the column in one transaction, as durably as the program does, and nothing else.
bool write(Database& database, const RawMove& raw)
{
    Transaction transaction = Transaction::begin(database).value();
    requireDone(
        database.execute("INSERT INTO edit VALUES (1, '2026-11-24T12:00:00', '', '', 'changes', NULL, x'', x'', 1)"));
    Statement addImage = database.prepare("INSERT INTO before_image VALUES (1, ?)").value();
    requireDone(addImage.run(raw.delta));
    Statement addSet = database.prepare("INSERT INTO license_set VALUES (?, ?)").value();
    for (const auto& [id, canonical] : raw.sets)
        requireDone(addSet.run(id, std::string_view(canonical)));
    Statement setCell = database.prepare("INSERT OR REPLACE INTO holding VALUES (?, ?, ?)").value();
    for (const auto& [person, set] : raw.column)
        requireDone(setCell.run(baselineLayer, person, set));
    return transaction.commit().has_value();
}

/// Writes the move into the plan file `path`.
Seconds writeRaw(const QString& path, const RawMove& raw)
{
    Database database = Database::open(path, Database::Access::ReadWrite).value();
    requireDone(database.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA"));
    return timed([&] { return write(database, raw); });
}

/// Moves and undoes once; checks that undoing restores and that the raw move writes the same.
RawMove checkedMove(Material& material, const std::vector<PersonId>& people)
{
    const QString path = material.freshPlanFile();
    const std::size_t before = fingerprint(path);
    Plan plan = editedPlan(path);
    move(plan, people);
    const std::size_t moved = fingerprint(path);
    RawMove raw = rawMove(path, material.tenant().pool->size(), people);
    plan.undo().value();
    requireSame("licenses after the move is undone", fingerprint(path), before);
    const QString other = material.freshPlanFile();
    writeRaw(other, raw);
    requireSame("licenses after the move", moved, fingerprint(other));
    return raw;
}

} // namespace

void measureMove(Material& material, Report& report)
{
    const std::vector<PersonId> people = halfOfThePeople(material.tenant());
    const RawMove raw = checkedMove(material, people);
    Comparison undoing;
    const Comparison moving = compare(
        [&] {
            Plan plan = editedPlan(material.freshPlanFile());
            const Seconds seconds = timed([&] {
                move(plan, people);
                return true;
            });
            undoing.ours.add(timed([&] { return plan.undo(); }));
            return seconds;
        },
        [&] {
            const Seconds seconds = writeRaw(material.freshPlanFile(), raw);
            undoing.probe.add(seconds);
            return seconds;
        });
    report.add(ratioRow("move licenses of half the people", people.size(), moving, "writing its blob and column", 3));
    report.add(ratioRow("undo that move", people.size(), undoing, "writing its blob and column", 3));
}

Seconds timeMove(Material& material)
{
    const std::vector<PersonId> people = halfOfThePeople(material.tenant());
    Plan plan = editedPlan(material.freshPlanFile());
    return timed([&] {
        move(plan, people);
        return true;
    });
}

} // namespace seatkeeper::bench
