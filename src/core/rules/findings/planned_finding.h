#pragma once

#include "core/rules/findings/finding.h"
#include "core/rules/findings/planned_facts.h"

namespace seatkeeper {

/// A finding about a change of a scenario. Its first arguments are the name of the scenario and the number of the
/// change.
Finding findingAbout(const PlannedChange& change, QDate day);

} // namespace seatkeeper
