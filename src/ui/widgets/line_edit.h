#pragma once

#include <QLineEdit>

namespace seatkeeper {

/// A line edit that leaves undo and redo to the plan while it has nothing to undo or redo itself. Qt's own claims the
/// keys even then. A click into it selects all it holds, as the Tab key does; a second one puts the cursor there.
class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit LineEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The key that goes on to what the field belongs to.
    void downPressed();
    void escapePressed();

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_clickedInto = false;
};

} // namespace seatkeeper
