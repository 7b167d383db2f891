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

void ElidedLabel::say(const QString& text)
{
    setText(text);
    setToolTip(plainToolTip(text));
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const QRect room = contentsRect().adjusted(std::max(0, indent()), 0, 0, 0);
    QStylePainter painter(this);
    painter.drawItemText(QStyle::visualRect(layoutDirection(), contentsRect(), room),
                         Qt::AlignVCenter | Qt::AlignLeading, palette(), isEnabled(),
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

} // namespace seatkeeper
