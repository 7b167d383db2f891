#pragma once

#include "ui/text/compared.h"
#include "core/exchange/json_writer.h"

namespace seatkeeper::cli {

/// Writes only what differs: a key without a difference is left out.
void writeComparison(JsonWriter& json, const Compared& compared);

} // namespace seatkeeper::cli
