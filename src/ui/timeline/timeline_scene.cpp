#include "ui/timeline/timeline_scene.h"

#include "core/rules/renewal.h"

#include <algorithm>
#include <set>

namespace seatkeeper {

namespace {

using Kind = LaneKey::Kind;

std::vector<TimelineSpan> spansOfDuty(const std::vector<Tenure>& tenures)
{
    std::vector<TimelineSpan> spans;
    for (const Tenure& tenure : tenures) {
        if (tenure.from >= endOfTime())
            break;
        if (!spans.empty())
            spans.back().days.ends = tenure.from.addDays(-1);
        spans.push_back({.kind = tenure.holder ? SpanKind::Holder : SpanKind::Nobody,
                         .days = {tenure.from, std::nullopt},
                         .holder = tenure.holder,
                         .access = {}});
    }
    return spans;
}

std::vector<TimelineSpan> spansOfAccess(const AccessCourse& course)
{
    std::vector<TimelineSpan> spans;
    for (const AccessStep& step : course.steps) {
        if (!spans.empty())
            spans.back().days.ends = step.from.addDays(-1);
        spans.push_back({.kind = SpanKind::Access,
                         .days = {step.from, std::nullopt},
                         .holder = {},
                         .access = step,
                         .lacksAdministrator = course.lacksAdministrator(step)});
    }
    return spans;
}

std::vector<TimelineSpan> spansOfContract(const Subscription& subscription)
{
    std::vector<TimelineSpan> spans;
    const auto add = [&spans](SpanKind kind, const DateRange& days) {
        spans.push_back({.kind = kind, .days = days, .holder = {}, .access = {}});
    };
    for (const DateRange& term : subscription.terms) {
        if (const auto gap = gapBefore(subscription, term))
            add(SpanKind::Gap, *gap);
        add(SpanKind::Term, term);
    }
    const auto renewal = subscription.autoRenew ? sameLengthRenewal(subscription) : std::nullopt;
    if (renewal && renewal->starts < endOfTime())
        add(SpanKind::Renewal, *renewal);
    for (const DateRange& term : subscription.terms) {
        for (const DateRange& suspension : subscription.suspensions) {
            if (const auto days = intersection(term, suspension))
                add(SpanKind::Suspension, *days);
        }
    }
    return spans;
}

/// The tenures of all duties of a tenant.
using AllTenures = std::array<std::vector<Tenure>, allDuties.size()>;

AllTenures tenuresOf(const Tenant& tenant)
{
    AllTenures all;
    for (const Duty duty : allDuties)
        all.at(static_cast<std::size_t>(duty)) = tenures(claimsTo(tenant, duty));
    return all;
}

/// Whether a duty has a lane: the primary, and what somebody else has at some time.
bool hasLane(const AllTenures& all, Duty duty)
{
    const std::vector<Tenure>& own = all.at(static_cast<std::size_t>(duty));
    return !own.empty() && (duty == Duty::Primary || own != all.at(static_cast<std::size_t>(Duty::Primary)));
}

/// Widens `days` to what is known of the contracts and renewals of `tenant`.
void widen(DateRange& days, const Tenant& tenant)
{
    const auto hold = [&days](QDate day) {
        days.starts = std::min(days.starts, day);
        days.ends = std::max(*days.ends, day);
    };
    for (const Subscription& subscription : tenant.subscriptions) {
        for (const TimelineSpan& span : spansOfContract(subscription)) {
            hold(span.days.starts);
            if (span.days.ends)
                hold(*span.days.ends);
        }
    }
}

/// Some months around today, all that is known, and air on both sides.
DateRange daysToShow(const Tenant& tenant, const Tenant* baseline, QDate today, QDate day)
{
    constexpr int monthsBack = 3;
    constexpr int monthsAhead = 15;
    DateRange days{std::min(today, day).addMonths(-monthsBack), std::max(today, day).addMonths(monthsAhead)};
    widen(days, tenant);
    if (baseline)
        widen(days, *baseline);
    const QDate first = days.starts.addMonths(-1);
    const QDate last = days.ends->addMonths(1);
    return {std::max(first, QDate(1, 1, 1)), std::min(last, endOfTime().addDays(-1))};
}

/// The subscriptions of both, oldest first; of those in both, that of `tenant`.
std::vector<const Subscription*> subscriptionsOf(const Tenant& tenant, const Tenant* baseline)
{
    std::vector<const Subscription*> all;
    for (const Subscription& subscription : tenant.subscriptions)
        all.push_back(&subscription);
    if (!baseline)
        return all;
    for (const Subscription& subscription : baseline->subscriptions) {
        if (!tenant.find(subscription.ref))
            all.push_back(&subscription);
    }
    std::ranges::stable_sort(all, [](const auto* a, const auto* b) { return comesBeforeByAge(*a, *b); });
    return all;
}

/// Puts the lanes of a scene together, with what the baseline has in the place of each.
class Builder {
public:
    Builder(const Tenant& tenant, const Tenant* baseline, const DateRange& days)
        : m_tenant(tenant)
        , m_baseline(baseline)
    {
        m_scene.days = days;
    }

    TimelineScene build() &&
    {
        addDuties();
        addAccess();
        for (const Subscription* subscription : subscriptionsOf(m_tenant, m_baseline))
            addContract(subscription->ref);
        noteTurns();
        return std::move(m_scene);
    }

private:
    void add(const LaneKey& key, std::vector<TimelineSpan> spans, std::vector<TimelineSpan> before)
    {
        TimelineLane lane{.key = key, .spans = std::move(spans), .baseline = {}};
        lane.differs = m_baseline && lane.spans != before;
        if (lane.differs)
            lane.baseline = std::move(before);
        m_scene.lanes.push_back(std::move(lane));
    }

    void addDuties()
    {
        const AllTenures own = tenuresOf(m_tenant);
        const AllTenures before = m_baseline ? tenuresOf(*m_baseline) : own;
        for (const Duty duty : allDuties) {
            const auto place = static_cast<std::size_t>(duty);
            if (hasLane(own, duty) || hasLane(before, duty))
                add({.kind = Kind::Duty, .duty = duty}, spansOfDuty(own.at(place)), spansOfDuty(before.at(place)));
        }
        for (const UsageTypeInfo& info : usageTypes) {
            const std::optional<Duty> duty = dutyFor(info.type);
            const bool follows = duty && !own.at(static_cast<std::size_t>(*duty)).empty() &&
                                 (duty == Duty::Primary || !m_scene.find({.kind = Kind::Duty, .duty = *duty}));
            if (follows)
                m_scene.primary.push_back(info.type);
        }
    }

    void addAccess()
    {
        const std::optional<QDate> first = firstTerm();
        if (!first) // before there is a contract, the question makes no sense
            return;
        const QDate last = *m_scene.days.ends;
        const AccessCourse own = accessCourse(m_tenant, *first, last);
        m_scene.people = own.people;
        std::vector<TimelineSpan> before;
        if (m_baseline)
            before = spansOfAccess(accessCourse(*m_baseline, *first, last));
        for (const TimelineSpan& span : before)
            m_scene.most = std::max(m_scene.most, span.access.without);
        for (const AccessStep& step : own.steps)
            m_scene.most = std::max(m_scene.most, step.without);
        add({.kind = Kind::Access}, spansOfAccess(own), std::move(before));
    }

    /// The first day of all terms, of the baseline's too.
    std::optional<QDate> firstTerm() const
    {
        std::optional<QDate> first;
        for (const Subscription* subscription : subscriptionsOf(m_tenant, m_baseline)) {
            if (!subscription->terms.empty())
                first = std::min(first.value_or(endOfTime()), subscription->terms.front().starts);
        }
        return first;
    }

    void addContract(SubscriptionRef ref)
    {
        const auto spansIn = [ref](const Tenant* tenant) {
            const Subscription* subscription = tenant ? tenant->find(ref) : nullptr;
            return subscription ? spansOfContract(*subscription) : std::vector<TimelineSpan>();
        };
        add({.kind = Kind::Contract, .subscription = ref}, spansIn(&m_tenant), spansIn(m_baseline));
    }

    void noteTurns()
    {
        std::set<QDate> handovers;
        std::set<QDate> turns;
        for (const TimelineLane& lane : m_scene.lanes) {
            for (const TimelineStop& stop : stopsOf(lane)) {
                if (lane.key.kind == Kind::Duty)
                    handovers.insert(stop.day);
                if (lane.key.kind != Kind::Contract)
                    turns.insert(stop.day);
            }
        }
        m_scene.handovers.assign(handovers.begin(), handovers.end());
        m_scene.turns.assign(turns.begin(), turns.end());
    }

    const Tenant& m_tenant;
    const Tenant* m_baseline;
    TimelineScene m_scene;
};

} // namespace

std::optional<std::size_t> TimelineScene::find(const LaneKey& key) const
{
    const auto lane = std::ranges::find(lanes, key, &TimelineLane::key);
    return lane == lanes.end() ? std::nullopt : std::optional(static_cast<std::size_t>(lane - lanes.begin()));
}

TimelineScene timelineScene(const Tenant& tenant, const Tenant* baseline, QDate today, QDate day)
{
    return Builder(tenant, baseline, daysToShow(tenant, baseline, today, day)).build();
}

std::vector<TimelineStop> stopsOf(const TimelineLane& lane)
{
    std::vector<TimelineStop> stops;
    for (std::size_t i = 0; i < lane.spans.size(); ++i) {
        const TimelineSpan& span = lane.spans[i];
        const auto end = [&] {
            if (span.days.ends && *span.days.ends < endOfTime())
                stops.push_back({i, SpanEdge::End, span.days.ends->addDays(1)});
        };
        switch (span.kind) {
        case SpanKind::Access:
            if (i == 0)
                break; // nothing happens on the first day that is looked at
            [[fallthrough]];
        case SpanKind::Holder:
        case SpanKind::Nobody: stops.push_back({i, SpanEdge::Start, span.days.starts}); break;
        case SpanKind::Term:
        case SpanKind::Suspension:
            stops.push_back({i, SpanEdge::Start, span.days.starts});
            end();
            break;
        case SpanKind::Gap:
        case SpanKind::Renewal: break;
        }
    }
    std::ranges::stable_sort(stops, [](const TimelineStop& a, const TimelineStop& b) {
        return a.day != b.day ? a.day < b.day : a.edge == SpanEdge::End && b.edge == SpanEdge::Start;
    });
    return stops;
}

} // namespace seatkeeper
