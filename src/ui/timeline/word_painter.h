#pragma once

#include "ui/timeline/timeline_canvas.h"

namespace seatkeeper {

/// Writes into the spans of a lane what they are, as far as there is room for it.
class WordPainter {
public:
    explicit WordPainter(const TimelineCanvas& canvas) : m_canvas(canvas) {}

    /// Writes what lies in `room`.
    void draw(std::size_t lane, const QRectF& room) const;

private:
    /// The colours of a word and of what is under it, and whether that is filled in always: over a pattern.
    struct Ink {
        enum Ground : quint8 { Plain, Patch };
        QColor color;
        QColor under;
        Ground ground = Plain;
    };

    void drawWord(std::size_t lane, const TimelineSpan& span, const QRectF& seen) const;
    QRectF besideSuspensions(std::size_t lane, QRectF term) const;
    void drawOutOfSight(std::size_t lane, const QRectF& room) const;
    void drawStepLabel(const QRectF& place, const TimelineSpan& span) const;
    static QRectF roomIn(const QRectF& bar);
    QString wordFor(const TimelineSpan& span, const QRectF& bar) const;
    QString shortened(const QString& name, const QRectF& bar) const;
    void drawIn(const QRectF& bar, const QString& text, const Ink& ink, Qt::Alignment alignment) const;

    const TimelineCanvas& m_canvas;
};

} // namespace seatkeeper
