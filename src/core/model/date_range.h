#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace seatkeeper {

/// Whole calendar days from `starts` through `ends`, both included (A15); without `ends` the range is open.
struct DateRange {
    QDate starts;
    std::optional<QDate> ends;

    bool contains(QDate day) const { return starts <= day && (!ends || day <= *ends); }

    /// The last day, or a day after every day that can be written, where the range is open.
    QDate lastDay() const;

    bool operator==(const DateRange&) const = default;
};

/// A day later than every day that a file can name (9999-12-31).
QDate endOfTime();

/// The days that `a` and `b` share; nothing where they share none.
std::optional<DateRange> intersection(const DateRange& a, const DateRange& b);

/// The days of `range` that lie in none of `holes`, as disjoint ranges in order. `holes` is ordered and disjoint.
std::vector<DateRange> without(const DateRange& range, const std::vector<DateRange>& holes);

/// Ranges that follow each other without a missing day, joined. `ranges` is ordered and disjoint.
std::vector<DateRange> unbrokenRuns(const std::vector<DateRange>& ranges);

/// The days that lie in any of `ranges`, which stand in any order, as unbroken runs.
std::vector<DateRange> united(std::vector<DateRange> ranges);

/// The range among `ranges` that holds `day`; null where none does.
const DateRange* rangeHolding(const std::vector<DateRange>& ranges, QDate day);

/// Reads exactly `YYYY-MM-DD` in ASCII digits, years 0001 to 9999; nothing for anything else.
std::optional<QDate> dateFromString(QStringView text);

/// Writes `YYYY-MM-DD`.
QString dateToString(QDate day);

} // namespace seatkeeper
