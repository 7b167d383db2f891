#include "core/plan/delta.h"

#include "core/plan/map_delta.h"

#include <algorithm>

namespace seatkeeper {

namespace {

Delta::Head headOf(const Tenant& tenant)
{
    return {tenant.name, tenant.currency, tenant.assumptions};
}

std::map<SubscriptionRef, Subscription> byRef(const std::vector<Subscription>& subscriptions)
{
    std::map<SubscriptionRef, Subscription> result;
    for (const Subscription& subscription : subscriptions)
        result.emplace(subscription.ref, subscription);
    return result;
}

std::vector<std::pair<PersonId, Person>> differenceOfPeople(const Shared<Directory>& before,
                                                            const Shared<Directory>& after)
{
    std::vector<std::pair<PersonId, Person>> result;
    if (before.isSameAs(after))
        return result;
    for (std::size_t i = 0; i < before->size(); ++i) {
        const auto id = static_cast<PersonId>(i);
        if (!before->isSame(id, *after))
            result.emplace_back(id, before->person(id));
    }
    return result;
}

void exchangePeople(Shared<Directory>& directory, std::vector<std::pair<PersonId, Person>>& people)
{
    if (people.empty())
        return;
    std::vector<std::pair<PersonId, Person>> now;
    now.reserve(people.size());
    for (const auto& [id, other] : people)
        now.emplace_back(id, directory->person(id));
    directory.edit().replace(people);
    people = std::move(now);
}

} // namespace

bool Delta::isEmpty() const
{
    return *this == Delta();
}

Delta difference(const Tenant& before, const Tenant& after)
{
    Delta delta;
    if (headOf(before) != headOf(after))
        delta.head = headOf(before);
    delta.subscriptions = differenceOfMaps(byRef(before.subscriptions), byRef(after.subscriptions));
    delta.usage = differenceOfMaps(before.usage, after.usage);
    delta.invoices = differenceOfMaps(before.invoices, after.invoices);
    delta.people = differenceOfPeople(before.people, after.people);
    if (!before.licenses.isSameAs(after.licenses))
        delta.licenses = differenceOfColumns(*before.licenses, *after.licenses);
    return delta;
}

void exchange(Tenant& tenant, Delta& delta)
{
    if (delta.head) {
        const Delta::Head now = headOf(tenant);
        tenant.name = delta.head->name;
        tenant.currency = delta.head->currency;
        tenant.assumptions = delta.head->assumptions;
        delta.head = now;
    }
    for (auto& [ref, other] : delta.subscriptions) {
        std::optional<Subscription> now;
        if (const Subscription* found = tenant.find(ref))
            now = *found;
        if (other)
            tenant.put(*other);
        else
            tenant.take(ref);
        other = std::move(now);
    }
    exchangeEntries(tenant.usage, delta.usage);
    exchangeEntries(tenant.invoices, delta.invoices);
    exchangePeople(tenant.people, delta.people);
    exchangeCells(tenant.licenses, delta.licenses);
}

std::vector<std::pair<PersonId, LicenseSetId>> differenceOfColumns(const LicenseColumn& before,
                                                                   const LicenseColumn& after)
{
    std::vector<std::pair<PersonId, LicenseSetId>> cells;
    const auto at = [](const LicenseColumn& column, std::size_t i) {
        return i < column.size() ? column[i] : LicenseSetId::NotAMember;
    };
    const std::size_t people = std::max(before.size(), after.size());
    for (std::size_t i = 0; i < people; ++i) {
        if (at(before, i) != at(after, i))
            cells.emplace_back(static_cast<PersonId>(i), at(before, i));
    }
    return cells;
}

void exchangeCells(Shared<LicenseColumn>& column, std::vector<std::pair<PersonId, LicenseSetId>>& cells)
{
    if (cells.empty())
        return;
    LicenseColumn& sets = column.edit();
    for (auto& [person, other] : cells) {
        const auto index = static_cast<std::size_t>(person);
        if (index >= sets.size())
            sets.resize(index + 1, LicenseSetId::NotAMember);
        std::swap(sets[index], other);
    }
}

} // namespace seatkeeper
