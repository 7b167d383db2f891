#include "ui/text/typed_number.h"

namespace seatkeeper {

namespace {

/// What a mark before three digits is that the language writes between thousands: it may still be a decimal mark.
enum class LoneMark { Doubtful, Thousands };

/// The number as files write it (`1095.50`); nothing where its marks are doubtful or stand where they cannot.
std::optional<QString> plainDecimal(const QString& text, const QLocale& locale, LoneMark lone)
{
    constexpr QChar point(u'.');
    constexpr QChar comma(u',');
    constexpr QChar euro(u'€');
    QString typed = text;
    typed = typed.remove(euro).simplified();
    const qsizetype marks = typed.count(point) + typed.count(comma);
    const qsizetype last = std::max(typed.lastIndexOf(point), typed.lastIndexOf(comma));
    if (marks == 1) {
        constexpr qsizetype thousands = 3;
        const bool isDoubtful = typed.size() - last - 1 == thousands && locale.decimalPoint() != typed[last];
        if (!isDoubtful)
            return typed.replace(comma, point);
        return lone == LoneMark::Thousands ? std::optional(typed.remove(last, 1)) : std::nullopt;
    }
    if (marks > 1) { // the last one is the decimal mark, the others separate thousands
        const QChar decimal = typed[last];
        const QChar group = decimal == point ? comma : point;
        const QLocale reader(group == comma ? QLocale::English : QLocale::Dutch);
        bool isNumber = false;
        reader.toDouble(typed, &isNumber); // for where the marks may stand
        if (!isNumber)
            return std::nullopt;
        typed.remove(group);
    }
    return typed.replace(comma, point);
}

} // namespace

std::optional<int> quantityFromText(const QString& text, const QLocale& locale)
{
    bool isNumber = false;
    const QString typed = text.simplified();
    const int number = locale.toInt(typed, &isNumber);
    const bool isNegative = number < 0 || typed.startsWith(QLatin1Char('-')); // "-0" is no quantity
    return isNumber && !isNegative ? std::optional(number) : std::nullopt;
}

std::optional<Rate> rateFromText(const QString& text, const QLocale& locale)
{
    const std::optional<QString> plain = plainDecimal(text, locale, LoneMark::Doubtful); // rates have four decimals
    return plain ? Rate::fromString(*plain) : std::nullopt;
}

std::optional<InvoiceAmount> amountFromText(const QString& text, const QLocale& locale)
{
    const std::optional<QString> plain = plainDecimal(text, locale, LoneMark::Thousands); // amounts have two
    return plain ? InvoiceAmount::fromString(*plain) : std::nullopt;
}

} // namespace seatkeeper
