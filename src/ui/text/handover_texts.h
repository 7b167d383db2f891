#pragma once

#include "core/model/tenant.h"
#include "core/rules/handovers.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// A handover in two sentences: who has it from then on, and why. Its type is absent for the primary itself.
QString handoverText(const Language& language, const Tenant& tenant, const Handover& handover);

/// What brought it about, as a cell of a table says it: "Belastingen: Expired".
QString causeText(const Language& language, const Tenant& tenant, const Handover& handover);

} // namespace seatkeeper
