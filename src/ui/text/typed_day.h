#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace seatkeeper {

/// Reads a day as people type it, in either language: `31-1-27`, `31-1-2027`, `31-1`, `31 jan`, `31 January 2027`,
/// `2027-01-31`, `+60` and `-30` (days from today), `vandaag`, `today`; with - / . or a space between.
///
/// Without a year the first such day from `today` on is meant; two digits are a year of this century. Nothing for
/// anything else, and for days that are not in the calendar.
std::optional<QDate> dayFromText(const QString& text, QDate today);

} // namespace seatkeeper
