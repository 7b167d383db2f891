#include "ui/timeline/timeline_print.h"

#include "ui/theme/metrics.h"
#include "ui/timeline/axis_painter.h"
#include "ui/timeline/head_painter.h"
#include "ui/timeline/lane_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace seatkeeper {

void paintTimeline(QPainter& painter, const QRectF& page, qreal dotsPerInch, const TimelineContent& content,
                   const Language& language, const QFont& font, const DateRange& seen, const QString& title)
{
    // All is laid out in the pixels of a screen, as in the window, and drawn larger by as much as paper is finer.
    constexpr qreal screen = 96; // dots per inch
    QFont ofScreen = font;
    ofScreen.setPixelSize(QFontInfo(font).pixelSize());
    const qreal finer = dotsPerInch / screen;
    const QSizeF room = page.size() / finer;
    const Colors& colors = colorsOf(Scheme::Light);
    const TimelineTexts texts(language, content.tenant, content.beside(), content.scene);
    TimelineMeasures measures = measuresFor(content.scene, texts, ofScreen, room.width());

    const QFont titleFont = metrics::strong(ofScreen);
    const qreal titleHeight = QFontMetricsF(titleFont).height() + metrics::medium;
    const DayScale narrow = fitting(seen, measures.labels, room.width() - measures.labels);
    const qreal high = titleHeight + measures.axis + layOut(content.scene, measures.heights, narrow).height;
    const qreal shrink = std::min(1.0, room.height() / high);
    const qreal width = room.width() / shrink; // what is made smaller has more room to the right
    const DayScale scale = fitting(seen, measures.labels, width - measures.labels);
    const TimelineGeometry lies = layOut(content.scene, measures.heights, scale);
    const TimelineLook look{.colors = colors, .font = ofScreen, .today = content.today, .day = content.day};

    painter.save();
    painter.translate(page.topLeft());
    painter.scale(finer * shrink, finer * shrink);
    painter.setFont(titleFont);
    painter.setPen(colors.text);
    painter.drawText(QRectF(0, 0, width, titleHeight), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, title);
    painter.setFont(ofScreen);
    WordCache words;
    const TimelineCanvas canvas{painter, content.scene, lies, measures, texts, look, words};
    const HeadPainter heads(canvas);
    painter.translate(0, titleHeight);
    const QRectF axis(measures.labels, 0, width - measures.labels, measures.axis);
    painter.setClipRect(QRectF(0, 0, width, measures.axis + lies.height));
    AxisPainter(canvas).draw(axis);
    painter.translate(0, measures.axis);
    painter.save();
    painter.setClipRect(QRectF(measures.labels, 0, axis.width(), lies.height), Qt::IntersectClip);
    LanePainter(canvas).draw(QRectF(measures.labels, 0, axis.width(), lies.height));
    painter.restore();
    heads.drawNames(QRectF(0, 0, measures.labels, lies.height));
    heads.drawHeadings(QRectF(0, 0, width, lies.height));
    painter.restore();
}

} // namespace seatkeeper
