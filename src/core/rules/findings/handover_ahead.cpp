#include "core/rules/findings/checks.h"
#include "core/rules/handovers.h"

namespace seatkeeper {

namespace {

/// Whether a handover stands for a duty: the types that follow the primary go with it.
std::optional<Duty> dutyOf(const Handover& handover)
{
    if (!handover.type)
        return Duty::Primary;
    const std::optional<Duty> duty = dutyFor(*handover.type);
    return duty == Duty::Primary ? std::nullopt : duty;
}

QString idOf(const Tenant& tenant, std::optional<SubscriptionRef> ref)
{
    return ref ? tenant.find(*ref)->id : QString();
}

} // namespace

/// Handovers after the as-of date through the horizon, one for each duty that goes to another.
///
/// About who has it then, or who had it where nobody does. Part: the duty. Arguments: the id of who had it before and
/// the id of who has it then, empty for nobody. Another one where the day or who had it is.
std::vector<Finding> handoverAhead(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const Handover& handover : handovers(input.tenant, input.day.addDays(1), input.horizon())) {
        const std::optional<Duty> duty = dutyOf(handover);
        if (!duty)
            continue;
        Finding finding{.about = About::Subscription,
                        .subscription = handover.to ? handover.to : handover.from,
                        .part = codeOf(*duty),
                        .day = handover.date};
        finding.arguments = {idOf(input.tenant, handover.from), idOf(input.tenant, handover.to)};
        finding.extent.same = dateToString(handover.date) + QLatin1Char('\n') + idOf(input.tenant, handover.from);
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
