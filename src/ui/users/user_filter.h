#pragma once

#include "core/model/directory.h"

namespace seatkeeper {

/// Finds people by words in their name, address or department, and knows how these sort.
///
/// All texts of a Directory lie folded in one UTF-8 buffer, so that a search is one pass over memory.
class UserFilter {
public:
    enum class Field : quint8 { Name, Email, Department };

    UserFilter() = default;
    explicit UserFilter(const Directory& people);

    /// By PersonId, whether all words of `query` are there, and none that has a `!` before it. Words without accents
    /// also find those with (`jose` finds José), not the other way round. Without words everybody is found.
    std::vector<bool> matches(QStringView query) const;

    /// The folded text of a field without accents, for sorting.
    std::string_view field(PersonId person, Field field) const;

    /// How many people there are; ids are 0 to size - 1.
    std::size_t size() const { return m_records.size(); }

private:
    struct Record {
        std::size_t begin = 0;
        quint32 nameEnd = 0; // from begin
        quint32 emailEnd = 0;
        quint32 departmentEnd = 0;
    };

    std::string_view record(std::size_t index) const;
    std::size_t recordAt(std::size_t place, std::size_t from) const;

    std::string m_arena; // records one after the other, each ended by a line feed
    std::vector<Record> m_records;
};

} // namespace seatkeeper
