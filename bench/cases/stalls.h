#pragma once

#include "bench/timing.h"

#include <functional>

namespace seatkeeper::bench {

/// The longest time for which the event loop answered nobody while `act` was done and all that follows from it.
Seconds longestStall(const std::function<void()>& act);

} // namespace seatkeeper::bench
