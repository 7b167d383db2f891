#pragma once

#include "ui/filter/byte_pairs.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace seatkeeper {

/// Looks for one word in a long text, a block of bytes at a time.
///
/// Only places that have two bytes of the word in the right distance are looked at closely. It takes the two that are
/// seen so the least in `sample`, which is text of the same kind.
class WordSearch {
public:
    /// `word` must not be empty.
    WordSearch(std::string word, std::string_view sample);

    /// The first place of `text`, from `from` on, at which the word stands; npos where there is none.
    std::size_t find(std::string_view text, std::size_t from) const
    {
        const std::size_t reach = pairsAtOnce + headSize + m_word.size(); // of what is read from a place on
        for (; from + reach <= text.size(); from += pairsAtOnce) {
            for (std::uint64_t here = placesOf(text.data() + from); here != 0; here &= here - 1) {
                const std::size_t place = from + static_cast<std::size_t>(std::countr_zero(here));
                if (isAt(text.data() + place))
                    return place;
            }
        }
        return text.find(m_word, from);
    }

private:
    static constexpr std::size_t headSize = sizeof(std::uint64_t);

    /// A bit for each place from `block` on at which the word can begin.
    std::uint64_t placesOf(const char* block) const
    {
        return bytePairs(block + m_first, block + m_second, m_word[m_first], m_word[m_second]);
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
    std::size_t m_first = 0;  // the two places in the word that are looked for,
    std::size_t m_second = 0; // the same where it is one byte long
};

} // namespace seatkeeper
