#include "core/rules/claims.h"

#include "core/model/identity.h"
#include "core/rules/age.h"
#include "core/rules/state.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace seatkeeper {

namespace {

/// For each subscription of the tenant, the place of its id in natural order.
std::vector<std::size_t> nameRanks(const std::vector<Subscription>& subscriptions)
{
    std::vector<std::size_t> byName(subscriptions.size());
    for (std::size_t i = 0; i < byName.size(); ++i)
        byName[i] = i;
    std::ranges::sort(byName, [&](std::size_t a, std::size_t b) {
        return naturalOrder(subscriptions[a].id, subscriptions[b].id) < 0;
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
    for (const DateRange& range : type ? contractedDays(subscription, *type) : subscription.terms) {
        // Both exist: the range lies in a term, and it starts no later than the day asked.
        const QDate age = ageOn(subscription, range.starts, assumptions).value();
        const QDate firstHad = type ? firstHadOn(subscription, *type, range.starts, assumptions).value() : age;
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
    const std::vector<std::size_t> ranks = nameRanks(tenant.subscriptions);
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
    struct Event {
        QDate day;
        std::size_t claim;
        bool begins;
    };
    std::vector<Event> events;
    events.reserve(claims.size() * 2);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        events.push_back({claims[i].days.starts, i, true});
        if (claims[i].days.ends)
            events.push_back({claims[i].days.ends->addDays(1), i, false});
    }
    std::ranges::sort(events, {}, &Event::day);

    std::vector<Tenure> result;
    std::set<std::size_t> present; // claims that hold the day, by strength: the first has the duty
    std::optional<SubscriptionRef> holder;
    for (std::size_t i = 0; i < events.size();) {
        const QDate day = events[i].day;
        for (; i < events.size() && events[i].day == day; ++i) {
            if (events[i].begins)
                present.insert(events[i].claim);
            else
                present.erase(events[i].claim);
        }
        const auto now = present.empty() ? std::nullopt : std::optional(claims[*present.begin()].subscription);
        if (now != holder) {
            holder = now;
            result.push_back({day, holder});
        }
    }
    return result;
}

} // namespace seatkeeper
