#include "ui/mainwindow/focus_keeper.h"

#include <QApplication>
#include <QEvent>
#include <QMenuBar>
#include <QTimer>
#include <QWidget>

namespace seatkeeper {

FocusKeeper::FocusKeeper(const QWidget* pages, QMenuBar* menus, QWidget* window)
    : QObject(window)
    , m_pages(pages)
    , m_menus(menus)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::follow);
    menus->installEventFilter(this);
}

bool FocusKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        QTimer::singleShot(0, this, &FocusKeeper::leaveMenus); // once the bar has done what the key says
    return QObject::eventFilter(watched, event);
}

void FocusKeeper::leaveMenus()
{
    if (m_last && m_menus->hasFocus() && !m_menus->activeAction())
        m_last->setFocus(Qt::OtherFocusReason);
}

void FocusKeeper::follow(const QWidget* old, QWidget* now)
{
    const QWidget* window = m_pages->window();
    if (!now || now->window() != window)
        return; // in a dialog, or in another program
    const bool isInPages = m_pages->isAncestorOf(now);
    if (isInPages)
        m_last = now;
    else if (now == m_menus)
        return; // for a while
    const bool isLeftByItself = !old || old->window() != window || !old->isVisible() || !old->isEnabled();
    const bool isClicked = QGuiApplication::mouseButtons() != Qt::NoButton;
    if (m_wasInPages && !isInPages && isLeftByItself && !isClicked) {
        // Once what hides or closes has done so, unless somebody has put the focus elsewhere by then.
        QTimer::singleShot(0, this, [this, now = QPointer(now)] {
            if (now && m_pages->window()->focusWidget() == now)
                Q_EMIT lost();
        });
        return;
    }
    m_wasInPages = isInPages;
}

} // namespace seatkeeper
