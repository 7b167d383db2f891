#pragma once

#include "ui/session/text_language.h"
#include "ui/widgets/line_edit.h"

namespace seatkeeper {

/// A field for a day: takes what people type (see dayFromText), and offers a calendar (Alt+Down).
class DayEdit : public LineEdit {
    Q_OBJECT

public:
    DayEdit(const TextLanguage& language, QWidget* parent = nullptr);

    /// From which day `+60` and days without a year count.
    void setToday(QDate today) { m_today = today; }

    void openCalendar();

Q_SIGNALS:
    /// A day was chosen in the calendar.
    void picked();
    /// One has gone on to another field, whether or not something was typed.
    void focusLeft();

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pick(QDate day);
    void writeOut();
    void retranslate();

    const TextLanguage& m_language;
    QDate m_today;
    QAction* m_open;
};

} // namespace seatkeeper
