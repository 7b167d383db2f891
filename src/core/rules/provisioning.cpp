#include "core/rules/provisioning.h"

#include "core/rules/state.h"

namespace seatkeeper {

namespace {

bool licensingDiffers(const Subscription& one, const Subscription& other)
{
    return one.licensing && other.licensing && *one.licensing != *other.licensing;
}

} // namespace

std::optional<Mixing> mixing(const Subscription& one, const Subscription& other)
{
    if (!licensingDiffers(one, other))
        return std::nullopt;
    for (const DateRange& term : one.terms) {
        for (const DateRange& otherTerm : other.terms) {
            if (const auto shared = intersection(term, otherTerm))
                return Mixing{one.ref, other.ref, *shared};
        }
    }
    return std::nullopt;
}

std::vector<Argument> mixingArguments(const Subscription& one, const Subscription& other, const Mixing& found)
{
    const auto word = [](const Subscription& s) {
        return s.licensing == Licensing::Named ? Term::Named : Term::Concurrent;
    };
    return {one.id, word(one), other.id, word(other), found.sharedDays.starts, found.sharedDays.lastDay()};
}

std::optional<Mixing> mixingIn(const Tenant& tenant, const Subscription& subscription)
{
    for (const Subscription& other : tenant.subscriptions) {
        if (other.ref == subscription.ref)
            continue;
        if (const auto found = mixing(subscription, other))
            return found;
    }
    return std::nullopt;
}

std::vector<std::pair<SubscriptionRef, SubscriptionRef>> licensingSwitches(const Tenant& tenant)
{
    std::vector<std::pair<SubscriptionRef, SubscriptionRef>> pairs;
    for (auto one = tenant.subscriptions.begin(); one != tenant.subscriptions.end(); ++one) {
        for (auto other = one + 1; other != tenant.subscriptions.end(); ++other) {
            const bool bothHaveTerms = !one->terms.empty() && !other->terms.empty();
            if (bothHaveTerms && licensingDiffers(*one, *other) && !mixing(*one, *other))
                pairs.emplace_back(one->ref, other->ref);
        }
    }
    return pairs;
}

qint64 voiceCapacity(const Tenant& tenant, QDate day)
{
    qint64 paths = 0;
    for (const Subscription& subscription : tenant.subscriptions) {
        for (const UsageTypeInfo& info : usageTypes)
            paths += qint64{info.voicePaths} * committedOn(subscription, info.type, day).value_or(0);
    }
    return paths;
}

std::vector<qint64> holdersBySet(const Tenant& tenant)
{
    std::vector<qint64> holders(tenant.pool->size());
    for (const LicenseSetId set : *tenant.licenses) {
        if (set != LicenseSetId::NotAMember)
            ++holders[static_cast<std::size_t>(set)];
    }
    return holders;
}

std::vector<std::array<qint64, 2>> assignedLicenses(const Tenant& tenant)
{
    const std::vector<qint64> holders = holdersBySet(tenant);
    std::vector<std::array<qint64, 2>> assigned(tenant.keys->size());
    for (std::size_t set = 0; set < holders.size(); ++set) {
        for (const Holding& holding : tenant.pool->holdings(static_cast<LicenseSetId>(set)))
            assigned[static_cast<std::size_t>(holding.subscription)].at(static_cast<std::size_t>(holding.license)) +=
                holders[set];
    }
    return assigned;
}

} // namespace seatkeeper
