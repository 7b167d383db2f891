#pragma once

#include "app/cli/job.h"

namespace seatkeeper::cli {

/// `import`: a tenant file, or people and licenses from Control Hub's CSV or the Webex API. With `--dry-run`, says what
/// it would alter and stores nothing.
Result<void> runImport(const Job& job);

} // namespace seatkeeper::cli
