#pragma once

#include "core/plan/moves/move_targets.h"

namespace seatkeeper::detail {

/// People for whom there is no seat, and the targets that could take them if there were, best first.
struct WithoutSeat {
    qint64 people = 0;
    std::vector<std::size_t> targets; ///< indices into `owed`; at least one
};

/// Where they go with the fewest seats added: of each of `people`, an index into `owed`.
///
/// Each of them costs a seat wherever they go; a target costs `owed` seats on top when somebody goes there, because it
/// has so many fewer than are assigned. So the targets that owe are chosen with the smallest sum (after a hundred
/// thousand tries the smallest that was found), and then everybody goes to the best that is open.
std::vector<std::size_t> placesWithFewestSeats(const std::vector<WithoutSeat>& people, const std::vector<qint64>& owed);

/// How many seats `target` has fewer than are assigned on some day of the question.
qint64 owedSeats(const Target& target);

/// What makes room on `target` for `people` more than are assigned and `taken`.
SeatAddition additionFor(const Target& target, const MoveQuestion& question, qint64 people);

} // namespace seatkeeper::detail
