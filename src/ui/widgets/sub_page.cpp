#include "ui/widgets/sub_page.h"

#include "ui/widgets/sub_page_title.h"

#include <QKeyEvent>

namespace seatkeeper {

SubPage::SubPage(QWidget* parent) : FreshPage(parent), m_title(new SubPageTitle(this))
{
    connect(m_title, &SubPageTitle::left, this, &SubPage::left);
}

void SubPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    FreshPage::keyPressEvent(event);
}

} // namespace seatkeeper
