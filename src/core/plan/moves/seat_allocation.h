#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace seatkeeper {

/// People who are alike to an allocation: how many they are, and which targets could take them, best first.
struct SeatSeekers {
    qint64 people = 0;
    std::vector<std::size_t> targets; ///< indices into the seats; each at most once
};

/// Of each group, how many get a seat at each of its targets, in the order of its list.
using SeatAllocation = std::vector<std::vector<qint64>>;

/// Gives people the seats that are free (`seats`, by target; absent: without limit).
///
/// As many people as possible get one. Among such allocations the sum over people of the place that their target has
/// in their list is the smallest. Among those it is the first: as many as possible of the first group go to its first
/// target, then to its second and so on, then of the second group. See docs/decisions/0011.
SeatAllocation allocateSeats(const std::vector<SeatSeekers>& groups, const std::vector<std::optional<qint64>>& seats);

} // namespace seatkeeper
