#pragma once

#include "ui/timeline/timeline_canvas.h"

namespace seatkeeper {

/// Draws the axis of a timeline: two rows of marks, and the days that matter.
class AxisPainter {
public:
    explicit AxisPainter(const TimelineCanvas& canvas) : m_canvas(canvas) {}

    void draw(const QRectF& room) const;

private:
    void drawTickRow(const QRectF& room, const QRectF& row, TickUnit unit) const;
    void drawFlags(const QRectF& row) const;
    QString tickText(TickUnit unit, QDate day) const;

    const TimelineCanvas& m_canvas;
};

} // namespace seatkeeper
