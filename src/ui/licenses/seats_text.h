#pragma once

#include "ui/licenses/license_draft.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// "Standard: 41 of 50 assigned; 42 after saving", and what it means where there are more than committed.
QString seatsText(const Language& language, const Seats& seats);

} // namespace seatkeeper
