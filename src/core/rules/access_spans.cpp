#include "core/rules/access_spans.h"

#include <set>

namespace seatkeeper {

namespace {

/// The days in `first` through `last` on which the state of a subscription that is held can differ from the day before,
/// and `first` itself.
std::set<QDate> daysOfChange(const Tenant& tenant, LicenseSetId set, QDate first, QDate last)
{
    std::set<QDate> days{first};
    const auto add = [&](QDate day) {
        if (day > first && day <= last)
            days.insert(day);
    };
    for (const Holding& holding : tenant.pool->holdings(set)) {
        const Subscription* subscription = tenant.find(holding.subscription);
        if (!subscription)
            continue;
        for (const auto* ranges : {&subscription->terms, &subscription->suspensions}) {
            for (const DateRange& range : *ranges) {
                add(range.starts);
                if (range.ends)
                    add(range.ends->addDays(1));
            }
        }
    }
    return days;
}

} // namespace

std::vector<AccessSpan> accessSpans(const Tenant& tenant, LicenseSetId set, QDate first, QDate last)
{
    std::vector<AccessSpan> spans;
    for (const QDate day : daysOfChange(tenant, set, first, last)) {
        AccessSpan span{{day, last}, refusalOn(tenant, set, day), {}};
        for (const Subscription& subscription : tenant.subscriptions) {
            if (tenant.pool->holdingOn(set, subscription.ref) &&
                stateOn(subscription, day) == SubscriptionState::Active)
                span.via.push_back(subscription.ref);
        }
        if (!spans.empty() && spans.back().refusal == span.refusal && spans.back().via == span.via)
            continue;
        if (!spans.empty())
            spans.back().days.ends = day.addDays(-1);
        spans.push_back(std::move(span));
    }
    return spans;
}

} // namespace seatkeeper
