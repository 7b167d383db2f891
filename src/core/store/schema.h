#pragma once

#include <QtGlobal>

#include <string_view>

namespace seatkeeper {

/// The id that tells a plan file from any other SQLite database: "SeaK".
inline constexpr quint32 planApplicationId = 0x5365614B;

/// The version of the schema below. There is no other yet.
inline constexpr quint32 planSchemaVersion = 1;

/// The schema of a plan file, statement by statement: the golden text that a file is compared with before any query.
std::string_view planSchema();

} // namespace seatkeeper
