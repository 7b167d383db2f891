#include "core/rules/findings/checks.h"

namespace seatkeeper {

/// Subscriptions without any term, as after an import that knows no dates: active on no day.
std::vector<Finding> incompleteSubscription(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const Subscription& subscription : input.tenant.subscriptions) {
        if (subscription.terms.empty())
            found.push_back({.about = About::Subscription, .subscription = subscription.ref, .day = input.day});
    }
    return found;
}

} // namespace seatkeeper
