#pragma once

#include <QLabel>

namespace seatkeeper {

/// Text on one line, in whatever room there is: what does not fit ends in dots, with all of it in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void say(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace seatkeeper
