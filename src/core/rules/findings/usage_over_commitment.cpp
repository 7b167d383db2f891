#include "core/rules/findings/checks.h"
#include "core/rules/overage.h"
#include "core/rules/usage_months.h"

#include <algorithm>

namespace seatkeeper {

/// Overage of the last month, up to the one of the as-of date, for which usage was entered; each usage type apart.
/// Where a type was not entered yet for that month, but was for the one before, it is the overage of that one.
///
/// About who is responsible, or the tenant where nobody is. The day is that of the month whose commitments count
/// (A18). Part: the usage type. Arguments: the usage type, the month, usage, commitment, and, where it is known, the
/// amount in cents. Worse where more is over.
std::vector<Finding> usageOverCommitment(const CheckInput& input)
{
    const Tenant& tenant = input.tenant;
    const std::optional<Month> month = lastMonthWithUsage(tenant, input.day);
    if (!month)
        return {};
    const std::vector<UsageType> late = typesStillToCome(tenant, *month);
    const Month first = late.empty() ? *month : month->plus(-1);
    std::vector<Finding> found;
    for (const OverageRow& row : overage(tenant, first, *month, SplitMethod::Payer)) {
        const Month of = std::ranges::find(late, row.type) == late.end() ? *month : first;
        if (row.overage == 0 || row.month != of)
            continue;
        Finding finding{.about = row.responsible ? About::Subscription : About::Tenant,
                        .subscription = row.responsible,
                        .part = infoOf(row.type).code,
                        .day = overageDay(of, tenant.assumptions)};
        finding.arguments = {row.type, of, row.usage, row.committed};
        if (row.amount)
            finding.arguments.emplace_back(row.amount->cents);
        finding.extent.weight = row.overage;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
