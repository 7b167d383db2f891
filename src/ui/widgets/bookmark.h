#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace seatkeeper {

/// What a page shows besides the plan and the day: the words of its filter, and the cell that is current.
struct Bookmark {
    QString filter;
    std::vector<std::optional<quint32>> choices; ///< of other filters, as the page has them
    std::optional<quint64> current;              ///< the person, subscription or edit of the row, by its number
    int column = 0;

    bool operator==(const Bookmark&) const = default;
};

} // namespace seatkeeper
