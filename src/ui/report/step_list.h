#pragma once

#include "core/exchange/rest_writer.h"
#include "core/plan/carry_out.h"
#include "ui/report/report_document.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What a step list is made from.
struct StepListInput {
    const Tenant& layer;           ///< the baseline or scenario, whose steps they are
    const LicenseColumn& imported; ///< what Control Hub said last
    std::span<const Step> steps;   ///< as `stepsToCarryOut` gives them
    QString scenario;              ///< the name of the scenario; empty: the baseline
    QDate importDay;               ///< of the last import; invalid where there was none
    QDate today;
};

/// The steps for people to carry out in Control Hub by hand, part by part with the clicks and the days on which each
/// can be done, and the way back.
ReportDocument stepList(const Language& language, const StepListInput& input);

/// What goes with a file of bodies for the Webex API: how to send them, what the answers mean, and what is left to do
/// by hand.
ReportDocument restCompanion(const Language& language, const RestExport& written, const Tenant& layer);

/// Steps that no file holds, as a table.
ReportBlock leftoverTable(const Language& language, std::span<const LeftoverStep> leftovers, const Tenant& layer);

} // namespace seatkeeper
