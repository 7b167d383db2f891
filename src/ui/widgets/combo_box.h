#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace seatkeeper {

/// A combo box that the wheel changes only while it has the focus: whoever scrolls past it means the form.
class ComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(QWidget* parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace seatkeeper
