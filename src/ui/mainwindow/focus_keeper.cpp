#include "ui/mainwindow/focus_keeper.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace seatkeeper {

FocusKeeper::FocusKeeper(const QWidget* pages, QWidget* window) : QObject(window), m_pages(pages)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::follow);
}

void FocusKeeper::follow(const QWidget* old, const QWidget* now)
{
    const QWidget* window = m_pages->window();
    if (!now || now->window() != window)
        return; // in a dialog, or in another program
    const bool isInPages = m_pages->isAncestorOf(now);
    const bool isLeftByItself = !old || old->window() != window || !old->isVisible() || !old->isEnabled();
    const bool isClicked = QGuiApplication::mouseButtons() != Qt::NoButton;
    if (m_wasInPages && !isInPages && isLeftByItself && !isClicked) {
        // Once what hides or closes has done so, unless somebody has put the focus elsewhere by then.
        QTimer::singleShot(0, this, [this, now = QPointer<const QWidget>(now)] {
            if (now && m_pages->window()->focusWidget() == now)
                Q_EMIT lost();
        });
        return;
    }
    m_wasInPages = isInPages;
}

} // namespace seatkeeper
