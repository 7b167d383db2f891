#include "core/rules/findings/checks.h"

namespace seatkeeper {

/// Licenses of which the Webex API counts more or fewer in use than the last import has people with one.
///
/// Part: the license. Arguments: its usage type, how many the API counts, how many people have one. An acceptance is of
/// these two numbers.
std::vector<Finding> countsDiffer(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const CountDiffers& differs : input.planned.counts) {
        if (!input.tenant.find(differs.subscription))
            continue; // it was removed since
        Finding finding{.about = About::Subscription,
                        .subscription = differs.subscription,
                        .part = QString(codeOf(differs.license)),
                        .day = input.day};
        finding.arguments = {usageTypeOf(differs.license), differs.reported, differs.counted};
        finding.extent.same = QStringLiteral("%1/%2").arg(differs.reported).arg(differs.counted);
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
