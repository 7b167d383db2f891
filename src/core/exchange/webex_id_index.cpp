#include "core/exchange/webex_id_index.h"

#include <algorithm>

namespace seatkeeper {

std::optional<PersonId> WebexIdIndex::find(const Directory& people, std::string_view id) const
{
    if (id.empty() || m_slots.empty())
        return std::nullopt;
    const quint32 hash = hashOf(id);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].person != empty; at = (at + 1) & mask) {
        const auto person = static_cast<PersonId>(m_slots[at].person);
        if (m_slots[at].hash == hash && people.webexIdUtf8(person) == id)
            return person;
    }
    return std::nullopt;
}

void WebexIdIndex::add(const Directory& people, PersonId person)
{
    const std::string_view id = people.webexIdUtf8(person);
    if (id.empty())
        return;
    if (m_slots.size() < (m_count + 1) * 2)
        grow();
    put({hashOf(id), static_cast<quint32>(person)});
    ++m_count;
}

void WebexIdIndex::put(Slot slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = slot.hash & mask;
    while (m_slots[at].person != empty)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

void WebexIdIndex::grow()
{
    constexpr std::size_t fewest = 64;
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(std::max(fewest, m_slots.size() * 2)));
    for (const Slot& slot : old) {
        if (slot.person != empty)
            put(slot);
    }
}

} // namespace seatkeeper
