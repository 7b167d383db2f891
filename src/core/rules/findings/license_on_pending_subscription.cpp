#include "core/rules/findings/licenses_in_state.h"

namespace seatkeeper {

/// Subscriptions that have not started yet and on which people hold licenses.
///
/// Arguments after those of `licensesInState`: its first day. Another one where that is.
std::vector<Finding> licenseOnPendingSubscription(const CheckInput& input)
{
    std::vector<Finding> found = licensesInState(input, SubscriptionState::Pending);
    for (Finding& finding : found) {
        const QDate first = input.tenant.find(*finding.subscription)->terms.front().starts;
        finding.arguments.emplace_back(first);
        finding.extent.same = dateToString(first);
    }
    return found;
}

} // namespace seatkeeper
