#include "core/plan/apply.h"
#include "core/plan/decision_sheet.h"
#include "core/plan/scenario_edits.h"
#include "support/applied.h"
#include "support/builders.h"
#include "support/random_tenant.h"
#include "support/text.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What can become of a subscription that ends: what is asked first, what each way changes, and what it comes to.
class TestDecisionSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksFirst_data();
    void asksFirst();
    void goesAsTheArticleTells();
    void forgetsThePlaceWithoutA3();
    void makesTheChangesOfEachWay_data();
    void makesTheChangesOfEachWay();
    void copiesTheContract();
    void tellsWhoLosesAccess_data();
    void tellsWhoLosesAccess();
    void looksNoFurtherThanTheHorizon();
    void countsSeats();
    void tellsWhenToMove_data();
    void tellsWhenToMove();
    void countsOverageFromWhereTheWaysPart();
    void saysWhyAWayIsRefused_data();
    void saysWhyAWayIsRefused();
    void altersNothing();
    void fitsAsAScenario();
};

namespace {

/// The question about A as it is asked first, and what is answered.
DecisionQuestion questionOn(const Tenant& tenant, const QString& from)
{
    constexpr int horizon = 90;
    return decisionOn(tenant, tenant.find(u"A")->ref, day(from), horizon).value();
}

const DecisionOutcome& in(const DecisionSheet& sheet, WayOn way)
{
    return sheet.ways.at(static_cast<std::size_t>(way));
}

/// `2025-01-01..2025-12-31, A-2 from 2025-01-01, through 2025-12`; empty where nothing is to be decided.
QString textOf(const std::optional<DecisionQuestion>& question)
{
    if (!question)
        return {};
    return QStringLiteral("%1..%2, %3 from %4, through %5")
        .arg(dateToString(question->dayAfter()), dateToString(question->newEnd), question->newId,
             dateToString(question->newFirst), question->through.toString());
}

QString textOf(const std::vector<DutyPlace>& places)
{
    QStringList parts;
    for (const DutyPlace& place : places)
        parts.push_back(codeOf(place.duty) + QLatin1Char(' ') + dateToString(place.since));
    return parts.join(QStringLiteral(", "));
}

QString textOf(const std::vector<Duty>& duties)
{
    QStringList parts;
    for (const Duty duty : duties)
        parts.push_back(codeOf(duty));
    return parts.join(QLatin1Char(' '));
}

/// The handovers of the primary and of the types that do not follow it.
QString handoversOf(const DecisionOutcome& outcome)
{
    QStringList parts;
    for (const Handover& row : outcome.handovers) {
        if (!row.type || dutyFor(*row.type) != Duty::Primary)
            parts.push_back(test::textOf(outcome.tenant, row));
    }
    return parts.join(QStringLiteral("; "));
}

/// A and B of the article, before A expires.
TenantBuilder story()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A")
                  .created("2023-12-01")
                  .terms("2024-01-01..2024-12-31")
                  .line(UsageType::AiAgent, 10, "2024-01-01..")
                  .line(UsageType::AiAssistant, 10, "2024-01-01.."))
        .with(SubscriptionBuilder("B")
                  .terms("2024-03-01..")
                  .line(UsageType::AiAgent, 10, "2024-03-01..")
                  .line(UsageType::AiAssistant, 10, "2024-03-01.."));
}

/// A change in brief.
struct Brief {
    const Tenant& tenant;
    QString operator()(const RenewSubscription& c) const { return "renew " + test::textOf(std::optional(c.term)); }
    QString operator()(const AddEntitlement& c) const
    {
        return QStringLiteral("line %1 %2 %3")
            .arg(codeOf(c.line.type))
            .arg(c.line.quantity)
            .arg(test::textOf(std::optional(c.line.days)));
    }
    QString operator()(const AddSubscription& c) const
    {
        return QStringLiteral("add %1 %2: %3")
            .arg(c.subscription.id, test::textOf(c.subscription.terms), linesText(c.subscription));
    }
    QString operator()(const EndSubscription& c) const { return "end " + dateToString(c.ends); }
    QString operator()(const EditSubscription& c) const
    {
        return c.set.autoRenew == std::optional(false) ? "no auto-renew" : "edit";
    }
    QString operator()(const MoveLicenses& c) const
    {
        QStringList people;
        for (const PersonId person : c.users)
            people.push_back(tenant.people->email(person));
        return QStringLiteral("move %1 to %2").arg(people.join(QLatin1Char(' ')), c.to);
    }
    template <class Other> QString operator()(const Other&) const { return "other"; }
};

/// The changes in brief: `renew 2027-01-01..2027-12-31, line standard-agent 5 2027-01-01..2027-12-31`.
QString textOf(const Tenant& tenant, const std::vector<Change>& changes)
{
    QStringList parts;
    for (const Change& change : changes)
        parts.push_back(std::visit(Brief{tenant}, change));
    return parts.join(QStringLiteral(", "));
}

/// `2027-01-01 2 people, 1 of 1 administrators`: those without access by the first day, and who is left.
QString lossesOf(const DecisionOutcome& outcome)
{
    QStringList parts;
    for (const AccessConsequence& lost : outcome.lostAccess) {
        parts.push_back(QStringLiteral("%1: %2, administrators %3 and %4 left, unknown %5")
                            .arg(dateToString(lost.day))
                            .arg(lost.people)
                            .arg(lost.administrators)
                            .arg(lost.administratorsLeft)
                            .arg(lost.rolesUnknown));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

void TestDecisionSheet::asksFirst_data()
{
    QTest::addColumn<SubscriptionBuilder>("subscription");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("question");

    const auto row = [](const char* name, const QString& terms, const char* day, const char* question) {
        QTest::newRow(name) << SubscriptionBuilder("A").terms(terms) << day << question;
    };
    row("a year", "2026-01-01..2026-12-31", "2026-11-24",
        "2027-01-01..2027-12-31, A-2 from 2027-01-01, through 2027-12");
    row("months from the anchor", "2026-08-31..2027-02-27", "2026-11-24",
        "2027-02-28..2027-08-30, A-2 from 2027-02-28, through 2028-01");
    row("on the last day", "2026-01-01..2026-12-31", "2026-12-31",
        "2027-01-01..2027-12-31, A-2 from 2027-01-01, through 2027-12");
    row("the day after it", "2026-01-01..2026-12-31", "2027-01-01", "");
    row("renewed without a gap: the end of both", "2025-01-01..2025-12-31 2026-01-01..2026-12-31", "2025-06-01",
        "2027-01-01..2027-12-31, A-2 from 2027-01-01, through 2027-12");
    row("cut where it comes back anyhow", "2026-01-01..2026-12-31 2027-04-01..", "2026-11-24",
        "2027-01-01..2027-03-31, A-2 from 2027-01-01, through 2027-12");
    row("the end that is ahead", "2025-01-01..2025-12-31 2026-03-01..2026-12-31", "2026-01-15",
        "2027-01-01..2027-10-31, A-2 from 2027-01-01, through 2027-12");
    row("not begun yet", "2027-01-01..2027-12-31", "2026-11-24",
        "2028-01-01..2028-12-31, A-2 from 2028-01-01, through 2028-12");
    row("open", "2026-01-01..", "2026-11-24", "");
    row("no term", "", "2026-11-24", "");
    row("the end of time", "2026-01-01..9999-12-31", "2026-11-24", "");
}

void TestDecisionSheet::asksFirst()
{
    QFETCH(const SubscriptionBuilder, subscription);
    QFETCH(const QString, day);
    const Tenant tenant = TenantBuilder().with(subscription).build();
    constexpr int horizon = 90;
    QTEST(textOf(decisionOn(tenant, tenant.find(u"A")->ref, test::day(day), horizon)), "question");
    // An id that is taken is not proposed.
    const Tenant taken = TenantBuilder().with(subscription).with(SubscriptionBuilder("a-2")).build();
    const auto other = decisionOn(taken, taken.find(u"A")->ref, test::day(day), horizon);
    QVERIFY(!other || other->newId == "A-3");
    QVERIFY(!decisionOn(tenant, static_cast<SubscriptionRef>(99), test::day(day), horizon));
}

void TestDecisionSheet::goesAsTheArticleTells()
{
    const Tenant tenant = story().build();
    const DecisionSheet sheet = decisionSheet(tenant, questionOn(tenant, "2024-11-01"));
    QCOMPARE(textOf(sheet.places), "primary 2023-12-01, ai-agent 2024-01-01, ai-assistant 2024-01-01");
    QCOMPARE(textOf(sheet.duties), "primary ai-agent ai-assistant");

    const DecisionOutcome& renewed = in(sheet, WayOn::Renew);
    QVERIFY(!renewed.refusal);
    QCOMPARE(textOf(renewed.places), textOf(sheet.places));
    QCOMPARE(textOf(renewed.lost), "");
    QCOMPARE(handoversOf(renewed), ""); // until it ends again

    const QString handedOver = "2025-01-01 primary A > B: A expired; 2025-01-01 ai-agent A > B: A expired; "
                               "2025-01-01 ai-assistant A > B: A expired";
    const DecisionOutcome& replaced = in(sheet, WayOn::Replace);
    QVERIFY(!replaced.refusal);
    QCOMPARE(textOf(replaced.places), "primary 2025-01-01, ai-agent 2025-01-01, ai-assistant 2025-01-01");
    QCOMPARE(textOf(replaced.lost), "primary ai-agent ai-assistant");
    QCOMPARE(handoversOf(replaced), handedOver);

    const DecisionOutcome& ended = in(sheet, WayOn::LetEnd);
    QVERIFY(!ended.refusal && !ended.holder && ended.places.empty());
    QCOMPARE(textOf(ended.lost), "primary ai-agent ai-assistant");
    QCOMPARE(handoversOf(ended), handedOver);

    // Where nobody else is there, the new one gets all of it.
    const Tenant alone =
        TenantBuilder()
            .with(SubscriptionBuilder("A").terms("2024-01-01..2024-12-31").line(UsageType::AiAgent, 10, "2024-01-01.."))
            .build();
    const DecisionSheet other = decisionSheet(alone, questionOn(alone, "2024-11-01"));
    QCOMPARE(textOf(in(other, WayOn::Replace).lost), "");
    QVERIFY(handoversOf(in(other, WayOn::Replace)).contains("2025-01-01 primary A > A-2: A expired"));
    QCOMPARE(textOf(in(other, WayOn::LetEnd).lost), "primary ai-agent");
}

void TestDecisionSheet::forgetsThePlaceWithoutA3()
{
    // A has come back once; a renewal without a gap goes on with the run, and no further back.
    const Tenant tenant = TenantBuilder()
                              .assuming({.renewalKeepsAge = false})
                              .with(SubscriptionBuilder("A")
                                        .created("2020-01-01")
                                        .terms("2020-01-01..2022-12-31 2024-01-01..2024-12-31")
                                        .line(UsageType::AiAgent, 10, "2020-01-01.."))
                              .build();
    const DecisionSheet sheet = decisionSheet(tenant, questionOn(tenant, "2024-11-01"));
    QCOMPARE(textOf(sheet.places), "primary 2024-01-01, ai-agent 2024-01-01");
    QCOMPARE(textOf(in(sheet, WayOn::Renew).places), "primary 2024-01-01, ai-agent 2024-01-01");
}

void TestDecisionSheet::makesTheChangesOfEachWay_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QStringList>("changes"); // by WayOn

    const auto a = [] { return SubscriptionBuilder("A").terms("2026-01-01..2026-12-31"); };
    const SubscriptionBuilder b =
        SubscriptionBuilder("B").terms("2026-06-01..").line(UsageType::StandardAgent, 9, "2026-01-01..");
    QTest::newRow("nothing on it") << TenantBuilder().with(a())
                                   << QStringList{"renew 2027-01-01..2027-12-31",
                                                  "add A-2 2027-01-01..2027-12-31: ", ""};
    QTest::newRow("an open line") << TenantBuilder().with(a().line(UsageType::StandardAgent, 5, "2026-01-01.."))
                                  << QStringList{"renew 2027-01-01..2027-12-31",
                                                 "add A-2 2027-01-01..2027-12-31: standard-agent 5 2027-01-01..", ""};
    QTest::newRow("a line that ends with the term")
        << TenantBuilder().with(a().line(UsageType::StandardAgent, 5, "2026-01-01..2026-12-31"))
        << QStringList{"renew 2027-01-01..2027-12-31, line standard-agent 5 2027-01-01..2027-12-31",
                       "add A-2 2027-01-01..2027-12-31: standard-agent 5 2027-01-01..", ""};
    QTest::newRow("a line that ended the day before")
        << TenantBuilder().with(a().line(UsageType::StandardAgent, 5, "2026-01-01..2026-12-30"))
        << QStringList{"renew 2027-01-01..2027-12-31", "add A-2 2027-01-01..2027-12-31: ", ""};
    QTest::newRow("a line that is known for later")
        << TenantBuilder().with(a().line(UsageType::StandardAgent, 5, "2026-01-01..2026-12-31")
                                    .line(UsageType::StandardAgent, 7, "2027-03-01.."))
        << QStringList{"renew 2027-01-01..2027-12-31, line standard-agent 5 2027-01-01..2027-02-28",
                       "add A-2 2027-01-01..2027-12-31: standard-agent 5 2027-01-01..", ""};
    QTest::newRow("a line that follows at once")
        << TenantBuilder().with(a().line(UsageType::StandardAgent, 5, "2026-01-01..2026-12-31")
                                    .line(UsageType::StandardAgent, 7, "2027-01-01.."))
        << QStringList{"renew 2027-01-01..2027-12-31", "add A-2 2027-01-01..2027-12-31: standard-agent 5 2027-01-01..",
                       ""};
    QTest::newRow("renews itself") << TenantBuilder().with(a().autoRenews())
                                   << QStringList{"renew 2027-01-01..2027-12-31",
                                                  "add A-2 2027-01-01..2027-12-31: ", "no auto-renew"};
    QTest::newRow("comes back later") << TenantBuilder().with(
                                             SubscriptionBuilder("A").terms("2026-01-01..2026-12-31 2027-04-01.."))
                                      << QStringList{"renew 2027-01-01..2027-03-31",
                                                     "add A-2 2027-01-01..2027-03-31: ", "end 2026-12-31"};
    QTest::newRow("people") << TenantBuilder()
                                   .with(a().line(UsageType::StandardAgent, 5, "2026-01-01.."))
                                   .with(b)
                                   .with(PersonBuilder("ann").holds("A"))
                                   .with(PersonBuilder("bo").holds("A").holds("B"))
                                   .with(PersonBuilder("cas").holds("B"))
                            << QStringList{"renew 2027-01-01..2027-12-31",
                                           "add A-2 2027-01-01..2027-12-31: standard-agent 5 2027-01-01.., "
                                           "move ann bo to A-2",
                                           "move ann to B"};
}

void TestDecisionSheet::makesTheChangesOfEachWay()
{
    QFETCH(const TenantBuilder, tenant);
    QFETCH(const QStringList, changes);
    const Tenant built = tenant.build();
    const DecisionSheet sheet = decisionSheet(built, questionOn(built, "2026-11-24"));
    for (const WayOn way : waysOn) {
        QVERIFY(!in(sheet, way).refusal);
        QCOMPARE(textOf(built, in(sheet, way).changes), changes.at(static_cast<int>(way)));
    }
}

void TestDecisionSheet::copiesTheContract()
{
    Subscription contract = SubscriptionBuilder("A")
                                .named("Taxes")
                                .created("2020-01-01")
                                .terms("2026-01-01..2026-12-31")
                                .suspended("2026-02-01..2026-02-03")
                                .line(UsageType::AiAgent, 5, "2026-01-01..")
                                .rate(UsageType::AiAgent, "205.00")
                                .autoRenews()
                                .notice(90)
                                .build();
    contract.department = "Finance";
    contract.flex = "3";
    contract.hybrid = true;
    contract.trial = true;
    contract.costCenter = "4711";
    contract.supplier = "Somebody";
    contract.contractNumber = "C-1";
    contract.note = "note";
    Tenant tenant;
    contract.ref = tenant.keys.edit().intern(contract.id);
    tenant.put(contract);
    const DecisionSheet sheet = decisionSheet(tenant, questionOn(tenant, "2026-11-24"));
    const Subscription copy = std::get<AddSubscription>(in(sheet, WayOn::Replace).changes.front()).subscription;
    QCOMPARE(copy.name, "Taxes");
    QCOMPARE(copy.department, "Finance");
    QCOMPARE(copy.flex, "3");
    QVERIFY(copy.hybrid);
    QCOMPARE(copy.costCenter, "4711");
    QCOMPARE(copy.supplier, "Somebody");
    QCOMPARE(copy.noticeDays, std::optional(90));
    QVERIFY(copy.licensing == Licensing::Concurrent);
    QCOMPARE(copy.rates.at(indexOf(UsageType::AiAgent))->toString(), "205.00");
    // What belongs to that contract alone stays with it; young is young.
    QVERIFY(!copy.created && !copy.trial && !copy.autoRenew);
    QVERIFY(copy.contractNumber.isEmpty() && copy.note.isEmpty() && copy.suspensions.empty());
}

void TestDecisionSheet::tellsWhoLosesAccess_data()
{
    QTest::addColumn<TenantBuilder>("tenant");
    QTest::addColumn<QStringList>("losses"); // by WayOn
    QTest::addColumn<QList<int>>("toMove");

    const auto a = SubscriptionBuilder("A")
                       .licensing(Licensing::Named)
                       .terms("2026-01-01..2026-12-31")
                       .line(UsageType::StandardAgent, 5, "2026-01-01..");
    const auto b = [](int seats) {
        return SubscriptionBuilder("B")
            .licensing(Licensing::Named)
            .terms("2026-06-01..")
            .line(UsageType::StandardAgent, seats, "2026-01-01..");
    };
    const auto people = [](TenantBuilder tenant) {
        return tenant.with(PersonBuilder("ann").administrator().holds("A"))
            .with(PersonBuilder("bo").rolesUnknown().holds("A"))
            .with(PersonBuilder("cas").holds("A").holds("B"))
            .with(PersonBuilder("dik").administrator().holds("B"));
    };
    QTest::newRow("seats for all") << people(TenantBuilder().with(a).with(b(4))) << QStringList{"", "", ""}
                                   << QList<int>{0, 3, 2};
    QTest::newRow("a seat for one: the administrator")
        << people(TenantBuilder().with(a).with(b(3)))
        << QStringList{"", "", "2027-01-01: 1, administrators 0 and 2 left, unknown 1"} << QList<int>{0, 3, 1};
    QTest::newRow("none") << people(TenantBuilder().with(a).with(b(0)))
                          << QStringList{"", "", "2027-01-01: 2, administrators 1 and 1 left, unknown 1"}
                          << QList<int>{0, 3, 0};
    QTest::newRow("nothing else") << TenantBuilder().with(a).with(PersonBuilder("ann").administrator().holds("A"))
                                  << QStringList{"", "", "2027-01-01: 1, administrators 1 and 0 left, unknown 0"}
                                  << QList<int>{0, 1, 0};
    QTest::newRow("had none before")
        << TenantBuilder()
               .with(SubscriptionBuilder("A").terms("2026-01-01..2026-12-31").suspended("2026-12-31..2026-12-31"))
               .with(PersonBuilder("ann").holds("A"))
        << QStringList{"", "", ""} << QList<int>{0, 1, 0};
}

void TestDecisionSheet::tellsWhoLosesAccess()
{
    QFETCH(const TenantBuilder, tenant);
    QFETCH(const QStringList, losses);
    QFETCH(const QList<int>, toMove);
    const Tenant built = tenant.build();
    const DecisionSheet sheet = decisionSheet(built, questionOn(built, "2026-11-24"));
    for (const WayOn way : waysOn) {
        QCOMPARE(lossesOf(in(sheet, way)), losses.at(static_cast<int>(way)));
        QCOMPARE(in(sheet, way).toMove, qint64{toMove.at(static_cast<int>(way))});
    }
    // A new one that starts a day late leaves its people without.
    DecisionQuestion late = questionOn(built, "2026-11-24");
    late.newFirst = late.dayAfter().addDays(1);
    const auto lost = in(decisionSheet(built, late), WayOn::Replace).lostAccess;
    QCOMPARE(lost.empty(), losses.back().isEmpty() && toMove.at(2) == 0); // who had none has none to lose
    QVERIFY(lost.empty() || lost.front().day == late.dayAfter());
}

void TestDecisionSheet::looksNoFurtherThanTheHorizon()
{
    // Ann has B, too, which ends on the last day of the horizon, or a day later.
    for (const auto& [end, lost] : {std::pair("2027-03-30", "2027-03-31: 1, administrators 0 and 0 left, unknown 0"),
                                    std::pair("2027-03-31", "")}) {
        const Tenant tenant = TenantBuilder()
                                  .with(SubscriptionBuilder("A").terms("2026-01-01..2026-12-31"))
                                  .with(SubscriptionBuilder("B").terms(QStringLiteral("2026-06-01..") + end))
                                  .with(PersonBuilder("ann").holds("A").holds("B"))
                                  .with(PersonBuilder("bo").holds("B"))
                                  .build();
        const DecisionSheet sheet = decisionSheet(tenant, questionOn(tenant, "2026-11-24"));
        QCOMPARE(sheet.question.horizon(), day("2027-03-31"));
        QCOMPARE(lossesOf(in(sheet, WayOn::LetEnd)), lost); // bo has nothing to do with it
        QCOMPARE(lossesOf(in(sheet, WayOn::Renew)), "");
    }
}

void TestDecisionSheet::countsSeats()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A")
                                        .licensing(Licensing::Named)
                                        .terms("2026-01-01..2026-12-31")
                                        .line(UsageType::StandardAgent, 1, "2026-01-01.."))
                              .with(SubscriptionBuilder("B")
                                        .licensing(Licensing::Named)
                                        .terms("2026-06-01..")
                                        .line(UsageType::StandardAgent, 2, "2026-01-01.."))
                              .with(PersonBuilder("ann").holds("A"))
                              .with(PersonBuilder("bo").holds("A"))
                              .with(PersonBuilder("cas").holds("A", License::PremiumAgent))
                              .with(PersonBuilder("dik").holds("B"))
                              .build();
    const DecisionSheet sheet = decisionSheet(tenant, questionOn(tenant, "2026-11-24"));
    QCOMPARE(sheet.holders, qint64{3});
    const auto seats = [&sheet](WayOn way) {
        QStringList parts;
        for (const SeatsAfter& one : in(sheet, way).seats)
            parts.push_back(QStringLiteral("%1: %2 of %3, %4 over, %5 unplaced")
                                .arg(codeOf(one.license))
                                .arg(one.assigned)
                                .arg(one.committed)
                                .arg(one.over)
                                .arg(one.unplaced));
        return parts.join(QStringLiteral("; "));
    };
    const QString asBefore = "standard-agent: 3 of 3, 1 over, 0 unplaced; premium-agent: 1 of 0, 1 over, 0 unplaced";
    QCOMPARE(seats(WayOn::Renew), asBefore);
    QCOMPARE(seats(WayOn::Replace), asBefore);
    QCOMPARE(seats(WayOn::LetEnd),
             "standard-agent: 2 of 2, 0 over, 1 unplaced; premium-agent: 0 of 0, 0 over, 1 unplaced");
}

void TestDecisionSheet::tellsWhenToMove_data()
{
    QTest::addColumn<QString>("newFirst");
    QTest::addColumn<QString>("terms"); // of B
    QTest::addColumn<QString>("replace");
    QTest::addColumn<QString>("letEnd");

    QTest::newRow("the new one follows") << "2027-01-01"
                                         << "2026-06-01.."
                                         << "-"
                                         << "2026-11-24..2026-12-31";
    QTest::newRow("both for a day") << "2026-12-31"
                                    << "2026-12-31.."
                                    << "2026-12-31..2026-12-31"
                                    << "2026-12-31..2026-12-31";
    QTest::newRow("neither") << "2027-01-02"
                             << "2027-01-01.."
                             << "-"
                             << "-";
    QTest::newRow("long before") << "2026-01-01"
                                 << "2024-01-01.."
                                 << "2026-11-24..2026-12-31"
                                 << "2026-11-24..2026-12-31";
}

void TestDecisionSheet::tellsWhenToMove()
{
    QFETCH(const QString, newFirst);
    QFETCH(const QString, terms);
    const Tenant tenant =
        TenantBuilder()
            .with(SubscriptionBuilder("A").terms("2026-01-01..2026-12-31"))
            .with(SubscriptionBuilder("B").terms(terms).line(UsageType::StandardAgent, 5, "2024-01-01.."))
            .with(PersonBuilder("ann").holds("A"))
            .build();
    DecisionQuestion question = questionOn(tenant, "2026-11-24");
    question.newFirst = day(newFirst);
    const DecisionSheet sheet = decisionSheet(tenant, question);
    QVERIFY(!in(sheet, WayOn::Renew).moveDays);
    QTEST(test::textOf(in(sheet, WayOn::Replace).moveDays), "replace");
    QTEST(test::textOf(in(sheet, WayOn::LetEnd).moveDays), "letEnd");
}

void TestDecisionSheet::countsOverageFromWhereTheWaysPart()
{
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A")
                                        .terms("2026-01-01..2026-12-31")
                                        .line(UsageType::StandardAgent, 10, "2026-01-01..")
                                        .rate(UsageType::StandardAgent, "90.00"))
                              .with(SubscriptionBuilder("B")
                                        .terms("2026-06-01..")
                                        .line(UsageType::StandardAgent, 5, "2026-01-01..")
                                        .rate(UsageType::StandardAgent, "100.00"))
                              .usage("2026-10", UsageType::StandardAgent, "A", 17)
                              .build();
    DecisionQuestion question = questionOn(tenant, "2026-11-24");
    question.through = month("2027-02");
    const DecisionSheet sheet = decisionSheet(tenant, question);
    const auto sum = [](const DecisionOutcome& outcome) {
        return outcome.overage.first.toString() + QLatin1Char(' ') + outcome.overage.known.toString();
    };
    QCOMPARE(sum(in(sheet, WayOn::Renew)), "2027-01 360.00");   // 2 units for A's price, twice
    QCOMPARE(sum(in(sheet, WayOn::Replace)), "2027-01 400.00"); // for B's
    QCOMPARE(sum(in(sheet, WayOn::LetEnd)), "2027-01 2400.00"); // 12 units
    question.newFirst = day("2026-12-31"); // both commitments count in December, and again nothing is over
    const DecisionSheet earlier = decisionSheet(tenant, question);
    QCOMPARE(sum(in(earlier, WayOn::Renew)), "2026-12 540.00");
    QCOMPARE(sum(in(earlier, WayOn::Replace)), "2026-12 400.00");
}

void TestDecisionSheet::saysWhyAWayIsRefused_data()
{
    QTest::addColumn<std::function<void(DecisionQuestion&)>>("alter");
    QTest::addColumn<QStringList>("codes"); // by WayOn; empty: it is not

    using Alter = std::function<void(DecisionQuestion&)>;
    QTest::newRow("as asked first") << Alter([](DecisionQuestion&) {}) << QStringList{"", "", ""};
    QTest::newRow("no day is left") << Alter([](DecisionQuestion& q) { q.newEnd = q.end(); })
                                    << QStringList{"ends-before-starts", "ends-before-starts", ""};
    QTest::newRow("one day is left") << Alter([](DecisionQuestion& q) { q.newEnd = q.dayAfter(); })
                                     << QStringList{"", "", ""};
    QTest::newRow("a new one that never starts") << Alter([](DecisionQuestion& q) { q.newFirst = q.newEnd.addDays(1); })
                                                 << QStringList{"", "ends-before-starts", ""};
    QTest::newRow("an id that is taken") << Alter([](DecisionQuestion& q) { q.newId = "b"; })
                                         << QStringList{"", "subscription-taken", ""};
    QTest::newRow("over the next term") << Alter([](DecisionQuestion& q) { q.newEnd = day("2028-01-01"); })
                                        << QStringList{"overlap", "", ""};
}

void TestDecisionSheet::saysWhyAWayIsRefused()
{
    QFETCH(const std::function<void(DecisionQuestion&)>, alter);
    QFETCH(const QStringList, codes);
    const Tenant tenant = TenantBuilder()
                              .with(SubscriptionBuilder("A").terms("2026-01-01..2026-12-31 2028-01-01..2028-12-31"))
                              .with(SubscriptionBuilder("B").terms("2026-06-01.."))
                              .build();
    DecisionQuestion question = questionOn(tenant, "2026-11-24");
    alter(question);
    const DecisionSheet sheet = decisionSheet(tenant, question);
    for (const WayOn way : waysOn) {
        const auto& refusal = in(sheet, way).refusal;
        QCOMPARE(refusal ? QString(codeOf(refusal->code)) : QString(), codes.at(static_cast<int>(way)));
    }
}

void TestDecisionSheet::altersNothing()
{
    const Tenant tenant = story().with(PersonBuilder("ann").holds("A")).build();
    const QByteArray before = canonicalBytes(tenant);
    decisionSheet(tenant, questionOn(tenant, "2024-11-01"));
    QCOMPARE(canonicalBytes(tenant), before);
}

void TestDecisionSheet::fitsAsAScenario()
{
    PlanState state;
    state.baseline = story()
                         .with(PersonBuilder("ann").holds("A"))
                         .with(PersonBuilder("bo").holds("A", License::PremiumAgent).holds("B"))
                         .build();
    state.imported = state.baseline.licenses;
    const DecisionSheet sheet = decisionSheet(state.baseline, questionOn(state.baseline, "2024-11-01"));
    for (const DecisionOutcome& outcome : sheet.ways) {
        const auto edit = createScenario(state, {.name = "Kept", .note = {}}, outcome.changes);
        QVERIFY(edit);
        QCOMPARE(edit->summary.operation, "create-scenario");
        QCOMPARE(edit->next.scenarios->size(), std::size_t{1});
        const Replay replayed = replay(edit->next.baseline, *edit->next.scenarioItems, edit->scenario);
        QCOMPARE(replayed.items.size(), outcome.changes.size());
        QCOMPARE(canonicalBytes(replayed.tenant), canonicalBytes(outcome.tenant));
        QCOMPARE(canonicalBytes(edit->next.baseline), canonicalBytes(state.baseline));
    }
    // One that does not fit makes no scenario.
    const auto refused = createScenario(state, {.name = "Kept", .note = {}}, {RemoveSubscription{"X"}});
    QVERIFY(!refused && refused.error().code == ErrorCode::UnknownSubscription);
    const auto unnamed = createScenario(state, {.name = "", .note = {}}, {});
    QVERIFY(!unnamed && unnamed.error().code == ErrorCode::ScenarioName);
}

QTEST_APPLESS_MAIN(TestDecisionSheet)
#include "test_decision_sheet.moc"
