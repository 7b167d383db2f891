#include "ui/widgets/elided_label.h"

#include "ui/widgets/tool_tip.h"

#include <QStylePainter>

#include <algorithm>

namespace seatkeeper {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::say(const QString& text, const QString& givesWay)
{
    m_givesWay = givesWay;
    setText(text);
    setToolTip(plainToolTip(text));
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const QRect room = contentsRect().adjusted(std::max(0, indent()), 0, 0, 0);
    QStylePainter painter(this);
    painter.drawItemText(QStyle::visualRect(layoutDirection(), contentsRect(), room),
                         Qt::AlignVCenter | Qt::AlignLeading, palette(), isEnabled(), shownIn(room.width()),
                         foregroundRole());
}

QString ElidedLabel::shownIn(int room) const
{
    const QFontMetrics font = fontMetrics();
    QString shown = text();
    const int excess = font.horizontalAdvance(shown) - room;
    const auto place = m_givesWay.isEmpty() ? -1 : shown.indexOf(m_givesWay);
    if (excess > 0 && place >= 0) {
        const int left = std::max(0, font.horizontalAdvance(m_givesWay) - excess);
        shown.replace(place, m_givesWay.size(), font.elidedText(m_givesWay, Qt::ElideRight, left));
    }
    return font.elidedText(shown, Qt::ElideRight, room);
}

} // namespace seatkeeper
