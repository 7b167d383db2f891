#include "ui/timeline/timeline_walk.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// The first stop of the lanes of one kind for which `isMeant`, by day and then by lane.
template <class Predicate>
std::optional<TimelinePlace> firstIn(const TimelineScene& scene, LaneKey::Kind kind, const Predicate& isMeant)
{
    std::optional<TimelinePlace> first;
    QDate day;
    for (std::size_t lane = 0; lane < scene.lanes.size(); ++lane) {
        if (scene.lanes[lane].key.kind != kind)
            continue;
        const std::vector<TimelineStop> stops = stopsOf(scene.lanes[lane]);
        const auto stop = std::ranges::find_if(stops, isMeant);
        if (stop == stops.end() || (first && day <= stop->day))
            continue;
        first = TimelinePlace{lane, static_cast<std::size_t>(stop - stops.begin())};
        day = stop->day;
    }
    return first;
}

/// The same, of whatever kind of lane has one, from the top.
template <class Predicate> std::optional<TimelinePlace> firstOf(const TimelineScene& scene, const Predicate& isMeant)
{
    using Kind = LaneKey::Kind;
    for (const Kind kind : {Kind::Duty, Kind::Access, Kind::Contract}) {
        if (const auto place = firstIn(scene, kind, isMeant))
            return place;
    }
    return std::nullopt;
}

} // namespace

std::optional<TimelinePlace> nextPlace(const TimelineScene& scene, QDate day)
{
    return firstOf(scene, [day](const TimelineStop& stop) { return stop.day > day; });
}

std::optional<TimelinePlace> placeOn(const TimelineScene& scene, QDate day)
{
    return firstOf(scene, [day](const TimelineStop& stop) { return stop.day == day; });
}

std::optional<TimelinePlace> samePlace(const TimelineScene& before, const TimelinePlace& place,
                                       const TimelineScene& after)
{
    const TimelineLane& lane = before.lanes.at(place.lane);
    const std::optional<std::size_t> found = after.find(lane.key);
    if (!found)
        return std::nullopt;
    const TimelineLane& there = after.lanes[*found];
    const std::vector<TimelineStop> stops = stopsOf(there);
    if (!place.stop)
        return TimelinePlace{*found, std::nullopt};
    const TimelineStop stop = stopsOf(lane).at(*place.stop);
    const TimelineSpan& span = lane.spans[stop.span];
    const auto isSame = [&](const TimelineStop& each) {
        const TimelineSpan& other = there.spans[each.span];
        return each.edge == stop.edge && other.kind == span.kind && other.days.starts == span.days.starts;
    };
    const auto same = std::ranges::find_if(stops, isSame);
    if (same != stops.end())
        return TimelinePlace{*found, static_cast<std::size_t>(same - stops.begin())};
    return TimelinePlace{*found, stopNear(stops, stop.day)};
}

TimelinePlace placeBelow(const TimelineScene& scene, const TimelinePlace& place, int lanes, QDate day)
{
    const int last = static_cast<int>(scene.lanes.size()) - 1;
    const auto lane = static_cast<std::size_t>(std::clamp(static_cast<int>(place.lane) + lanes, 0, last));
    return {lane, stopNear(stopsOf(scene.lanes.at(lane)), day)};
}

TimelinePlace placeBeside(const TimelineScene& scene, const TimelinePlace& place, int stops)
{
    const int last = static_cast<int>(stopsOf(scene.lanes.at(place.lane)).size()) - 1;
    if (!place.stop || last < 0)
        return place;
    return {place.lane, static_cast<std::size_t>(std::clamp(static_cast<int>(*place.stop) + stops, 0, last))};
}

} // namespace seatkeeper
