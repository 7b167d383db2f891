#include "ui/text/comparison_sentences.h"

#include "core/rules/access.h"
#include "ui/text/arguments.h"

#include <algorithm>
#include <map>

namespace seatkeeper {

namespace {

using FirstDay = std::optional<QDate> RangeComparison::Access::*;

/// How many people differ for the first time on which day.
std::map<QDate, qint64> countedByDay(const RangeComparison& over, FirstDay firstDay)
{
    std::map<QDate, qint64> counted;
    for (const RangeComparison::Access& access : over.access) {
        if (const std::optional<QDate> day = access.*firstDay)
            counted[*day] += static_cast<qint64>(access.people.size());
    }
    return counted;
}

qint64 sumOf(const std::map<QDate, qint64>& counted)
{
    qint64 sum = 0;
    for (const auto& [day, people] : counted)
        sum += people;
    return sum;
}

/// "63 from 1 January 2027, 5 from 1 February 2027"; what comes after the first few days is one sum.
QString daysText(const Language& language, const std::map<QDate, qint64>& counted)
{
    constexpr std::size_t mostDays = 3;
    QStringList parts;
    qint64 later = 0;
    std::size_t place = 0;
    for (const auto& [day, people] : counted) {
        if (place++ < mostDays)
            parts.push_back(language.translate("Comparison", "%1 from %2")
                                .arg(language.number(people), language.dateInSentence(day)));
        else
            later += people;
    }
    if (later > 0)
        parts.push_back(language.translate("Comparison", "%1 later").arg(language.number(later)));
    return parts.join(QStringLiteral(", "));
}

QString lossOver(const Language& language, const Compared& compared, const std::map<QDate, qint64>& lost)
{
    const qint64 people = sumOf(lost);
    const QString days = lost.size() == 1 ? language.dateInSentence(lost.begin()->first) : daysText(language, lost);
    QString text =
        lost.size() == 1
            ? withArguments(
                  language.translate("Comparison", "%n people lose access earlier, from %1.", nullptr, people), {days})
            : withArguments(language.translate("Comparison", "%n people lose access earlier: %1.", nullptr, people),
                            {days});
    const Directory& directory = peopleOf(compared);
    const qint64 administrators = std::ranges::count_if(
        peopleWhoLose(compared), [&](PersonId person) { return isAdministrator(directory.roles(person)); });
    if (administrators > 0)
        text += QLatin1Char(' ') +
                language.translate("Consequences", "Among them are %n administrators.", nullptr, administrators);
    return text;
}

QString gainOver(const Language& language, const std::map<QDate, qint64>& gained)
{
    const qint64 people = sumOf(gained);
    return gained.size() == 1
               ? withArguments(
                     language.translate("Comparison", "%n people have access longer, from %1.", nullptr, people),
                     {language.dateInSentence(gained.begin()->first)})
               : withArguments(language.translate("Comparison", "%n people have access longer: %1.", nullptr, people),
                               {daysText(language, gained)});
}

} // namespace

std::vector<PersonId> peopleWhoLose(const Compared& compared)
{
    if (!compared.over)
        return compared.on.accessLost;
    std::vector<PersonId> people;
    for (const RangeComparison::Access& access : compared.over->access) {
        if (access.lost)
            people.insert(people.end(), access.people.begin(), access.people.end());
    }
    std::ranges::sort(people);
    return people;
}

QString comparisonConclusion(const Language& language, const Compared& compared)
{
    QStringList sentences;
    if (compared.over) {
        const auto lost = countedByDay(*compared.over, &RangeComparison::Access::lost);
        const auto gained = countedByDay(*compared.over, &RangeComparison::Access::gained);
        if (!lost.empty())
            sentences.push_back(lossOver(language, compared, lost));
        if (!gained.empty())
            sentences.push_back(gainOver(language, gained));
        return sentences.join(QLatin1Char(' '));
    }
    const auto lost = static_cast<qint64>(compared.on.accessLost.size());
    const auto gained = static_cast<qint64>(compared.on.accessGained.size());
    if (lost > 0)
        sentences.push_back(
            language.translate("Comparison", "%n people have access on the left side only.", nullptr, lost));
    if (gained > 0)
        sentences.push_back(
            language.translate("Comparison", "%n people have access on the right side only.", nullptr, gained));
    return sentences.join(QLatin1Char(' '));
}

QString leftOutText(const Language& language, qint64 leftOut)
{
    return leftOut == 0 ? QString()
                        : language.translate("Comparison", "%n rows of overage that costs nothing are left out.",
                                             nullptr, leftOut);
}

} // namespace seatkeeper
