#include "core/model/decimal.h"

#include <array>
#include <cstdlib>

namespace seatkeeper {

namespace {

constexpr std::array<qint64, 5> powersOfTen{1, 10, 100, 1000, 10000};

struct Decimal {
    qint64 value; ///< in units of 10^-scale
    int decimals; ///< as written
};

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Reads a number without sign, exponent or needless zero in front, of at most `wholeDigits` and `scale` decimals.
std::optional<Decimal> parse(QStringView text, int wholeDigits, int scale)
{
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > wholeDigits || (whole.size() > 1 && whole.front() == QLatin1Char('0')))
        return std::nullopt;
    if (point >= 0 && (fraction.isEmpty() || fraction.size() > scale))
        return std::nullopt;
    qint64 value = 0;
    for (const QStringView digits : {whole, fraction}) {
        for (const QChar c : digits) {
            if (!isDigit(c))
                return std::nullopt;
            value = value * 10 + (c.unicode() - u'0');
        }
    }
    const int decimals = static_cast<int>(fraction.size());
    return Decimal{value * powersOfTen.at(static_cast<std::size_t>(scale - decimals)), decimals};
}

QString write(qint64 value, int scale, int decimals)
{
    const qint64 unit = powersOfTen.at(static_cast<std::size_t>(scale));
    const QString whole = QString::number(std::abs(value) / unit);
    const QString sign = value < 0 ? QStringLiteral("-") : QString();
    if (decimals == 0)
        return sign + whole;
    const QString fraction = QString::number(std::abs(value) % unit).rightJustified(scale, QLatin1Char('0'));
    return sign + whole + QLatin1Char('.') + fraction.first(decimals);
}

} // namespace

QString Money::toString() const
{
    return write(cents, 2, 2);
}

std::optional<Rate> Rate::fromString(QStringView text)
{
    const auto decimal = parse(text, 6, 4);
    return decimal ? std::optional(Rate(decimal->value, decimal->decimals)) : std::nullopt;
}

QString Rate::toString() const
{
    return write(m_value, 4, m_decimals);
}

std::optional<InvoiceAmount> InvoiceAmount::fromString(QStringView text)
{
    const auto decimal = parse(text, 12, 2);
    return decimal ? std::optional(InvoiceAmount(decimal->value, decimal->decimals)) : std::nullopt;
}

QString InvoiceAmount::toString() const
{
    return write(m_cents, 2, m_decimals);
}

} // namespace seatkeeper
