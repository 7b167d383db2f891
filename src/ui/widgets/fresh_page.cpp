#include "ui/widgets/fresh_page.h"

#include <QEvent>

#include <utility>

namespace seatkeeper {

void FreshPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FreshPage::showEvent(QShowEvent* event)
{
    makeFresh();
    QWidget::showEvent(event);
}

void FreshPage::renew()
{
    m_stale = true;
    if (isVisible())
        makeFresh();
}

void FreshPage::makeFresh()
{
    if (std::exchange(m_stale, false))
        fill();
}

} // namespace seatkeeper
