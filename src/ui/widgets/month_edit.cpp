#include "ui/widgets/month_edit.h"

#include "ui/text/typed_month.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QKeyEvent>

namespace seatkeeper {

MonthEdit::MonthEdit(const TextLanguage& language, QWidget* parent) : LineEdit(parent), m_language(language)
{
    const QString longest = QStringLiteral("september 2026");
    setFixedWidth(fontMetrics().horizontalAdvance(longest) + metrics::wide);
    connect(this, &QLineEdit::editingFinished, this, &MonthEdit::writeOut);
}

void MonthEdit::setMonth(Month month)
{
    m_before = m_language->month(month);
    setText(m_before);
}

std::optional<Month> MonthEdit::month() const
{
    return monthFromText(text(), m_today);
}

void MonthEdit::changeEvent(QEvent* event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && month()) // month names are read in both languages
        setMonth(*month());
}

void MonthEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isStep =
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && !(event->modifiers() & ~Qt::KeypadModifier);
    if (!isStep || !month())
        return LineEdit::keyPressEvent(event);
    setText(m_language->month(month()->plus(event->key() == Qt::Key_Up ? 1 : -1)));
    writeOut();
}

/// Shows how the month was understood, and tells of it once.
void MonthEdit::writeOut()
{
    if (const std::optional<Month> typed = month())
        setText(m_language->month(*typed));
    if (text() == m_before)
        return;
    m_before = text();
    Q_EMIT monthTyped();
}

} // namespace seatkeeper
