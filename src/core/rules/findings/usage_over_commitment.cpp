#include "core/rules/findings/checks.h"
#include "core/rules/findings/usage_months.h"
#include "core/rules/overage.h"

namespace seatkeeper {

/// Overage of the last month, up to the one of the as-of date, for which usage was entered; each usage type apart.
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
    std::vector<Finding> found;
    for (const OverageRow& row : overage(tenant, *month, *month, SplitMethod::Payer)) {
        if (row.overage == 0)
            continue;
        Finding finding{.about = row.responsible ? About::Subscription : About::Tenant,
                        .subscription = row.responsible,
                        .part = infoOf(row.type).code,
                        .day = overageDay(*month, tenant.assumptions)};
        finding.arguments = {row.type, *month, row.usage, row.committed};
        if (row.amount)
            finding.arguments.emplace_back(row.amount->cents);
        finding.extent.weight = row.overage;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
