#pragma once

#include "ui/text/language.h"
#include "ui/timeline/timeline_scene.h"

namespace seatkeeper {

/// Says in words what a timeline shows. Lives no longer than what it was made of.
class TimelineTexts {
public:
    /// `baseline` as for `timelineScene`.
    TimelineTexts(const Language& language, const Tenant& tenant, const Tenant* baseline, const TimelineScene& scene)
        : m_language(language)
        , m_tenant(tenant)
        , m_baseline(baseline)
        , m_scene(scene)
    {}

    const Language& language() const { return m_language; }

    /// What stands over the lanes of a kind.
    QString heading(LaneKey::Kind kind) const;

    /// What a lane is called, with the id where it stands alone.
    QString laneName(const LaneKey& key) const;
    QString laneToolTip(const LaneKey& key) const;

    /// What stands in a span, and what stands there where that has no room, ever shorter.
    QString inBar(const TimelineSpan& span) const;
    QStringList shorter(const TimelineSpan& span) const;

    /// What stands in the lane of a contract of which nothing is in sight from `seen.starts` through `seen.ends`: when
    /// it was or will be, or that it is not known. Empty where something is in sight.
    QString outOfSight(const TimelineLane& lane, const DateRange& seen) const;

    /// What a span is, as a cell of a table says it.
    QString inCell(const TimelineSpan& span) const;

    /// Everything that happens on the day of a stop, in sentences: the stop itself first.
    QStringList story(const TimelineLane& lane, const TimelineStop& stop) const;

    /// The same of a lane where nothing ever happens.
    QString storyOfEmpty(const LaneKey& key) const;

    /// All about a span in one line, for a tool tip.
    QString spanToolTip(const TimelineLane& lane, const TimelineSpan& span) const;

    /// A day without its year: 1-2, 1 Feb. A month without it: Feb. A quarter of a year: Q1.
    QString dayAndMonth(QDate day) const;
    QString monthAlone(QDate day) const;
    QString quarter(QDate day) const;

    QString today() const;
    QString baseline() const;
    QString noAdministrator() const;

private:
    QString nameOf(SubscriptionRef ref) const;
    QString contractText(const TimelineLane& lane, const TimelineStop& stop) const;
    QString startText(const TimelineLane& lane, std::size_t span) const;
    QString endText(const TimelineLane& lane, std::size_t span) const;
    QString baselineText(const TimelineLane& lane, const TimelineSpan& term) const;
    QString accessText(QDate day) const;

    const Language& m_language;
    const Tenant& m_tenant;
    const Tenant* m_baseline;
    const TimelineScene& m_scene;
};

} // namespace seatkeeper
