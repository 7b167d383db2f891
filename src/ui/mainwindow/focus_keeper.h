#pragma once

#include <QObject>
#include <QPointer>

class QMenuBar;
class QWidget;

namespace seatkeeper {

/// Keeps the keyboard with the page. Where what had the focus is hidden, disabled or gone with its dialog, Qt goes on
/// to the first field of the window, and the next key would choose another scenario. After one menu has followed the
/// other, it leaves the focus with their bar.
class FocusKeeper : public QObject {
    Q_OBJECT

public:
    /// Of a window that consists of `pages`, a bar of menus, and others.
    FocusKeeper(const QWidget* pages, QMenuBar* menus, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The focus left the pages without anybody wanting it.
    void lost();

private:
    void follow(const QWidget* old, QWidget* now);
    void leaveMenus();

    const QWidget* m_pages;
    QMenuBar* m_menus;
    QPointer<QWidget> m_last; ///< that had the focus in the pages
    bool m_wasInPages = false;
};

} // namespace seatkeeper
