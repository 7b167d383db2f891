#include "core/rules/findings/checks.h"
#include "core/rules/responsibility.h"

namespace seatkeeper {

/// Duties that two or more subscriptions have the best claim to on the day (A2).
///
/// About the winner. Part: the duty. Arguments: the labels of all of them, the winner first. Another one where they
/// are.
std::vector<Finding> tieDecided(const CheckInput& input)
{
    const Responsibility responsibility = responsibilityOn(input.tenant, input.day);
    std::vector<Finding> found;
    for (const Duty duty : allDuties) {
        const std::vector<SubscriptionRef>& tie = responsibility.answer(duty).tie;
        if (tie.empty())
            continue;
        Finding finding{
            .about = About::Subscription, .subscription = tie.front(), .part = codeOf(duty), .day = input.day};
        for (const SubscriptionRef ref : tie) {
            const Subscription& subscription = *input.tenant.find(ref);
            finding.arguments.emplace_back(labelOf(subscription));
            finding.extent.same += subscription.id + QLatin1Char('\n');
        }
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
