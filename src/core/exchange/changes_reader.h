#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"
#include "core/plan/summary.h"

class QIODevice;

namespace seatkeeper {

/// What a changes file makes of a tenant.
struct AppliedChanges {
    Tenant tenant;
    Summary summary; ///< of the first change, with the number of changes in the file
};

/// Applies a changes file (JSON Lines) to a copy of `tenant`, line by line: each line's syntax, then its form, then
/// the rules. The first line with an error is reported, `$` in its path being the object of that line, and nothing of
/// the file is applied. Blank lines are skipped; a byte order mark and CRLF are read.
Result<AppliedChanges> applyChangesFile(QIODevice& device, const Tenant& tenant);

} // namespace seatkeeper
