#include "ui/users/user_filter.h"

#include "core/model/identity.h"
#include "ui/filter/folding.h"
#include "ui/filter/query_words.h"
#include "ui/filter/word_search.h"
#include "ui/users/natural_ranks.h"

#include <algorithm>
#include <array>
#include <span>

namespace seatkeeper {

namespace {

constexpr std::size_t fieldCount = 3;
constexpr char betweenFields = '\x1f';
constexpr char afterRecord = '\n';

/// Appends `text` folded, without accents and without what keeps texts apart.
void appendPlain(std::string& arena, std::string_view text)
{
    const auto begin = static_cast<qsizetype>(arena.size());
    if (isAscii(text))
        appendFoldedAscii(arena, text);
    else
        arena += withoutAccents(identityKeyOfUtf8(text));
    std::replace(arena.begin() + begin, arena.end(), betweenFields, ' ');
}

/// Appends what the record from `begin` on is with its accents, where that is something else.
void appendAccented(std::string& arena, std::size_t begin, std::span<const std::string_view> texts)
{
    std::string accented;
    for (const std::string_view text : texts) {
        accented += identityKeyOfUtf8(text);
        accented += betweenFields;
    }
    accented.pop_back();
    if (std::string_view(arena).substr(begin) != accented)
        arena.append(1, betweenFields).append(accented);
}

} // namespace

UserFilter::UserFilter(const Directory& people)
{
    constexpr std::size_t bytesOfTexts = 64;
    m_begins.reserve(people.size());
    m_bytes.reserve(people.size());
    m_arena.reserve(people.size() * bytesOfTexts);
    for (std::size_t i = 0; i < people.size(); ++i) {
        const PersonView person = people.view(static_cast<PersonId>(i));
        const std::array<std::string_view, fieldCount> texts{person.displayName, person.email, person.department};
        const std::size_t begin = m_arena.size();
        m_begins.push_back(begin);
        for (const std::string_view text : texts) {
            appendPlain(m_arena, text);
            m_arena += betweenFields;
        }
        m_arena.pop_back();
        if (!std::ranges::all_of(texts, isAscii))
            appendAccented(m_arena, begin, texts);
        m_bytes.emplace_back(std::string_view(m_arena).substr(begin));
        m_arena += afterRecord;
    }
    m_arena.shrink_to_fit();
}

std::vector<bool> UserFilter::matches(QStringView query) const
{
    QueryWords words = queryWords(query);
    const bool isOne = words.wanted.size() == 1 && words.unwanted.empty();
    ByteSet all;
    for (const std::string& word : words.wanted)
        all |= ByteSet(word);
    // Single letters are in half of all texts; of those the bytes tell everything.
    std::erase_if(words.wanted, ByteSet::isExact);
    std::vector<bool> found(size());
    if (words.wanted.empty()) {
        for (std::size_t i = 0; i < size(); ++i)
            found[i] = m_bytes[i].holds(all) && (words.isEmpty() || words.leave(record(i)));
        return found;
    }
    // One search through everything for the longest word; people who have it are looked at one by one for the others.
    constexpr std::size_t sampleSize = 4096;
    const WordSearch first(words.wanted.front(), std::string_view(m_arena).substr(0, sampleSize));
    words.wanted.erase(words.wanted.begin());
    std::size_t i = 0;
    for (std::size_t at = 0; (at = first.find(m_arena, at)) != std::string_view::npos; at = beginOf(++i)) {
        i = recordAt(at, i);
        found[i] = isOne || (m_bytes[i].holds(all) && words.leave(record(i)));
    }
    return found;
}

/// The record that holds a place in the arena, which is in the record `from` or, not far most often, behind it.
std::size_t UserFilter::recordAt(std::size_t place, std::size_t from) const
{
    std::size_t step = 1;
    while (from + step < m_begins.size() && m_begins[from + step] <= place) {
        from += step;
        step *= 2;
    }
    if (step == 1)
        return from;
    const auto begin = m_begins.begin() + static_cast<qsizetype>(from);
    const auto end = m_begins.begin() + static_cast<qsizetype>(std::min(from + step, m_begins.size()));
    return static_cast<std::size_t>(std::upper_bound(begin, end, place) - m_begins.begin()) - 1;
}

std::vector<quint32> UserFilter::ranks(Field ranked) const
{
    const auto which = static_cast<std::size_t>(ranked);
    std::vector<std::string_view> texts;
    texts.reserve(size());
    for (std::size_t i = 0; i < size(); ++i)
        texts.push_back(field(i, which));
    return naturalRanks(texts);
}

std::string_view UserFilter::record(std::size_t index) const
{
    return std::string_view(m_arena).substr(m_begins[index], beginOf(index + 1) - m_begins[index] - 1);
}

std::string_view UserFilter::field(std::size_t index, std::size_t which) const
{
    std::string_view texts = record(index);
    for (; which > 0; --which)
        texts.remove_prefix(texts.find(betweenFields) + 1);
    return texts.substr(0, texts.find(betweenFields));
}

} // namespace seatkeeper
