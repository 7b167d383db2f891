#pragma once

#include "core/model/tenant.h"

#include <map>

namespace seatkeeper {

/// The parts of one tenant that differ from another, with the values of that other. Exchanging them is undo, and
/// exchanging them again is redo.
struct Delta {
    struct Head {
        QString name;
        QString currency;
        Assumptions assumptions;

        bool operator==(const Head&) const = default;
    };

    std::optional<Head> head;
    std::map<SubscriptionRef, std::optional<Subscription>> subscriptions; ///< absent: was not there
    std::map<UsageKey, std::optional<int>> usage;
    std::map<Month, std::optional<Invoice>> invoices;
    std::vector<std::pair<PersonId, Person>> people;         ///< who they are; ascending
    std::vector<std::pair<PersonId, LicenseSetId>> licenses; ///< ascending

    bool isEmpty() const;
    bool operator==(const Delta&) const = default;
};

/// What must be put into `after` to make it `before` again. Empty where nothing that answers depend on differs.
///
/// Both belong to one plan: pool, keys and the Directory's ids of `after` continue those of `before`.
Delta difference(const Tenant& before, const Tenant& after);

/// Swaps the values in `delta` with those in `tenant`. Doing it twice changes nothing.
void exchange(Tenant& tenant, Delta& delta);

/// The license sets in which `after` differs from `before`, with the values of `before`; ascending by person.
std::vector<std::pair<PersonId, LicenseSetId>> differenceOfColumns(const LicenseColumn& before,
                                                                   const LicenseColumn& after);

/// Swaps license sets in `column` with those of `cells`.
void exchangeCells(Shared<LicenseColumn>& column, std::vector<std::pair<PersonId, LicenseSetId>>& cells);

} // namespace seatkeeper
