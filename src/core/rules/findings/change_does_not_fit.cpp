#include "core/rules/findings/checks.h"

namespace seatkeeper {

// Arguments: name of the scenario, number of the change in its list.
std::vector<Finding> changeDoesNotFit(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const Misfit& misfit : input.misfits) {
        Finding finding{.about = About::PlannedChange,
                        .part =
                            QStringLiteral("%1/%2").arg(misfit.number, 9, 10, QLatin1Char('0')).arg(misfit.scenario),
                        .day = input.day};
        finding.arguments = {misfit.scenario, misfit.number};
        finding.reason = misfit.reason;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
