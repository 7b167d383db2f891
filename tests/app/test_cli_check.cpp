#include "core/plan/findings_edits.h"
#include "core/plan/plan.h"
#include "core/rules/findings/findings.h"
#include "core/store/plan_file.h"
#include "support/cli.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// `check`: what it answers, and what it ends with. The checks themselves are tested in core.
class TestCliCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsFindings();
    void endsWithOneWhereAnErrorIsOpen_data();
    void endsWithOneWhereAnErrorIsOpen();
    void marksWhatIsAccepted();
    void keepsToTheLimitsOfThePlan();
    void speaksInWords_data();
    void speaksInWords();
    void altersNothing();
    void tellsAndClearsTheArticlesExample();
};

namespace {

/// On 2026-07-01 A has ended and B ends in a month. Bo holds A alone, Ann and Cy are the administrators.
const QByteArray
    tenant(R"({"format": "seatkeeper-tenant", "version": 1, "tenant": {"name": "Contoso", "currency": "EUR"},
  "subscriptions": [
    {"id": "A", "name": "Care", "licensing": "named", "terms": [{"starts": "2024-01-01", "ends": "2026-06-30"}],
     "entitlements": []},
    {"id": "B", "licensing": "named", "terms": [{"starts": "2025-01-01", "ends": "2026-07-31"}], "entitlements": []}],
  "users": [
    {"email": "ann@x", "displayName": "Ann Smit", "roles": ["administrator"],
     "licenses": [{"subscription": "B", "license": "premium-agent"}]},
    {"email": "cy@x", "displayName": "Cy Vos", "roles": ["administrator"],
     "licenses": [{"subscription": "B", "license": "premium-agent"}]},
    {"email": "Bo@x", "roles": ["agent"], "licenses": [{"subscription": "A", "license": "standard-agent"}]}]})");

const QString inJuly(QStringLiteral("check p --on 2026-07-01"));

struct Fixture : Cli {
    Fixture()
    {
        (*this)("new p");
        write("t.json", tenant);
        (*this)("import p --tenant t.json");
    }

    /// Accepts all that is found, as the window does.
    void acceptAll() const
    {
        Plan plan = Plan::open(PlanFile::open(path("p"), PlanFile::Access::Write).value()).value();
        PlanState next = plan.state();
        for (const Finding& finding : findings({next.baseline, QDate(2026, 7, 1), next.limits}))
            next = accepting(next, finding, "known", QDate(2026, 7, 1));
        const Signature by{QDateTime(QDate(2026, 7, 1), QTime(12, 0)), {}, {}};
        QVERIFY(plan.commit(std::move(next), EditKind::Acceptance, {}, by).value());
    }
};

} // namespace

void TestCliCheck::listsFindings()
{
    const Fixture cli;
    const QJsonArray expected = QJsonDocument::fromJson(R"([
      {"rule": "no-administrator-with-access", "severity": "alarm", "subject": null, "date": "2026-08-01",
       "message": "From 1 August 2026 no administrator has access. Ann Smit and Cy Vos hold licenses only on subscriptions that have ended by then. Move at least one of them."},
      {"rule": "person-without-access", "severity": "error", "subject": "Bo@x", "date": "2026-07-01",
       "message": "Bo@x has no access on 1 July 2026: the subscription with the license has ended."},
      {"rule": "license-on-expired-subscription", "severity": "warning", "subject": "A", "date": "2026-07-01",
       "message": "1 person still holds a license on Care (A), which ended on 30 June 2026. This person has no access because of that. Move or remove this license."},
      {"rule": "subscription-ends-soon", "severity": "warning", "subject": "B", "date": "2026-07-31",
       "message": "B runs through 31 July 2026, 30 days left."},
      {"rule": "access-cliff", "severity": "warning", "subject": "B", "date": "2026-08-01",
       "message": "On 1 August 2026, 2 administrators lose access. B has ended by then."},
      {"rule": "handover-ahead", "severity": "info", "subject": "B", "date": "2026-08-01",
       "message": "From 1 August 2026 there is no primary subscription: none is active then."}])")
                                    .array();
    QCOMPARE(cli.tryTo(inJuly).array(), expected);
    QCOMPARE(cli.tryTo("check p --today 2026-07-01").array(), expected);
    QCOMPARE(cli.tryTo(inJuly + " --scenario baseline").array(), expected);
    QCOMPARE(cli.tryTo(inJuly + " --scenario other").exit, 2);
}

void TestCliCheck::endsWithOneWhereAnErrorIsOpen_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("exit");

    QTest::newRow("an alarm and an error") << "2026-07-01" << 1;
    QTest::newRow("warnings alone") << "2026-04-05" << 0;
    QTest::newRow("nothing") << "2025-06-01" << 0;
}

void TestCliCheck::endsWithOneWhereAnErrorIsOpen()
{
    QFETCH(QString, day);
    const Fixture cli;
    const Answer answer = cli.tryTo("check p --on " + day);
    QTEST(answer.exit, "exit");
    QCOMPARE(answer.err, QByteArray());
}

void TestCliCheck::marksWhatIsAccepted()
{
    const Fixture cli;
    cli.acceptAll();
    const QJsonArray rows = cli(inJuly).array(); // ends with 0
    QCOMPARE(rows.size(), 6);
    for (const QJsonValue& row : rows)
        QCOMPARE(row.toObject().value("accepted").toString(), "known");
    QCOMPARE(cli.tryTo("check p --on 2026-08-01").exit, 1); // B has ended, too, with Ann on it
    QCOMPARE(cli("verify p").object().value("sound").toBool(), true);
    cli("undo p");
    QCOMPARE(cli.tryTo(inJuly).exit, 1);
}

void TestCliCheck::keepsToTheLimitsOfThePlan()
{
    const Fixture cli;
    {
        Plan plan = Plan::open(PlanFile::open(cli.path("p"), PlanFile::Access::Write).value()).value();
        PlanState next = plan.state();
        next.limits = {.horizonDays = 30, .endsSoonDays = 29, .noticeDays = 30};
        QVERIFY(plan.commit(next, EditKind::Limits, {}, {QDateTime::currentDateTime(), {}, {}}).value());
    }
    const QJsonArray rows = cli.tryTo(inJuly).array();
    QStringList rules;
    for (const QJsonValue& row : rows)
        rules.push_back(row.toObject().value("rule").toString());
    QCOMPARE(rules, QStringList({"person-without-access", "license-on-expired-subscription"})); // of the day itself
}

void TestCliCheck::speaksInWords_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("nothing, English") << "check p --on 2025-06-01 --lang en" << QStringList{"Nothing was found."};
    QTest::newRow("nothing, Dutch") << "check p --on 2025-06-01 --lang nl" << QStringList{"Er is niets gevonden."};
    QTest::newRow("English") << inJuly + " --lang en"
                             << QStringList{"Alarm 1 Aug 2026 From 1 August 2026 no administrator has access. Ann Smit "
                                            "and Cy Vos hold licenses only on subscriptions that have ended by then. "
                                            "Move at least one of them.",
                                            "Error 1 Jul 2026 Bo@x has no access on 1 July 2026: the subscription "
                                            "with the license has ended.",
                                            "Warning 1 Jul 2026 1 person still holds a license on Care (A), which "
                                            "ended on 30 June 2026. This person has no access because of that. Move "
                                            "or remove this license.",
                                            "Warning 31 Jul 2026 B runs through 31 July 2026, 30 days left.",
                                            "Warning 1 Aug 2026 On 1 August 2026, 2 administrators lose access. B has "
                                            "ended by then.",
                                            "Info 1 Aug 2026 From 1 August 2026 there is no primary subscription: none "
                                            "is active then."};
    QTest::newRow("Dutch") << inJuly + " --lang nl"
                           << QStringList{"Alarm 01-08-2026 Vanaf 1 augustus 2026 heeft geen enkele beheerder toegang. "
                                          "Ann Smit en Cy Vos hebben alleen licenties op abonnementen die dan "
                                          "geëindigd zijn. Zet ten minste één van hen over.",
                                          "Fout 01-07-2026 Bo@x heeft op 1 juli 2026 geen toegang: het abonnement met "
                                          "de licentie is geëindigd.",
                                          "Waarschuwing 01-07-2026 1 mens heeft nog een licentie op Care (A), dat op "
                                          "30 juni 2026 is geëindigd. Die heeft daardoor geen toegang. Zet deze "
                                          "licentie over of trek die in.",
                                          "Waarschuwing 31-07-2026 B loopt t/m 31 juli 2026, nog 30 dagen.",
                                          "Waarschuwing 01-08-2026 Op 1 augustus 2026 verliezen 2 beheerders de "
                                          "toegang. B is dan geëindigd.",
                                          "Info 01-08-2026 Vanaf 1 augustus 2026 is er geen primair abonnement: er is "
                                          "dan geen enkel abonnement actief."};
}

void TestCliCheck::speaksInWords()
{
    QFETCH(QString, call);
    const Fixture cli;
    QStringList lines;
    for (const QString& line : cli.tryTo(call + " --format text").text().split(u'\n', Qt::SkipEmptyParts))
        lines.push_back(line.simplified());
    QTEST(lines, "lines");
}

void TestCliCheck::altersNothing()
{
    const Fixture cli;
    const QByteArray before = cli.bytesOf("p");
    const QStringList names = cli.names();
    QCOMPARE(cli.tryTo(inJuly).out, cli.tryTo(inJuly).out);
    QCOMPARE(cli.bytesOf("p"), before);
    QCOMPARE(cli.names(), names);
}

/// The administrator and the agent of Subscription A, which ends while B goes on: exactly these two, and an alarm; what
/// the window would plan clears it.
void TestCliCheck::tellsAndClearsTheArticlesExample()
{
    const Cli cli;
    cli("new p --sample article");
    const auto rulesOn = [&cli](const QString& day) {
        QStringList rules;
        for (const QJsonValue& finding : cli.tryTo("check p --on " + day).array())
            rules +=
                finding["rule"].toString() + u' ' + finding["date"].toString() + u' ' + finding["subject"].toString();
        return rules;
    };
    const QString alarm = QStringLiteral("no-administrator-with-access 2026-01-01 ");
    const QString cliff = QStringLiteral("access-cliff 2026-01-01 SubA");
    QVERIFY(rulesOn("2025-10-15").contains(alarm));
    QVERIFY(rulesOn("2025-10-15").contains(cliff));
    QCOMPARE(cli.tryTo("check p --on 2025-10-15").exit, 1);
    const QStringList lockedOut = rulesOn("2026-01-01").filter("person-without-access");
    QCOMPARE(lockedOut, QStringList({"person-without-access 2026-01-01 admin1@example.com",
                                     "person-without-access 2026-01-01 agent1@example.com"}));

    cli.write(
        "moves.jsonl",
        R"({"op": "move-licenses", "users": ["admin1@example.com", "agent1@example.com"], "from": "SubA", "to": "SubB"})");
    cli("apply p --changes moves.jsonl");
    QVERIFY(!rulesOn("2025-10-15").contains(alarm));
    QVERIFY(rulesOn("2025-10-15").filter("access-cliff").isEmpty());
    QVERIFY(rulesOn("2026-01-01").filter("person-without-access").isEmpty());
    QCOMPARE(cli.tryTo("check p --on 2026-01-01").exit, 0);
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "test_cli_check.moc"
