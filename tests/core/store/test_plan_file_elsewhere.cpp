#include "support/plan_folder.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What happens to the file of a plan while it is open: noticed before the next write, which then goes nowhere; and the
/// plan can be saved elsewhere.
class TestPlanFileElsewhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesBeforeItWrites_data();
    void noticesBeforeItWrites();
    void copiesHistory();
    void copiesToNoNameThatIsTaken();
    void goesOnWhereNothingHappened();
};

namespace {

using Happen = std::function<void(const PlanFolder& folder)>;

/// A plan that is not the one in the folder, in a folder of its own.
QByteArray bytesOfAnother()
{
    const PlanFolder folder;
    PlanState other;
    other.baseline.name = "another";
    return bytesOf(newPlan(folder, other));
}

} // namespace

void TestPlanFileElsewhere::noticesBeforeItWrites_data()
{
    QTest::addColumn<Happen>("happen");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("copiesHistory");

    const auto row = [](const char* name, const char* code, bool copiesHistory, Happen happen) {
        QTest::newRow(name) << happen << code << copiesHistory;
    };
    row("moved", "plan-moved", true,
        [](const PlanFolder& folder) { QVERIFY(QFile::rename(folder.path(), folder.path("moved"))); });
    row("deleted", "plan-moved", true, [](const PlanFolder& folder) { QVERIFY(QFile::remove(folder.path())); });
    row("replaced by another plan", "plan-replaced", true, [](const PlanFolder& folder) {
        QVERIFY(QFile::remove(folder.path()));
        writeBytes(folder.path(), bytesOfAnother());
    });
    row("replaced by a copy of itself", "plan-replaced", true, [](const PlanFolder& folder) {
        const QByteArray bytes = bytesOf(folder.path());
        QVERIFY(QFile::rename(folder.path(), folder.path("moved")));
        writeBytes(folder.path(), bytes);
    });
    row("overwritten by another plan", "plan-replaced", false,
        [](const PlanFolder& folder) { writeBytes(folder.path(), bytesOfAnother()); });
    row("overwritten by something else", "plan-replaced", false,
        [](const PlanFolder& folder) { writeBytes(folder.path(), "no plan"); });
    row("altered by another program", "plan-replaced", false,
        [](const PlanFolder& folder) { runSql(folder.path(), "UPDATE plan SET name = 'altered'"); });
    row("made read-only", "plan-read-only", true,
        [](const PlanFolder& folder) { QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner)); });
}

void TestPlanFileElsewhere::noticesBeforeItWrites()
{
    QFETCH(Happen, happen);
    QFETCH(QString, code);
    QFETCH(bool, copiesHistory);
    const PlanFolder folder;
    newPlan(folder);
    Plan plan = openPlan(folder.path());
    QVERIFY(plan.apply({EditTenant{"one", {}}}, {}, someone).value());
    QVERIFY(plan.apply({EditTenant{"two", {}}}, {}, someone).value());
    happen(folder);

    const QByteArray file = bytesOf(folder.path());
    const QByteArray moved = bytesOf(folder.path("moved"));
    const QStringList names = folder.names();
    QCOMPARE(codeOrFine(plan.apply({EditTenant{"three", {}}}, {}, someone)), code);
    const Signature tomorrow{someone.at.addDays(1), {}, {}}; // a backup would be due
    QCOMPARE(codeOrFine(plan.apply({EditTenant{"three", {}}}, {}, tomorrow)), code);
    QVERIFY(!plan.undo());
    QCOMPARE(plan.baseline().name, "two");
    QCOMPARE(plan.history().size(), std::size_t{2});
    QCOMPARE(bytesOf(folder.path()), file);
    QCOMPARE(bytesOf(folder.path("moved")), moved);
    QCOMPARE(folder.names(), names);

    const auto copied = plan.saveCopy(folder.path("copy"));
    QVERIFY(copied);
    QCOMPARE(*copied == CopyContent::Whole, copiesHistory);
    QVERIFY(isSame(storedState(folder.path("copy")), plan.state()));
    QCOMPARE(openPlan(folder.path("copy")).history().size(), std::size_t{copiesHistory ? 2U : 0U});
    QCOMPARE(codeOrFine(PlanFile::open(folder.path("copy"), PlanFile::Access::Read).value()->verify()), "fine");
}

void TestPlanFileElsewhere::copiesHistory()
{
    const PlanFolder folder;
    Plan plan = openPlan(newPlan(folder));
    QVERIFY(plan.apply({EditTenant{"one", {}}}, {}, someone).value());
    QVERIFY(plan.undo());
    QVERIFY(plan.saveCopy(folder.path("copy")).value() == CopyContent::Whole);
    QVERIFY(plan.redo()); // the plan goes on, the copy stays
    Plan copy = openPlan(folder.path("copy"));
    QVERIFY(isSame(copy.state(), fullState()));
    QVERIFY(copy.redo());
    QVERIFY(isSame(copy.state(), plan.state()));
}

void TestPlanFileElsewhere::copiesToNoNameThatIsTaken()
{
    const PlanFolder folder;
    const Plan plan = openPlan(newPlan(folder));
    writeBytes(folder.path("taken"), "taken");
    QCOMPARE(codeOrFine(plan.saveCopy(folder.path("taken"))), "file-exists");
    QCOMPARE(bytesOf(folder.path("taken")), QByteArray("taken"));
    QCOMPARE(codeOrFine(plan.saveCopy(folder.path("no/folder"))), "cannot-write");
}

void TestPlanFileElsewhere::goesOnWhereNothingHappened()
{
    const PlanFolder folder;
    Plan plan = openPlan(newPlan(folder));
    for (int number = 0; number < 20; ++number) {
        QVERIFY(plan.apply({EditTenant{QString::number(number), {}}}, {}, someone).value());
        storedState(folder.path()); // a reader beside alters nothing
    }
    while (plan.nextUndo())
        QVERIFY(plan.undo());
    QVERIFY(isSame(storedState(folder.path()), fullState()));
}

QTEST_APPLESS_MAIN(TestPlanFileElsewhere)
#include "test_plan_file_elsewhere.moc"
