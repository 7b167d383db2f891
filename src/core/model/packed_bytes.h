#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Bytes made smaller, where there are a hundred million of them that repeat each other.
namespace seatkeeper {

/// How many bytes can become packed ones.
inline constexpr std::size_t mostUnpackedBytes = std::size_t{1} << 24U;

/// The same bytes for the same bytes, as long as the library is. Throws std::length_error beyond `mostUnpackedBytes`.
std::string packed(std::string_view bytes);

/// Nothing where the bytes are not what `packed` makes, or would be too many.
std::optional<std::string> unpacked(std::string_view bytes);

} // namespace seatkeeper
