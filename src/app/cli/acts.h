#pragma once

#include "app/cli/job.h"

/// The commands that make a plan, alter it, or say what was done to it.
namespace seatkeeper::cli {

Result<void> runNew(const Job& job);

/// Applies a changes file to the baseline, or adds it to a scenario, which is made where it is new.
Result<void> runApply(const Job& job);
Result<void> runUndo(const Job& job);
Result<void> runRedo(const Job& job);
Result<void> runHistory(const Job& job);
Result<void> runVerify(const Job& job);

} // namespace seatkeeper::cli
