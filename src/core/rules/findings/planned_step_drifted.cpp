#include "core/rules/findings/checks.h"
#include "core/rules/findings/planned_finding.h"

namespace seatkeeper {

/// Changes of scenarios some of whose people were changed otherwise meanwhile. A change that is left out because of
/// that for all of them is one that does not fit.
///
/// Arguments after those of the change: how many people, and what the first few of them are called. Worse where they
/// are more.
std::vector<Finding> plannedStepDrifted(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const Drift& drift : input.planned.drifts) {
        Finding finding = findingAbout(drift.change, input.day);
        finding.arguments.emplace_back(drift.people);
        for (const QString& name : drift.names)
            finding.arguments.emplace_back(name);
        finding.extent.weight = drift.people;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
