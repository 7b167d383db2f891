#pragma once

#include "core/plan/edit.h"

namespace seatkeeper {

/// The state after importing a tenant file: `file` replaces the baseline whole and counts as an import, so nothing is
/// left to be carried out. People and subscriptions that the plan has known before keep their ids.
PlanState importTenant(const PlanState& state, const Tenant& file, const ImportInfo& info);

/// The import of `file` in brief.
Summary summariseImport(const Tenant& file);

} // namespace seatkeeper
