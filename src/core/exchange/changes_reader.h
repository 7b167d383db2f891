#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"
#include "core/plan/summary.h"

#include <functional>

class QIODevice;

namespace seatkeeper {

/// What a changes file makes of a tenant.
struct AppliedChanges {
    Tenant tenant;
    Summary summary; ///< of the first change, with the number of changes in the file
};

/// What is to be done with a change that was read; a refusal of it is reported with its line.
using TakeChange = std::function<Result<void>(const Change&)>;

/// Reads a changes file (JSON Lines), line by line: each line's syntax, then its form, and then `take` has its change.
/// People are looked up in `tenant`, which `take` may alter. Answers with the first change in brief and how many there
/// are. The first line with an error ends it; blank lines, byte order mark and CRLF as below.
Result<Summary> readChangesFile(QIODevice& device, const Tenant& tenant, const TakeChange& take);

/// Applies a changes file (JSON Lines) to a copy of `tenant`, line by line: each line's syntax, then its form, then
/// the rules. The first line with an error is reported, `$` in its path being the object of that line, and nothing of
/// the file is applied. Blank lines are skipped; a byte order mark and CRLF are read.
Result<AppliedChanges> applyChangesFile(QIODevice& device, const Tenant& tenant);

} // namespace seatkeeper
