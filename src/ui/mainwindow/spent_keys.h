#pragma once

#include <QObject>

class QAction;

namespace seatkeeper {

/// Hears the keys of an action while it cannot be done. Nobody else does then: whoever presses them would be left to
/// wonder whether something happened.
class SpentKeys : public QObject {
    Q_OBJECT

public:
    SpentKeys(QAction* action, QWidget* window);

Q_SIGNALS:
    void pressed();
};

} // namespace seatkeeper
