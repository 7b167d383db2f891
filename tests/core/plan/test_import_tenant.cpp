#include "core/plan/import_tenant.h"
#include "core/plan/plan.h"
#include "support/applied.h"
#include "support/failing_store.h"
#include "support/random_changes.h"
#include "support/same.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// A tenant file that replaces the baseline.
class TestImportTenant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesTheBaseline();
    void countsAsTheImport();
    void keepsTheIdsOfThePlan();
    void takesNewSpellings();
    void takesOutWhoIsNotInIt();
    void isUndoneWhole();
    void importingTheSameAgainAltersNothing();
    void onlyTheLastFiveCanBeUndone();
};

namespace {

const ImportInfo info{.day = QDate(2024, 5, 1), .source = "tenant", .sample = {}};
const Signature by{QDateTime(QDate(2024, 5, 1), QTime(12, 0)), {}, {}};

PlanState stateOf(const Tenant& baseline)
{
    PlanState state;
    state.baseline = baseline;
    return state;
}

} // namespace

void TestImportTenant::becomesTheBaseline()
{
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        const Tenant file = randomTenant(seed).build();
        const PlanState before = stateOf(randomTenant(seed + 1000).build());
        QCOMPARE(canonicalBytes(importTenant(before, file, info).baseline), canonicalBytes(file));
        QCOMPARE(canonicalBytes(importTenant(PlanState(), file, info).baseline), canonicalBytes(file));
    }
}

void TestImportTenant::countsAsTheImport()
{
    const Tenant file =
        TenantBuilder().with(SubscriptionBuilder("A")).with(PersonBuilder("ann@contoso.example").holds("A")).build();
    PlanState before = stateOf(file);
    before.imported.edit() = {LicenseSetId::None}; // something is still to be carried out
    const PlanState after = importTenant(before, file, info);
    QVERIFY(*after.imported == *after.baseline.licenses);
    QVERIFY(after.import == info);
}

void TestImportTenant::keepsTheIdsOfThePlan()
{
    const auto tenant = [](const QStringList& ids, const QStringList& emails) {
        TenantBuilder builder;
        for (const QString& id : ids)
            builder.with(SubscriptionBuilder(id));
        for (const QString& email : emails)
            builder.with(PersonBuilder(email).holds(ids.front()));
        return builder.build();
    };
    const Tenant before = tenant({"A", "B"}, {"ann@contoso.example", "bo@contoso.example"});
    const Tenant file = tenant({"C", "B", "A"}, {"cy@contoso.example", "bo@contoso.example", "ann@contoso.example"});
    const Tenant after = importTenant(stateOf(before), file, info).baseline;
    QVERIFY(after.find(u"A")->ref == before.find(u"A")->ref);
    QVERIFY(after.find(u"B")->ref == before.find(u"B")->ref);
    QVERIFY(after.memberWith(u"ann@contoso.example") == before.memberWith(u"ann@contoso.example"));
    QVERIFY(after.memberWith(u"bo@contoso.example") == before.memberWith(u"bo@contoso.example"));
    QCOMPARE(licensesText(after, "ann@contoso.example"), "C standard-agent");
    QCOMPARE(after.people->size(), std::size_t{3});
}

void TestImportTenant::takesNewSpellings()
{
    const Tenant before = TenantBuilder()
                              .with(SubscriptionBuilder("sub1"))
                              .with(PersonBuilder("ann@contoso.example").administrator().holds("sub1"))
                              .build();
    const Tenant file = TenantBuilder()
                            .with(SubscriptionBuilder("Sub1"))
                            .with(PersonBuilder("Ann@Contoso.example").holds("Sub1"))
                            .build();
    const Tenant after = importTenant(stateOf(before), file, info).baseline;
    QVERIFY(after.find(u"sub1")->ref == before.find(u"sub1")->ref);
    QCOMPARE(after.find(u"sub1")->id, "Sub1");
    const PersonId ann = after.memberWith(u"ann@contoso.example").value();
    QVERIFY(ann == before.memberWith(u"ann@contoso.example"));
    QCOMPARE(after.people->email(ann), "Ann@Contoso.example");
    QVERIFY(after.people->roles(ann) == Roles());
}

void TestImportTenant::takesOutWhoIsNotInIt()
{
    const Tenant before = TenantBuilder()
                              .with(SubscriptionBuilder("A"))
                              .with(PersonBuilder("ann@contoso.example"))
                              .usage("2024-01", UsageType::Ivr, "A", 5)
                              .build();
    const PlanState after = importTenant(stateOf(before), TenantBuilder().build(), info);
    QVERIFY(after.baseline.subscriptions.empty());
    QVERIFY(after.baseline.usage->empty());
    QCOMPARE(licensesText(after.baseline, "ann@contoso.example"), "gone");
    QVERIFY(after.baseline.people->find(u"ann@contoso.example")); // but the plan remembers who it was
}

void TestImportTenant::isUndoneWhole()
{
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        Kept kept;
        const Failing failing;
        kept.state = stateOf(randomTenant(seed).build());
        kept.state.imported.edit() = {LicenseSetId::None};
        kept.state.import.sample = "article";
        const PlanState start = kept.state;
        Plan plan = Plan::open(std::make_unique<FailingStore>(kept, failing)).value();
        PlanState next = importTenant(plan.state(), randomTenant(seed + 1000).build(), info);
        const PlanState imported = next;
        QVERIFY(plan.commit(std::move(next), EditKind::ImportTenant, {}, by).value());
        QVERIFY(plan.undo());
        QVERIFY(isSame(plan.state(), start));
        QCOMPARE(canonicalBytes(plan.baseline()), canonicalBytes(start.baseline));
        QVERIFY(plan.redo());
        QVERIFY(isSame(plan.state(), imported));
    }
}

void TestImportTenant::importingTheSameAgainAltersNothing()
{
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        const PlanState once = importTenant(PlanState(), randomTenant(seed).build(), info);
        QVERIFY(difference(once, importTenant(once, randomTenant(seed).build(), info)).isEmpty());
    }
}

void TestImportTenant::onlyTheLastFiveCanBeUndone()
{
    Kept kept;
    const Failing failing;
    Plan plan = Plan::open(std::make_unique<FailingStore>(kept, failing)).value();
    const auto import = [&](int number) {
        Tenant file;
        file.name = QString::number(number);
        QVERIFY(plan.commit(importTenant(plan.state(), file, info), EditKind::ImportTenant, {}, by).value());
    };
    for (int number = 1; number <= 7; ++number)
        import(number);
    QVERIFY(!plan.history().at(1).undoable);
    QVERIFY(plan.history().at(2).undoable);
    for (int undone = 0; undone < 5; ++undone)
        QVERIFY(plan.undo());
    QCOMPARE(plan.baseline().name, "2");
    QCOMPARE(codeOf(plan.undo().error().code), codeOf(ErrorCode::NothingToUndo));
    QVERIFY(plan.redo());
    QCOMPARE(plan.baseline().name, "3");

    import(8); // what was undone is gone, and counts no longer
    for (int undone = 0; undone < 2; ++undone)
        QVERIFY(plan.undo());
    QCOMPARE(plan.baseline().name, "2");
    QVERIFY(!plan.nextUndo());
}

QTEST_APPLESS_MAIN(TestImportTenant)
#include "test_import_tenant.moc"
