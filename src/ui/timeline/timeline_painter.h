#pragma once

#include "ui/theme/colors.h"
#include "ui/timeline/timeline_geometry.h"
#include "ui/timeline/timeline_texts.h"

#include <QFont>

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

/// Draws the parts of a timeline, on a window or on paper. Each is told the room that it has; the lanes and their names
/// are drawn where the geometry has them, the axis at the top of its room.
class TimelinePainter {
public:
    TimelinePainter(QPainter& painter, const TimelineScene& scene, const TimelineGeometry& geometry,
                    const TimelineMeasures& measures, const TimelineTexts& texts, const TimelineLook& look);

    void drawLanes(const QRectF& room) const;
    void drawNames(const QRectF& room) const;
    void drawHeadings(const QRectF& room) const;
    void drawAxis(const QRectF& room) const;

private:
    /// The colours of a word and of what is under it, and whether that is filled in always: over a pattern.
    struct Ink {
        enum Ground : quint8 { Plain, Patch };
        QColor color;
        QColor under;
        Ground ground = Plain;
    };

    void drawKey(const QRectF& room) const;
    void drawGround(const QRectF& room) const;
    void drawTurns(const QRectF& room) const;
    void drawLane(std::size_t lane, const QRectF& room) const;
    void drawWords(std::size_t lane, const QRectF& room) const;
    void drawWord(std::size_t lane, const TimelineSpan& span, const QRectF& seen) const;
    QRectF besideSuspensions(std::size_t lane, QRectF term) const;
    static QRectF roomIn(const QRectF& bar);
    QString wordFor(const TimelineSpan& span, const QRectF& bar) const;
    QString shortened(const QString& name, const QRectF& bar) const;
    void drawOutOfSight(std::size_t lane, const QRectF& room) const;
    void drawSpan(std::size_t lane, const TimelineSpan& span, const QRectF& room) const;
    void drawBaseline(std::size_t lane, const QRectF& room) const;
    void drawTerm(const QRectF& bar, const TimelineSpan& span) const;
    void drawSuspension(const QRectF& bar) const;
    void drawSteps(std::size_t lane, const QRectF& room) const;
    void drawStepLabel(const QRectF& place, const TimelineSpan& span) const;
    void drawCurrent(const QRectF& room) const;
    void drawDays(const QRectF& room) const;
    void drawTickRow(const QRectF& room, const QRectF& row, TickUnit unit) const;
    void drawFlags(const QRectF& row) const;
    void drawIn(const QRectF& bar, const QString& text, const Ink& ink, Qt::Alignment alignment) const;
    QString tickText(TickUnit unit, QDate day) const;
    bool isOfPrimary(std::size_t lane) const;
    qreal stepHeight(std::size_t lane, const TimelineSpan& span) const;
    QRectF barOf(std::size_t lane, const DateRange& days, const QRectF& room) const;
    QRectF shown(const QRectF& bar, const QRectF& room) const;

    QPainter& m_painter;
    const TimelineScene& m_scene;
    const TimelineGeometry& m_geometry;
    const TimelineMeasures& m_measures;
    const TimelineTexts& m_texts;
    const TimelineLook& m_look;
};

} // namespace seatkeeper
