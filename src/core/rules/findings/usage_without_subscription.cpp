#include "core/rules/findings/checks.h"

#include <set>

namespace seatkeeper {

namespace {

/// Whether it matters to somebody that the subscription of an entry is not known. Usage of Webex Connect counts as the
/// primary's in any case (R1).
bool isMissed(const UsageKey& key, int quantity)
{
    return !key.subscription && quantity > 0 && infoOf(key.type).payer != PayerRule::PrimaryWithAllUsage;
}

} // namespace

/// Usage, up to the month of the as-of date, of which it is not known on which subscription it was: it can be charged
/// on to nobody.
///
/// Arguments: how many entries, the first and the last month of them. Worse where they are more.
std::vector<Finding> usageWithoutSubscription(const CheckInput& input)
{
    qint64 entries = 0;
    std::set<Month> months;
    for (const auto& [key, quantity] : *input.tenant.usage) {
        if (key.month > Month::of(input.day) || !isMissed(key, quantity))
            continue;
        ++entries;
        months.insert(key.month);
    }
    if (entries == 0)
        return {};
    Finding finding{.about = About::Tenant, .day = input.day};
    finding.arguments = {entries, *months.begin(), *months.rbegin()};
    finding.extent.weight = entries;
    return {finding};
}

} // namespace seatkeeper
