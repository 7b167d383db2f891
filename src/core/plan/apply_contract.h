#pragma once

#include "core/model/error.h"
#include "core/plan/change.h"

/// The changes of contracts, one overload each. Used by `apply` alone.
namespace seatkeeper::detail {

Result<void> applyOne(Tenant& tenant, const AddSubscription& change);
Result<void> applyOne(Tenant& tenant, const EditSubscription& change);
Result<void> applyOne(Tenant& tenant, const RemoveSubscription& change);
Result<void> applyOne(Tenant& tenant, const RenewSubscription& change);
Result<void> applyOne(Tenant& tenant, const ChangeTerm& change);
Result<void> applyOne(Tenant& tenant, const EndSubscription& change);
Result<void> applyOne(Tenant& tenant, const SuspendSubscription& change);
Result<void> applyOne(Tenant& tenant, const ResumeSubscription& change);
Result<void> applyOne(Tenant& tenant, const AddEntitlement& change);
Result<void> applyOne(Tenant& tenant, const ChangeQuantity& change);
Result<void> applyOne(Tenant& tenant, const EndEntitlement& change);
Result<void> applyOne(Tenant& tenant, const SetOverageRate& change);

/// The subscription that a change names under `key`; refused where the tenant has none of that id.
Result<const Subscription*> named(const Tenant& tenant, const QString& id, QLatin1StringView key);

} // namespace seatkeeper::detail
