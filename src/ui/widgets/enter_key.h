#pragma once

#include <QObject>

namespace seatkeeper {

/// Lets Enter press the button that has the focus, as the space bar does, in every window of the program. Qt does so
/// for the buttons of a dialog alone; elsewhere the key would go on to the page, which would save what somebody is
/// about to cancel. Tick boxes and radio buttons leave Enter to the page.
class EnterKey : public QObject {
    Q_OBJECT

public:
    /// Listens to the application for as long as it lives.
    explicit EnterKey(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace seatkeeper
