#include "core/rules/findings/checks.h"
#include "core/rules/provisioning.h"
#include "core/rules/state.h"

namespace seatkeeper {

/// Licenses of a type that a subscription has on the day, of which more are assigned than committed.
///
/// Part: the usage type. Arguments: the usage type, how many are assigned, how many are committed, the code of the
/// licensing. Worse where more are too many.
std::vector<Finding> assignedOverCommitted(const CheckInput& input)
{
    const auto assigned = assignedLicenses(input.tenant);
    std::vector<Finding> found;
    for (const Subscription& subscription : input.tenant.subscriptions) {
        for (const auto& [license, code] : CodeTable<License>::rows) {
            const std::optional<int> committed = committedOn(subscription, usageTypeOf(license), input.day);
            const qint64 count =
                assigned.at(static_cast<std::size_t>(subscription.ref)).at(static_cast<std::size_t>(license));
            if (!committed || count <= *committed)
                continue;
            Finding finding{
                .about = About::Subscription, .subscription = subscription.ref, .part = code, .day = input.day};
            finding.arguments = {usageTypeOf(license), count, qint64{*committed},
                                 QString(codeOf(subscription.licensing.value()))};
            finding.extent.weight = count - *committed;
            found.push_back(std::move(finding));
        }
    }
    return found;
}

} // namespace seatkeeper
