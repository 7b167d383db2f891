#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"

namespace seatkeeper {

/// Alters `tenant` as `change` says; the only way to alter one. Where the rules refuse it, the tenant stays as it was
/// and the error names the key of the change that is at fault. A change that would alter nothing succeeds.
Result<void> applyChange(Tenant& tenant, const Change& change);

} // namespace seatkeeper
