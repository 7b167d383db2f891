#pragma once

#include "core/model/directory.h"

namespace seatkeeper {

/// The people of a Directory by their Webex ids, which differ by any letter; whoever has none is not in it.
///
/// Open addressing, 8 bytes a slot; the ids themselves stay in the Directory.
class WebexIdIndex {
public:
    /// Who has this id, among those who were added.
    std::optional<PersonId> find(const Directory& people, std::string_view id) const;

    /// Adds somebody whose id nobody else has.
    void add(const Directory& people, PersonId person);

private:
    struct Slot {
        quint32 hash = 0; // so that most other ids are not looked at, and none when the slots become more
        quint32 person = empty;
    };
    static constexpr quint32 empty = ~quint32{0};

    static quint32 hashOf(std::string_view id) { return static_cast<quint32>(std::hash<std::string_view>()(id)); }
    void put(Slot slot);
    void grow();

    std::vector<Slot> m_slots; // a power of two of them, at most half of them taken
    std::size_t m_count = 0;
};

} // namespace seatkeeper
