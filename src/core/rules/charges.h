#pragma once

#include "core/rules/overage.h"

#include <span>

namespace seatkeeper {

/// A sum of amounts of which some may not be known: then it is the least that the whole can be.
struct AmountSum {
    Money known;
    bool isComplete = true; ///< false: an amount is unknown, or the sum is beyond 64-bit cents

    void add(const std::optional<Money>& amount);
    void add(const AmountSum& other);

    bool operator==(const AmountSum&) const = default;
};

/// The three ways to divide overage, in the order in which they are offered.
inline constexpr std::array splitMethods{SplitMethod::Excess, SplitMethod::Usage, SplitMethod::Payer};

constexpr std::size_t indexOf(SplitMethod method)
{
    return static_cast<std::size_t>(method);
}

/// The same months, divided by each method, in the order of `splitMethods`.
using OverageByMethod = std::array<std::vector<OverageRow>, splitMethods.size()>;

OverageByMethod overageByMethods(const Tenant& tenant, Month first, Month last);

/// What one subscription is charged with over some rows of overage, by each method. The rows' types are not pooled:
/// units, usage and commitment mean something only where all rows are of one type.
struct Charge {
    std::optional<SubscriptionRef> subscription; ///< absent: usage of which it is not known
    qint64 usage = 0;
    qint64 committed = 0;
    std::array<qint64, splitMethods.size()> units{};
    std::array<AmountSum, splitMethods.size()> amounts;
    std::array<AmountSum, splitMethods.size()> chargedOn; ///< of the amounts, what another subscription pays

    bool operator==(const Charge&) const = default;
};

/// Who causes overage and who pays it: what `SplitMethod::Payer` gives is what each one pays. Each method's amounts add
/// up to its total to the cent.
struct Charges {
    std::vector<Charge> rows; ///< natural order, unknown last; also those below their contract
    Charge total;             ///< of all rows
    bool isKnown = false;     ///< some usage was entered or is forecast: contracts alone say nothing of overage
};

/// `byMethod` holds the same rows by each method, as `overageByMethods` has them.
Charges chargesOf(const Tenant& tenant, const std::array<std::span<const OverageRow>, splitMethods.size()>& byMethod);

} // namespace seatkeeper
