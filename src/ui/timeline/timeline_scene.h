#pragma once

#include "core/rules/access_course.h"
#include "core/rules/claims.h"

#include <map>

namespace seatkeeper {

/// What a span of a timeline stands for.
enum class SpanKind : quint8 {
    Holder,     ///< a subscription has the duty
    Nobody,     ///< nobody has it
    Access,     ///< so many people are without access
    Term,       ///< of a contract
    Gap,        ///< between two of its terms
    Renewal,    ///< the term that would follow by itself; it is not counted
    Suspension, ///< the days of a term on which it is suspended
};

/// Days in a lane on which the same holds.
struct TimelineSpan {
    SpanKind kind = SpanKind::Term;
    DateRange days;
    std::optional<SubscriptionRef> holder; ///< of a duty
    AccessStep access;                     ///< of the lane of access
    bool lacksAdministrator = false;       ///< there: no administrator has access on these days

    bool operator==(const TimelineSpan&) const = default;
};

/// What a lane is about: a duty, access, or the contract of a subscription.
struct LaneKey {
    enum class Kind : quint8 { Duty, Access, Contract };

    Kind kind = Kind::Access;
    Duty duty = Duty::Primary;      ///< of the first kind
    SubscriptionRef subscription{}; ///< of the last kind

    bool operator==(const LaneKey&) const = default;
};

/// One lane of a timeline: its spans in the order in which they are drawn, suspensions over the terms.
struct TimelineLane {
    LaneKey key;
    std::vector<TimelineSpan> spans;
    std::vector<TimelineSpan> baseline; ///< how it is there, where the scenario makes it another
    bool differs = false;               ///< whether the scenario makes it another

    bool operator==(const TimelineLane&) const = default;
};

/// Which end of a span something happens at.
enum class SpanEdge : quint8 { Start, End };

/// A day in a lane on which something becomes another: where the keys go, and what can be chosen.
struct TimelineStop {
    std::size_t span = 0;
    SpanEdge edge = SpanEdge::Start;
    QDate day; ///< the first one of the new state: after an end, the day after the last one

    bool operator==(const TimelineStop&) const = default;
};

/// All that a timeline shows, without a place or a word: responsibility on top, then access, then contracts, oldest
/// first.
struct TimelineScene {
    std::vector<TimelineLane> lanes;
    DateRange days;                 ///< all that there is to see, with an end
    std::vector<UsageType> primary; ///< the types that go with the primary throughout
    std::vector<QDate> handovers;   ///< the days on which a duty becomes another, ascending
    std::vector<QDate> turns;       ///< … or access
    qint64 people = 0;              ///< who count for access
    qint64 most = 0;                ///< of them without access on one day, in the baseline too

    std::optional<std::size_t> find(const LaneKey& key) const;

    bool operator==(const TimelineScene&) const = default;
};

/// The timeline of `tenant`, wide enough for `today` and `day`. With a baseline, `tenant` is a scenario on it.
TimelineScene timelineScene(const Tenant& tenant, const Tenant* baseline, QDate today, QDate day);

/// The stops of a lane, by day; on one day an end comes before a start. A gap and a renewal have none of their own:
/// they are told where the term before them ends.
std::vector<TimelineStop> stopsOf(const TimelineLane& lane);

} // namespace seatkeeper
