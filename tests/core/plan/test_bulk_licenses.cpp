#include "core/plan/bulk_licenses.h"
#include "core/plan/plan.h"
#include "support/applied.h"
#include "support/dice.h"
#include "support/memory_store.h"
#include "support/random_tenant.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What is done with the licenses of many people at once: whom it alters, in which changes, and why the others stay.
class TestBulkLicenses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void altersThoseItCan_data();
    void altersThoseItCan();
    void countsWhoComes();
    void leavesOutWhoIsGone();
    void namesTheSources();
    void namesWhatHasEnded_data();
    void namesWhatHasEnded();
    void isAcceptedAndGivesEverybodyBackTheirOwn();
};

namespace {

/// A, B and C; Ann to Gus hold what their lines say.
Tenant tenant()
{
    const auto subscription = [](const char* id) { return SubscriptionBuilder(id).terms("2024-01-01.."); };
    return TenantBuilder()
        .with(subscription("A"))
        .with(SubscriptionBuilder("B").terms("2024-02-01.."))
        .with(SubscriptionBuilder("C").terms("2024-03-01..2026-12-31"))
        .with(PersonBuilder("ann@x").holds("A"))
        .with(PersonBuilder("bo@x").supervises("A"))
        .with(PersonBuilder("cy@x").holds("B"))
        .with(PersonBuilder("di@x").holds("A").holds("B"))
        .with(PersonBuilder("ed@x").holds("A").holds("B", License::PremiumAgent))
        .with(PersonBuilder("flo@x").holds("A").holds("C"))
        .with(PersonBuilder("gus@x"))
        .build();
}

std::vector<SubscriptionRef> refs(const Tenant& tenant, const QString& ids)
{
    std::vector<SubscriptionRef> found;
    for (const QString& id : ids.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        found.push_back(tenant.find(id)->ref);
    return found;
}

QString names(const Tenant& tenant, const std::vector<PersonId>& people)
{
    QStringList found;
    for (const PersonId person : people)
        found.push_back(tenant.people->email(person).chopped(2));
    return found.join(QLatin1Char(','));
}

/// `move A>C ann,bo`, `add C premium+ bo`, `remove A standard ann`, by change.
QString told(const Tenant& tenant, const std::vector<Change>& changes)
{
    QStringList lines;
    const auto license = [](License one) { return QString(codeOf(one)).chopped(6); };
    for (const Change& change : changes) {
        if (const auto* move = std::get_if<MoveLicenses>(&change))
            lines += QStringLiteral("move %1>%2 %3").arg(move->from, move->to, names(tenant, move->users));
        else if (const auto* add = std::get_if<AssignLicense>(&change))
            lines += QStringLiteral("add %1 %2%3 %4")
                         .arg(add->subscription, license(add->license), add->supervisor ? "+" : "",
                              names(tenant, add->users));
        else if (const auto* remove = std::get_if<RemoveLicense>(&change))
            lines += QStringLiteral("remove %1 %2 %3")
                         .arg(remove->subscription, license(remove->license), names(tenant, remove->users));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

void TestBulkLicenses::altersThoseItCan_data()
{
    QTest::addColumn<BulkAct>("act");
    QTest::addColumn<QString>("sources");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("stay"); // without a license there, on the target already, with several

    QTest::newRow("moved off one, license and role stay theirs") << BulkAct::Move << "A"
                                                                 << "C"
                                                                 << "move A>C ann,bo,di,ed"
                                                                 << "2 1 0";
    QTest::newRow("moved off wherever they are, if that is one place") << BulkAct::Move << "A B C"
                                                                       << "C"
                                                                       << "move A>C ann,bo; move B>C cy"
                                                                       << "1 1 2";
    QTest::newRow("what is on the target is no source") << BulkAct::Move << "A"
                                                        << "A"
                                                        << ""
                                                        << "2 5 0";
    QTest::newRow("added, by license and role") << BulkAct::Add << "A"
                                                << "C"
                                                << "add C standard ann,di,ed; add C premium+ bo"
                                                << "2 1 0";
    QTest::newRow("added by what all their licenses are, if that is one")
        << BulkAct::Add << "A B"
        << "C"
        << "add C standard ann,cy,di; add C premium+ bo"
        << "1 1 1";
    QTest::newRow("removed from one") << BulkAct::Remove << "A"
                                      << ""
                                      << "remove A standard ann,di,ed,flo; remove A premium bo"
                                      << "2 0 0";
    QTest::newRow("removed from several") << BulkAct::Remove << "B C"
                                          << ""
                                          << "remove B standard cy,di; remove B premium ed; remove C standard flo"
                                          << "3 0 0";
    QTest::newRow("removed from nowhere") << BulkAct::Remove << ""
                                          << ""
                                          << ""
                                          << "7 0 0";
}

void TestBulkLicenses::altersThoseItCan()
{
    QFETCH(BulkAct, act);
    QFETCH(QString, sources);
    QFETCH(QString, target);
    const Tenant all = tenant();
    BulkQuestion question{.act = act, .people = all.members(), .sources = refs(all, sources), .target = {}};
    if (!target.isEmpty())
        question.target = all.find(target)->ref;
    const BulkOutcome outcome = bulkLicenses(all, question);
    QTEST(told(all, outcome.changes), "changes");
    QTEST(QStringLiteral("%1 %2 %3").arg(outcome.withoutLicense).arg(outcome.onTarget).arg(outcome.severalLicenses),
          "stay");
    QCOMPARE(outcome.people + outcome.withoutLicense + outcome.onTarget + outcome.severalLicenses, 7);
}

void TestBulkLicenses::countsWhoComes()
{
    const Tenant all = tenant();
    const BulkQuestion question{
        .act = BulkAct::Move, .people = all.members(), .sources = refs(all, "A"), .target = all.find(u"C")->ref};
    QCOMPARE(bulkLicenses(all, question).coming, (std::array<qint64, 2>{3, 1}));
    const BulkQuestion removal{
        .act = BulkAct::Remove, .people = all.members(), .sources = refs(all, "A"), .target = {}};
    QCOMPARE(bulkLicenses(all, removal).coming, (std::array<qint64, 2>{0, 0}));
}

void TestBulkLicenses::leavesOutWhoIsGone()
{
    Tenant all = tenant();
    const std::vector<PersonId> people = all.members();
    all.setLicenses(people.front(), LicenseSetId::NotAMember);
    const BulkOutcome outcome = bulkLicenses(
        all, {.act = BulkAct::Move, .people = people, .sources = refs(all, "A"), .target = all.find(u"C")->ref});
    QCOMPARE(told(all, outcome.changes), QString("move A>C bo,di,ed"));
}

void TestBulkLicenses::namesTheSources()
{
    const Tenant all = tenant();
    const std::vector<SourceChoice> expected{
        {all.find(u"A")->ref, 5}, {all.find(u"B")->ref, 3}, {all.find(u"C")->ref, 1}};
    QCOMPARE(sourcesOf(all, all.members()), expected);
    QVERIFY(sourcesOf(all, {*all.memberWith(u"gus@x")}).empty());
}

void TestBulkLicenses::namesWhatHasEnded_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<qsizetype>("ended");
    QTest::newRow("the day before its last one") << "2026-12-30" << qsizetype{0};
    QTest::newRow("its last day") << "2026-12-31" << qsizetype{1};
}

void TestBulkLicenses::namesWhatHasEnded()
{
    QFETCH(QString, last);
    const Tenant all = TenantBuilder()
                           .with(SubscriptionBuilder("open").terms("2024-01-01.."))
                           .with(SubscriptionBuilder("ends").terms("2024-01-01..2026-12-31"))
                           .with(SubscriptionBuilder("back").terms("2024-01-01..2026-06-30 2027-02-01..2027-12-31"))
                           .with(SubscriptionBuilder("incomplete"))
                           .build();
    QTEST(static_cast<qsizetype>(endedBy(all, day(last)).size()), "ended");
}

/// Whatever is asked for whomever: the rules accept it, nobody gets another license or role than their own, and undo
/// gives everybody back exactly what they had.
void TestBulkLicenses::isAcceptedAndGivesEverybodyBackTheirOwn()
{
    constexpr std::uint32_t seeds = 400;
    int altered = 0;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        const auto seedText = [seed] { return qPrintable(QStringLiteral("seed %1").arg(seed)); };
        PlanState state;
        state.baseline = RandomTenant(seed).make().build();
        const Tenant before = state.baseline;
        if (before.subscriptions.empty())
            continue;
        Dice dice(seed);
        BulkQuestion question{.act = dice.oneOf(std::vector{BulkAct::Move, BulkAct::Add, BulkAct::Remove}),
                              .people = {},
                              .sources = {},
                              .target = {}};
        for (const PersonId person : before.members()) {
            if (dice.percent(70))
                question.people.push_back(person);
        }
        for (const Subscription& subscription : before.subscriptions) {
            if (dice.percent(60))
                question.sources.push_back(subscription.ref);
        }
        if (question.act != BulkAct::Remove)
            question.target = dice.oneOf(before.subscriptions).ref;
        const BulkOutcome outcome = bulkLicenses(before, question);
        Plan plan = Plan::open(std::make_unique<MemoryStore>(state)).value();
        const QByteArray bytes = canonicalBytes(plan.baseline());
        const auto done = plan.apply(outcome.changes, {}, {});
        // A supervisor with a Standard license is taken as it is, but nobody can be made one.
        if (!done && question.act == BulkAct::Add)
            continue;
        QVERIFY2(done.has_value(), seedText());
        QVERIFY2(done.value() == (outcome.people > 0), seedText());
        for (const PersonId person : before.members()) {
            const auto now = plan.baseline().pool->holdings(plan.baseline().licensesOf(person));
            const auto was = before.pool->holdings(before.licensesOf(person));
            for (const Holding& holding : now) {
                const bool isOwn = std::ranges::any_of(was, [&](const Holding& own) {
                    return own.license == holding.license && own.supervisor == holding.supervisor;
                });
                QVERIFY2(isOwn, seedText());
            }
        }
        if (!done.value())
            continue;
        ++altered;
        QVERIFY(plan.undo().has_value());
        QVERIFY2(canonicalBytes(plan.baseline()) == bytes, seedText());
    }
    QVERIFY(altered > 100);
}

QTEST_APPLESS_MAIN(TestBulkLicenses)
#include "test_bulk_licenses.moc"
