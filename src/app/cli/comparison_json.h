#pragma once

#include "core/exchange/json_writer.h"
#include "ui/text/compared.h"

namespace seatkeeper::cli {

/// Writes only what differs: a key without a difference is left out.
void writeComparison(JsonWriter& json, const Compared& compared);

} // namespace seatkeeper::cli
