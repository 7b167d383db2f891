#include "ui/timeline/timeline_geometry.h"

#include <algorithm>
#include <cmath>

namespace seatkeeper {

namespace {

using Kind = LaneKey::Kind;

qreal heightOf(Kind kind, const TimelineHeights& heights)
{
    switch (kind) {
    case Kind::Duty: return heights.duty;
    case Kind::Access: return heights.access;
    case Kind::Contract: break;
    }
    return heights.contract;
}

/// The stop that the span at place `span` of a lane stands for.
std::optional<std::size_t> stopOf(const TimelineLane& lane, const std::vector<TimelineStop>& stops, std::size_t span)
{
    SpanEdge edge = SpanEdge::Start;
    switch (lane.spans[span].kind) {
    case SpanKind::Gap:
    case SpanKind::Renewal:
        if (span == 0)
            return std::nullopt;
        --span; // the term before it
        [[fallthrough]];
    case SpanKind::Term: edge = lane.spans[span].days.ends ? SpanEdge::End : SpanEdge::Start; break;
    default: break;
    }
    const auto stop =
        std::ranges::find_if(stops, [&](const TimelineStop& each) { return each.span == span && each.edge == edge; });
    return stop == stops.end() ? std::nullopt : std::optional(static_cast<std::size_t>(stop - stops.begin()));
}

} // namespace

QRectF TimelineGeometry::bar(std::size_t lane, const DateRange& days, qreal farLeft, qreal farRight) const
{
    const qreal left = std::clamp(scale.x(days.starts), farLeft, farRight);
    const qreal right = days.ends ? std::clamp(scale.x(days.ends->addDays(1)), farLeft, farRight) : farRight;
    const Strip& strip = lanes.at(lane);
    return {left, strip.top + inset, std::max(0.0, right - left), strip.height - 2 * inset};
}

qreal TimelineGeometry::heightOf(std::size_t lane, qint64 people, qint64 most) const
{
    const Strip& strip = lanes.at(lane);
    const qreal room = strip.height - 2 * inset - headroom;
    const qreal share = most > 0 ? static_cast<qreal>(people) / static_cast<qreal>(most) : 0;
    return strip.bottom() - inset - share * room;
}

std::optional<std::size_t> TimelineGeometry::laneAt(qreal y) const
{
    const auto lane = std::ranges::find_if(lanes, [y](const Strip& strip) { return strip.contains(y); });
    return lane == lanes.end() ? std::nullopt : std::optional(static_cast<std::size_t>(lane - lanes.begin()));
}

TimelineGeometry layOut(const TimelineScene& scene, const TimelineHeights& heights, const DayScale& scale)
{
    TimelineGeometry geometry{
        .scale = scale, .lanes = {}, .headings = {}, .inset = heights.inset, .headroom = heights.headroom};
    geometry.headings.resize(static_cast<std::size_t>(Kind::Contract) + 1);
    qreal top = 0;
    std::optional<Kind> group;
    for (const TimelineLane& lane : scene.lanes) {
        if (group != lane.key.kind) {
            group = lane.key.kind;
            geometry.headings.at(static_cast<std::size_t>(*group)) = {top, heights.heading};
            top += heights.heading;
        }
        const qreal height = seatkeeper::heightOf(lane.key.kind, heights);
        geometry.lanes.push_back({top, height});
        top += height;
    }
    geometry.height = top;
    return geometry;
}

std::optional<TimelinePlace> placeAt(const TimelineScene& scene, const TimelineGeometry& geometry, QPointF place,
                                     qreal reach)
{
    const std::optional<std::size_t> at = geometry.laneAt(place.y());
    if (!at)
        return std::nullopt;
    const TimelineLane& lane = scene.lanes.at(*at);
    const std::vector<TimelineStop> stops = stopsOf(lane);
    const auto distance = [&](std::size_t stop) { return std::abs(geometry.scale.x(stops[stop].day) - place.x()); };
    if (const auto near = stopNear(stops, geometry.scale.edgeNear(place.x())); near && distance(*near) <= reach)
        return TimelinePlace{*at, near};
    const QDate day = geometry.scale.dayAt(place.x());
    for (std::size_t i = lane.spans.size(); i-- > 0;) {
        if (lane.spans[i].days.contains(day))
            return TimelinePlace{*at, stopOf(lane, stops, i)};
    }
    return TimelinePlace{*at, std::nullopt};
}

std::optional<std::size_t> stopNear(const std::vector<TimelineStop>& stops, QDate day)
{
    const auto distance = [day](const TimelineStop& stop) { return std::abs(stop.day.daysTo(day)); };
    const auto nearest = std::ranges::min_element(stops, {}, distance);
    return nearest == stops.end() ? std::nullopt : std::optional(static_cast<std::size_t>(nearest - stops.begin()));
}

const TimelineSpan* termEndingAt(const TimelineLane& lane, const TimelineStop& stop)
{
    const TimelineSpan& span = lane.spans.at(stop.span);
    return span.kind == SpanKind::Term && stop.edge == SpanEdge::End ? &span : nullptr;
}

} // namespace seatkeeper
