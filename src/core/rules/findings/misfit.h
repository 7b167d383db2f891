#pragma once

#include "core/model/error.h"

namespace seatkeeper {

/// A change of a scenario that no longer fits and is left out.
struct Misfit {
    QString scenario;  ///< its name
    qint64 number = 0; ///< of the change in the list of the scenario, from 1
    Error reason;

    bool operator==(const Misfit&) const = default;
};

} // namespace seatkeeper
