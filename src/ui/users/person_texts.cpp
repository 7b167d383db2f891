#include "ui/users/person_texts.h"

#include "ui/text/arguments.h"
#include "ui/text/labels.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace seatkeeper {

namespace {

/// The context of these sentences for the translator.
struct PersonTexts {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::PersonTexts)
};

QString rolesText(const Language& language, std::optional<Roles> roles)
{
    if (!roles)
        return PersonTexts::tr("Roles: unknown");
    QStringList names;
    for (const auto& [role, code] : CodeTable<Role>::rows) {
        if (roles->testFlag(role))
            names.push_back(nameOf(language, role));
    }
    return names.isEmpty() ? PersonTexts::tr("Roles: none")
                           : PersonTexts::tr("Roles: %1").arg(names.join(QStringLiteral(", ")));
}

QString daysText(const Language& language, const std::vector<AccessSpan>& spans, std::size_t index)
{
    const DateRange& days = spans.at(index).days;
    const bool isFirst = index == 0;
    const bool isLast = index + 1 == spans.size();
    const QString starts = language.dateInSentence(days.starts);
    const QString ends = language.dateInSentence(days.lastDay());
    if (isFirst && isLast)
        return PersonTexts::tr("All the time");
    if (isFirst)
        return PersonTexts::tr("Through %1").arg(ends);
    if (isLast)
        return PersonTexts::tr("From %1").arg(starts);
    return PersonTexts::tr("From %1 through %2").arg(starts, ends);
}

} // namespace

QString accountText(const Language& language, const Directory& people, PersonId person)
{
    QStringList parts{people.email(person)};
    if (const QString department = people.department(person); !department.isEmpty())
        parts.push_back(department);
    parts.push_back(PersonTexts::tr("Account: %1").arg(nameOf(language, people.status(person)).toLower()));
    parts.push_back(rolesText(language, people.roles(person)));
    return parts.join(QStringLiteral(" · "));
}

QStringList thingsToCheck(AccountStatus status, const QString& stillToDo)
{
    QStringList checks;
    if (!stillToDo.isEmpty())
        checks.push_back(PersonTexts::tr("Has this been carried out there yet? %1.").arg(stillToDo));
    switch (status) {
    case AccountStatus::Active: checks.push_back(PersonTexts::tr("Is the account still active there?")); break;
    case AccountStatus::Inactive:
        checks.push_back(PersonTexts::tr("Is the account active there by now? In this plan it is not."));
        break;
    case AccountStatus::Pending:
        checks.push_back(
            PersonTexts::tr("Has the person accepted the invitation? In this plan the account is pending."));
        break;
    }
    checks.push_back(PersonTexts::tr("Does the user have a site, a team and a user profile of Contact Center?"));
    return checks;
}

QString othersText(const Language& language, qint64 others, std::optional<NoAccess> refusal,
                   const std::optional<DateRange>& access)
{
    const int count = static_cast<int>(others);
    if (count == 0)
        return PersonTexts::tr("Nobody else has exactly these licenses.");
    if (refusal)
        return withArguments(
            PersonTexts::tr("%n others have exactly these licenses, and no access for the same reason: %1.", nullptr,
                            count),
            {nameOf(language, *refusal)});
    if (!access || !access->ends || *access->ends >= endOfTime())
        return PersonTexts::tr("%n others have exactly these licenses, and access as this person has.", nullptr, count);
    return withArguments(
        PersonTexts::tr("%n others have exactly these licenses, and access through %1 as well.", nullptr, count),
        {language.dateInSentence(*access->ends)});
}

QString spanText(const Language& language, const Tenant& tenant, const std::vector<AccessSpan>& spans,
                 std::size_t index)
{
    const AccessSpan& span = spans.at(index);
    const QString days = daysText(language, spans, index);
    if (span.refusal)
        return withArguments(PersonTexts::tr("%1: no access. %2.", "days, reason"),
                             {days, nameOf(language, *span.refusal)});
    QStringList names;
    for (const SubscriptionRef ref : span.via)
        names.push_back(callName(tenant, ref));
    return withArguments(PersonTexts::tr("%1: access via %2.", "days, subscriptions"), {days, language.list(names)});
}

} // namespace seatkeeper
