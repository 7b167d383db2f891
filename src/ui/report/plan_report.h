#pragma once

#include "core/plan/layers.h"
#include "core/rules/overage.h"
#include "ui/report/report_document.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What a report of a plan is to tell.
struct PlanReportQuestion {
    LayerId layer; ///< the baseline, or a scenario, which is then compared with it
    QDate day;     ///< for which the report answers
    Month first;   ///< of the months of whose overage it tells
    Month last;    ///< not before `first`
    SplitMethod split = SplitMethod::Excess;
};

/// The months of which a report tells where nobody asks for others: the last one, up to that of `day`, in which usage
/// was entered, and half a year from there.
std::pair<Month, Month> usualReportMonths(const Tenant& tenant, QDate day);

/// What a plan answers on a day, for people outside the program: what a scenario alters, who pays, what comes, who
/// loses access, what overage costs month by month and how that is made up, what was found, and what all of it assumes.
/// Usage that was not entered is forecast, and said to be. In any language, whatever the window speaks.
ReportDocument planReport(const Language& language, const PlanState& state, const PlanReportQuestion& question);

} // namespace seatkeeper
