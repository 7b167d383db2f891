#pragma once

#include "ui/timeline/timeline_geometry.h"

/// Where the keys lead on a timeline, and where one is when it shows something else.
namespace seatkeeper {

/// The first handover after `day`; where there is none the first step of access, else the first event of a contract.
std::optional<TimelinePlace> nextPlace(const TimelineScene& scene, QDate day);

/// The first lane with an event on `day`.
std::optional<TimelinePlace> placeOn(const TimelineScene& scene, QDate day);

/// The place in `after` that is what `place` is in `before`: the same end of the span that begins on the same day, or
/// else what is near it in the same lane; nothing where that lane is gone.
std::optional<TimelinePlace> samePlace(const TimelineScene& before, const TimelinePlace& place,
                                       const TimelineScene& after);

/// Another lane, by how many further down: its stop near `day`.
TimelinePlace placeBelow(const TimelineScene& scene, const TimelinePlace& place, int lanes, QDate day);

/// Another stop of the same lane, by how many further to the right.
TimelinePlace placeBeside(const TimelineScene& scene, const TimelinePlace& place, int stops);

} // namespace seatkeeper
