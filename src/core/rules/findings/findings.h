#pragma once

#include "core/rules/findings/checks.h"

namespace seatkeeper {

/// What all checks find, the worst first, then by day, by check, and by subject: subscriptions in natural order of
/// their ids. The order of the input does not matter.
std::vector<Finding> findings(const CheckInput& input);

/// The same with a finding for each person of those that are about people, who stand by folded address.
std::vector<Finding> onePersonEach(const std::vector<Finding>& findings, const Tenant& tenant);

} // namespace seatkeeper
