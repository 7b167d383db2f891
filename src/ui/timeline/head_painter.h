#pragma once

#include "ui/timeline/timeline_canvas.h"

namespace seatkeeper {

/// Draws what the lanes of a timeline are: their names, and what stands over each kind of them.
class HeadPainter {
public:
    explicit HeadPainter(const TimelineCanvas& canvas) : m_canvas(canvas) {}

    void drawNames(const QRectF& room) const;
    void drawHeadings(const QRectF& room) const;

private:
    void drawKey(const QRectF& room) const;

    const TimelineCanvas& m_canvas;
};

} // namespace seatkeeper
