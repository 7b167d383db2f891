#include "ui/widgets/tab_order.h"

#include <QWidget>

namespace seatkeeper {

std::vector<QWidget*> tabStops(const std::vector<QWidget*>& parts)
{
    std::vector<QWidget*> stops;
    for (QWidget* part : parts) {
        QWidget* top = part->window();
        for (QWidget* widget = top->nextInFocusChain(); widget != top; widget = widget->nextInFocusChain()) {
            const bool isInside = widget == part || part->isAncestorOf(widget);
            if (isInside && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
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
