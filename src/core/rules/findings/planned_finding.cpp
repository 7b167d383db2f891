#include "core/rules/findings/planned_finding.h"

namespace seatkeeper {

Finding findingAbout(const PlannedChange& change, QDate day)
{
    Finding finding{.about = About::PlannedChange,
                    .part = QStringLiteral("%1/%2").arg(change.number, 9, 10, QLatin1Char('0')).arg(change.scenario),
                    .day = day};
    finding.arguments = {change.scenario, change.number};
    return finding;
}

} // namespace seatkeeper
