#pragma once

#include "ui/timeline/timeline_scene.h"

namespace seatkeeper {

/// A scene with what its words are made from. A value, cheap to copy.
struct TimelineContent {
    Tenant tenant;
    std::optional<Tenant> baseline; ///< where `tenant` is a scenario
    QDate today;
    QDate day;
    TimelineScene scene;

    const Tenant* beside() const { return baseline ? &*baseline : nullptr; }
};

inline TimelineContent timelineContent(Tenant tenant, std::optional<Tenant> baseline, QDate today, QDate day)
{
    TimelineContent content{std::move(tenant), std::move(baseline), today, day, {}};
    content.scene = timelineScene(content.tenant, content.beside(), today, day);
    return content;
}

} // namespace seatkeeper
