#pragma once

#include "core/model/tenant.h"
#include "core/rules/state.h"

namespace seatkeeper {

/// People counted by what they are: each once, under the role that weighs most.
struct RoleCount {
    qint64 administrators = 0;
    qint64 supervisors = 0;
    qint64 agents = 0;
    qint64 withoutRole = 0; ///< their roles are known, and are none of these
    qint64 rolesUnknown = 0;

    qint64 people() const { return administrators + supervisors + agents + withoutRole + rolesUnknown; }

    bool operator==(const RoleCount&) const = default;
};

/// A day on which a subscription ends or is suspended, and who loses access then.
struct AccessCliff {
    struct Department {
        QString name; ///< may be empty
        RoleCount lost;

        bool operator==(const Department&) const = default;
    };

    QDate day; ///< the first day without it
    SubscriptionRef subscription{};
    SubscriptionState state = SubscriptionState::Expired; ///< on that day: Expired or Suspended
    std::optional<QDate> returns;        ///< the day from which it is active again; nothing where none is known
    RoleCount lost;                      ///< may be nobody
    std::vector<Department> departments; ///< of those, in natural order

    bool operator==(const AccessCliff&) const = default;
};

/// Each end and suspension from `first` through `last`, by day, then age order. Who loses access then has a license on
/// that subscription, had access (R9) the day before and has none on the day. Where several end on one day, whoever
/// has licenses on more of them stands under each.
std::vector<AccessCliff> accessCliffs(const Tenant& tenant, QDate first, QDate last);

/// All that are known of, from `first` on.
std::vector<AccessCliff> accessCliffsFrom(const Tenant& tenant, QDate first);

/// The end or suspension of `subscription` on `day`; nothing where it has none then.
std::optional<AccessCliff> accessCliffOn(const Tenant& tenant, SubscriptionRef subscription, QDate day);

} // namespace seatkeeper
