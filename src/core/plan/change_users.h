#pragma once

#include "core/plan/change.h"

namespace seatkeeper {

/// The people of the tenant whom a change names; none of a change that is about others.
std::vector<PersonId> usersOf(const Change& change);

/// Gives a change that names people these ones, and leaves any other as it is.
void setUsers(Change& change, std::vector<PersonId> users);

} // namespace seatkeeper
