#pragma once

#include "core/rules/overage.h"
#include "core/rules/responsibility.h"

namespace seatkeeper {

/// What a row of overage rests on. Conclusion and candidates are the row itself: its parts say what each subscription
/// used, had committed and caused.
struct OverageExplanation {
    QDate day; ///< A18: whose commitments and payer count
    std::vector<Rule> rules;
    std::vector<Assumption> assumptions;
    std::optional<NextHolder> nextPayer; ///< after `day`
};

/// Explains a row that `overage` made of the same tenant.
OverageExplanation explainOverage(const Tenant& tenant, const OverageRow& row);

} // namespace seatkeeper
