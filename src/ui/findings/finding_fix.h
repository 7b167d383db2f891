#pragma once

#include "core/rules/findings/finding.h"
#include "ui/contracts/contract_act.h"

#include <variant>

namespace seatkeeper {

/// The licenses of people can solve a finding.
struct LicensesFix {
    std::vector<PersonId> people; ///< ascending
};

/// A form about a contract can.
struct ContractFix {
    ContractAct act = ContractAct::EditDetails;
    SubscriptionRef subscription{};
    std::optional<UsageType> type;
};

/// What becomes of a subscription that ends is to be decided.
struct DecisionFix {
    SubscriptionRef subscription{};
};

/// Usage is to be entered elsewhere.
struct UsageFix {
    Month month;
    UsageType type = UsageType::StandardAgent;
};

/// Where a finding can be solved; nothing where no editor can.
using FindingFix = std::variant<std::monostate, LicensesFix, ContractFix, DecisionFix, UsageFix>;

FindingFix fixFor(const Finding& finding, const Tenant& tenant);

/// The subscription that help with moving starts from, where moving people off it can solve a finding as well.
std::optional<SubscriptionRef> moveSourceFor(const Finding& finding, const Tenant& tenant);

} // namespace seatkeeper
