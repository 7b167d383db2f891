#pragma once

#include "core/plan/edit.h"

namespace seatkeeper {

/// The day that counts as today for a sample, so that what it shows stays true.
QDate sampleToday();

/// The state of a fresh plan made from the sample `name`; UnknownSample where there is none.
Result<PlanState> sampleState(const QString& name);

} // namespace seatkeeper
