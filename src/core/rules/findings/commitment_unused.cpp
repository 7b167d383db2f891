#include "core/rules/findings/checks.h"
#include "core/rules/state.h"
#include "core/rules/usage_months.h"

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr int monthsLookedAt = 12;

/// The most of a type that the tenant used in one of these months, and for how many of them usage was entered.
struct Peak {
    qint64 usage = 0;
    qint64 months = 0;
};

Peak peakOf(const Tenant& tenant, UsageType type, Month first, Month last)
{
    std::map<Month, qint64> byMonth;
    for (auto entry = tenant.usage->lower_bound({first, UsageType::StandardAgent, std::nullopt});
         entry != tenant.usage->end() && entry->first.month <= last; ++entry) {
        if (entry->first.type == type)
            byMonth[entry->first.month] += entry->second;
    }
    Peak peak{.months = static_cast<qint64>(byMonth.size())};
    for (const auto& [month, usage] : byMonth)
        peak.usage = std::max(peak.usage, usage);
    return peak;
}

/// Who has a type on a day, and what is committed in all.
struct Commitments {
    std::vector<SubscriptionRef> subscriptions;
    qint64 quantity = 0;
};

Commitments commitmentsOn(const Tenant& tenant, UsageType type, QDate day)
{
    Commitments found;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (const std::optional<int> committed = committedOn(subscription, type, day)) {
            found.subscriptions.push_back(subscription.ref);
            found.quantity += *committed;
        }
    }
    return found;
}

} // namespace

/// Usage types of whose commitments on the day much was used in none of the twelve months up to the last one with usage
/// (R4: over the whole tenant). Where none of a type was entered, nothing is known.
///
/// About the subscription that alone has the type, or else the tenant. Part: the usage type. Arguments: the usage type,
/// the most that was used in a month, what is committed, for how many months usage is known, the last month with usage.
/// Worse where more is unused.
std::vector<Finding> commitmentUnused(const CheckInput& input)
{
    const std::optional<Month> last = lastMonthWithUsage(input.tenant, input.day);
    if (!last)
        return {};
    std::vector<Finding> found;
    for (const UsageTypeInfo& info : usageTypes) {
        const Peak peak = peakOf(input.tenant, info.type, last->plus(1 - monthsLookedAt), *last);
        const Commitments committed = commitmentsOn(input.tenant, info.type, input.day);
        const qint64 unused = committed.quantity - peak.usage;
        constexpr int hundred = 100;
        if (peak.months == 0 || unused <= 0 || unused * hundred < committed.quantity * input.limits.unusedPercent)
            continue;
        const bool isAlone = committed.subscriptions.size() == 1;
        Finding finding{.about = isAlone ? About::Subscription : About::Tenant, .part = info.code, .day = input.day};
        if (isAlone)
            finding.subscription = committed.subscriptions.front();
        finding.arguments = {info.type, peak.usage, committed.quantity, peak.months, *last};
        finding.extent.weight = unused;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
