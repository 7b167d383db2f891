#pragma once

#include "core/model/tenant.h"
#include "core/rules/access.h"
#include "core/rules/handovers.h"
#include "core/rules/overage.h"
#include "core/rules/responsibility.h"

#include <QStringList>

/// Answers as text by ids and addresses: so a failed comparison reads well, and tenants that name the same things
/// in another order compare equal.
namespace seatkeeper::test {

inline const QString nobody = QStringLiteral("-");

inline QString textOf(const std::optional<QDate>& day)
{
    return day ? dateToString(*day) : nobody;
}

inline QString textOf(const std::optional<DateRange>& days)
{
    if (!days)
        return nobody;
    return dateToString(days->starts) + QStringLiteral("..") + (days->ends ? dateToString(*days->ends) : QString());
}

inline QString textOf(const std::vector<DateRange>& ranges)
{
    QStringList parts;
    for (const DateRange& days : ranges)
        parts.push_back(textOf(std::optional(days)));
    return parts.join(QLatin1Char(' '));
}

inline QString textOf(const Tenant& tenant, const std::optional<SubscriptionRef>& ref)
{
    return ref ? tenant.find(*ref)->id : nobody;
}

/// The ids, in their order.
inline QString textOf(const Tenant& tenant, const std::vector<SubscriptionRef>& refs)
{
    QStringList ids;
    for (const SubscriptionRef ref : refs)
        ids.push_back(textOf(tenant, ref));
    return ids.join(QLatin1Char(' '));
}

/// The holder; of a tie all of them: `B`, or `B = A`.
inline QString textOf(const Tenant& tenant, const Answer& answer)
{
    QStringList ids{textOf(tenant, answer.subscription)};
    if (!answer.tie.empty())
        ids = textOf(tenant, answer.tie).split(QLatin1Char(' '));
    return ids.join(QStringLiteral(" = "));
}

/// All duties: `primary A, ai-agent B = A, …`.
inline QString textOf(const Tenant& tenant, const Responsibility& responsibility)
{
    QStringList parts;
    for (const Duty duty : allDuties)
        parts.push_back(codeOf(duty) + QLatin1Char(' ') + textOf(tenant, responsibility.answer(duty)));
    return parts.join(QStringLiteral(", "));
}

/// `2026-01-01 primary A > B: A expired`.
inline QString textOf(const Tenant& tenant, const Handover& row)
{
    return QStringLiteral("%1 %2 %3 > %4: %5 %6")
        .arg(dateToString(row.date), row.type ? codeOf(*row.type) : codeOf(Duty::Primary), textOf(tenant, row.from),
             textOf(tenant, row.to), textOf(tenant, row.causedBy), codeOf(row.event));
}

inline QStringList textOf(const Tenant& tenant, const std::vector<Handover>& rows)
{
    QStringList lines;
    for (const Handover& row : rows)
        lines.push_back(textOf(tenant, row));
    return lines;
}

inline QString textOf(const std::optional<Money>& amount)
{
    return amount ? amount->toString() : QStringLiteral("?");
}

/// The parts that are charged with something: `A 3 30.00, - 1 10.00`.
inline QString splitText(const Tenant& tenant, const OverageRow& row)
{
    QStringList parts;
    for (const OveragePart& part : row.parts) {
        if (part.overage > 0)
            parts.push_back(QStringLiteral("%1 %2 %3")
                                .arg(textOf(tenant, part.subscription))
                                .arg(part.overage)
                                .arg(textOf(part.amount)));
    }
    return parts.join(QStringLiteral(", "));
}

/// `2026-01 ai-agent 14 - 10 = 4, A pays 40.00`.
inline QString textOf(const Tenant& tenant, const OverageRow& row)
{
    return QStringLiteral("%1 %2 %3 - %4 = %5, %6 pays %7")
        .arg(row.month.toString(), codeOf(row.type))
        .arg(row.usage)
        .arg(row.committed)
        .arg(row.overage)
        .arg(textOf(tenant, row.responsible), textOf(row.amount));
}

/// `3 of 4, administrators 1 + 0 unknown; bo@example.org expired`, people without access by address.
inline QString textOf(const Tenant& tenant, const AccessSummary& summary)
{
    QStringList without;
    for (const PersonWithout& person : summary.without)
        without.push_back(tenant.people->email(person.person) + QLatin1Char(' ') + codeOf(person.reason));
    without.sort();
    return QStringLiteral("%1 of %2, administrators %3 + %4 unknown; %5")
        .arg(summary.with)
        .arg(summary.people)
        .arg(summary.administratorsWith)
        .arg(summary.administratorsUnknown)
        .arg(without.join(QStringLiteral(", ")));
}

} // namespace seatkeeper::test
