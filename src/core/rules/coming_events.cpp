#include "core/rules/coming_events.h"

#include "core/rules/handovers.h"
#include "core/rules/state.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

namespace {

/// The events of the days after `day` through `last`, while they are found.
class Finder {
public:
    Finder(QDate day, QDate last) : m_day(day), m_last(last) {}

    bool isAhead(QDate day) const { return day > m_day && day <= m_last; }

    void add(QDate day, Coming what)
    {
        if (isAhead(day))
            m_events.push_back({day, std::move(what)});
    }

    std::vector<ComingEvent> take()
    {
        std::ranges::stable_sort(m_events, {},
                                 [](const ComingEvent& event) { return std::pair(event.day, event.what.index()); });
        return std::move(m_events);
    }

private:
    QDate m_day;
    QDate m_last;
    std::vector<ComingEvent> m_events;
};

void findTerms(Finder& finder, const Subscription& subscription)
{
    const std::vector<DateRange> runs = unbrokenRuns(subscription.terms);
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        finder.add(run->starts, ContractStarts{subscription.ref, run != runs.begin()});
        if (!run->ends)
            continue;
        ContractEnds ends{.subscription = subscription.ref, .lastDay = *run->ends};
        ends.renewsItself = subscription.autoRenew;
        if (subscription.noticeDays)
            ends.decideBy = run->ends->addDays(-*subscription.noticeDays);
        if (const auto next = std::next(run); next != runs.end())
            ends.startsAgain = next->starts;
        finder.add(run->ends->addDays(1), ends);
    }
}

void findSuspensions(Finder& finder, const Subscription& subscription)
{
    const auto goesTo = [&](QDate day, SubscriptionState before, SubscriptionState after) {
        return stateOn(subscription, day.addDays(-1)) == before && stateOn(subscription, day) == after;
    };
    for (const DateRange& days : subscription.suspensions) {
        if (goesTo(days.starts, SubscriptionState::Active, SubscriptionState::Suspended))
            finder.add(days.starts, ContractSuspended{subscription.ref});
        if (days.ends && goesTo(days.ends->addDays(1), SubscriptionState::Suspended, SubscriptionState::Active))
            finder.add(days.ends->addDays(1), ContractResumes{subscription.ref});
    }
}

std::optional<int> quantityOn(const Subscription& subscription, UsageType type, QDate day)
{
    const Line* line = lineHolding(subscription, type, day);
    return line ? std::optional(line->quantity) : std::nullopt;
}

/// Lines that begin or end with a term belong to its start or end.
void findLines(Finder& finder, const Subscription& subscription)
{
    std::set<QDate> days;
    for (const Line& line : subscription.lines) {
        days.insert(line.days.starts);
        if (line.days.ends)
            days.insert(line.days.ends->addDays(1));
    }
    for (const QDate day : days) {
        if (!finder.isAhead(day) || !rangeHolding(subscription.terms, day.addDays(-1)) ||
            !rangeHolding(subscription.terms, day))
            continue;
        LinesChange change{.subscription = subscription.ref, .steps = {}};
        for (const UsageTypeInfo& info : usageTypes) {
            const LineStep step{info.type, quantityOn(subscription, info.type, day.addDays(-1)),
                                quantityOn(subscription, info.type, day)};
            if (step.before != step.after)
                change.steps.push_back(step);
        }
        if (!change.steps.empty())
            finder.add(day, std::move(change));
    }
}

bool isThereAround(const Tenant& tenant, UsageType type, QDate day)
{
    return std::ranges::any_of(tenant.subscriptions, [&](const Subscription& subscription) {
        return hasOn(subscription, type, day.addDays(-1)) || hasOn(subscription, type, day);
    });
}

/// What goes from one to the same other on one day is one event. Types that nobody has are left out.
void findPayers(Finder& finder, const Tenant& tenant, QDate first, QDate last)
{
    std::vector<std::pair<QDate, PayerChanges>> changes;
    for (const Handover& row : handovers(tenant, first, last)) {
        if (row.type && !isThereAround(tenant, *row.type, row.date))
            continue;
        auto change = std::ranges::find_if(changes, [&row](const auto& other) {
            return std::tuple(other.first, other.second.from, other.second.to) ==
                   std::tuple(row.date, row.from, row.to);
        });
        if (change == changes.end())
            change = changes.insert(changes.end(), {row.date, {.from = row.from, .to = row.to, .types = {}}});
        if (row.type)
            change->second.types.push_back(*row.type);
        else
            change->second.isPrimary = true;
    }
    for (auto& [day, change] : changes)
        finder.add(day, std::move(change));
}

} // namespace

std::vector<ComingEvent> comingEvents(const Tenant& tenant, QDate day, QDate last)
{
    Finder finder(day, last);
    for (const Subscription& subscription : tenant.subscriptions) {
        findTerms(finder, subscription);
        findSuspensions(finder, subscription);
        findLines(finder, subscription);
    }
    findPayers(finder, tenant, day.addDays(1), last);
    return finder.take();
}

} // namespace seatkeeper
