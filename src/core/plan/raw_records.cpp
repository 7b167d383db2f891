#include "core/plan/raw_records.h"

#include "core/model/packed_bytes.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace seatkeeper {

namespace {

/// Of how many bytes, with the lengths, a pack is made: the last record that is added goes beyond it.
constexpr std::size_t fullPack = std::size_t{1} << 18U;
constexpr std::size_t lengthSize = sizeof(quint32);

void appendLength(std::string& lengths, std::size_t length)
{
    std::array<char, lengthSize> little{};
    qToLittleEndian(static_cast<quint32>(length), little.data());
    lengths.append(little.data(), little.size());
}

/// The records in `text`, which is what a pack was made of; none where it is not that of `count` records.
std::vector<std::string_view> recordsIn(std::string_view text, std::size_t count)
{
    if (text.size() / lengthSize < count)
        return {};
    std::vector<std::string_view> records;
    records.reserve(count);
    std::string_view rest = text.substr(count * lengthSize);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t length = qFromLittleEndian<quint32>(text.substr(i * lengthSize).data());
        if (length > rest.size())
            return {};
        records.push_back(rest.substr(0, length));
        rest.remove_prefix(length);
    }
    return rest.empty() ? records : std::vector<std::string_view>();
}

} // namespace

void RawRecords::append(PersonId person, std::string_view record)
{
    if (record.size() > longestRecord)
        throw std::length_error("a record longer than any can be");
    m_people.push_back(person);
    appendLength(m_tail.lengths, record.size());
    m_tail.bytes += record;
    if (m_tail.lengths.size() + m_tail.bytes.size() < fullPack)
        return;
    m_packs.push_back(packTail());
    m_tail = {};
}

bool RawRecords::appendPack(std::span<const PersonId> people, std::string_view bytes)
{
    const std::optional<std::string> text = unpacked(bytes);
    if (!text || people.empty())
        return false;
    const std::vector<std::string_view> records = recordsIn(*text, people.size());
    if (records.size() != people.size())
        return false;
    const auto isTooLong = [](std::string_view record) { return record.size() > longestRecord; };
    if (std::ranges::any_of(records, isTooLong))
        return false;
    if (text->size() >= fullPack && m_tail.lengths.empty()) {
        m_packs.push_back({m_people.size(), people.size(), std::string(bytes)});
        m_people.insert(m_people.end(), people.begin(), people.end());
        return true;
    }
    for (std::size_t i = 0; i < people.size(); ++i)
        append(people[i], records[i]);
    return true;
}

std::vector<RawRecords::Pack> RawRecords::packs() const
{
    std::vector<Pack> all = m_packs;
    if (!m_tail.lengths.empty())
        all.push_back(packTail());
    return all;
}

std::span<const PersonId> RawRecords::peopleOf(const Pack& pack) const
{
    return std::span(m_people).subspan(pack.first, pack.count);
}

RawRecords::Pack RawRecords::packTail() const
{
    return {m_people.size() - tailSize(), tailSize(), packed(m_tail.lengths + m_tail.bytes)};
}

std::string_view RecordReader::record(std::size_t index)
{
    if (index < m_first || index - m_first >= m_opened.size())
        open(index);
    return m_opened.at(index - m_first);
}

void RecordReader::open(std::size_t index)
{
    const std::size_t tail = m_records->size() - m_records->tailSize();
    if (index >= tail) {
        m_first = tail;
        m_text = m_records->m_tail.lengths + m_records->m_tail.bytes;
        m_opened = recordsIn(m_text, m_records->tailSize());
    } else {
        const auto next = std::ranges::upper_bound(m_records->m_packs, index, {}, &RawRecords::Pack::first);
        const RawRecords::Pack& pack = *std::prev(next);
        m_first = pack.first;
        m_text = unpacked(pack.bytes).value(); // it was looked at when it came
        m_opened = recordsIn(m_text, pack.count);
    }
}

} // namespace seatkeeper
