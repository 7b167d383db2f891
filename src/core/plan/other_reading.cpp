#include "core/plan/other_reading.h"

#include "core/plan/apply.h"

namespace seatkeeper {

std::optional<SetAssumption> otherReading(const Assumptions& read, Assumption assumption)
{
    switch (assumption) {
    case Assumption::A3RenewalKeepsAge: return SetAssumption{!read.renewalKeepsAge};
    case Assumption::A18OverageDay:
        return SetAssumption{read.overageDay == OverageDay::MonthEnd ? OverageDay::MonthStart : OverageDay::MonthEnd};
    default: return std::nullopt;
    }
}

Tenant readOtherwise(const Tenant& tenant, Assumption assumption)
{
    Tenant other = tenant;
    if (const auto reading = otherReading(tenant.assumptions, assumption)) {
        [[maybe_unused]] const Result<void> read = applyChange(other, *reading);
        Q_ASSERT(read); // every reading is allowed
    }
    return other;
}

} // namespace seatkeeper
