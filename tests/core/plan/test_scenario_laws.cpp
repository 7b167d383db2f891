#include "core/plan/apply.h"
#include "core/plan/import_tenant.h"
#include "core/plan/layers.h"
#include "core/plan/take_over.h"
#include "support/random_changes.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What holds for scenarios whatever is in them.
class TestScenarioLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replayingIsWhatWasTried();
    void takingOverPartByPartIsTakingOverAll();
    void takingOverAllIsTheScenario();
    void anUnchangedBaselineChangesNothing();
    void changesOfOneBaselineAndTheOtherMeet();
    void layersGoTogether();
    void exchangingTwiceChangesNothing();
};

namespace {

constexpr std::uint32_t seeds = 60;
constexpr int itemCount = 12;

struct Tried {
    PlanState state;
    ScenarioId scenario{};
    Tenant tenant; ///< as it was while the changes were tried
};

/// A random tenant with a scenario of random changes that fit.
Tried tried(std::uint32_t seed)
{
    PlanState start;
    start.baseline = randomTenant(seed).build();
    start.imported = start.baseline.licenses;
    const ScenarioEdit made = createScenario(start, {.name = "Later", .note = {}}).value();
    ScenarioDraft draft(made.next, made.scenario);
    RandomChanges random(seed);
    for (int i = 0; i < itemCount * 3; ++i)
        (void)draft.append(random.next(draft.tenant()));
    const Tenant tenant = draft.tenant();
    return {std::move(draft).take(), made.scenario, tenant};
}

std::vector<quint32> ranksOf(const Tried& one)
{
    std::vector<quint32> ranks;
    for (const ItemOutcome& item : replay(one.state.baseline, *one.state.scenarioItems, one.scenario).items)
        ranks.push_back(item.rank);
    return ranks;
}

} // namespace

void TestScenarioLaws::replayingIsWhatWasTried()
{
    std::size_t items = 0;
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const Tried one = tried(seed);
        const Replay again = replay(one.state.baseline, *one.state.scenarioItems, one.scenario);
        for (const ItemOutcome& item : again.items) {
            QVERIFY(!item.refusal);
            const auto fits = item.count(StepState::Open) + item.count(StepState::Done);
            QCOMPARE(fits, static_cast<qint64>(item.people.size()));
        }
        QVERIFY(isSame(again.tenant, one.tenant));
        QCOMPARE(again.tenant.pool->size(), one.state.baseline.pool->size()); // nothing is made twice
        items += again.items.size();
    }
    QVERIFY(items > seeds * 5); // what is said above is said of something
}

void TestScenarioLaws::takingOverPartByPartIsTakingOverAll()
{
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const Tried one = tried(seed);
        const PlanState whole = takeOver(one.state, one.scenario, ranksOf(one)).edit.next;
        PlanState byPart = one.state;
        for (const quint32 rank : ranksOf(one)) {
            const TakeOver part = takeOver(byPart, one.scenario, {rank});
            QVERIFY(part.failures.empty());
            byPart = part.edit.next;
        }
        QVERIFY(isSame(byPart, whole));
        QVERIFY(byPart.scenarioItems->empty());
    }
}

void TestScenarioLaws::takingOverAllIsTheScenario()
{
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const Tried one = tried(seed);
        QVERIFY(isSame(takeOver(one.state, one.scenario, ranksOf(one)).edit.next.baseline, one.tenant));
    }
}

void TestScenarioLaws::anUnchangedBaselineChangesNothing()
{
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const Tried one = tried(seed);
        const PlanState rebased = importTenant(one.state, randomTenant(seed).build(), one.state.import);
        QVERIFY(isSame(rebased, one.state));
        QVERIFY(isSame(replayLayer(rebased, layerOf(one.scenario)).tenant, one.tenant));
    }
}

/// Items about other subscriptions and people commute.
void TestScenarioLaws::changesOfOneBaselineAndTheOtherMeet()
{
    PlanState start;
    start.baseline = TenantBuilder()
                         .with(SubscriptionBuilder("A").terms("2024-01-01..2024-12-31"))
                         .with(SubscriptionBuilder("B").terms("2024-01-01..2024-12-31"))
                         .with(PersonBuilder("ann@contoso.example").holds("A"))
                         .with(PersonBuilder("bo@contoso.example").holds("B"))
                         .build();
    std::vector<Change> changes{
        EndSubscription{"A", day("2024-03-31")}, ChangeTerm{"B", day("2024-01-01"), range("2024-02-01..2024-12-31")},
        AssignLicense{{PersonId{0}}, "B"}, RemoveLicense{{PersonId{1}}, "B"}, SetAssumption{false}};
    std::vector<std::size_t> order{0, 1, 2, 3, 4};
    std::optional<Tenant> first;
    do {
        const ScenarioEdit made = createScenario(start, {.name = "Later", .note = {}}).value();
        ScenarioDraft draft(made.next, made.scenario);
        for (const std::size_t i : order)
            QVERIFY(draft.append(changes[i]));
        if (!first)
            first = draft.tenant();
        // Sets get their ids in the order in which they are met, so it is their content that is compared.
        QCOMPARE(draft.tenant().subscriptions, first->subscriptions);
        QCOMPARE(draft.tenant().assumptions, first->assumptions);
        for (const PersonId person : first->members()) {
            const auto a = draft.tenant().pool->holdings(draft.tenant().licensesOf(person));
            const auto b = first->pool->holdings(first->licensesOf(person));
            QVERIFY(std::ranges::equal(a, b));
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestScenarioLaws::layersGoTogether()
{
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        Tried one = tried(seed);
        const ScenarioEdit made = createScenario(one.state, {.name = "Other", .note = {}}).value();
        ScenarioDraft draft(made.next, made.scenario);
        RandomChanges random(seed + seeds);
        for (int i = 0; i < itemCount; ++i)
            (void)draft.append(random.next(draft.tenant()));
        PlanState state = std::move(draft).take();
        RandomChanges ofBaseline(seed + 2 * seeds);
        for (int i = 0; i < itemCount; ++i) // replays may now need sets and people that the plan has not met yet
            (void)applyChange(state.baseline, ofBaseline.next(state.baseline));
        const LayerId left = layerOf(one.scenario);
        const LayerId right = layerOf(made.scenario);
        const Sides<Tenant> both = bothLayers(state, {left, right});
        const Sides<Tenant> mirrored = bothLayers(state, {right, left});
        for (std::size_t i = 0; i < both.left.pool->size(); ++i) {
            const auto set = static_cast<LicenseSetId>(i);
            QVERIFY(std::ranges::equal(both.left.pool->holdings(set), both.right.pool->holdings(set)));
        }
        for (std::size_t i = 0; i < both.left.people->size(); ++i) {
            const auto person = static_cast<PersonId>(i);
            QCOMPARE(both.left.people->email(person), both.right.people->email(person));
        }
        const Comparison forth = compare(both.left, both.right, randomDays.starts.addDays(60));
        const Comparison back = compare(mirrored.left, mirrored.right, randomDays.starts.addDays(60));
        const auto emails = [](const Tenant& tenant, const std::vector<PersonId>& people) {
            QStringList list;
            for (const PersonId person : people)
                list.push_back(tenant.people->email(person));
            list.sort();
            return list;
        };
        QCOMPARE(emails(both.right, forth.accessLost), emails(mirrored.right, back.accessGained));
        QCOMPARE(emails(both.right, forth.joined), emails(mirrored.right, back.gone));
        QCOMPARE(forth.licenses.size(), back.licenses.size());
        const Sides<Tenant> same = bothLayers(state, {left, left});
        QCOMPARE(compare(same.left, same.right, randomDays.starts), Comparison());
    }
}

void TestScenarioLaws::exchangingTwiceChangesNothing()
{
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const Tried one = tried(seed);
        for (const PlanState& after :
             {copyScenario(one.state, one.scenario, {.name = "Copy", .note = {}})->next,
              takeOver(one.state, one.scenario, ranksOf(one)).edit.next, deleteScenario(one.state, one.scenario).next,
              switchItems(one.state, one.scenario, ranksOf(one), Switch::Off).next}) {
            PlanState state = after;
            PlanDelta delta = difference(one.state, after);
            exchange(state, delta);
            QVERIFY(isSame(state, one.state));
            exchange(state, delta);
            QVERIFY(isSame(state, after));
        }
    }
}

QTEST_GUILESS_MAIN(TestScenarioLaws)
#include "test_scenario_laws.moc"
