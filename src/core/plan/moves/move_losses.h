#pragma once

#include "core/plan/moves/move_proposal.h"

namespace seatkeeper::detail {

/// What the holders of one license set lose with the source of a question.
struct Loss {
    LicenseSetId set{};
    Holding held;                      ///< on the source
    QDate from;                        ///< the first day without access
    std::vector<DateRange> otherDays;  ///< of access without the license on the source
    std::vector<DateRange> neededDays; ///< from `from` through the last day of the question, without `otherDays`
    std::optional<QDate> lastChance;   ///< A7: the last day to carry a move out; nothing: access is gone already
};

/// Of each license set with a license on the source whose holders lose access, what they lose. In the order of a
/// proposal's groups.
std::vector<Loss> lossesOf(const Tenant& tenant, const MoveQuestion& question);

/// The people with one of `losses`, in groups that have no targets yet.
struct Losers {
    std::vector<MoveGroup> groups;
    std::vector<std::size_t> lossOf; ///< by group: its place in `losses`
    qint64 keepAccess = 0;           ///< who hold a license on the source and are none of them
};

Losers losersOf(const Tenant& tenant, const MoveQuestion& question, const std::vector<Loss>& losses);

} // namespace seatkeeper::detail
