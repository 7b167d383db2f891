#include "ui/widgets/tab_order.h"

#include <QRadioButton>

namespace seatkeeper {

namespace {

/// Also one of several choices that is not chosen now: Qt gives the stop to another of them when it is.
bool isStop(const QWidget* widget)
{
    const bool isChoice = qobject_cast<const QRadioButton*>(widget) && widget->focusPolicy() != Qt::NoFocus;
    return (widget->focusPolicy() & Qt::TabFocus || isChoice) && !widget->focusProxy();
}

} // namespace

std::vector<QWidget*> tabStops(const std::vector<QWidget*>& parts)
{
    std::vector<QWidget*> stops;
    for (QWidget* part : parts) {
        QWidget* top = part->window();
        for (QWidget* widget = top->nextInFocusChain(); widget != top; widget = widget->nextInFocusChain()) {
            const bool isInside = widget == part || part->isAncestorOf(widget);
            if (isInside && isStop(widget))
                stops.push_back(widget);
        }
    }
    return stops;
}

void orderTabs(const std::vector<QWidget*>& stops)
{
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace seatkeeper
