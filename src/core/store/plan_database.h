#pragma once

#include "core/plan/edit.h"
#include "core/store/sqlite.h"

namespace seatkeeper {

/// Writes a new plan that holds `state` into an empty file, which is no plan before it has been synced, and may be
/// anything where this fails.
Result<void> writePlanDatabase(const QString& file, const PlanState& state);

/// Opens the database of a plan file that `checkPlanHeader` has let pass. PlanDamaged, and untouched, where its schema
/// is not that of a plan, which is looked at before anything else, or where SQLite finds its structure damaged.
Result<sqlite::Database> openPlanDatabase(const QString& file);

/// Makes a plan of an earlier version one of this version, after a backup of it. Nothing alters where it fails.
Result<void> upgradePlan(sqlite::Database& database, const QString& file, quint32 version);

/// Reads everything in the file. PlanDamaged, with the table, where a row or a before-image is not what was kept.
Result<void> checkContent(sqlite::Database& database, const QString& file);

/// Whether a file that nobody writes to is a sound plan, whole. Reads everything in it.
Result<void> checkPlan(const QString& file);

} // namespace seatkeeper
