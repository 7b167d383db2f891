#pragma once

#include "ui/licenses/license_draft.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// "Standard: 41 of 50 assigned; 42 after saving", and what it means where there are more than committed.
QString seatsText(const Language& language, const Seats& seats);

/// The gravest error that saving brings: a license that a contract does not have, or else named ones that it has too
/// few of. Empty where it brings none.
QString seatErrorText(const Language& language, const LicenseDraft& draft, QDate day);

} // namespace seatkeeper
