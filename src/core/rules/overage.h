#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// How overage is divided between those who cause it.
enum class SplitMethod : quint8 {
    Excess, ///< by each one's usage above its own commitment
    Usage,  ///< by share of usage
    Payer,  ///< all to the responsible subscription
};

template <> struct CodeTable<SplitMethod> {
    static constexpr std::array rows{
        Code<SplitMethod>{SplitMethod::Excess, QLatin1StringView("excess")},
        Code<SplitMethod>{SplitMethod::Usage, QLatin1StringView("usage")},
        Code<SplitMethod>{SplitMethod::Payer, QLatin1StringView("payer")},
    };
};

/// What one subscription used, had committed, and caused; `subscription` is absent for usage of which it is unknown.
struct OveragePart {
    std::optional<SubscriptionRef> subscription;
    qint64 usage = 0;
    qint64 committed = 0;
    qint64 overage = 0;          ///< units that it is charged with, by the method asked
    std::optional<Money> amount; ///< unknown where the row's amount is

    bool operator==(const OveragePart&) const = default;
};

/// Why an amount is not known.
enum class AmountUnknown : quint8 { NoPayer, NoRate, TooLarge };

/// The overage of one usage type in one month.
struct OverageRow {
    Month month;
    UsageType type;
    qint64 usage = 0;
    qint64 committed = 0;
    qint64 overage = 0; ///< R4, R5: max(0, usage − committed) over the whole tenant
    std::optional<SubscriptionRef> responsible;
    std::optional<Rate> rate;             ///< the responsible subscription's own, where it has one
    std::optional<Money> amount;          ///< rounded half up to the cent, once
    std::optional<AmountUnknown> unknown; ///< why there is no amount
    std::vector<OveragePart>
        parts; ///< all with usage or a commitment, also those that cause nothing; natural order, unknown last

    bool operator==(const OverageRow&) const = default;
};

/// The overage of the months `first` through `last`, by month, then catalogue order. A month and type has a row when
/// a usage entry exists or a subscription has the type on the month's day (A18).
std::vector<OverageRow> overage(const Tenant& tenant, Month first, Month last, SplitMethod method);

/// A18: the day of `month` whose commitments and responsible subscription count.
QDate overageDay(Month month, const Assumptions& assumptions);

} // namespace seatkeeper
