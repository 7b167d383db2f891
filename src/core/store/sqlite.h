#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite behind a thin wrapper: the only place that calls it. Every result is checked and becomes an Error.
namespace seatkeeper::sqlite {

class Statement;

/// One value of a row, as SQLite keeps it.
struct Value {
    enum class Type : quint8 { Null, Integer, Real, Text, Blob };

    Type type = Type::Null;
    qint64 number = 0;      ///< of an integer; of a real number its bits
    std::string_view bytes; ///< of a text or blob; valid until the row is left
};

/// What happens to a row within a change: an update removes the old row and adds the new one.
enum class RowEvent : quint8 { Removed, Added };

/// Is told of each row that a statement removes or adds, however it does so: by replacing or by cascading, too.
using RowWatcher = std::function<void(std::string_view table, RowEvent event, std::span<const Value> row)>;

/// An open database. Closed when destroyed; belongs to one thread.
class Database {
public:
    enum class Access : quint8 { ReadOnly, ReadWrite };

    /// Opens a file that exists, with nothing switched on that a hostile one could use. Never creates one.
    static Result<Database> open(const QString& file, Access access);

    /// Runs statements without parameters or answers.
    Result<void> execute(const char* sql);

    Result<Statement> prepare(std::string_view sql);

    /// The first value of the first row; empty where there is no row.
    Result<QString> queryText(std::string_view sql);

    /// Writes a compact copy of the whole database into `file`, which is empty or not there. Not within a transaction,
    /// and not yet durable.
    Result<void> copyInto(const QString& file);

    /// From now on `watcher` is told of every row that this connection alters.
    void watchRows(RowWatcher watcher);

    /// What the last failed call says, as an Error: damaged, in use by another, the disk full, or storage failed.
    Error lastError() const;

private:
    friend class Transaction;

    struct Close {
        void operator()(sqlite3* handle) const;
    };

    /// What is told of rows, and whether something kept it from hearing of one.
    struct Watch {
        RowWatcher watcher;
        bool failed = false;
    };

    Database(QString file, sqlite3* handle);
    static void tellWatcher(void* context, sqlite3* handle, int operation, const char* schema, const char* table,
                            long long oldRow, long long newRow);

    QString m_file;
    std::unique_ptr<Watch> m_watch; // outlives the handle that calls it
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// A prepared statement; its parameters are bound and its columns are read in order.
class Statement {
public:
    /// Binds all parameters from the first on, and runs to the end. Can be run again.
    template <class... Values> Result<void> run(const Values&... values)
    {
        bindAll(values...);
        return forEach([] {});
    }

    /// Binds all parameters from the first on; `next` then goes through the rows.
    template <class... Values> void bindAll(const Values&... values)
    {
        m_parameter = 0;
        (bind(values), ...);
    }

    /// Steps to the next row; false where there is none.
    Result<bool> next();

    /// Calls `row` for each row that is left.
    template <class Row> Result<void> forEach(const Row& row)
    {
        for (;;) {
            const Result<bool> there = next();
            if (!there)
                return tl::unexpected(there.error());
            if (!*there)
                return {};
            row();
        }
    }

    qint64 integer(int column) const;
    QString text(int column) const;
    std::string_view utf8(int column) const; ///< valid until the next step
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    std::optional<QString> textOrNull(int column) const;

    int columns() const;
    Value value(int column) const; ///< valid until the next step

private:
    friend class Database;

    struct Finalize {
        void operator()(sqlite3_stmt* handle) const;
    };

    Statement(const Database& database, sqlite3_stmt* handle);
    void bind(qint64 value);
    void bind(int value) { bind(qint64{value}); }
    void bind(quint32 value) { bind(qint64{value}); }
    void bind(const QString& value);
    void bind(std::string_view value);
    void bind(const QByteArray& value);
    void bind(std::nullopt_t);
    template <class Value> void bind(const std::optional<Value>& value)
    {
        if (value)
            bind(*value);
        else
            bind(std::nullopt);
    }
    void keepResult(int result);

    const Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    int m_parameter = 0;
    bool m_bindFailed = false;
};

/// A transaction: rolled back when destroyed, unless it was committed.
class Transaction {
public:
    /// To write. No other writer comes between.
    static Result<Transaction> begin(Database& database);

    /// To read: all that is read until it ends is of one moment, whatever a writer beside does.
    static Result<Transaction> beginToRead(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Makes all that was written durable. Where it fails, nothing of it is.
    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    Database* m_database; // null: committed, or moved from
};

} // namespace seatkeeper::sqlite
