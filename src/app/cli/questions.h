#pragma once

#include "app/cli/job.h"

/// The commands that ask something of a plan and leave it as it is.
namespace seatkeeper::cli {

Result<void> runEvaluate(const Job& job);
Result<void> runHandovers(const Job& job);
Result<void> runOverage(const Job& job);
Result<void> runCompare(const Job& job);
Result<void> runScenarios(const Job& job);

/// Ends with ErrorOpen where an error is open.
Result<ExitCode> runCheck(const Job& job);

} // namespace seatkeeper::cli
