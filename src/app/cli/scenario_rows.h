#pragma once

#include "core/exchange/json_writer.h"
#include "core/plan/edit.h"
#include "ui/text/language.h"

namespace seatkeeper::cli {

/// The answer of `scenarios`: each with how many changes it holds, how many of them are switched off or left out and
/// why, and what has become of its people.
void writeScenarios(JsonWriter& json, const Language& language, const PlanState& state);
QString scenariosText(const Language& language, const PlanState& state);

} // namespace seatkeeper::cli
