#include "ui/text/typed_day.h"

#include "core/model/date_range.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace seatkeeper {

namespace {

/// What a month may begin with. At least three letters are asked for, and all that are there have to be right.
struct MonthName {
    const char* name;
    int month;
};
constexpr std::array monthNames{
    MonthName{"januari", 1},   MonthName{"january", 1},  MonthName{"februari", 2}, MonthName{"february", 2},
    MonthName{"maart", 3},     MonthName{"mrt", 3},      MonthName{"march", 3},    MonthName{"april", 4},
    MonthName{"mei", 5},       MonthName{"may", 5},      MonthName{"juni", 6},     MonthName{"june", 6},
    MonthName{"juli", 7},      MonthName{"july", 7},     MonthName{"augustus", 8}, MonthName{"august", 8},
    MonthName{"september", 9}, MonthName{"oktober", 10}, MonthName{"october", 10}, MonthName{"november", 11},
    MonthName{"december", 12},
};

std::optional<int> monthFrom(const QString& text)
{
    constexpr qsizetype fewestLetters = 3;
    const auto found = std::ranges::find_if(monthNames, [&](const MonthName& candidate) {
        return text.size() >= fewestLetters && QLatin1String(candidate.name).startsWith(text);
    });
    return found == monthNames.end() ? std::nullopt : std::optional(found->month);
}

std::optional<QDate> valid(QDate day)
{
    constexpr int lastYear = 9999;
    return day.isValid() && day.year() >= 1 && day.year() <= lastYear ? std::optional(day) : std::nullopt;
}

/// The day of the first year from today's on that has it and does not lie before today.
std::optional<QDate> nextOf(int month, int dayOfMonth, QDate today)
{
    constexpr int longestWait = 8; // for 29 February around 1900 and 2100
    for (int year = today.year(); year <= today.year() + longestWait; ++year) {
        const QDate day(year, month, dayOfMonth);
        if (day.isValid() && day >= today)
            return valid(day);
    }
    return std::nullopt;
}

std::optional<QDate> fromParts(const QString& dayText, const QString& monthText, const QString& yearText, QDate today)
{
    bool isNumber = false;
    const int number = monthText.toInt(&isNumber);
    const std::optional<int> month = isNumber ? std::optional(number) : monthFrom(monthText);
    if (!month)
        return std::nullopt;
    const int dayOfMonth = dayText.toInt();
    if (yearText.isEmpty())
        return nextOf(*month, dayOfMonth, today);
    constexpr int century = 100;
    const int year = yearText.toInt() + (yearText.size() == 2 ? today.year() / century * century : 0);
    return valid(QDate(year, *month, dayOfMonth));
}

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(text)));
}

} // namespace

std::optional<QDate> dayFromText(const QString& text, QDate today)
{
    static const QRegularExpression relative = pattern("([+-]) ?([0-9]{1,6})");
    static const QRegularExpression named =
        pattern("([0-9]{1,2})(?:\\. |[-/. ])([a-z]{3,9})\\.?(?:[-/. ]([0-9]{2}|[0-9]{4}))?");
    static const QRegularExpression numeric = pattern("([0-9]{1,2})([-/. ])([0-9]{1,2})(?:\\2([0-9]{2}|[0-9]{4}))?");

    static const QRegularExpression month = pattern("([a-z]{3,9})\\.?(?:[-/. ]([0-9]{2}|[0-9]{4}))?");

    const QString typed = text.simplified().toLower();
    if (typed == QLatin1String("vandaag") || typed == QLatin1String("today"))
        return today;
    if (const std::optional<QDate> iso = dateFromString(typed))
        return iso;
    if (const auto match = relative.match(typed); match.hasMatch()) {
        const qint64 days = match.captured(2).toLongLong();
        return valid(today.addDays(match.captured(1) == QLatin1String("-") ? -days : days));
    }
    if (const auto match = named.match(typed); match.hasMatch())
        return fromParts(match.captured(1), match.captured(2), match.captured(3), today);
    if (const auto match = month.match(typed); match.hasMatch())
        return fromParts(QStringLiteral("1"), match.captured(1), match.captured(2), today);
    if (const auto match = numeric.match(typed); match.hasMatch())
        return fromParts(match.captured(1), match.captured(3), match.captured(4), today);
    return std::nullopt;
}

} // namespace seatkeeper
