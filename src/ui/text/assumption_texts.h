#pragma once

#include "core/model/assumptions.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// A reading of the article as a sentence, with its number and where it comes from; `read` says how the switchable
/// ones are read.
QString assumptionText(const Language& language, Assumption assumption, const Assumptions& read);

} // namespace seatkeeper
