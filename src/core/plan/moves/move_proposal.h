#pragma once

#include "core/plan/change.h"

#include <span>

/// Help with moving: where people go who would lose access with a subscription. See docs/decisions/0011.
namespace seatkeeper {

/// Whether free seats limit who is moved to a subscription with concurrent licensing, where usage counts and not
/// assignment. With named licensing they always do.
enum class ConcurrentSeats : quint8 { Limit, NoLimit };

/// For whom a place is looked for, and on which days they are to keep access: from `first` through `last`.
struct MoveQuestion {
    SubscriptionRef source{}; ///< whose licenses are moved
    QDate first;
    QDate last;
    ConcurrentSeats concurrent = ConcurrentSeats::NoLimit;
    std::vector<PersonId> locked; ///< who stay, whatever becomes of them
    std::vector<PersonId> people; ///< whom alone it is about; empty: all who hold a license on the source

    bool operator==(const MoveQuestion&) const = default;
};

/// People of a group who go to one target.
struct MoveTarget {
    SubscriptionRef subscription{};
    qint64 people = 0;
    /// A7: the days on which to carry it out so that nobody is without access in between; nothing where access is
    /// gone already, so that every day counts.
    std::optional<DateRange> window;

    bool operator==(const MoveTarget&) const = default;
};

/// People who hold the same license set and are in the same department, and who would lose access with the source.
struct MoveGroup {
    LicenseSetId set{};
    quint32 department = 0;          ///< as in the Directory
    Holding held;                    ///< what they hold on the source, and would hold on a target
    QDate from;                      ///< the first day without access
    std::vector<PersonId> people;    ///< who can be moved; administrators first, then in the order of the Directory
    qint64 administrators = 0;       ///< of these, as far as roles are known
    std::vector<PersonId> locked;    ///< who stay
    std::vector<MoveTarget> targets; ///< all that could take them, best first, also where nobody goes

    qint64 placed() const;
    qint64 unplaced() const { return static_cast<qint64>(people.size()) - placed(); }

    /// Who goes to a target: the first people go to the first one.
    std::span<const PersonId> peopleFor(std::size_t target) const;
    std::span<const PersonId> peopleWithout() const;
};

/// How many seats of a license type a target has to give.
struct TargetSeats {
    SubscriptionRef subscription{};
    License license = License::StandardAgent;
    std::optional<qint64> free; ///< the fewest on a day of the question, below 0 where too many are assigned already;
                                ///< absent: no limit
    QDate fewestOn;             ///< the first of the days with the fewest
    qint64 taken = 0;           ///< by the proposal
    qint64 assigned = 0;        ///< without the proposal
    qint64 committed = 0;       ///< the fewest on a day of the question, also where they are no limit

    bool operator==(const TargetSeats&) const = default;
};

/// What would help those who cannot be placed.
enum class ShortageRemedy : quint8 {
    Entitlement, ///< more seats on a subscription that could take them
    None,        ///< no subscription is active when they need it
};

/// People who cannot be placed: "short by 12 Premium from 2027-03-01".
struct MoveShortage {
    License license = License::StandardAgent;
    QDate from; ///< the day from which they are without access
    ShortageRemedy remedy = ShortageRemedy::Entitlement;
    qint64 people = 0;

    bool operator==(const MoveShortage&) const = default;
};

/// Seats that a target would need more, of one license type, so that people can be placed there.
struct SeatAddition {
    SubscriptionRef subscription{};
    License license = License::StandardAgent;
    qint64 people = 0; ///< who would be placed with it
    qint64 seats = 0;  ///< at least as many: where more are assigned than committed, that is made up for first
    std::vector<Change> changes; ///< AddEntitlement and ChangeQuantity

    bool operator==(const SeatAddition&) const = default;
};

/// A preview of who goes where.
struct MoveProposal {
    MoveQuestion question;
    std::vector<MoveGroup> groups;       ///< by license set (oldest subscriptions first), then department
    std::vector<TargetSeats> seats;      ///< of each target in age order that a group could go to, by license
    std::vector<MoveShortage> shortages; ///< by license, day, remedy
    std::vector<SeatAddition> additions; ///< that together place all whom entitlements can help: the fewest seats
    qint64 keepAccess = 0;               ///< holders of a license on the source who keep access without moving

    qint64 people() const; ///< who can be moved or cannot be placed; not those who are locked
    qint64 placed() const;
    qint64 locked() const;
};

/// Proposes where the holders of a license on the source go who would lose access from the question's first through
/// its last day (R9). A move takes its seat on every day of these on which the target is active (A7).
MoveProposal proposeMoves(const Tenant& tenant, const MoveQuestion& question);

/// The moves of a proposal for `tenant`: one for each target, in age order.
std::vector<Change> changesOf(const MoveProposal& proposal, const Tenant& tenant);

/// The changes of additions, which are to come before the moves that they make possible.
std::vector<Change> additionChanges(std::span<const SeatAddition> additions);

} // namespace seatkeeper
