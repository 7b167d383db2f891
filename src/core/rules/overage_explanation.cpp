#include "core/rules/overage_explanation.h"

#include <algorithm>

namespace seatkeeper {

namespace {

Rule payerRule(UsageType type)
{
    switch (infoOf(type).payer) {
    case PayerRule::PrimaryWithAllUsage: return Rule::R1ConnectUsage;
    case PayerRule::FirstHad: return Rule::R6FirstHad;
    case PayerRule::Primary:
    case PayerRule::NoneKnown: break;
    }
    return Rule::R3PrimaryPays;
}

} // namespace

OverageExplanation explainOverage(const Tenant& tenant, const OverageRow& row)
{
    OverageExplanation explanation;
    explanation.day = overageDay(row.month, tenant.assumptions);
    explanation.rules = {Rule::R4SumOverTenant, Rule::R5OverageAboveSum, Rule::R11UsageIsNotAssignment};
    explanation.assumptions = {Assumption::A5TypesAreNotPooled, Assumption::A6TypesAreNotPooledEither,
                               Assumption::A18OverageDay};
    const std::optional<Duty> duty = dutyFor(row.type);
    if (!duty) {
        explanation.assumptions.push_back(Assumption::A12WfoHasNoRule);
        std::ranges::sort(explanation.assumptions);
        return explanation;
    }
    explanation.rules.push_back(payerRule(row.type));
    const Explanation payer = explain(tenant, *duty, explanation.day);
    explanation.nextPayer = payer.next;
    explanation.assumptions.insert(explanation.assumptions.end(), payer.assumptions.begin(), payer.assumptions.end());
    if (infoOf(row.type).payer == PayerRule::Primary)
        explanation.assumptions.push_back(Assumption::A4AgentsAndIvrAreSummed);
    if (infoOf(row.type).payer == PayerRule::PrimaryWithAllUsage)
        explanation.assumptions.push_back(Assumption::A9ConnectGoesWithThePrimary);
    std::ranges::sort(explanation.rules);
    std::ranges::sort(explanation.assumptions);
    return explanation;
}

} // namespace seatkeeper
