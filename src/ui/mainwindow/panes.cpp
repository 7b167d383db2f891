#include "ui/mainwindow/panes.h"

#include "ui/widgets/tab_order.h"

#include <QWidget>

#include <algorithm>

namespace seatkeeper {

namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// The widget of a pane that is to have the focus; null where none can.
QWidget* entranceOf(QWidget* pane)
{
    if (!pane->isVisible())
        return nullptr;
    if (QWidget* last = pane->focusWidget(); last && takesFocus(last))
        return last;
    QWidget* widget = pane;
    do {
        const bool isInside = widget == pane || pane->isAncestorOf(widget);
        if (isInside && takesFocus(widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

bool hasFocus(const QWidget* pane)
{
    const QWidget* focus = pane->window()->focusWidget();
    return focus && (focus == pane || pane->isAncestorOf(focus));
}

} // namespace

void focusNeighbour(const std::vector<QWidget*>& panes, PaneStep step)
{
    const std::size_t count = panes.size();
    const auto here = static_cast<std::size_t>(std::ranges::find_if(panes, hasFocus) - panes.begin());
    for (std::size_t i = 1; i <= count; ++i) {
        const std::size_t place = (step == PaneStep::Next ? here + i : here + count - i) % count;
        if (QWidget* entrance = entranceOf(panes[place]))
            return entrance->setFocus(step == PaneStep::Next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

bool focusNextStop(const std::vector<QWidget*>& parts, PaneStep step)
{
    std::vector<QWidget*> stops = tabStops(parts);
    std::erase_if(stops, [](const QWidget* stop) { return !takesFocus(stop); });
    const auto here = std::ranges::find(stops, parts.front()->window()->focusWidget());
    if (here == stops.end())
        return false;
    const auto count = std::ssize(stops);
    const auto next = here - stops.begin() + (step == PaneStep::Next ? 1 : count - 1);
    stops[static_cast<std::size_t>(next % count)]->setFocus(step == PaneStep::Next ? Qt::TabFocusReason
                                                                                   : Qt::BacktabFocusReason);
    return true;
}

} // namespace seatkeeper
