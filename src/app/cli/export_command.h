#pragma once

#include "app/cli/job.h"

namespace seatkeeper::cli {

/// Writes a layer, or the changes of a scenario, to stdout or to the file that `--to` names.
Result<void> runExport(const Job& job);

} // namespace seatkeeper::cli
