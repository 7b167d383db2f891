#pragma once

#include "core/rules/findings/findings.h"
#include "support/findings_text.h"

#include <QTest>

/// What the tables of the checks have in common: they all look on 2024-06-01.
namespace seatkeeper::test {

inline const QDate june(2024, 6, 1);

/// The subscription A.
inline SubscriptionBuilder a(const QString& terms)
{
    return SubscriptionBuilder("A").terms(terms);
}

inline SubscriptionBuilder b(const QString& terms)
{
    return SubscriptionBuilder("B").terms(terms);
}

inline PersonBuilder ann()
{
    return PersonBuilder("ann@x");
}

inline PersonBuilder bo()
{
    return PersonBuilder("bo@x");
}

inline void columnsOfChecks()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QStringList>("expected");
}

/// What one check finds in a tenant, in lines without its word.
inline QStringList foundBy(const char* rule, const Tenant& tenant, const FindingLimits& limits = {},
                           const PlannedFacts& planned = {})
{
    QStringList found = findingTexts(findings({tenant, june, limits, planned}), tenant);
    const QString word = QStringLiteral("%1 ").arg(QLatin1String(rule));
    found.removeIf([&](const QString& text) { return !text.contains(QLatin1Char(' ') + word); });
    return found.replaceInStrings(word, QString());
}

/// Compares what one check finds with a row of the table.
inline void compareFound(const char* rule)
{
    QFETCH(TenantBuilder, tenant);
    QFETCH(QStringList, expected);
    QCOMPARE(foundBy(rule, tenant.build()), expected);
}

/// How far an acceptance of what one check finds would hold: its `same`, and its `weight`.
inline std::pair<QString, qint64> extentOf(const char* rule, const Tenant& tenant, const PlannedFacts& planned = {})
{
    for (const Finding& finding : findings({tenant, june, {}, planned})) {
        if (finding.rule == QLatin1String(rule))
            return {finding.extent.same, finding.extent.weight};
    }
    return {QStringLiteral("nothing found"), 0};
}

} // namespace seatkeeper::test
