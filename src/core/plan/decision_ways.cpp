#include "core/plan/decision_ways.h"

#include "core/plan/apply.h"
#include "core/plan/moves/move_proposal.h"
#include "core/rules/renewal.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// A line goes on where it would end together with the term, up to the next one of its type.
std::vector<Change> linesThatGoOn(const Subscription& subscription, const DecisionQuestion& question)
{
    std::vector<Change> changes;
    for (const Line& line : subscription.lines) {
        if (line.days.ends != question.end())
            continue;
        DateRange days{question.dayAfter(), question.newEnd};
        for (const DateRange& other : lineDays(subscription, line.type)) {
            if (other.starts > question.end())
                days.ends = std::min(*days.ends, other.starts.addDays(-1));
        }
        if (*days.ends >= days.starts)
            changes.emplace_back(AddEntitlement{subscription.id, {line.type, line.quantity, days}});
    }
    return changes;
}

std::vector<Change> renewing(const Subscription& subscription, const DecisionQuestion& question)
{
    std::vector<Change> changes{RenewSubscription{subscription.id, {question.dayAfter(), question.newEnd}}};
    std::ranges::move(linesThatGoOn(subscription, question), std::back_inserter(changes));
    return changes;
}

/// A contract of its own that has what the other one had on its last day. What names or dates that one stays behind.
Subscription replacement(const Subscription& old, const DecisionQuestion& question)
{
    Subscription next = old;
    next.id = question.newId;
    next.ref = {};
    next.trial = false;
    next.autoRenew = false;
    next.created.reset();
    next.contractNumber.clear();
    next.note.clear();
    next.terms = {{question.newFirst, question.newEnd}};
    next.suspensions.clear();
    next.lines.clear();
    for (const Line& line : old.lines) {
        if (line.days.contains(question.end()))
            next.lines.push_back({line.type, line.quantity, {question.newFirst, std::nullopt}});
    }
    return next;
}

std::vector<PersonId> holdersOf(const Tenant& tenant, SubscriptionRef subscription)
{
    std::vector<PersonId> people = tenant.members();
    std::erase_if(people,
                  [&](PersonId person) { return !tenant.pool->holdingOn(tenant.licensesOf(person), subscription); });
    return people;
}

std::vector<Change> replacing(const Tenant& tenant, const Subscription& subscription, const DecisionQuestion& question)
{
    std::vector<Change> changes{AddSubscription{replacement(subscription, question)}};
    if (std::vector<PersonId> people = holdersOf(tenant, subscription.ref); !people.empty())
        changes.emplace_back(MoveLicenses{std::move(people), subscription.id, question.newId});
    return changes;
}

std::vector<Change> ending(Tenant tenant, const Subscription& subscription, const DecisionQuestion& question)
{
    std::vector<Change> changes;
    if (subscription.terms.back().starts > question.end())
        changes.emplace_back(EndSubscription{subscription.id, question.end()});
    if (subscription.autoRenew) {
        SubscriptionPatch set;
        set.autoRenew = false;
        changes.emplace_back(EditSubscription{subscription.id, set});
    }
    for (const Change& change : changes) {
        [[maybe_unused]] const bool isApplied = applyChange(tenant, change).has_value();
        Q_ASSERT(isApplied);
    }
    std::ranges::move(changesOf(proposeMoves(tenant, detail::movesOn(question)), tenant), std::back_inserter(changes));
    return changes;
}

} // namespace

MoveQuestion detail::movesOn(const DecisionQuestion& question)
{
    return {.source = question.subscription,
            .first = question.dayAfter(),
            .last = question.dayAfter().addDays(question.horizonDays)};
}

std::vector<Change> detail::changesOf(WayOn way, const Tenant& tenant, const DecisionQuestion& question)
{
    const Subscription& subscription = *tenant.find(question.subscription);
    switch (way) {
    case WayOn::Renew: return renewing(subscription, question);
    case WayOn::Replace: return replacing(tenant, subscription, question);
    case WayOn::LetEnd: break;
    }
    return ending(tenant, subscription, question);
}

std::optional<Error> detail::wrongDays(WayOn way, const DecisionQuestion& question)
{
    const auto inOrder = [&](QDate first) -> std::optional<Error> {
        if (first <= question.newEnd)
            return std::nullopt;
        return Error{ErrorCode::EndsBeforeStarts, {first, question.newEnd}, {}};
    };
    switch (way) {
    case WayOn::Renew: return inOrder(question.dayAfter());
    case WayOn::Replace: return inOrder(question.newFirst);
    case WayOn::LetEnd: break;
    }
    return std::nullopt;
}

std::optional<DecisionQuestion> decisionOn(const Tenant& tenant, SubscriptionRef subscription, QDate day,
                                           int horizonDays)
{
    const Subscription* found = tenant.find(subscription);
    if (!found)
        return std::nullopt;
    const std::vector<DateRange> runs = unbrokenRuns(found->terms);
    const auto run = std::ranges::find_if(runs, [day](const DateRange& one) { return one.lastDay() >= day; });
    if (run == runs.end() || !run->ends || *run->ends >= endOfTime().addDays(-1))
        return std::nullopt;

    DecisionQuestion question{.subscription = subscription, .day = day, .run = *run, .horizonDays = horizonDays};
    Subscription upToThen = *found;
    std::erase_if(upToThen.terms, [&](const DateRange& term) { return term.starts > *run->ends; });
    question.newEnd = std::min(*sameLengthRenewal(upToThen)->ends, endOfTime().addDays(-1));
    if (const auto later = std::next(run); later != runs.end())
        question.newEnd = std::min(question.newEnd, later->starts.addDays(-1));
    question.newFirst = question.dayAfter();
    for (int number = 2; question.newId.isEmpty() || tenant.find(question.newId); ++number)
        question.newId = QStringLiteral("%1-%2").arg(found->id).arg(number);
    constexpr int monthsOfYear = 12;
    question.through = Month::of(question.dayAfter()).plus(monthsOfYear - 1);
    return question;
}

} // namespace seatkeeper
