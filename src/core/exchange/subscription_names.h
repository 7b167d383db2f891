#pragma once

#include "core/model/subscription.h"

#include <QString>

#include <vector>

/// Subscriptions as people and spreadsheets write them: by id, by name, or by both.
namespace seatkeeper {

/// What a subscription is called by.
struct SubscriptionNames {
    QString id;
    QString name;  ///< its own, which others may have, too
    QString label; ///< both, as tables show them
};

SubscriptionNames namesOf(const Subscription& subscription);

/// The places in `names` of what is called `text`: of an id that one alone, else all that have the name or label. Case
/// and blanks do not matter, nor the apostrophe that keeps a spreadsheet from taking a text for a formula.
std::vector<std::size_t> placesCalled(const QString& text, const std::vector<SubscriptionNames>& names);

} // namespace seatkeeper
