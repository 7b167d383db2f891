#pragma once

#include "core/model/tenant.h"

namespace seatkeeper {

/// The last month up to that of `day` for which some usage was entered; nothing where there is none.
std::optional<Month> lastMonthWithUsage(const Tenant& tenant, QDate day);

/// Whether some usage of a type was entered for a month.
bool hasUsage(const Tenant& tenant, Month month, UsageType type);

/// The usage types that were entered for the month before and are not for `month`: as a rule they are still to come.
std::vector<UsageType> typesStillToCome(const Tenant& tenant, Month month);

} // namespace seatkeeper
