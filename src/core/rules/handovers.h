#pragma once

#include "core/rules/claims.h"

namespace seatkeeper {

/// What happened to the subscription that caused a handover.
enum class HandoverEvent : quint8 { Expired, Suspended, LineEnded, Started, Renewed, Resumed, LineStarted };

template <> struct CodeTable<HandoverEvent> {
    static constexpr std::array rows{
        Code<HandoverEvent>{HandoverEvent::Expired, QLatin1StringView("expired")},
        Code<HandoverEvent>{HandoverEvent::Suspended, QLatin1StringView("suspended")},
        Code<HandoverEvent>{HandoverEvent::LineEnded, QLatin1StringView("line-ended")},
        Code<HandoverEvent>{HandoverEvent::Started, QLatin1StringView("started")},
        Code<HandoverEvent>{HandoverEvent::Renewed, QLatin1StringView("renewed")},
        Code<HandoverEvent>{HandoverEvent::Resumed, QLatin1StringView("resumed")},
        Code<HandoverEvent>{HandoverEvent::LineStarted, QLatin1StringView("line-started")},
    };
};

/// A change of the primary, or of the responsible subscription of a usage type.
struct Handover {
    QDate date;                    ///< the first day of the new state
    std::optional<UsageType> type; ///< absent: the primary itself
    std::optional<SubscriptionRef> from;
    std::optional<SubscriptionRef> to;
    SubscriptionRef causedBy{};
    HandoverEvent event = HandoverEvent::Started;

    bool operator==(const Handover&) const = default;
};

/// All handovers on the days `first` through `last`, by day; on one day the primary first, then in catalogue order.
/// Types that follow the primary (R1, R3) change with it and have its cause.
std::vector<Handover> handovers(const Tenant& tenant, QDate first, QDate last);

} // namespace seatkeeper
