#include "ui/widgets/day_edit.h"

#include "ui/text/typed_day.h"
#include "ui/theme/icons.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/tool_tip.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace seatkeeper {

DayEdit::DayEdit(const TextLanguage& language, QWidget* parent)
    : LineEdit(parent)
    , m_language(language)
    , m_open(addAction(iconOf(Icon::Calendar), QLineEdit::TrailingPosition))
{
    connect(m_open, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::writeOut);
    retranslate();
}

void DayEdit::openCalendar()
{
    auto* calendar = new Calendar(*m_language, this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setSelectedDate(dayFromText(text(), m_today).value_or(m_today));
    const auto take = [this, calendar](QDate day) {
        calendar->close();
        pick(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->move(mapToGlobal(rect().bottomLeft()));
    calendar->show();
    calendar->setFocus();
}

void DayEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LineEdit::changeEvent(event);
}

void DayEdit::focusOutEvent(QFocusEvent* event)
{
    LineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT focusLeft(); // Qt says that editing is finished only where something was typed since it said so
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        return openCalendar();
    LineEdit::keyPressEvent(event);
}

void DayEdit::pick(QDate day)
{
    setText(m_language->date(day));
    setFocus();
    Q_EMIT picked();
}

/// Shows how the day was understood.
void DayEdit::writeOut()
{
    if (const std::optional<QDate> day = dayFromText(text(), m_today))
        setText(m_language->date(*day));
}

void DayEdit::retranslate()
{
    m_open->setText(tr("Calendar (Alt+Down)"));
    m_open->setToolTip(plainToolTip(m_open->text()));
}

} // namespace seatkeeper
