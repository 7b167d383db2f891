#pragma once

#include "app/cli/call.h"
#include "app/exit_code.h"

class QIODevice;

namespace seatkeeper::cli {

/// Carries out a call, writes its answer to `out`, and says what to end with. Nothing is written where it fails.
Result<ExitCode> run(const Call& call, QIODevice& out);

} // namespace seatkeeper::cli
