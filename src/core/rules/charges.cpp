#include "core/rules/charges.h"

#include "core/model/identity.h"
#include "core/rules/usage_months.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The subscriptions in natural order, and behind them usage without one.
std::vector<Charge> emptyCharges(const Tenant& tenant)
{
    std::vector<const Subscription*> byName;
    byName.reserve(tenant.subscriptions.size());
    for (const Subscription& subscription : tenant.subscriptions)
        byName.push_back(&subscription);
    std::ranges::sort(byName, [](const auto* a, const auto* b) { return naturalOrder(a->id, b->id) < 0; });
    std::vector<Charge> charges;
    charges.reserve(byName.size() + 1);
    for (const Subscription* subscription : byName)
        charges.push_back({.subscription = subscription->ref});
    charges.emplace_back();
    return charges;
}

void addPart(Charge& charge, const OverageRow& row, const OveragePart& part, SplitMethod method)
{
    const std::size_t place = indexOf(method);
    if (method == SplitMethod::Excess) { // what was measured is the same by each
        charge.usage += part.usage;
        charge.committed += part.committed;
    }
    charge.units.at(place) += part.overage;
    if (part.overage == 0)
        return;
    charge.amounts.at(place).add(part.amount);
    if (part.subscription != row.responsible)
        charge.chargedOn.at(place).add(part.amount);
}

} // namespace

void AmountSum::add(const std::optional<Money>& amount)
{
    qint64 sum = 0;
    if (amount && !qAddOverflow(known.cents, amount->cents, &sum))
        known.cents = sum;
    else
        isComplete = false;
}

void AmountSum::add(const AmountSum& other)
{
    add(std::optional(other.known));
    isComplete = isComplete && other.isComplete;
}

OverageByMethod overageByMethods(const Tenant& tenant, Month first, Month last)
{
    OverageByMethod rows;
    for (const SplitMethod method : splitMethods)
        rows.at(indexOf(method)) = overage(tenant, first, last, method);
    return rows;
}

Charges chargesOf(const Tenant& tenant, const std::array<std::span<const OverageRow>, splitMethods.size()>& byMethod)
{
    Charges charges{.rows = emptyCharges(tenant), .total = {}};
    std::vector<bool> takesPart(charges.rows.size());
    for (const SplitMethod method : splitMethods) {
        for (const OverageRow& row : byMethod.at(indexOf(method))) {
            for (const OveragePart& part : row.parts) {
                const auto charge = std::ranges::find(charges.rows, part.subscription, &Charge::subscription);
                takesPart[static_cast<std::size_t>(charge - charges.rows.begin())] = true;
                addPart(*charge, row, part, method);
                addPart(charges.total, row, part, method);
            }
        }
    }
    charges.isKnown = std::ranges::any_of(byMethod.front(),
                                          [&](const OverageRow& row) { return hasUsage(tenant, row.month, row.type); });
    std::size_t place = 0;
    std::erase_if(charges.rows, [&](const Charge&) { return !takesPart[place++]; });
    return charges;
}

} // namespace seatkeeper
