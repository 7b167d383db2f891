#pragma once

#include "core/plan/change.h"

namespace seatkeeper {

/// Moves for those who would lose access with `source` on `first`, the day after it ends: administrators first, each to
/// the oldest other subscription that is active on that day, has the type and has a seat free. With concurrent
/// licensing usage counts and not assignment, so that there a seat is always free.
///
/// This asks for one day only, and looks for no better division.
std::vector<Change> plainMoves(const Tenant& tenant, SubscriptionRef source, QDate first);

} // namespace seatkeeper
