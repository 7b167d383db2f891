#pragma once

#include <cstddef>

namespace seatkeeper::bench {

/// Counts what the program asks of the allocator, from when this is made until it is gone. One at a time.
class PeakMemory {
public:
    PeakMemory();
    ~PeakMemory();
    PeakMemory(const PeakMemory&) = delete;
    PeakMemory& operator=(const PeakMemory&) = delete;

    /// The bytes that were held at most at one time, and those that are held now, beyond what was held at the start.
    std::size_t peak() const;
    std::size_t held() const;
};

} // namespace seatkeeper::bench
