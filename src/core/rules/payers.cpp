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
    Payment payment;
    payment.isPrimary = duty == Duty::Primary;
    if (const Claim* strongest = strongestOn(claims, day))
        payment.payer = strongest->subscription;
    for (const UsageTypeInfo& info : usageTypes) {
        // The primary pays for its types whether or not somebody has them (R1, R3).
        const bool goesWithPrimary = payment.isPrimary && payment.payer;
        if (dutyFor(info.type) == duty && (goesWithPrimary || isThere(tenant, info.type, day)))
            payment.types.push_back(info.type);
    }
    if (const auto next = nextHolder(tenures(claims), day)) {
        payment.through = next->day.addDays(-1);
        payment.next = {{next->subscription, payment.types}};
    }
    return payment;
}

/// Adds a payment, to one of the same payer through the same day where there is one.
void add(std::vector<Payment>& payments, Payment payment)
{
    const auto equal = std::ranges::find_if(payments, [&payment](const Payment& other) {
        return std::tuple(other.payer, other.through) == std::tuple(payment.payer, payment.through);
    });
    if (equal == payments.end())
        return payments.push_back(std::move(payment));
    equal->types.insert(equal->types.end(), payment.types.begin(), payment.types.end());
    for (NextPayer& next : payment.next) {
        const auto same = std::ranges::find(equal->next, next.payer, &NextPayer::payer);
        if (same == equal->next.end())
            equal->next.push_back(std::move(next));
        else
            same->types.insert(same->types.end(), next.types.begin(), next.types.end());
    }
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
    for (Payment& payment : all.payments) {
        std::ranges::sort(payment.types);
        for (NextPayer& next : payment.next)
            std::ranges::sort(next.types);
    }
    for (const UsageTypeInfo& info : usageTypes) {
        if (!dutyFor(info.type) && isThere(tenant, info.type, day))
            all.withoutARule.push_back(info.type);
    }
    return all;
}

} // namespace seatkeeper
