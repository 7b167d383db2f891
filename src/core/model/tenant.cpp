#include "core/model/tenant.h"

#include "core/model/identity.h"

#include <algorithm>

namespace seatkeeper {

const Subscription* Tenant::find(SubscriptionRef ref) const
{
    const auto found = std::ranges::find(subscriptions, ref, &Subscription::ref);
    return found == subscriptions.end() ? nullptr : &*found;
}

const Subscription* Tenant::find(QStringView id) const
{
    const std::optional<SubscriptionRef> ref = keys->find(id);
    return ref ? find(*ref) : nullptr;
}

LicenseSetId Tenant::licensesOf(PersonId person) const
{
    const auto index = static_cast<std::size_t>(person);
    return index < licenses->size() ? (*licenses)[index] : LicenseSetId::NotAMember;
}

std::optional<PersonId> Tenant::memberWith(QStringView email) const
{
    const std::optional<PersonId> person = people->find(email);
    return person && licensesOf(*person) != LicenseSetId::NotAMember ? person : std::nullopt;
}

std::vector<PersonId> Tenant::members() const
{
    std::vector<PersonId> ids;
    ids.reserve(licenses->size());
    for (std::size_t i = 0; i < licenses->size(); ++i) {
        if ((*licenses)[i] != LicenseSetId::NotAMember)
            ids.push_back(static_cast<PersonId>(i));
    }
    return ids;
}

std::vector<PersonId> Tenant::membersByEmail() const
{
    return byEmail(*people, members());
}

void Tenant::setLicenses(PersonId person, LicenseSetId set)
{
    LicenseColumn& column = licenses.edit();
    const auto index = static_cast<std::size_t>(person);
    if (index >= column.size())
        column.resize(index + 1, LicenseSetId::NotAMember);
    column[index] = set;
}

void Tenant::put(Subscription subscription)
{
    take(subscription.ref);
    const auto place = std::ranges::upper_bound(subscriptions, subscription, comesBeforeByAge);
    subscriptions.insert(place, std::move(subscription));
}

void Tenant::take(SubscriptionRef ref)
{
    std::erase_if(subscriptions, [ref](const Subscription& s) { return s.ref == ref; });
}

} // namespace seatkeeper
