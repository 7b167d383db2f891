#pragma once

#include "core/exchange/json_object.h"
#include "core/plan/change.h"

namespace seatkeeper {

/// Reads one change from the object of a line in a changes file. Addresses are looked up among the members of
/// `tenant`: an unknown one is a refusal by the rules, reported when the form of the whole line is right.
Result<Change> readChange(const JsonValue& value, const Tenant& tenant);

/// The same of an object that leaves out the people of the tenant whom the change names (see `changeWithoutUsers`).
Result<Change> readChangeWithoutUsers(const JsonValue& value);

} // namespace seatkeeper
