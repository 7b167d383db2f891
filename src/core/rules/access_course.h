#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// From `from` on, until the next step begins, so many people are without access.
struct AccessStep {
    QDate from;
    qint64 without = 0;            ///< of those who count
    qint64 administratorsWith = 0; ///< of those whose roles are known

    bool operator==(const AccessStep&) const = default;
};

/// Who has access through time, counted.
struct AccessCourse {
    qint64 people = 0;                ///< who count (see `counts`); the same on all days, since licenses have none (A7)
    qint64 administrators = 0;        ///< of these people, as far as roles are known
    qint64 administratorsUnknown = 0; ///< people whose roles are unknown
    std::vector<AccessStep> steps;    ///< the first one on the first day asked; neighbours differ

    /// Whether it can be said that there are administrators, and that none of them has access on the days of `step`.
    bool lacksAdministrator(const AccessStep& step) const
    {
        return administrators > 0 && administratorsUnknown == 0 && step.administratorsWith == 0;
    }
};

/// The course of access (R9) on the days `first` through `last`. Decided once for each license set, and swept over the
/// days on which the access of some set begins or ends.
AccessCourse accessCourse(const Tenant& tenant, QDate first, QDate last);

} // namespace seatkeeper
