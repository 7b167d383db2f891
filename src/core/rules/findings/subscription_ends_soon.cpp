#include "core/rules/findings/checks.h"
#include "core/rules/renewal.h"

#include <algorithm>

namespace seatkeeper {

/// Subscriptions in a term on the day whose last day is near: that of the unbroken run of terms, so that one which is
/// renewed without a gap is none of them.
///
/// The day is the last one. Arguments: how many days are left, 1 where the contract renews itself (else 0), and, where
/// a later term is known, its first day. Another one where the last day is.
std::vector<Finding> subscriptionEndsSoon(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const Subscription& subscription : input.tenant.subscriptions) {
        const std::optional<DateRange> run = runOn(subscription, input.day);
        if (!run || !run->ends || input.day.daysTo(*run->ends) > input.limits.endsSoonDays)
            continue;
        Finding finding{.about = About::Subscription, .subscription = subscription.ref, .day = *run->ends};
        finding.arguments = {qint64{input.day.daysTo(*run->ends)}, qint64{subscription.autoRenew ? 1 : 0}};
        const auto later = std::ranges::upper_bound(subscription.terms, *run->ends, {}, &DateRange::starts);
        if (later != subscription.terms.end())
            finding.arguments.emplace_back(later->starts);
        finding.extent.same = dateToString(*run->ends);
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
