#pragma once

#include "ui/text/language.h"

#include <QCalendarWidget>

namespace seatkeeper {

/// A month to choose a day from, as calm as the rest of the window.
class Calendar : public QCalendarWidget {
    Q_OBJECT

public:
    Calendar(const Language& language, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace seatkeeper
