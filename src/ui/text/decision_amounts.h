#pragma once

#include "core/plan/decision_sheet.h"
#include "ui/text/language.h"

/// What the decision sheet says of overage.
namespace seatkeeper {

/// Which months are counted.
QString overageQuestion(const Language& language, const DecisionSheet& sheet);

/// With which usage they are counted, what is left out, and why an amount says "at least"; empty where there is nothing
/// to say.
QString overageBasis(const Language& language, const DecisionSheet& sheet);

/// What each payer pays, and all together; "unknown" and "at least" where it is.
QString overageSumText(const Language& language, const OverageSums& sums, const Tenant& tenant);

} // namespace seatkeeper
