#include "ui/widgets/page_tabs.h"

#include <QLayout>
#include <QTabBar>

#include <algorithm>

namespace seatkeeper {

PageTabs::PageTabs(QWidget* parent) : QTabWidget(parent)
{
    connect(this, &QTabWidget::currentChanged, this, &QWidget::updateGeometry);
}

int PageTabs::heightForWidth(int width) const
{
    const QLayout* layout = currentWidget() ? currentWidget()->layout() : nullptr;
    return layout ? heightOfTabs() + layout->totalMinimumHeightForWidth(width) : minimumSizeHint().height();
}

QSize PageTabs::minimumSizeHint() const
{
    const QSize shown = currentWidget() ? currentWidget()->minimumSizeHint() : QSize(0, 0);
    return {std::max(shown.width(), tabBar()->minimumSizeHint().width()), shown.height() + heightOfTabs()};
}

/// Of all that is no page.
int PageTabs::heightOfTabs() const
{
    int highest = 0;
    for (int i = 0; i < count(); ++i)
        highest = std::max(highest, widget(i)->minimumSizeHint().height());
    return QTabWidget::minimumSizeHint().height() - highest;
}

} // namespace seatkeeper
