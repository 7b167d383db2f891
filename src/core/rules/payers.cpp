#include "core/rules/payers.h"

#include <algorithm>

namespace seatkeeper {

namespace {

bool isThere(const Tenant& tenant, UsageType type, QDate day)
{
    return std::ranges::any_of(tenant.subscriptions,
                               [&](const Subscription& subscription) { return hasOn(subscription, type, day); });
}

/// What comes of one duty on `day`, with the types of the tenant that go with it.
Payment paymentOf(const Tenant& tenant, Duty duty, QDate day)
{
    const std::vector<Claim> claims = claimsTo(tenant, duty);
    Payment payment{.payer = {}, .types = {}, .isPrimary = duty == Duty::Primary, .through = {}, .next = {}};
    if (const Claim* strongest = strongestOn(claims, day))
        payment.payer = strongest->subscription;
    if (const auto next = nextHolder(tenures(claims), day)) {
        payment.through = next->day.addDays(-1);
        payment.next = next->subscription;
    }
    for (const UsageTypeInfo& info : usageTypes) {
        if (dutyFor(info.type) == duty && isThere(tenant, info.type, day))
            payment.types.push_back(info.type);
    }
    return payment;
}

/// Adds a payment, to an equal one where there is one.
void add(std::vector<Payment>& payments, Payment payment)
{
    const auto equal = std::ranges::find_if(payments, [&payment](const Payment& other) {
        return std::tuple(other.payer, other.through, other.next) ==
               std::tuple(payment.payer, payment.through, payment.next);
    });
    if (equal == payments.end())
        payments.push_back(std::move(payment));
    else
        equal->types.insert(equal->types.end(), payment.types.begin(), payment.types.end());
}

} // namespace

Payments paymentsOn(const Tenant& tenant, QDate day)
{
    Payments all;
    for (const Duty duty : allDuties) {
        Payment payment = paymentOf(tenant, duty, day);
        if (payment.isPrimary || !payment.types.empty())
            add(all.payments, std::move(payment));
    }
    for (Payment& payment : all.payments)
        std::ranges::sort(payment.types);
    for (const UsageTypeInfo& info : usageTypes) {
        if (!dutyFor(info.type) && isThere(tenant, info.type, day))
            all.withoutARule.push_back(info.type);
    }
    return all;
}

} // namespace seatkeeper
