#pragma once

#include "core/rules/consequences.h"
#include "core/rules/handovers.h"
#include "core/rules/overage.h"

namespace seatkeeper {

/// One thing on both sides of a comparison.
template <class Value> struct Sides {
    Value left;
    Value right;

    bool operator==(const Sides&) const = default;
};

using HolderSides = Sides<std::optional<SubscriptionRef>>;

/// What a comparison holds. People, their licenses and contracts are listed where they differ, in any case: there can
/// be a hundred thousand of whom nothing differs.
enum class Listed : quint8 {
    Differences, ///< what differs, and nothing else
    BothSides,   ///< who pays, voice capacity and overage also where they are the same, what is committed and assigned
};

/// What differs between two layers of one plan (import, baseline, scenario) on a day; or also what is the same.
struct Comparison {
    struct Responsible {
        UsageType type;
        HolderSides holders;

        bool operator==(const Responsible&) const = default;
    };

    /// What somebody holds; of who is no member of a side, nothing.
    struct Licenses {
        PersonId person{};
        LicenseSetId left{};
        LicenseSetId right{};

        bool operator==(const Licenses&) const = default;
    };

    struct Committed {
        SubscriptionRef subscription{};
        UsageType type;
        Sides<std::optional<int>> quantities; ///< on the day; nothing: the subscription does not have the type

        bool operator==(const Committed&) const = default;
    };

    struct Assigned {
        SubscriptionRef subscription{};
        License license{};
        Sides<qint64> people;

        bool operator==(const Assigned&) const = default;
    };

    std::optional<HolderSides> primary;
    std::vector<Responsible> responsible; ///< in catalogue order
    std::vector<PersonId> accessLost;     ///< have access (R9) on the left and not on the right
    std::vector<PersonId> accessGained;
    std::vector<Licenses> licenses;
    std::vector<PersonId> joined; ///< are members on the right only
    std::vector<PersonId> gone;
    std::vector<SubscriptionRef> subscriptions; ///< whose contracts differ, or that one side has not; by ref
    std::optional<Sides<qint64>> voiceCapacity;
    std::vector<Committed> committed; ///< with Listed::BothSides alone; by ref, then catalogue order
    std::vector<Assigned> assigned;   ///< the same

    bool operator==(const Comparison&) const = default;
};

/// Compares two tenants of one plan (the same pool, keys and Directory) on `day`. People stand by PersonId.
Comparison compare(const Tenant& left, const Tenant& right, QDate day, Listed listed = Listed::Differences);

/// What differs between two layers over a range of days; or also what is the same.
struct RangeComparison {
    struct Overage {
        Month month;
        UsageType type;
        Sides<std::optional<OverageRow>> rows; ///< absent: neither usage nor commitment on that side

        bool operator==(const Overage&) const = default;
    };

    /// People who have access on other days of the range, all in the same way: decided once for their license sets.
    struct Access {
        Sides<std::vector<DateRange>> days; ///< of the range, with access (R9)
        std::optional<QDate> lost;          ///< the first day with access on the left and none on the right
        std::optional<QDate> gained;        ///< the first day with access on the right and none on the left
        std::vector<PersonId> people;       ///< by PersonId

        bool operator==(const Access&) const = default;
    };

    Sides<std::vector<Handover>> handovers; ///< those that the other side has not
    std::vector<DutyConsequence> duties;    ///< days of the range on which another one pays; by day, then duty
    std::vector<Access> access;             ///< by the first day that differs
    std::vector<Overage> overage;           ///< units or amount differ; by month, then catalogue order

    bool operator==(const RangeComparison&) const = default;
};

/// Compares on the days `first` through `last`, and the overage of the months that they are in.
RangeComparison compareOver(const Tenant& left, const Tenant& right, QDate first, QDate last,
                            Listed listed = Listed::Differences);

/// Whether units and amount are the same on both sides.
bool isSame(const RangeComparison::Overage& one);

/// The rows of two overages side by side, also those that are the same; by month, then catalogue order.
std::vector<RangeComparison::Overage> overageSides(const std::vector<OverageRow>& left,
                                                   const std::vector<OverageRow>& right);

/// The first day on which the access of these people differs.
QDate firstOther(const RangeComparison::Access& access);

/// What `after` has and `before` has not, of two license sets of one pool; a license that is another one on the same
/// subscription counts as taken away and given.
std::vector<Holding> holdingsGained(const LicensePool& pool, LicenseSetId before, LicenseSetId after);

} // namespace seatkeeper
