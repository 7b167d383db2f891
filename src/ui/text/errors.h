#pragma once

#include "core/model/error.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// The error as one or more sentences: where (file, line and column), what, and what to do.
QString errorText(const Language& language, const Error& error);

} // namespace seatkeeper
