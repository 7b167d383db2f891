#include "core/rules/access.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

namespace {

/// What keeps the holders of licenses on a subscription in this state from having access; nothing where it gives it.
std::optional<NoAccess> refusalBy(SubscriptionState state)
{
    switch (state) {
    case SubscriptionState::Active: return std::nullopt;
    case SubscriptionState::Suspended: return NoAccess::Suspended;
    case SubscriptionState::Pending: return NoAccess::Pending;
    case SubscriptionState::Expired: return NoAccess::Expired;
    case SubscriptionState::Unknown: break;
    }
    return NoAccess::Unknown;
}

/// By subscription ref, what its state on a day means for its holders.
using RefusalsByRef = std::vector<std::optional<NoAccess>>;

RefusalsByRef refusalsByRef(const Tenant& tenant, QDate day)
{
    RefusalsByRef refusals(tenant.keys->size(), NoAccess::Unknown);
    for (const Subscription& subscription : tenant.subscriptions)
        refusals[static_cast<std::size_t>(subscription.ref)] = refusalBy(stateOn(subscription, day));
    return refusals;
}

/// Why the holder of these has no access, where `byRef` is what each subscription means; nothing where there is access.
std::optional<NoAccess> refusalOf(std::span<const Holding> holdings, const RefusalsByRef& byRef)
{
    std::optional<NoAccess> best; // of those held so far; the reasons are ordered best first after NoLicense
    for (const Holding& holding : holdings) {
        const std::optional<NoAccess> one = byRef[static_cast<std::size_t>(holding.subscription)];
        if (!one)
            return std::nullopt;
        best = best ? std::min(*best, *one) : *one;
    }
    return best.value_or(NoAccess::NoLicense);
}

/// The days in `first` through `last` on which somebody's access can differ from the day before, and `first` itself.
std::set<QDate> daysOfChange(const Tenant& tenant, QDate first, QDate last)
{
    std::set<QDate> days{first};
    const auto add = [&](QDate day) {
        if (day > first && day <= last)
            days.insert(day);
    };
    for (const Subscription& subscription : tenant.subscriptions) {
        for (const DateRange& range : activeDays(subscription)) {
            add(range.starts);
            if (range.ends)
                add(range.ends->addDays(1));
        }
    }
    return days;
}

} // namespace

AccessOn::AccessOn(const Tenant& tenant, QDate day)
{
    const RefusalsByRef byRef = refusalsByRef(tenant, day);
    m_refusals.resize(tenant.pool->size());
    for (std::size_t set = 0; set < m_refusals.size(); ++set)
        m_refusals[set] = refusalOf(tenant.pool->holdings(static_cast<LicenseSetId>(set)), byRef);
}

std::optional<NoAccess> refusalOn(const Tenant& tenant, LicenseSetId set, QDate day)
{
    return refusalOf(tenant.pool->holdings(set), refusalsByRef(tenant, day));
}

std::vector<PersonId> administratorsOf(const Tenant& tenant)
{
    std::vector<PersonId> found;
    const LicenseColumn& column = *tenant.licenses;
    for (std::size_t i = 0; i < column.size(); ++i) {
        const auto person = static_cast<PersonId>(i);
        if (column[i] != LicenseSetId::NotAMember && isAdministrator(tenant.people->roles(person)))
            found.push_back(person);
    }
    return found;
}

bool counts(const std::optional<Roles>& roles, LicenseSetId set)
{
    return set != LicenseSetId::NotAMember && (set != LicenseSetId::None || (roles && roles->toInt() != 0));
}

AccessSummary accessSummary(const Tenant& tenant, QDate day)
{
    const AccessOn access(tenant, day);
    const LicenseColumn& column = *tenant.licenses;
    AccessSummary summary;
    for (std::size_t i = 0; i < column.size(); ++i) {
        const auto person = static_cast<PersonId>(i);
        const LicenseSetId set = column[i];
        if (set == LicenseSetId::NotAMember)
            continue;
        const std::optional<Roles> roles = tenant.people->roles(person);
        if (!roles)
            ++summary.administratorsUnknown;
        if (!counts(roles, set))
            continue;
        ++summary.people;
        if (const std::optional<NoAccess> reason = access.refusal(set)) {
            summary.without.push_back({person, *reason});
        } else {
            ++summary.with;
            if (isAdministrator(roles))
                ++summary.administratorsWith;
        }
    }
    return summary;
}

AdministratorAccess administratorAccess(const Tenant& tenant, QDate first, QDate last)
{
    std::set<LicenseSetId> setsOfAdministrators;
    bool rolesUnknown = false;
    const LicenseColumn& column = *tenant.licenses;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (column[i] == LicenseSetId::NotAMember)
            continue;
        const std::optional<Roles> roles = tenant.people->roles(static_cast<PersonId>(i));
        rolesUnknown = rolesUnknown || !roles;
        if (isAdministrator(roles))
            setsOfAdministrators.insert(column[i]);
    }
    for (const QDate day : daysOfChange(tenant, first, last)) {
        const RefusalsByRef byRef = refusalsByRef(tenant, day); // of a few sets, rather than AccessOn of all
        const auto hasNone = [&](LicenseSetId set) { return refusalOf(tenant.pool->holdings(set), byRef).has_value(); };
        if (std::ranges::all_of(setsOfAdministrators, hasNone)) {
            using Verdict = AdministratorAccess::Verdict;
            return {rolesUnknown ? Verdict::Unknown : Verdict::Lost, day};
        }
    }
    return {};
}

std::optional<DateRange> moveWindow(const Subscription& source, const Subscription& target)
{
    const std::vector<DateRange> from = activeDays(source);
    const std::vector<DateRange> to = activeDays(target);
    if (from.empty() || to.empty())
        return std::nullopt;
    return intersection({to.front().starts, std::nullopt}, {QDate(1, 1, 1), from.back().ends});
}

} // namespace seatkeeper
