#include "ui/timeline/axis_painter.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace seatkeeper {

void AxisPainter::draw(const QRectF& room) const
{
    const Colors& colors = m_canvas.look.colors;
    m_canvas.painter.fillRect(room, colors.window);
    const qreal row = (room.height() - metrics::tight) / 3;
    const TickUnit unit = tickUnit(m_canvas.geometry.scale.dayWidth, m_canvas.measures.ticks);
    const QRectF first(room.left(), room.top(), room.width(), row);
    if (const auto above = unitAbove(unit))
        drawTickRow(room, first, *above);
    drawTickRow(room, first.translated(0, row), unit);
    drawFlags(first.translated(0, 2 * row));
    m_canvas.painter.setPen(colors.line);
    m_canvas.painter.drawLine(QPointF(room.left(), room.bottom() - 0.5), QPointF(room.right(), room.bottom() - 0.5));
}

void AxisPainter::drawTickRow(const QRectF& room, const QRectF& row, TickUnit unit) const
{
    const Colors& colors = m_canvas.look.colors;
    const QFontMetricsF text(m_canvas.look.font);
    std::vector<QDate> ticks = tickDays(unit, m_canvas.geometry.scale.between(room.left(), room.right()));
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const qreal x = std::round(m_canvas.geometry.scale.x(ticks[i]));
        // The label of what began further to the left stays in sight until the next one comes.
        const qreal left = std::max(x, room.left());
        const qreal right = i + 1 < ticks.size() ? m_canvas.geometry.scale.x(ticks[i + 1]) : room.right();
        m_canvas.painter.setPen(colors.line);
        if (x >= room.left())
            m_canvas.painter.drawLine(QPointF(x + 0.5, row.top()), QPointF(x + 0.5, row.bottom()));
        const QString label = tickText(unit, ticks[i]);
        if (text.horizontalAdvance(label) + metrics::tight > right - left)
            continue;
        m_canvas.painter.setPen(unitAbove(unit) ? colors.secondary : colors.text);
        m_canvas.painter.drawText(QRectF(left + metrics::tight, row.top(), right - left, row.height()),
                                  Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label);
    }
}

/// The days that matter: the one that is looked at, today, and those on which something turns. Where there is no room
/// for all, the first of these is the last to give way.
void AxisPainter::drawFlags(const QRectF& row) const
{
    const Colors& colors = m_canvas.look.colors;
    const bool isToday = m_canvas.look.today == m_canvas.look.day;
    struct Flag {
        QDate day;
        QString text;
        BadgeKind kind;
    };
    const QString today = m_canvas.texts.today();
    std::vector<Flag> flags{
        {m_canvas.look.day, isToday ? today : m_canvas.texts.language().date(m_canvas.look.day), BadgeKind::Accent}};
    if (!isToday)
        flags.push_back({m_canvas.look.today, today, BadgeKind::Neutral});
    std::vector<QDate> turns = m_canvas.scene.turns;
    std::ranges::stable_sort(turns, {}, [this](QDate day) { // what is to come first, handovers first, the nearest first
        const qint64 days = m_canvas.look.day.daysTo(day);
        return std::tuple(days < 0, !std::ranges::binary_search(m_canvas.scene.handovers, day), std::abs(days));
    });
    for (const QDate turn : turns)
        flags.push_back({turn, m_canvas.texts.dayAndMonth(turn), BadgeKind::Neutral});
    std::vector<QRectF> taken;
    for (const Flag& flag : flags) {
        const qreal x = m_canvas.geometry.scale.x(flag.day);
        if (x < row.left() || x > row.right())
            continue;
        const auto isTaken = [x](const QRectF& other) { return other.left() <= x && x <= other.right(); };
        if (std::ranges::any_of(taken, isTaken))
            continue; // without measuring what has no room anyhow
        const QSizeF size = badgeSize(flag.text, m_canvas.look.font);
        const qreal left =
            std::clamp(x - size.width() / 2, row.left(), std::max(row.left(), row.right() - size.width()));
        const QRectF place(std::round(left), row.top(), size.width(), row.height());
        const bool hasRoom = std::ranges::none_of(
            taken, [&](const QRectF& other) { return other.adjusted(-2, 0, 2, 0).intersects(place); });
        if (!hasRoom)
            continue;
        taken.push_back(place);
        drawBadge(&m_canvas.painter, place.toRect(), flag.text, flag.kind, colors);
    }
}

QString AxisPainter::tickText(TickUnit unit, QDate day) const
{
    const bool isAbove = unitAbove(tickUnit(m_canvas.geometry.scale.dayWidth, m_canvas.measures.ticks)) == unit;
    switch (unit) {
    case TickUnit::Day:
    case TickUnit::Week: return QString::number(day.day());
    case TickUnit::Month:
        return isAbove ? m_canvas.texts.language().month(Month::of(day)) : m_canvas.texts.monthAlone(day);
    case TickUnit::Quarter: return m_canvas.texts.quarter(day);
    default: return QString::number(day.year());
    }
}

} // namespace seatkeeper
