#pragma once

#include "core/model/tenant.h"

/// What is read from a file has ids of its own; here they become those of the plan.
namespace seatkeeper {

/// The ref that the plan has for each subscription of the file, by the file's ref; new where the id is.
std::vector<SubscriptionRef> adoptSubscriptions(Tenant& plan, const Tenant& file);

/// The id that the plan has for each license set of the file, by the file's id.
std::vector<LicenseSetId> adoptSets(Tenant& plan, const Tenant& file, const std::vector<SubscriptionRef>& refs);

} // namespace seatkeeper
