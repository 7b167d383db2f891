#pragma once

#include "ui/text/compared.h"
#include "ui/text/language.h"

namespace seatkeeper::cli {

/// The same as a table: what differs, how it is on the left, and how on the right.
QString comparisonText(const Language& language, const Compared& compared);

} // namespace seatkeeper::cli
