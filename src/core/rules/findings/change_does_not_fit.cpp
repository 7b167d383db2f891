#include "core/rules/findings/checks.h"
#include "core/rules/findings/planned_finding.h"

namespace seatkeeper {

/// Changes of scenarios that no longer fit and are left out, with the reason.
std::vector<Finding> changeDoesNotFit(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const Misfit& misfit : input.planned.misfits) {
        found.push_back(findingAbout(misfit.change, input.day));
        found.back().reason = misfit.reason;
    }
    return found;
}

} // namespace seatkeeper
