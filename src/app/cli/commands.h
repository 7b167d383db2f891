#pragma once

#include "app/cli/call.h"

class QIODevice;

namespace seatkeeper::cli {

/// Carries out a call and writes its answer to `out`. Nothing is written where it fails.
Result<void> run(const Call& call, QIODevice& out);

} // namespace seatkeeper::cli
