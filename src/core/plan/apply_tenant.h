#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"

/// The changes of usage, invoices, assumptions and the tenant's name, one overload each. Used by `apply` alone.
namespace seatkeeper::detail {

Result<void> applyOne(Tenant& tenant, const SetUsage& change);
Result<void> applyOne(Tenant& tenant, const SetInvoice& change);
Result<void> applyOne(Tenant& tenant, const SetAssumption& change);
Result<void> applyOne(Tenant& tenant, const EditTenant& change);

} // namespace seatkeeper::detail
