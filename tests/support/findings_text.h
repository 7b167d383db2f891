#pragma once

#include "core/rules/findings/finding.h"
#include "support/builders.h"

namespace seatkeeper::test {

inline QString argumentText(const Argument& argument)
{
    if (const auto* number = std::get_if<qint64>(&argument))
        return QString::number(*number);
    if (const auto* day = std::get_if<QDate>(&argument))
        return dateToString(*day);
    if (const auto* month = std::get_if<Month>(&argument))
        return month->toString();
    return std::get<QString>(argument);
}

/// A finding in a line: severity, check, day, what it is about (for the tenant `:` and whom it names), part, and the
/// arguments in brackets. A usage type among these is the part, too, and left out.
inline QString findingText(const Finding& finding, const Tenant& tenant)
{
    QStringList people;
    for (const PersonId person : finding.people)
        people.push_back(tenant.people->email(person));
    if (finding.about == About::Tenant)
        people.sort(); // in a shuffled tenant they have other numbers
    QString subject = finding.about == About::Tenant ? QStringLiteral(": ") + people.join(QStringLiteral(", "))
                                                     : people.join(QStringLiteral(", "));
    if (finding.subscription)
        subject = tenant.find(*finding.subscription)->id;
    QStringList parts{QString(codeOf(finding.severity)), QString(finding.rule), dateToString(finding.day),
                      subject.trimmed()};
    if (!finding.part.isEmpty())
        parts.push_back(QString(finding.part));
    QStringList arguments;
    for (const Argument& argument : finding.arguments) {
        if (!std::holds_alternative<UsageType>(argument))
            arguments.push_back(argumentText(argument));
    }
    parts.push_back(QStringLiteral("(%1)").arg(arguments.join(QStringLiteral(", "))));
    return parts.join(QLatin1Char(' '));
}

inline QStringList findingTexts(const std::vector<Finding>& findings, const Tenant& tenant)
{
    QStringList texts;
    for (const Finding& finding : findings)
        texts.push_back(findingText(finding, tenant));
    return texts;
}

} // namespace seatkeeper::test
