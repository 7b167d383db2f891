#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace seatkeeper {

/// Looks for one word in a long text, a block of bytes at a time.
///
/// Only places that have two bytes of the word in the right distance are looked at closely. It takes the two that are
/// rarest in `sample`, which is text of the same kind.
class WordSearch {
public:
    /// `word` must not be empty.
    WordSearch(std::string word, std::string_view sample);

    /// Calls `found` with places at which the word stands, in order. It answers with the place to go on from.
    template <class Found> void forEachPlace(std::string_view text, Found found) const
    {
        std::size_t at = 0;
        while (at + blockSize + headSize + m_word.size() <= text.size()) {
            std::uint64_t here = placesOf(text.data() + at);
            std::size_t next = at + blockSize;
            for (; here != 0; here &= here - 1) {
                const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(here));
                if (isAt(text.data() + place)) {
                    next = found(place);
                    break;
                }
            }
            at = next;
        }
        while ((at = text.find(m_word, at)) != std::string_view::npos)
            at = found(at);
    }

private:
    static constexpr std::size_t blockSize = 16;
    static constexpr std::size_t headSize = sizeof(std::uint64_t);

    /// A bit for each place of a block at which the word can begin. The compiler makes a few instructions of the loop.
    std::uint64_t placesOf(const char* block) const
    {
        const char first = m_word[m_rarest];
        const char second = m_word[m_second];
        const char* const a = block + m_rarest;
        const char* const b = block + m_second;
        std::array<std::uint8_t, blockSize> both{};
        for (std::size_t i = 0; i < blockSize; ++i)
            both[i] = static_cast<std::uint8_t>((a[i] == first ? 1 : 0) & (b[i] == second ? 1 : 0));
        std::array<std::uint64_t, 2> halves{};
        std::memcpy(halves.data(), both.data(), blockSize);
        if ((halves[0] | halves[1]) == 0)
            return 0;
        // Brings the lowest bits of eight bytes together in the highest byte, the first one in memory lowest.
        constexpr bool isFirstLowest = std::endian::native == std::endian::little;
        constexpr std::uint64_t gather = isFirstLowest ? 0x0102040810204080ULL : 0x8040201008040201ULL;
        return (halves[0] * gather >> 56U) | (halves[1] * gather >> 56U) << 8U;
    }

    /// Compares the first bytes at once: calling a function for them would take longer.
    bool isAt(const char* place) const
    {
        std::uint64_t head = 0;
        std::memcpy(&head, place, headSize);
        return (head & m_headMask) == m_head &&
               (m_word.size() <= headSize || std::memcmp(place, m_word.data(), m_word.size()) == 0);
    }

    std::string m_word;
    std::uint64_t m_head = 0; // the first bytes of the word, the rest 0
    std::uint64_t m_headMask = 0;
    std::size_t m_rarest = 0; // place in the word
    std::size_t m_second;     // of the next rare byte; the same where the word is one byte long
};

} // namespace seatkeeper
