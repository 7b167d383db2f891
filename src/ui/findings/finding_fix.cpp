#include "ui/findings/finding_fix.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The form that goes with a check about a subscription.
struct ActOfRule {
    QLatin1StringView rule;
    ContractAct act;
};

constexpr std::array acts{
    ActOfRule{QLatin1StringView("incomplete-subscription"), ContractAct::Renew},
    ActOfRule{QLatin1StringView("license-type-not-on-subscription"), ContractAct::AddEntitlement},
    ActOfRule{QLatin1StringView("assigned-over-committed"), ContractAct::ChangeQuantity},
    ActOfRule{QLatin1StringView("tie-decided"), ContractAct::EditDetails},
};

/// The checks about the end of a subscription: there is more than one way on.
constexpr std::array endings{QLatin1StringView("notice-period-ends"), QLatin1StringView("subscription-ends-soon")};

} // namespace

FindingFix fixFor(const Finding& finding, const Tenant& tenant)
{
    if (!finding.subscription) {
        const bool isGroup = finding.about == About::EachPerson && finding.people.size() > 1;
        return finding.people.empty() || isGroup ? FindingFix() : LicensesFix{finding.people.front()};
    }
    if (std::ranges::find(endings, finding.rule) != endings.end())
        return DecisionFix{*finding.subscription};
    const auto* row = std::ranges::find(acts, finding.rule, &ActOfRule::rule);
    const Subscription* subscription = tenant.find(*finding.subscription);
    if (row == acts.end() || !subscription)
        return {};
    // A term needs a licensing model.
    const ContractAct act = subscription->licensing ? row->act : ContractAct::EditDetails;
    return ContractFix{act, subscription->ref, fromCode<UsageType>(finding.part)};
}

} // namespace seatkeeper
