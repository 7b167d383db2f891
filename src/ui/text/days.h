#pragma once

#include "core/model/date_range.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// A range of days as an adverb in a sentence: "from 1 to 31 January 2027", "on 1 January 2027", "from 1 January 2027
/// on" where it is open.
QString daysInSentence(const Language& language, const DateRange& days);

} // namespace seatkeeper
