#pragma once

#include <QtGlobal>

#include <string_view>

namespace seatkeeper {

/// The id that tells a plan file from any other SQLite database: "SeaK".
inline constexpr quint32 planApplicationId = 0x5365614B;

/// The version of the schema that plans are written in, and the first one there was.
inline constexpr quint32 planSchemaVersion = 2;
inline constexpr quint32 firstSchemaVersion = 1;

/// The schema of a plan file of a version, statement by statement: the golden text that a file is compared with before
/// any query.
std::string_view planSchema(quint32 version = planSchemaVersion);

/// What makes a plan file of version 1 one of version 2. The tables that it drops were never written to; those that it
/// makes stand last in the schema, so that the text is the same as in a new file.
std::string_view upgradeFromVersion1();

} // namespace seatkeeper
