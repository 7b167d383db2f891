#include "ui/users/access_bar.h"

#include "ui/text/words.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace seatkeeper {

AccessBar::AccessBar(const TextLanguage& language, QWidget* parent) : QWidget(parent), m_language(language)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AccessBar::show(std::vector<AccessSpan> spans, QDate day)
{
    m_spans = std::move(spans);
    m_day = day;
    update();
}

QSize AccessBar::sizeHint() const
{
    constexpr int leastWidth = 320;
    return {leastWidth, barHeight() + metrics::tight + fontMetrics().height()};
}

void AccessBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    if (m_spans.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const AccessSpan& span : m_spans)
        drawSpan(painter, span);
    drawYears(painter);
    drawMark(painter);
}

/// Where `day` begins, from the left edge.
qreal AccessBar::placeOf(QDate day) const
{
    const QDate first = m_spans.front().days.starts;
    const auto days = static_cast<qreal>(first.daysTo(m_spans.back().days.lastDay()) + 1);
    return static_cast<qreal>(first.daysTo(day)) / days * width();
}

void AccessBar::drawSpan(QPainter& painter, const AccessSpan& span) const
{
    const Colors& colors = colorsOf(palette());
    const qreal left = placeOf(span.days.starts);
    const qreal right = placeOf(span.days.lastDay().addDays(1));
    const QRectF place = QRectF(left, 0, right - left, barHeight()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(span.refusal ? colors.error : colors.accent);
    painter.setBrush(span.refusal ? colors.errorGround : colors.accent);
    painter.drawRoundedRect(place, metrics::tight, metrics::tight);
    const QString word = span.refusal ? nameOf(*m_language, *span.refusal) : tr("Access");
    const QRectF room = place.adjusted(metrics::small, 0, -metrics::small, 0);
    if (fontMetrics().horizontalAdvance(word) > room.width())
        return; // the list beside it says it
    painter.setPen(span.refusal ? colors.error : colors.onAccent);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, word);
}

void AccessBar::drawYears(QPainter& painter) const
{
    const Colors& colors = colorsOf(palette());
    const QDate last = m_spans.back().days.lastDay();
    const int top = barHeight();
    for (int year = m_spans.front().days.starts.year() + 1; year <= last.year(); ++year) {
        const qreal place = placeOf(QDate(year, 1, 1));
        const QString text = QString::number(year);
        const qreal behindMark = place - placeOf(m_day);
        const int markWidth = metrics::small + fontMetrics().horizontalAdvance(m_language->date(m_day));
        if (behindMark < markWidth && behindMark > -fontMetrics().horizontalAdvance(text) - metrics::small)
            continue; // the day that is looked at comes first
        painter.setPen(colors.line);
        painter.drawLine(QPointF(place, top), QPointF(place, height()));
        painter.setPen(colors.secondary);
        painter.drawText(QRectF(place + metrics::tight, top + metrics::tight, width() - place, height() - top),
                         Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine, text);
    }
}

void AccessBar::drawMark(QPainter& painter) const
{
    const Colors& colors = colorsOf(palette());
    const qreal place = placeOf(m_day);
    painter.setPen(QPen(colors.text, 2));
    painter.drawLine(QPointF(place, 0), QPointF(place, height()));
    painter.drawText(QRectF(place + metrics::tight, barHeight() + metrics::tight, width() - place, height()),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine, m_language->date(m_day));
}

int AccessBar::barHeight() const
{
    return fontMetrics().height() + metrics::medium;
}

} // namespace seatkeeper
