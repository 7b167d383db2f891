#pragma once

#include "app/cli/job.h"

namespace seatkeeper::cli {

/// `export --as report`: what the plan answers on `--on` (today), for people outside the program.
Result<void> runReport(const Job& job);

} // namespace seatkeeper::cli
