#pragma once

#include "core/model/person.h"

namespace seatkeeper {

class JsonWriter;

/// Writes the keys of a person in a tenant file, all but the licenses, into the object that is open.
void writePersonMembers(JsonWriter& json, const Person& person);

/// Writes roles as files have them: a list, or null where they are not known.
void writeRoles(JsonWriter& json, const std::optional<Roles>& roles);

} // namespace seatkeeper
