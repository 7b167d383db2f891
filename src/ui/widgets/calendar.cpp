#include "ui/widgets/calendar.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

namespace seatkeeper {

Calendar::Calendar(const Language& language, QWidget* parent) : QCalendarWidget(parent)
{
    setLocale(language.locale());
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(ISOWeekNumbers);
    setAccessibleName(tr("Calendar"));
    setContentsMargins(1, 1, 1, 1);                            // room for the line around
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) // contracts run on these, too
        setWeekdayTextFormat(day, QTextCharFormat());

    // Qt knows these parts by name alone.
    const Colors& colors = colorsOf(palette());
    QPalette calm = palette();
    calm.setColor(QPalette::Highlight, colors.header);
    calm.setColor(QPalette::HighlightedText, colors.text);
    if (auto* bar = findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setPalette(calm);
    for (const auto& [name, icon, text] : {std::tuple("qt_calendar_prevmonth", Icon::Previous, tr("Previous month")),
                                           std::tuple("qt_calendar_nextmonth", Icon::Next, tr("Next month"))}) {
        auto* button = findChild<QToolButton*>(QLatin1String(name));
        if (!button)
            continue;
        button->setIcon(iconOf(icon));
        button->setAccessibleName(text);
    }
}

void Calendar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setPen(colorsOf(palette()).line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace seatkeeper
