#pragma once

#include "core/plan/change.h"
#include "core/rules/assumption_effect.h"

namespace seatkeeper {

/// The change that reads an assumption the other way; nothing for those that cannot be switched.
std::optional<SetAssumption> otherReading(const Assumptions& read, Assumption assumption);

/// The same tenant with that assumption read the other way; as it is where it cannot be switched.
Tenant readOtherwise(const Tenant& tenant, Assumption assumption);

} // namespace seatkeeper
