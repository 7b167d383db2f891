#include "ui/text/typed_month.h"

#include "ui/text/typed_day.h"

#include <QRegularExpression>

namespace seatkeeper {

std::optional<Month> monthFromText(const QString& text, QDate today)
{
    static const QRegularExpression yearFirst(QStringLiteral("^([0-9]{4})[-/]([0-9]{1,2})$"));
    static const QRegularExpression yearLast(
        QStringLiteral("^([0-9]{1,2}(?=[-/])|[a-z]{3,9})(?:\\. |[-/. ])([0-9]{2}|[0-9]{4})$"));
    const QString typed = text.simplified().toLower();
    // As a day, which is read in one place: the first of the month.
    if (const auto match = yearFirst.match(typed); match.hasMatch()) {
        const auto first = dayFromText(QStringLiteral("1-%1-%2").arg(match.captured(2), match.captured(1)), today);
        return first ? std::optional(Month::of(*first)) : std::nullopt;
    }
    if (const auto match = yearLast.match(typed); match.hasMatch()) {
        const auto first = dayFromText(QStringLiteral("1-%1-%2").arg(match.captured(1), match.captured(2)), today);
        return first ? std::optional(Month::of(*first)) : std::nullopt;
    }
    static const QRegularExpression wholeDate(
        QStringLiteral("^([0-9]{1,2}[-/ ][0-9a-z.]+[-/ ]([0-9]{2}|[0-9]{4})|[0-9]{4}-[0-9]{2}-[0-9]{2})$"));
    const auto day = wholeDate.match(typed).hasMatch() ? dayFromText(typed, today) : std::nullopt;
    return day && day->day() == 1 ? std::optional(Month::of(*day)) : std::nullopt;
}

} // namespace seatkeeper
