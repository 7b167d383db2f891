#include "ui/filter/word_search.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// How often `first` and, `distance` bytes further on, `second` are in the sample.
std::size_t countPairs(std::string_view sample, char first, char second, std::size_t distance)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i + distance < sample.size(); ++i)
        count += (sample[i] == first ? 1U : 0U) & (sample[i + distance] == second ? 1U : 0U);
    return count;
}

} // namespace

WordSearch::WordSearch(std::string word, std::string_view sample) : m_word(std::move(word))
{
    const std::string ones(std::min(headSize, m_word.size()), '\xFF');
    std::memcpy(&m_head, m_word.data(), ones.size());
    std::memcpy(&m_headMask, ones.data(), ones.size());
    std::size_t seldom = sample.size() + 1;
    for (std::size_t second = 1; second < ones.size(); ++second) {
        for (std::size_t first = 0; first < second; ++first) {
            const std::size_t count = countPairs(sample, m_word[first], m_word[second], second - first);
            if (count < seldom) {
                seldom = count;
                m_first = first;
                m_second = second;
            }
        }
    }
}

} // namespace seatkeeper
