#include "core/rules/findings/brought.h"

#include "core/rules/findings/findings.h"

#include <algorithm>
#include <map>

namespace seatkeeper {

std::vector<Finding> findingsBrought(const CheckInput& before, const CheckInput& after,
                                     std::span<const PersonId> people)
{
    const auto isOfInterest = [](const Finding& finding) {
        return finding.about == About::EachPerson && finding.rule != QLatin1StringView("person-without-access");
    };
    std::map<QLatin1StringView, std::vector<PersonId>> known;
    for (const Finding& finding : findings(before)) {
        if (isOfInterest(finding))
            std::ranges::copy(finding.people, std::back_inserter(known[finding.rule]));
    }
    for (auto& [rule, those] : known)
        std::ranges::sort(those);
    std::vector<PersonId> edited(people.begin(), people.end());
    std::ranges::sort(edited);

    std::vector<Finding> brought;
    for (Finding& finding : findings(after)) {
        if (!isOfInterest(finding))
            continue;
        const std::vector<PersonId>& already = known[finding.rule];
        std::erase_if(finding.people, [&](PersonId person) {
            return !std::ranges::binary_search(edited, person) || std::ranges::binary_search(already, person);
        });
        if (!finding.people.empty())
            brought.push_back(std::move(finding));
    }
    return brought;
}

std::vector<Finding> alarmsBrought(const CheckInput& before, const CheckInput& after)
{
    const std::vector<Finding> known = findings(before);
    std::vector<Finding> alarms = findings(after);
    std::erase_if(alarms, [&known](const Finding& finding) {
        const auto isEarlier = [&finding](const Finding& one) {
            return one.rule == finding.rule && one.day <= finding.day;
        };
        return finding.severity != Severity::Alarm || std::ranges::any_of(known, isEarlier);
    });
    return alarms;
}

} // namespace seatkeeper
