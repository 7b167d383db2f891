#include "ui/timeline/timeline_painter.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace seatkeeper {

namespace {

using Kind = LaneKey::Kind;

/// How far beyond its room something is drawn, so that its border does not show at the edge.
constexpr qreal beyond = 8;

qreal widthOf(const QFontMetricsF& text, const QString& word)
{
    return text.horizontalAdvance(word) + 2 * metrics::tight;
}

QPen dashed(const QColor& color)
{
    QPen pen(color, 1);
    pen.setDashPattern({4, 3});
    return pen;
}

/// On whole pixels and a half, where a line of one pixel is one pixel.
QRectF crisp(const QRectF& rect)
{
    const QPointF topLeft(std::round(rect.left()), std::round(rect.top()));
    const QPointF bottomRight(std::round(rect.right()), std::round(rect.bottom()));
    return QRectF(topLeft, bottomRight).adjusted(0.5, 0.5, -0.5, -0.5);
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

TimelinePainter::TimelinePainter(QPainter& painter, const TimelineScene& scene, const TimelineGeometry& geometry,
                                 const TimelineMeasures& measures, const TimelineTexts& texts, const TimelineLook& look)
    : m_painter(painter)
    , m_scene(scene)
    , m_geometry(geometry)
    , m_measures(measures)
    , m_texts(texts)
    , m_look(look)
{
    m_painter.setFont(look.font);
}

void TimelinePainter::drawLanes(const QRectF& room) const
{
    drawGround(room);
    drawTurns(room);
    const auto inSight = [&](std::size_t lane) {
        const Strip& strip = m_geometry.lanes.at(lane);
        return strip.bottom() >= room.top() && strip.top <= room.bottom();
    };
    for (std::size_t lane = 0; lane < m_scene.lanes.size(); ++lane) {
        if (inSight(lane))
            drawLane(lane, room);
    }
    drawDays(room);
    // Words last, so that no line goes through them.
    for (std::size_t lane = 0; lane < m_scene.lanes.size(); ++lane) {
        if (inSight(lane))
            drawWords(lane, room);
    }
    drawCurrent(room);
}

void TimelinePainter::drawLane(std::size_t lane, const QRectF& room) const
{
    if (m_scene.lanes[lane].key.kind == Kind::Access)
        return drawSteps(lane, room);
    drawBaseline(lane, room);
    for (const TimelineSpan& span : m_scene.lanes[lane].spans)
        drawSpan(lane, span, room);
}

void TimelinePainter::drawGround(const QRectF& room) const
{
    const Colors& colors = m_look.colors;
    m_painter.fillRect(room, colors.base);
    if (m_look.current)
        m_painter.fillRect(QRectF(room.left(), m_geometry.lanes.at(m_look.current->lane).top, room.width(),
                                  m_geometry.lanes.at(m_look.current->lane).height),
                           colors.window);
    const DateRange seen = m_geometry.scale.between(room.left(), room.right());
    const TickUnit unit = tickUnit(m_geometry.scale.dayWidth, m_measures.ticks);
    const auto drawLines = [&](TickUnit each, const QColor& color) {
        m_painter.setPen(color);
        for (const QDate day : tickDays(each, seen)) {
            const qreal x = std::round(m_geometry.scale.x(day)) + 0.5;
            m_painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
        }
    };
    drawLines(unit, colors.header);
    if (const auto above = unitAbove(unit))
        drawLines(*above, colors.line);
    m_painter.setPen(colors.header);
    for (const Strip& strip : m_geometry.lanes)
        m_painter.drawLine(QPointF(room.left(), strip.bottom() - 0.5), QPointF(room.right(), strip.bottom() - 0.5));
}

void TimelinePainter::drawTurns(const QRectF& room) const
{
    QPen pen(m_look.colors.secondary, 1, Qt::DotLine);
    m_painter.setPen(pen);
    for (const QDate day : m_scene.turns) {
        const qreal x = std::round(m_geometry.scale.x(day)) + 0.5;
        if (x >= room.left() && x <= room.right())
            m_painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    }
}

QRectF TimelinePainter::barOf(std::size_t lane, const DateRange& days, const QRectF& room) const
{
    return m_geometry.bar(lane, days, room.left() - beyond, room.right() + beyond);
}

/// What of a bar can be seen.
QRectF TimelinePainter::shown(const QRectF& bar, const QRectF& room) const
{
    return QRectF(QPointF(std::max(bar.left(), room.left()), bar.top()),
                  QPointF(std::min(bar.right(), room.right()), bar.bottom()));
}

void TimelinePainter::drawSpan(std::size_t lane, const TimelineSpan& span, const QRectF& room) const
{
    const Colors& colors = m_look.colors;
    const QRectF bar = barOf(lane, span.days, room);
    if (bar.right() <= room.left() || bar.left() >= room.right())
        return;
    switch (span.kind) {
    case SpanKind::Holder: {
        const bool isPrimary = isOfPrimary(lane);
        m_painter.setPen(isPrimary ? colors.onAccent : colors.accent);
        m_painter.setBrush(isPrimary ? colors.accent : colors.tint);
        m_painter.drawRect(isPrimary ? crisp(bar).adjusted(-0.5, 0, 0.5, 0) : crisp(bar));
        break;
    }
    case SpanKind::Nobody:
        m_painter.setPen(dashed(colors.error));
        m_painter.setBrush(colors.errorGround);
        m_painter.drawRect(crisp(bar));
        break;
    case SpanKind::Term: drawTerm(bar, span); break;
    case SpanKind::Gap: {
        m_painter.setPen(dashed(colors.secondary));
        const qreal middle = std::round(bar.center().y()) + 0.5;
        m_painter.drawLine(QPointF(bar.left(), middle), QPointF(bar.right(), middle));
        break;
    }
    case SpanKind::Renewal:
        m_painter.setPen(dashed(colors.secondary));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(crisp(bar));
        break;
    case SpanKind::Suspension: drawSuspension(bar); break;
    case SpanKind::Access: break; // drawn as steps
    }
}

bool TimelinePainter::isOfPrimary(std::size_t lane) const
{
    return m_scene.lanes[lane].key == LaneKey{.kind = Kind::Duty, .duty = Duty::Primary};
}

/// Says in each span of a lane what it is.
void TimelinePainter::drawWords(std::size_t lane, const QRectF& room) const
{
    for (const TimelineSpan& span : m_scene.lanes[lane].spans) {
        const QRectF seen = shown(barOf(lane, span.days, room), room);
        if (seen.width() > 0)
            drawWord(lane, span, seen);
    }
    if (m_scene.lanes[lane].key.kind == Kind::Contract)
        drawOutOfSight(lane, room);
}

void TimelinePainter::drawWord(std::size_t lane, const TimelineSpan& span, const QRectF& seen) const
{
    const Colors& colors = m_look.colors;
    switch (span.kind) {
    case SpanKind::Holder: {
        const Ink ink = isOfPrimary(lane) ? Ink{colors.onAccent, colors.accent} : Ink{colors.text, colors.tint};
        return drawIn(seen, shortened(m_texts.inBar(span), seen), ink, Qt::AlignLeft);
    }
    case SpanKind::Nobody: return drawIn(seen, wordFor(span, seen), {colors.error, colors.errorGround}, Qt::AlignLeft);
    case SpanKind::Term: {
        const QRectF free = besideSuspensions(lane, seen).adjusted(0, 0, -metrics::tight, 0);
        return drawIn(free, wordFor(span, free), {colors.text, colors.header}, Qt::AlignRight);
    }
    case SpanKind::Gap:
        return drawIn(seen, wordFor(span, seen), {colors.secondary, colors.base, Ink::Patch}, Qt::AlignHCenter);
    case SpanKind::Renewal: return drawIn(seen, wordFor(span, seen), {colors.secondary, colors.base}, Qt::AlignLeft);
    case SpanKind::Suspension:
        return drawIn(seen, wordFor(span, seen), {colors.text, colors.base, Ink::Patch}, Qt::AlignHCenter);
    case SpanKind::Access: {
        const qreal headroom = m_measures.heights.headroom;
        return drawStepLabel(QRectF(seen.left(), stepHeight(lane, span) - headroom, seen.width(), headroom), span);
    }
    }
}

/// The part of a term in which there is room for its end: a suspension is not to lie over the words.
QRectF TimelinePainter::besideSuspensions(std::size_t lane, QRectF term) const
{
    for (const TimelineSpan& span : m_scene.lanes[lane].spans) {
        const QRectF bar = barOf(lane, span.days, term);
        if (span.kind != SpanKind::Suspension || bar.right() <= term.left() || bar.left() >= term.right())
            continue;
        if (bar.right() < term.right())
            term.setLeft(bar.right());
        else
            term.setRight(std::max(term.left(), bar.left()));
    }
    return term;
}

/// Where nothing of a contract is in sight, when it was stands at the left, and when it will be at the right.
void TimelinePainter::drawOutOfSight(std::size_t lane, const QRectF& room) const
{
    const TimelineLane& each = m_scene.lanes[lane];
    const DateRange seen = m_geometry.scale.between(room.left(), room.right());
    const QString text = m_texts.outOfSight(each, seen);
    if (text.isEmpty())
        return;
    const Strip& strip = m_geometry.lanes.at(lane);
    const bool isToCome = !each.spans.empty() && each.spans.front().days.starts > seen.lastDay();
    const QString arrow = each.spans.empty() ? text
                          : isToCome         ? QStringLiteral("%1 ▸").arg(text)
                                             : QStringLiteral("◂ %1").arg(text);
    drawIn(QRectF(room.left(), strip.top, room.width(), strip.height), arrow,
           {m_look.colors.secondary, m_look.colors.base}, isToCome ? Qt::AlignRight : Qt::AlignLeft);
}

void TimelinePainter::drawTerm(const QRectF& bar, const TimelineSpan& span) const
{
    const Colors& colors = m_look.colors;
    m_painter.setPen(colors.line);
    m_painter.setBrush(colors.header);
    const QRectF rect = crisp(bar);
    m_painter.drawRect(rect);
    if (!span.days.ends)
        return;
    constexpr qreal endWidth = 3; // the end is what one looks for, and takes hold of
    m_painter.fillRect(QRectF(rect.right() - endWidth + 0.5, rect.top() - 0.5, endWidth, rect.height() + 1),
                       colors.secondary);
}

void TimelinePainter::drawSuspension(const QRectF& bar) const
{
    const Colors& colors = m_look.colors;
    const QRectF rect = crisp(bar);
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    m_painter.fillRect(rect, colors.base);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colors.secondary, 1));
    constexpr qreal step = 6;
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
        m_painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    m_painter.restore();
    m_painter.setPen(colors.secondary);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect);
}

/// Behind the bars, and looking out above and below: what is otherwise in the baseline.
void TimelinePainter::drawBaseline(std::size_t lane, const QRectF& room) const
{
    const TimelineLane& each = m_scene.lanes[lane];
    m_painter.setPen(dashed(m_look.colors.text));
    m_painter.setBrush(Qt::NoBrush);
    for (const TimelineSpan& span : each.baseline) {
        const bool isDrawn =
            span.kind == SpanKind::Holder || span.kind == SpanKind::Term || span.kind == SpanKind::Suspension;
        if (!isDrawn || std::ranges::find(each.spans, span) != each.spans.end())
            continue;
        const QRectF bar = barOf(lane, span.days, room);
        if (bar.right() > room.left() && bar.left() < room.right())
            m_painter.drawRect(crisp(bar).adjusted(0, -2, 0, 2));
    }
}

qreal TimelinePainter::stepHeight(std::size_t lane, const TimelineSpan& span) const
{
    return std::round(m_geometry.heightOf(lane, span.access.without, m_scene.most));
}

void TimelinePainter::drawSteps(std::size_t lane, const QRectF& room) const
{
    const Colors& colors = m_look.colors;
    const Strip& strip = m_geometry.lanes.at(lane);
    const qreal bottom = std::round(strip.bottom() - m_geometry.inset);
    const auto drawLine = [&](const std::vector<TimelineSpan>& spans, const QPen& pen) {
        m_painter.setPen(pen);
        std::optional<QPointF> end;
        for (const TimelineSpan& span : spans) {
            const QRectF bar = barOf(lane, span.days, room);
            const qreal y = stepHeight(lane, span);
            if (end && end->y() != y)
                m_painter.drawLine(*end, QPointF(end->x(), y));
            m_painter.drawLine(QPointF(std::round(bar.left()), y), QPointF(std::round(bar.right()), y));
            end = QPointF(std::round(bar.right()), y);
        }
    };
    const std::vector<TimelineSpan>& spans = m_scene.lanes[lane].spans;
    for (const TimelineSpan& span : spans) {
        const QRectF bar = barOf(lane, span.days, room);
        const qreal y = stepHeight(lane, span);
        m_painter.fillRect(QRectF(QPointF(std::round(bar.left()), y), QPointF(std::round(bar.right()), bottom)),
                           colors.errorGround);
    }
    drawLine(m_scene.lanes[lane].baseline, dashed(colors.text));
    drawLine(spans, QPen(colors.error, 2));
}

/// Above the line: how many, and that no administrator is left.
void TimelinePainter::drawStepLabel(const QRectF& place, const TimelineSpan& span) const
{
    const Colors& colors = m_look.colors;
    const QString number = m_texts.inBar(span);
    const QFont font = span.access.without > 0 ? metrics::strong(m_look.font) : m_look.font;
    const qreal width = QFontMetricsF(font).horizontalAdvance(number);
    if (width + 2 * metrics::tight > place.width())
        return;
    // No other line goes through the number: that of the baseline, or of a day.
    m_painter.fillRect(QRectF(place.left() + metrics::tight - 1, place.top() + 1, width + 2, place.height() - 3),
                       colors.base);
    m_painter.setFont(font);
    m_painter.setPen(span.access.without > 0 ? colors.error : colors.secondary);
    m_painter.drawText(place.adjusted(metrics::tight, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       number);
    m_painter.setFont(m_look.font);
    if (!span.lacksAdministrator)
        return;
    const QString word = m_texts.noAdministrator();
    const QRectF beside = place.adjusted(width + metrics::tight + metrics::small, 0, 0, 0);
    if (badgeSize(word, m_look.font).width() <= beside.width())
        drawBadge(&m_painter, beside.toRect(), word, BadgeKind::Alarm, colors);
}

void TimelinePainter::drawDays(const QRectF& room) const
{
    const auto draw = [&](QDate day, const QPen& pen) {
        const qreal x = std::round(m_geometry.scale.x(day));
        if (x < room.left() || x > room.right())
            return;
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    };
    if (m_look.today != m_look.day)
        draw(m_look.today, QPen(m_look.colors.text, 1));
    draw(m_look.day, QPen(m_look.colors.accent, 2));
}

void TimelinePainter::drawCurrent(const QRectF& room) const
{
    if (!m_look.current || !m_look.current->stop)
        return;
    const Colors& colors = m_look.colors;
    const TimelineLane& lane = m_scene.lanes.at(m_look.current->lane);
    const std::vector<TimelineStop> stops = stopsOf(lane);
    if (*m_look.current->stop >= stops.size())
        return;
    const TimelineStop& stop = stops[*m_look.current->stop];
    const QRectF bar = barOf(m_look.current->lane, lane.spans[stop.span].days, room);
    m_painter.setBrush(Qt::NoBrush);
    if (m_look.refused) {
        m_painter.setPen(QPen(colors.error, 2, Qt::DashLine));
        m_painter.drawRect(barOf(m_look.current->lane, *m_look.refused, room).adjusted(-1, -1, 1, 1));
    } else if (m_look.hasFocus) {
        m_painter.setPen(QPen(colors.accent, 2));
        m_painter.drawRect(bar.adjusted(-1, -1, 1, 1));
    }
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colors.base, 2));
    m_painter.setBrush(m_look.refused ? colors.error : colors.accent);
    constexpr qreal radius = 5.5;
    const bool isStep = lane.key.kind == Kind::Access;
    const qreal y = isStep ? stepHeight(m_look.current->lane, lane.spans[stop.span]) : bar.center().y();
    m_painter.drawEllipse(QPointF(m_geometry.scale.x(stop.day), y), radius, radius);
    m_painter.restore();
}

void TimelinePainter::drawNames(const QRectF& room) const
{
    const Colors& colors = m_look.colors;
    m_painter.fillRect(room, colors.window);
    for (std::size_t i = 0; i < m_scene.lanes.size(); ++i) {
        const TimelineLane& lane = m_scene.lanes[i];
        const Strip& strip = m_geometry.lanes.at(i);
        const QRectF place(room.left(), strip.top, room.width(), strip.height);
        if (m_look.current && m_look.current->lane == i)
            m_painter.fillRect(place, colors.selection);
        m_painter.setPen(colors.header);
        m_painter.drawLine(QPointF(place.left(), place.bottom() - 0.5), QPointF(place.right(), place.bottom() - 0.5));
        const bool isStrong = lane.differs || lane.key == LaneKey{.kind = Kind::Duty};
        const QFont font = isStrong ? metrics::strong(m_look.font) : m_look.font;
        const QRectF text = place.adjusted(metrics::medium, 0, -metrics::small, 0);
        m_painter.setFont(font);
        m_painter.setPen(colors.text);
        const QString name = QFontMetricsF(font).elidedText(m_texts.laneName(lane.key), Qt::ElideRight, text.width());
        m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        if (lane.differs) {
            constexpr qreal dot = 5;
            m_painter.save();
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colors.accent);
            m_painter.drawEllipse(QRectF(place.left() + 3, place.center().y() - dot / 2, dot, dot));
            m_painter.restore();
        }
    }
    m_painter.setFont(m_look.font);
    m_painter.setPen(colors.line);
    m_painter.drawLine(QPointF(room.right() - 0.5, room.top()), QPointF(room.right() - 0.5, room.bottom()));
}

void TimelinePainter::drawHeadings(const QRectF& room) const
{
    const Colors& colors = m_look.colors;
    const QFont font = metrics::strong(m_look.font);
    m_painter.setFont(font);
    for (std::size_t kind = 0; kind < m_geometry.headings.size(); ++kind) {
        const Strip& strip = m_geometry.headings[kind];
        if (strip.height <= 0)
            continue;
        const QRectF place(room.left(), strip.top, room.width(), strip.height);
        m_painter.fillRect(place, colors.header);
        m_painter.setPen(colors.secondary);
        const QRectF text = place.adjusted(metrics::medium, 0, -metrics::medium, 0);
        const QString words = m_texts.heading(static_cast<Kind>(kind));
        m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           QFontMetricsF(font).elidedText(words, Qt::ElideRight, text.width()));
    }
    m_painter.setFont(m_look.font);
    drawKey(room);
}

/// What the dashed frames are, where there are any.
void TimelinePainter::drawKey(const QRectF& room) const
{
    if (std::ranges::none_of(m_scene.lanes, &TimelineLane::differs))
        return;
    const Strip& strip = m_geometry.headings.front();
    const QString word = m_texts.baseline();
    const qreal width = QFontMetricsF(m_look.font).horizontalAdvance(word);
    const QRectF text(room.right() - width - metrics::medium, strip.top, width + 1, strip.height);
    constexpr QSizeF sample(24, 10);
    const QRectF frame(text.left() - metrics::small - sample.width(), text.center().y() - sample.height() / 2,
                       sample.width(), sample.height());
    m_painter.fillRect(frame.united(text).adjusted(-metrics::small, 0, 0, 0), m_look.colors.header);
    m_painter.setPen(dashed(m_look.colors.text));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(crisp(frame));
    m_painter.setPen(m_look.colors.text);
    m_painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, word);
}

void TimelinePainter::drawAxis(const QRectF& room) const
{
    const Colors& colors = m_look.colors;
    m_painter.fillRect(room, colors.window);
    const qreal row = (room.height() - metrics::tight) / 3;
    const TickUnit unit = tickUnit(m_geometry.scale.dayWidth, m_measures.ticks);
    const QRectF first(room.left(), room.top(), room.width(), row);
    if (const auto above = unitAbove(unit))
        drawTickRow(room, first, *above);
    drawTickRow(room, first.translated(0, row), unit);
    drawFlags(first.translated(0, 2 * row));
    m_painter.setPen(colors.line);
    m_painter.drawLine(QPointF(room.left(), room.bottom() - 0.5), QPointF(room.right(), room.bottom() - 0.5));
}

void TimelinePainter::drawTickRow(const QRectF& room, const QRectF& row, TickUnit unit) const
{
    const Colors& colors = m_look.colors;
    const QFontMetricsF text(m_look.font);
    std::vector<QDate> ticks = tickDays(unit, m_geometry.scale.between(room.left(), room.right()));
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const qreal x = std::round(m_geometry.scale.x(ticks[i]));
        // The label of what began further to the left stays in sight until the next one comes.
        const qreal left = std::max(x, room.left());
        const qreal right = i + 1 < ticks.size() ? m_geometry.scale.x(ticks[i + 1]) : room.right();
        m_painter.setPen(colors.line);
        if (x >= room.left())
            m_painter.drawLine(QPointF(x + 0.5, row.top()), QPointF(x + 0.5, row.bottom()));
        const QString label = tickText(unit, ticks[i]);
        if (text.horizontalAdvance(label) + metrics::tight > right - left)
            continue;
        m_painter.setPen(unitAbove(unit) ? colors.secondary : colors.text);
        m_painter.drawText(QRectF(left + metrics::tight, row.top(), right - left, row.height()),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label);
    }
}

/// The days that matter: the one that is looked at, today, and those on which something turns. Where there is no room
/// for all, the first of these is the last to give way.
void TimelinePainter::drawFlags(const QRectF& row) const
{
    const Colors& colors = m_look.colors;
    const bool isToday = m_look.today == m_look.day;
    struct Flag {
        QDate day;
        QString text;
        BadgeKind kind;
    };
    const QString today = m_texts.today();
    std::vector<Flag> flags{{m_look.day, isToday ? today : m_texts.language().date(m_look.day), BadgeKind::Accent}};
    if (!isToday)
        flags.push_back({m_look.today, today, BadgeKind::Neutral});
    std::vector<QDate> turns = m_scene.turns;
    std::ranges::stable_sort(turns, {}, [this](QDate day) { // what is to come first, handovers first, the nearest first
        const qint64 days = m_look.day.daysTo(day);
        return std::tuple(days < 0, !std::ranges::binary_search(m_scene.handovers, day), std::abs(days));
    });
    for (const QDate turn : turns)
        flags.push_back({turn, m_texts.dayAndMonth(turn), BadgeKind::Neutral});
    std::vector<QRectF> taken;
    for (const Flag& flag : flags) {
        const qreal x = m_geometry.scale.x(flag.day);
        if (x < row.left() || x > row.right())
            continue;
        const QSizeF size = badgeSize(flag.text, m_look.font);
        const qreal left =
            std::clamp(x - size.width() / 2, row.left(), std::max(row.left(), row.right() - size.width()));
        const QRectF place(std::round(left), row.top(), size.width(), row.height());
        const bool hasRoom = std::ranges::none_of(
            taken, [&](const QRectF& other) { return other.adjusted(-2, 0, 2, 0).intersects(place); });
        if (!hasRoom)
            continue;
        taken.push_back(place);
        drawBadge(&m_painter, place.toRect(), flag.text, flag.kind, colors);
    }
}

QString TimelinePainter::tickText(TickUnit unit, QDate day) const
{
    const bool isAbove = unitAbove(tickUnit(m_geometry.scale.dayWidth, m_measures.ticks)) == unit;
    switch (unit) {
    case TickUnit::Day:
    case TickUnit::Week: return QString::number(day.day());
    case TickUnit::Month: return isAbove ? m_texts.language().month(Month::of(day)) : m_texts.monthAlone(day);
    case TickUnit::Quarter: return m_texts.quarter(day);
    default: return QString::number(day.year());
    }
}

/// The room for words in a bar: they begin beside the mark of what is current.
QRectF TimelinePainter::roomIn(const QRectF& bar)
{
    return bar.adjusted(metrics::small, 0, -metrics::tight, 0);
}

/// What a bar says of its span, in as many words as there is room for; nothing where there is none.
QString TimelinePainter::wordFor(const TimelineSpan& span, const QRectF& bar) const
{
    const QFontMetricsF font(m_look.font);
    for (const QString& text : QStringList(m_texts.inBar(span)) + m_texts.shorter(span)) {
        if (font.horizontalAdvance(text) <= roomIn(bar).width())
            return text;
    }
    return {};
}

/// A name, shortened where it is too long; nothing where only a few letters would be left.
QString TimelinePainter::shortened(const QString& name, const QRectF& bar) const
{
    const QFontMetricsF font(m_look.font);
    constexpr int fewest = 5; // characters
    const qreal room = roomIn(bar).width();
    const bool isTooLong = font.horizontalAdvance(name) > room;
    if (isTooLong && room < fewest * font.averageCharWidth())
        return {};
    return isTooLong ? font.elidedText(name, Qt::ElideRight, room) : name;
}

void TimelinePainter::drawIn(const QRectF& bar, const QString& text, const Ink& ink, Qt::Alignment alignment) const
{
    if (text.isEmpty())
        return;
    const QRectF room = roomIn(bar);
    const QFontMetricsF font(m_look.font);
    const qreal width = font.horizontalAdvance(text);
    QRectF place(room.left(), room.center().y() - font.height() / 2, width, font.height());
    if (alignment == Qt::AlignRight)
        place.moveRight(room.right());
    if (alignment == Qt::AlignHCenter)
        place.moveLeft(room.center().x() - width / 2);
    const auto crosses = [&](QDate day) {
        const qreal x = m_geometry.scale.x(day);
        return place.left() - 2 < x && x < place.right() + 2;
    };
    if (ink.ground == Ink::Patch || crosses(m_look.day) || crosses(m_look.today))
        m_painter.fillRect(place.adjusted(-2, 0, 2, 0), ink.under);
    m_painter.setPen(ink.color);
    m_painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

} // namespace seatkeeper
