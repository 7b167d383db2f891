#include "support/cli.h"

#include <QTest>

using namespace seatkeeper::test;

/// Scenarios by command line: the article's story is tried, compared, exported and read again.
class TestCliScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheBaselineAsItIs();
    void isComparedWithTheBaseline();
    void isFoundInAnySpelling();
    void goesOutAndInAgain();
    void answersWhatTheWindowForecasts();
    void isMadeEvenByAFileThatAltersNothing();
    void addsAllOrNothing_data();
    void addsAllOrNothing();
    void saysWhatNoLongerFits();
    void isOneStepOfHistory();
};

namespace {

const QByteArray
    tenant(R"({"format": "seatkeeper-tenant", "version": 1, "tenant": {"name": "Contoso", "currency": "EUR"},
  "subscriptions": [
    {"id": "A", "licensing": "concurrent", "created": "2023-01-01", "terms": [{"starts": "2023-01-01", "ends": "2028-12-31"}],
     "entitlements": [{"usageType": "ai-agent", "quantity": 4, "starts": "2023-01-01"},
                      {"usageType": "ai-assistant", "quantity": 10, "starts": "2023-01-01"}]},
    {"id": "B", "licensing": "concurrent", "created": "2024-01-01", "terms": [{"starts": "2024-01-01", "ends": "2028-12-31"}],
     "entitlements": [{"usageType": "ai-agent", "quantity": 6, "starts": "2024-01-01"},
                      {"usageType": "ai-assistant", "quantity": 15, "starts": "2024-01-01"}]}],
  "users": [{"email": "ann@contoso.example", "licenses": [{"subscription": "A", "license": "standard-agent"}]},
            {"email": "bo@contoso.example", "licenses": [{"subscription": "A", "license": "premium-agent"}]}]})");

const QByteArray story(
    R"({"op":"end-subscription","subscription":"A","ends":"2025-12-31"}
{"op":"add-subscription","subscription":{"id":"C","name":"","department":"","licensing":"concurrent","flex":"","hybrid":false,"trial":false,"autoRenew":false,"created":"2026-03-01","costCenter":"","contractNumber":"","supplier":"","noticeDays":null,"note":"","terms":[{"starts":"2026-03-01","ends":"2028-02-29"}],"suspensions":[],"entitlements":[{"usageType":"ai-agent","quantity":3,"starts":"2026-03-01","ends":null},{"usageType":"ai-assistant","quantity":5,"starts":"2026-03-01","ends":null},{"usageType":"ivr-outbound","quantity":4,"starts":"2026-03-01","ends":null}],"overageRates":{}}}
{"op":"renew-subscription","subscription":"A","starts":"2026-07-01","ends":"2029-06-30"}
{"op":"add-entitlement","subscription":"A","usageType":"ivr-outbound","quantity":2,"starts":"2026-07-01","ends":null}
)");

const QByteArray
    moves(R"({"op":"move-licenses","users":["bo@contoso.example","ann@contoso.example"],"from":"A","to":"B"}
{"op":"remove-people","users":["ann@contoso.example"]}
{"op":"add-people","people":[{"email":"cy@contoso.example","displayName":"Cy","firstName":"","lastName":"","department":"","status":"active","roles":null,"licenses":[{"subscription":"B","license":"standard-agent","supervisor":false}]}]}
)");

struct Fixture : Cli {
    Fixture()
    {
        write("t.json", tenant);
        write("c.jsonl", story);
        write("m.jsonl", moves);
        (*this)("new p");
        (*this)("import p --tenant t.json");
    }
};

QStringList told(const QJsonArray& handovers)
{
    QStringList lines;
    for (const QJsonValue& value : handovers) {
        const QJsonObject row = value.toObject();
        const QJsonObject cause = row.value("cause").toObject();
        lines += QStringLiteral("%1 %2 %3 > %4: %5 %6")
                     .arg(row.value("date").toString(), row.value("what").toString(), row.value("from").toString("-"),
                          row.value("to").toString("-"), cause.value("subscription").toString(),
                          cause.value("event").toString());
    }
    return lines;
}

} // namespace

void TestCliScenarios::leavesTheBaselineAsItIs()
{
    const Fixture cli;
    const QByteArray before = cli.exported();
    QCOMPARE(cli("apply p --changes c.jsonl --scenario Story").object().value("changes").toInt(), 4);
    QCOMPARE(cli.exported(), before);
    QCOMPARE(cli("evaluate p --on 2026-07-01").object().value("primary"), "A");
    QCOMPARE(cli("evaluate p --on 2026-01-01 --scenario Story").object().value("primary"), "B");
    QCOMPARE(cli("evaluate p --on 2026-01-01 --scenario Story").object().value("scenario"), "Story");
    QVERIFY(cli("handovers p --from 2025-12-31 --to 2027-12-31").array().isEmpty());
}

void TestCliScenarios::isComparedWithTheBaseline()
{
    const Fixture cli;
    cli("apply p --changes c.jsonl --scenario Story");
    const QJsonObject compared =
        cli("compare p --left baseline --right Story --from 2025-12-31 --to 2027-12-31").object();
    const QJsonObject handovers = compared.value("handovers").toObject();
    QVERIFY(handovers.value("left").toArray().isEmpty());
    const QStringList withPrimary{"primary",  "standard-agent", "premium-agent", "ivr",
                                  "ai-agent", "ai-assistant",   "webex-connect"};
    QStringList expected;
    for (const QString& what : withPrimary)
        expected += QStringLiteral("2026-01-01 %1 A > B: A expired").arg(what);
    expected += "2026-03-01 ivr-outbound - > C: C started";
    for (const QString& what : withPrimary)
        expected += QStringLiteral("2026-07-01 %1 B > A: A renewed").arg(what);
    QCOMPARE(told(handovers.value("right").toArray()), expected);
    QCOMPARE(cli("compare p --left Story --right Story --on 2026-01-01").object(), QJsonObject());
    const QJsonObject access =
        cli("compare p --left baseline --right Story --on 2026-02-01").object().value("access").toObject();
    QCOMPARE(access.value("lost").toArray(), QJsonArray({"ann@contoso.example", "bo@contoso.example"}));
}

void TestCliScenarios::isFoundInAnySpelling()
{
    const Fixture cli;
    cli("apply p --changes c.jsonl --scenario Story");
    cli("apply p --changes m.jsonl --scenario STORY");
    QCOMPARE(cli("scenarios p").array().size(), 1);
    QCOMPARE(cli("evaluate p --on 2026-01-01 --scenario story").object().value("scenario"), "Story");
}

void TestCliScenarios::goesOutAndInAgain()
{
    const Fixture cli;
    cli("apply p --changes c.jsonl --scenario Story");
    cli("apply p --changes m.jsonl --scenario Story");
    const QByteArray out = cli("export p --as changes --scenario Story").out;
    QCOMPARE(out, story + moves);
    cli.write("out.jsonl", out);
    cli("apply p --changes out.jsonl --scenario Again");
    QCOMPARE(cli("export p --as changes --scenario Again").out, out);
    QCOMPARE(cli("export p --as tenant --scenario Again").out, cli("export p --as tenant --scenario Story").out);
    cli("apply p --changes out.jsonl");
    QCOMPARE(cli.exported(), cli("export p --as tenant --scenario Story").out); // what a scenario is, is what is done
}

/// What the page Overage forecasts for February 2027 where usage goes on as in October (see test_overage_page): the
/// same numbers where that usage is planned.
void TestCliScenarios::answersWhatTheWindowForecasts()
{
    Cli cli;
    cli("new p --sample departments");
    QByteArray changes(R"({"op":"end-subscription","subscription":"Sub121331","ends":"2027-01-31"})"
                       "\n");
    const QJsonArray usage = QJsonDocument::fromJson(cli.exported()).object().value("usage").toArray();
    for (const QJsonValue& value : usage) {
        QJsonObject entry = value.toObject();
        if (entry.value("month") != "2026-10")
            continue;
        entry.insert("op", "set-usage");
        entry.insert("month", "2027-02");
        changes += QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    }
    cli.write("february.jsonl", changes);
    cli("apply p --changes february.jsonl --scenario Ends");
    QStringList rows;
    const QJsonArray overage = cli("overage p --from 2027-02 --to 2027-02 --scenario Ends").array();
    for (const QJsonValue& value : overage) {
        const QJsonObject row = value.toObject();
        rows += QStringLiteral("%1 %2 %3 %4")
                    .arg(row.value("usageType").toString(), QString::number(row.value("overage").toInt()),
                         row.value("responsible").toString("-"), row.value("amount").toString("unknown"));
    }
    QCOMPARE(rows,
             (QStringList{"standard-agent 157 Sub158812 15857.00", "premium-agent 41 Sub158812 unknown",
                          "ivr 52 Sub158812 2184.00", "ai-agent 13 Sub158812 2990.00", "ai-assistant 69 - unknown",
                          "ivr-outbound 0 Sub158812 0.00", "webex-connect 19962 Sub158812 unknown", "wfo 0 - 0.00"}));
    QCOMPARE(cli("evaluate p --on 2027-02-01 --scenario Ends").object().value("primary"), "Sub158812");
    const auto without = [&cli](const char* day) {
        const QJsonObject access = cli(QStringLiteral("evaluate p --scenario Ends --on ") + QLatin1String(day))
                                       .object()
                                       .value("access")
                                       .toObject();
        return access.value("people").toInt() - access.value("with").toInt();
    };
    QCOMPARE(without("2027-02-01") - without("2027-01-31"), 111);
}

void TestCliScenarios::isMadeEvenByAFileThatAltersNothing()
{
    const Fixture cli;
    cli.write("n.jsonl", "{\"op\":\"set-assumption\",\"name\":\"renewalKeepsAge\",\"value\":true}\n");
    QVERIFY(cli("apply p --changes n.jsonl --scenario Story").object().value("altered").toBool());
    QCOMPARE(cli("history p").array().last().toObject().value("operation"), "create-scenario");
    cli("undo p");
    cli("redo p");
    cli("undo p");
    cli("redo p");
    QVERIFY(!cli("apply p --changes n.jsonl --scenario Story").object().value("altered").toBool());
    QCOMPARE(cli("history p").array().size(), 2);
    QCOMPARE(cli("scenarios p").array().first().toObject().value("changes").toInt(-1), 0);
}

void TestCliScenarios::addsAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("error");
    QTest::newRow("operation") << QByteArray(R"({"op":"magic"})") << "unknown-operation 5:7 $.op";
    QTest::newRow("key") << QByteArray(R"({"op":"remove-subscription","subscription":"A","x":1})")
                         << "unknown-key 5:48 $.x";
    QTest::newRow("person") << QByteArray(R"({"op":"remove-people","users":["x@contoso.example"]})")
                            << "unknown-person 5:32 $.users[0]";
    QTest::newRow("subscription") << QByteArray(R"({"op":"end-subscription","subscription":"X","ends":"2026-01-01"})")
                                  << "unknown-subscription 5 $.subscription";
    QTest::newRow("date") << QByteArray(R"({"op":"end-subscription","subscription":"A","ends":"2026-02-30"})")
                          << "wrong-value 5:52 $.ends";
    QTest::newRow("rules")
        << QByteArray(
               R"({"op":"add-subscription","subscription":{"id":"D","licensing":"named","terms":[{"starts":"2026-03-01"}]}})")
        << "mixed-licensing 5 $.subscription";
    QTest::newRow("what is not planned") << QByteArray(R"({"op":"edit-tenant","set":{"name":"x"}})")
                                         << "baseline-only 5 $.op";
}

void TestCliScenarios::addsAllOrNothing()
{
    QFETCH(QByteArray, line);
    const Fixture cli;
    cli("apply p --changes m.jsonl --scenario Story");
    const QByteArray before = cli("scenarios p").out;
    cli.write("bad.jsonl", story + line + '\n');
    for (const char* scenario : {"Story", "New"}) {
        const Answer answer =
            cli.tryTo(QStringLiteral("apply p --changes bad.jsonl --scenario %1").arg(QLatin1String(scenario)));
        QCOMPARE(answer.exit, 3);
        QString error = answer.errorText();
        error.truncate(QTest::currentDataTag() == QByteArray("rules") ? error.indexOf(u'$') + 14 : error.size());
        QTEST(error, "error");
    }
    QCOMPARE(cli("scenarios p").out, before);
}

void TestCliScenarios::saysWhatNoLongerFits()
{
    const Fixture cli;
    cli("apply p --changes c.jsonl --scenario Story");
    cli("apply p --changes m.jsonl --scenario Story");
    cli.write("end.jsonl", "{\"op\":\"end-subscription\",\"subscription\":\"A\",\"ends\":\"2025-06-30\"}\n"
                           "{\"op\":\"remove-people\",\"users\":[\"bo@contoso.example\"]}\n");
    cli("apply p --changes end.jsonl");
    const QJsonObject one = cli("scenarios p").array().first().toObject();
    QCOMPARE(one.value("changes").toInt(), 7);
    QCOMPARE(one.value("skipped").toInt(), 1);
    const QJsonObject reason = one.value("reasons").toArray().first().toObject();
    QCOMPARE(reason.value("change").toInt(), 1);
    QCOMPARE(reason.value("code"), "no-term-there");
    QCOMPARE(one.value("people").toObject(), QJsonObject({{"open", 3}, {"done", 0}, {"gone", 1}, {"drifted", 0}}));
    for (const char* call : {"check p --on 2025-01-01", "check p --on 2025-01-01 --scenario Story"}) {
        QJsonArray found;
        for (const QJsonValue& value : cli.tryTo(QLatin1String(call)).array()) {
            if (value.toObject().value("rule") == "change-does-not-fit")
                found.append(value);
        }
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject().value("subject"), "Story");
    }
    cli("import p --tenant t.json"); // the rebase brings back what was missing
    QCOMPARE(cli("scenarios p").array().first().toObject().value("skipped").toInt(), 0);
}

void TestCliScenarios::isOneStepOfHistory()
{
    const Fixture cli;
    cli("apply p --changes c.jsonl --scenario Story");
    const QJsonObject edit = cli("history p").array().last().toObject();
    QCOMPARE(edit.value("scenario"), "Story");
    QCOMPARE(edit.value("changes").toInt(), 4);
    cli("undo p");
    QVERIFY(cli("scenarios p").array().isEmpty());
    cli("redo p");
    QCOMPARE(cli("scenarios p").array().first().toObject().value("changes").toInt(), 4);
    cli("verify p");
}

QTEST_GUILESS_MAIN(TestCliScenarios)
#include "test_cli_scenarios.moc"
