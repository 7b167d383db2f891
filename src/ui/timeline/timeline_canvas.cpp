#include "ui/timeline/timeline_canvas.h"

#include "ui/theme/metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace seatkeeper {

namespace {

qreal widthOf(const QFontMetricsF& text, const QString& word)
{
    return text.horizontalAdvance(word) + 2 * metrics::tight;
}

} // namespace

TimelineMeasures measuresFor(const TimelineScene& scene, const TimelineTexts& texts, const QFont& font, qreal width)
{
    const QFontMetricsF text(font);
    const qreal line = std::ceil(text.height());
    TimelineMeasures measures{.heights = {.heading = line + metrics::small,
                                          .duty = line + metrics::medium + 2,
                                          .access = 4 * line + metrics::small,
                                          .contract = line + metrics::large,
                                          .inset = metrics::tight,
                                          .headroom = line + 2},
                              .axis = 3 * (line + metrics::tight) + metrics::tight,
                              .ticks = {}};
    constexpr int monthsOfYear = 12;
    for (int month = 1; month <= monthsOfYear; ++month) {
        measures.ticks.month = std::max(measures.ticks.month, widthOf(text, texts.monthAlone(QDate(2000, month, 1))));
    }
    measures.ticks.day = widthOf(text, QStringLiteral("30"));
    measures.ticks.quarter = widthOf(text, texts.quarter(QDate(2000, monthsOfYear, 1)));
    measures.ticks.year = widthOf(text, QStringLiteral("2030"));

    const QFontMetricsF strong(metrics::strong(font));
    constexpr qreal mostOfWidth = 0.24;
    qreal widest = 0;
    for (const TimelineLane& lane : scene.lanes)
        widest = std::max(widest, strong.horizontalAdvance(texts.laneName(lane.key)));
    measures.labels = std::ceil(std::min(widest + metrics::medium + metrics::small, mostOfWidth * width));
    return measures;
}

QRectF TimelineCanvas::bar(std::size_t lane, const DateRange& days, const QRectF& room) const
{
    constexpr qreal beyond = 8;
    return geometry.bar(lane, days, room.left() - beyond, room.right() + beyond);
}

QRectF TimelineCanvas::seen(const QRectF& bar, const QRectF& room)
{
    return {QPointF(std::max(bar.left(), room.left()), bar.top()),
            QPointF(std::min(bar.right(), room.right()), bar.bottom())};
}

qreal TimelineCanvas::stepHeight(std::size_t lane, const TimelineSpan& span) const
{
    return std::round(geometry.heightOf(lane, span.access.without, scene.most));
}

bool TimelineCanvas::isPrimary(std::size_t lane) const
{
    return scene.lanes[lane].key == LaneKey{.kind = LaneKey::Kind::Duty, .duty = Duty::Primary};
}

QPen dashed(const QColor& color)
{
    QPen pen(color, 1);
    pen.setDashPattern({4, 3});
    return pen;
}

QRectF crisp(const QRectF& rect)
{
    const QPointF topLeft(std::round(rect.left()), std::round(rect.top()));
    const QPointF bottomRight(std::round(rect.right()), std::round(rect.bottom()));
    return QRectF(topLeft, bottomRight).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace seatkeeper
