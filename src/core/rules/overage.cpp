#include "core/rules/overage.h"

#include "core/model/identity.h"
#include "core/rules/apportion.h"
#include "core/rules/claims.h"
#include "core/rules/state.h"
#include "core/rules/wide.h"

#include <algorithm>
#include <limits>

namespace seatkeeper {

namespace {

/// What does not differ from month to month: the subscriptions in natural order, and the claims to each duty.
struct Contracts {
    std::vector<const Subscription*> byName;
    std::array<std::vector<Claim>, allDuties.size()> claims;

    explicit Contracts(const Tenant& tenant)
    {
        for (const Subscription& subscription : tenant.subscriptions)
            byName.push_back(&subscription);
        std::ranges::sort(byName, [](const auto* a, const auto* b) { return naturalOrder(a->id, b->id) < 0; });
        for (const Duty duty : allDuties)
            claims.at(static_cast<std::size_t>(duty)) = claimsTo(tenant, duty);
    }

    std::optional<SubscriptionRef> payer(UsageType type, QDate day) const
    {
        const std::optional<Duty> duty = dutyFor(type);
        if (!duty)
            return std::nullopt;
        const Claim* claim = strongestOn(claims.at(static_cast<std::size_t>(*duty)), day);
        return claim ? std::optional(claim->subscription) : std::nullopt;
    }
};

/// The usage entry of (month, type, subscription); nothing where there is none.
std::optional<int> usageEntry(const Tenant& tenant, const UsageKey& key)
{
    const auto entry = tenant.usage->find(key);
    return entry == tenant.usage->end() ? std::nullopt : std::optional(entry->second);
}

/// Usage and commitment of each subscription and of usage without one; nothing where the month has no row.
std::optional<std::vector<OveragePart>> measuredParts(const Tenant& tenant, const Contracts& contracts, Month month,
                                                      UsageType type, QDate day)
{
    std::vector<OveragePart> parts;
    bool hasRow = false;
    const auto add = [&](std::optional<SubscriptionRef> ref, std::optional<int> committed) {
        const std::optional<int> used = usageEntry(tenant, {month, type, ref});
        hasRow = hasRow || used || committed;
        OveragePart part;
        part.subscription = ref;
        part.usage = used.value_or(0);
        part.committed = committed.value_or(0);
        parts.push_back(part);
    };
    for (const Subscription* subscription : contracts.byName)
        add(subscription->ref, committedOn(*subscription, type, day));
    add(std::nullopt, std::nullopt);
    return hasRow ? std::optional(parts) : std::nullopt;
}

/// R1: all usage counts as the responsible one's, or as nobody's where there is none.
void giveAllUsageTo(std::vector<OveragePart>& parts, std::optional<SubscriptionRef> responsible)
{
    qint64 total = 0;
    for (OveragePart& part : parts)
        total += std::exchange(part.usage, 0);
    std::ranges::find(parts, responsible, &OveragePart::subscription)->usage = total;
}

/// Divides the units of overage over the parts.
void divideUnits(OverageRow& row, SplitMethod method)
{
    std::vector<qint64> weights;
    for (const OveragePart& part : row.parts) {
        switch (method) {
        case SplitMethod::Excess: weights.push_back(std::max<qint64>(0, part.usage - part.committed)); break;
        case SplitMethod::Usage: weights.push_back(part.usage); break;
        case SplitMethod::Payer: weights.push_back(part.subscription == row.responsible ? 1 : 0); break;
        }
    }
    const std::vector<qint64> units = apportion(row.overage, weights);
    for (std::size_t i = 0; i < units.size(); ++i)
        row.parts[i].overage = units[i];
}

/// Overage × rate, rounded half up to the cent; nothing beyond 64-bit cents.
std::optional<Money> price(qint64 units, const Rate& rate)
{
    constexpr qint64 tenThousandthsPerCent = 100;
    const Wide exact = Wide{units} * rate.tenThousandths();
    const Wide cents = (exact + tenThousandthsPerCent / 2) / tenThousandthsPerCent;
    if (cents > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return Money{static_cast<qint64>(cents)};
}

void priceRow(OverageRow& row)
{
    if (row.overage == 0) {
        row.amount = Money{};
    } else if (!row.responsible) {
        row.unknown = AmountUnknown::NoPayer;
    } else if (!row.rate) {
        row.unknown = AmountUnknown::NoRate;
    } else {
        row.amount = price(row.overage, *row.rate);
        if (!row.amount)
            row.unknown = AmountUnknown::TooLarge;
    }
    if (!row.amount)
        return;
    std::vector<qint64> units;
    for (const OveragePart& part : row.parts)
        units.push_back(part.overage);
    const std::vector<qint64> cents = apportion(row.amount->cents, units);
    for (std::size_t i = 0; i < cents.size(); ++i)
        row.parts[i].amount = Money{cents[i]};
}

std::optional<OverageRow> overageRow(const Tenant& tenant, const Contracts& contracts, Month month, UsageType type,
                                     SplitMethod method)
{
    const QDate day = overageDay(month, tenant.assumptions);
    auto parts = measuredParts(tenant, contracts, month, type, day);
    if (!parts)
        return std::nullopt;
    OverageRow row{.month = month, .type = type};
    row.responsible = contracts.payer(type, day);
    if (row.responsible)
        row.rate = tenant.find(*row.responsible)->rates.at(indexOf(type));
    row.parts = std::move(*parts);
    if (infoOf(type).payer == PayerRule::PrimaryWithAllUsage)
        giveAllUsageTo(row.parts, row.responsible);
    for (const OveragePart& part : row.parts) {
        row.usage += part.usage;
        row.committed += part.committed;
    }
    row.overage = std::max<qint64>(0, row.usage - row.committed);
    divideUnits(row, method);
    priceRow(row);
    std::erase_if(row.parts,
                  [](const OveragePart& part) { return part.usage == 0 && part.committed == 0 && part.overage == 0; });
    return row;
}

} // namespace

std::vector<OverageRow> overage(const Tenant& tenant, Month first, Month last, SplitMethod method)
{
    const Contracts contracts(tenant);
    std::vector<OverageRow> rows;
    for (Month month = first; month <= last; month = month.plus(1)) {
        for (const UsageTypeInfo& info : usageTypes) {
            if (auto row = overageRow(tenant, contracts, month, info.type, method))
                rows.push_back(std::move(*row));
        }
    }
    return rows;
}

QDate overageDay(Month month, const Assumptions& assumptions)
{
    return assumptions.overageDay == OverageDay::MonthEnd ? month.lastDay() : month.firstDay();
}

} // namespace seatkeeper
