#include "ui/widgets/link_button.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/tool_tip.h"

#include <QPainter>

namespace seatkeeper {

namespace {

constexpr int longest = 300; // pixels, for a text

} // namespace

LinkButton::LinkButton(QWidget* parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::say(const QString& text, const QString& name)
{
    m_shown = fontMetrics().elidedText(text, Qt::ElideRight, longest);
    // As a button's text, an ampersand alone would mark a letter.
    setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(name);
    setToolTip(plainToolTip(m_shown == text ? name : text));
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_shown) + 2 * margin, fontMetrics().height() + 2 * margin};
}

void LinkButton::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const Colors& colors = colorsOf(palette());
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse());
    painter.setFont(shown);
    painter.setPen(colors.accent);
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     m_shown);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::tight, metrics::tight);
}

} // namespace seatkeeper
