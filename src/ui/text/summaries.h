#pragma once

#include "core/plan/summary.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// An act in words, as History lists it and as undo names it: "Licenses of 17 people moved from A to B".
QString summaryText(const Language& language, const Summary& summary);

} // namespace seatkeeper
