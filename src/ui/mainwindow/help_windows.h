#pragma once

#include "ui/session/text_language.h"

#include <QPointer>

namespace seatkeeper {

class Actions;
class GuideWindow;

/// What the Help menu opens beside the window.
class HelpWindows : public QObject {
    Q_OBJECT

public:
    HelpWindows(const TextLanguage& language, const Actions& actions, QWidget* window);

    /// The user guide, at what it says about a page by its title.
    void showGuide(const QString& page);
    void showKeys();
    void about();

private:
    const TextLanguage& m_language;
    const Actions& m_actions;
    QWidget* m_window;
    QPointer<GuideWindow> m_guide; ///< while it is open
};

} // namespace seatkeeper
