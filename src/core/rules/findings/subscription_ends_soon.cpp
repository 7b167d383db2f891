#include "core/rules/findings/checks.h"
#include "core/rules/renewal.h"

namespace seatkeeper {

/// Subscriptions in a term on the day whose last day is near, and after which nothing is known to follow. (Where it
/// comes back, `gapBeforeRenewal` tells of the days between; where that is without a gap, it does not end.)
///
/// The day is the last one. Arguments: how many days are left, and 1 where the contract renews itself (else 0). Another
/// one where the last day is.
std::vector<Finding> subscriptionEndsSoon(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const Subscription& subscription : input.tenant.subscriptions) {
        const std::optional<DateRange> run = runOn(subscription, input.day);
        if (!run || !run->ends || input.day.daysTo(*run->ends) > input.limits.endsSoonDays)
            continue;
        if (subscription.terms.back().starts > *run->ends)
            continue;
        Finding finding{.about = About::Subscription, .subscription = subscription.ref, .day = *run->ends};
        finding.arguments = {qint64{input.day.daysTo(*run->ends)}, qint64{subscription.autoRenew ? 1 : 0}};
        finding.extent.same = dateToString(*run->ends);
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
