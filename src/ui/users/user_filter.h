#pragma once

#include "core/model/directory.h"
#include "ui/filter/byte_set.h"

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

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

    /// By PersonId, the rank of a field in natural order, whatever accents and capitals there are.
    std::vector<quint32> ranks(Field ranked) const;

    /// How many people there are; ids are 0 to size - 1.
    std::size_t size() const { return m_begins.size(); }

private:
    std::size_t beginOf(std::size_t index) const { return index < size() ? m_begins[index] : m_arena.size(); }
    std::string_view record(std::size_t index) const;
    std::string_view field(std::size_t index, std::size_t which) const;
    std::size_t recordAt(std::size_t place, std::size_t from) const;

    std::string m_arena;               // records one after the other, each ended by a line feed
    std::vector<std::size_t> m_begins; // of the records
    std::vector<ByteSet> m_bytes;      // of the records
};

} // namespace seatkeeper
