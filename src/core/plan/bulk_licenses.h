#pragma once

#include "core/plan/change.h"

namespace seatkeeper {

/// What is done at once with the licenses of many people, each of whom keeps their own license and role.
enum class BulkAct : quint8 {
    Move,   ///< off the source, onto the target
    Add,    ///< the same on the target as well
    Remove, ///< off the sources
};

/// Whose licenses are meant, on which subscriptions, and what becomes of them.
struct BulkQuestion {
    BulkAct act = BulkAct::Move;
    std::vector<PersonId> people;          ///< members, each once
    std::vector<SubscriptionRef> sources;  ///< where their licenses are meant; what is on the target never is
    std::optional<SubscriptionRef> target; ///< of Move and Add

    bool operator==(const BulkQuestion&) const = default;
};

/// What comes of it: the changes, whom they alter, and why the others stay as they are.
struct BulkOutcome {
    std::vector<Change> changes;       ///< oldest source first, then by license; each person at most once in one
    qint64 people = 0;                 ///< who are altered
    qint64 withoutLicense = 0;         ///< who stay: they have no license on a source
    qint64 onTarget = 0;               ///< who stay: they have a license on the target already
    qint64 severalLicenses = 0;        ///< who stay: they have several on the sources, and which one is not said
    std::array<qint64, 2> coming = {}; ///< by License: how many the target gets
};

/// Decides once for each license set. Adding needs one license and role to go by, moving one source.
BulkOutcome bulkLicenses(const Tenant& tenant, const BulkQuestion& question);

/// The subscriptions on which somebody of `people` has a license, with how many have, in age order.
struct SourceChoice {
    SubscriptionRef subscription{};
    qint64 people = 0;

    bool operator==(const SourceChoice&) const = default;
};
std::vector<SourceChoice> sourcesOf(const Tenant& tenant, const std::vector<PersonId>& people);

/// The subscriptions whose last day, as far as is known, is `last` or before it.
std::vector<SubscriptionRef> endedBy(const Tenant& tenant, QDate last);

} // namespace seatkeeper
