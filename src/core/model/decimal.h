#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace seatkeeper {

/// An amount of money in whole cents.
struct Money {
    qint64 cents = 0;

    /// Digits with two decimals after a point, as files and JSON answers have it (`1234.50`).
    QString toString() const;

    auto operator<=>(const Money&) const = default;
};

/// A price per unit of overage, in ten-thousandths, that remembers how many decimals were written.
class Rate {
public:
    Rate() = default; ///< 0

    /// Reads `0` or `[1-9][0-9]*`, with at most four decimals after a point, at most 999999.9999.
    static std::optional<Rate> fromString(QStringView text);

    qint64 tenThousandths() const { return m_value; }

    /// As it was written.
    QString toString() const;

    bool operator==(const Rate&) const = default;

private:
    Rate(qint64 value, int decimals) : m_value(value), m_decimals(decimals) {}

    qint64 m_value = 0;
    int m_decimals = 0;
};

/// The amount of an invoice: money that remembers how many decimals were written.
class InvoiceAmount {
public:
    InvoiceAmount() = default; ///< 0

    /// Reads `0` or `[1-9][0-9]*`, with at most two decimals after a point, at most 999999999999.99.
    static std::optional<InvoiceAmount> fromString(QStringView text);

    Money money() const { return {m_cents}; }

    /// As it was written.
    QString toString() const;

    bool operator==(const InvoiceAmount&) const = default;

private:
    InvoiceAmount(qint64 cents, int decimals) : m_cents(cents), m_decimals(decimals) {}

    qint64 m_cents = 0;
    int m_decimals = 0;
};

} // namespace seatkeeper
