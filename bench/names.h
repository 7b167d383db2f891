#pragma once

#include <span>

namespace seatkeeper::bench {

/// A name as it is written, and as it stands in an address.
struct Name {
    const char* written;
    const char* address;
};

std::span<const Name> firstNames();
std::span<const Name> lastNames();
std::span<const char* const> departmentNames();

} // namespace seatkeeper::bench
