#pragma once

#include <QObject>

class QWidget;

namespace seatkeeper {

/// Keeps the keyboard with the page. Where what had the focus is hidden, disabled or gone with its dialog, Qt goes on
/// to the first field of the window, and the next key would choose another scenario.
class FocusKeeper : public QObject {
    Q_OBJECT

public:
    /// Of a window that consists of `pages` and others.
    FocusKeeper(const QWidget* pages, QWidget* window);

Q_SIGNALS:
    /// The focus left the pages without anybody wanting it.
    void lost();

private:
    void follow(const QWidget* old, const QWidget* now);

    const QWidget* m_pages;
    bool m_wasInPages = false;
};

} // namespace seatkeeper
