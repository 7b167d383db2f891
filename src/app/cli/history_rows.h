#pragma once

#include "core/exchange/json_writer.h"
#include "core/plan/edit.h"
#include "ui/text/language.h"

namespace seatkeeper::cli {

/// The answer of `history`, and one row of it as that of `undo` and `redo`.
void writeEdit(JsonWriter& json, const Language& language, const Edit& edit);
void writeHistory(JsonWriter& json, const Language& language, const std::vector<Edit>& history);
QString historyText(const Language& language, const std::vector<Edit>& history);

} // namespace seatkeeper::cli
