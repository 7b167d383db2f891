#pragma once

#include "app/cli/job.h"

namespace seatkeeper::cli {

/// `export --as csv|rest|steps`: what differs from the last import in people's licenses, to be carried out in Control
/// Hub. Written to the standard output it is only looked at; written to files, the plan remembers it as handed over.
Result<void> runCarryOutExport(const Job& job, ExportForm form);

} // namespace seatkeeper::cli
