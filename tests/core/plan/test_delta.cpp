#include "core/plan/apply.h"
#include "core/plan/edit.h"
#include "support/canonical.h"
#include "support/random_changes.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The laws of difference and exchange.
class TestDelta : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomChangesAreOfEveryKind();
    void aStateDiffersNotFromItself();
    void exchangingPutsTheOldStateBack();
    void exchangingTwiceChangesNothing();
    void undoingAllIsTheStartAndRedoingAllTheEnd();
    void holdsOnlyWhatDiffers_data();
    void holdsOnlyWhatDiffers();
    void holdsWhatWasImported();
    void takesAPersonWhoWasAdded();
    void equalValuesInOtherMemoryDifferNot();
};

namespace {

constexpr std::uint32_t seeds = 100;

/// The tenant after some random changes; those that the rules refuse are left out.
Tenant changed(const Tenant& tenant, std::uint32_t seed, int changes)
{
    Tenant result = tenant;
    RandomChanges random(seed);
    while (changes > 0) {
        if (applyChange(result, random.next(result)))
            --changes;
    }
    return result;
}

} // namespace

/// What follows is worth little without this.
void TestDelta::randomChangesAreOfEveryKind()
{
    std::array<int, operationCodes.size()> fits{};
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        Tenant tenant = randomTenant(seed).build();
        RandomChanges random(seed);
        for (int i = 0; i < 40; ++i) {
            const Change change = random.next(tenant);
            const Tenant before = tenant;
            if (applyChange(tenant, change) && !difference(before, tenant).isEmpty())
                ++fits.at(change.index());
        }
    }
    for (std::size_t i = 0; i < fits.size(); ++i)
        QVERIFY2(fits.at(i) >= 10, operationCodes.at(i).data());
}

void TestDelta::aStateDiffersNotFromItself()
{
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const Tenant tenant = randomTenant(seed).build();
        QVERIFY(difference(tenant, tenant).isEmpty());
        const Tenant later = changed(tenant, seed, 10);
        QVERIFY(difference(later, later).isEmpty());
    }
}

void TestDelta::exchangingPutsTheOldStateBack()
{
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const Tenant before = randomTenant(seed).build();
        const Tenant after = changed(before, seed, 10);
        Delta delta = difference(before, after);
        Tenant tenant = after;
        exchange(tenant, delta);
        QCOMPARE(canonicalBytes(tenant), canonicalBytes(before));
        QVERIFY(isSame(tenant, before));
        QVERIFY(difference(before, tenant).isEmpty());
    }
}

void TestDelta::exchangingTwiceChangesNothing()
{
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const Tenant before = randomTenant(seed).build();
        const Tenant after = changed(before, seed, 10);
        const Delta original = difference(before, after);
        Delta delta = original;
        Tenant tenant = after;
        exchange(tenant, delta);
        exchange(tenant, delta);
        QVERIFY(delta == original);
        QCOMPARE(canonicalBytes(tenant), canonicalBytes(after));
        QVERIFY(isSame(tenant, after));
    }
}

void TestDelta::undoingAllIsTheStartAndRedoingAllTheEnd()
{
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        Tenant tenant = randomTenant(seed).build();
        std::vector<Tenant> states{tenant};
        std::vector<Delta> deltas;
        RandomChanges random(seed);
        while (deltas.size() < 20) {
            Tenant next = tenant;
            if (!applyChange(next, random.next(tenant)))
                continue;
            deltas.push_back(difference(tenant, next));
            states.push_back(tenant = next);
        }
        for (std::size_t i = deltas.size(); i-- > 0;) {
            exchange(tenant, deltas[i]);
            QVERIFY(isSame(tenant, states[i]));
        }
        QCOMPARE(canonicalBytes(tenant), canonicalBytes(states.front()));
        for (std::size_t i = 0; i < deltas.size(); ++i) {
            exchange(tenant, deltas[i]);
            QVERIFY(isSame(tenant, states[i + 1]));
        }
        QCOMPARE(canonicalBytes(tenant), canonicalBytes(states.back()));
    }
}

namespace {

/// How many entries each part of a delta has: `head 1`, `subscriptions 1, licenses 2`.
QString partsOf(const Delta& delta)
{
    QStringList parts;
    const auto add = [&parts](const char* name, std::size_t size) {
        if (size > 0)
            parts.push_back(QStringLiteral("%1 %2").arg(name).arg(size));
    };
    add("head", delta.head ? 1 : 0);
    add("subscriptions", delta.subscriptions.size());
    add("usage", delta.usage.size());
    add("invoices", delta.invoices.size());
    add("people", delta.people.size());
    add("licenses", delta.licenses.size());
    return parts.join(QStringLiteral(", "));
}

Tenant smallTenant()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A").terms("2024-01-01.."))
        .with(SubscriptionBuilder("B").terms("2024-01-01.."))
        .with(PersonBuilder("ann@contoso.example").holds("A"))
        .with(PersonBuilder("bo@contoso.example").holds("A"))
        .usage("2024-01", UsageType::Ivr, "A", 5)
        .build();
}

} // namespace

void TestDelta::holdsOnlyWhatDiffers_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("parts");

    const Tenant tenant = smallTenant();
    const std::vector<PersonId> both = tenant.membersByEmail();
    PersonPatch set;
    set.department = "Care";
    QTest::newRow("the name") << Change(EditTenant{"T", {}}) << "head 1";
    QTest::newRow("the currency") << Change(EditTenant{{}, "EUR"}) << "head 1";
    QTest::newRow("an assumption") << Change(SetAssumption{false}) << "head 1";
    QTest::newRow("one subscription") << Change(EndSubscription{"A", day("2024-06-30")}) << "subscriptions 1";
    QTest::newRow("a subscription that is new")
        << Change(AddSubscription{SubscriptionBuilder("C").build()}) << "subscriptions 1";
    QTest::newRow("a subscription that is gone") << Change(RemoveSubscription{"B"}) << "subscriptions 1";
    QTest::newRow("a usage cell") << Change(SetUsage{month("2024-02"), UsageType::Ivr, "A", 5}) << "usage 1";
    QTest::newRow("a usage cell that is gone")
        << Change(SetUsage{month("2024-01"), UsageType::Ivr, "A", {}}) << "usage 1";
    QTest::newRow("an invoice") << Change(SetInvoice{month("2024-01"), InvoiceAmount(), "", ""}) << "invoices 1";
    QTest::newRow("who two people are") << Change(EditPeople{both, set}) << "people 2";
    QTest::newRow("what two people hold") << Change(MoveLicenses{both, "A", "B"}) << "licenses 2";
    QTest::newRow("one person is gone") << Change(RemovePeople{{both.front()}}) << "licenses 1";
    QTest::newRow("nothing") << Change(SetUsage{month("2024-01"), UsageType::Ivr, "A", 5}) << "";
}

void TestDelta::holdsOnlyWhatDiffers()
{
    QFETCH(Change, change);
    const Tenant before = smallTenant();
    Tenant after = before;
    QVERIFY(applyChange(after, change));
    const Delta delta = difference(before, after);
    QTEST(partsOf(delta), "parts");
    QCOMPARE(delta.isEmpty(), partsOf(delta).isEmpty());
}

void TestDelta::holdsWhatWasImported()
{
    PlanState before;
    before.baseline = smallTenant();
    before.imported = before.baseline.licenses;
    before.import = {.day = day("2024-01-01"), .source = "tenant", .sample = "article"};
    PlanState after = before;
    after.imported.edit().back() = LicenseSetId::None;
    after.import = {.day = day("2024-02-01"), .source = "csv", .sample = {}};

    PlanDelta delta = difference(before, after);
    QVERIFY(delta.baseline.isEmpty());
    QCOMPARE(delta.imported.size(), std::size_t{1});
    QVERIFY(delta.import == before.import);
    PlanState state = after;
    exchange(state, delta);
    QVERIFY(isSame(state, before));
    QVERIFY(difference(state, before).isEmpty());
    exchange(state, delta);
    QVERIFY(isSame(state, after));
    QVERIFY(difference(before, before).isEmpty());
}

void TestDelta::takesAPersonWhoWasAdded()
{
    const Tenant before = smallTenant();
    Tenant after = before;
    NewPerson added;
    added.person.email = "cy@contoso.example";
    added.licenses = {{"A", License::StandardAgent, false}};
    QVERIFY(applyChange(after, AddPeople{{added}}));
    Delta delta = difference(before, after);
    QCOMPARE(partsOf(delta), "licenses 1");
    Tenant tenant = after;
    exchange(tenant, delta);
    QVERIFY(!tenant.memberWith(u"cy@contoso.example"));
    exchange(tenant, delta);
    QVERIFY(tenant.memberWith(u"cy@contoso.example"));
}

void TestDelta::equalValuesInOtherMemoryDifferNot()
{
    const Tenant before = smallTenant();
    Tenant after = before;
    QVERIFY(applyChange(after, SetUsage{month("2024-01"), UsageType::Ivr, "A", 6}));
    QVERIFY(applyChange(after, SetUsage{month("2024-01"), UsageType::Ivr, "A", 5}));
    QVERIFY(applyChange(after, AssignLicense{before.membersByEmail(), "B", License::StandardAgent, false}));
    QVERIFY(applyChange(after, RemoveLicense{before.membersByEmail(), "B", License::StandardAgent}));
    PersonPatch set;
    for (const char* department : {"Care", ""}) {
        set.department = department;
        QVERIFY(applyChange(after, EditPeople{before.membersByEmail(), set}));
    }
    QVERIFY(difference(before, after).isEmpty());
}

QTEST_APPLESS_MAIN(TestDelta)
#include "test_delta.moc"
