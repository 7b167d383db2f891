#include "core/plan/layers.h"
#include "core/plan/take_over.h"
#include "core/store/delta_codec.h"
#include "support/in_child.h"
#include "support/memory_store.h"
#include "support/plan_folder.h"
#include "support/random_changes.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Scenarios in a plan file.
class TestPlanFileScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEachOfManyEditsOverThreeScenariosThroughADeath();
    void refusesRowsThatNoPlanHas_data();
    void refusesRowsThatNoPlanHas();
    void readsWhatWasWrittenBeforeThereWereScenarios();
};

namespace {

/// One random act on three scenarios or the baseline; nothing where it does not fit.
Result<bool> act(Plan& plan, Dice& dice, RandomChanges& random)
{
    const PlanState& state = plan.state();
    const QString name = QStringLiteral("S%1").arg(dice.below(3));
    const auto scenario = findScenario(*state.scenarios, name);
    const auto commit = [&](const ScenarioEdit& edit, EditKind kind) {
        return plan.commit(edit.next, kind, edit.summary, someone, edit.scenario);
    };
    if (!scenario)
        return commit(createScenario(state, {.name = name, .note = {}}).value(), EditKind::Scenario);
    std::vector<quint32> ranks;
    for (auto [item, end] = itemsOf(*state.scenarioItems, *scenario); item != end; ++item) {
        if (dice.percent(40))
            ranks.push_back(item->first.rank);
    }
    const Replay now = replayLayer(state, layerOf(scenario));
    switch (dice.below(14)) {
    case 0: return commit(deleteScenario(state, *scenario), EditKind::Scenario);
    case 1:
        return commit(switchItems(state, *scenario, ranks, dice.percent(50) ? Switch::On : Switch::Off),
                      EditKind::Items);
    case 2: return commit(discardItems(state, *scenario, ranks), EditKind::Items);
    case 3: return commit(takeOver(state, *scenario, ranks).edit, EditKind::TakeOver);
    case 4: return plan.apply({random.next(plan.baseline())}, {.operation = "x", .arguments = {}}, someone);
    case 5: return plan.undo().map([](const Edit&) { return true; });
    case 6: {
        if (ranks.empty())
            return false;
        const auto edit = replaceItem(state, *scenario, ranks.front(), random.next(now.tenant));
        return edit ? commit(*edit, EditKind::Items) : Result<bool>(tl::unexpected(edit.error()));
    }
    default: break;
    }
    ScenarioDraft draft(state, *scenario, now.tenant);
    for (int i = 0; i < 3; ++i)
        (void)draft.append(random.next(draft.tenant()));
    return plan.commit(std::move(draft).take(), EditKind::Changes, {.operation = "x", .arguments = {}}, someone,
                       scenario);
}

} // namespace

void TestPlanFileScenarios::keepsEachOfManyEditsOverThreeScenariosThroughADeath()
{
    constexpr int edits = 500;
    const PlanFolder folder;
    PlanState start;
    start.baseline = randomTenant(1).build();
    start.imported = start.baseline.licenses;
    const QString file = newPlan(folder, start);
    // What is done in the file by a process that is killed after each edit is done in memory as well.
    Plan expected = Plan::open(std::make_unique<MemoryStore>(start)).value();
    std::size_t most = 0;
    for (int done = 0, seed = 1; done < edits; ++seed) {
        const auto actOn = [seed](Plan& plan) {
            Dice dice(static_cast<quint32>(seed));
            RandomChanges random(static_cast<quint32>(seed));
            return act(plan, dice, random).value_or(false);
        };
        QVERIFY(killedAfter([&] {
            Plan plan = openPlan(file);
            actOn(plan);
        }));
        if (!actOn(expected))
            continue;
        ++done;
        const PlanState stored = storedState(file);
        most = std::max(most, stored.scenarioItems->size());
        QVERIFY(isSame(stored, expected.state()));
        for (const auto& [id, head] : *stored.scenarios) {
            const LayerId layer = layerOf(id);
            QVERIFY(isSame(replayLayer(stored, layer).tenant, replayLayer(expected.state(), layer).tenant));
        }
    }
    QVERIFY(most > 20);
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), "fine");
    Plan plan = openPlan(file);
    while (plan.nextUndo())
        QVERIFY(plan.undo());
    QVERIFY(isSame(storedState(file), start));
}

void TestPlanFileScenarios::refusesRowsThatNoPlanHas_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("name of another layer") << QByteArray("UPDATE scenario SET name = 'import'") << "scenario";
    QTest::newRow("two of one name") << QByteArray("INSERT INTO scenario VALUES (9, 'GRÖßER 𝄞', '')") << "scenario";
    QTest::newRow("no change") << QByteArray("UPDATE scenario_item SET change = '{}' WHERE rank = 1")
                               << "scenario_item";
    QTest::newRow("no JSON") << QByteArray("UPDATE scenario_item SET change = '{' WHERE rank = 1") << "scenario_item";
    QTest::newRow("steps of a contract")
        << QByteArray("UPDATE scenario_item SET steps = x'00000000000000000000' WHERE rank = 1") << "scenario_item";
    QTest::newRow("no steps of a move") << QByteArray("UPDATE scenario_item SET steps = NULL WHERE rank = 3")
                                        << "scenario_item";
    QTest::newRow("cut steps") << QByteArray("UPDATE scenario_item SET steps = x'0000' WHERE rank = 3")
                               << "scenario_item";
    QTest::newRow("nobody") << QByteArray("UPDATE scenario_item SET steps = x'ff000000000000000101' WHERE rank = 3")
                            << "scenario_item";
    QTest::newRow("no such subscription")
        << QByteArray("UPDATE scenario_item SET steps = x'00000000ff0000000101' WHERE rank = 3") << "scenario_item";
    QTest::newRow("no such license") << QByteArray(
                                            "UPDATE scenario_item SET steps = x'00000000000000000109' WHERE rank = 3")
                                     << "scenario_item";
    QTest::newRow("half on") << QByteArray("UPDATE scenario_item SET enabled = 2 WHERE rank = 1") << "scenario_item";
    QTest::newRow("of no scenario")
        << QByteArray("PRAGMA foreign_keys = OFF; UPDATE scenario_item SET scenario = 7 WHERE rank = 1")
        << "scenario_item";
}

void TestPlanFileScenarios::refusesRowsThatNoPlanHas()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    const PlanFolder folder;
    const QString file = newPlan(folder);
    runSqlAndDigest(file, sql);
    const auto state = PlanFile::open(file, PlanFile::Access::Read).value()->loadState();
    QVERIFY(!state);
    QCOMPARE(state.error().code, ErrorCode::PlanDamaged);
    QCOMPARE(std::get<QString>(state.error().arguments.at(1)), table);
}

/// Images and summaries of then end before what was added since.
void TestPlanFileScenarios::readsWhatWasWrittenBeforeThereWereScenarios()
{
    PlanDelta delta;
    delta.import = ImportInfo{day("2024-01-01"), "tenant", {}};
    delta.baseline.people.emplace_back(PersonId{0}, Person{.email = "ann@contoso.example"});
    QByteArray image = encodeDelta(delta);
    image.chop(5); // that there are no sources, and the length of an empty Webex id
    QCOMPARE(decodeDelta(image), std::optional(delta));
    image.chop(8); // the counts of two empty maps
    QCOMPARE(decodeDelta(image), std::optional(delta));
    const Summary summary{.operation = "x", .arguments = {}, .people = 3, .changes = 2, .scenario = {}};
    QByteArray words = encodeSummary(summary);
    words.chop(4); // the length of an empty text
    QCOMPARE(decodeSummary(words), std::optional(summary));
}

QTEST_GUILESS_MAIN(TestPlanFileScenarios)
#include "test_plan_file_scenarios.moc"
