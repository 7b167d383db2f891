#include "core/rules/access.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Who has access on one day, and why not.
class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAccessByAnActiveSubscription_data();
    void keepsAccessByAnActiveSubscription();
    void countsPeople_data();
    void countsPeople();
    void summarises_data();
    void summarises();
    void leavesOutWhoIsNoMember();
    void agreesWithEachPerson();
    void doesNotDependOnTheOrderOfInput();
};

namespace {

const QDate june(2024, 6, 1);

/// On 2024-06-01 there is one subscription in each state, named after it; Gap has a renewal that is known.
TenantBuilder oneOfEachState()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("Active").terms("2024-01-01..2024-06-01"))
        .with(SubscriptionBuilder("Suspended").terms("2024-01-01..").suspended("2024-06-01..2024-06-01"))
        .with(SubscriptionBuilder("Pending").terms("2024-06-02.."))
        .with(SubscriptionBuilder("Expired").terms("2024-01-01..2024-05-31"))
        .with(SubscriptionBuilder("Gap").terms("2024-01-01..2024-05-31 2024-06-02.."))
        .with(SubscriptionBuilder("Unknown"));
}

PersonBuilder ann()
{
    return PersonBuilder("ann@contoso.example");
}

} // namespace

void TestAccess::keepsAccessByAnActiveSubscription_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("reason"); // -: there is access

    QTest::newRow("R9: a license on an active subscription") << "Active"
                                                             << "-";
    QTest::newRow("R9: one active of several is enough") << "Expired Suspended Active Pending Unknown"
                                                         << "-";
    QTest::newRow("R9: an active subscription in the tenant is not enough") << "Expired"
                                                                            << "expired";
    QTest::newRow("no license at all") << ""
                                       << "no-license";
    QTest::newRow("A14: suspended") << "Suspended"
                                    << "suspended";
    QTest::newRow("pending") << "Pending"
                             << "pending";
    QTest::newRow("expired: the gap before a renewal too") << "Gap"
                                                           << "expired";
    QTest::newRow("unknown: no term") << "Unknown"
                                      << "unknown";
    QTest::newRow("the best state: suspended before all") << "Unknown Expired Pending Suspended"
                                                          << "suspended";
    QTest::newRow("the best state: pending before expired") << "Unknown Expired Pending"
                                                            << "pending";
    QTest::newRow("the best state: expired before unknown") << "Unknown Gap"
                                                            << "expired";
}

void TestAccess::keepsAccessByAnActiveSubscription()
{
    QFETCH(QString, held);
    PersonBuilder person = ann().administrator();
    for (const QString& id : held.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        person.holds(id);
    const Tenant tenant = oneOfEachState().with(person).build();
    const std::optional<NoAccess> refusal = AccessOn(tenant, june).refusal(tenant.licensesOf(PersonId{0}));
    QTEST(refusal ? QString(codeOf(*refusal)) : nobody, "reason");
}

void TestAccess::countsPeople_data()
{
    QTest::addColumn<PersonBuilder>("person");
    QTest::addColumn<bool>("expected");

    QTest::newRow("an administrator without a license") << ann().administrator() << true;
    QTest::newRow("a supervisor without a license") << ann().roles(Role::Supervisor) << true;
    QTest::newRow("an agent without a license") << ann().roles(Role::Agent) << true;
    QTest::newRow("a license without a role") << ann().holds("Expired") << true;
    QTest::newRow("neither") << ann() << false;
    QTest::newRow("roles unknown, without a license") << ann().rolesUnknown() << false;
    QTest::newRow("roles unknown, with a license") << ann().rolesUnknown().holds("Unknown") << true;
}

void TestAccess::countsPeople()
{
    QFETCH(PersonBuilder, person);
    QFETCH(bool, expected);
    const Tenant tenant = oneOfEachState().with(person).build();
    QCOMPARE(counts(person.person().roles, tenant.licensesOf(PersonId{0})), expected);
    QCOMPARE(accessSummary(tenant, june).people, expected ? 1 : 0);
}

void TestAccess::summarises_data()
{
    QTest::addColumn<PersonBuilder>("person");
    QTest::addColumn<QString>("summary");

    QTest::newRow("an agent with access")
        << ann().roles(Role::Agent).holds("Active") << "1 of 1, administrators 0 + 0 unknown; ";
    QTest::newRow("an administrator with access")
        << ann().roles(Role::Administrator | Role::Agent).holds("Active") << "1 of 1, administrators 1 + 0 unknown; ";
    QTest::newRow("an administrator without access")
        << ann().administrator().holds("Expired")
        << "0 of 1, administrators 0 + 0 unknown; ann@contoso.example expired";
    QTest::newRow("A13: an administrator without a license is listed")
        << ann().administrator() << "0 of 1, administrators 0 + 0 unknown; ann@contoso.example no-license";
    QTest::newRow("unknown roles are no administrator's")
        << ann().rolesUnknown().holds("Active") << "1 of 1, administrators 0 + 1 unknown; ";
    QTest::newRow("unknown roles count, though the person does not")
        << ann().rolesUnknown() << "0 of 0, administrators 0 + 1 unknown; ";
    QTest::newRow("known to have no role") << ann() << "0 of 0, administrators 0 + 0 unknown; ";
    QTest::newRow("an inactive account has access all the same")
        << ann().administrator().status(AccountStatus::Inactive).holds("Active")
        << "1 of 1, administrators 1 + 0 unknown; ";
    QTest::newRow("a pending account too")
        << ann().status(AccountStatus::Pending).holds("Active") << "1 of 1, administrators 0 + 0 unknown; ";
}

void TestAccess::summarises()
{
    QFETCH(PersonBuilder, person);
    const Tenant tenant = oneOfEachState().with(person).build();
    QTEST(textOf(tenant, accessSummary(tenant, june)), "summary");
}

void TestAccess::leavesOutWhoIsNoMember()
{
    Tenant tenant = oneOfEachState().with(ann().administrator().holds("Active")).build();
    tenant.setLicenses(PersonId{0}, LicenseSetId::NotAMember);
    QCOMPARE(textOf(tenant, accessSummary(tenant, june)), "0 of 0, administrators 0 + 0 unknown; ");
    QVERIFY(!counts(Roles(Role::Administrator), LicenseSetId::NotAMember));
}

void TestAccess::agreesWithEachPerson()
{
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(5)) {
            AccessSummary expected;
            for (std::size_t i = 0; i < tenant.people->size(); ++i) {
                const auto id = static_cast<PersonId>(i);
                const Person person = tenant.people->person(id);
                std::vector<SubscriptionState> states;
                for (const Holding& holding : tenant.pool->holdings(tenant.licensesOf(id)))
                    states.push_back(stateOn(*tenant.find(holding.subscription), each));
                const auto holdsOne = [&](SubscriptionState state) { return std::ranges::count(states, state) > 0; };

                expected.administratorsUnknown += person.roles ? 0 : 1;
                if (states.empty() && person.roles.value_or(Roles{}) == Roles{})
                    continue;
                ++expected.people;
                if (holdsOne(SubscriptionState::Active)) {
                    ++expected.with;
                    if (person.roles.value_or(Roles{}).testFlag(Role::Administrator))
                        ++expected.administratorsWith;
                } else if (states.empty()) {
                    expected.without.push_back({id, NoAccess::NoLicense});
                } else if (holdsOne(SubscriptionState::Suspended)) {
                    expected.without.push_back({id, NoAccess::Suspended});
                } else if (holdsOne(SubscriptionState::Pending)) {
                    expected.without.push_back({id, NoAccess::Pending});
                } else if (holdsOne(SubscriptionState::Expired)) {
                    expected.without.push_back({id, NoAccess::Expired});
                } else {
                    expected.without.push_back({id, NoAccess::Unknown});
                }
            }
            QCOMPARE(textOf(tenant, accessSummary(tenant, each)), textOf(tenant, expected));
        }
    }
}

void TestAccess::doesNotDependOnTheOrderOfInput()
{
    Dice dice(7);
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        TenantBuilder builder = randomTenant(seed);
        const Tenant tenant = builder.build();
        const Tenant shuffled = builder.shuffle(dice).build();
        for (QDate each = randomDays.starts; randomDays.contains(each); each = each.addDays(5))
            QCOMPARE(textOf(shuffled, accessSummary(shuffled, each)), textOf(tenant, accessSummary(tenant, each)));
    }
}

QTEST_APPLESS_MAIN(TestAccess)
#include "test_access.moc"
