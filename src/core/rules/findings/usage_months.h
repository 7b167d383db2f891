#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// The last month up to that of `day` for which some usage was entered; nothing where there is none.
std::optional<Month> lastMonthWithUsage(const Tenant& tenant, QDate day);

} // namespace seatkeeper
