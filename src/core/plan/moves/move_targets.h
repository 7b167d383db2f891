#pragma once

#include "core/plan/moves/move_losses.h"

namespace seatkeeper {

/// Whether a subscription can take somebody who would lose access.
enum class MoveVerdict : quint8 {
    Possible,      ///< as far as seats are free
    HoldsAlready,  ///< the person has a license on it
    NotActive,     ///< on `day`, when it would be needed: not begun, suspended or ended
    NoWindow,      ///< A7: on `day`, its first one, the source is over; nobody could be moved without a gap
    NoEntitlement, ///< is active on `day` without the type of the license
};

/// What a subscription means to the people of a group.
struct MoveCandidate {
    SubscriptionRef subscription{};
    MoveVerdict verdict = MoveVerdict::Possible;
    QDate day;                       ///< of the verdicts that have one
    std::optional<DateRange> window; ///< as in MoveTarget

    bool operator==(const MoveCandidate&) const = default;
};

/// What all other subscriptions mean to a group of a proposal for `tenant`, in age order.
std::vector<MoveCandidate> candidatesOf(const Tenant& tenant, const MoveQuestion& question, const MoveGroup& group);

} // namespace seatkeeper

namespace seatkeeper::detail {

/// Days of a subscription with the same commitment to a type; absent: it does not have the type.
struct Commitment {
    DateRange days;
    std::optional<int> committed;
};

/// The commitment to `type` on the days from `first` through `last` on which `subscription` is active, in order.
std::vector<Commitment> commitments(const Subscription& subscription, UsageType type, QDate first, QDate last);

/// Whether free seats limit who is moved to `subscription`.
bool hasLimit(const Subscription& subscription, const MoveQuestion& question);

/// Another subscription than the source, as a target for one license type.
struct Target {
    const Subscription* subscription = nullptr;
    std::vector<DateRange> activeDays;
    std::string departmentKey; ///< folded; may be empty
    TargetSeats seats;
    std::optional<QDate> lacksTypeOn; ///< the first day on which it is active without the type
};

/// All other subscriptions in age order, as targets for `license`.
std::vector<Target> targetsFor(const Tenant& tenant, const MoveQuestion& question, License license);

/// What `target` means to those who have `loss`.
MoveCandidate candidate(const LicensePool& pool, const MoveQuestion& question, const Loss& loss, const Target& target);

} // namespace seatkeeper::detail
