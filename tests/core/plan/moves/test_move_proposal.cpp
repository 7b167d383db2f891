#include "core/exchange/tenant_reader.h"
#include "core/plan/apply.h"
#include "core/plan/moves/move_proposal.h"
#include "core/plan/moves/move_targets.h"
#include "core/plan/plan.h"
#include "support/applied.h"
#include "support/builders.h"
#include "support/memory_store.h"
#include "support/places.h"
#include "support/text.h"

#include <QFile>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Who is moved where, and why not elsewhere, by cases. `test_move_laws` holds it against every way there is.
class TestMoveProposal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTargets_data();
    void choosesTargets();
    void choosesForThoseWithAnotherLicense_data();
    void choosesForThoseWithAnotherLicense();
    void movesOnlyWhoWouldLoseAccess_data();
    void movesOnlyWhoWouldLoseAccess();
    void countsFreeSeats_data();
    void countsFreeSeats();
    void offersSeats_data();
    void offersSeats();
    void partsByLicenseAndDepartment();
    void putsAdministratorsFirst();
    void keepsWhoIsLocked();
    void saysWhenToCarryOut();
    void movesOnceForEachTarget();
    void isAboutThoseWhoAreNamed();
    void solvesTheArticlesExample();
    void solvesTheLockout();
    void isOneUndoStep();
};

namespace {

const QDate today(2026, 11, 24);
const QDate horizon(2027, 2, 22);

const QString always = QStringLiteral("2024-01-01..");

SubscriptionBuilder source()
{
    return SubscriptionBuilder("Old").terms("2023-01-01..2026-12-31").line(UsageType::StandardAgent, 9, "2023-01-01..");
}

SubscriptionBuilder target(const QString& id, int seats = 9, const QString& terms = always)
{
    return SubscriptionBuilder(id).terms(terms).line(UsageType::StandardAgent, seats, "2023-01-01..");
}

PersonBuilder holder(const QString& name)
{
    return PersonBuilder(name + QStringLiteral("@x")).holds("Old");
}

MoveQuestion questionOf(const Tenant& tenant, const QString& source = QStringLiteral("Old"))
{
    return {.source = tenant.find(source)->ref,
            .first = today,
            .last = horizon,
            .concurrent = ConcurrentSeats::Limit,
            .locked = {}};
}

MoveProposal proposed(const Tenant& tenant)
{
    return proposeMoves(tenant, questionOf(tenant));
}

QString idOf(const Tenant& tenant, SubscriptionRef ref)
{
    return tenant.find(ref)->id;
}

/// `Care standard-agent 3 from 2027-01-01: B 2, C 0, - 1`, a line for each group.
QStringList groupsText(const Tenant& tenant, const MoveProposal& proposal)
{
    QStringList lines;
    for (const MoveGroup& group : proposal.groups) {
        QStringList targets;
        for (const MoveTarget& target : group.targets)
            targets.push_back(QStringLiteral("%1 %2").arg(idOf(tenant, target.subscription)).arg(target.people));
        if (group.unplaced() > 0)
            targets.push_back(QStringLiteral("- %1").arg(group.unplaced()));
        const QString department = QString::fromStdString(tenant.people->departments()[group.department]);
        lines.push_back((department.isEmpty() ? QString() : department + QLatin1Char(' ')) +
                        QStringLiteral("%1 %2 from %3: %4")
                            .arg(codeOf(group.held.license))
                            .arg(group.people.size())
                            .arg(dateToString(group.from), targets.join(QStringLiteral(", "))));
    }
    return lines;
}

/// `2 standard-agent from 2027-01-01`, with `!` where no entitlement helps.
QString shortText(const MoveProposal& proposal)
{
    QStringList parts;
    for (const MoveShortage& shortage : proposal.shortages)
        parts.push_back(QStringLiteral("%1 %2 from %3%4")
                            .arg(shortage.people)
                            .arg(codeOf(shortage.license), dateToString(shortage.from),
                                 shortage.remedy == ShortageRemedy::None ? QStringLiteral("!") : QString()));
    return parts.join(QStringLiteral(", "));
}

QString changeText(const Change& change)
{
    if (const auto* more = std::get_if<ChangeQuantity>(&change))
        return QStringLiteral("%1 = %2 from %3")
            .arg(more->subscription)
            .arg(more->quantity)
            .arg(dateToString(more->from));
    const auto& line = std::get<AddEntitlement>(change);
    return QStringLiteral("%1 + %2 %3")
        .arg(line.subscription)
        .arg(line.line.quantity)
        .arg(textOf(std::optional(line.line.days)));
}

/// `B 3 seats for 2 people: B = 5 from 2026-11-24`.
QString additionsText(const Tenant& tenant, const MoveProposal& proposal)
{
    QStringList parts;
    for (const SeatAddition& addition : proposal.additions) {
        QStringList changes;
        for (const Change& change : addition.changes)
            changes.push_back(changeText(change));
        parts.push_back(QStringLiteral("%1 %2 seats for %3 people: %4")
                            .arg(idOf(tenant, addition.subscription))
                            .arg(addition.seats)
                            .arg(addition.people)
                            .arg(changes.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral("; "));
}

QString verdictText(const Tenant& tenant, const MoveCandidate& candidate)
{
    static const std::array words{QStringLiteral("possible"), QStringLiteral("holds already"),
                                  QStringLiteral("not active"), QStringLiteral("no window"),
                                  QStringLiteral("no entitlement")};
    return QStringLiteral("%1 %2%3").arg(
        idOf(tenant, candidate.subscription), words.at(static_cast<std::size_t>(candidate.verdict)),
        candidate.day.isValid() ? QLatin1Char(' ') + dateToString(candidate.day) : QString());
}

Tenant sample(const QString& name)
{
    QFile file(sampleFile(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(name));
    return readTenant(file).value();
}

/// `tenant` after all of `changes`.
Tenant after(const Tenant& tenant, const std::vector<Change>& changes)
{
    Tenant changed = tenant;
    for (const Change& change : changes) {
        if (const auto done = applyChange(changed, change); !done)
            qFatal("refused: %s", codeOf(done.error().code).data());
    }
    return changed;
}

} // namespace

void TestMoveProposal::choosesTargets_data()
{
    QTest::addColumn<SubscriptionBuilder>("candidate");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("active all the time") << target("New") << "New possible";
    QTest::newRow("through the last day asked about") << target("New", 9, "2024-01-01..2027-02-22") << "New possible";
    QTest::newRow("a day less") << target("New", 9, "2024-01-01..2027-02-21") << "New not active 2027-02-22";
    QTest::newRow("renewed in time") << target("New", 9, "2024-01-01..2027-01-31 2027-02-01..") << "New possible";
    QTest::newRow("renewed after a day") << target("New", 9, "2024-01-01..2027-01-31 2027-02-02..")
                                         << "New not active 2027-02-01";
    QTest::newRow("suspended when it is needed")
        << target("New").suspended("2027-01-05..2027-01-10") << "New not active 2027-01-05";
    QTest::newRow("suspended before it is needed")
        << target("New").suspended("2026-11-25..2026-12-30") << "New possible";
    QTest::newRow("suspended on the source's last day, too")
        << target("New").suspended("2026-11-25..2026-12-31") << "New no window 2027-01-01";
    QTest::newRow("begins on the source's last day") << target("New", 9, "2026-12-31..") << "New possible";
    QTest::newRow("begins the day after: a gap") << target("New", 9, "2027-01-01..") << "New no window 2027-01-01";
    QTest::newRow("begins two days after") << target("New", 9, "2027-01-02..") << "New not active 2027-01-01";
    QTest::newRow("without terms") << target("New", 9, "") << "New not active 2027-01-01";
    QTest::newRow("without the type") << SubscriptionBuilder("New").terms(always).line(UsageType::PremiumAgent, 5,
                                                                                       always)
                                      << "New no entitlement 2026-11-24";
    QTest::newRow("the type ends within the days")
        << SubscriptionBuilder("New").terms(always).line(UsageType::StandardAgent, 5, "2024-01-01..2027-02-21")
        << "New no entitlement 2027-02-22";
    QTest::newRow("subscribed without a commitment") << target("New", 0) << "New possible";
}

void TestMoveProposal::choosesTargets()
{
    QFETCH(const SubscriptionBuilder, candidate);
    const Tenant tenant = TenantBuilder().with(source()).with(candidate).with(holder("ann")).build();
    const MoveProposal proposal = proposed(tenant);
    QCOMPARE(proposal.groups.size(), 1U);
    const std::vector<MoveCandidate> candidates = candidatesOf(tenant, proposal.question, proposal.groups.front());
    QCOMPARE(candidates.size(), 1U);
    QTEST(verdictText(tenant, candidates.front()), "verdict");
    const bool isPossible = candidates.front().verdict == MoveVerdict::Possible;
    QCOMPARE(proposal.groups.front().targets.size(), isPossible ? 1U : 0U);
}

void TestMoveProposal::choosesForThoseWithAnotherLicense_data()
{
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("A7: begins while the source is active") << "2026-12-31.."
                                                           << "New possible";
    QTest::newRow("A7: begins when it is over, though access is not") << "2027-01-01.."
                                                                      << "New no window 2027-01-01";
    QTest::newRow("ends when the other one comes back") << "2024-01-01..2027-01-31"
                                                        << "New possible";
    QTest::newRow("ends a day before") << "2024-01-01..2027-01-30"
                                       << "New not active 2027-01-31";
}

/// The source ends on 31 December; another license gives access through 15 January, and again from 1 February.
void TestMoveProposal::choosesForThoseWithAnotherLicense()
{
    QFETCH(const QString, terms);
    const Tenant tenant = TenantBuilder()
                              .with(source())
                              .with(target("Short", 9, "2024-01-01..2027-01-15 2027-02-01.."))
                              .with(target("New", 9, terms))
                              .with(holder("ann").holds("Short"))
                              .build();
    const MoveProposal proposal = proposed(tenant);
    QCOMPARE(proposal.groups.front().from, day("2027-01-16"));
    QStringList verdicts;
    for (const MoveCandidate& candidate : candidatesOf(tenant, proposal.question, proposal.groups.front()))
        verdicts.push_back(verdictText(tenant, candidate));
    verdicts.sort();
    QCOMPARE(verdicts.back(), QString("Short holds already"));
    QTEST(verdicts.front(), "verdict");
}

void TestMoveProposal::movesOnlyWhoWouldLoseAccess_data()
{
    QTest::addColumn<SubscriptionBuilder>("old");
    QTest::addColumn<PersonBuilder>("person");
    QTest::addColumn<QString>("groups");
    QTest::newRow("holds nothing else") << source() << holder("ann") << "standard-agent 1 from 2027-01-01: New 1";
    QTest::newRow("holds what goes on") << source() << holder("ann").holds("New") << "";
    QTest::newRow("holds what goes on for a while")
        << source() << holder("ann").holds("Short") << "standard-agent 1 from 2027-01-16: New 1";
    QTest::newRow("holds nothing on the source") << source() << PersonBuilder("ann@x").holds("Short") << "";
    QTest::newRow("the source goes on") << source().terms("2023-01-01..2027-02-22") << holder("ann") << "";
    QTest::newRow("the source ends on the last day but one")
        << source().terms("2023-01-01..2027-02-21") << holder("ann") << "standard-agent 1 from 2027-02-22: New 1";
    QTest::newRow("the source is suspended") << source().terms("2023-01-01..").suspended("2026-12-24..2026-12-24")
                                             << holder("ann") << "standard-agent 1 from 2026-12-24: New 1";
    QTest::newRow("the source has ended already")
        << source().terms("2023-01-01..2026-10-31") << holder("ann") << "standard-agent 1 from 2026-11-24: New 1";
    QTest::newRow("the source is still to begin") << source().terms("2027-01-01..") << holder("ann") << "";
    QTest::newRow("the source begins and ends")
        << source().terms("2027-01-01..2027-01-31") << holder("ann") << "standard-agent 1 from 2027-02-01: New 1";
    QTest::newRow("the source has no terms") << source().terms(std::vector<DateRange>()) << holder("ann") << "";
}

void TestMoveProposal::movesOnlyWhoWouldLoseAccess()
{
    QFETCH(const SubscriptionBuilder, old);
    QFETCH(const PersonBuilder, person);
    const Tenant tenant = TenantBuilder()
                              .with(old)
                              .with(target("New"))
                              .with(target("Short", 9, "2024-01-01..2027-01-15"))
                              .with(person)
                              .build();
    QTEST(groupsText(tenant, proposed(tenant)).join(QLatin1Char('\n')), "groups");
}

void TestMoveProposal::countsFreeSeats_data()
{
    QTest::addColumn<SubscriptionBuilder>("candidate");
    QTest::addColumn<ConcurrentSeats>("concurrent");
    QTest::addColumn<QString>("placed");
    using enum ConcurrentSeats;
    const auto lines = [](const QString& first, int one, const QString& second, int other) {
        return SubscriptionBuilder("New")
            .terms(always)
            .line(UsageType::StandardAgent, one, first)
            .line(UsageType::StandardAgent, other, second);
    };
    QTest::newRow("as many as committed") << target("New", 4) << Limit << "New 3";
    QTest::newRow("one is assigned") << target("New", 3) << Limit << "New 2, - 1";
    QTest::newRow("fewer than assigned") << target("New", 0) << Limit << "New 0, - 3";
    QTest::newRow("named, by no choice") << target("New", 3).licensing(Licensing::Named) << NoLimit << "New 2, - 1";
    QTest::newRow("concurrent, by choice") << target("New", 3) << NoLimit << "New 3";
    QTest::newRow("the fewest on any day")
        << lines("2024-01-01..2027-02-21", 9, "2027-02-22..", 2) << Limit << "New 1, - 2";
    QTest::newRow("fewer only after the days")
        << lines("2024-01-01..2027-02-22", 9, "2027-02-23..", 2) << Limit << "New 3";
    QTest::newRow("A7: also before the source ends")
        << lines("2024-01-01..2026-11-24", 2, "2026-11-25..", 9) << Limit << "New 1, - 2";
    QTest::newRow("not before the days") << lines("2024-01-01..2026-11-23", 2, "2026-11-24..", 9) << Limit << "New 3";
    QTest::newRow("not before the target begins")
        << lines("2024-01-01..2026-12-24", 2, "2026-12-25..", 9).terms("2026-12-25..") << Limit << "New 3";
}

void TestMoveProposal::countsFreeSeats()
{
    QFETCH(const SubscriptionBuilder, candidate);
    QFETCH(const ConcurrentSeats, concurrent);
    QFETCH(const QString, placed);
    const bool isNamed = candidate.build().licensing == Licensing::Named;
    SubscriptionBuilder old = source();
    old.licensing(isNamed ? Licensing::Named : Licensing::Concurrent);
    const Tenant tenant = TenantBuilder()
                              .with(old)
                              .with(candidate)
                              .with(holder("ann"))
                              .with(holder("bo"))
                              .with(holder("cy"))
                              .with(PersonBuilder("there@x").holds("New"))
                              .build();
    MoveQuestion question = questionOf(tenant);
    question.concurrent = concurrent;
    QCOMPARE(groupsText(tenant, proposeMoves(tenant, question)),
             QStringList(QStringLiteral("standard-agent 3 from 2027-01-01: ") + placed));
}

void TestMoveProposal::offersSeats_data()
{
    QTest::addColumn<TenantBuilder>("others");
    QTest::addColumn<QString>("shortages");
    QTest::addColumn<QString>("additions");
    const auto there = PersonBuilder("there@x").holds("B");
    const QString two = QStringLiteral("2 standard-agent from 2027-01-01");
    QTest::newRow("enough") << TenantBuilder().with(target("B", 2)) << ""
                            << "";
    QTest::newRow("none") << TenantBuilder().with(target("B", 0)) << two
                          << "B 2 seats for 2 people: B = 2 from 2026-11-24";
    QTest::newRow("one") << TenantBuilder().with(target("B", 1)) << "1 standard-agent from 2027-01-01"
                         << "B 1 seats for 1 people: B = 2 from 2026-11-24";
    QTest::newRow("what is short already is made up for")
        << TenantBuilder().with(target("B", 0)).with(there) << two << "B 3 seats for 2 people: B = 3 from 2026-11-24";
    QTest::newRow("so elsewhere, where that is fewer")
        << TenantBuilder().with(target("B", 0)).with(there).with(target("C", 0, "2024-06-01..2028-12-31")) << two
        << "C 2 seats for 2 people: C = 2 from 2026-11-24";
    QTest::newRow("only on days that are short")
        << TenantBuilder().with(SubscriptionBuilder("B")
                                    .terms(always)
                                    .line(UsageType::StandardAgent, 5, "2024-01-01..2027-01-31")
                                    .line(UsageType::StandardAgent, 1, "2027-02-01.."))
        << "1 standard-agent from 2027-01-01"
        << "B 1 seats for 1 people: B = 2 from 2027-02-01";
    QTest::newRow("a type that it has not") << TenantBuilder().with(SubscriptionBuilder("B").terms(always)) << two
                                            << "B 2 seats for 2 people: B + 2 2026-11-24..";
    QTest::newRow("a type that it has later, up to then")
        << TenantBuilder().with(SubscriptionBuilder("B")
                                    .terms("2024-01-01..2027-12-31")
                                    .line(UsageType::StandardAgent, 5, "2027-01-15.."))
        << two << "B 2 seats for 2 people: B + 2 2026-11-24..2027-01-14";
    QTest::newRow("a suspension does not part a line")
        << TenantBuilder().with(target("B", 0).suspended("2026-12-01..2026-12-07")) << two
        << "B 2 seats for 2 people: B = 2 from 2026-11-24";
    QTest::newRow("rather where the type is")
        << TenantBuilder().with(SubscriptionBuilder("B").terms(always)).with(target("C", 0, "2024-06-01..2028-12-31"))
        << two << "C 2 seats for 2 people: C = 2 from 2026-11-24";
    QTest::newRow("no subscription is there")
        << TenantBuilder().with(target("B", 9, "2024-01-01..2027-01-31")) << two + QLatin1Char('!') << "";
}

void TestMoveProposal::offersSeats()
{
    QFETCH(TenantBuilder, others);
    const Tenant tenant = others.with(source()).with(holder("ann")).with(holder("bo")).build();
    const MoveProposal proposal = proposed(tenant);
    QTEST(shortText(proposal), "shortages");
    QTEST(additionsText(tenant, proposal), "additions");
    const MoveProposal then = proposed(after(tenant, additionChanges(proposal.additions)));
    QVERIFY(then.additions.empty());
    if (!proposal.additions.empty())
        QCOMPARE(then.placed(), 2);
}

void TestMoveProposal::partsByLicenseAndDepartment()
{
    const auto person = [](const QString& name, const QString& department, License license) {
        return PersonBuilder(name).department(department).holds("Old", license);
    };
    using enum License;
    const Tenant tenant = TenantBuilder()
                              .with(source())
                              .with(target("Long").line(UsageType::PremiumAgent, 1, always))
                              .with(target("Care2", 1, "2024-02-01..2028-01-31").department("CARE"))
                              .with(target("Care10", 1, "2024-02-01..2028-01-31").department("care"))
                              .with(person("a", "Sales 10", StandardAgent))
                              .with(person("b", "Care", StandardAgent))
                              .with(person("c", "Care", StandardAgent))
                              .with(person("d", "Care", StandardAgent))
                              .with(person("e", "Sales 9", StandardAgent))
                              .with(person("f", "Care", PremiumAgent))
                              .with(person("g", "", PremiumAgent))
                              .build();
    // Own department first, then the later last day, then natural order. Premium is on Long alone.
    const MoveProposal proposal = proposed(tenant);
    const QStringList expected{"Care standard-agent 3 from 2027-01-01: Care2 1, Care10 1, Long 1",
                               "Sales 9 standard-agent 1 from 2027-01-01: Long 1, Care2 0, Care10 0",
                               "Sales 10 standard-agent 1 from 2027-01-01: Long 1, Care2 0, Care10 0",
                               "premium-agent 1 from 2027-01-01: Long 1",
                               "Care premium-agent 1 from 2027-01-01: Long 0, - 1"};
    QCOMPARE(groupsText(tenant, proposal), expected);
    QCOMPARE(shortText(proposal), QString("1 premium-agent from 2027-01-01"));
    // A new line is offered only where no subscription has the type.
    QCOMPARE(additionsText(tenant, proposal), QString("Long 1 seats for 1 people: Long = 2 from 2026-11-24"));
    const TargetSeats ofLong{
        .subscription = tenant.find(u"Long")->ref, .free = 9, .fewestOn = today, .taken = 3, .committed = 9};
    QCOMPARE(proposal.seats.front(), ofLong);
}

void TestMoveProposal::putsAdministratorsFirst()
{
    const Tenant tenant = TenantBuilder()
                              .with(source())
                              .with(target("New", 2))
                              .with(holder("ann"))
                              .with(holder("bo"))
                              .with(holder("cy").administrator())
                              .with(holder("di").rolesUnknown())
                              .build();
    const MoveProposal proposal = proposed(tenant);
    QCOMPARE(proposal.groups.size(), 1U);
    const MoveGroup& group = proposal.groups.front();
    QCOMPARE(group.administrators, 1);
    QStringList placed;
    for (const PersonId person : group.peopleFor(0))
        placed.push_back(tenant.people->email(person));
    QCOMPARE(placed, QStringList({"cy@x", "ann@x"}));
    QCOMPARE(group.peopleWithout().size(), 2U);
}

void TestMoveProposal::keepsWhoIsLocked()
{
    const Tenant tenant = TenantBuilder()
                              .with(source())
                              .with(target("New", 1))
                              .with(holder("ann").administrator())
                              .with(holder("bo"))
                              .with(holder("cy").holds("New"))
                              .build();
    MoveQuestion question = questionOf(tenant);
    question.locked = {*tenant.memberWith(u"ann@x"), *tenant.memberWith(u"cy@x")};
    const MoveProposal proposal = proposeMoves(tenant, question);
    QCOMPARE(proposal.people(), 1);
    QCOMPARE(proposal.locked(), 1); // cy keeps access anyway
    QCOMPARE(proposal.keepAccess, 1);
    QCOMPARE(proposal.groups.front().administrators, 0);
    const Tenant moved = after(tenant, changesOf(proposal, tenant));
    QCOMPARE(licensesText(moved, "ann@x"), QString("Old standard-agent"));
}

void TestMoveProposal::saysWhenToCarryOut()
{
    const auto windowOf = [](const SubscriptionBuilder& old, const SubscriptionBuilder& candidate) {
        const Tenant tenant = TenantBuilder().with(old).with(candidate).with(holder("ann")).build();
        return textOf(proposed(tenant).groups.front().targets.front().window);
    };
    QCOMPARE(windowOf(source(), target("New")), QString("2026-11-24..2026-12-31"));
    QCOMPARE(windowOf(source(), target("New", 9, "2026-12-10..")), QString("2026-12-10..2026-12-31"));
    QCOMPARE(windowOf(source(), target("New").suspended("2026-12-10..2026-12-20")), QString("2026-12-21..2026-12-31"));
    QCOMPARE(windowOf(source().terms("2023-01-01..2026-11-23"), target("New")), nobody); // at once
    // What comes back is not the last day: there is none in between.
    QCOMPARE(windowOf(source().terms("2023-01-01..2026-12-31 2027-02-01.."), target("New")),
             QString("2026-11-24..2026-12-31"));
}

void TestMoveProposal::movesOnceForEachTarget()
{
    const Tenant tenant = TenantBuilder()
                              .with(source().line(UsageType::PremiumAgent, 3, "2023-01-01.."))
                              .with(target("Second", 1, "2025-01-01.."))
                              .with(target("First", 1).line(UsageType::PremiumAgent, 2, always))
                              .with(PersonBuilder("di@x").holds("Old", License::PremiumAgent))
                              .with(holder("ann"))
                              .with(holder("bo"))
                              .build();
    const std::vector<Change> changes = changesOf(proposed(tenant), tenant);
    const std::vector<Change> expected{
        MoveLicenses{{*tenant.memberWith(u"di@x"), *tenant.memberWith(u"ann@x")}, "Old", "First"},
        MoveLicenses{{*tenant.memberWith(u"bo@x")}, "Old", "Second"}};
    QCOMPARE(changes, expected);
}

/// Others on the source are neither moved nor counted.
void TestMoveProposal::isAboutThoseWhoAreNamed()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("Old").terms("2023-01-01..2026-12-31"))
                              .with(target("B", 5))
                              .with(holder("ann"))
                              .with(holder("bo"))
                              .with(holder("cy").holds("B"))
                              .build();
    MoveQuestion question = questionOf(tenant);
    QCOMPARE(proposeMoves(tenant, question).people(), 2);
    question.people = {*tenant.memberWith(u"bo@x")};
    const MoveProposal proposal = proposeMoves(tenant, question);
    QCOMPARE(proposal.people(), 1);
    QCOMPARE(proposal.groups.front().people, question.people);
    QCOMPARE(proposal.keepAccess, 0);
    question.people = {*tenant.memberWith(u"cy@x")};
    QCOMPARE(proposeMoves(tenant, question).people(), 0);
    QCOMPARE(proposeMoves(tenant, question).keepAccess, 1);
}

/// The administrator and the agent of Subscription A, which ends while B goes on.
void TestMoveProposal::solvesTheArticlesExample()
{
    const Tenant tenant = sample(QStringLiteral("article"));
    const MoveQuestion question{
        .source = tenant.find(u"SubA")->ref, .first = day("2025-12-01"), .last = day("2026-03-01"), .locked = {}};
    const MoveProposal proposal = proposeMoves(tenant, question);
    QCOMPARE(groupsText(tenant, proposal), QStringList("standard-agent 2 from 2026-01-01: SubB 2"));
    QCOMPARE(proposal.groups.front().administrators, 1);
    QVERIFY(proposal.shortages.empty());
    const Tenant moved = after(tenant, changesOf(proposal, tenant));
    QCOMPARE(licensesText(moved, "admin1@example.com"), QString("SubB standard-agent"));
    for (QDate each = question.first; each <= question.last; each = each.addDays(1))
        QCOMPARE(accessSummary(moved, each).without.size(), 0U);
}

/// Four administrators and eleven agents, and seats for six of them: with what is offered, for all.
void TestMoveProposal::solvesTheLockout()
{
    const Tenant tenant = sample(QStringLiteral("lockout"));
    const MoveQuestion question = questionOf(tenant, QStringLiteral("Sub204410"));
    const MoveProposal proposal = proposeMoves(tenant, question);
    QCOMPARE(proposal.people(), 15);
    QCOMPARE(proposal.placed(), 6);
    QCOMPARE(shortText(proposal), QString("7 standard-agent from 2027-02-01, 2 premium-agent from 2027-02-01"));
    QCOMPARE(additionsText(tenant, proposal), QString("Sub217735 7 seats for 7 people: Sub217735 = 22 from 2026-11-24; "
                                                      "Sub217735 2 seats for 2 people: Sub217735 = 6 from 2026-11-24"));
    const Tenant extended = after(tenant, additionChanges(proposal.additions));
    const MoveProposal all = proposeMoves(extended, question);
    QCOMPARE(all.placed(), 15);
    const Tenant moved = after(extended, changesOf(all, extended));
    QVERIFY(proposeMoves(moved, question).groups.empty());
    QCOMPARE(accessSummary(moved, day("2027-02-01")).administratorsWith, 4);
}

void TestMoveProposal::isOneUndoStep()
{
    PlanState state;
    state.baseline = sample(QStringLiteral("lockout"));
    Plan plan = Plan::open(std::make_unique<MemoryStore>(state)).value();
    const QByteArray before = canonicalBytes(plan.baseline());
    const MoveProposal proposal =
        proposeMoves(plan.baseline(), questionOf(plan.baseline(), QStringLiteral("Sub204410")));
    std::vector<Change> changes = additionChanges(proposal.additions);
    for (Change& change : changesOf(proposal, plan.baseline()))
        changes.push_back(std::move(change));
    QVERIFY(plan.apply(changes, summarise(changes.front(), plan.baseline()), {}).value());
    QVERIFY(canonicalBytes(plan.baseline()) != before);
    QCOMPARE(plan.history().size(), 1U);
    QVERIFY(plan.undo().has_value());
    QCOMPARE(canonicalBytes(plan.baseline()), before);
}

QTEST_APPLESS_MAIN(TestMoveProposal)
#include "test_move_proposal.moc"
