#pragma once

#include "core/model/date_range.h"

namespace seatkeeper {

/// How days lie side by side, in logical pixels.
struct DayScale {
    QDate first; ///< its left edge is at `left`
    qreal left = 0;
    qreal dayWidth = 1; ///< above 0

    /// The left edge of `day`.
    qreal x(QDate day) const { return left + static_cast<qreal>(first.daysTo(day)) * dayWidth; }

    /// The day at `x`, and the day whose left edge is the nearest.
    QDate dayAt(qreal x) const;
    QDate edgeNear(qreal x) const;

    /// The days of which something lies between two places.
    DateRange between(qreal from, qreal to) const { return {dayAt(from), dayAt(to)}; }

    bool operator==(const DayScale&) const = default;
};

/// The scale on which `days`, which has an end, fill a width from `left` on.
DayScale fitting(const DateRange& days, qreal left, qreal width);

/// What lies between two marks of an axis. Weeks begin on the 1st, 8th, 15th and 22nd, so that each month has its own.
enum class TickUnit : quint8 {
    Day,
    Week,
    Month,
    Quarter,
    Year,
    TwoYears,
    FiveYears,
    Decade,
    HalfCentury,
    Century,
    Millennium
};

/// The room that a label of each kind needs, with the air around it.
struct TickWidths {
    qreal day = 0;
    qreal month = 0;
    qreal quarter = 0;
    qreal year = 0;
};

/// The finest unit of which all labels have room.
TickUnit tickUnit(qreal dayWidth, const TickWidths& widths);

/// The unit of the row above, which says what a label of `unit` leaves open; nothing where it leaves nothing open.
std::optional<TickUnit> unitAbove(TickUnit unit);

/// The first days of the units that lie in `days`, which has an end. The first one can begin before.
std::vector<QDate> tickDays(TickUnit unit, const DateRange& days);

} // namespace seatkeeper
