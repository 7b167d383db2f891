#include "ui/findings/finding_fix.h"

#include "core/plan/moves/move_source.h"
#include "core/rules/state.h"

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
    ActOfRule{QLatin1StringView("access-cliff"), ContractAct::Resume}, // of a suspension
    ActOfRule{QLatin1StringView("gap-before-renewal"), ContractAct::ChangeTerm},
    ActOfRule{QLatin1StringView("licensing-switch"), ContractAct::EditDetails},
    ActOfRule{QLatin1StringView("license-type-not-on-subscription"), ContractAct::AddEntitlement},
    ActOfRule{QLatin1StringView("assigned-over-committed"), ContractAct::ChangeQuantity},
    ActOfRule{QLatin1StringView("usage-over-commitment"), ContractAct::ChangeQuantity},
    ActOfRule{QLatin1StringView("commitment-unused"), ContractAct::ChangeQuantity},
    ActOfRule{QLatin1StringView("owner-without-rate"), ContractAct::SetRate},
    ActOfRule{QLatin1StringView("tie-decided"), ContractAct::EditDetails},
};

/// The checks about a subscription whose licenses should be elsewhere.
constexpr std::array aboutHolders{
    QLatin1StringView("license-on-expired-subscription"),
    QLatin1StringView("license-on-suspended-subscription"),
    QLatin1StringView("license-on-pending-subscription"),
};

/// The members who hold a license on a subscription; decided once for each license set.
std::vector<PersonId> holdersOn(const Tenant& tenant, SubscriptionRef subscription)
{
    std::vector<bool> sets(tenant.pool->size());
    for (std::size_t i = 0; i < sets.size(); ++i)
        sets[i] = tenant.pool->holdingOn(static_cast<LicenseSetId>(i), subscription).has_value();
    std::vector<PersonId> people = tenant.members();
    std::erase_if(people, [&](PersonId person) { return !sets[static_cast<std::size_t>(tenant.licensesOf(person))]; });
    return people;
}

/// The licenses of those whom the finding is about; of those whom a finding about the tenant names, the first one's.
FindingFix licensesOf(const Finding& finding)
{
    if (finding.people.empty() || finding.rule == QLatin1String("last-administrator"))
        return {}; // it is not this one's license that is missing
    return finding.about == About::EachPerson ? LicensesFix{finding.people} : LicensesFix{{finding.people.front()}};
}

/// The form, where another one does for this subscription.
ContractAct actFor(ContractAct act, const Subscription& subscription, const Finding& finding)
{
    if (!subscription.licensing)
        return ContractAct::EditDetails; // a term needs a licensing model
    const auto type = fromCode<UsageType>(finding.part);
    if (act == ContractAct::ChangeQuantity && type && !lineHolding(subscription, *type, finding.day))
        return ContractAct::AddEntitlement;
    return act;
}

/// The checks about the end of a subscription: there is more than one way on.
constexpr std::array endings{QLatin1StringView("notice-period-ends"), QLatin1StringView("subscription-ends-soon")};

bool isAboutAnEnd(const Finding& finding, const Subscription& subscription)
{
    const bool isCliff = finding.rule == QLatin1String("access-cliff");
    return std::ranges::find(endings, finding.rule) != endings.end() ||
           (isCliff && stateOn(subscription, finding.day) == SubscriptionState::Expired);
}

/// The first entry of which the subscription is not known, of the first month that the finding names.
FindingFix usageOf(const Finding& finding, const Tenant& tenant)
{
    const auto month = std::get<Month>(finding.arguments.at(1));
    for (const auto& [key, quantity] : *tenant.usage) {
        const bool isMissed = key.month == month && !key.subscription && quantity > 0;
        if (isMissed && infoOf(key.type).payer != PayerRule::PrimaryWithAllUsage)
            return UsageFix{key.month, key.type};
    }
    return {};
}

/// The checks about people without access, and those about a subscription that gives none, which moving can solve.
constexpr std::array aboutLosers{
    QLatin1StringView("no-administrator-with-access"),
    QLatin1StringView("person-without-access"),
};
constexpr std::array aboutSources{
    QLatin1StringView("access-cliff"),
    QLatin1StringView("license-on-expired-subscription"),
    QLatin1StringView("license-on-suspended-subscription"),
};

} // namespace

FindingFix fixFor(const Finding& finding, const Tenant& tenant)
{
    if (finding.rule == QLatin1String("usage-without-subscription"))
        return usageOf(finding, tenant);
    if (!finding.subscription)
        return licensesOf(finding);
    const Subscription* subscription = tenant.find(*finding.subscription);
    if (!subscription)
        return {};
    if (isAboutAnEnd(finding, *subscription))
        return DecisionFix{subscription->ref};
    if (std::ranges::find(aboutHolders, finding.rule) != aboutHolders.end())
        return LicensesFix{holdersOn(tenant, subscription->ref)};
    const auto* row = std::ranges::find(acts, finding.rule, &ActOfRule::rule);
    if (row == acts.end())
        return {};
    return ContractFix{actFor(row->act, *subscription, finding), subscription->ref, fromCode<UsageType>(finding.part)};
}

std::optional<SubscriptionRef> moveSourceFor(const Finding& finding, const Tenant& tenant)
{
    if (std::ranges::find(aboutLosers, finding.rule) != aboutLosers.end())
        return moveSource(tenant, finding.people, finding.day);
    if (std::ranges::find(aboutSources, finding.rule) == aboutSources.end() || !finding.subscription)
        return std::nullopt;
    return tenant.find(*finding.subscription) ? finding.subscription : std::nullopt;
}

} // namespace seatkeeper
