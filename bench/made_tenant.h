#pragma once

#include "core/model/tenant.h"

namespace seatkeeper::bench {

/// Who holds what in a made-up tenant.
enum class Mix : quint8 {
    Ordinary,     ///< a few hundred different license sets
    AllDifferent, ///< no two people hold the same
};

/// The day that the bench asks about, and the ten years around it.
inline const QDate askedDay(2026, 11, 24);
inline const DateRange askedYears{QDate(2020, 1, 1), QDate(2029, 12, 31)};

inline constexpr std::size_t subscriptionCount = 50;

/// More than half of all people hold a license on the first subscription, nobody on the last.
QString subscriptionId(std::size_t number);

/// A tenant of 50 subscriptions and this many people, the same each time. There are at least 2^17 license sets, so
/// AllDifferent goes up to 131,071 people.
Tenant makeTenant(std::size_t people, Mix mix);

/// The first half of those who hold a license on the first subscription, but no more than half of all people.
std::vector<PersonId> halfOfThePeople(const Tenant& tenant);

} // namespace seatkeeper::bench
