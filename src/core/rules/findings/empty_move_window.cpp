#include "core/rules/findings/checks.h"
#include "core/rules/findings/planned_finding.h"

namespace seatkeeper {

/// Moves of scenarios for which there is no day (A7): the source is no longer active when the target is for the first
/// time.
///
/// The day is the first one without the source, or the as-of date where that is over. Arguments after those of the
/// change: how many people, what the source is called, its last active day, what the target is called, its first
/// active day. Another one where these days are; worse where the people are more.
std::vector<Finding> emptyMoveWindow(const CheckInput& input)
{
    std::vector<Finding> found;
    for (const WindowlessMove& move : input.planned.windowlessMoves) {
        Finding finding = findingAbout(move.change, std::max(move.sourceLast.addDays(1), input.day));
        finding.arguments.insert(finding.arguments.end(),
                                 {move.people, move.source, move.sourceLast, move.target, move.targetFirst});
        finding.extent.same =
            QStringLiteral("%1..%2").arg(dateToString(move.sourceLast), dateToString(move.targetFirst));
        finding.extent.weight = move.people;
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace seatkeeper
