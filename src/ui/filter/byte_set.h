#pragma once

#include <cstdint>
#include <string_view>

namespace seatkeeper {

/// Which bytes there are in a folded text: 64 bits that tell without reading it that a word cannot be there.
///
/// Small letters and digits have a bit each, so that of these the answer is exact; all other bytes share what is left.
class ByteSet {
public:
    ByteSet() = default;
    explicit ByteSet(std::string_view text);

    /// Whether each byte of `other` may be here: surely not where the answer is no.
    bool holds(ByteSet other) const { return (m_bits & other.m_bits) == other.m_bits; }

    ByteSet& operator|=(ByteSet other)
    {
        m_bits |= other.m_bits;
        return *this;
    }

    /// Whether a text whose set holds that of `word` surely has the word in it.
    static bool isExact(std::string_view word);

private:
    std::uint64_t m_bits = 0;
};

} // namespace seatkeeper
