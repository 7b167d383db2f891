#pragma once

#include "core/plan/sources.h"

namespace seatkeeper {

/// A license of which the Webex API says another number of units in use than there are people who hold it.
struct CountDiffers {
    SubscriptionRef subscription{};
    License license = License::StandardAgent;
    qint64 reported = 0; ///< `consumedUnits`, of all of its ids on that subscription
    qint64 counted = 0;  ///< people of the last import who hold it

    bool operator==(const CountDiffers&) const = default;
};

/// Counts the people of the last import beside what the API said, by subscription and license. Where it did not say for
/// each of a license's ids, nothing is known to differ.
std::vector<CountDiffers> recount(const LicensePool& pool, const LicenseColumn& imported,
                                  const std::vector<RestLicense>& licenses);

} // namespace seatkeeper
