#include "core/store/plan_file.h"

#include "core/store/delta_check.h"
#include "core/store/delta_codec.h"
#include "core/store/durable_file.h"
#include "core/store/plan_header.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace seatkeeper {

namespace {

using sqlite::Database;
using sqlite::Transaction;

/// What holds for a connection: every acknowledged commit survives a loss of power (DELETE + EXTRA lost none).
constexpr const char* connectionSettings =
    "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON;";

Result<void> writeNewPlan(Database& database, const PlanState& state)
{
    if (auto done = database.execute(connectionSettings); !done)
        return done;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    if (auto done = database.execute(std::string(planSchema()).c_str()); !done)
        return done;
    const std::string ids = "PRAGMA application_id = " + std::to_string(planApplicationId) +
                            "; PRAGMA user_version = " + std::to_string(planSchemaVersion) + ";";
    if (auto done = database.execute(ids.c_str()); !done)
        return done;
    const PlanState empty;
    if (auto done = writeState(database, state, difference(empty, state), {}); !done)
        return done;
    return transaction->commit();
}

/// The schema of an open database in the form of `planSchema`. Reads SQLite's own table, runs nothing of the file.
Result<QString> schemaOf(Database& database)
{
    return database.queryText("SELECT group_concat(sql || ';' || char(10), '') FROM"
                              " (SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid)");
}

/// The same for every name of the file: links lead to the one lock.
QString lockName(const QString& file)
{
    return QFileInfo(file).canonicalFilePath() + QStringLiteral(".lock");
}

/// Takes the one place of a writer; it is let go when the lock is destroyed or the process dies.
Result<std::unique_ptr<QLockFile>> takeLock(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(lockName(file));
    lock->setStaleLockTime(0); // a living process keeps its lock however old
    if (lock->tryLock(0))
        return lock;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&process, &host, &program))
        return failure(ErrorCode::PlanInUse, {file, QString::number(process), host});
    if (lock->error() == QLockFile::LockFailedError)
        return failure(ErrorCode::PlanInUse, {file, QString(), QString()});
    return failure(ErrorCode::StorageFailed, {lockName(file)});
}

} // namespace

Result<void> PlanFile::create(const QString& file, const PlanState& state)
{
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
        return failure(ErrorCode::FileExists, {file});
    const Result<QString> temporary = createTemporaryBeside(file);
    if (!temporary)
        return tl::unexpected(temporary.error());
    Result<void> done;
    {
        auto database = Database::open(*temporary, Database::Access::ReadWrite);
        done = database ? writeNewPlan(*database, state) : tl::unexpected(database.error());
    }
    if (done)
        done = renameDurably(*temporary, file);
    if (!done)
        QFile::remove(*temporary);
    return done;
}

Result<std::unique_ptr<PlanFile>> PlanFile::open(const QString& file, Access access)
{
    if (auto fine = checkPlanHeader(file); !fine)
        return tl::unexpected(std::move(fine.error()));
    std::unique_ptr<QLockFile> lock;
    if (access == Access::Write) {
        auto taken = takeLock(file);
        if (!taken)
            return tl::unexpected(std::move(taken.error()));
        lock = std::move(*taken);
    }
    // A reader, too, opens for writing: only so can it roll back what a killed writer has left behind.
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return tl::unexpected(std::move(database.error()));
    const Result<QString> schema = schemaOf(*database);
    if (!schema)
        return tl::unexpected(schema.error());
    if (schema->toStdString() != planSchema())
        return failure(ErrorCode::PlanDamaged, {file, QStringLiteral("schema")});
    if (auto done = database->execute(connectionSettings); !done)
        return tl::unexpected(std::move(done.error()));
    const Result<QString> check = database->queryText("PRAGMA quick_check(1)");
    if (!check)
        return tl::unexpected(check.error());
    if (*check != QLatin1String("ok"))
        return failure(ErrorCode::PlanDamaged, {file, *check});
    return std::unique_ptr<PlanFile>(new PlanFile(file, std::move(*database), std::move(lock)));
}

PlanFile::PlanFile(QString file, Database database, std::unique_ptr<QLockFile> lock)
    : m_file(std::move(file))
    , m_database(std::move(database))
    , m_lock(std::move(lock))
{}

PlanFile::~PlanFile() = default;

Result<void> PlanFile::verify()
{
    const auto snapshot = Transaction::beginToRead(m_database);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (const auto state = readAll(); !state)
        return tl::unexpected(state.error());
    const auto history = loadHistory();
    if (!history)
        return tl::unexpected(history.error());
    for (const Edit& edit : *history) {
        if (!edit.undoable)
            continue;
        if (const auto delta = loadDelta(edit.sequence); !delta)
            return tl::unexpected(delta.error());
    }
    return {};
}

Result<PlanState> PlanFile::loadState()
{
    const auto snapshot = Transaction::beginToRead(m_database);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return readAll();
}

Result<PlanState> PlanFile::readAll()
{
    Result<PlanState> state = readState(m_database, m_file);
    if (state)
        m_stored = StoredCounts::of(state->baseline);
    return state;
}

Result<std::vector<Edit>> PlanFile::loadHistory()
{
    auto rows = m_database.prepare(
        "SELECT sequence, at, author, note, kind, summary, delta IS NOT NULL, done FROM edit ORDER BY sequence");
    if (!rows)
        return tl::unexpected(std::move(rows.error()));
    std::vector<Edit> history;
    for (;;) {
        const Result<bool> there = rows->next();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return history;
        Edit edit;
        edit.sequence = static_cast<quint64>(rows->integer(0));
        edit.at = QDateTime::fromString(rows->text(1), Qt::ISODate);
        edit.author = rows->text(2);
        edit.note = rows->text(3);
        const auto kind = fromCode<EditKind>(rows->text(4));
        const auto summary = decodeSummary(rows->blob(5));
        edit.undoable = rows->integer(6) != 0;
        edit.done = rows->integer(7) != 0;
        const bool inOrder = history.empty() || history.back().done || !edit.done;
        const bool mayBeForgotten = kind == EditKind::ImportTenant && edit.done;
        if (!kind || !summary || !edit.at.isValid() || !inOrder || (!edit.undoable && !mayBeForgotten))
            return tl::unexpected(damaged(QStringLiteral("edit")));
        edit.kind = *kind;
        edit.summary = *summary;
        history.push_back(std::move(edit));
    }
}

Result<PlanDelta> PlanFile::loadDelta(quint64 sequence)
{
    auto row = m_database.prepare("SELECT delta FROM edit WHERE sequence = ?");
    if (!row)
        return tl::unexpected(std::move(row.error()));
    row->bindAll(static_cast<qint64>(sequence));
    const Result<bool> there = row->next();
    if (!there)
        return tl::unexpected(there.error());
    auto delta = *there ? decodeDelta(row->blob(0)) : std::nullopt;
    if (!delta || !isWithin(*delta, m_stored))
        return tl::unexpected(damaged(QStringLiteral("edit")));
    return std::move(*delta);
}

Result<void> PlanFile::append(const PlanState& after, const PlanDelta& delta, const Edit& edit)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    if (auto done = m_database.execute("DELETE FROM edit WHERE done = 0"); !done)
        return done;
    if (auto done = writeEdit(delta, edit); !done)
        return done;
    if (auto done = forgetOldImports(); !done)
        return done;
    if (auto done = writeState(m_database, after, delta, m_stored); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    m_stored = StoredCounts::of(after.baseline);
    return {};
}

Result<void> PlanFile::replace(const PlanState& after, const PlanDelta& delta, const Edit& edit)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    if (auto done = writeEdit(delta, edit); !done)
        return done;
    if (auto done = writeState(m_database, after, delta, m_stored); !done)
        return done;
    return transaction->commit();
}

Result<void> PlanFile::writeEdit(const PlanDelta& delta, const Edit& edit)
{
    auto statement = m_database.prepare("INSERT OR REPLACE INTO edit VALUES (?, ?, ?, ?, ?, NULL, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(std::move(statement.error()));
    return statement->run(static_cast<qint64>(edit.sequence), edit.at.toString(Qt::ISODate), edit.author, edit.note,
                          QString(codeOf(edit.kind)), encodeSummary(edit.summary), encodeDelta(delta),
                          edit.done ? 1 : 0);
}

Result<void> PlanFile::forgetOldImports()
{
    auto statement =
        m_database.prepare("UPDATE edit SET delta = NULL WHERE kind = ?1 AND delta IS NOT NULL AND sequence NOT IN"
                           " (SELECT sequence FROM edit WHERE kind = ?1 ORDER BY sequence DESC LIMIT ?2)");
    if (!statement)
        return tl::unexpected(std::move(statement.error()));
    return statement->run(QString(codeOf(EditKind::ImportTenant)), keptImports);
}

Error PlanFile::damaged(const QString& what) const
{
    return {ErrorCode::PlanDamaged, {m_file, what}, {}};
}

} // namespace seatkeeper
