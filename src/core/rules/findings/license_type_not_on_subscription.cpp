#include "core/rules/findings/checks.h"
#include "core/rules/provisioning.h"
#include "core/rules/state.h"

namespace seatkeeper {

/// Licenses of a type that an active subscription does not have on the day. Where no entitlement of it is known at all,
/// the plan does not know the contract, and nothing can be said.
///
/// Part: the usage type. Arguments: the usage type, how many are assigned. Worse where they are more.
std::vector<Finding> licenseTypeNotOnSubscription(const CheckInput& input)
{
    const auto assigned = assignedLicenses(input.tenant);
    std::vector<Finding> found;
    for (const Subscription& subscription : input.tenant.subscriptions) {
        const bool isActive = stateOn(subscription, input.day) == SubscriptionState::Active;
        if (!isActive || subscription.lines.empty())
            continue;
        for (const auto& [license, code] : CodeTable<License>::rows) {
            const qint64 count =
                assigned.at(static_cast<std::size_t>(subscription.ref)).at(static_cast<std::size_t>(license));
            if (count == 0 || committedOn(subscription, usageTypeOf(license), input.day))
                continue;
            Finding finding{
                .about = About::Subscription, .subscription = subscription.ref, .part = code, .day = input.day};
            finding.arguments = {usageTypeOf(license), count};
            finding.extent.weight = count;
            found.push_back(std::move(finding));
        }
    }
    return found;
}

} // namespace seatkeeper
