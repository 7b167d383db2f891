#pragma once

#include "core/plan/steps.h"

namespace seatkeeper {

/// Why something that is planned for a person does not fit in a file for Control Hub.
enum class LeftoverReason : quint8 {
    SubscriptionNotInSource, ///< the last import knew no such license of that subscription
    SubscriptionSuspended,   ///< it is suspended there, so nothing can be assigned on it
    SupervisorRole,          ///< of a supervisor role no file says anything
    NewPerson,               ///< the last import did not know the person
    LeavesTenant,            ///< a file takes nobody out of the tenant
    NamesMissing,            ///< a new person without the names that Control Hub wants
};

template <> struct CodeTable<LeftoverReason> {
    static constexpr std::array rows{
        Code<LeftoverReason>{LeftoverReason::SubscriptionNotInSource, QLatin1StringView("subscription-not-in-source")},
        Code<LeftoverReason>{LeftoverReason::SubscriptionSuspended, QLatin1StringView("subscription-suspended")},
        Code<LeftoverReason>{LeftoverReason::SupervisorRole, QLatin1StringView("supervisor-role")},
        Code<LeftoverReason>{LeftoverReason::NewPerson, QLatin1StringView("new-person")},
        Code<LeftoverReason>{LeftoverReason::LeavesTenant, QLatin1StringView("leaves-tenant")},
        Code<LeftoverReason>{LeftoverReason::NamesMissing, QLatin1StringView("names-missing")},
    };
};

/// A step that a file for Control Hub cannot hold, or not wholly, and that is left to be done by hand.
struct LeftoverStep {
    Step step; ///< as planned, whole
    LeftoverReason reason = LeftoverReason::SubscriptionNotInSource;

    bool operator==(const LeftoverStep&) const = default;
};

} // namespace seatkeeper
