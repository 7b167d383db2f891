#include "ui/mainwindow/spent_keys.h"

#include <QAction>
#include <QShortcut>
#include <QWidget>

namespace seatkeeper {

SpentKeys::SpentKeys(QAction* action, QWidget* window) : QObject(window)
{
    for (const QKeySequence& keys : action->shortcuts()) {
        auto* shortcut = new QShortcut(keys, window);
        shortcut->setAutoRepeat(false); // held down, undo goes on to the last step and says that one
        const auto follow = [shortcut, action] { shortcut->setEnabled(!action->isEnabled()); };
        follow();
        connect(action, &QAction::changed, shortcut, follow);
        connect(shortcut, &QShortcut::activated, this, &SpentKeys::pressed);
    }
}

} // namespace seatkeeper
