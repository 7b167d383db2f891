#pragma once

#include "ui/timeline/timeline_canvas.h"

namespace seatkeeper {

/// Draws the lanes of a timeline where the geometry has them: spans, steps, the days that matter, and what is current.
class LanePainter {
public:
    explicit LanePainter(const TimelineCanvas& canvas) : m_canvas(canvas) {}

    /// Draws what lies in `room`.
    void draw(const QRectF& room) const;

private:
    void drawLane(std::size_t lane, const QRectF& room) const;
    void drawGround(const QRectF& room) const;
    void drawTurns(const QRectF& room) const;
    void drawSpan(std::size_t lane, const TimelineSpan& span, const QRectF& room) const;
    void drawTerm(const QRectF& bar, const TimelineSpan& span) const;
    void drawSuspension(const QRectF& bar) const;
    void drawBaseline(std::size_t lane, const QRectF& room) const;
    void drawSteps(std::size_t lane, const QRectF& room) const;
    void drawDays(const QRectF& room) const;
    void drawCurrent(const QRectF& room) const;

    const TimelineCanvas& m_canvas;
};

} // namespace seatkeeper
