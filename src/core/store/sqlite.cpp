#include "core/store/sqlite.h"

// Of Debian's SQLite, and of any other that is built with sessions.
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

#include <array>
#include <cstring>
#include <string>
#include <vector>

namespace seatkeeper::sqlite {

namespace {

/// Ten times what the program itself needs; a file can ask for no more.
constexpr std::array<std::pair<int, int>, 6> limits{{
    {SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
    {SQLITE_LIMIT_COLUMN, 64},
    {SQLITE_LIMIT_EXPR_DEPTH, 32},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
}};

struct Switch {
    int option;
    int value;
};

/// What a hostile schema could use is off before the first statement.
constexpr std::array switches{
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},      Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, Switch{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1},    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

/// Lifts a limit for as long as it lives.
class Lifted {
public:
    Lifted(sqlite3* handle, int limit, int value)
        : m_handle(handle)
        , m_limit(limit)
        , m_before(sqlite3_limit(handle, limit, value))
    {}
    Lifted(const Lifted&) = delete;
    Lifted& operator=(const Lifted&) = delete;
    ~Lifted() { sqlite3_limit(m_handle, m_limit, m_before); }

private:
    sqlite3* m_handle;
    int m_limit;
    int m_before;
};

std::string_view bytesAt(const void* bytes, int size)
{
    return bytes ? std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size))
                 : std::string_view();
}

qint64 bitsOf(double number)
{
    qint64 bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    return bits;
}

Value valueOf(sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return {Value::Type::Integer, sqlite3_value_int64(value), {}};
    case SQLITE_FLOAT: return {Value::Type::Real, bitsOf(sqlite3_value_double(value)), {}};
    case SQLITE_TEXT: return {Value::Type::Text, 0, bytesAt(sqlite3_value_text(value), sqlite3_value_bytes(value))};
    case SQLITE_BLOB: return {Value::Type::Blob, 0, bytesAt(sqlite3_value_blob(value), sqlite3_value_bytes(value))};
    default: return {};
    }
}

/// The row before or after the change that a preupdate hook is called for; empty where SQLite cannot tell.
template <class Get> std::span<const Value> hookedRow(sqlite3* handle, Get get)
{
    static thread_local std::vector<Value> row; // one for all rows: this is called a million times
    row.clear();
    for (int column = 0; column < sqlite3_preupdate_count(handle); ++column) {
        sqlite3_value* value = nullptr;
        if (get(handle, column, &value) != SQLITE_OK)
            return {};
        row.push_back(valueOf(value));
    }
    return row;
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(QString file, sqlite3* handle) : m_file(std::move(file)), m_handle(handle) {}

Result<Database> Database::open(const QString& file, Access access)
{
    sqlite3* handle = nullptr;
    const int mode = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int flags = mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    const int result = sqlite3_open_v2(file.toUtf8().constData(), &handle, flags, nullptr);
    Database database(file, handle); // also a failed open leaves a handle to close
    if (result != SQLITE_OK)
        return tl::unexpected(database.lastError());
    for (const auto& [option, value] : switches) {
        if (sqlite3_db_config(handle, option, value, nullptr) != SQLITE_OK)
            return tl::unexpected(database.lastError());
    }
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
    sqlite3_busy_timeout(handle, 2000);
    return database;
}

Result<void> Database::execute(const char* sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt* handle = nullptr;
    if (sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()), &handle, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return Statement(*this, handle);
}

Result<QString> Database::queryText(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(std::move(statement.error()));
    const auto row = statement->next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->text(0) : QString();
}

Result<void> Database::copyInto(const QString& file)
{
    const Lifted attached(m_handle.get(), SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches the copy
    auto statement = prepare("VACUUM INTO ?");
    if (!statement)
        return tl::unexpected(std::move(statement.error()));
    return statement->run(file);
}

void Database::watchRows(RowWatcher watcher)
{
    m_watch = std::make_unique<Watch>(Watch{std::move(watcher)});
    sqlite3_preupdate_hook(m_handle.get(), &Database::tellWatcher, m_watch.get());
}

void Database::tellWatcher(void* context, sqlite3* handle, int operation, const char* schema, const char* table,
                           long long /*oldRow*/, long long /*newRow*/)
{
    if (std::string_view(schema) != "main") // VACUUM INTO fills another one
        return;
    auto& watch = *static_cast<Watch*>(context);
    const auto tell = [&](RowEvent event, std::span<const Value> row) {
        watch.failed = watch.failed || row.empty();
        watch.watcher(table, event, row);
    };
    if (operation != SQLITE_INSERT)
        tell(RowEvent::Removed, hookedRow(handle, sqlite3_preupdate_old));
    if (operation != SQLITE_DELETE)
        tell(RowEvent::Added, hookedRow(handle, sqlite3_preupdate_new));
}

Error Database::lastError() const
{
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle.get()));
    const int code = sqlite3_extended_errcode(m_handle.get());
    if (code == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::PlanMoved, {m_file}, {}};
    switch (code & 0xff) {
    case SQLITE_FULL: return {ErrorCode::DiskFull, {}, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT: return {ErrorCode::PlanDamaged, {m_file, message}, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::PlanInUse, {m_file, QString(), QString()}, {}};
    default: return {ErrorCode::StorageFailed, {message}, {}};
    }
}

void Statement::Finalize::operator()(sqlite3_stmt* handle) const
{
    sqlite3_finalize(handle);
}

Statement::Statement(const Database& database, sqlite3_stmt* handle) : m_database(&database), m_handle(handle) {}

Result<bool> Statement::next()
{
    if (std::exchange(m_bindFailed, false))
        return tl::unexpected(m_database->lastError());
    switch (sqlite3_step(m_handle.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: sqlite3_reset(m_handle.get()); return false;
    default: {
        const Error error = m_database->lastError();
        sqlite3_reset(m_handle.get());
        return tl::unexpected(error);
    }
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view Statement::utf8(int column) const
{
    const void* bytes = sqlite3_column_text(m_handle.get(), column);
    return bytesAt(bytes, sqlite3_column_bytes(m_handle.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const void* bytes = sqlite3_column_blob(m_handle.get(), column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(m_handle.get(), column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

std::optional<QString> Statement::textOrNull(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

int Statement::columns() const
{
    return sqlite3_column_count(m_handle.get());
}

Value Statement::value(int column) const
{
    sqlite3_stmt* row = m_handle.get();
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER: return {Value::Type::Integer, integer(column), {}};
    case SQLITE_FLOAT: return {Value::Type::Real, bitsOf(sqlite3_column_double(row, column)), {}};
    case SQLITE_TEXT: return {Value::Type::Text, 0, utf8(column)};
    case SQLITE_BLOB:
        return {Value::Type::Blob, 0, bytesAt(sqlite3_column_blob(row, column), sqlite3_column_bytes(row, column))};
    default: return {};
    }
}

void Statement::bind(qint64 value)
{
    keepResult(sqlite3_bind_int64(m_handle.get(), ++m_parameter, value));
}

void Statement::bind(const QString& value)
{
    const QByteArray bytes = value.toUtf8();
    bind(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void Statement::bind(std::string_view value)
{
    // An empty view may hold a null pointer, which SQLite would take for NULL.
    const char* bytes = value.empty() ? "" : value.data();
    keepResult(sqlite3_bind_text64(m_handle.get(), ++m_parameter, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(const QByteArray& value)
{
    keepResult(sqlite3_bind_blob64(m_handle.get(), ++m_parameter, value.constData(),
                                   static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bind(std::nullopt_t)
{
    keepResult(sqlite3_bind_null(m_handle.get(), ++m_parameter));
}

void Statement::keepResult(int result)
{
    m_bindFailed = m_bindFailed || result != SQLITE_OK;
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (auto done = database.execute("BEGIN IMMEDIATE"); !done)
        return tl::unexpected(std::move(done.error()));
    return Transaction(database);
}

Result<Transaction> Transaction::beginToRead(Database& database)
{
    if (auto done = database.execute("BEGIN DEFERRED"); !done)
        return tl::unexpected(std::move(done.error()));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    // A rollback that fails leaves nothing to do: SQLite rolls back by itself when the file is opened next.
    if (m_database)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (m_database->m_watch && m_database->m_watch->failed)
        return failure(ErrorCode::StorageFailed, {QStringLiteral("a row was altered unseen")});
    auto done = m_database->execute("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace seatkeeper::sqlite
