#pragma once

#include "core/rules/forecast.h"
#include "ui/report/plan_report.h"

namespace seatkeeper {

/// How far a forecast has to reach so that it has usage for the months up to `last`.
Forecast forecastThrough(const Tenant& tenant, Month last);

/// Writes the section of a report on what overage costs: month by month with who pays, by usage type, and who causes
/// it.
void reportOverage(ReportDocument& document, const Language& language, const Tenant& tenant,
                   const PlanReportQuestion& question);

} // namespace seatkeeper
