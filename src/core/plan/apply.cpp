#include "core/plan/apply.h"

#include "core/plan/apply_contract.h"
#include "core/plan/apply_people.h"
#include "core/plan/apply_tenant.h"

namespace seatkeeper {

Result<void> applyChange(Tenant& tenant, const Change& change)
{
    return std::visit([&tenant](const auto& one) { return detail::applyOne(tenant, one); }, change);
}

} // namespace seatkeeper
