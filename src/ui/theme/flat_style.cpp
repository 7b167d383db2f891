#include "ui/theme/flat_style.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace seatkeeper {

namespace {

void drawBox(QPainter* painter, const QRect& rect, const QColor& ground, const QColor& line, qreal lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal inset = lineWidth / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::cornerRadius,
                             metrics::cornerRadius);
    painter->restore();
}

bool isDefaultButton(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option->state.testFlag(QStyle::State_Enabled);
}

void drawButton(const QStyleOption* option, QPainter* painter)
{
    const Colors& colors = colorsOf(option->palette);
    const bool isDefault = isDefaultButton(option);
    QColor ground = isDefault ? colors.accent : colors.base;
    if (option->state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On))
        ground = isDefault ? colors.accent.darker(115) : colors.selection;
    else if (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled))
        ground = isDefault ? colors.accent.darker(107) : colors.tint;
    drawBox(painter, option->rect, ground, isDefault ? ground : colors.line, 1);
}

void drawField(const QStyleOption* option, QPainter* painter)
{
    const Colors& colors = colorsOf(option->palette);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    drawBox(painter, option->rect, option->palette.color(QPalette::Base), focused ? colors.accent : colors.line,
            focused ? 2 : 1);
}

void drawFocus(const QStyleOption* option, QPainter* painter)
{
    drawBox(painter, option->rect, {}, colorsOf(option->palette).accent, 2);
}

/// The ground and line of a tick box or radio button.
std::pair<QColor, QColor> indicatorColors(const QStyleOption* option)
{
    const Colors& colors = colorsOf(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (option->state.testFlag(QStyle::State_On))
        return enabled ? std::pair(colors.accent, colors.accent) : std::pair(colors.secondary, colors.secondary);
    return {enabled ? colors.base : colors.window, enabled ? colors.secondary : colors.line};
}

void drawTickBox(const QStyleOption* option, QPainter* painter)
{
    const auto [ground, line] = indicatorColors(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(ground);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr int radius = 3;
    painter->drawRoundedRect(box, radius, radius);
    if (option->state.testFlag(QStyle::State_On)) {
        constexpr qreal thickness = 1.8;
        painter->setPen(
            QPen(colorsOf(option->palette).onAccent, thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
        painter->drawPolyline(QPolygonF({at(0.22, 0.53), at(0.43, 0.74), at(0.78, 0.30)}));
    }
    painter->restore();
}

void drawRadio(const QStyleOption* option, QPainter* painter)
{
    const auto [ground, line] = indicatorColors(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(ground);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawEllipse(box);
    if (option->state.testFlag(QStyle::State_On)) {
        const qreal inset = box.width() / 3;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorsOf(option->palette).onAccent);
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void drawHeaderSection(const QStyleOption* option, QPainter* painter)
{
    const Colors& colors = colorsOf(option->palette);
    painter->fillRect(option->rect, colors.header);
    painter->setPen(colors.line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawTab(const QStyleOption* option, QPainter* painter)
{
    const Colors& colors = colorsOf(option->palette);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    if (option->state.testFlag(QStyle::State_MouseOver) && !selected)
        painter->fillRect(option->rect, colors.tint);
    if (selected) {
        constexpr int thickness = 3;
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - thickness, 0, 0), colors.accent);
    }
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: return drawButton(option, painter);
    case PE_PanelLineEdit: return drawField(option, painter);
    case PE_IndicatorCheckBox: return drawTickBox(option, painter);
    case PE_IndicatorRadioButton: return drawRadio(option, painter);
    case PE_FrameLineEdit: return;
    case PE_FrameFocusRect: return drawFocus(option, painter);
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), colorsOf(option->palette).line);
        return;
    case PE_FrameTabWidget: // a tab page is no box
        return;
    case PE_Frame:
        painter->setPen(colorsOf(option->palette).line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return drawHeaderSection(option, painter);
    case CE_TabBarTabShape: return drawTab(option, painter);
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); isDefaultButton(option)) {
            QStyleOptionButton onAccent = *button;
            onAccent.palette.setColor(QPalette::ButtonText, colorsOf(option->palette).onAccent);
            return QProxyStyle::drawControl(element, &onAccent, painter, widget);
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap: return 0;
    case PM_FocusFrameHMargin: // what cells of tables keep at their sides, less one
        return metrics::small - 1;
    case PM_HeaderMargin: return metrics::small;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TabBarTabVSpace: return metrics::large;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return metrics::iconSize;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int least = std::max(metrics::controlHeight, option ? option->fontMetrics.height() + metrics::medium : 0);
    switch (type) {
    case CT_PushButton: return {result.width() + metrics::large, std::max(result.height(), least)};
    case CT_LineEdit:
    case CT_HeaderSection:
    case CT_ToolButton: return {result.width(), std::max(result.height(), least)};
    case CT_MenuItem: return {result.width() + metrics::small, result.height() + metrics::tight};
    case CT_MenuBarItem: return {result.width() + metrics::tight, result.height() + metrics::small};
    default: return result;
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace seatkeeper
