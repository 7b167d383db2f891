#include "ui/findings/finding_people.h"

namespace seatkeeper {

FacetChoices choicesFor(const Finding& finding)
{
    if (finding.rule == QLatin1String("person-without-access"))
        return withoutAccessChoice(fromCode<NoAccess>(std::get<QString>(finding.arguments.front())));
    if (finding.rule == QLatin1String("no-administrator-with-access"))
        return administratorsWithoutAccessChoice();
    if (finding.rule == QLatin1String("administrators-unknown"))
        return rolesUnknownChoice();
    return {};
}

} // namespace seatkeeper
