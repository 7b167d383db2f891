#include "core/rules/findings/checks.h"
#include "core/rules/renewal.h"

namespace seatkeeper {

/// Subscriptions that come back after days without a term, where these have begun or are near. (An end after which
/// nothing is known to follow is told of as that.)
///
/// The day is the first one without a term, or the as-of date where that is over. Arguments: the first and the last day
/// without a term. Another one where these are.
std::vector<Finding> gapBeforeRenewal(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const Subscription& subscription : input.tenant.subscriptions) {
        for (const DateRange& term : subscription.terms) {
            const std::optional<DateRange> gap = gapBefore(subscription, term);
            // The last day before it is as near as an end has to be.
            if (!gap || gap->lastDay() < input.day ||
                input.day.daysTo(gap->starts.addDays(-1)) > input.limits.endsSoonDays)
                continue;
            Finding finding{.about = About::Subscription,
                            .subscription = subscription.ref,
                            .part = dateToString(term.starts),
                            .day = std::max(gap->starts, input.day)};
            finding.arguments = {gap->starts, gap->lastDay()};
            finding.extent.same = QStringLiteral("%1..%2").arg(dateToString(gap->starts), dateToString(gap->lastDay()));
            found.push_back(std::move(finding));
        }
    }
    return found;
}

} // namespace seatkeeper
