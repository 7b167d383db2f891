#include "core/store/plan_file.h"

#include "core/store/backups.h"
#include "core/store/delta_check.h"
#include "core/store/delta_codec.h"
#include "core/store/durable_file.h"
#include "core/store/plan_database.h"
#include "core/store/plan_header.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopedValueRollback>

namespace seatkeeper {

namespace {

using sqlite::Database;
using sqlite::Transaction;

/// Takes the one place of a writer; it is let go when the lock is destroyed or the process dies.
Result<std::unique_ptr<QLockFile>> takeLock(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(PlanFile::lockOf(file));
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
    return failure(ErrorCode::StorageFailed, {PlanFile::lockOf(file)});
}

} // namespace

/// The same for every name of the file: links lead to the one lock.
QString PlanFile::lockOf(const QString& file)
{
    return QFileInfo(file).canonicalFilePath() + QStringLiteral(".lock");
}

Result<void> PlanFile::create(const QString& file, const PlanState& state)
{
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
        return failure(ErrorCode::FileExists, {file});
    auto temporary = TemporaryFile::beside(file);
    if (!temporary)
        return tl::unexpected(std::move(temporary.error()));
    if (auto done = writePlanDatabase(temporary->name(), state); !done)
        return done;
    return temporary->become(file, Overwrite::Refused);
}

Result<std::unique_ptr<PlanFile>> PlanFile::open(const QString& file, Access access)
{
    const Result<quint32> version = checkPlanHeader(file);
    if (!version)
        return tl::unexpected(version.error());
    std::unique_ptr<QLockFile> lock;
    if (access == Access::Write) {
        auto taken = takeLock(file);
        if (!taken)
            return tl::unexpected(std::move(taken.error()));
        lock = std::move(*taken);
    }
    auto database = openPlanDatabase(file);
    if (!database)
        return tl::unexpected(std::move(database.error()));
    if (lock && *version < planSchemaVersion) {
        if (auto done = upgradePlan(*database, file, *version); !done)
            return tl::unexpected(std::move(done.error()));
    }
    auto opened = std::unique_ptr<PlanFile>(new PlanFile(file, std::move(*database), std::move(lock)));
    if (auto followed = opened->m_digests.follow(opened->m_database, file); !followed)
        return tl::unexpected(std::move(followed.error()));
    return opened;
}

PlanFile::PlanFile(QString file, Database database, std::unique_ptr<QLockFile> lock)
    : m_file(std::move(file))
    , m_database(std::move(database))
    , m_lock(std::move(lock))
    , m_mark(FileMark::of(m_file))
{}

PlanFile::~PlanFile() = default;

Result<void> PlanFile::verify()
{
    const auto snapshot = Transaction::beginToRead(m_database);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (auto done = checkContent(m_database, m_file); !done)
        return done;
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
    if (auto done = ContentDigests::check(m_database, m_file); !done)
        return tl::unexpected(std::move(done.error()));
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
        "SELECT sequence, at, author, note, kind, summary, image_digest IS NOT NULL, done, scenario FROM edit"
        " ORDER BY sequence");
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
        if (!rows->isNull(8))
            edit.scenario = static_cast<ScenarioId>(rows->integer(8));
        const bool inOrder = history.empty() || history.back().done || !edit.done;
        const bool mayBeForgotten = kind && isImport(*kind) && edit.done;
        if (!kind || !summary || !edit.at.isValid() || !inOrder || (!edit.undoable && !mayBeForgotten))
            return tl::unexpected(damaged(QStringLiteral("edit")));
        edit.kind = *kind;
        edit.summary = *summary;
        history.push_back(std::move(edit));
    }
}

Result<PlanDelta> PlanFile::loadDelta(quint64 sequence)
{
    auto row = m_database.prepare(
        "SELECT content, image_digest FROM edit JOIN before_image ON edit = sequence WHERE edit = ?");
    if (!row)
        return tl::unexpected(std::move(row.error()));
    row->bindAll(static_cast<qint64>(sequence));
    const Result<bool> there = row->next();
    if (!there)
        return tl::unexpected(there.error());
    const bool isKept = *there && Digest::ofBytes(row->value(0).bytes).toBytes() == row->blob(1);
    auto delta = isKept ? decodeDelta(row->blob(0)) : std::nullopt;
    if (!delta || !isWithin(*delta, m_stored))
        return tl::unexpected(damaged(QStringLiteral("before_image")));
    return std::move(*delta);
}

Result<void> PlanFile::append(const PlanState& after, const PlanDelta& delta, const Edit& edit)
{
    if (auto done = backUpBefore(edit); !done)
        return done;
    return write(
        [&]() -> Result<void> {
            if (auto done = m_database.execute("DELETE FROM edit WHERE done = 0"); !done)
                return done;
            if (auto done = writeEdit(delta, edit); !done)
                return done;
            if (auto done = forgetOldImports(); !done)
                return done;
            return writeState(m_database, after, delta, m_stored);
        },
        StoredCounts::of(after.baseline));
}

Result<void> PlanFile::replace(const PlanState& after, const PlanDelta& delta, const Edit& edit)
{
    return write(
        [&]() -> Result<void> {
            if (auto done = writeEdit(delta, edit); !done)
                return done;
            return writeState(m_database, after, delta, m_stored);
        },
        StoredCounts::of(after.baseline));
}

Result<void> PlanFile::addExport(const Export& made)
{
    return write([&] { return writeExport(m_database, made); }, m_stored);
}

Result<void> PlanFile::atOnce(const std::function<Result<void>(PlanStore&)>& replaces)
{
    return write(
        [&] {
            const QScopedValueRollback inside(m_atOnce, true);
            return replaces(*this);
        },
        m_stored); // undo and redo append nothing
}

Result<void> PlanFile::backUpBefore(const Edit& edit)
{
    const Backups backups(m_file);
    if (!isImport(edit.kind) && backups.hasOneOf(edit.at.date()))
        return {};
    if (auto same = checkMark(); !same)
        return same;
    return backups.make(m_database, edit.at);
}

Result<void> PlanFile::write(const std::function<Result<void>()>& rows, const StoredCounts& counts)
{
    if (m_atOnce)
        return rows();
    if (auto same = checkMark(); !same)
        return same;
    Result<void> done = commit(rows);
    m_mark = FileMark::of(m_file); // a rollback, too, writes to the file
    if (!done) {
        m_digests.reset();
        return done;
    }
    m_digests.settle();
    m_stored = counts;
    return done;
}

Result<void> PlanFile::commit(const std::function<Result<void>()>& rows)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    if (auto done = rows(); !done)
        return done;
    if (auto done = m_digests.keep(m_database); !done)
        return done;
    return transaction->commit();
}

Result<void> PlanFile::checkMark() const
{
    return m_mark ? m_mark->check(m_file) : failure(ErrorCode::PlanMoved, {m_file});
}

Result<CopyContent> PlanFile::saveCopy(const QString& file, const PlanState& state)
{
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
        return failure(ErrorCode::FileExists, {file});
    if (auto whole = saveWholeCopy(file))
        return CopyContent::Whole;
    if (auto created = create(file, state); !created)
        return tl::unexpected(std::move(created.error()));
    return CopyContent::WithoutHistory;
}

/// The file may have been moved, or another may lie in its place: what SQLite has open is still ours, if the digests
/// are.
Result<void> PlanFile::saveWholeCopy(const QString& file)
{
    auto copy = TemporaryFile::beside(file);
    if (!copy)
        return tl::unexpected(std::move(copy.error()));
    if (auto done = m_database.copyInto(copy->name()); !done)
        return done;
    if (auto sound = checkCopy(copy->name()); !sound)
        return sound;
    return copy->become(file, Overwrite::Refused);
}

Result<void> PlanFile::checkCopy(const QString& copy) const
{
    auto database = openPlanDatabase(copy);
    if (!database)
        return tl::unexpected(std::move(database.error()));
    if (auto same = m_digests.compare(*database, m_file); !same)
        return same;
    return checkContent(*database, copy);
}

Result<void> PlanFile::writeEdit(const PlanDelta& delta, const Edit& edit)
{
    const QByteArray image = encodeDelta(delta);
    const Digest digest = Digest::ofBytes(std::string_view(image.constData(), static_cast<std::size_t>(image.size())));
    const auto scenario = edit.scenario ? std::optional(static_cast<qint64>(*edit.scenario)) : std::nullopt;
    auto row = m_database.prepare("INSERT OR REPLACE INTO edit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row)
        return tl::unexpected(std::move(row.error()));
    if (auto done = row->run(static_cast<qint64>(edit.sequence), edit.at.toString(Qt::ISODate), edit.author, edit.note,
                             QString(codeOf(edit.kind)), scenario, encodeSummary(edit.summary), digest.toBytes(),
                             edit.done ? 1 : 0);
        !done)
        return done;
    auto content = m_database.prepare("INSERT OR REPLACE INTO before_image VALUES (?, ?)");
    if (!content)
        return tl::unexpected(std::move(content.error()));
    return content->run(static_cast<qint64>(edit.sequence), image);
}

Result<void> PlanFile::forgetOldImports()
{
    constexpr std::string_view old =
        "IN (SELECT sequence FROM edit WHERE kind IN (?, ?) ORDER BY sequence DESC LIMIT -1 OFFSET ?)";
    for (const std::string& sql : {"DELETE FROM before_image WHERE edit " + std::string(old),
                                   "UPDATE edit SET image_digest = NULL WHERE sequence " + std::string(old)}) {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return tl::unexpected(std::move(statement.error()));
        if (auto done = statement->run(QString(codeOf(EditKind::ImportTenant)), QString(codeOf(EditKind::ImportPeople)),
                                       keptImports);
            !done)
            return done;
    }
    return {};
}

Error PlanFile::damaged(const QString& what) const
{
    return {ErrorCode::PlanDamaged, {m_file, what}, {}};
}

} // namespace seatkeeper
