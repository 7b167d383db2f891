#include "core/rules/responsibility.h"

#include "core/rules/age.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The claims that hold `day`, strongest first.
std::vector<Claim> claimsOn(const std::vector<Claim>& claims, QDate day)
{
    std::vector<Claim> present;
    std::ranges::copy_if(claims, std::back_inserter(present),
                         [day](const Claim& claim) { return claim.days.contains(day); });
    return present;
}

Answer answerFrom(const std::vector<Claim>& present)
{
    Answer answer;
    if (present.empty())
        return answer;
    answer.subscription = present.front().subscription;
    for (const Claim& claim : present) {
        if (claim.deciding() == present.front().deciding())
            answer.tie.push_back(claim.subscription);
    }
    if (answer.tie.size() == 1)
        answer.tie.clear();
    return answer;
}

/// What the weaker of two claims lost by, and by how many days.
std::pair<Decision, qint64> lostBy(const Claim& claim, const Claim& winner, Duty duty)
{
    if (typeOf(duty) && claim.firstHad != winner.firstHad)
        return {Decision::LaterFirstHad, winner.firstHad.daysTo(claim.firstHad)};
    if (claim.age != winner.age)
        return {Decision::LaterAge, winner.age.daysTo(claim.age)};
    return {Decision::LaterByName, 0};
}

std::vector<Assumption> assumptionsBehind(Duty duty, const Answer& answer, const Assumptions& readings)
{
    std::vector<Assumption> assumptions{Assumption::A3RenewalKeepsAge, Assumption::A14SuspendedIsNotActive};
    if (readings.renewalKeepsAge) // else the day `created` is not looked at
        assumptions.push_back(Assumption::A1CreatedDay);
    if (!answer.tie.empty())
        assumptions.push_back(Assumption::A2TieNeedsControlHub);
    if (duty == Duty::Primary && !answer.subscription)
        assumptions.push_back(Assumption::A10NoPrimary);
    std::ranges::sort(assumptions);
    return assumptions;
}

} // namespace

std::optional<SubscriptionRef> Responsibility::payer(UsageType type) const
{
    const std::optional<Duty> duty = dutyFor(type);
    return duty ? answer(*duty).subscription : std::nullopt;
}

Responsibility responsibilityOn(const Tenant& tenant, QDate day)
{
    Responsibility result;
    result.day = day;
    for (const Duty duty : allDuties)
        result.answers.at(static_cast<std::size_t>(duty)) = answerFrom(claimsOn(claimsTo(tenant, duty), day));
    return result;
}

Explanation explain(const Tenant& tenant, Duty duty, QDate day)
{
    const std::vector<Claim> claims = claimsTo(tenant, duty);
    const std::vector<Claim> present = claimsOn(claims, day);
    const std::optional<UsageType> type = typeOf(duty);
    Explanation explanation;
    explanation.duty = duty;
    explanation.day = day;
    explanation.answer = answerFrom(present);
    explanation.rule = duty == Duty::Primary ? Rule::R2Primary : Rule::R6FirstHad;
    explanation.assumptions = assumptionsBehind(duty, explanation.answer, tenant.assumptions);
    explanation.reading = tenant.assumptions;
    explanation.next = nextHolder(tenures(claims), day);

    const auto candidate = [&](const Subscription& subscription) {
        Candidate result;
        result.subscription = subscription.ref;
        result.state = stateOn(subscription, day);
        result.age = ageOn(subscription, day, tenant.assumptions);
        if (type)
            result.firstHad = firstHadOn(subscription, *type, day, tenant.assumptions);
        return result;
    };
    for (const Claim& claim : present) {
        Candidate taking = candidate(*tenant.find(claim.subscription));
        if (claim.subscription == present.front().subscription)
            taking.decision = Decision::HasTheDuty;
        else
            std::tie(taking.decision, taking.daysLater) = lostBy(claim, present.front(), duty);
        explanation.candidates.push_back(taking);
    }
    for (const Subscription& subscription : tenant.subscriptions) {
        if (std::ranges::find(present, subscription.ref, &Claim::subscription) != present.end())
            continue;
        Candidate absent = candidate(subscription);
        absent.decision = absent.state == SubscriptionState::Active ? Decision::HasNotTheType : Decision::NotActive;
        explanation.candidates.push_back(absent);
    }
    return explanation;
}

std::optional<NextHolder> nextHolder(const std::vector<Tenure>& tenures, QDate day)
{
    const auto next = std::ranges::find_if(tenures, [day](const Tenure& tenure) { return tenure.from > day; });
    if (next == tenures.end() || next->from >= endOfTime())
        return std::nullopt;
    return NextHolder{next->from, next->holder};
}

} // namespace seatkeeper
