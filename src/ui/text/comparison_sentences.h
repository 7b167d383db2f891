#pragma once

#include "ui/text/compared.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// Who has access on fewer days on the right than on the left, or not on the day that was asked about.
std::vector<PersonId> peopleWhoLose(const Compared& compared);

/// What comes of the right side for people, before all details: who loses access earlier or has it longer, how many and
/// from when. Empty where nobody's access differs.
QString comparisonConclusion(const Language& language, const Compared& compared);

/// Says that rows are left out; empty where none are.
QString leftOutText(const Language& language, qint64 leftOut);

} // namespace seatkeeper
