#pragma once

#include "core/store/digest.h"

#include <map>
#include <string>

namespace seatkeeper {

/// The digest of each table of a plan file. It follows every row that a connection alters and is kept in the same
/// transaction, so that a row that became another in any other way is seen.
class ContentDigests {
public:
    /// Begins with what the file has kept, and follows what `database` alters from now on. Both have to live as long.
    /// PlanDamaged where a table has none.
    Result<void> follow(sqlite::Database& database, const QString& file);

    /// The same for a database whose tables are still empty.
    Result<void> followNew(sqlite::Database& database);

    /// Writes the digests into the file, as the last part of a transaction.
    Result<void> keep(sqlite::Database& database) const;

    /// The transaction is durable, or it is not: what was followed since the last one holds, or never happened.
    void settle() { m_settled = m_now; }
    void reset() { m_now = m_settled; }

    /// Whether another database has kept the digests that hold here. PlanReplaced where it has not.
    Result<void> compare(sqlite::Database& other, const QString& file) const;

    /// Reads all rows. PlanDamaged, with the table, where they are not those that the file has kept the digest of.
    static Result<void> check(sqlite::Database& database, const QString& file);

    /// Keeps the digest of each table that has none in the file, and forgets those of tables that are no more. Within a
    /// transaction.
    static Result<void> keepOfOtherTables(sqlite::Database& database);

private:
    using Tables = std::map<std::string, Digest, std::less<>>;

    static Result<Tables> noRows(sqlite::Database& database);
    static Result<Tables> kept(sqlite::Database& database);
    static Result<void> addRows(sqlite::Database& database, const std::string& table, Digest& digest);
    void watch(sqlite::Database& database);

    Tables m_settled;
    Tables m_now;
};

} // namespace seatkeeper
