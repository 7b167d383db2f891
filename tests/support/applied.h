#pragma once

#include "core/plan/apply.h"
#include "support/canonical.h"

#include <QStringList>

namespace seatkeeper::test {

inline const QString accepted = QStringLiteral("accepted");

/// How something was taken: `accepted`, or the refusal and what is at fault, as in `overlap $.starts`.
template <class T> QString verdictOf(const Result<T>& result)
{
    if (result)
        return accepted;
    return QStringLiteral("%1 %2").arg(codeOf(result.error().code), result.error().place.path).trimmed();
}

/// What a change made of a tenant.
struct Applied {
    Tenant before;
    Tenant tenant;
    QString verdict;

    /// Whether a refusal left everything as it was.
    bool isUntouched() const { return canonicalBytes(before) == canonicalBytes(tenant); }
};

inline Applied applied(const Tenant& tenant, const Change& change)
{
    Applied result{tenant, tenant, {}};
    result.verdict = verdictOf(applyChange(result.tenant, change));
    return result;
}

/// The lines of a subscription: `ai-agent 10 2024-01-01..2024-12-31, ai-agent 20 2025-01-01..`.
inline QString linesText(const Subscription& subscription)
{
    QStringList parts;
    for (const Line& line : subscription.lines) {
        parts.push_back(
            QStringLiteral("%1 %2 %3..%4")
                .arg(codeOf(line.type))
                .arg(line.quantity)
                .arg(dateToString(line.days.starts), line.days.ends ? dateToString(*line.days.ends) : QString()));
    }
    return parts.join(QStringLiteral(", "));
}

/// The licenses of a person by subscription: `A premium-agent+, B standard-agent`, `+` being the supervisor role;
/// `gone` where the tenant has no such person.
inline QString licensesText(const Tenant& tenant, const QString& email)
{
    const std::optional<PersonId> person = tenant.memberWith(email);
    if (!person)
        return QStringLiteral("gone");
    QStringList parts;
    for (const Holding& holding : tenant.pool->holdings(tenant.licensesOf(*person))) {
        parts.push_back(tenant.find(holding.subscription)->id + QLatin1Char(' ') + codeOf(holding.license) +
                        (holding.supervisor ? QStringLiteral("+") : QString()));
    }
    parts.sort();
    return parts.join(QStringLiteral(", "));
}

} // namespace seatkeeper::test
