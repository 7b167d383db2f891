#pragma once

#include <QComboBox>

namespace seatkeeper {

/// A combo box that the wheel changes only while it has the focus: whoever scrolls past it means the form.
class ComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(QWidget* parent = nullptr);

    /// Adds an entry that does something, so that it is chosen from the opened list alone: keys and wheel on the closed
    /// box pass it by.
    void addDeed(const QString& text);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace seatkeeper
