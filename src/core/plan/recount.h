#pragma once

#include "core/plan/sources.h"
#include "core/rules/findings/planned_facts.h"

namespace seatkeeper {

/// Counts the people of the last import beside what the API said, by subscription and license. Where it did not say for
/// each of a license's ids, nothing is known to differ.
std::vector<CountDiffers> recount(const LicensePool& pool, const LicenseColumn& imported,
                                  const std::vector<RestLicense>& licenses);

} // namespace seatkeeper
