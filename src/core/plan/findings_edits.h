#pragma once

#include "core/plan/edit.h"

namespace seatkeeper {

/// The state in which a finding (each person's, where it is about people) is accepted for `reason`.
PlanState accepting(PlanState state, const Finding& finding, const QString& reason, QDate on);

/// The state in which nothing is said of a finding.
PlanState takingBack(PlanState state, const Finding& finding);

/// These acts in brief. `operation` is `accept-finding` or `take-back-acceptance`.
Summary summariseAcceptance(const QString& operation, const Finding& finding, const Tenant& tenant);
Summary summariseLimits(const FindingLimits& limits);

} // namespace seatkeeper
