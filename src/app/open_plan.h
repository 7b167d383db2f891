#pragma once

#include "core/plan/plan.h"
#include "core/store/plan_file.h"

namespace seatkeeper {

/// Opens the plan in a file. Where it is damaged, the error names its last sound backup.
Result<Plan> openPlan(const QString& file, PlanFile::Access access);

/// Reads everything in a plan file. Where it is damaged, the error names its last sound backup.
Result<void> verifyPlan(const QString& file);

} // namespace seatkeeper
