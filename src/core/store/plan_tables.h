#pragma once

#include "core/plan/edit.h"
#include "core/store/sqlite.h"

/// The state of a plan as rows: all of it read, and the parts that an edit touched written.
namespace seatkeeper {

/// How many rows of the append-only tables a plan file has.
struct StoredCounts {
    std::size_t people = 0;
    std::size_t keys = 0;
    std::size_t sets = 0;

    static StoredCounts of(const Tenant& tenant);
};

/// Reads the whole state. PlanDamaged where rows are there that no plan of ours can have.
Result<PlanState> readState(sqlite::Database& database, const QString& file);

/// Writes the parts of `after` that `delta` names, and what was appended since `stored`. Within a transaction.
Result<void> writeState(sqlite::Database& database, const PlanState& after, const PlanDelta& delta,
                        const StoredCounts& stored);

/// Writes an export behind those that are there. Within a transaction.
Result<void> writeExport(sqlite::Database& database, const Export& made);

} // namespace seatkeeper
