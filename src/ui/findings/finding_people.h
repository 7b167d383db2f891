#pragma once

#include "core/rules/findings/finding.h"
#include "ui/users/user_facets.h"

namespace seatkeeper {

/// What to narrow the list of users by, on the day of the finding, to see whom it is about.
FacetChoices choicesFor(const Finding& finding);

} // namespace seatkeeper
