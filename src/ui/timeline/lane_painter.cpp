#include "ui/timeline/lane_painter.h"

#include "ui/timeline/word_painter.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace seatkeeper {

namespace {

using Kind = LaneKey::Kind;

/// A dotted line downwards, to be drawn in many places: a pen cuts each one anew into hundreds of lines, one for each
/// dot, which takes a third of all painting.
QPixmap dottedLine(qreal height, const QColor& color, qreal pixelRatio)
{
    QPixmap line(QSize(1, static_cast<int>(std::ceil(height))) * pixelRatio);
    line.setDevicePixelRatio(pixelRatio);
    line.fill(Qt::transparent);
    QPainter painter(&line);
    painter.setPen(QPen(color, 1, Qt::DotLine));
    painter.drawLine(QPointF(0.5, 0), QPointF(0.5, height));
    return line;
}

} // namespace

void LanePainter::draw(const QRectF& room) const
{
    drawGround(room);
    drawTurns(room);
    const auto inSight = [&](std::size_t lane) {
        const Strip& strip = m_canvas.geometry.lanes.at(lane);
        return strip.bottom() >= room.top() && strip.top <= room.bottom();
    };
    for (std::size_t lane = 0; lane < m_canvas.scene.lanes.size(); ++lane) {
        if (inSight(lane))
            drawLane(lane, room);
    }
    drawDays(room);
    // Words last, so that no line goes through them.
    const WordPainter words(m_canvas);
    for (std::size_t lane = 0; lane < m_canvas.scene.lanes.size(); ++lane) {
        if (inSight(lane))
            words.draw(lane, room);
    }
    drawCurrent(room);
}

void LanePainter::drawLane(std::size_t lane, const QRectF& room) const
{
    if (m_canvas.scene.lanes[lane].key.kind == Kind::Access)
        return drawSteps(lane, room);
    drawBaseline(lane, room);
    for (const TimelineSpan& span : m_canvas.scene.lanes[lane].spans)
        drawSpan(lane, span, room);
}

void LanePainter::drawGround(const QRectF& room) const
{
    const Colors& colors = m_canvas.look.colors;
    m_canvas.painter.fillRect(room, colors.base);
    if (m_canvas.look.current)
        m_canvas.painter.fillRect(QRectF(room.left(), m_canvas.geometry.lanes.at(m_canvas.look.current->lane).top,
                                         room.width(), m_canvas.geometry.lanes.at(m_canvas.look.current->lane).height),
                                  colors.window);
    const DateRange seen = m_canvas.geometry.scale.between(room.left(), room.right());
    const TickUnit unit = tickUnit(m_canvas.geometry.scale.dayWidth, m_canvas.measures.ticks);
    const auto drawLines = [&](TickUnit each, const QColor& color) {
        m_canvas.painter.setPen(color);
        for (const QDate day : tickDays(each, seen)) {
            const qreal x = std::round(m_canvas.geometry.scale.x(day)) + 0.5;
            m_canvas.painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
        }
    };
    drawLines(unit, colors.header);
    if (const auto above = unitAbove(unit))
        drawLines(*above, colors.line);
    m_canvas.painter.setPen(colors.header);
    for (const Strip& strip : m_canvas.geometry.lanes)
        m_canvas.painter.drawLine(QPointF(room.left(), strip.bottom() - 0.5),
                                  QPointF(room.right(), strip.bottom() - 0.5));
}

void LanePainter::drawTurns(const QRectF& room) const
{
    const QPixmap line =
        dottedLine(room.height(), m_canvas.look.colors.secondary, m_canvas.painter.device()->devicePixelRatioF());
    for (const QDate day : m_canvas.scene.turns) {
        const qreal x = std::round(m_canvas.geometry.scale.x(day));
        if (x >= room.left() && x <= room.right())
            m_canvas.painter.drawPixmap(QPointF(x, room.top()), line);
    }
}

void LanePainter::drawSpan(std::size_t lane, const TimelineSpan& span, const QRectF& room) const
{
    const Colors& colors = m_canvas.look.colors;
    const QRectF bar = m_canvas.bar(lane, span.days, room);
    if (bar.right() <= room.left() || bar.left() >= room.right())
        return;
    switch (span.kind) {
    case SpanKind::Holder: {
        const bool isPrimary = m_canvas.isPrimary(lane);
        m_canvas.painter.setPen(isPrimary ? colors.onAccent : colors.accent);
        m_canvas.painter.setBrush(isPrimary ? colors.accent : colors.tint);
        m_canvas.painter.drawRect(isPrimary ? crisp(bar).adjusted(-0.5, 0, 0.5, 0) : crisp(bar));
        break;
    }
    case SpanKind::Nobody:
        m_canvas.painter.setPen(dashed(colors.error));
        m_canvas.painter.setBrush(colors.errorGround);
        m_canvas.painter.drawRect(crisp(bar));
        break;
    case SpanKind::Term: drawTerm(bar, span); break;
    case SpanKind::Gap: {
        m_canvas.painter.setPen(dashed(colors.secondary));
        const qreal middle = std::round(bar.center().y()) + 0.5;
        m_canvas.painter.drawLine(QPointF(bar.left(), middle), QPointF(bar.right(), middle));
        break;
    }
    case SpanKind::Renewal:
        m_canvas.painter.setPen(dashed(colors.secondary));
        m_canvas.painter.setBrush(Qt::NoBrush);
        m_canvas.painter.drawRect(crisp(bar));
        break;
    case SpanKind::Suspension: drawSuspension(bar); break;
    case SpanKind::Access: break; // drawn as steps
    }
}

void LanePainter::drawTerm(const QRectF& bar, const TimelineSpan& span) const
{
    const Colors& colors = m_canvas.look.colors;
    m_canvas.painter.setPen(colors.line);
    m_canvas.painter.setBrush(colors.header);
    const QRectF rect = crisp(bar);
    m_canvas.painter.drawRect(rect);
    if (!span.days.ends)
        return;
    constexpr qreal endWidth = 3; // the end is what one looks for, and takes hold of
    m_canvas.painter.fillRect(QRectF(rect.right() - endWidth + 0.5, rect.top() - 0.5, endWidth, rect.height() + 1),
                              colors.secondary);
}

void LanePainter::drawSuspension(const QRectF& bar) const
{
    const Colors& colors = m_canvas.look.colors;
    const QRectF rect = crisp(bar);
    m_canvas.painter.save();
    m_canvas.painter.setClipRect(rect, Qt::IntersectClip);
    m_canvas.painter.fillRect(rect, colors.base);
    m_canvas.painter.setRenderHint(QPainter::Antialiasing);
    m_canvas.painter.setPen(QPen(colors.secondary, 1));
    constexpr qreal step = 6;
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
        m_canvas.painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    m_canvas.painter.restore();
    m_canvas.painter.setPen(colors.secondary);
    m_canvas.painter.setBrush(Qt::NoBrush);
    m_canvas.painter.drawRect(rect);
}

/// Behind the bars, and looking out above and below: what is otherwise in the baseline.
void LanePainter::drawBaseline(std::size_t lane, const QRectF& room) const
{
    const TimelineLane& each = m_canvas.scene.lanes[lane];
    m_canvas.painter.setPen(dashed(m_canvas.look.colors.text));
    m_canvas.painter.setBrush(Qt::NoBrush);
    for (const TimelineSpan& span : each.baseline) {
        const bool isDrawn =
            span.kind == SpanKind::Holder || span.kind == SpanKind::Term || span.kind == SpanKind::Suspension;
        if (!isDrawn || std::ranges::find(each.spans, span) != each.spans.end())
            continue;
        const QRectF bar = m_canvas.bar(lane, span.days, room);
        if (bar.right() > room.left() && bar.left() < room.right())
            m_canvas.painter.drawRect(crisp(bar).adjusted(0, -2, 0, 2));
    }
}

void LanePainter::drawSteps(std::size_t lane, const QRectF& room) const
{
    const Colors& colors = m_canvas.look.colors;
    const Strip& strip = m_canvas.geometry.lanes.at(lane);
    const qreal bottom = std::round(strip.bottom() - m_canvas.geometry.inset);
    const auto drawLine = [&](const std::vector<TimelineSpan>& spans, const QPen& pen) {
        m_canvas.painter.setPen(pen);
        std::optional<QPointF> end;
        for (const TimelineSpan& span : spans) {
            const QRectF bar = m_canvas.bar(lane, span.days, room);
            const qreal y = m_canvas.stepHeight(lane, span);
            if (end && end->y() != y)
                m_canvas.painter.drawLine(*end, QPointF(end->x(), y));
            m_canvas.painter.drawLine(QPointF(std::round(bar.left()), y), QPointF(std::round(bar.right()), y));
            end = QPointF(std::round(bar.right()), y);
        }
    };
    const std::vector<TimelineSpan>& spans = m_canvas.scene.lanes[lane].spans;
    for (const TimelineSpan& span : spans) {
        const QRectF bar = m_canvas.bar(lane, span.days, room);
        const qreal y = m_canvas.stepHeight(lane, span);
        m_canvas.painter.fillRect(QRectF(QPointF(std::round(bar.left()), y), QPointF(std::round(bar.right()), bottom)),
                                  colors.errorGround);
    }
    drawLine(m_canvas.scene.lanes[lane].baseline, dashed(colors.text));
    drawLine(spans, QPen(colors.error, 2));
}

void LanePainter::drawDays(const QRectF& room) const
{
    const auto draw = [&](QDate day, const QPen& pen) {
        const qreal x = std::round(m_canvas.geometry.scale.x(day));
        if (x < room.left() || x > room.right())
            return;
        m_canvas.painter.setPen(pen);
        m_canvas.painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    };
    if (m_canvas.look.today != m_canvas.look.day)
        draw(m_canvas.look.today, QPen(m_canvas.look.colors.text, 1));
    draw(m_canvas.look.day, QPen(m_canvas.look.colors.accent, 2));
}

void LanePainter::drawCurrent(const QRectF& room) const
{
    if (!m_canvas.look.current || !m_canvas.look.current->stop)
        return;
    const Colors& colors = m_canvas.look.colors;
    const TimelineLane& lane = m_canvas.scene.lanes.at(m_canvas.look.current->lane);
    const std::vector<TimelineStop> stops = stopsOf(lane);
    if (*m_canvas.look.current->stop >= stops.size())
        return;
    const TimelineStop& stop = stops[*m_canvas.look.current->stop];
    const QRectF bar = m_canvas.bar(m_canvas.look.current->lane, lane.spans[stop.span].days, room);
    m_canvas.painter.setBrush(Qt::NoBrush);
    if (m_canvas.look.refused) {
        m_canvas.painter.setPen(QPen(colors.error, 2, Qt::DashLine));
        m_canvas.painter.drawRect(
            m_canvas.bar(m_canvas.look.current->lane, *m_canvas.look.refused, room).adjusted(-1, -1, 1, 1));
    } else if (m_canvas.look.hasFocus) {
        m_canvas.painter.setPen(QPen(colors.accent, 2));
        m_canvas.painter.drawRect(bar.adjusted(-1, -1, 1, 1));
    }
    m_canvas.painter.save();
    m_canvas.painter.setRenderHint(QPainter::Antialiasing);
    m_canvas.painter.setPen(QPen(colors.base, 2));
    m_canvas.painter.setBrush(m_canvas.look.refused ? colors.error : colors.accent);
    constexpr qreal radius = 5.5;
    const bool isStep = lane.key.kind == Kind::Access;
    const qreal y = isStep ? m_canvas.stepHeight(m_canvas.look.current->lane, lane.spans[stop.span]) : bar.center().y();
    m_canvas.painter.drawEllipse(QPointF(m_canvas.geometry.scale.x(stop.day), y), radius, radius);
    m_canvas.painter.restore();
}

} // namespace seatkeeper
