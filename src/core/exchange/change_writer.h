#pragma once

#include "core/plan/change.h"

class QIODevice;

namespace seatkeeper {

class Directory;
class JsonWriter;

/// Who the people of a change are, by the address under which a changes file names them.
struct ChangeUsers {
    const Directory& people;
    const std::vector<PersonId>& users;
};

/// Writes the object of one line of a changes file, with all its keys. A change that is about people of the tenant
/// names `users`; null leaves that key out, for who keeps the people apart.
void writeChange(JsonWriter& json, const Change& change, const ChangeUsers* users);

/// The same as a text of its own, without the people.
QByteArray changeWithoutUsers(const Change& change);

/// Writes one line of a changes file, with the people that the change itself names. False where the device took not
/// all of it.
bool writeChangeLine(QIODevice& device, const Change& change, const Directory& people);

} // namespace seatkeeper
