#include "core/plan/moves/move_targets.h"

#include "core/model/identity.h"
#include "core/rules/provisioning.h"
#include "core/rules/state.h"

#include <algorithm>

namespace seatkeeper {

namespace detail {

namespace {

/// The fewest seats that are free on a day on which `target` is active.
void countSeats(Target& target, const MoveQuestion& question, UsageType type, qint64 assigned)
{
    const bool isLimited = hasLimit(*target.subscription, question);
    std::optional<qint64> fewest;
    for (const auto& [days, committed] : commitments(*target.subscription, type, question.first, question.last)) {
        if (!committed && !target.lacksTypeOn)
            target.lacksTypeOn = days.starts;
        const qint64 seats = committed.value_or(0);
        const qint64 free = seats - assigned;
        fewest = std::min(fewest.value_or(seats), seats);
        if (isLimited && (!target.seats.free || free < *target.seats.free)) {
            target.seats.free = free;
            target.seats.fewestOn = days.starts;
        }
    }
    target.seats.assigned = assigned;
    target.seats.committed = fewest.value_or(0);
}

/// The first of `needed` that lies in none of `days`.
std::optional<QDate> firstDayMissing(const std::vector<DateRange>& needed, const std::vector<DateRange>& days)
{
    for (const DateRange& range : needed) {
        if (const std::vector<DateRange> rest = without(range, days); !rest.empty())
            return rest.front().starts;
    }
    return std::nullopt;
}

/// The first day from which a license on `target`, with what else there is, gives access through the loss (A7: not
/// before the target's own first day).
QDate firstChance(const Loss& loss, const Target& target, const MoveQuestion& question)
{
    std::vector<DateRange> access = loss.otherDays;
    access.insert(access.end(), target.activeDays.begin(), target.activeDays.end());
    const std::vector<DateRange> runs = united(std::move(access));
    const QDate ofRun = rangeHolding(runs, loss.from)->starts;
    return std::max({ofRun, target.activeDays.front().starts, question.first});
}

} // namespace

std::vector<Commitment> commitments(const Subscription& subscription, UsageType type, QDate first, QDate last)
{
    std::vector<Commitment> found;
    for (const DateRange& range : activeDays(subscription)) {
        const std::optional<DateRange> active = intersection(range, {first, last});
        if (!active)
            continue;
        for (const DateRange& days : without(*active, lineDays(subscription, type)))
            found.push_back({days, std::nullopt});
        for (const Line& line : subscription.lines) {
            const std::optional<DateRange> days = intersection(line.days, *active);
            if (line.type == type && days)
                found.push_back({*days, line.quantity});
        }
    }
    std::ranges::sort(found, {}, [](const Commitment& each) { return each.days.starts; });
    return found;
}

bool hasLimit(const Subscription& subscription, const MoveQuestion& question)
{
    return question.concurrent == ConcurrentSeats::Limit || subscription.licensing != Licensing::Concurrent;
}

std::vector<Target> targetsFor(const Tenant& tenant, const MoveQuestion& question, License license)
{
    const std::vector<std::array<qint64, 2>> assigned = assignedLicenses(tenant);
    std::vector<Target> targets;
    for (const Subscription& subscription : tenant.subscriptions) {
        if (subscription.ref == question.source)
            continue;
        Target target{.subscription = &subscription,
                      .activeDays = activeDays(subscription),
                      .departmentKey = identityKey(subscription.department),
                      .seats = {.subscription = subscription.ref, .license = license},
                      .lacksTypeOn = {}};
        countSeats(target, question, usageTypeOf(license),
                   assigned[static_cast<std::size_t>(subscription.ref)].at(static_cast<std::size_t>(license)));
        targets.push_back(std::move(target));
    }
    return targets;
}

MoveCandidate candidate(const LicensePool& pool, const MoveQuestion& question, const Loss& loss, const Target& target)
{
    MoveCandidate found{.subscription = target.subscription->ref, .day = {}, .window = {}};
    if (pool.holdingOn(loss.set, target.subscription->ref)) {
        found.verdict = MoveVerdict::HoldsAlready;
        return found;
    }
    if (const std::optional<QDate> missing = firstDayMissing(loss.neededDays, target.activeDays)) {
        found.verdict = MoveVerdict::NotActive;
        found.day = *missing;
        return found;
    }
    if (loss.lastChance) {
        const QDate first = firstChance(loss, target, question);
        if (first > *loss.lastChance) {
            found.verdict = MoveVerdict::NoWindow;
            found.day = first;
            return found;
        }
        found.window = DateRange{first, *loss.lastChance};
    }
    if (target.lacksTypeOn) {
        found.verdict = MoveVerdict::NoEntitlement;
        found.day = *target.lacksTypeOn;
    }
    return found;
}

} // namespace detail

std::vector<MoveCandidate> candidatesOf(const Tenant& tenant, const MoveQuestion& question, const MoveGroup& group)
{
    const std::vector<detail::Loss> losses = detail::lossesOf(tenant, question);
    const auto loss = std::ranges::find(losses, group.set, &detail::Loss::set);
    std::vector<MoveCandidate> candidates;
    if (loss == losses.end())
        return candidates;
    for (const detail::Target& target : detail::targetsFor(tenant, question, group.held.license))
        candidates.push_back(detail::candidate(*tenant.pool, question, *loss, target));
    return candidates;
}

} // namespace seatkeeper
