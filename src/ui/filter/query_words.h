#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace seatkeeper {

/// The words of what somebody types into a filter, folded: those that have to be there, and those with a `!` before
/// them, which must not.
struct QueryWords {
    std::vector<std::string> wanted; ///< the longest first: it is the rarest
    std::vector<std::string> unwanted;

    bool isEmpty() const { return wanted.empty() && unwanted.empty(); }

    /// Whether a text that was made `searchable` is left by the filter.
    bool leave(std::string_view searchable) const;
};

QueryWords queryWords(QStringView query);

/// A text as the filters search it: folded, without accents, and with them too where there are any. So a word without
/// accents also finds those with (`jose` finds José), not the other way round.
std::string searchable(QStringView text);

} // namespace seatkeeper
