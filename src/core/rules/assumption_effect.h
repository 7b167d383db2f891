#pragma once

#include "core/rules/comparison.h"

namespace seatkeeper {

/// Days on which a duty is with another subscription than the article read otherwise would have it.
struct OwnerChange {
    Duty duty{};
    DateRange days; ///< open: as far as is known, for good
    HolderSides holders;

    bool operator==(const OwnerChange&) const = default;
};

/// What another reading of the article alters: who has which duty, and what overage costs and who pays it. All else
/// (licenses, access, contracts) rests on no assumption that can be switched.
struct AssumptionEffect {
    std::vector<OwnerChange> owners;               ///< by first day, then duty; neighbours of one duty differ
    std::vector<RangeComparison::Overage> amounts; ///< by month, then catalogue order

    bool isEmpty() const { return owners.empty() && amounts.empty(); }

    bool operator==(const AssumptionEffect&) const = default;
};

/// Compares two readings of one plan: owners (R2, R6) from `first` on, and the overage of every month in which usage
/// was entered. An amount counts as another one where units, money or the payer differ and there is something to pay on
/// either side.
AssumptionEffect assumptionEffect(const Tenant& left, const Tenant& right, QDate first);

} // namespace seatkeeper
