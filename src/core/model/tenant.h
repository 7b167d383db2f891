#pragma once

#include "core/model/assumptions.h"
#include "core/model/directory.h"
#include "core/model/license_pool.h"
#include "core/model/month.h"
#include "core/model/shared.h"
#include "core/model/subscription.h"
#include "core/model/subscription_keys.h"

#include <map>

namespace seatkeeper {

/// One column of a layer: the license set of each person of the Directory. People beyond its end are not members.
using LicenseColumn = std::vector<LicenseSetId>;

/// Which measured number of a month a usage entry is.
struct UsageKey {
    Month month;
    UsageType type = UsageType::StandardAgent;
    std::optional<SubscriptionRef> subscription; ///< absent: not known which

    auto operator<=>(const UsageKey&) const = default;
};

struct Invoice {
    InvoiceAmount amount;
    QString number;
    QString note;

    bool operator==(const Invoice&) const = default;
};

/// Contracts, people with their licenses, usage and assumptions: all that the rules need. A value; copies are cheap.
struct Tenant {
    QString name;
    QString currency;
    Assumptions assumptions;
    std::vector<Subscription> subscriptions; ///< always in age order (`comesBeforeByAge`)
    Shared<SubscriptionKeys> keys;
    Shared<LicensePool> pool;
    Shared<Directory> people;
    Shared<LicenseColumn> licenses;
    Shared<std::map<UsageKey, int>> usage; ///< quantities, 0 or more
    Shared<std::map<Month, Invoice>> invoices;

    /// The subscription with this ref or id; null where the tenant has none.
    const Subscription* find(SubscriptionRef ref) const;
    const Subscription* find(QStringView id) const;

    /// The license set of `person`, NotAMember where the tenant does not have that person.
    LicenseSetId licensesOf(PersonId person) const;

    /// The person with this address, if a member of this tenant.
    std::optional<PersonId> memberWith(QStringView email) const;

    /// The members, by PersonId.
    std::vector<PersonId> members() const;

    /// The members, by folded address in code point order.
    std::vector<PersonId> membersByEmail() const;

    /// Sets the license set of a person of the Directory (NotAMember: takes the person out).
    void setLicenses(PersonId person, LicenseSetId set);

    /// Puts `subscription` in the place of the one with its ref, or adds it, and keeps age order.
    void put(Subscription subscription);

    /// Takes the subscription out, if it is there.
    void take(SubscriptionRef ref);
};

} // namespace seatkeeper
