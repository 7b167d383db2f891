#include "core/rules/findings/findings.h"

#include "core/model/identity.h"

#include <algorithm>

namespace seatkeeper {

namespace {

std::size_t placeOf(QLatin1StringView rule)
{
    const std::span<const Check> checks = allChecks();
    return static_cast<std::size_t>(std::ranges::find(checks, rule, &Check::rule) - checks.begin());
}

/// By id in natural order; what is about no subscription comes first.
std::strong_ordering compareSubjects(const Finding& a, const Finding& b, const Tenant& tenant)
{
    if (!a.subscription || !b.subscription)
        return a.subscription.has_value() <=> b.subscription.has_value();
    return naturalOrder(tenant.find(*a.subscription)->id, tenant.find(*b.subscription)->id);
}

bool comesBefore(const Finding& a, const Finding& b, const Tenant& tenant)
{
    const auto key = [](const Finding& one) { return std::tuple(one.severity, one.day, placeOf(one.rule)); };
    if (key(a) != key(b))
        return key(a) < key(b);
    if (const std::strong_ordering order = compareSubjects(a, b, tenant); order != 0)
        return order < 0;
    return std::tuple(a.part, a.extent.same) < std::tuple(b.part, b.extent.same);
}

/// Adds a finding for each person of those of one check on one day, by folded address.
void listPeople(std::span<const Finding> group, const Directory& people, std::vector<Finding>& all)
{
    std::vector<std::tuple<std::string, std::size_t, PersonId>> keyed;
    for (std::size_t i = 0; i < group.size(); ++i) {
        for (const PersonId person : group[i].people)
            keyed.emplace_back(identityKeyOfUtf8(people.emailUtf8(person)), i, person);
    }
    std::ranges::sort(keyed);
    std::vector<Finding> alone(group.begin(), group.end());
    for (const auto& [key, i, person] : keyed) {
        alone[i].people = {person};
        all.push_back(alone[i]);
    }
}

} // namespace

std::vector<Finding> findings(const CheckInput& input)
{
    std::vector<Finding> all;
    for (const Check& check : allChecks()) {
        for (Finding& finding : check.find(input)) {
            finding.rule = check.rule;
            finding.severity = check.severity;
            all.push_back(std::move(finding));
        }
    }
    std::ranges::sort(all, [&](const Finding& a, const Finding& b) { return comesBefore(a, b, input.tenant); });
    return all;
}

std::vector<Finding> onePersonEach(const std::vector<Finding>& findings, const Tenant& tenant)
{
    std::vector<Finding> all;
    for (auto next = findings.begin(); next != findings.end();) {
        if (next->about != About::EachPerson) {
            all.push_back(*next++);
            continue;
        }
        const auto end = std::find_if(next, findings.end(), [&](const Finding& other) {
            return std::tuple(other.rule, other.day) != std::tuple(next->rule, next->day);
        });
        listPeople({next, end}, *tenant.people, all);
        next = end;
    }
    return all;
}

} // namespace seatkeeper
