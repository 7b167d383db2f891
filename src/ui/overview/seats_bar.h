#pragma once

#include "ui/overview/overview_content.h"

#include <QWidget>

namespace seatkeeper {

/// Draws how many of the committed licenses are assigned, and how many more. The numbers stand beside it.
class SeatsBar : public QWidget {
    Q_OBJECT

public:
    explicit SeatsBar(const SeatsShare& seats, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SeatsShare m_seats;
};

} // namespace seatkeeper
