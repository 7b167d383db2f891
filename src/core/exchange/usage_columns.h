#pragma once

#include "core/model/tenant.h"

#include <functional>

namespace seatkeeper {

/// How cells of a table of usage are read: in the form of whoever wrote them, which depends on their language.
struct UsageForms {
    std::function<std::optional<Month>(const QString& text)> month;
    std::function<std::optional<int>(const QString& text)> quantity;
};

/// What a column of a table of usage holds. A table may be long, with a quantity a row, or wide: then the headings of
/// its quantities say part of what they are of, and that goes before what the row says.
struct UsageColumn {
    enum class Holds : quint8 { Nothing, Month, Type, Subscription, Quantity };
    Holds holds = Holds::Nothing;
    std::optional<Month> month;                                 ///< of a quantity
    std::optional<UsageType> type;                              ///< of a quantity
    std::optional<std::optional<SubscriptionRef>> subscription; ///< of a quantity; absent inside: not known which

    bool operator==(const UsageColumn&) const = default;
};

/// The type that goes by this name: its code, or what Control Hub, spreadsheets and Seatkeeper call it in English and
/// Dutch.
std::optional<UsageType> usageTypeCalled(const QString& name);

/// What the column with this heading holds, in English or Dutch; nothing where the heading does not tell. Sums that a
/// table has beside its quantities hold nothing.
std::optional<UsageColumn> usageColumn(const QString& heading, const Tenant& tenant, const UsageForms& forms);

/// Why columns do not make a table of usage.
enum class UsageGap : quint8 {
    NoMonth,
    NoQuantity,
    SameTwice, ///< two columns hold the same
};

/// What is wrong with the columns as a whole; nothing where they can be read. A type or a subscription that neither
/// columns nor headings tell is for somebody to say, once for all rows.
std::optional<UsageGap> gapIn(const std::vector<UsageColumn>& columns);

/// Whether the columns leave it open of which type, or of which subscription, a quantity is.
bool leavesTypeOpen(const std::vector<UsageColumn>& columns);
bool leavesSubscriptionOpen(const std::vector<UsageColumn>& columns);

} // namespace seatkeeper
