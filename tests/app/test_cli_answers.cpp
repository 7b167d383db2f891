#include "support/cli.h"

#include <QTest>

using namespace seatkeeper::test;

/// The commands that answer: evaluate, handovers, overage. The rules are tested in core, and by the conformance cases;
/// here it is about the form of the answers.
class TestCliAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evaluates();
    void tellsTies();
    void tellsWhoHasNoAccess();
    void tellsHandovers();
    void tellsOverage();
    void splitsOverage_data();
    void splitsOverage();
    void takesTodayFromTheCall_data();
    void takesTodayFromTheCall();
    void speaksInWords_data();
    void speaksInWords();
    void altersNothing_data();
    void altersNothing();
};

namespace {

/// A and B tie for AI Agent; A expires at the end of 2026. Bo holds A alone, Cy is an administrator without a license.
const QByteArray
    tenant(R"({"format": "seatkeeper-tenant", "version": 1, "tenant": {"name": "Contoso", "currency": "EUR"},
  "subscriptions": [
    {"id": "A", "name": "Care", "licensing": "named", "terms": [{"starts": "2024-01-01", "ends": "2026-12-31"}],
     "entitlements": [{"usageType": "standard-agent", "quantity": 10, "starts": "2024-01-01"},
       {"usageType": "ivr", "quantity": 5, "starts": "2024-01-01"},
       {"usageType": "ai-agent", "quantity": 0, "starts": "2025-01-01"}],
     "overageRates": {"standard-agent": "95.00", "ivr": "0.125"}},
    {"id": "B", "licensing": "named", "terms": [{"starts": "2025-01-01"}],
     "entitlements": [{"usageType": "ai-agent", "quantity": 7, "starts": "2025-01-01"}]},
    {"id": "I", "licensing": null, "terms": []}],
  "users": [
    {"email": "ann@x", "roles": ["administrator"], "licenses": [{"subscription": "B", "license": "premium-agent"}]},
    {"email": "Bo@x", "roles": null, "licenses": [{"subscription": "A", "license": "standard-agent"}]},
    {"email": "cy@x", "roles": ["administrator"]}],
  "usage": [
    {"month": "2026-01", "usageType": "standard-agent", "subscription": "A", "quantity": 11},
    {"month": "2026-01", "usageType": "standard-agent", "subscription": "B", "quantity": 2},
    {"month": "2026-01", "usageType": "ivr", "quantity": 8},
    {"month": "2026-01", "usageType": "wfo", "quantity": 1}]})");

struct Fixture : Cli {
    Fixture()
    {
        (*this)("new p");
        write("t.json", tenant);
        (*this)("import p --tenant t.json");
    }
};

QJsonValue json(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

void TestCliAnswers::evaluates()
{
    const Fixture cli;
    const QJsonObject answer = cli("evaluate p --on 2026-07-01").object();
    QCOMPARE(answer.value("date").toString(), "2026-07-01");
    QCOMPARE(answer.value("scenario").toString(), "baseline");
    QCOMPARE(answer.value("primary").toString(), "A");
    QCOMPARE(answer.value("responsible"),
             json(R"({"standard-agent": "A", "premium-agent": "A", "ivr": "A", "ai-agent": "A",
        "ai-assistant": null, "ivr-outbound": null, "webex-connect": "A", "wfo": null})"));
    QCOMPARE(answer.value("voiceCapacity").toInt(), 35);
    QCOMPARE(answer.value("subscriptions"), json(R"([
        {"id": "A", "state": "active", "committed": {"standard-agent": 10, "ivr": 5, "ai-agent": 0},
         "assigned": {"standard-agent": 1, "premium-agent": 0}},
        {"id": "B", "state": "active", "committed": {"ai-agent": 7}, "assigned": {"standard-agent": 0, "premium-agent": 1}},
        {"id": "I", "state": "unknown", "committed": {}, "assigned": {"standard-agent": 0, "premium-agent": 0}}])"));

    // In catalogue order, which objects of JSON do not keep but the text does.
    const QByteArray text = cli("evaluate p --on 2026-07-01").out;
    qsizetype last = 0;
    for (const char* type : {"standard-agent", "premium-agent", "\"ivr\"", "ai-agent", "ai-assistant", "ivr-outbound",
                             "webex-connect", "wfo"}) {
        const qsizetype at = text.indexOf(type);
        QVERIFY(at > last);
        last = at;
    }
}

void TestCliAnswers::tellsTies()
{
    const Fixture cli;
    QCOMPARE(cli("evaluate p --on 2026-07-01").object().value("tiedBy"), json(R"({"ai-agent": ["A", "B"]})"));
    QCOMPARE(cli("evaluate p --on 2027-01-01").object().value("tiedBy"), json("{}"));
}

void TestCliAnswers::tellsWhoHasNoAccess()
{
    const Fixture cli;
    QCOMPARE(cli("evaluate p --on 2027-01-01").object().value("access"),
             json(R"({"people": 3, "with": 1, "administratorsWith": 1, "administratorsUnknown": 1,
        "without": [{"email": "Bo@x", "reason": "expired"}, {"email": "cy@x", "reason": "no-license"}]})"));
}

void TestCliAnswers::tellsHandovers()
{
    const Fixture cli;
    const QJsonArray rows = cli("handovers p --from 2027-01-01 --to 2027-01-31").array();
    QStringList what;
    for (const QJsonValue& row : rows)
        what += row.toObject().value("what").toString();
    QCOMPARE(what, QStringList({"primary", "standard-agent", "premium-agent", "ivr", "ai-agent", "webex-connect"}));
    QCOMPARE(rows.at(0), json(R"({"date": "2027-01-01", "what": "primary", "from": "A", "to": "B",
        "cause": {"subscription": "A", "event": "expired"}})"));
    QCOMPARE(cli("handovers p --from 2024-01-01 --to 2024-01-01").array().at(0),
             json(R"({"date": "2024-01-01", "what": "primary", "from": null, "to": "A",
        "cause": {"subscription": "A", "event": "started"}})"));
    QCOMPARE(cli("handovers p --from 2027-01-02 --to 9999-12-31").array(), QJsonArray());
    QCOMPARE(cli("handovers p --from 2027-01-01 --to 2027-01-01").array().size(), 6);
}

void TestCliAnswers::tellsOverage()
{
    const Fixture cli;
    const QJsonArray rows = cli("overage p --from 2026-01 --to 2026-01").array();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0),
             json(R"({"month": "2026-01", "usageType": "standard-agent", "usage": 13, "committed": 10, "overage": 3,
        "responsible": "A", "rate": "95.00", "amount": "285.00",
        "split": [{"subscription": "A", "overage": 1, "amount": "95.00"}, {"subscription": "B", "overage": 2, "amount": "190.00"}]})"));
    QCOMPARE(rows.at(1), json(R"({"month": "2026-01", "usageType": "ivr", "usage": 8, "committed": 5, "overage": 3,
        "responsible": "A", "rate": "0.125", "amount": "0.38",
        "split": [{"subscription": null, "overage": 3, "amount": "0.38"}]})"));
    QCOMPARE(rows.at(2), json(R"({"month": "2026-01", "usageType": "ai-agent", "usage": 0, "committed": 7, "overage": 0,
        "responsible": "A", "rate": null, "amount": "0.00", "split": []})"));
    QCOMPARE(rows.at(3), json(R"({"month": "2026-01", "usageType": "wfo", "usage": 1, "committed": 0, "overage": 1,
        "responsible": null, "rate": null, "amount": null, "split": [{"subscription": null, "overage": 1, "amount": null}]})"));
    QCOMPARE(cli("overage p --from 2023-01 --to 2023-12").array(), QJsonArray());
}

void TestCliAnswers::splitsOverage_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("split");

    QTest::newRow("excess") << "excess" << QByteArray(R"([{"subscription": "A", "overage": 1, "amount": "95.00"},
        {"subscription": "B", "overage": 2, "amount": "190.00"}])");
    QTest::newRow("usage") << "usage" << QByteArray(R"([{"subscription": "A", "overage": 3, "amount": "285.00"}])");
    QTest::newRow("payer") << "payer" << QByteArray(R"([{"subscription": "A", "overage": 3, "amount": "285.00"}])");
}

void TestCliAnswers::splitsOverage()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, split);
    const Fixture cli;
    const QJsonArray rows = cli("overage p --from 2026-01 --to 2026-01 --split " + method).array();
    QCOMPARE(rows.at(0).toObject().value("split"), json(split));
}

void TestCliAnswers::takesTodayFromTheCall_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("date");

    const QString clock = QDate::currentDate().toString(Qt::ISODate);
    QTest::newRow("given") << "evaluate p --on today --today 2027-02-28"
                           << "2027-02-28";
    QTest::newRow("given, of a sample") << "evaluate s --on today --today 2027-02-28"
                                        << "2027-02-28";
    QTest::newRow("of a sample") << "evaluate s --on today"
                                 << "2026-11-24";
    QTest::newRow("the clock's") << "evaluate p --on today" << clock;
    QTest::newRow("another day is asked") << "evaluate p --on 2025-01-01 --today 2027-02-28"
                                          << "2025-01-01";
}

void TestCliAnswers::takesTodayFromTheCall()
{
    QFETCH(QString, call);
    const Fixture cli;
    cli("new s --sample article");
    QTEST(cli(call).object().value("date").toString(), "date");
}

void TestCliAnswers::speaksInWords_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("dutch");

    QTest::newRow("evaluate")
        << "evaluate p --on 2027-01-01"
        << QStringList{"Contoso on 1 January 2027", "Primary subscription", "no rule known", "Bo@x", "Expired",
                       "Access: 1 of 3 people"}
        << QStringList{"Contoso op 1 januari 2027", "Primair abonnement", "geen regel bekend", "Bo@x",
                       "Toegang: 1 van 3 mensen"};
    QTest::newRow("handovers") << "handovers p --from 2027-01-01 --to 2027-01-31"
                               << QStringList{"1 Jan 2027", "Care (A)", "AI Agent"}
                               << QStringList{"01-01-2027", "Care (A)", "Primair"};
    QTest::newRow("no handovers") << "handovers p --from 2028-01-01 --to 2028-01-31"
                                  << QStringList{"No handovers in this period."} << QStringList{"Geen wisselingen"};
    QTest::newRow("overage") << "overage p --from 2026-01 --to 2026-01"
                             << QStringList{"285.00", "unknown", "Care (A): 1", "not known which: 3"}
                             << QStringList{"285,00", "onbekend", "Care (A): 1"};
    QTest::newRow("no overage") << "overage p --from 2023-01 --to 2023-01" << QStringList{"No usage"}
                                << QStringList{"gebruik"};
}

void TestCliAnswers::speaksInWords()
{
    QFETCH(QString, call);
    QFETCH(QStringList, english);
    QFETCH(QStringList, dutch);
    const Fixture cli;
    const auto check = [&](const QString& language, const QStringList& words) {
        const QString text = cli(QStringLiteral("%1 --format text --lang %2").arg(call, language)).text();
        for (const QString& word : words)
            QVERIFY2(text.contains(word), qPrintable(word + " is not in:\n" + text));
        QVERIFY(text.endsWith(u'\n'));
        QVERIFY(!text.contains("%1") && !text.contains("%n"));
    };
    check("en", english);
    check("nl", dutch);
}

void TestCliAnswers::altersNothing_data()
{
    QTest::addColumn<QString>("call");

    for (const char* call : {"evaluate p --on today", "handovers p --from 2026-01-01 --to 2026-12-31",
                             "overage p --from 2026-01 --to 2026-12", "export p --as tenant", "history p", "verify p"})
        QTest::newRow(call) << call;
}

void TestCliAnswers::altersNothing()
{
    QFETCH(QString, call);
    const Fixture cli;
    const QByteArray before = cli.bytesOf("p");
    const QStringList names = cli.names();
    const QByteArray once = cli(call).out;
    QCOMPARE(cli(call).out, once);
    QCOMPARE(cli.bytesOf("p"), before);
    QCOMPARE(cli.names(), names);
}

QTEST_GUILESS_MAIN(TestCliAnswers)
#include "test_cli_answers.moc"
