#include "ui/overview/seats_bar.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>

#include <algorithm>

namespace seatkeeper {

SeatsBar::SeatsBar(const SeatsShare& seats, QWidget* parent) : QWidget(parent), m_seats(seats)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SeatsBar::sizeHint() const
{
    constexpr int usual = 160;
    return {usual, fontMetrics().height()};
}

QSize SeatsBar::minimumSizeHint() const
{
    constexpr int least = 60;
    return {least, fontMetrics().height()};
}

void SeatsBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placeOf = [this](qint64 seats) {
        return static_cast<qreal>(seats) / static_cast<qreal>(std::max<qint64>(m_seats.longest, 1)) * (width() - 1);
    };
    const qreal height = metrics::medium;
    const qreal top = (this->height() - height) / 2;
    const auto part = [&](qint64 from, qint64 to) {
        return QRectF(placeOf(from) + 0.5, top, placeOf(to) - placeOf(from), height);
    };
    const qint64 within = std::min(m_seats.assigned, m_seats.committed);
    painter.fillRect(part(0, m_seats.committed), colors.header);
    painter.fillRect(part(0, within), colors.accent);
    if (m_seats.assigned > m_seats.committed) {
        const QColor over = m_seats.over == Harm::Damage ? colors.error : colors.warning;
        painter.fillRect(part(m_seats.committed, m_seats.assigned), over);
        painter.setPen(m_seats.over == Harm::Damage ? colors.error : colors.secondary);
        painter.drawRect(part(m_seats.committed, m_seats.assigned));
    }
    painter.setPen(colors.secondary);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(part(0, m_seats.committed));
}

} // namespace seatkeeper
