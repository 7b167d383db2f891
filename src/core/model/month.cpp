#include "core/model/month.h"

#include "core/model/date_range.h"

namespace seatkeeper {

std::optional<Month> Month::fromString(QStringView text)
{
    if (text.size() != 7)
        return std::nullopt;
    const std::optional<QDate> first = dateFromString(text.toString() + QStringLiteral("-01"));
    return first ? std::optional(Month::of(*first)) : std::nullopt;
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

} // namespace seatkeeper
