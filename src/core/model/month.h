#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace seatkeeper {

/// A calendar month of the years 0001 to 9999.
class Month {
public:
    constexpr Month() : Month(1, 1) {}
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {}

    static Month of(QDate day) { return {day.year(), day.month()}; }

    /// Reads exactly `YYYY-MM` in ASCII digits; nothing for anything else.
    static std::optional<Month> fromString(QStringView text);

    int year() const { return m_index / 12; }
    int month() const { return m_index % 12 + 1; }
    QDate firstDay() const { return {year(), month(), 1}; }
    QDate lastDay() const { return {year(), month(), firstDay().daysInMonth()}; }

    /// The month `months` later (earlier where negative).
    Month plus(int months) const
    {
        Month result = *this;
        result.m_index += months;
        return result;
    }

    QString toString() const;

    auto operator<=>(const Month&) const = default;

private:
    int m_index; // months since the year 0, so that months compare and add as numbers
};

} // namespace seatkeeper
