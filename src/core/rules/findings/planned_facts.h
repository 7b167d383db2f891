#pragma once

#include "core/model/error.h"
#include "core/model/license.h"

#include <QStringList>

/// What the plan knows beside the tenant that a check tells of: of its scenarios, and of the last import.
namespace seatkeeper {

/// A change of a scenario, as it stands in the list.
struct PlannedChange {
    QString scenario;  ///< its name
    qint64 number = 0; ///< of the change in the list of the scenario, from 1

    bool operator==(const PlannedChange&) const = default;
};

/// A change that no longer fits and is left out.
struct Misfit {
    PlannedChange change;
    Error reason;

    bool operator==(const Misfit&) const = default;
};

/// People of a change who were changed otherwise meanwhile, and are left as they are.
struct Drift {
    PlannedChange change;
    qint64 people = 0;
    QStringList names; ///< what the first few are called

    bool operator==(const Drift&) const = default;
};

/// Licenses that are to be moved although source and target are active on no day together (A7).
struct WindowlessMove {
    PlannedChange change;
    qint64 people = 0; ///< who are still to be moved
    QString source;    ///< what it is called
    QDate sourceLast;  ///< its last active day
    QString target;
    QDate targetFirst; ///< its first active day

    bool operator==(const WindowlessMove&) const = default;
};

/// A license of which the Webex API says another number of units in use than there are people who hold it.
struct CountDiffers {
    SubscriptionRef subscription{};
    License license = License::StandardAgent;
    qint64 reported = 0; ///< `consumedUnits`, of all of its ids on that subscription
    qint64 counted = 0;  ///< people of the last import who hold it

    bool operator==(const CountDiffers&) const = default;
};

struct PlannedFacts {
    std::vector<Misfit> misfits;
    std::vector<Drift> drifts;
    std::vector<WindowlessMove> windowlessMoves;
    std::vector<CountDiffers> counts;

    bool operator==(const PlannedFacts&) const = default;
};

} // namespace seatkeeper
