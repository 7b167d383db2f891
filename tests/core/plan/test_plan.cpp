#include "core/plan/plan.h"
#include "support/canonical.h"
#include "support/failing_store.h"
#include "support/random_changes.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Plan: one step at a time, disk first and memory after. What a step holds is tested with Delta.
class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatIsKept();
    void doesNotOpenWhatCannotBeRead();
    void makesOneStepOfManyChanges();
    void appliesNothingWhereOneChangeIsRefused();
    void makesNoStepOfNothingAndKeepsRedo();
    void undoesAndRedoes();
    void hasNothingToUndoOrRedo();
    void forgetsWhatWasUndoneWhenGoingOn();
    void stopsAtAStepThatIsNoLongerKept();
    void undoesAllAndRedoesAll();
    void goesToWhereItWas();
    void goesNoFurtherThanWhatIsKept();
    void goesAllTheWayOrNotAtAll();
    void aFailedWriteLeavesAllAsItWas_data();
    void aFailedWriteLeavesAllAsItWas();
    void aFailedReadLeavesAllAsItWas();
};

namespace {

const Signature by{QDateTime(QDate(2024, 5, 1), QTime(12, 0)), "ann", "because"};

Change named(const QString& name)
{
    return EditTenant{name, {}};
}

/// A plan in memory, with what keeps it.
struct Fixture {
    Kept kept;
    Failing failing;

    Plan open() { return Plan::open(std::make_unique<FailingStore>(kept, failing)).value(); }
};

/// Gives the tenant a name, as one step.
void step(Plan& plan, const QString& name)
{
    QVERIFY(plan.apply({named(name)}, {.operation = "edit-tenant", .arguments = {name}}, by).value());
}

/// The names that the steps gave, those undone in brackets: `one two (three)`.
QString stepsOf(const Plan& plan)
{
    QStringList steps;
    for (const Edit& edit : plan.history()) {
        const QString name = std::get<QString>(edit.summary.arguments.at(0));
        steps.push_back(edit.done ? name : QStringLiteral("(%1)").arg(name));
    }
    return steps.join(QLatin1Char(' '));
}

} // namespace

void TestPlan::opensWhatIsKept()
{
    Fixture fixture;
    fixture.kept.state.baseline.name = "Contoso";
    Plan plan = fixture.open();
    QCOMPARE(plan.baseline().name, "Contoso");
    QVERIFY(plan.history().empty());
    step(plan, "one");
    const Plan again = fixture.open();
    QCOMPARE(again.baseline().name, "one");
    QVERIFY(again.history() == plan.history());
}

void TestPlan::doesNotOpenWhatCannotBeRead()
{
    Fixture fixture;
    fixture.failing.reads = true;
    const auto plan = Plan::open(std::make_unique<FailingStore>(fixture.kept, fixture.failing));
    QVERIFY(!plan);
    QCOMPARE(codeOf(plan.error().code), codeOf(ErrorCode::PlanDamaged));
}

void TestPlan::makesOneStepOfManyChanges()
{
    Fixture fixture;
    Plan plan = fixture.open();
    const Summary summary{.operation = "add-subscription", .arguments = {"A"}, .people = 0, .changes = 2};
    const Change add = AddSubscription{SubscriptionBuilder("A").build()};
    const Change renew = RenewSubscription{"A", range("2024-01-01..")};
    QVERIFY(plan.apply({add, renew}, summary, by).value());
    QCOMPARE(plan.history().size(), std::size_t{1});
    const Edit& edit = plan.history().front();
    QCOMPARE(edit.sequence, quint64{1});
    QCOMPARE(edit.at, by.at);
    QCOMPARE(edit.author, "ann");
    QCOMPARE(edit.note, "because");
    QVERIFY(edit.kind == EditKind::Changes);
    QVERIFY(edit.summary == summary);
    QVERIFY(edit.done && edit.undoable);
    QCOMPARE(fixture.kept.writes, 1);
    QVERIFY(isSame(fixture.kept.state, plan.state()));
    QVERIFY(plan.undo());
    QVERIFY(plan.baseline().subscriptions.empty());
}

void TestPlan::appliesNothingWhereOneChangeIsRefused()
{
    Fixture fixture;
    Plan plan = fixture.open();
    const auto result = plan.apply({named("one"), RemoveSubscription{"X"}}, {}, by);
    QVERIFY(!result);
    QCOMPARE(codeOf(result.error().code), codeOf(ErrorCode::UnknownSubscription));
    QCOMPARE(plan.baseline().name, "");
    QVERIFY(plan.history().empty());
    QCOMPARE(fixture.kept.writes, 0);
}

void TestPlan::makesNoStepOfNothingAndKeepsRedo()
{
    Fixture fixture;
    Plan plan = fixture.open();
    step(plan, "one");
    step(plan, "two");
    QVERIFY(plan.undo());
    const int writes = fixture.kept.writes;
    QVERIFY(!plan.apply({named("one")}, {}, by).value());
    QVERIFY(!plan.apply({}, {}, by).value());
    QVERIFY(!plan.apply({named("elsewhere"), named("one")}, {}, by).value());
    QVERIFY(!plan.commit(plan.state(), EditKind::ImportTenant, {}, by).value());
    QCOMPARE(fixture.kept.writes, writes);
    QCOMPARE(stepsOf(plan), "one (two)");
    QVERIFY(plan.redo());
    QCOMPARE(plan.baseline().name, "two");
}

void TestPlan::undoesAndRedoes()
{
    Fixture fixture;
    Plan plan = fixture.open();
    step(plan, "one");
    step(plan, "two");
    QVERIFY(plan.nextUndo() == &plan.history().back());
    QVERIFY(!plan.nextRedo());

    const Edit undone = plan.undo().value();
    QCOMPARE(undone.sequence, quint64{2});
    QVERIFY(!undone.done);
    QCOMPARE(plan.baseline().name, "one");
    QCOMPARE(stepsOf(plan), "one (two)");
    QCOMPARE(plan.nextUndo()->sequence, quint64{1});
    QCOMPARE(plan.nextRedo()->sequence, quint64{2});

    QVERIFY(plan.undo());
    QCOMPARE(stepsOf(plan), "(one) (two)");
    QCOMPARE(plan.nextRedo()->sequence, quint64{1});

    const Edit redone = plan.redo().value();
    QCOMPARE(redone.sequence, quint64{1});
    QVERIFY(redone.done);
    QCOMPARE(plan.baseline().name, "one");
    QVERIFY(isSame(fixture.kept.state, plan.state()));
    QVERIFY(fixture.kept.history == plan.history());
}

void TestPlan::hasNothingToUndoOrRedo()
{
    Fixture fixture;
    Plan plan = fixture.open();
    QVERIFY(!plan.nextUndo());
    QVERIFY(!plan.nextRedo());
    QCOMPARE(codeOf(plan.undo().error().code), codeOf(ErrorCode::NothingToUndo));
    QCOMPARE(codeOf(plan.redo().error().code), codeOf(ErrorCode::NothingToRedo));
    step(plan, "one");
    QCOMPARE(codeOf(plan.redo().error().code), codeOf(ErrorCode::NothingToRedo));
    QVERIFY(plan.undo());
    QCOMPARE(codeOf(plan.undo().error().code), codeOf(ErrorCode::NothingToUndo));
}

void TestPlan::forgetsWhatWasUndoneWhenGoingOn()
{
    Fixture fixture;
    Plan plan = fixture.open();
    for (const char* name : {"one", "two", "three"})
        step(plan, name);
    QVERIFY(plan.undo());
    QVERIFY(plan.undo());
    step(plan, "four");
    QCOMPARE(stepsOf(plan), "one four");
    QVERIFY(plan.history().back().sequence > 1);
    QVERIFY(!plan.nextRedo());
    QVERIFY(fixture.kept.history == plan.history());
    QVERIFY(plan.undo());
    QCOMPARE(plan.baseline().name, "one");
}

void TestPlan::stopsAtAStepThatIsNoLongerKept()
{
    Fixture fixture;
    {
        Plan plan = fixture.open();
        step(plan, "one");
        step(plan, "two");
    }
    fixture.kept.history.front().undoable = false;
    fixture.kept.deltas.erase(1);
    Plan plan = fixture.open();
    QVERIFY(plan.undo());
    QVERIFY(!plan.nextUndo());
    QCOMPARE(codeOf(plan.undo().error().code), codeOf(ErrorCode::NothingToUndo));
    QVERIFY(plan.redo());
    QCOMPARE(plan.baseline().name, "two");
}

void TestPlan::undoesAllAndRedoesAll()
{
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        Fixture fixture;
        fixture.kept.state.baseline = randomTenant(seed).build();
        const PlanState start = fixture.kept.state;
        Plan plan = fixture.open();
        RandomChanges random(seed);
        while (plan.history().size() < 20)
            static_cast<void>(plan.apply({random.next(plan.baseline()), random.next(plan.baseline())}, {}, by));
        const PlanState end = plan.state();
        while (plan.nextUndo())
            QVERIFY(plan.undo());
        QVERIFY(isSame(plan.state(), start));
        QCOMPARE(canonicalBytes(plan.baseline()), canonicalBytes(start.baseline));
        while (plan.nextRedo())
            QVERIFY(plan.redo());
        QVERIFY(isSame(plan.state(), end));
        QCOMPARE(canonicalBytes(plan.baseline()), canonicalBytes(end.baseline));
    }
}

void TestPlan::goesToWhereItWas()
{
    Fixture fixture;
    Plan plan = fixture.open();
    for (const char* name : {"one", "two", "three", "four"})
        step(plan, name);
    QCOMPARE(plan.stepsTo(4), std::size_t{0});
    QCOMPARE(plan.stepsTo(2), std::size_t{2});
    QVERIFY(!plan.stepsTo(5));
    QCOMPARE(plan.stepsTo(Plan::beforeAllEdits), std::size_t{4});
    QVERIFY(plan.goTo(2));
    QCOMPARE(stepsOf(plan), "one two (three) (four)");
    QCOMPARE(plan.baseline().name, "two");
    QVERIFY(fixture.kept.history == plan.history());
    QCOMPARE(plan.stepsTo(4), std::size_t{2}); // redo, up to it and with it
    QVERIFY(plan.goTo(3));
    QCOMPARE(stepsOf(plan), "one two three (four)");
    QVERIFY(plan.goTo(3));
    QCOMPARE(plan.baseline().name, "three");
    QVERIFY(isSame(fixture.kept.state, plan.state()));
    QVERIFY(plan.goTo(Plan::beforeAllEdits));
    QCOMPARE(stepsOf(plan), "(one) (two) (three) (four)");
    QCOMPARE(plan.stepsTo(Plan::beforeAllEdits), std::size_t{0});
}

void TestPlan::goesNoFurtherThanWhatIsKept()
{
    Fixture fixture;
    {
        Plan plan = fixture.open();
        for (const char* name : {"one", "two", "three"})
            step(plan, name);
    }
    fixture.kept.history.at(1).undoable = false;
    Plan plan = fixture.open();
    QVERIFY(!plan.stepsTo(1));
    QVERIFY(!plan.stepsTo(Plan::beforeAllEdits));
    QCOMPARE(codeOf(plan.goTo(1).error().code), codeOf(ErrorCode::NothingToUndo));
    QCOMPARE(plan.baseline().name, "three");
    QCOMPARE(plan.stepsTo(2), std::size_t{1}); // it need not be undone itself
    QVERIFY(plan.goTo(2));
    QCOMPARE(plan.baseline().name, "two");
}

void TestPlan::goesAllTheWayOrNotAtAll()
{
    Fixture fixture;
    Plan plan = fixture.open();
    for (const char* name : {"one", "two", "three", "four"})
        step(plan, name);
    const std::vector<Edit> history = plan.history();
    const PlanDelta kept = fixture.kept.deltas.at(3);
    fixture.kept.deltas.erase(3); // the fourth can be undone, the third cannot
    QCOMPARE(codeOf(plan.goTo(1).error().code), codeOf(ErrorCode::PlanDamaged));
    QVERIFY(plan.history() == history);
    QVERIFY(fixture.kept.history == history);
    QCOMPARE(plan.baseline().name, "four");
    QCOMPARE(fixture.kept.state.baseline.name, "four");
    fixture.kept.deltas[3] = kept;
    QVERIFY(plan.goTo(1));
    QCOMPARE(plan.baseline().name, "one");
}

namespace {

using Act = std::function<tl::expected<void, Error>(Plan&)>;

/// A plan in which something can be undone and something redone.
Plan inTheMiddle(Fixture& fixture)
{
    Plan plan = fixture.open();
    step(plan, "one");
    step(plan, "two");
    [&] { QVERIFY(plan.undo()); }();
    return plan;
}

} // namespace

void TestPlan::aFailedWriteLeavesAllAsItWas_data()
{
    QTest::addColumn<Act>("act");

    QTest::newRow("a change") << Act([](Plan& plan) { return plan.apply({named("three")}, {}, by).map([](bool) {}); });
    QTest::newRow("an import") << Act([](Plan& plan) {
        PlanState next = plan.state();
        next.import.source = "tenant";
        return plan.commit(next, EditKind::ImportTenant, {}, by).map([](bool) {});
    });
    QTest::newRow("undo") << Act([](Plan& plan) { return plan.undo().map([](const Edit&) {}); });
    QTest::newRow("redo") << Act([](Plan& plan) { return plan.redo().map([](const Edit&) {}); });
    QTest::newRow("redo up to a step") << Act([](Plan& plan) { return plan.goTo(2); });
}

void TestPlan::aFailedWriteLeavesAllAsItWas()
{
    QFETCH(Act, act);
    Fixture fixture;
    Plan plan = inTheMiddle(fixture);
    const PlanState state = plan.state();
    const std::vector<Edit> history = plan.history();

    fixture.failing.writes = true;
    const auto failed = act(plan);
    QVERIFY(!failed);
    QCOMPARE(codeOf(failed.error().code), codeOf(ErrorCode::StorageFailed));
    QVERIFY(isSame(plan.state(), state));
    QVERIFY(plan.history() == history);

    fixture.failing.writes = false;
    QVERIFY(act(plan)); // and again, when there is room
    QVERIFY(isSame(fixture.kept.state, plan.state()));
}

void TestPlan::aFailedReadLeavesAllAsItWas()
{
    Fixture fixture;
    Plan plan = inTheMiddle(fixture);
    const std::vector<Edit> history = plan.history();
    const int writes = fixture.kept.writes;
    fixture.failing.reads = true;
    QCOMPARE(codeOf(plan.undo().error().code), codeOf(ErrorCode::PlanDamaged));
    QCOMPARE(codeOf(plan.redo().error().code), codeOf(ErrorCode::PlanDamaged));
    QCOMPARE(plan.baseline().name, "one");
    QVERIFY(plan.history() == history);
    QCOMPARE(fixture.kept.writes, writes);
}

QTEST_APPLESS_MAIN(TestPlan)
#include "test_plan.moc"
