#pragma once

#include "core/exchange/json_writer.h"
#include "core/rules/findings/acceptance.h"
#include "ui/text/language.h"

namespace seatkeeper::cli {

/// The answer of `check`: every finding, one of each person where it is about people; accepted ones have the reason.
void writeFindings(JsonWriter& json, const Language& language, const Tenant& tenant,
                   const std::vector<JudgedFinding>& rows);
QString findingsText(const Language& language, const Tenant& tenant, const std::vector<JudgedFinding>& rows);

} // namespace seatkeeper::cli
