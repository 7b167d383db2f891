#pragma once

#include "ui/report/plan_report.h"

namespace seatkeeper {

/// Writes the section of a report on how a scenario, as it comes out, differs from the baseline: payers,
/// amounts and contracts one by one, people by how many of them.
void reportComparison(ReportDocument& document, const Language& language, const PlanState& state,
                      const Replay& scenario, const PlanReportQuestion& question);

} // namespace seatkeeper
