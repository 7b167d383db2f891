#pragma once

#include <optional>
#include <vector>

namespace seatkeeper {

/// What a column asks for, in pixels.
struct ColumnWish {
    int least = 0;  ///< its heading; less is never given
    int wanted = 0; ///< its longest text; at least `least`
    int weight = 0; ///< how readily it gives way where there is too little room; 0: never
};

/// The widths of columns in `room`: what they want and an even part of what is left over, or less for those that give
/// way. With `rest`, that column gets all that is left over. Where even the least is too much, they are wider than the
/// room together.
std::vector<int> columnWidths(const std::vector<ColumnWish>& wishes, int room,
                              std::optional<std::size_t> rest = std::nullopt);

} // namespace seatkeeper
