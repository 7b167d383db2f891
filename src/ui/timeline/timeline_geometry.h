#pragma once

#include "ui/timeline/day_axis.h"
#include "ui/timeline/timeline_scene.h"

#include <QRectF>

namespace seatkeeper {

/// Heights of a timeline, in logical pixels.
struct TimelineHeights {
    qreal heading = 0;
    qreal duty = 0;
    qreal access = 0;
    qreal contract = 0;
    qreal inset = 0;    ///< between the border of a lane and its bars
    qreal headroom = 0; ///< over the steps of access, for their numbers
};

/// A band across a timeline.
struct Strip {
    qreal top = 0;
    qreal height = 0;

    qreal bottom() const { return top + height; }
    bool contains(qreal y) const { return top <= y && y < bottom(); }

    bool operator==(const Strip&) const = default;
};

/// Where everything on a timeline lies: a plain answer to where to draw, and what is at a place.
struct TimelineGeometry {
    DayScale scale;
    std::vector<Strip> lanes;    ///< by lane of the scene
    std::vector<Strip> headings; ///< by kind of lane; without height where there is no such lane
    qreal height = 0;
    qreal inset = 0;
    qreal headroom = 0;

    /// Where a span of a lane is drawn: from the left edge of its first day to the right edge of its last. An open one
    /// ends at `farRight`, and nothing reaches further to the left than `farLeft`: a painter cannot count that far.
    QRectF bar(std::size_t lane, const DateRange& days, qreal farLeft, qreal farRight) const;

    /// The height at which a number of people out of `most` is drawn in the lane of access. Nobody is the bottom.
    qreal heightOf(std::size_t lane, qint64 people, qint64 most) const;

    std::optional<std::size_t> laneAt(qreal y) const;
};

/// Lays a scene out from 0 downwards.
TimelineGeometry layOut(const TimelineScene& scene, const TimelineHeights& heights, const DayScale& scale);

/// What is at a place: a lane, and the stop of it that a click there means.
struct TimelinePlace {
    std::size_t lane = 0;
    std::optional<std::size_t> stop;

    bool operator==(const TimelinePlace&) const = default;
};

/// A stop that is no further away than `reach`, else that of the span there: a term means its end, all others their
/// start, and what follows a term that term.
std::optional<TimelinePlace> placeAt(const TimelineScene& scene, const TimelineGeometry& geometry, QPointF place,
                                     qreal reach);

/// The stop of `stops` that is nearest to `day`; nothing where there is none.
std::optional<std::size_t> stopNear(const std::vector<TimelineStop>& stops, QDate day);

/// The term whose end is at `stop`; null for all other stops.
const TimelineSpan* termEndingAt(const TimelineLane& lane, const TimelineStop& stop);

} // namespace seatkeeper
