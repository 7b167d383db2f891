#pragma once

#include "ui/theme/colors.h"
#include "ui/timeline/timeline_geometry.h"
#include "ui/timeline/timeline_texts.h"
#include "ui/timeline/word_cache.h"

#include <QFont>
#include <QPen>

class QPainter;

namespace seatkeeper {

/// The room that the fixed parts of a timeline take, and the heights of the others, for a font.
struct TimelineMeasures {
    TimelineHeights heights;
    qreal axis = 0;   ///< the height of the axis
    qreal labels = 0; ///< the width of the names of the lanes
    TickWidths ticks;
};

/// The names take no more than a part of `width`.
TimelineMeasures measuresFor(const TimelineScene& scene, const TimelineTexts& texts, const QFont& font, qreal width);

/// How a timeline is drawn besides what it shows.
struct TimelineLook {
    const Colors& colors;
    QFont font;
    QDate today;
    QDate day;
    std::optional<TimelinePlace> current;
    std::optional<DateRange> refused; ///< where the current term would be, and cannot
    bool hasFocus = false;
};

/// All that the painters of a timeline draw from, and what they draw on: a window or paper.
struct TimelineCanvas {
    QPainter& painter;
    const TimelineScene& scene;
    const TimelineGeometry& geometry;
    const TimelineMeasures& measures;
    const TimelineTexts& texts;
    const TimelineLook& look;
    WordCache& words; ///< those in the spans

    /// Where a span is drawn in `room`, a little beyond its edges at most: no border is to show there.
    QRectF bar(std::size_t lane, const DateRange& days, const QRectF& room) const;

    /// What of a bar can be seen.
    static QRectF seen(const QRectF& bar, const QRectF& room);

    /// The height of the line of a step of access.
    qreal stepHeight(std::size_t lane, const TimelineSpan& span) const;

    bool isPrimary(std::size_t lane) const;
};

/// A line for what is not counted, or is not so here.
QPen dashed(const QColor& color);

/// On whole pixels and a half, where a line of one pixel is one pixel.
QRectF crisp(const QRectF& rect);

} // namespace seatkeeper
