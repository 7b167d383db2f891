#pragma once

#include "core/rules/access_days.h"

namespace seatkeeper {

/// People who have access until a day and no longer on it.
struct AccessLoss {
    QDate day; ///< the first one without
    qint64 people = 0;
    qint64 administrators = 0;          ///< of these people, as far as roles are known
    qint64 administratorsLeft = 0;      ///< of the tenant, who have access on the day
    std::vector<SubscriptionRef> ended; ///< that gave it to some of them until then, in age order
    std::optional<QDate> back;          ///< all of them have it again by then; nothing: some never, as far as is known

    bool operator==(const AccessLoss&) const = default;
};

/// Who loses access in some time.
struct AccessLosses {
    qint64 administratorsBefore = 0; ///< who have access on the day from which is looked
    bool areRolesKnown = true;       ///< of all people
    std::vector<AccessLoss> losses;  ///< by day

    /// Whether nobody is left on the day who administers the tenant, as far as that can be said.
    bool takesTheLastAdministrators(const AccessLoss& loss) const
    {
        return areRolesKnown && loss.administrators > 0 && loss.administratorsLeft == 0;
    }

    bool operator==(const AccessLosses&) const = default;
};

/// Who loses access on the days after `day` through `last` (R9). People whose access comes back and ends again count
/// on each of these days. Access is decided once for each license set, and people are counted.
AccessLosses accessLosses(const Tenant& tenant, QDate day, QDate last);

/// The people of the loss on `day`: who have access the day before and not on it; of a subscription, those alone who
/// have a license on it. Ascending.
std::vector<PersonId> peopleWhoLose(const Tenant& tenant, QDate day,
                                    std::optional<SubscriptionRef> subscription = std::nullopt);

} // namespace seatkeeper
