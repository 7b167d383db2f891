#include "core/plan/apply_tenant.h"

#include "core/plan/apply_contract.h"

namespace seatkeeper::detail {

Result<void> applyOne(Tenant& tenant, const SetUsage& change)
{
    UsageKey key{change.month, change.type, std::nullopt};
    if (change.subscription) {
        const auto subscription = named(tenant, *change.subscription, QLatin1StringView("subscription"));
        if (!subscription)
            return tl::unexpected(subscription.error());
        key.subscription = (*subscription)->ref;
    }
    if (change.quantity)
        tenant.usage.edit().insert_or_assign(key, *change.quantity);
    else
        tenant.usage.edit().erase(key);
    return {};
}

Result<void> applyOne(Tenant& tenant, const SetInvoice& change)
{
    if (change.amount)
        tenant.invoices.edit().insert_or_assign(change.month, Invoice{*change.amount, change.number, change.note});
    else
        tenant.invoices.edit().erase(change.month);
    return {};
}

Result<void> applyOne(Tenant& tenant, const SetAssumption& change)
{
    if (const auto* day = std::get_if<OverageDay>(&change.value))
        tenant.assumptions.overageDay = *day;
    else
        tenant.assumptions.renewalKeepsAge = std::get<bool>(change.value);
    return {};
}

Result<void> applyOne(Tenant& tenant, const EditTenant& change)
{
    tenant.name = change.name.value_or(tenant.name);
    tenant.currency = change.currency.value_or(tenant.currency);
    return {};
}

} // namespace seatkeeper::detail
