#pragma once

#include "core/rules/forecast.h"
#include "core/rules/overage.h"
#include "ui/report/report_document.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// Of which month's overage finance is told, and how it is charged on.
struct FinanceQuestion {
    const Tenant& measured; ///< the baseline, or a scenario
    QString scenario;       ///< its name; empty: the baseline
    Month month;
    SplitMethod split = SplitMethod::Excess;
    Forecast forecast; ///< by which a month without usage is told, where it reaches that
    QDate today;
};

/// A page for whoever books the invoice: what was used and what it costs, the invoice beside it, who pays and who
/// causes it, what is to be charged on to whom, and how each amount comes about. Its sums agree to the cent, and what
/// is unknown is called so. In any language, whatever the window speaks.
ReportDocument financeExplanation(const Language& language, const FinanceQuestion& question);

} // namespace seatkeeper
