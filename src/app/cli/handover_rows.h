#pragma once

#include "core/exchange/json_writer.h"
#include "core/rules/handovers.h"
#include "ui/text/language.h"

namespace seatkeeper::cli {

/// The answer of `handovers`.
void writeHandovers(JsonWriter& json, const Tenant& tenant, const std::vector<Handover>& rows);
QString handoversText(const Language& language, const Tenant& tenant, const std::vector<Handover>& rows);

} // namespace seatkeeper::cli
