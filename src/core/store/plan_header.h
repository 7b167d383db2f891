#pragma once

#include "core/model/error.h"

namespace seatkeeper {

/// Looks at the first bytes of `file`, before SQLite has it: whether it is a regular file, a SQLite database, a plan
/// of ours, and of a version that this program reads; answers with that. Nothing is created, and nothing that blocks (a
/// FIFO, a device) is opened.
Result<quint32> checkPlanHeader(const QString& file);

} // namespace seatkeeper
