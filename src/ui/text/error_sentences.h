#pragma once

#include "core/model/error.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What went wrong and what to do about it, without the place.
QString errorSentence(const Language& language, const Error& error);

} // namespace seatkeeper
