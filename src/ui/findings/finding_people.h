#pragma once

#include "core/rules/findings/finding.h"
#include "ui/users/user_facets.h"

namespace seatkeeper {

/// What to narrow the list of users by, on the day of the finding, to see whom it is about.
FacetChoices choicesFor(const Finding& finding);

/// Whether there is something to go to: a subscription, somebody, those people, or a change of a scenario.
bool leadsSomewhere(const Finding& finding);

} // namespace seatkeeper
