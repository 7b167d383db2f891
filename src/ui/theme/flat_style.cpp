#include "ui/theme/flat_style.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

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
    if (!option->state.testFlag(QStyle::State_HasFocus) || !option->state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    // On its own ground the accent would not be seen.
    constexpr int inset = 3;
    if (isDefault)
        drawBox(painter, option->rect.adjusted(inset, inset, -inset, -inset), {}, colors.onAccent, 2);
    else
        drawBox(painter, option->rect, {}, colors.accent, 2);
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

/// A button on a bar: it has a ground only while the mouse is over it, or while it is on.
void drawToolButton(const QStyleOption* option, QPainter* painter)
{
    const Colors& colors = colorsOf(option->palette);
    const QStyle::State state = option->state;
    if (state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On))
        drawBox(painter, option->rect, colors.selection, {}, 0);
    else if (state.testFlag(QStyle::State_MouseOver) && state.testFlag(QStyle::State_Enabled))
        drawBox(painter, option->rect, colors.tint, {}, 0);
}

void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QRect& arrow)
{
    drawField(option, painter);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const Colors& colors = colorsOf(option->palette);
    constexpr qreal thickness = 1.5;
    const QPointF tip = QRectF(arrow).center() + QPointF(0, metrics::tight / 2.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(enabled ? colors.text : colors.secondary, thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF(
        {tip + QPointF(-metrics::tight, -metrics::tight), tip, tip + QPointF(metrics::tight, -metrics::tight)}));
    painter->restore();
}

/// A scroll bar without buttons: only the handle, which is what people drag.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    constexpr int least = metrics::wide;
    const qint64 share = range > 0 ? qint64{length} * bar.pageStep / (qint64{range} + bar.pageStep) : length;
    const int handle = std::clamp(static_cast<int>(share), std::min(least, length), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto from = [&](int begin, int size) {
        return across ? QRect(bar.rect.left() + begin, bar.rect.top(), size, bar.rect.height())
                      : QRect(bar.rect.left(), bar.rect.top() + begin, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return bar.rect;
    case QStyle::SC_ScrollBarSlider: return from(start, handle);
    case QStyle::SC_ScrollBarSubPage: return from(0, start);
    case QStyle::SC_ScrollBarAddPage: return from(start + handle, length - start - handle);
    default: return {};
    }
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter)
{
    const Colors& colors = colorsOf(bar.palette);
    painter->fillRect(bar.rect, colors.window);
    if (bar.maximum <= bar.minimum)
        return;
    const bool held = bar.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    constexpr int inset = 3;
    const QRect handle = scrollBarPart(bar, QStyle::SC_ScrollBarSlider).adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::min(handle.width(), handle.height()) / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? colors.secondary : colors.line);
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

void drawHeaderSection(const QStyleOption* option, QPainter* painter)
{
    const Colors& colors = colorsOf(option->palette);
    painter->fillRect(option->rect, colors.header);
    painter->setPen(colors.line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

/// Qt cuts the text of a box off where its room ends; three dots tell that there is more.
QStyleOptionComboBox fittingIn(const QRect& field, const QStyleOptionComboBox& box)
{
    QStyleOptionComboBox fitting = box;
    const int icon = box.currentIcon.isNull() ? 0 : box.iconSize.width() + metrics::tight;
    fitting.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, field.width() - icon - 1);
    return fitting;
}

/// Qt cuts the text of a heading off for a narrower margin than it draws with.
QStyleOptionHeader fittingInItself(const QStyleOptionHeader& header)
{
    QStyleOptionHeader fitting = header;
    fitting.version = QStyleOptionHeader::Version; // what a later one has more is not copied
    if (!header.text.contains(QLatin1Char('\n')))
        fitting.text = header.fontMetrics.elidedText(header.text, Qt::ElideRight, header.rect.width());
    return fitting;
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
    case PE_PanelButtonTool: return drawToolButton(option, painter);
    case PE_PanelLineEdit: return drawField(option, painter);
    case PE_IndicatorCheckBox: return drawTickBox(option, painter);
    case PE_IndicatorRadioButton: return drawRadio(option, painter);
    case PE_FrameLineEdit: return;
    case PE_IndicatorHeaderArrow: // beside the text, not above it
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); header && widget) {
            QStyleOptionHeader beside = *header;
            beside.rect.moveCenter(QPoint(beside.rect.center().x(), widget->height() / 2));
            return QProxyStyle::drawPrimitive(element, &beside, painter, widget);
        }
        break;
    case PE_FrameFocusRect: return drawFocus(option, painter);
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - 1, 0, 0), colorsOf(option->palette).line);
        return;
    case PE_FrameTabWidget: // a tab page is no box
        return;
    case PE_PanelMenu:
        painter->setPen(colorsOf(option->palette).line);
        painter->setBrush(colorsOf(option->palette).base);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_Frame:
        painter->setPen(colorsOf(option->palette).line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return drawHeaderSection(option, painter);
    case CE_TabBarTabShape: return drawTab(option, painter);
    case CE_MenuItem: // the colour alone hardly tells the current entry from the others
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state.testFlag(State_Selected) && option->state.testFlag(State_Enabled)) {
            constexpr int thickness = 3;
            const QRect bar = visualRect(option->direction, option->rect,
                                         QRect(option->rect.topLeft(), QSize(thickness, option->rect.height())));
            painter->fillRect(bar, colorsOf(option->palette).accent);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const QStyleOptionComboBox fitting =
                fittingIn(subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget), *box);
            return QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const QStyleOptionHeader fitting = fittingInItself(*header);
            return QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
        break;
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

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ComboBox)
        return drawComboBox(option, painter, subControlRect(control, option, SC_ComboBoxArrow, widget));
    if (control == CC_ScrollBar && bar)
        return drawScrollBar(*bar, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    // Qt keeps what stands at the sides of a cell twice between an icon and its text.
    if (element == SE_ItemViewItemText && item && !item->icon.isNull() &&
        item->decorationPosition == QStyleOptionViewItem::Left && item->direction == Qt::LeftToRight)
        return rect.adjusted(-metrics::small, 0, 0, 0);
    return rect;
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
    case PM_ScrollBarExtent: return metrics::medium;
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
    case CT_ComboBox:
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
