#include "ui/users/natural_ranks.h"

#include <algorithm>
#include <string>

namespace seatkeeper {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Writes a number so that bytes order it: before all other text, shorter ones first. Leading zeros do not count.
std::string_view appendNumber(std::string& keys, std::string_view text)
{
    constexpr char number = '\x01';
    constexpr std::size_t longest = 0xff; // in one byte
    const auto end = std::ranges::find_if_not(text, isDigit);
    std::string_view digits(text.begin(), end);
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    keys += number;
    std::size_t length = digits.size();
    for (; length >= longest; length -= longest)
        keys += static_cast<char>(longest);
    keys += static_cast<char>(length);
    keys += digits;
    return {end, text.end()};
}

/// Keys of texts, the bytes of which compare as the texts do in natural order.
class ByteKeys {
public:
    explicit ByteKeys(std::span<const std::string_view> texts)
    {
        m_begins.reserve(texts.size() + 1);
        for (const std::string_view text : texts)
            append(text);
        m_begins.push_back(m_keys.size());
    }

    std::size_t size(quint32 text) const { return m_begins[text + 1] - m_begins[text]; }

    /// The eight bytes from `at` as one number that compares as they do; beyond the end they are zero.
    quint64 chunk(quint32 text, std::size_t at) const
    {
        quint64 chunk = 0;
        const std::size_t end = m_begins[text + 1];
        for (std::size_t i = m_begins[text] + at, n = 0; n < chunkSize; ++i, ++n)
            chunk = chunk << 8U | (i < end ? static_cast<unsigned char>(m_keys[i]) : 0U);
        return chunk;
    }

    static constexpr std::size_t chunkSize = 8;

private:
    void append(std::string_view text)
    {
        m_begins.push_back(m_keys.size());
        while (!text.empty()) {
            if (isDigit(text.front())) {
                text = appendNumber(m_keys, text);
            } else {
                m_keys += text.front();
                text.remove_prefix(1);
            }
        }
    }

    std::string m_keys;
    std::vector<std::size_t> m_begins;
};

struct Entry {
    quint64 chunk = 0;
    quint32 text = 0;
};

/// Sorts texts that are alike up to the byte `at`, the first of which has rank `first`.
void rankFrom(std::size_t at, std::span<Entry> entries, quint32 first, const ByteKeys& keys,
              std::vector<quint32>& ranks)
{
    const auto goesOn = [&](const Entry& entry) { return keys.size(entry.text) > at + ByteKeys::chunkSize; };
    for (;; at += ByteKeys::chunkSize) { // past what all of them share, however long it is
        for (Entry& entry : entries)
            entry.chunk = keys.chunk(entry.text, at);
        std::ranges::sort(entries, {}, &Entry::chunk);
        if (entries.front().chunk != entries.back().chunk || std::ranges::none_of(entries, goesOn))
            break;
    }
    const std::size_t next = at + ByteKeys::chunkSize;
    for (auto run = entries.begin(); run != entries.end();) {
        const auto end = std::find_if(run, entries.end(), [&](const Entry& e) { return e.chunk != run->chunk; });
        const quint32 rank = first + static_cast<quint32>(run - entries.begin());
        if (end - run > 1 && std::any_of(run, end, goesOn)) {
            rankFrom(next, {run, end}, rank, keys, ranks);
        } else {
            for (auto entry = run; entry != end; ++entry)
                ranks[entry->text] = rank;
        }
        run = end;
    }
}

} // namespace

std::vector<quint32> naturalRanks(std::span<const std::string_view> foldedTexts)
{
    const ByteKeys keys(foldedTexts);
    std::vector<Entry> entries(foldedTexts.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].text = static_cast<quint32>(i);
    std::vector<quint32> ranks(foldedTexts.size());
    if (!entries.empty())
        rankFrom(0, entries, 0, keys, ranks);
    return ranks;
}

} // namespace seatkeeper
