#include "ui/findings/finding_people.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The people of a check that is always about the same ones.
struct PeopleOfRule {
    QLatin1StringView rule;
    FacetChoices (*choice)();
};

const std::array sameForAll{
    PeopleOfRule{QLatin1StringView("no-administrator-with-access"), administratorsWithoutAccessChoice},
    PeopleOfRule{QLatin1StringView("administrators-unknown"), rolesUnknownChoice},
    PeopleOfRule{QLatin1StringView("administrator-without-license"), administratorsWithoutLicenseChoice},
    PeopleOfRule{QLatin1StringView("access-cliff"), losesAccessChoice},
};

constexpr std::array aboutHolders{
    QLatin1StringView("license-on-expired-subscription"),
    QLatin1StringView("license-on-suspended-subscription"),
    QLatin1StringView("license-on-pending-subscription"),
};

} // namespace

FacetChoices choicesFor(const Finding& finding)
{
    if (finding.rule == QLatin1String("person-without-access"))
        return withoutAccessChoice(fromCode<NoAccess>(std::get<QString>(finding.arguments.front())));
    if (std::ranges::find(aboutHolders, finding.rule) != aboutHolders.end())
        return holdersChoice(finding.subscription.value());
    const auto* row = std::ranges::find(sameForAll, finding.rule, &PeopleOfRule::rule);
    return row == sameForAll.end() ? FacetChoices() : row->choice();
}

bool leadsSomewhere(const Finding& finding)
{
    return finding.about == About::PlannedChange || finding.subscription || finding.people.size() == 1 ||
           isAnyChosen(choicesFor(finding));
}

} // namespace seatkeeper
