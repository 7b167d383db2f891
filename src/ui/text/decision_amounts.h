#pragma once

#include "core/plan/decision_sheet.h"
#include "ui/text/language.h"

/// What the decision sheet says of overage.
namespace seatkeeper {

/// Which months are counted, and with which usage.
QString overageQuestion(const Language& language, const DecisionSheet& sheet);

/// What each payer pays, and all together; "unknown" and "at least" where it is.
QString overageSumText(const Language& language, const OverageSums& sums, const Tenant& tenant);

} // namespace seatkeeper
