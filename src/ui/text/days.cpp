#include "ui/text/days.h"

namespace seatkeeper {

QString daysInSentence(const Language& language, const DateRange& days)
{
    const QString first = language.dateInSentence(days.starts);
    if (days.lastDay() >= endOfTime())
        return language.translate("Days", "from %1 on").arg(first);
    const QString last = language.dateInSentence(days.lastDay());
    if (days.starts == days.lastDay())
        return language.translate("Days", "on %1").arg(first);
    if (Month::of(days.starts) == Month::of(days.lastDay()))
        return language.translate("Days", "from %1 through %2").arg(QString::number(days.starts.day()), last);
    return language.translate("Days", "from %1 through %2").arg(first, last);
}

} // namespace seatkeeper
