#pragma once

#include "core/exchange/json_writer.h"
#include "core/rules/overage.h"
#include "ui/text/language.h"

namespace seatkeeper::cli {

/// The answer of `overage`.
void writeOverage(JsonWriter& json, const Tenant& tenant, const std::vector<OverageRow>& rows);
QString overageText(const Language& language, const Tenant& tenant, const std::vector<OverageRow>& rows);

} // namespace seatkeeper::cli
