#pragma once

#include "core/plan/sources.h"

namespace seatkeeper {

/// What a column or license is, as the plan file has it: `none`, or `premium-agent` and the subscription after a blank.
QString mappingToText(const Mapping& mapping);

/// Nothing where the text is not what `mappingToText` makes.
std::optional<Mapping> mappingFromText(QStringView text);

/// Whether fields can be separated by this.
bool isDelimiter(QStringView text);

} // namespace seatkeeper
