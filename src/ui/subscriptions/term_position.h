#pragma once

#include "core/rules/state.h"
#include "ui/text/language.h"

namespace seatkeeper {

/// Where a day lies in the terms of a subscription.
struct TermPosition {
    SubscriptionState state = SubscriptionState::Unknown;
    std::optional<DateRange> term; ///< the one that holds the day, with those that follow without a gap
    std::optional<QDate> ended;    ///< the last day before the day that lay in a term; where no term holds the day
    std::optional<QDate> returns;  ///< the first day after the day on which a term begins; where no term holds the day

    /// Over, as far as is known.
    bool isOver() const { return state == SubscriptionState::Expired && !returns; }

    /// Days from `day` to the last one of the term; nothing where no end is known or no term holds the day.
    std::optional<qint64> daysLeft(QDate day) const;
};

TermPosition termPosition(const Subscription& subscription, QDate day);

/// The position in words: "Runs through 31 January 2027, 68 days left." and the like.
QString termText(const Language& language, const TermPosition& position, QDate day);

} // namespace seatkeeper
