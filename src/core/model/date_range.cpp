#include "core/model/date_range.h"

#include <algorithm>

namespace seatkeeper {

QDate endOfTime()
{
    static const QDate day(10000, 1, 1); // reckoned once: every range that is open asks for it
    return day;
}

QDate DateRange::lastDay() const
{
    return ends.value_or(endOfTime());
}

std::optional<DateRange> intersection(const DateRange& a, const DateRange& b)
{
    const QDate first = std::max(a.starts, b.starts);
    const QDate last = std::min(a.lastDay(), b.lastDay());
    if (first > last)
        return std::nullopt;
    const bool open = !a.ends && !b.ends;
    return DateRange{first, open ? std::nullopt : std::optional(last)};
}

std::vector<DateRange> without(const DateRange& range, const std::vector<DateRange>& holes)
{
    std::vector<DateRange> rest;
    QDate from = range.starts;
    for (const DateRange& hole : holes) {
        if (hole.lastDay() < from)
            continue;
        if (hole.starts > range.lastDay())
            break;
        if (hole.starts > from)
            rest.push_back({from, hole.starts.addDays(-1)});
        if (!hole.ends)
            return rest;
        from = hole.ends->addDays(1);
    }
    if (from <= range.lastDay() && from < endOfTime()) // an open range with a hole through 9999-12-31 has no rest
        rest.push_back({from, range.ends});
    return rest;
}

std::vector<DateRange> unbrokenRuns(const std::vector<DateRange>& ranges)
{
    std::vector<DateRange> runs;
    for (const DateRange& range : ranges) {
        if (!runs.empty() && runs.back().ends && runs.back().ends->addDays(1) == range.starts)
            runs.back().ends = range.ends;
        else
            runs.push_back(range);
    }
    return runs;
}

std::vector<DateRange> united(std::vector<DateRange> ranges)
{
    std::ranges::sort(ranges, {}, &DateRange::starts);
    std::vector<DateRange> runs;
    for (const DateRange& range : ranges) {
        if (runs.empty() || range.starts > runs.back().lastDay().addDays(1))
            runs.push_back(range);
        else if (range.lastDay() > runs.back().lastDay())
            runs.back().ends = range.ends;
    }
    return runs;
}

const DateRange* rangeHolding(const std::vector<DateRange>& ranges, QDate day)
{
    const auto found = std::ranges::find_if(ranges, [day](const DateRange& range) { return range.contains(day); });
    return found == ranges.end() ? nullptr : &*found;
}

std::optional<QDate> dateFromString(QStringView text)
{
    // Not QDate::fromString: it takes date-times for dates and forgives more than the format allows.
    if (text.size() != 10 || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-'))
        return std::nullopt;
    const auto number = [text](qsizetype from, qsizetype length) -> int {
        int value = 0;
        for (const QChar c : text.sliced(from, length)) {
            if (c < QLatin1Char('0') || c > QLatin1Char('9'))
                return -1;
            value = value * 10 + (c.unicode() - u'0');
        }
        return value;
    };
    const int year = number(0, 4);
    const QDate day(year, number(5, 2), number(8, 2));
    return year >= 1 && day.isValid() ? std::optional(day) : std::nullopt;
}

QString dateToString(QDate day)
{
    return QStringLiteral("%1-%2-%3")
        .arg(day.year(), 4, 10, QLatin1Char('0'))
        .arg(day.month(), 2, 10, QLatin1Char('0'))
        .arg(day.day(), 2, 10, QLatin1Char('0'));
}

} // namespace seatkeeper
