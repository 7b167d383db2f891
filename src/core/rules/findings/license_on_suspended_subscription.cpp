#include "core/rules/findings/licenses_in_state.h"

namespace seatkeeper {

/// Suspended subscriptions on which people hold licenses.
///
/// Arguments after those of `licensesInState`: the last day of the suspension, where one is known. Another one where
/// that day is.
std::vector<Finding> licenseOnSuspendedSubscription(const CheckInput& input)
{
    std::vector<Finding> found = licensesInState(input, SubscriptionState::Suspended);
    for (Finding& finding : found) {
        const Subscription& subscription = *input.tenant.find(*finding.subscription);
        const std::vector<DateRange> runs = unbrokenRuns(subscription.suspensions);
        const DateRange* suspension = rangeHolding(runs, input.day);
        if (!suspension->ends)
            continue;
        finding.arguments.emplace_back(*suspension->ends);
        finding.extent.same = dateToString(*suspension->ends);
    }
    return found;
}

} // namespace seatkeeper
