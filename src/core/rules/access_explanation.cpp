#include "core/rules/access_explanation.h"

#include "core/rules/access_days.h"

#include <algorithm>

namespace seatkeeper {

namespace {

AccessCandidate candidateFor(const Subscription& subscription, const Holding& license, QDate day)
{
    AccessCandidate candidate{license, stateOn(subscription, day), std::nullopt, std::nullopt};
    const std::vector<DateRange> runs = unbrokenRuns(activeDays(subscription));
    if (const DateRange* run = rangeHolding(runs, day)) {
        candidate.active = DateRange{day, run->ends};
        return candidate;
    }
    const auto next = std::ranges::find_if(runs, [day](const DateRange& run) { return run.starts > day; });
    if (next != runs.end())
        candidate.activeAgain = next->starts;
    return candidate;
}

/// The first day on which the answer is another one.
std::optional<QDate> nextChange(const AccessExplanation& explanation)
{
    if (explanation.access) {
        const auto& ends = explanation.access->ends;
        return ends && *ends < endOfTime().addDays(-1) ? std::optional(ends->addDays(1)) : std::nullopt;
    }
    std::optional<QDate> first;
    for (const AccessCandidate& candidate : explanation.licenses) {
        if (candidate.activeAgain)
            first = first ? std::min(*first, *candidate.activeAgain) : *candidate.activeAgain;
    }
    return first;
}

} // namespace

AccessExplanation explainAccess(const Tenant& tenant, PersonId person, QDate day)
{
    const LicenseSetId set = tenant.licensesOf(person);
    AccessExplanation explanation;
    explanation.day = day;
    explanation.refusal = AccessOn(tenant, day).refusal(set);
    explanation.access = AccessDays(tenant).from(set, day);
    for (const Subscription& subscription : tenant.subscriptions) { // they stand in age order
        if (const auto license = tenant.pool->holdingOn(set, subscription.ref))
            explanation.licenses.push_back(candidateFor(subscription, *license, day));
    }
    explanation.assumptions = {Assumption::A7AssignmentsHaveNoDates, Assumption::A14SuspendedIsNotActive,
                               Assumption::A17NoGracePeriod};
    const std::optional<Roles> roles = tenant.people->roles(person);
    if (set == LicenseSetId::None && roles && roles->testFlag(Role::Administrator))
        explanation.assumptions = {Assumption::A13AdministratorWithoutLicense};
    explanation.next = nextChange(explanation);
    return explanation;
}

} // namespace seatkeeper
