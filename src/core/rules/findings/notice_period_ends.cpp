#include "core/rules/findings/checks.h"
#include "core/rules/renewal.h"

namespace seatkeeper {

/// Subscriptions in a term on the day for which the last day to give notice is near: as many days before their last
/// one as the contract asks for.
///
/// The day is the last one for notice. Arguments: how many days are left until then, and the subscription's last day.
/// Another one where the day is.
std::vector<Finding> noticePeriodEnds(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const Subscription& subscription : input.tenant.subscriptions) {
        const std::optional<DateRange> run = runOn(subscription, input.day);
        if (!run || !run->ends || !subscription.noticeDays)
            continue;
        const QDate notice = run->ends->addDays(-*subscription.noticeDays);
        const qint64 left = input.day.daysTo(notice);
        if (left < 0 || left > input.limits.noticeDays)
            continue;
        Finding finding{.about = About::Subscription, .subscription = subscription.ref, .day = notice};
        finding.arguments = {left, *run->ends};
        finding.extent.same = dateToString(notice);
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
