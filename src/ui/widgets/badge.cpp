#include "ui/widgets/badge.h"

#include "ui/theme/metrics.h"

#include <QPainter>

namespace seatkeeper {

namespace {

QFont badgeFont(QFont font)
{
    constexpr qreal smaller = 0.88;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * smaller);
    else
        font.setPixelSize(qRound(font.pixelSize() * smaller));
    font.setWeight(QFont::DemiBold);
    return font;
}

std::pair<QColor, QColor> groundAndText(BadgeKind kind, const Colors& colors)
{
    switch (kind) {
    case BadgeKind::Accent: return {colors.accent, colors.onAccent};
    case BadgeKind::Warning: return {colors.warningGround, colors.onWarning};
    case BadgeKind::Error: return {colors.errorGround, colors.error};
    case BadgeKind::Alarm: return {colors.error, colors.base};
    case BadgeKind::Neutral: break;
    }
    return {colors.header, colors.text};
}

} // namespace

QSize badgeSize(const QString& word, const QFont& font)
{
    const QFontMetrics text(badgeFont(font));
    return {text.horizontalAdvance(word) + 2 * metrics::small, text.height() + metrics::tight};
}

void drawBadge(QPainter* painter, const QRect& rect, const QString& word, BadgeKind kind, const Colors& colors)
{
    const auto [ground, text] = groundAndText(kind, colors);
    const QSize size = badgeSize(word, painter->font());
    const QRectF box(rect.left(), rect.center().y() - size.height() / 2.0, size.width(), size.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(kind == BadgeKind::Neutral ? QPen(colors.line) : QPen(Qt::NoPen));
    painter->setBrush(ground);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), metrics::tight, metrics::tight);
    painter->setFont(badgeFont(painter->font()));
    painter->setPen(text);
    painter->drawText(box, Qt::AlignCenter, word);
    painter->restore();
}

Badge::Badge(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::say(const QString& word, BadgeKind kind)
{
    m_kind = kind;
    setText(word);
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(text(), font());
}

void Badge::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setFont(font());
    drawBadge(&painter, rect(), text(), m_kind, colorsOf(palette()));
}

} // namespace seatkeeper
