#include "ui/text/cliff_texts.h"

#include "ui/text/arguments.h"
#include "ui/text/labels.h"

namespace seatkeeper {

QString rolesText(const Language& language, const RoleCount& count)
{
    QStringList kinds;
    if (count.administrators > 0)
        kinds += language.translate("Cliffs", "%n administrators", nullptr, count.administrators);
    if (count.supervisors > 0)
        kinds += language.translate("Cliffs", "%n supervisors", nullptr, count.supervisors);
    if (count.agents > 0)
        kinds += language.translate("Cliffs", "%n agents", nullptr, count.agents);
    if (count.withoutRole > 0)
        kinds += language.translate("Cliffs", "%n people without a role", nullptr, count.withoutRole);
    if (count.rolesUnknown > 0)
        kinds += language.translate("Cliffs", "%n people whose roles are unknown", nullptr, count.rolesUnknown);
    return language.list(kinds);
}

QString cliffEventText(const Language& language, const AccessCliff& cliff)
{
    const bool isSuspended = cliff.state == SubscriptionState::Suspended;
    if (!cliff.returns)
        return isSuspended ? language.translate("Cliffs", "Is suspended") : language.translate("Cliffs", "Ends");
    return withArguments(isSuspended ? language.translate("Cliffs", "Is suspended, active again on %1")
                                     : language.translate("Cliffs", "Ends, back on %1"),
                         {language.date(*cliff.returns)});
}

QString cliffText(const Language& language, const Tenant& tenant, const AccessCliff& cliff)
{
    const QString day = language.dateInSentence(cliff.day);
    const QString name = callName(tenant, cliff.subscription);
    const bool isSuspended = cliff.state == SubscriptionState::Suspended;
    const qint64 people = cliff.lost.people();
    if (people == 0) {
        return withArguments(
            isSuspended
                ? language.translate("Cliffs", "%2 is suspended from %1 on, and nobody loses access with it.")
                : language.translate("Cliffs", "%2 no longer runs from %1 on, and nobody loses access with it."),
            {day, name});
    }
    QStringList sentences;
    sentences += withArguments(
        isSuspended
            ? language.translate("Cliffs", "%2 is suspended from %1 on. %n people lose access: %3.", nullptr, people)
            : language.translate("Cliffs", "%2 no longer runs from %1 on. %n people lose access: %3.", nullptr, people),
        {day, name, rolesText(language, cliff.lost)});
    if (cliff.returns) {
        sentences += withArguments(language.translate("Cliffs", "It is active again on %1."),
                                   {language.dateInSentence(*cliff.returns)});
    }
    return sentences.join(QLatin1Char(' '));
}

QString cliffDepartmentsText(const Language& language, const AccessCliff& cliff)
{
    if (cliff.departments.empty())
        return {};
    QStringList parts;
    for (const AccessCliff::Department& department : cliff.departments) {
        parts += QStringLiteral("%1 %2").arg(departmentText(language, department.name),
                                             language.number(department.lost.people()));
    }
    return withArguments(language.translate("Cliffs", "By department: %1."), {parts.join(QStringLiteral(", "))});
}

QString departmentText(const Language& language, const QString& name)
{
    return name.isEmpty() ? language.translate("Cliffs", "no department") : name;
}

} // namespace seatkeeper
