#include "core/rules/overage_sums.h"

#include "core/rules/wide.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace seatkeeper {

namespace {

/// The months with usage of one type, and that usage.
using UsageByMonth = std::map<Month, std::vector<std::pair<std::optional<SubscriptionRef>, int>>>;

std::array<UsageByMonth, usageTypeCount> usageByType(const Tenant& tenant)
{
    std::array<UsageByMonth, usageTypeCount> usage;
    for (const auto& [key, quantity] : *tenant.usage)
        usage.at(indexOf(key.type))[key.month].emplace_back(key.subscription, quantity);
    return usage;
}

/// Fills the months without usage of a type from those before, and answers with the months of which none is known.
std::set<Month> fillUp(Tenant& tenant, OverageSums& sums, UsageType type, const UsageByMonth& usage)
{
    std::set<Month> unknown;
    for (Month month = sums.first; month <= sums.last; month = month.plus(1)) {
        const auto next = usage.upper_bound(month);
        if (next == usage.begin()) {
            unknown.insert(month);
            continue;
        }
        const auto& [source, entries] = *std::prev(next);
        if (source == month)
            continue;
        sums.assumedAs = std::max(sums.assumedAs.value_or(source), source);
        for (const auto& [subscription, quantity] : entries)
            tenant.usage.edit()[{month, type, subscription}] = quantity;
    }
    return unknown;
}

/// Adds an amount, unless the sum is more than can be counted: then it is "at least".
void add(Money& sum, bool& isAtLeast, const std::optional<Money>& amount)
{
    const Wide together = Wide{sum.cents} + (amount ? amount->cents : 0);
    if (amount && together <= std::numeric_limits<qint64>::max())
        sum.cents = static_cast<qint64>(together);
    else
        isAtLeast = true;
}

} // namespace

OverageSums overageSums(Tenant tenant, Month first, Month last)
{
    OverageSums sums{.first = first, .last = last, .payers = {}, .known = {}, .assumedAs = {}, .usageUnknown = {}};
    std::array<std::set<Month>, usageTypeCount> unknown;
    const auto usage = usageByType(tenant);
    for (const UsageTypeInfo& info : usageTypes)
        unknown.at(indexOf(info.type)) = fillUp(tenant, sums, info.type, usage.at(indexOf(info.type)));

    std::map<std::optional<SubscriptionRef>, PayerSum> payers;
    std::set<UsageType> uncounted;
    for (const OverageRow& row : overage(tenant, first, last, SplitMethod::Payer)) {
        if (unknown.at(indexOf(row.type)).contains(row.month)) {
            uncounted.insert(row.type);
            continue;
        }
        sums.isKnown = true;
        if (row.overage == 0)
            continue;
        PayerSum& payer = payers[row.responsible];
        payer.payer = row.responsible;
        add(payer.known, payer.isAtLeast, row.amount);
        add(sums.known, sums.isAtLeast, row.amount);
    }
    for (const Subscription& subscription : tenant.subscriptions) {
        if (const auto payer = payers.find(subscription.ref); payer != payers.end())
            sums.payers.push_back(payer->second);
    }
    if (const auto nobody = payers.find(std::nullopt); nobody != payers.end())
        sums.payers.push_back(nobody->second);
    sums.usageUnknown.assign(uncounted.begin(), uncounted.end());
    return sums;
}

} // namespace seatkeeper
