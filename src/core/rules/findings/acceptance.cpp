#include "core/rules/findings/acceptance.h"

#include <algorithm>

namespace seatkeeper {

namespace {

FindingKey keyOf(const Finding& finding)
{
    return {QString(finding.rule), finding.part, finding.subscription, std::nullopt};
}

JudgedFinding judgedBy(const Acceptance& acceptance, Finding finding)
{
    const bool holds =
        finding.extent.same == acceptance.extent.same && finding.extent.weight <= acceptance.extent.weight;
    return {std::move(finding), holds ? Standing::Accepted : Standing::Lapsed, acceptance};
}

/// Divides the people of a finding by what was said of each.
void judgePeople(const Finding& finding, const Acceptances& acceptances, std::vector<JudgedFinding>& all)
{
    Finding nobody = finding;
    nobody.people.clear();
    std::vector<JudgedFinding> groups{{nobody}};
    FindingKey key = keyOf(finding);
    auto next = acceptances.lower_bound(key); // both are ordered by person
    for (const PersonId person : finding.people) {
        key.person = person;
        while (next != acceptances.end() && next->first < key)
            ++next;
        auto group = groups.begin();
        if (next != acceptances.end() && next->first == key) {
            const JudgedFinding said = judgedBy(next->second, nobody);
            group = std::ranges::find_if(groups, [&said](const JudgedFinding& other) {
                return other.standing == said.standing && other.acceptance == said.acceptance;
            });
            if (group == groups.end())
                group = groups.insert(group, said);
        }
        group->finding.people.push_back(person);
    }
    std::erase_if(groups, [](const JudgedFinding& group) { return group.finding.people.empty(); });
    std::ranges::move(groups, std::back_inserter(all));
}

} // namespace

std::vector<FindingKey> keysOf(const Finding& finding)
{
    FindingKey key = keyOf(finding);
    if (finding.about != About::EachPerson)
        return {key};
    std::vector<FindingKey> keys;
    for (const PersonId person : finding.people) {
        key.person = person;
        keys.push_back(key);
    }
    return keys;
}

std::vector<JudgedFinding> judged(const std::vector<Finding>& findings, const Acceptances& acceptances)
{
    std::vector<JudgedFinding> all;
    for (const Finding& finding : findings) {
        if (finding.about == About::EachPerson) {
            judgePeople(finding, acceptances, all);
            continue;
        }
        const auto said = acceptances.find(keyOf(finding));
        all.push_back(said == acceptances.end() ? JudgedFinding{finding} : judgedBy(said->second, finding));
    }
    return all;
}

} // namespace seatkeeper
