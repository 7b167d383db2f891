#include "core/rules/findings/licenses_in_state.h"

#include "core/rules/access.h"
#include "core/rules/provisioning.h"

namespace seatkeeper {

std::vector<Finding> licensesInState(const CheckInput& input, SubscriptionState state)
{
    const Tenant& tenant = input.tenant;
    const std::vector<qint64> holders = holdersBySet(tenant);
    const AccessOn access(tenant, input.day);
    std::vector<Finding> found;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (stateOn(subscription, input.day) != state)
            continue;
        qint64 people = 0;
        qint64 withoutAccess = 0;
        for (std::size_t i = 0; i < holders.size(); ++i) {
            const auto set = static_cast<LicenseSetId>(i);
            if (!tenant.pool->holdingOn(set, subscription.ref))
                continue;
            people += holders[i];
            if (access.refusal(set))
                withoutAccess += holders[i];
        }
        if (people == 0)
            continue;
        Finding finding{.about = About::Subscription, .subscription = subscription.ref, .day = input.day};
        finding.arguments = {people, withoutAccess};
        finding.extent.weight = people;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
