#include "ui/text/typed_number.h"

namespace seatkeeper {

std::optional<int> quantityFromText(const QString& text, const QLocale& locale)
{
    bool isNumber = false;
    const int number = locale.toInt(text.simplified(), &isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<Rate> rateFromText(const QString& text, const QLocale& locale)
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
        return isDoubtful ? std::nullopt : Rate::fromString(typed.replace(comma, point));
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
    return Rate::fromString(typed.replace(comma, point));
}

} // namespace seatkeeper
