#pragma once

#include "core/plan/moves/move_targets.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// What a proposal comes to: how many would lose access, and how many of them have a place.
QString moveConclusion(const Language& language, const Tenant& tenant, const MoveProposal& proposal);

/// Why people of a group go to one of its targets: what puts it first in their list, or what is full before it.
QString placeReason(const Language& language, const Tenant& tenant, const MoveGroup& group, std::size_t target);

/// Why people of a group have no place.
QString noPlaceReason(const Language& language, const Tenant& tenant, const MoveGroup& group);

/// When the move is to be carried out, so that nobody is without access in between (A7).
QString moveWindowText(const Language& language, const MoveTarget& target);

/// What another subscription means to a group: how many go there and how many seats are free, or why it cannot take
/// them.
QString candidateText(const Language& language, const Tenant& tenant, const MoveProposal& proposal,
                      const MoveGroup& group, const MoveCandidate& candidate);

/// "Short by 12 Premium seats from 1 March 2027."
QString shortageText(const Language& language, const MoveShortage& shortage);

/// What to contract so that they have a place.
QString additionText(const Language& language, const Tenant& tenant, const SeatAddition& addition);

/// What is counted on from a day on, because it was added to the moves.
QString addedText(const Language& language, const Tenant& tenant, const SeatAddition& addition, QDate from);

} // namespace seatkeeper
