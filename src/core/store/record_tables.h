#pragma once

#include "core/plan/raw_records.h"
#include "core/store/sqlite.h"

/// The records of the imported files as rows, which have lain in two ways.
namespace seatkeeper {

/// The records of each of `files` sources of a plan of `people` people. PlanDamaged, with the table, where rows are
/// there that no plan of ours can have.
Result<std::vector<RawRecords>> readRecords(sqlite::Database& database, const QString& file, std::size_t files,
                                            std::size_t people);

/// Writes the records of a source that has none yet. Within a transaction.
Result<void> writeRecords(sqlite::Database& database, std::size_t source, const RawRecords& records);

/// Makes the tables of an earlier version those of this one, and keeps what was in them. Within a transaction.
Result<void> upgradeRecords(sqlite::Database& database, const QString& file, quint32 version);

} // namespace seatkeeper
