#include "core/plan/apply.h"
#include "core/plan/import_tenant.h"
#include "core/plan/layers.h"
#include "core/plan/planned.h"
#include "core/plan/take_over.h"
#include "support/builders.h"
#include "support/same.h"

#include <QTest>

namespace seatkeeper {

using namespace test;

namespace {

const PersonId ann{0};
const PersonId bo{1};
const PersonId cas{2};

/// Ann holds Standard on A, Bo Premium on A and Standard on B, Cas nothing.
PlanState plain()
{
    PlanState state;
    state.baseline = TenantBuilder()
                         .with(SubscriptionBuilder("A").terms("2024-01-01..2024-12-31"))
                         .with(SubscriptionBuilder("B").terms("2024-01-01..2025-12-31"))
                         .with(PersonBuilder("ann@contoso.example").holds("A"))
                         .with(PersonBuilder("bo@contoso.example").holds("A", License::PremiumAgent).holds("B"))
                         .with(PersonBuilder("cas@contoso.example").administrator())
                         .build();
    state.imported = state.baseline.licenses;
    return state;
}

/// `plain` with one scenario of these changes, all of which fit.
PlanState planned(const std::vector<Change>& changes, const PlanState& from = plain())
{
    const ScenarioEdit made = createScenario(from, {.name = "Later", .note = {}}).value();
    ScenarioDraft draft(made.next, made.scenario);
    for (const Change& change : changes) {
        if (const auto done = draft.append(change); !done)
            qFatal("%s", codeOf(done.error().code).data());
    }
    return std::move(draft).take();
}

const ScenarioId later{1};

/// The state after changes of the baseline.
PlanState altered(PlanState state, const std::vector<Change>& changes)
{
    for (const Change& change : changes) {
        if (const auto done = applyChange(state.baseline, change); !done)
            qFatal("%s", codeOf(done.error().code).data());
    }
    return state;
}

Replay replayed(const PlanState& state)
{
    return replay(state.baseline, *state.scenarioItems, later);
}

/// What became of each person of an item, in letters: open, done, gone, drifted; behind it the code of a refusal.
QString told(const ItemOutcome& item)
{
    QString text;
    for (const StepState state : item.people)
        text += QStringLiteral("odgx").at(static_cast<qsizetype>(state));
    if (item.refusal)
        text += QLatin1Char(' ') + codeOf(item.refusal->code);
    return item.enabled ? text : QStringLiteral("off");
}

QString toldAll(const PlanState& state)
{
    QStringList texts;
    for (const ItemOutcome& item : replayed(state).items)
        texts.push_back(told(item));
    return texts.join(QStringLiteral(", "));
}

/// What somebody holds: "A:standard B:premium+".
QString held(const Tenant& tenant, PersonId person)
{
    if (tenant.licensesOf(person) == LicenseSetId::NotAMember)
        return QStringLiteral("gone");
    QStringList texts;
    for (const Holding& holding : tenant.pool->holdings(tenant.licensesOf(person)))
        texts.push_back(tenant.find(holding.subscription)->id + QLatin1Char(':') +
                        (holding.license == License::StandardAgent ? "standard" : "premium") +
                        (holding.supervisor ? "+" : ""));
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestScenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsStillOpen_data();
    void takesWhatIsStillOpen();
    void leavesOutWhatNoLongerFits_data();
    void leavesOutWhatNoLongerFits();
    void addsNothingThatAltersNothing();
    void refusesWhatIsNotPlanned();
    void namesScenarios_data();
    void namesScenarios();
    void keepsItsItemsWhenCopied();
    void switchesItems();
    void replacesAnItem();
    void reportsMisfitsOfOneOrAll();
    void reportsWhoWasChangedOtherwise();
    void reportsMovesWithoutADay_data();
    void reportsMovesWithoutADay();
    void takesOverWhatWasChosen();
    void namesWhatATakeOverNeeds();
    void countsAfterARebase();
};

void TestScenario::takesWhatIsStillOpen_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::vector<Change>>("meanwhile");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("heldByAnn");
    using Changes = std::vector<Change>;
    const Change assign = AssignLicense{{ann}, "A", License::PremiumAgent, true};
    const Change remove = RemoveLicense{{ann}, "A", License::StandardAgent};
    const Change move = MoveLicenses{{ann}, "A", "B"};
    const Change leave = RemovePeople{{ann}};

    QTest::newRow("assign, nothing happened") << assign << Changes{} << "o"
                                              << "A:premium+";
    QTest::newRow("assign, is so already") << assign << Changes{assign} << "d"
                                           << "A:premium+";
    QTest::newRow("assign, is something else by now")
        << assign << Changes{AssignLicense{{ann}, "A", License::PremiumAgent, false}} << "x license-drifted"
        << "A:premium";
    QTest::newRow("assign, something else elsewhere does not matter")
        << assign << Changes{AssignLicense{{ann}, "B", License::PremiumAgent, false}} << "o"
        << "A:premium+ B:premium";
    QTest::newRow("assign, no such person any more") << assign << Changes{leave} << "g unknown-person"
                                                     << "gone";
    QTest::newRow("remove") << remove << Changes{} << "o"
                            << "";
    QTest::newRow("remove, is gone already") << remove << Changes{remove} << "d"
                                             << "";
    QTest::newRow("remove, is another license by now") << remove << Changes{assign} << "x license-drifted"
                                                       << "A:premium+";
    QTest::newRow("move") << move << Changes{} << "o"
                          << "B:standard";
    QTest::newRow("move, is moved") << move << Changes{move} << "d"
                                    << "B:standard";
    QTest::newRow("move, in part done") << move << Changes{AssignLicense{{ann}, "B", License::StandardAgent, false}}
                                        << "o"
                                        << "B:standard";
    QTest::newRow("move, the target holds another one")
        << move << Changes{AssignLicense{{ann}, "B", License::PremiumAgent, false}} << "x license-drifted"
        << "A:standard B:premium";
    QTest::newRow("move, nothing is left to move but the target is empty") << move << Changes{remove} << "o"
                                                                           << "B:standard";
    QTest::newRow("leave") << leave << Changes{} << "o"
                           << "gone";
    QTest::newRow("leave, has left") << leave << Changes{leave} << "d"
                                     << "gone";
    QTest::newRow("leave, holds more by now") << leave << Changes{assign} << "o"
                                              << "gone";
}

void TestScenario::takesWhatIsStillOpen()
{
    QFETCH(Change, change);
    QFETCH(std::vector<Change>, meanwhile);
    const PlanState state = altered(planned({change}), meanwhile);
    QTEST(toldAll(state), "states");
    QTEST(held(replayed(state).tenant, ann), "heldByAnn");
}

void TestScenario::leavesOutWhatNoLongerFits_data()
{
    QTest::addColumn<std::vector<Change>>("items");
    QTest::addColumn<std::vector<Change>>("meanwhile");
    QTest::addColumn<QString>("states");
    using Changes = std::vector<Change>;
    const Change end = EndSubscription{"A", day("2024-06-30")};
    const Change add = AddSubscription{SubscriptionBuilder("C").terms("2025-01-01..").build()};
    const Change renew = RenewSubscription{"C", range("2024-01-01..2024-03-31")};
    const AddPeople people{
        {{.person = {.email = "dee@contoso.example"}}, {.person = {.email = "eva@contoso.example"}}}};
    QTest::newRow("all fit") << Changes{end, add, renew} << Changes{} << ", , ";
    QTest::newRow("the baseline has done it")
        << Changes{end, add} << Changes{EndSubscription{"A", day("2024-03-31")}} << " no-term-there, ";
    QTest::newRow("what depends on another one") << Changes{add, renew} << Changes{add} << " subscription-taken, ";
    QTest::newRow("the rest still works")
        << Changes{MoveLicenses{{ann}, "A", "B"}, end} << Changes{RemovePeople{{ann}}} << "g unknown-person, ";
    QTest::newRow("a subscription is gone")
        << Changes{AssignLicense{{ann}, "B", License::StandardAgent, false}}
        << Changes{RemoveLicense{{bo}, "B", License::StandardAgent}, RemoveSubscription{"B"}}
        << " unknown-subscription";
    QTest::newRow("one of several people")
        << Changes{AssignLicense{{ann, bo, cas}, "B", License::PremiumAgent, false}}
        << Changes{RemovePeople{{ann}}, RemoveLicense{{bo}, "B", License::StandardAgent}} << "gxo";
    QTest::newRow("new people, one is there") << Changes{people} << Changes{AddPeople{{people.people.front()}}} << "do";
    QTest::newRow("new people, all are there") << Changes{people} << Changes{people} << "dd";
}

void TestScenario::leavesOutWhatNoLongerFits()
{
    QFETCH(std::vector<Change>, items);
    QFETCH(std::vector<Change>, meanwhile);
    QTEST(toldAll(altered(planned(items), meanwhile)), "states");
}

void TestScenario::addsNothingThatAltersNothing()
{
    const std::vector<Change> changes{
        AssignLicense{{ann}, "A", License::StandardAgent, false},
        EditSubscription{"A", {.name = QString()}},
        SetUsage{month("2024-01"), UsageType::Ivr, "A", std::nullopt},
        SetInvoice{month("2024-01"), std::nullopt, {}, {}},
        SetAssumption{true},
    };
    QVERIFY(planned(changes).scenarioItems->empty());
}

void TestScenario::refusesWhatIsNotPlanned()
{
    ScenarioDraft draft(planned({}), later);
    const auto people = draft.append(EditPeople{{ann}, {.department = "Care"}});
    QVERIFY(!people);
    QCOMPARE(people.error().code, ErrorCode::BaselineOnly);
    QCOMPARE(draft.append(EditTenant{"Contoso", {}}).error().code, ErrorCode::BaselineOnly);
    QCOMPARE(draft.append(RemoveLicense{{cas}, "A", License::StandardAgent}).error().code, ErrorCode::NoSuchLicense);
    QVERIFY(isSame(std::move(draft).take(), planned({})));
}

void TestScenario::namesScenarios_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("new") << "Sooner"
                         << "";
    QTest::newRow("taken") << "Later"
                           << "scenario-taken";
    QTest::newRow("taken in another spelling") << "LATER"
                                               << "scenario-taken";
    QTest::newRow("empty") << ""
                           << "scenario-name";
    QTest::newRow("space") << "Sooner "
                           << "scenario-name";
    QTest::newRow("control") << "a\tb"
                             << "scenario-name";
    QTest::newRow("baseline") << "Baseline"
                              << "scenario-name";
    QTest::newRow("import") << "import"
                            << "scenario-name";
}

void TestScenario::namesScenarios()
{
    QFETCH(QString, name);
    const auto made = createScenario(planned({}), {.name = name, .note = {}});
    QTEST(made ? QString() : QString(codeOf(made.error().code)), "code");
    const PlanState two = createScenario(planned({}), {.name = "Other", .note = {}})->next;
    const auto renamed = editScenario(two, *findScenario(*two.scenarios, u"Other"), {.name = name, .note = {}});
    QTEST(renamed ? QString() : QString(codeOf(renamed.error().code)), "code");
}

void TestScenario::keepsItsItemsWhenCopied()
{
    const PlanState state = planned({EndSubscription{"A", day("2024-06-30")}, MoveLicenses{{ann}, "A", "B"}});
    const ScenarioEdit copy = copyScenario(state, later, {.name = "Copy", .note = "n"}).value();
    QVERIFY(isSame(replay(copy.next.baseline, *copy.next.scenarioItems, copy.scenario).tenant, replayed(state).tenant));
    const PlanState without = deleteScenario(copy.next, later).next;
    QCOMPARE(without.scenarios->size(), std::size_t{1});
    QCOMPARE(without.scenarioItems->size(), std::size_t{2});
    QVERIFY(isSame(replay(without.baseline, *without.scenarioItems, copy.scenario).tenant, replayed(state).tenant));
}

void TestScenario::switchesItems()
{
    const PlanState state = planned({MoveLicenses{{ann}, "A", "B"}, EndSubscription{"A", day("2024-06-30")}});
    const PlanState off = switchItems(state, later, {1}, Switch::Off).next;
    QCOMPARE(toldAll(off), "off, ");
    QCOMPARE(held(replayed(off).tenant, ann), "A:standard");
    QVERIFY(isSame(switchItems(off, later, {1}, Switch::On).next, state));
    QCOMPARE(toldAll(discardItems(state, later, {1}).next), "");
}

void TestScenario::replacesAnItem()
{
    const PlanState state = planned({EndSubscription{"A", day("2024-06-30")}, EndSubscription{"A", day("2024-05-31")}});
    const ScenarioEdit edit = replaceItem(state, later, 1, EndSubscription{"A", day("2024-03-31")}).value();
    QCOMPARE(toldAll(edit.next), ",  no-term-there");
    QCOMPARE(edit.summary.operation, "edit-item");
    QCOMPARE(replaceItem(state, later, 2, EndSubscription{"A", day("2024-07-31")}).error().code,
             ErrorCode::NoTermThere);
    QCOMPARE(toldAll(replaceItem(state, later, 2, SetAssumption{true})->next), "");
}

void TestScenario::reportsMisfitsOfOneOrAll()
{
    PlanState state = planned({EndSubscription{"A", day("2024-06-30")}});
    state = copyScenario(state, later, {.name = "Copy", .note = {}})->next;
    state = altered(std::move(state), {EndSubscription{"A", day("2024-03-31")}});
    QCOMPARE(plannedFacts(state, std::nullopt).misfits.size(), std::size_t{2});
    const std::vector<Misfit> misfits = plannedFacts(state, later).misfits;
    QCOMPARE(misfits.size(), std::size_t{1});
    QVERIFY((misfits.front().change == PlannedChange{"Later", 1}));
    const Replay again = replayed(state);
    QVERIFY(plannedFacts(state, later, again.tenant, again.items) == plannedFacts(state, later));
}

void TestScenario::reportsWhoWasChangedOtherwise()
{
    // Of three people one is as it was, one is done, and one drifts.
    PlanState state = planned({AssignLicense{{ann, bo, cas}, "B", License::PremiumAgent, false}});
    QVERIFY(plannedFacts(state, later) == PlannedFacts());
    state = altered(std::move(state), {AssignLicense{{ann}, "B", License::StandardAgent, false},
                                       AssignLicense{{cas}, "B", License::PremiumAgent, false}});
    const PlannedFacts facts = plannedFacts(state, later);
    QVERIFY((facts.drifts == std::vector<Drift>{{{"Later", 1}, 1, {"ann@contoso.example"}}}));
    QVERIFY(facts.misfits.empty());
    // Where nobody is left, the change does not fit, and that is all.
    state = altered(std::move(state), {RemovePeople{{bo, cas}}});
    QCOMPARE(plannedFacts(state, later).misfits.size(), std::size_t{1});
    QVERIFY(plannedFacts(state, later).drifts.empty());
}

void TestScenario::reportsMovesWithoutADay_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QList<int>>("people"); // of each move that is found

    QTest::newRow("starts on the source's last day") << "2024-12-31..2025-12-31" << QList<int>{};
    QTest::newRow("starts the day after") << "2025-01-01..2025-12-31" << QList<int>{2};
    QTest::newRow("its days are not known") << QString() << QList<int>{};
}

void TestScenario::reportsMovesWithoutADay()
{
    QFETCH(QString, target);
    QFETCH(QList<int>, people);
    // The contract of the target is that of the scenario, also where a later change makes it.
    const SubscriptionBuilder c = SubscriptionBuilder("C").terms(target);
    PlanState state = planned({AddSubscription{c.build()}, MoveLicenses{{ann, bo}, "A", "C"}});
    std::vector<WindowlessMove> expected;
    for (const int count : people)
        expected.push_back({{"Later", 2}, count, "A", day("2024-12-31"), "C", day("2025-01-01")});
    QVERIFY(plannedFacts(state, later).windowlessMoves == expected);
    // Who was moved already needs no day.
    QVERIFY(plannedFacts(switchItems(state, later, {2}, Switch::Off).next, later).windowlessMoves.empty());
    state = altered(std::move(state), {AddSubscription{c.build()}, MoveLicenses{{ann, bo}, "A", "C"}});
    QVERIFY(plannedFacts(state, later).windowlessMoves.empty());
}

void TestScenario::takesOverWhatWasChosen()
{
    const PlanState state = planned({EndSubscription{"A", day("2024-06-30")}, MoveLicenses{{ann, bo}, "A", "C"}},
                                    altered(plain(), {AddSubscription{SubscriptionBuilder("C").build()}}));
    const TakeOver licenses = takeOver(state, later, {2});
    QVERIFY(licenses.failures.empty());
    QCOMPARE(licenses.edit.summary.people, qint64{2});
    QCOMPARE(held(licenses.edit.next.baseline, ann), "C:standard");
    QCOMPARE(licenses.edit.next.baseline.find(u"A")->terms, ranges("2024-01-01..2024-12-31"));
    QCOMPARE(toldAll(licenses.edit.next), "");
    QCOMPARE(*licenses.edit.next.imported, *plain().imported); // still to be carried out
    QVERIFY(isSame(takeOver(licenses.edit.next, later, {1}).edit.next.baseline, replayed(state).tenant));
}

void TestScenario::namesWhatATakeOverNeeds()
{
    const PlanState state = planned({AddSubscription{SubscriptionBuilder("C").terms("2025-01-01..").build()},
                                     EndSubscription{"A", day("2024-06-30")}, MoveLicenses{{ann}, "A", "C"}});
    const TakeOver without = takeOver(state, later, {2, 3});
    QCOMPARE(without.taken.size(), std::size_t{1});
    QCOMPARE(without.failures.size(), std::size_t{1});
    QCOMPARE(without.failures.front().rank, quint32{3});
    QCOMPARE(without.failures.front().reason.code, ErrorCode::UnknownSubscription);
    QCOMPARE(without.failures.front().needs, std::optional<quint32>(1));
    QCOMPARE(toldAll(without.edit.next), ", o"); // both stay, and still fit
    QVERIFY(takeOver(state, later, {1, 2, 3}).failures.empty());
    const PlanState off = switchItems(state, later, {1, 3}, Switch::Off).next;
    QCOMPARE(takeOver(off, later, {1, 2}).taken.size(), std::size_t{1});
}

/// A move of 500 people is planned; a fresh tenant file then has one of them no more, 100 moved already, and 3 with
/// something else.
void TestScenario::countsAfterARebase()
{
    constexpr int people = 500;
    TenantBuilder before;
    TenantBuilder after;
    std::vector<PersonId> all;
    for (TenantBuilder* builder : {&before, &after}) {
        builder->with(SubscriptionBuilder("A").terms("2024-01-01.."));
        builder->with(SubscriptionBuilder("B").terms("2024-01-01.."));
    }
    for (int i = 0; i < people; ++i) {
        const PersonBuilder person(QStringLiteral("p%1@contoso.example").arg(i));
        before.with(PersonBuilder(person).holds("A"));
        all.push_back(static_cast<PersonId>(i));
        if (i == 7)
            continue;
        if (i >= 100 && i < 200)
            after.with(PersonBuilder(person).holds("B"));
        else if (i >= 300 && i < 303)
            after.with(PersonBuilder(person).holds("A", License::PremiumAgent));
        else
            after.with(PersonBuilder(person).holds("A"));
    }
    PlanState state;
    state.baseline = before.build();
    state = planned({MoveLicenses{all, "A", "B"}}, state);
    QCOMPARE(replayed(state).items.front().count(StepState::Open), qint64{people});

    const PlanState same = importTenant(state, before.build(), {});
    QVERIFY(isSame(replayed(same).tenant, replayed(state).tenant)); // nothing new: nothing is another one
    QVERIFY(*same.scenarioItems == *state.scenarioItems);

    const PlanState fresh = importTenant(state, after.build(), {});
    const ItemOutcome item = replayed(fresh).items.front();
    QVERIFY(!item.refusal);
    QCOMPARE(item.count(StepState::Gone), qint64{1});
    QCOMPARE(item.count(StepState::Done), qint64{100});
    QCOMPARE(item.count(StepState::Drifted), qint64{3});
    QCOMPARE(item.count(StepState::Open), qint64{people - 104});
}

} // namespace seatkeeper

QTEST_GUILESS_MAIN(seatkeeper::TestScenario)
#include "test_scenario.moc"
