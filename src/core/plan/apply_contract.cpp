#include "core/plan/apply_contract.h"

#include "core/rules/provisioning.h"

#include <algorithm>

namespace seatkeeper::detail {

namespace {

constexpr QLatin1StringView subscriptionKey("subscription");

/// What `ranges` share with one more range; nothing where it fits in.
std::optional<DateRange> sharedDays(const std::vector<DateRange>& ranges, const DateRange& added)
{
    for (const DateRange& range : ranges) {
        if (const auto shared = intersection(range, added))
            return shared;
    }
    return std::nullopt;
}

/// Puts a range into its place, or refuses it because it overlaps.
Result<void> insert(std::vector<DateRange>& ranges, const DateRange& added, Term what, const QString& subscription)
{
    if (const auto shared = sharedDays(ranges, added))
        return refusal(ErrorCode::Overlap, {what, subscription, shared->starts, shared->lastDay()},
                       QLatin1StringView("starts"));
    ranges.insert(std::ranges::upper_bound(ranges, added.starts, {}, &DateRange::starts), added);
    return {};
}

/// R8: refuses terms or licensing that would mix with another subscription of the tenant.
Result<void> refuseMixing(const Tenant& tenant, const Subscription& changed, QLatin1StringView key)
{
    const auto found = mixingIn(tenant, changed);
    if (!found)
        return {};
    return refusal(ErrorCode::MixedLicensing, mixingArguments(changed, *tenant.find(found->other), *found), key);
}

/// Whether ranges that came from outside are valid among themselves; they are put in order.
Result<void> orderRanges(std::vector<DateRange>& ranges, Term what, const QString& subscription, QLatin1StringView key)
{
    std::vector<DateRange> ordered;
    for (const DateRange& range : ranges) {
        if (auto done = insert(ordered, range, what, subscription); !done) {
            done.error().place.path = QLatin1String("$.subscription.") + key;
            return done;
        }
    }
    ranges = std::move(ordered);
    return {};
}

Result<void> insertLine(Subscription& subscription, const Line& line)
{
    if (const auto shared = sharedDays(lineDays(subscription, line.type), line.days))
        return refusal(ErrorCode::Overlap, {Term::Entitlements, subscription.id, shared->starts, shared->lastDay()},
                       QLatin1StringView("starts"));
    const auto order = [](const Line& a) { return std::pair(a.type, a.days.starts); };
    subscription.lines.insert(std::ranges::upper_bound(subscription.lines, order(line), {}, order), line);
    return {};
}

Result<void> orderLines(Subscription& subscription)
{
    for (const Line& line : std::exchange(subscription.lines, {})) {
        if (auto done = insertLine(subscription, line); !done) {
            done.error().place.path = QStringLiteral("$.subscription.entitlements");
            return done;
        }
    }
    return {};
}

bool isInUse(const Tenant& tenant, SubscriptionRef ref, qint64& licenses, qint64& usage)
{
    const auto assigned = assignedLicenses(tenant).at(static_cast<std::size_t>(ref));
    licenses = assigned[0] + assigned[1];
    usage = std::ranges::count_if(*tenant.usage, [ref](const auto& entry) { return entry.first.subscription == ref; });
    return licenses > 0 || usage > 0;
}

/// Lets `edit` alter a copy of the subscription that the change names, and puts that in its place where nothing mixes.
template <class Edit> Result<void> edited(Tenant& tenant, const QString& id, QLatin1StringView mixingKey, Edit edit)
{
    const auto found = named(tenant, id, subscriptionKey);
    if (!found)
        return tl::unexpected(found.error());
    Subscription changed = **found;
    if (auto done = Result<void>(edit(changed)); !done)
        return done;
    if (auto done = refuseMixing(tenant, changed, mixingKey); !done)
        return done;
    if (changed != **found)
        tenant.put(std::move(changed));
    return {};
}

} // namespace

Result<const Subscription*> named(const Tenant& tenant, const QString& id, QLatin1StringView key)
{
    const Subscription* found = tenant.find(id);
    if (!found)
        return refusal(ErrorCode::UnknownSubscription, {id}, key);
    return found;
}

Result<void> applyOne(Tenant& tenant, const AddSubscription& change)
{
    Subscription added = change.subscription;
    if (tenant.find(added.id))
        return refusal(ErrorCode::SubscriptionTaken, {added.id}, QLatin1StringView("subscription.id"));
    if (!added.licensing && !added.terms.empty())
        return refusal(ErrorCode::LicensingUnknown, {added.id}, QLatin1StringView("subscription.licensing"));
    if (auto done = orderRanges(added.terms, Term::Terms, added.id, QLatin1StringView("terms")); !done)
        return done;
    if (auto done = orderRanges(added.suspensions, Term::Suspensions, added.id, QLatin1StringView("suspensions"));
        !done)
        return done;
    if (auto done = orderLines(added); !done)
        return done;
    // Interned first, so that it is told from the others; a refusal leaves a name in the plan's table and nothing else.
    added.ref = tenant.keys.edit().intern(added.id);
    if (auto done = refuseMixing(tenant, added, subscriptionKey); !done)
        return done;
    tenant.put(std::move(added));
    return {};
}

Result<void> applyOne(Tenant& tenant, const EditSubscription& change)
{
    return edited(tenant, change.subscription, QLatin1StringView("set.licensing"),
                  [&](Subscription& s) -> Result<void> {
                      applyPatch(s, change.set);
                      if (!s.licensing && !s.terms.empty())
                          return refusal(ErrorCode::LicensingUnknown, {s.id}, QLatin1StringView("set.licensing"));
                      return {};
                  });
}

Result<void> applyOne(Tenant& tenant, const RemoveSubscription& change)
{
    const auto found = named(tenant, change.subscription, subscriptionKey);
    if (!found)
        return tl::unexpected(found.error());
    qint64 licenses = 0;
    qint64 usage = 0;
    if (isInUse(tenant, (*found)->ref, licenses, usage))
        return refusal(ErrorCode::SubscriptionInUse, {(*found)->id, licenses, usage}, subscriptionKey);
    tenant.take((*found)->ref);
    return {};
}

Result<void> applyOne(Tenant& tenant, const RenewSubscription& change)
{
    return edited(tenant, change.subscription, QLatin1StringView("starts"), [&](Subscription& s) -> Result<void> {
        if (!s.licensing)
            return refusal(ErrorCode::LicensingUnknown, {s.id}, subscriptionKey);
        return insert(s.terms, change.term, Term::Terms, s.id);
    });
}

Result<void> applyOne(Tenant& tenant, const ChangeTerm& change)
{
    return edited(tenant, change.subscription, QLatin1StringView("starts"), [&](Subscription& s) -> Result<void> {
        const auto term = std::ranges::find(s.terms, change.term, &DateRange::starts);
        if (term == s.terms.end())
            return refusal(ErrorCode::NoTermStarts, {s.id, change.term}, QLatin1StringView("term"));
        s.terms.erase(term);
        return insert(s.terms, change.days, Term::Terms, s.id);
    });
}

Result<void> applyOne(Tenant& tenant, const EndSubscription& change)
{
    return edited(tenant, change.subscription, QLatin1StringView("ends"), [&](Subscription& s) -> Result<void> {
        const auto term = std::ranges::find_if(s.terms, [&](const DateRange& t) { return t.contains(change.ends); });
        if (term == s.terms.end())
            return refusal(ErrorCode::NoTermThere, {s.id, change.ends}, QLatin1StringView("ends"));
        term->ends = change.ends;
        s.terms.erase(term + 1, s.terms.end());
        return {};
    });
}

Result<void> applyOne(Tenant& tenant, const SuspendSubscription& change)
{
    return edited(tenant, change.subscription, QLatin1StringView("starts"),
                  [&](Subscription& s) { return insert(s.suspensions, change.days, Term::Suspensions, s.id); });
}

Result<void> applyOne(Tenant& tenant, const ResumeSubscription& change)
{
    return edited(tenant, change.subscription, QLatin1StringView("on"), [&](Subscription& s) -> Result<void> {
        const auto held =
            std::ranges::find_if(s.suspensions, [&](const DateRange& r) { return r.contains(change.on); });
        if (held == s.suspensions.end())
            return refusal(ErrorCode::NoSuspensionThere, {s.id, change.on}, QLatin1StringView("on"));
        if (held->starts == change.on)
            s.suspensions.erase(held);
        else
            held->ends = change.on.addDays(-1);
        return {};
    });
}

Result<void> applyOne(Tenant& tenant, const AddEntitlement& change)
{
    return edited(tenant, change.subscription, QLatin1StringView("starts"),
                  [&](Subscription& s) { return insertLine(s, change.line); });
}

Result<void> applyOne(Tenant& tenant, const ChangeQuantity& change)
{
    return edited(tenant, change.subscription, QLatin1StringView("from"), [&](Subscription& s) -> Result<void> {
        const auto line = std::ranges::find_if(
            s.lines, [&](const Line& l) { return l.type == change.type && l.days.contains(change.from); });
        if (line == s.lines.end())
            return refusal(ErrorCode::NoEntitlementThere, {s.id, change.type, change.from}, QLatin1StringView("from"));
        if (line->quantity == change.quantity)
            return {};
        if (line->days.starts == change.from) {
            line->quantity = change.quantity;
            return {};
        }
        const Line next{change.type, change.quantity, {change.from, line->days.ends}};
        line->days.ends = change.from.addDays(-1);
        s.lines.insert(line + 1, next);
        return {};
    });
}

Result<void> applyOne(Tenant& tenant, const EndEntitlement& change)
{
    return edited(tenant, change.subscription, QLatin1StringView("ends"), [&](Subscription& s) -> Result<void> {
        const auto line = std::ranges::find_if(
            s.lines, [&](const Line& l) { return l.type == change.type && l.days.contains(change.ends); });
        if (line == s.lines.end())
            return refusal(ErrorCode::NoEntitlementThere, {s.id, change.type, change.ends}, QLatin1StringView("ends"));
        line->days.ends = change.ends;
        std::erase_if(s.lines, [&](const Line& l) { return l.type == change.type && l.days.starts > change.ends; });
        return {};
    });
}

Result<void> applyOne(Tenant& tenant, const SetOverageRate& change)
{
    return edited(tenant, change.subscription, QLatin1StringView("rate"), [&](Subscription& s) -> Result<void> {
        s.rates.at(indexOf(change.type)) = change.rate;
        return {};
    });
}

} // namespace seatkeeper::detail
