#include "ui/timeline/head_painter.h"

#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace seatkeeper {

namespace {

using Kind = LaneKey::Kind;

} // namespace

void HeadPainter::drawNames(const QRectF& room) const
{
    const Colors& colors = m_canvas.look.colors;
    m_canvas.painter.fillRect(room, colors.window);
    for (std::size_t i = 0; i < m_canvas.scene.lanes.size(); ++i) {
        const TimelineLane& lane = m_canvas.scene.lanes[i];
        const Strip& strip = m_canvas.geometry.lanes.at(i);
        const QRectF place(room.left(), strip.top, room.width(), strip.height);
        if (m_canvas.look.current && m_canvas.look.current->lane == i)
            m_canvas.painter.fillRect(place, colors.selection);
        m_canvas.painter.setPen(colors.header);
        m_canvas.painter.drawLine(QPointF(place.left(), place.bottom() - 0.5),
                                  QPointF(place.right(), place.bottom() - 0.5));
        const bool isStrong = lane.differs || lane.key == LaneKey{.kind = Kind::Duty};
        const QFont font = isStrong ? metrics::strong(m_canvas.look.font) : m_canvas.look.font;
        const QRectF text = place.adjusted(metrics::medium, 0, -metrics::small, 0);
        m_canvas.painter.setFont(font);
        m_canvas.painter.setPen(colors.text);
        const QString name =
            QFontMetricsF(font).elidedText(m_canvas.texts.laneName(lane.key), Qt::ElideRight, text.width());
        m_canvas.painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        if (lane.differs) {
            constexpr qreal dot = 5;
            m_canvas.painter.save();
            m_canvas.painter.setRenderHint(QPainter::Antialiasing);
            m_canvas.painter.setPen(Qt::NoPen);
            m_canvas.painter.setBrush(colors.accent);
            m_canvas.painter.drawEllipse(QRectF(place.left() + 3, place.center().y() - dot / 2, dot, dot));
            m_canvas.painter.restore();
        }
    }
    m_canvas.painter.setFont(m_canvas.look.font);
    m_canvas.painter.setPen(colors.line);
    m_canvas.painter.drawLine(QPointF(room.right() - 0.5, room.top()), QPointF(room.right() - 0.5, room.bottom()));
}

void HeadPainter::drawHeadings(const QRectF& room) const
{
    const Colors& colors = m_canvas.look.colors;
    const QFont font = metrics::strong(m_canvas.look.font);
    m_canvas.painter.setFont(font);
    for (std::size_t kind = 0; kind < m_canvas.geometry.headings.size(); ++kind) {
        const Strip& strip = m_canvas.geometry.headings[kind];
        if (strip.height <= 0)
            continue;
        const QRectF place(room.left(), strip.top, room.width(), strip.height);
        m_canvas.painter.fillRect(place, colors.header);
        m_canvas.painter.setPen(colors.secondary);
        const QRectF text = place.adjusted(metrics::medium, 0, -metrics::medium, 0);
        const QString words = m_canvas.texts.heading(static_cast<Kind>(kind));
        m_canvas.painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                                  QFontMetricsF(font).elidedText(words, Qt::ElideRight, text.width()));
    }
    m_canvas.painter.setFont(m_canvas.look.font);
    drawKey(room);
}

/// What the dashed frames are, where there are any.
void HeadPainter::drawKey(const QRectF& room) const
{
    if (std::ranges::none_of(m_canvas.scene.lanes, &TimelineLane::differs))
        return;
    const Strip& strip = m_canvas.geometry.headings.front();
    const QString word = m_canvas.texts.baseline();
    const qreal width = QFontMetricsF(m_canvas.look.font).horizontalAdvance(word);
    const QRectF text(room.right() - width - metrics::medium, strip.top, width + 1, strip.height);
    constexpr QSizeF sample(24, 10);
    const QRectF frame(text.left() - metrics::small - sample.width(), text.center().y() - sample.height() / 2,
                       sample.width(), sample.height());
    m_canvas.painter.fillRect(frame.united(text).adjusted(-metrics::small, 0, 0, 0), m_canvas.look.colors.header);
    m_canvas.painter.setPen(dashed(m_canvas.look.colors.text));
    m_canvas.painter.setBrush(Qt::NoBrush);
    m_canvas.painter.drawRect(crisp(frame));
    m_canvas.painter.setPen(m_canvas.look.colors.text);
    m_canvas.painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, word);
}

} // namespace seatkeeper
