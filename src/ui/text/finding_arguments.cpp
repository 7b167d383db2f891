#include "ui/text/finding_arguments.h"

namespace seatkeeper {

namespace {

/// Up to so many people all are named, or else all but one and the others by number.
constexpr qsizetype mostNamed = 4;

} // namespace

QString labelOfSubject(const Finding& finding, const Tenant& tenant)
{
    const Subscription* subscription = finding.subscription ? tenant.find(*finding.subscription) : nullptr;
    return subscription ? labelOf(*subscription) : QString();
}

qint64 numberAt(const Finding& finding, std::size_t place)
{
    return std::get<qint64>(finding.arguments.at(place));
}

QString textAt(const Finding& finding, std::size_t place)
{
    return std::get<QString>(finding.arguments.at(place));
}

QDate dayAt(const Finding& finding, std::size_t place)
{
    return std::get<QDate>(finding.arguments.at(place));
}

Month monthAt(const Finding& finding, std::size_t place)
{
    return std::get<Month>(finding.arguments.at(place));
}

UsageType typeAt(const Finding& finding, std::size_t place)
{
    return std::get<UsageType>(finding.arguments.at(place));
}

QStringList textsFrom(const Finding& finding, std::size_t place)
{
    QStringList texts;
    for (std::size_t i = place; i < finding.arguments.size(); ++i)
        texts.push_back(textAt(finding, i));
    return texts;
}

QString namesOf(const Language& language, const QStringList& names, qint64 people)
{
    QStringList named = names.first(std::min(names.size(), people > mostNamed ? mostNamed - 1 : mostNamed));
    if (const qint64 others = people - named.size(); others > 0)
        named.push_back(language.translate("Findings", "%n others", nullptr, others));
    return language.list(named);
}

QString namesOf(const Language& language, const std::vector<PersonId>& people, const Tenant& tenant)
{
    QStringList names;
    for (std::size_t i = 0; i < people.size() && names.size() < mostNamed; ++i)
        names.push_back(calledName(*tenant.people, people[i]));
    return namesOf(language, names, static_cast<qint64>(people.size()));
}

} // namespace seatkeeper
