#include "core/plan/findings_edits.h"
#include "core/plan/import_tenant.h"
#include "core/rules/findings/findings.h"
#include "support/canonical.h"
#include "support/plan_folder.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// History in a plan file: every edit is there after a restart, and so are undo and redo.
class TestPlanFileHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEachEdit();
    void undoesAndRedoesAfterARestart();
    void goesOnAfterAnUndoneEdit();
    void makesNoStepOfNothing();
    void isTheSameAfterEachOfManyEdits();
    void isTheSameAfterEachOfManyEdits_data();
    void goesBackAtOnceOrNotAtAll();
    void keepsWhatAnImportReplaced();
    void forgetsAllButTheLastFiveImports();
    void anAddedPersonWhoWasUndoneComesBack();
    void aTransactionThatIsNotCommittedLeavesNothing();
};

namespace {

Change named(const QString& name)
{
    return EditTenant{name, {}};
}

void step(const QString& file, const Change& change)
{
    Plan plan = openPlan(file);
    QVERIFY(plan.apply({change}, summarise(change, plan.baseline()), someone).value());
}

/// Imports a tenant file that says nothing but a name.
void import(const QString& file, const QString& name)
{
    Plan plan = openPlan(file);
    Tenant tenant;
    tenant.name = name;
    const ImportInfo info{.day = QDate(2024, 5, 1), .source = "tenant", .sample = {}};
    QVERIFY(plan.commit(importTenant(plan.state(), tenant, info), EditKind::ImportTenant, {}, someone).value());
}

/// A change of the baseline, or now and then something that is said of a finding, or another limit.
Result<bool> editAnything(Plan& plan, RandomChanges& random, Dice& dice)
{
    if (dice.percent(60))
        return plan.apply({random.next(plan.baseline())}, {}, someone);
    PlanState next = plan.state();
    const QDate on = randomDays.starts.addDays(dice.below(130));
    const std::vector<Finding> found = findings({next.baseline, on, next.limits});
    if (found.empty() || dice.percent(20))
        next.limits.noticeDays = 1 + dice.below(5);
    else if (const Finding& one = dice.oneOf(found); dice.percent(60))
        next = accepting(next, one, QStringLiteral("reason %1").arg(dice.below(3)), on);
    else
        next = takingBack(next, one);
    return plan.commit(std::move(next), EditKind::Acceptance, {}, someone);
}

} // namespace

void TestPlanFileHistory::keepsEachEdit()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    QVERIFY(openPlan(file).history().empty());
    const std::vector<PersonId> ann{fullState().baseline.memberWith(u"ann@contoso.example").value()};
    const Change first = SetUsage{month("2024-02"), UsageType::AiAgent, QString("A"), 31};
    const Change second = AssignLicense{ann, "Größe", License::PremiumAgent, true};
    step(file, first);
    step(file, second);
    QVERIFY(openPlan(file).undo());

    const Plan plan = openPlan(file);
    QCOMPARE(plan.history().size(), std::size_t{2});
    Edit expected{.sequence = 1,
                  .at = someone.at,
                  .author = "ann",
                  .note = "because",
                  .kind = EditKind::Changes,
                  .summary = summarise(first, fullState().baseline)};
    QVERIFY(plan.history().front() == expected);
    expected.sequence = 2;
    expected.summary = summarise(second, fullState().baseline);
    expected.done = false;
    QVERIFY(plan.history().back() == expected);
}

void TestPlanFileHistory::undoesAndRedoesAfterARestart()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    const QByteArray start = canonicalBytes(storedState(file).baseline);
    step(file, named("one"));
    step(file, RemovePeople{{PersonId{0}}});
    step(file, EndSubscription{"A", day("2024-06-30")});
    const QByteArray end = canonicalBytes(storedState(file).baseline);

    for (int i = 0; i < 3; ++i)
        QVERIFY(openPlan(file).undo());
    QCOMPARE(codeOrFine(openPlan(file).undo()), "nothing-to-undo");
    QCOMPARE(canonicalBytes(storedState(file).baseline), start);
    QVERIFY(isSame(storedState(file), fullState()));

    for (int i = 0; i < 3; ++i)
        QVERIFY(openPlan(file).redo());
    QCOMPARE(codeOrFine(openPlan(file).redo()), "nothing-to-redo");
    QCOMPARE(canonicalBytes(storedState(file).baseline), end);
}

void TestPlanFileHistory::goesOnAfterAnUndoneEdit()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    for (const char* name : {"one", "two", "three"})
        step(file, named(name));
    QVERIFY(openPlan(file).undo());
    QVERIFY(openPlan(file).undo());
    step(file, named("four"));
    Plan plan = openPlan(file);
    QCOMPARE(plan.history().size(), std::size_t{2});
    QCOMPARE(plan.baseline().name, "four");
    QVERIFY(plan.undo());
    QCOMPARE(plan.baseline().name, "one");
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), "fine");
}

void TestPlanFileHistory::makesNoStepOfNothing()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    step(file, named("one"));
    step(file, named("two"));
    QVERIFY(openPlan(file).undo());
    const QByteArray before = bytesOf(file);
    QVERIFY(!openPlan(file).apply({named("one")}, {}, someone).value());
    QCOMPARE(bytesOf(file), before);
    QVERIFY(openPlan(file).redo());
}

void TestPlanFileHistory::isTheSameAfterEachOfManyEdits_data()
{
    QTest::addColumn<std::uint32_t>("seed");

    for (const std::uint32_t seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestPlanFileHistory::isTheSameAfterEachOfManyEdits()
{
    QFETCH(std::uint32_t, seed);
    const PlanFolder folder;
    PlanState start;
    start.baseline = randomTenant(seed).build();
    start.imported = start.baseline.licenses;
    const QString file = newPlan(folder, start);
    RandomChanges random(seed);
    Dice dice(seed);
    std::vector<PlanState> states{start};
    std::size_t done = 0;
    for (int edits = 0; edits < 50;) {
        Plan plan = openPlan(file);
        QVERIFY(isSame(plan.state(), states.at(done)));
        if (dice.percent(20) && plan.nextUndo()) {
            QVERIFY(plan.undo());
            --done;
        } else if (dice.percent(50) && plan.nextRedo()) {
            QVERIFY(plan.redo());
            ++done;
        } else if (editAnything(plan, random, dice).value_or(false)) {
            states.resize(++done);
            states.push_back(plan.state());
            ++edits;
        }
        QVERIFY(isSame(plan.state(), states.at(done)));
    }
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), "fine");
    const std::vector<Edit> history = openPlan(file).history();
    QVERIFY(openPlan(file).goTo(history.front().sequence)); // all of it in one transaction
    QVERIFY(isSame(storedState(file), states.at(1)));
    QVERIFY(openPlan(file).goTo(history.back().sequence));
    QVERIFY(isSame(storedState(file), states.back()));
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), "fine");
    while (openPlan(file).nextUndo())
        QVERIFY(openPlan(file).undo());
    QVERIFY(isSame(storedState(file), start));
    QCOMPARE(canonicalBytes(storedState(file).baseline), canonicalBytes(start.baseline));
    while (openPlan(file).nextRedo())
        QVERIFY(openPlan(file).redo());
    QVERIFY(isSame(storedState(file), states.back()));
    QCOMPARE(canonicalBytes(storedState(file).baseline), canonicalBytes(states.back().baseline));
}

void TestPlanFileHistory::goesBackAtOnceOrNotAtAll()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    for (const char* name : {"one", "two", "three"})
        step(file, named(name));
    runSql(file, "UPDATE before_image SET content = x'00' WHERE edit = 2");
    Plan plan = openPlan(file);
    const std::vector<Edit> history = plan.history();
    QCOMPARE(codeOrFine(plan.goTo(1)), "plan-damaged"); // it took back the third before it saw the second
    QVERIFY(plan.history() == history);
    QCOMPARE(plan.baseline().name, "three");
    QCOMPARE(storedState(file).baseline.name, "three");
    QVERIFY(plan.undo()); // and is fit to go on
    QCOMPARE(storedState(file).baseline.name, "two");
}

void TestPlanFileHistory::keepsWhatAnImportReplaced()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    import(file, "imported");
    const PlanState after = storedState(file);
    QVERIFY(after.baseline.subscriptions.empty());
    QCOMPARE(after.import.sample, "");
    QVERIFY(openPlan(file).undo());
    QVERIFY(isSame(storedState(file), fullState()));
    QVERIFY(openPlan(file).redo());
    QVERIFY(isSame(storedState(file), after));
}

void TestPlanFileHistory::forgetsAllButTheLastFiveImports()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    step(file, named("edit"));
    for (int number = 1; number <= 6; ++number)
        import(file, QString::number(number));
    QCOMPARE(runSql(file, "SELECT count(*) FROM edit WHERE image_digest IS NULL"), "1");
    for (int undone = 0; undone < 5; ++undone)
        QVERIFY(openPlan(file).undo());
    QCOMPARE(storedState(file).baseline.name, "1");
    QCOMPARE(codeOrFine(openPlan(file).undo()), "nothing-to-undo");
    const std::vector<Edit> history = openPlan(file).history();
    QVERIFY(!history.at(1).undoable);
    QVERIFY(history.at(2).undoable);
    QCOMPARE(codeOrFine(PlanFile::open(file, PlanFile::Access::Read).value()->verify()), "fine");
    QVERIFY(openPlan(file).redo());
    QCOMPARE(storedState(file).baseline.name, "2");
}

void TestPlanFileHistory::anAddedPersonWhoWasUndoneComesBack()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    NewPerson cy;
    cy.person.email = "cy@contoso.example";
    cy.licenses = {{"Größe", License::PremiumAgent, true}};
    step(file, AddPeople{{cy}});
    const auto id = storedState(file).baseline.memberWith(u"cy@contoso.example");
    QVERIFY(openPlan(file).undo());
    QVERIFY(!storedState(file).baseline.memberWith(u"cy@contoso.example"));
    cy.person.email = "Cy@Contoso.example"; // the same person, who is now somewhat different
    cy.person.displayName = "Cy";
    step(file, AddPeople{{cy}});
    QVERIFY(storedState(file).baseline.memberWith(u"cy@contoso.example") == id);
    QCOMPARE(storedState(file).baseline.people->displayName(*id), "Cy");
    QVERIFY(openPlan(file).undo());
    QVERIFY(openPlan(file).redo());
    QCOMPARE(storedState(file).baseline.people->email(*id), "Cy@Contoso.example");
}

void TestPlanFileHistory::aTransactionThatIsNotCommittedLeavesNothing()
{
    const PlanFolder folder;
    const QString file = newPlan(folder);
    const QByteArray before = bytesOf(file);
    {
        auto database = sqlite::Database::open(file, sqlite::Database::Access::ReadWrite);
        auto transaction = sqlite::Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY(database->execute("UPDATE plan SET name = 'changed'"));
        QVERIFY(database->execute("DELETE FROM person"));
    }
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(folder.names(), QStringList{"plan.seatkeeper"});
    {
        auto database = sqlite::Database::open(file, sqlite::Database::Access::ReadWrite);
        auto transaction = sqlite::Transaction::begin(*database);
        QVERIFY(database->execute("UPDATE plan SET name = 'changed'"));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(runSql(file, "SELECT name FROM plan"), "changed");
}

QTEST_APPLESS_MAIN(TestPlanFileHistory)
#include "test_plan_file_history.moc"
