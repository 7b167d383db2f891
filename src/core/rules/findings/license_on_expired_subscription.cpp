#include "core/rules/findings/licenses_in_state.h"

#include <algorithm>

namespace seatkeeper {

/// Expired subscriptions on which people still hold licenses.
///
/// Arguments after those of `licensesInState`: its last day, and, where a later term is known, the first day of that.
/// Another one where its last day is.
std::vector<Finding> licenseOnExpiredSubscription(const CheckInput& input)
{
    std::vector<Finding> found = licensesInState(input, SubscriptionState::Expired);
    for (Finding& finding : found) {
        const std::vector<DateRange>& terms = input.tenant.find(*finding.subscription)->terms;
        const auto next = std::ranges::upper_bound(terms, input.day, {}, &DateRange::starts);
        const QDate last = std::prev(next)->lastDay(); // one has ended, or it would not be expired
        finding.arguments.emplace_back(last);
        if (next != terms.end())
            finding.arguments.emplace_back(next->starts);
        finding.extent.same = dateToString(last);
    }
    return found;
}

} // namespace seatkeeper
