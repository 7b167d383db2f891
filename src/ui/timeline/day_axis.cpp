#include "ui/timeline/day_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace seatkeeper {

namespace {

constexpr int daysOfWeek = 7;
constexpr int monthsOfQuarter = 3;
constexpr int monthsOfYear = 12;

/// A unit of whole months, and how many days it has at least.
struct MonthUnit {
    TickUnit unit;
    int months;
    int leastDays;
};

constexpr std::array monthUnits{
    MonthUnit{TickUnit::Month, 1, 28},
    MonthUnit{TickUnit::Quarter, monthsOfQuarter, 90},
    MonthUnit{TickUnit::Year, monthsOfYear, 365},
    MonthUnit{TickUnit::TwoYears, 2 * monthsOfYear, 730},
    MonthUnit{TickUnit::FiveYears, 5 * monthsOfYear, 1826},
    MonthUnit{TickUnit::Decade, 10 * monthsOfYear, 3652},
    MonthUnit{TickUnit::HalfCentury, 50 * monthsOfYear, 18262},
    MonthUnit{TickUnit::Century, 100 * monthsOfYear, 36524},
    MonthUnit{TickUnit::Millennium, 1000 * monthsOfYear, 365242},
};

qreal widthOf(TickUnit unit, const TickWidths& widths)
{
    switch (unit) {
    case TickUnit::Day:
    case TickUnit::Week: return widths.day;
    case TickUnit::Month: return widths.month;
    case TickUnit::Quarter: return widths.quarter;
    default: return widths.year;
    }
}

/// The first day of the unit that holds `day`.
QDate unitHolding(TickUnit unit, QDate day)
{
    if (unit == TickUnit::Day)
        return day;
    if (unit == TickUnit::Week) {
        constexpr int lastStart = 22; // what is left of the month goes with its last week
        return {day.year(), day.month(), std::min(lastStart, (day.day() - 1) / daysOfWeek * daysOfWeek + 1)};
    }
    const int months = std::ranges::find(monthUnits, unit, &MonthUnit::unit)->months;
    if (months < monthsOfYear)
        return {day.year(), (day.month() - 1) / months * months + 1, 1};
    const int years = months / monthsOfYear;
    return {std::max(1, day.year() / years * years), 1, 1};
}

QDate nextUnit(TickUnit unit, QDate first)
{
    if (unit == TickUnit::Day)
        return first.addDays(1);
    if (unit == TickUnit::Week) {
        const QDate next = first.addDays(daysOfWeek);
        return unitHolding(unit, next) == first ? QDate(first.year(), first.month(), 1).addMonths(1) : next;
    }
    const int months = std::ranges::find(monthUnits, unit, &MonthUnit::unit)->months;
    // From year 1, which stands for the year 0 that there is not, to 10 or 100 and not to 11 or 101.
    return unitHolding(unit, first.addMonths(months));
}

} // namespace

QDate DayScale::dayAt(qreal x) const
{
    return first.addDays(static_cast<qint64>(std::floor((x - left) / dayWidth)));
}

QDate DayScale::edgeNear(qreal x) const
{
    return first.addDays(static_cast<qint64>(std::round((x - left) / dayWidth)));
}

DayScale fitting(const DateRange& days, qreal left, qreal width)
{
    const auto count = static_cast<qreal>(days.starts.daysTo(days.lastDay()) + 1);
    return {days.starts, left, std::max(width, 1.0) / count};
}

TickUnit tickUnit(qreal dayWidth, const TickWidths& widths)
{
    if (dayWidth >= widths.day)
        return TickUnit::Day;
    if (dayWidth * daysOfWeek >= widths.day)
        return TickUnit::Week;
    for (const MonthUnit& each : monthUnits) {
        if (dayWidth * each.leastDays >= widthOf(each.unit, widths))
            return each.unit;
    }
    return TickUnit::Millennium;
}

std::optional<TickUnit> unitAbove(TickUnit unit)
{
    switch (unit) {
    case TickUnit::Day:
    case TickUnit::Week: return TickUnit::Month;
    case TickUnit::Month:
    case TickUnit::Quarter: return TickUnit::Year;
    default: return std::nullopt;
    }
}

std::vector<QDate> tickDays(TickUnit unit, const DateRange& days)
{
    std::vector<QDate> ticks;
    for (QDate each = unitHolding(unit, days.starts); each <= days.lastDay(); each = nextUnit(unit, each))
        ticks.push_back(each);
    return ticks;
}

} // namespace seatkeeper
