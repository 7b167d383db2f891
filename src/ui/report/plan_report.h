#pragma once

#include "core/rules/findings/acceptance.h"
#include "core/rules/outlook.h"
#include "ui/report/report_document.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What a report of a plan is made from.
struct PlanReportInput {
    const Tenant& tenant; ///< the baseline, or a scenario
    QString scenario;     ///< its name; empty: the baseline
    const Outlook& outlook;
    const std::vector<JudgedFinding>& findings;
    QDate horizon; ///< the last day of the plan's horizon
};

/// What a plan answers on a day, for people outside the program: who pays, what comes, who loses access, what the last
/// month's overage costs and how that is made up, what was found, and what all of it assumes. In any language,
/// whatever the window speaks.
ReportDocument planReport(const Language& language, const PlanReportInput& input);

} // namespace seatkeeper
