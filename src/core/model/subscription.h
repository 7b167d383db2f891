#pragma once

#include "core/model/date_range.h"
#include "core/model/decimal.h"
#include "core/model/license.h"
#include "core/model/usage_type.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace seatkeeper {

/// How licenses are counted: all subscriptions of a tenant that share a day have the same (R8).
enum class Licensing : quint8 { Concurrent, Named };

template <> struct CodeTable<Licensing> {
    static constexpr std::array rows{
        Code<Licensing>{Licensing::Concurrent, QLatin1StringView("concurrent")},
        Code<Licensing>{Licensing::Named, QLatin1StringView("named")},
    };
};

/// A line of a contract: from `days.starts` through `days.ends` the subscription has the type, with this commitment.
struct Line {
    UsageType type = UsageType::StandardAgent;
    int quantity = 0; ///< 0 or more; 0 is subscribed without a commitment
    DateRange days;

    bool operator==(const Line&) const = default;
};

/// One contract of the tenant.
struct Subscription {
    SubscriptionRef ref{};
    QString id; ///< as declared; opaque
    QString name;
    QString department;
    std::optional<Licensing> licensing; ///< unknown at most while there is no term
    QString flex;
    bool hybrid = false;
    bool trial = false;
    bool autoRenew = false;
    std::optional<QDate> created;
    QString costCenter;
    QString contractNumber;
    QString supplier;
    std::optional<int> noticeDays;
    QString note;
    std::vector<DateRange> terms;       ///< ordered, disjoint
    std::vector<DateRange> suspensions; ///< ordered, disjoint
    std::vector<Line> lines;            ///< by type, then first day; disjoint within a type
    std::array<std::optional<Rate>, usageTypeCount> rates;

    bool operator==(const Subscription&) const = default;
};

/// What people call it: its name with the id in brackets, or the id alone.
QString labelOf(const Subscription& subscription);

/// The days of the lines of one type, ordered and disjoint.
std::vector<DateRange> lineDays(const Subscription& subscription, UsageType type);

/// The line of `type` that holds `day`; null where none does.
const Line* lineHolding(const Subscription& subscription, UsageType type, QDate day);

/// A1: the day `created`, or the first day of the first term; nothing where there is neither.
std::optional<QDate> contractAge(const Subscription& subscription);

/// Age order, for every list of subscriptions: by A1 age, those without an age last, then natural order of ids.
bool comesBeforeByAge(const Subscription& a, const Subscription& b);

} // namespace seatkeeper
