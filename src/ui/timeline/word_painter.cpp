#include "ui/timeline/word_painter.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace seatkeeper {

namespace {

using Kind = LaneKey::Kind;

} // namespace

/// Says in each span of a lane what it is.
void WordPainter::draw(std::size_t lane, const QRectF& room) const
{
    for (const TimelineSpan& span : m_canvas.scene.lanes[lane].spans) {
        const QRectF seen = TimelineCanvas::seen(m_canvas.bar(lane, span.days, room), room);
        if (seen.width() > 0)
            drawWord(lane, span, seen);
    }
    if (m_canvas.scene.lanes[lane].key.kind == Kind::Contract)
        drawOutOfSight(lane, room);
}

void WordPainter::drawWord(std::size_t lane, const TimelineSpan& span, const QRectF& seen) const
{
    const Colors& colors = m_canvas.look.colors;
    switch (span.kind) {
    case SpanKind::Holder: {
        const Ink ink = m_canvas.isPrimary(lane) ? Ink{colors.onAccent, colors.accent} : Ink{colors.text, colors.tint};
        return drawIn(seen, shortened(m_canvas.texts.inBar(span), seen), ink, Qt::AlignLeft);
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
        const qreal headroom = m_canvas.measures.heights.headroom;
        return drawStepLabel(QRectF(seen.left(), m_canvas.stepHeight(lane, span) - headroom, seen.width(), headroom),
                             span);
    }
    }
}

/// The part of a term in which there is room for its end: a suspension is not to lie over the words.
QRectF WordPainter::besideSuspensions(std::size_t lane, QRectF term) const
{
    for (const TimelineSpan& span : m_canvas.scene.lanes[lane].spans) {
        const QRectF bar = m_canvas.bar(lane, span.days, term);
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
void WordPainter::drawOutOfSight(std::size_t lane, const QRectF& room) const
{
    const TimelineLane& each = m_canvas.scene.lanes[lane];
    const DateRange seen = m_canvas.geometry.scale.between(room.left(), room.right());
    const QString text = m_canvas.texts.outOfSight(each, seen);
    if (text.isEmpty())
        return;
    const Strip& strip = m_canvas.geometry.lanes.at(lane);
    const bool isToCome = !each.spans.empty() && each.spans.front().days.starts > seen.lastDay();
    const QString arrow = each.spans.empty() ? text
                          : isToCome         ? QStringLiteral("%1 ▸").arg(text)
                                             : QStringLiteral("◂ %1").arg(text);
    drawIn(QRectF(room.left(), strip.top, room.width(), strip.height), arrow,
           {m_canvas.look.colors.secondary, m_canvas.look.colors.base}, isToCome ? Qt::AlignRight : Qt::AlignLeft);
}

/// Above the line: how many, and that no administrator is left.
void WordPainter::drawStepLabel(const QRectF& place, const TimelineSpan& span) const
{
    const Colors& colors = m_canvas.look.colors;
    const QString number = m_canvas.texts.inBar(span);
    const QFont font = span.access.without > 0 ? metrics::strong(m_canvas.look.font) : m_canvas.look.font;
    const qreal width = QFontMetricsF(font).horizontalAdvance(number);
    if (width + 2 * metrics::tight > place.width())
        return;
    // No other line goes through the number: that of the baseline, or of a day.
    m_canvas.painter.fillRect(QRectF(place.left() + metrics::tight - 1, place.top() + 1, width + 2, place.height() - 3),
                              colors.base);
    m_canvas.painter.setFont(font);
    m_canvas.painter.setPen(span.access.without > 0 ? colors.error : colors.secondary);
    m_canvas.painter.drawText(place.adjusted(metrics::tight, 0, 0, 0),
                              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, number);
    m_canvas.painter.setFont(m_canvas.look.font);
    if (!span.lacksAdministrator)
        return;
    const QString word = m_canvas.texts.noAdministrator();
    const QRectF beside = place.adjusted(width + metrics::tight + metrics::small, 0, 0, 0);
    if (badgeSize(word, m_canvas.look.font).width() <= beside.width())
        drawBadge(&m_canvas.painter, beside.toRect(), word, BadgeKind::Alarm, colors);
}

/// The room for words in a bar: they begin beside the mark of what is current.
QRectF WordPainter::roomIn(const QRectF& bar)
{
    return bar.adjusted(metrics::small, 0, -metrics::tight, 0);
}

/// What a bar says of its span, in as many words as there is room for; nothing where there is none.
QString WordPainter::wordFor(const TimelineSpan& span, const QRectF& bar) const
{
    const qreal room = roomIn(bar).width();
    const auto fits = [&](const QString& text) { return m_canvas.words.widthOf(text, m_canvas.look.font) <= room; };
    if (QString text = m_canvas.texts.inBar(span); fits(text))
        return text;
    const QStringList shorter = m_canvas.texts.shorter(span);
    const auto text = std::ranges::find_if(shorter, fits);
    return text == shorter.end() ? QString() : *text;
}

/// A name, shortened where it is too long; nothing where only a few letters would be left.
QString WordPainter::shortened(const QString& name, const QRectF& bar) const
{
    const QFontMetricsF font(m_canvas.look.font);
    constexpr int fewest = 5; // characters
    const qreal room = roomIn(bar).width();
    const bool isTooLong = m_canvas.words.widthOf(name, m_canvas.look.font) > room;
    if (isTooLong && room < fewest * font.averageCharWidth())
        return {};
    return isTooLong ? font.elidedText(name, Qt::ElideRight, room) : name;
}

void WordPainter::drawIn(const QRectF& bar, const QString& text, const Ink& ink, Qt::Alignment alignment) const
{
    if (text.isEmpty())
        return;
    const QRectF room = roomIn(bar);
    const QStaticText& word = m_canvas.words.laidOut(text, m_canvas.look.font);
    const QSizeF size = word.size();
    const qreal width = size.width();
    QRectF place(room.left(), room.center().y() - size.height() / 2, width, size.height());
    if (alignment == Qt::AlignRight)
        place.moveRight(room.right());
    if (alignment == Qt::AlignHCenter)
        place.moveLeft(room.center().x() - width / 2);
    const auto crosses = [&](QDate day) {
        const qreal x = m_canvas.geometry.scale.x(day);
        return place.left() - 2 < x && x < place.right() + 2;
    };
    if (ink.ground == Ink::Patch || crosses(m_canvas.look.day) || crosses(m_canvas.look.today))
        m_canvas.painter.fillRect(place.adjusted(-2, 0, 2, 0), ink.under);
    m_canvas.painter.setPen(ink.color);
    m_canvas.painter.drawStaticText(place.topLeft(), word);
}

} // namespace seatkeeper
