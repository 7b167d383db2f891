#include "core/store/plan_database.h"

#include "core/store/backups.h"
#include "core/store/content_digests.h"
#include "core/store/plan_header.h"
#include "core/store/plan_tables.h"
#include "core/store/record_tables.h"
#include "core/store/schema.h"

#include <QFileInfo>

namespace seatkeeper {

namespace {

using sqlite::Database;
using sqlite::Transaction;

/// What holds for a connection: every acknowledged commit survives a loss of power (DELETE + EXTRA lost none).
constexpr const char* connectionSettings =
    "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON;";

/// A file in the making counts only once it has been synced whole and got its name: until then there is nothing that a
/// journal could save.
constexpr const char* makingSettings = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;";

Result<void> writeSchema(Database& database)
{
    if (auto done = database.execute(std::string(planSchema()).c_str()); !done)
        return done;
    const std::string ids = "PRAGMA application_id = " + std::to_string(planApplicationId) +
                            "; PRAGMA user_version = " + std::to_string(planSchemaVersion) + ";";
    return database.execute(ids.c_str());
}

Result<void> writeFirstState(Database& database, const PlanState& state)
{
    ContentDigests digests;
    if (auto done = digests.followNew(database); !done)
        return done;
    const PlanState empty;
    if (auto done = writeState(database, state, difference(empty, state), {}); !done)
        return done;
    for (const Export& made : *state.exports) {
        if (auto done = writeExport(database, made); !done)
            return done;
    }
    return digests.keep(database);
}

/// The schema of an open database in the form of `planSchema`. Reads SQLite's own table, runs nothing of the file.
Result<QString> schemaOf(Database& database)
{
    return database.queryText("SELECT group_concat(sql || ';' || char(10), '') FROM"
                              " (SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid)");
}

Result<void> checkImages(Database& database, const QString& file)
{
    auto rows = database.prepare("SELECT image_digest, content FROM edit LEFT JOIN before_image ON edit = sequence"
                                 " ORDER BY sequence");
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    bool isWhole = true;
    auto read = rows->forEach([&] {
        const bool isKept = !rows->isNull(1);
        isWhole = isWhole && isKept != rows->isNull(0) &&
                  (!isKept || rows->blob(0) == Digest::ofBytes(rows->value(1).bytes).toBytes());
    });
    if (read && !isWhole)
        return failure(ErrorCode::PlanDamaged, {file, QStringLiteral("before_image")});
    return read;
}

} // namespace

Result<void> writePlanDatabase(const QString& file, const PlanState& state)
{
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return tl::unexpected(std::move(database.error()));
    if (auto done = database->execute(makingSettings); !done)
        return done;
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    if (auto done = writeSchema(*database); !done)
        return done;
    if (auto done = writeFirstState(*database, state); !done)
        return done;
    return transaction->commit();
}

Result<Database> openPlanDatabase(const QString& file)
{
    // A reader, too, opens for writing: only so can it roll back what a killed writer has left behind.
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return database;
    const Result<QString> schema = schemaOf(*database);
    if (!schema)
        return tl::unexpected(schema.error());
    const Result<QString> version = database->queryText("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (schema->toStdString() != planSchema(version->toUInt()))
        return failure(ErrorCode::PlanDamaged, {file, Term::OtherTables});
    if (auto done = database->execute(connectionSettings); !done)
        return tl::unexpected(std::move(done.error()));
    const Result<QString> check = database->queryText("PRAGMA quick_check(1)");
    if (!check)
        return tl::unexpected(check.error());
    if (*check != QLatin1String("ok"))
        return failure(ErrorCode::PlanDamaged, {file, *check});
    return database;
}

Result<void> upgradePlan(Database& database, const QString& file, quint32 version)
{
    if (auto kept = Backups(file).make(database, QFileInfo(file).lastModified()); !kept)
        return kept;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    if (auto done = upgradeRecords(database, file, version); !done)
        return done;
    if (auto done = ContentDigests::keepOfOtherTables(database); !done)
        return done;
    const std::string ids = "PRAGMA user_version = " + std::to_string(planSchemaVersion);
    if (auto done = database.execute(ids.c_str()); !done)
        return done;
    return transaction->commit();
}

Result<void> checkContent(Database& database, const QString& file)
{
    if (auto done = ContentDigests::check(database, file); !done)
        return done;
    return checkImages(database, file);
}

Result<void> checkPlan(const QString& file)
{
    if (const auto fine = checkPlanHeader(file); !fine)
        return tl::unexpected(fine.error());
    auto database = openPlanDatabase(file);
    if (!database)
        return tl::unexpected(std::move(database.error()));
    return checkContent(*database, file);
}

} // namespace seatkeeper
