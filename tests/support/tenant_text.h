#pragma once

#include "core/exchange/tenant_reader.h"

#include <QBuffer>

/// Tenant files as text, and what reading them gives.
namespace seatkeeper::test {

inline Result<Tenant> readTenantText(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readTenant(device);
}

/// A tenant file with these members behind format and version.
inline QString tenantFile(const QString& members)
{
    return QStringLiteral(R"({"format": "seatkeeper-tenant", "version": 1%1})")
        .arg(members.isEmpty() ? QString() : QStringLiteral(",\n") + members);
}

/// The members of a file whose one subscription, A, has these members behind the required ones.
inline QString subscriptionWith(const QString& members)
{
    return QStringLiteral("\"subscriptions\": [{\"id\": \"A\", \"licensing\": \"concurrent\", \"terms\": [],\n%1}]")
        .arg(members);
}

/// The members of a file with subscriptions A and B, without terms, and one user, ann, with these members.
inline QString userWith(const QString& members)
{
    return QStringLiteral("\"subscriptions\": [{\"id\": \"A\", \"licensing\": null, \"terms\": []},"
                          " {\"id\": \"B\", \"licensing\": null, \"terms\": []}],\n"
                          "\"users\": [{\"email\": \"ann@contoso.example\",\n%1}]")
        .arg(members);
}

/// The members of a file with subscription A and these usage rows.
inline QString usageWith(const QString& rows)
{
    return QStringLiteral("\"subscriptions\": [{\"id\": \"A\", \"licensing\": null, \"terms\": []}],\n\"usage\": [%1]")
        .arg(rows);
}

} // namespace seatkeeper::test
