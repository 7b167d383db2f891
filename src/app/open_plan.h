#pragma once

#include "core/plan/plan.h"
#include "core/store/plan_file.h"

namespace seatkeeper {

/// What a program puts between a plan and its file.
using StoreWrapper = std::function<std::unique_ptr<PlanStore>(std::unique_ptr<PlanStore>)>;

/// Opens the plan in a file. Where it is damaged, the error names its last sound backup.
Result<Plan> openPlan(const QString& file, PlanFile::Access access, const StoreWrapper& wrap = {});

/// Reads everything in a plan file. Where it is damaged, the error names its last sound backup.
Result<void> verifyPlan(const QString& file);

} // namespace seatkeeper
