#pragma once

#include <QtGlobal>

#include <string_view>

namespace seatkeeper {

/// The id that tells a plan file from any other SQLite database: "SeaK".
inline constexpr quint32 planApplicationId = 0x5365614B;

/// The version of the schema that plans are written in, and the first one there was.
inline constexpr quint32 planSchemaVersion = 3;
inline constexpr quint32 firstSchemaVersion = 1;

/// The schema of a plan file of a version, statement by statement: the golden text that a file is compared with before
/// any query. Empty where there is no such version.
std::string_view planSchema(quint32 version = planSchemaVersion);

/// What makes the tables of an earlier version, which there has to be, those of this one. It drops tables: of version 1
/// they were never written to, of version 2 the records have to be read before. What it makes stands last in the
/// schema, so that the text is the same as in a new file.
std::string_view upgradeFrom(quint32 version);

} // namespace seatkeeper
