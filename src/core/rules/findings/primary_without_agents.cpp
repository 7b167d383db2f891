#include "core/rules/claims.h"
#include "core/rules/findings/checks.h"
#include "core/rules/provisioning.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

/// From the as-of date through the horizon, primary subscriptions on which nobody holds a license: any that is active
/// can be the primary (R2), and pays. Where nobody holds a license at all, the plan does not know of people yet.
///
/// The day is the first one on which it is the primary. No arguments.
std::vector<Finding> primaryWithoutAgents(const CheckInput& input)
{
    const auto assigned = assignedLicenses(input.tenant);
    const auto hasAgents = [](const std::array<qint64, 2>& licenses) { return licenses[0] + licenses[1] > 0; };
    if (std::ranges::none_of(assigned, hasAgents))
        return {};
    std::vector<Finding> found;
    std::set<SubscriptionRef> told;
    for (const Tenure& tenure : tenuresWithin(claimsTo(input.tenant, Duty::Primary), input.day, input.horizon())) {
        if (!tenure.holder || hasAgents(assigned[static_cast<std::size_t>(*tenure.holder)]))
            continue;
        if (told.insert(*tenure.holder).second)
            found.push_back({.about = About::Subscription, .subscription = tenure.holder, .day = tenure.from});
    }
    return found;
}

} // namespace seatkeeper
