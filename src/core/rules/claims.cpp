#include "core/rules/claims.h"

#include "core/model/identity.h"
#include "core/rules/age.h"
#include "core/rules/state.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>
#include <tuple>

namespace seatkeeper {

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// For each subscription of the tenant, the place of its id in natural order.
std::vector<std::size_t> nameRanks(const Tenant& tenant)
{
    const std::vector<Subscription>& subscriptions = tenant.subscriptions;
    std::vector<QByteArray> keys; // folded once, not with each comparison
    keys.reserve(subscriptions.size());
    for (const Subscription& subscription : subscriptions)
        keys.push_back(tenant.keys->key(subscription.ref));
    std::vector<std::size_t> byName(subscriptions.size());
    for (std::size_t i = 0; i < byName.size(); ++i)
        byName[i] = i;
    std::ranges::sort(byName, [&](std::size_t a, std::size_t b) {
        const auto order = naturalOrderOfKeys(viewOf(keys[a]), viewOf(keys[b]));
        return order != 0 ? order < 0 : naturalOrder(subscriptions[a].id, subscriptions[b].id) < 0;
    });
    std::vector<std::size_t> ranks(byName.size());
    for (std::size_t rank = 0; rank < byName.size(); ++rank)
        ranks[byName[rank]] = rank;
    return ranks;
}

void appendClaims(std::vector<Claim>& claims, const Subscription& subscription, std::size_t nameRank, Duty duty,
                  const Assumptions& assumptions)
{
    const std::optional<UsageType> type = typeOf(duty);
    const std::vector<DateRange> ranges = type ? contractedDays(subscription, *type) : subscription.terms;
    for (const DateRange& range : ranges) {
        // Both exist: the range lies in a term, and it starts no later than the day asked.
        const QDate age = ageOn(subscription, range.starts, assumptions).value();
        const QDate firstHad = type ? firstOf(ranges, range.starts, assumptions).value() : age;
        for (const DateRange& days : without(range, subscription.suspensions))
            claims.push_back({subscription.ref, days, firstHad, age, nameRank});
    }
}

} // namespace

std::optional<Duty> dutyFor(UsageType type)
{
    switch (infoOf(type).payer) {
    case PayerRule::Primary:
    case PayerRule::PrimaryWithAllUsage: return Duty::Primary;
    case PayerRule::FirstHad:
        return type == UsageType::AiAgent       ? Duty::AiAgent
               : type == UsageType::AiAssistant ? Duty::AiAssistant
                                                : Duty::IvrOutbound;
    case PayerRule::NoneKnown: break;
    }
    return std::nullopt;
}

std::optional<UsageType> typeOf(Duty duty)
{
    switch (duty) {
    case Duty::Primary: return std::nullopt;
    case Duty::AiAgent: return UsageType::AiAgent;
    case Duty::AiAssistant: return UsageType::AiAssistant;
    case Duty::IvrOutbound: return UsageType::IvrOutbound;
    }
    Q_UNREACHABLE();
}

std::vector<Claim> claimsTo(const Tenant& tenant, Duty duty)
{
    std::vector<Claim> claims;
    const std::vector<std::size_t> ranks = nameRanks(tenant);
    for (std::size_t i = 0; i < tenant.subscriptions.size(); ++i)
        appendClaims(claims, tenant.subscriptions[i], ranks[i], duty, tenant.assumptions);
    std::ranges::sort(claims, {}, [](const Claim& claim) {
        return std::tuple(claim.firstHad, claim.age, claim.nameRank, claim.days.starts);
    });
    return claims;
}

const Claim* strongestOn(const std::vector<Claim>& claims, QDate day)
{
    const auto found = std::ranges::find_if(claims, [day](const Claim& claim) { return claim.days.contains(day); });
    return found == claims.end() ? nullptr : &*found;
}

std::vector<Tenure> tenures(const std::vector<Claim>& claims)
{
    std::vector<std::size_t> byStart(claims.size());
    std::iota(byStart.begin(), byStart.end(), std::size_t{0});
    std::ranges::sort(byStart, {}, [&](std::size_t i) { return claims[i].days.starts; });
    std::vector<QDate> days;
    days.reserve(claims.size() * 2);
    for (const Claim& claim : claims) {
        days.push_back(claim.days.starts);
        if (claim.days.ends)
            days.push_back(claim.days.ends->addDays(1));
    }
    std::ranges::sort(days);

    std::vector<Tenure> result;
    // Claims that have begun, the strongest on top. One that has ended stays until it comes to the top.
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> begun;
    auto next = byStart.begin();
    std::optional<SubscriptionRef> holder;
    for (const QDate day : days) {
        for (; next != byStart.end() && claims[*next].days.starts <= day; ++next)
            begun.push(*next);
        while (!begun.empty() && claims[begun.top()].days.lastDay() < day)
            begun.pop();
        const auto now = begun.empty() ? std::nullopt : std::optional(claims[begun.top()].subscription);
        if (now != holder) {
            holder = now;
            result.push_back({day, holder});
        }
    }
    return result;
}

std::vector<Tenure> tenuresWithin(const std::vector<Claim>& claims, QDate first, QDate last)
{
    std::vector<Tenure> within{{first, std::nullopt}};
    for (const Tenure& tenure : tenures(claims)) {
        if (tenure.from <= first)
            within.front().holder = tenure.holder;
        else if (tenure.from <= last)
            within.push_back(tenure);
    }
    return within;
}

} // namespace seatkeeper
