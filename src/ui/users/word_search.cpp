#include "ui/users/word_search.h"

#include <algorithm>
#include <limits>

namespace seatkeeper {

WordSearch::WordSearch(std::string word, std::string_view sample) : m_word(std::move(word))
{
    const std::string ones(std::min(headSize, m_word.size()), '\xFF');
    std::memcpy(&m_head, m_word.data(), ones.size());
    std::memcpy(&m_headMask, ones.data(), ones.size());
    std::array<std::size_t, std::numeric_limits<unsigned char>::max() + 1> counts{};
    for (const char c : sample)
        ++counts[static_cast<unsigned char>(c)];
    const auto isRarer = [&](std::size_t a, std::size_t b) {
        return counts[static_cast<unsigned char>(m_word[a])] < counts[static_cast<unsigned char>(m_word[b])];
    };
    for (std::size_t i = 1; i < m_word.size(); ++i)
        m_rarest = isRarer(i, m_rarest) ? i : m_rarest;
    m_second = m_rarest == 0 ? m_word.size() - 1 : 0;
    for (std::size_t i = 0; i < m_word.size(); ++i)
        m_second = i != m_rarest && isRarer(i, m_second) ? i : m_second;
}

} // namespace seatkeeper
