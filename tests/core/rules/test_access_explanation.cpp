#include "core/rules/access_explanation.h"
#include "support/builders.h"
#include "support/random_tenant.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Why somebody has access, as data.
class TestAccessExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatEachLicenseGives();
    void restsOnA13ForAdministratorsWithoutLicense();
    void agreesWithTheAnswerAndItsNextChange();
};

void TestAccessExplanation::tellsWhatEachLicenseGives()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("Young").terms("2024-03-01..2024-12-31"))
                              .with(SubscriptionBuilder("Old").terms("2023-01-01..2024-06-30 2024-07-01..2025-06-30"))
                              .with(SubscriptionBuilder("Gone").terms("2023-02-01..2023-12-31"))
                              .with(SubscriptionBuilder("Back").terms("2023-03-01..2023-12-31 2024-09-01..2024-09-30"))
                              .with(PersonBuilder("ann@x").holds("Young").holds("Old").holds("Gone").holds("Back"))
                              .build();
    const AccessExplanation explanation = explainAccess(tenant, PersonId{0}, day("2024-06-01"));
    QVERIFY(!explanation.refusal);
    QCOMPARE(explanation.access->ends, std::optional(day("2025-06-30")));
    QCOMPARE(explanation.next, std::optional(day("2025-07-01")));
    QCOMPARE(explanation.rule, Rule::R9AccessByActive);
    QCOMPARE(explanation.licenses.size(), std::size_t{4});

    const auto candidate = [&](std::size_t index) { return explanation.licenses.at(index); };
    const auto id = [&](std::size_t index) { return tenant.find(candidate(index).license.subscription)->id; };
    QCOMPARE(QStringList({id(0), id(1), id(2), id(3)}), QStringList({"Old", "Gone", "Back", "Young"}));
    QCOMPARE(candidate(0).active->ends, std::optional(day("2025-06-30"))); // adjacent terms are one run
    QVERIFY(!candidate(0).activeAgain);
    QCOMPARE(candidate(1).state, SubscriptionState::Expired);
    QVERIFY(!candidate(1).active && !candidate(1).activeAgain);
    QCOMPARE(candidate(2).activeAgain, std::optional(day("2024-09-01")));
    QCOMPARE(candidate(3).active->starts, day("2024-06-01"));
}

void TestAccessExplanation::restsOnA13ForAdministratorsWithoutLicense()
{
    const Tenant tenant =
        TenantBuilder().with(PersonBuilder("admin@x").administrator()).with(PersonBuilder("ann@x")).build();
    const auto rests = [&](PersonId person) { return explainAccess(tenant, person, day("2024-06-01")).assumptions; };
    QCOMPARE(rests(PersonId{0}), std::vector{Assumption::A13AdministratorWithoutLicense});
    QVERIFY(rests(PersonId{1}) != std::vector{Assumption::A13AdministratorWithoutLicense});
}

void TestAccessExplanation::agreesWithTheAnswerAndItsNextChange()
{
    int changes = 0;
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        for (std::size_t person = 0; person < tenant.licenses->size(); ++person) {
            const auto set = tenant.licensesOf(static_cast<PersonId>(person));
            const auto hasAccess = [&](QDate day) { return !AccessOn(tenant, day).refusal(set); };
            const QDate asked(2024, 2, 10);
            const AccessExplanation explanation = explainAccess(tenant, static_cast<PersonId>(person), asked);
            QCOMPARE(!explanation.refusal, hasAccess(asked));
            QDate next = asked.addDays(1);
            while (next.year() < 2026 && hasAccess(next) == hasAccess(asked))
                next = next.addDays(1);
            QCOMPARE(explanation.next, next.year() < 2026 ? std::optional(next) : std::nullopt);
            changes += explanation.next ? 1 : 0;
        }
    }
    QVERIFY(changes > 50); // else the tenants are too tame to tell anything
}

QTEST_APPLESS_MAIN(TestAccessExplanation)
#include "test_access_explanation.moc"
