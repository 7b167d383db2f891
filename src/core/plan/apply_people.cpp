#include "core/plan/apply_people.h"

#include "core/model/identity.h"
#include "core/plan/apply_contract.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace seatkeeper::detail {

namespace {

constexpr QLatin1StringView subscriptionKey("subscription");

Place placeOfUser(std::size_t index)
{
    return {.path = QStringLiteral("$.users[%1]").arg(index)};
}

/// Each person at most once, at least one, and all members of the tenant.
Result<void> checkUsers(const Tenant& tenant, const std::vector<PersonId>& users)
{
    if (users.empty())
        return refusal(ErrorCode::MissingKey, {QStringLiteral("users")}, QLatin1StringView("users"));
    std::vector<bool> seen(tenant.people->size());
    for (std::size_t i = 0; i < users.size(); ++i) {
        const auto index = static_cast<std::size_t>(users[i]);
        if (tenant.licensesOf(users[i]) == LicenseSetId::NotAMember)
            return failure(ErrorCode::UnknownPerson, {tenant.people->email(users[i])}, placeOfUser(i));
        if (seen[index])
            return failure(ErrorCode::PersonTwice, {tenant.people->email(users[i])}, placeOfUser(i));
        seen[index] = true;
    }
    return {};
}

/// What a change over people makes of one license set, decided once for all who have it; or why it refuses.
using SetChange = std::function<tl::expected<LicenseSetId, ErrorCode>(LicensePool&, LicenseSetId)>;

/// Changes the licenses of all `users`, or of none. A refusal names the person and `subscription`.
Result<void> changeLicenses(Tenant& tenant, const std::vector<PersonId>& users, const QString& subscription,
                            const SetChange& change)
{
    if (auto done = checkUsers(tenant, users); !done)
        return done;
    LicensePool& pool = tenant.pool.edit(); // a refusal can leave a set in it that nobody has; that alters nobody
    QHash<LicenseSetId, LicenseSetId> changed;
    for (std::size_t i = 0; i < users.size(); ++i) {
        const LicenseSetId before = tenant.licensesOf(users[i]);
        if (changed.contains(before))
            continue;
        const auto after = change(pool, before);
        if (!after)
            return failure(after.error(), {tenant.people->email(users[i]), subscription}, placeOfUser(i));
        changed.insert(before, *after);
    }
    LicenseColumn& column = tenant.licenses.edit();
    for (const PersonId user : users) {
        LicenseSetId& set = column[static_cast<std::size_t>(user)];
        set = changed.value(set);
    }
    return {};
}

/// The set of a new person's licenses; a refusal names the key within `$.people[index]`.
Result<std::vector<Holding>> newHoldings(const Tenant& tenant, const NewPerson& added, std::size_t index)
{
    std::vector<Holding> holdings;
    for (std::size_t i = 0; i < added.licenses.size(); ++i) {
        const NewHolding& license = added.licenses[i];
        const Place place{.path = QStringLiteral("$.people[%1].licenses[%2]").arg(index).arg(i)};
        const Place placeOfId{.path = place.path + QStringLiteral(".subscription")};
        const Subscription* subscription = tenant.find(license.subscription);
        if (!subscription)
            return failure(ErrorCode::UnknownSubscription, {license.subscription}, placeOfId);
        if (license.supervisor && license.license != License::PremiumAgent)
            return failure(ErrorCode::SupervisorNeedsPremium, {added.person.email},
                           {.path = place.path + QStringLiteral(".supervisor")});
        if (std::ranges::find(holdings, subscription->ref, &Holding::subscription) != holdings.end())
            return failure(ErrorCode::LicenseTwice, {added.person.email, subscription->id}, placeOfId);
        holdings.push_back({subscription->ref, license.license, license.supervisor});
    }
    return holdings;
}

/// Adds a person; somebody whom the plan knew before gets the old place in the Directory back.
void addPerson(Tenant& tenant, Person person, std::vector<Holding> holdings)
{
    const std::optional<PersonId> known = tenant.people->find(person.email);
    if (known) // who was removed comes back as the same person
        person.webexId = tenant.people->person(*known).webexId;
    const PersonId id = known ? *known : tenant.people.edit().append(person);
    if (known && tenant.people->person(id) != person)
        tenant.people.edit().replace(id, person); // where nothing is new, the Directory stays the shared one
    tenant.setLicenses(id, tenant.pool.edit().intern(std::move(holdings)));
}

} // namespace

Result<void> applyOne(Tenant& tenant, const AssignLicense& change)
{
    const auto found = named(tenant, change.subscription, subscriptionKey);
    if (!found)
        return tl::unexpected(found.error());
    if (change.supervisor && change.license != License::PremiumAgent)
        return refusal(ErrorCode::SupervisorNeedsPremium, {(*found)->id}, QLatin1StringView("supervisor"));
    const Holding holding{(*found)->ref, change.license, change.supervisor};
    return changeLicenses(tenant, change.users, (*found)->id, [&](LicensePool& pool, LicenseSetId set) {
        return tl::expected<LicenseSetId, ErrorCode>(pool.with(set, holding));
    });
}

Result<void> applyOne(Tenant& tenant, const RemoveLicense& change)
{
    const auto found = named(tenant, change.subscription, subscriptionKey);
    if (!found)
        return tl::unexpected(found.error());
    const SubscriptionRef ref = (*found)->ref;
    return changeLicenses(tenant, change.users, (*found)->id,
                          [&](LicensePool& pool, LicenseSetId set) -> tl::expected<LicenseSetId, ErrorCode> {
                              const std::optional<Holding> held = pool.holdingOn(set, ref);
                              if (!held || held->license != change.license)
                                  return tl::unexpected(ErrorCode::NoSuchLicense);
                              return pool.without(set, ref);
                          });
}

Result<void> applyOne(Tenant& tenant, const MoveLicenses& change)
{
    const auto from = named(tenant, change.from, QLatin1StringView("from"));
    if (!from)
        return tl::unexpected(from.error());
    const auto to = named(tenant, change.to, QLatin1StringView("to"));
    if (!to)
        return tl::unexpected(to.error());
    const SubscriptionRef source = (*from)->ref;
    const SubscriptionRef target = (*to)->ref;
    if (source == target)
        return refusal(ErrorCode::SameSubscription, {(*to)->id}, QLatin1StringView("to"));
    const QString targetId = (*to)->id;
    auto done = changeLicenses(tenant, change.users, (*from)->id,
                               [&](LicensePool& pool, LicenseSetId set) -> tl::expected<LicenseSetId, ErrorCode> {
                                   std::optional<Holding> held = pool.holdingOn(set, source);
                                   if (!held)
                                       return tl::unexpected(ErrorCode::NoSuchLicense);
                                   if (pool.holdingOn(set, target))
                                       return tl::unexpected(ErrorCode::LicenseThere);
                                   held->subscription = target;
                                   return pool.with(pool.without(set, source), *held);
                               });
    if (!done && done.error().code == ErrorCode::LicenseThere)
        done.error().arguments.back() = targetId;
    return done;
}

Result<void> applyOne(Tenant& tenant, const AddPeople& change)
{
    if (change.people.empty())
        return refusal(ErrorCode::MissingKey, {QStringLiteral("people")}, QLatin1StringView("people"));
    std::vector<std::vector<Holding>> holdings;
    QSet<QByteArray> addresses;
    for (std::size_t i = 0; i < change.people.size(); ++i) {
        const NewPerson& added = change.people[i];
        const QByteArray address = QByteArray::fromStdString(identityKey(added.person.email));
        if (tenant.memberWith(added.person.email) || addresses.contains(address))
            return failure(ErrorCode::EmailTaken, {added.person.email},
                           {.path = QStringLiteral("$.people[%1].email").arg(i)});
        addresses.insert(address);
        auto licenses = newHoldings(tenant, added, i);
        if (!licenses)
            return tl::unexpected(std::move(licenses.error()));
        holdings.push_back(std::move(*licenses));
    }
    for (std::size_t i = 0; i < change.people.size(); ++i)
        addPerson(tenant, change.people[i].person, std::move(holdings[i]));
    return {};
}

Result<void> applyOne(Tenant& tenant, const EditPeople& change)
{
    if (auto done = checkUsers(tenant, change.users); !done)
        return done;
    for (const PersonId user : change.users) {
        const Person before = tenant.people->person(user);
        Person after = before;
        applyPatch(after, change.set);
        if (after != before)
            tenant.people.edit().replace(user, after);
    }
    return {};
}

Result<void> applyOne(Tenant& tenant, const RemovePeople& change)
{
    if (auto done = checkUsers(tenant, change.users); !done)
        return done;
    LicenseColumn& column = tenant.licenses.edit();
    for (const PersonId user : change.users)
        column[static_cast<std::size_t>(user)] = LicenseSetId::NotAMember;
    return {};
}

} // namespace seatkeeper::detail
