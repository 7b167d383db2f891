#include "support/cli.h"

#include <QTest>

using namespace seatkeeper::test;

/// The help article's story of A, B and C, by command line: a tenant, a file of changes, and what is answered.
class TestCliStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeTheChangesAHasBoth();
    void goesAsTheArticleTells_data();
    void goesAsTheArticleTells();
    void isToldByHandovers();
    void canBeUndone();
};

namespace {

// A was created first. Both have AI Agent and AI Assistant.
const QByteArray
    tenant(R"({"format": "seatkeeper-tenant", "version": 1, "tenant": {"name": "Contoso", "currency": "EUR"},
  "subscriptions": [
    {"id": "A", "licensing": "concurrent", "created": "2023-01-01", "terms": [{"starts": "2023-01-01", "ends": "2028-12-31"}],
     "entitlements": [{"usageType": "ai-agent", "quantity": 4, "starts": "2023-01-01"},
                      {"usageType": "ai-assistant", "quantity": 10, "starts": "2023-01-01"}]},
    {"id": "B", "licensing": "concurrent", "created": "2024-01-01", "terms": [{"starts": "2024-01-01", "ends": "2028-12-31"}],
     "entitlements": [{"usageType": "ai-agent", "quantity": 6, "starts": "2024-01-01"},
                      {"usageType": "ai-assistant", "quantity": 15, "starts": "2024-01-01"}]}]})");

// A expires; C is added later, with IVR Outbound too; A is renewed and gets IVR Outbound.
const QByteArray changes(R"({"op": "end-subscription", "subscription": "A", "ends": "2025-12-31"}
{"op": "add-subscription", "subscription": {"id": "C", "licensing": "concurrent", "created": "2026-03-01", "terms": [{"starts": "2026-03-01", "ends": "2028-02-29"}], "entitlements": [{"usageType": "ai-agent", "quantity": 3, "starts": "2026-03-01"}, {"usageType": "ai-assistant", "quantity": 5, "starts": "2026-03-01"}, {"usageType": "ivr-outbound", "quantity": 4, "starts": "2026-03-01"}]}}
{"op": "renew-subscription", "subscription": "A", "starts": "2026-07-01", "ends": "2029-06-30"}
{"op": "add-entitlement", "subscription": "A", "usageType": "ivr-outbound", "quantity": 2, "starts": "2026-07-01"}
)");

struct Fixture : Cli {
    Fixture()
    {
        write("t.json", tenant);
        write("c.jsonl", changes);
        (*this)("new p");
        (*this)("import p --tenant t.json");
    }
};

/// `primary A, ai-agent A, ai-assistant A, ivr-outbound -, webex-connect A`.
QString responsibleOn(const Cli& cli, const QString& day)
{
    const QJsonObject answer = cli("evaluate p --on " + day).object();
    const auto id = [](const QJsonValue& value) { return value.isNull() ? QStringLiteral("-") : value.toString(); };
    QStringList parts{"primary " + id(answer.value("primary"))};
    for (const char* type : {"ai-agent", "ai-assistant", "ivr-outbound", "webex-connect"})
        parts += QLatin1String(type) + u' ' + id(answer.value("responsible").toObject().value(QLatin1String(type)));
    return parts.join(", ");
}

} // namespace

void TestCliStory::beforeTheChangesAHasBoth()
{
    const Fixture cli;
    for (const char* day : {"2025-12-31", "2026-01-01", "2028-12-31"})
        QCOMPARE(responsibleOn(cli, day), "primary A, ai-agent A, ai-assistant A, ivr-outbound -, webex-connect A");
}

void TestCliStory::goesAsTheArticleTells_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("responsible");

    QTest::newRow("A and B: A for both") << "2025-12-31"
                                         << "primary A, ai-agent A, ai-assistant A, ivr-outbound -, webex-connect A";
    QTest::newRow("A has expired: B for both")
        << "2026-01-01"
        << "primary B, ai-agent B, ai-assistant B, ivr-outbound -, webex-connect B";
    QTest::newRow("C is added: B for both, C for IVR Outbound")
        << "2026-03-01"
        << "primary B, ai-agent B, ai-assistant B, ivr-outbound C, webex-connect B";
    QTest::newRow("the day before A is renewed")
        << "2026-06-30"
        << "primary B, ai-agent B, ai-assistant B, ivr-outbound C, webex-connect B";
    QTest::newRow("A is renewed: A again for both, C still for IVR Outbound, although A is older")
        << "2026-07-01"
        << "primary A, ai-agent A, ai-assistant A, ivr-outbound C, webex-connect A";
}

void TestCliStory::goesAsTheArticleTells()
{
    QFETCH(QString, day);
    const Fixture cli;
    QCOMPARE(cli("apply p --changes c.jsonl").object().value("changes").toInt(), 4);
    QTEST(responsibleOn(cli, day), "responsible");
}

void TestCliStory::isToldByHandovers()
{
    const Fixture cli;
    cli("apply p --changes c.jsonl");
    QStringList told;
    for (const QJsonValue& value : cli("handovers p --from 2025-12-31 --to 2027-12-31").array()) {
        const QJsonObject row = value.toObject();
        const QJsonObject cause = row.value("cause").toObject();
        told += QStringLiteral("%1 %2 %3 > %4: %5 %6")
                    .arg(row.value("date").toString(), row.value("what").toString(), row.value("from").toString("-"),
                         row.value("to").toString("-"), cause.value("subscription").toString(),
                         cause.value("event").toString());
    }
    QStringList expected;
    for (const char* what :
         {"primary", "standard-agent", "premium-agent", "ivr", "ai-agent", "ai-assistant", "webex-connect"})
        expected += QStringLiteral("2026-01-01 %1 A > B: A expired").arg(what);
    expected += "2026-03-01 ivr-outbound - > C: C started";
    for (const char* what :
         {"primary", "standard-agent", "premium-agent", "ivr", "ai-agent", "ai-assistant", "webex-connect"})
        expected += QStringLiteral("2026-07-01 %1 B > A: A renewed").arg(what);
    QCOMPARE(told, expected);
}

void TestCliStory::canBeUndone()
{
    const Fixture cli;
    const QByteArray before = cli.exported();
    cli("apply p --changes c.jsonl");
    cli("undo p");
    QCOMPARE(cli.exported(), before);
    QCOMPARE(responsibleOn(cli, "2026-01-01"),
             "primary A, ai-agent A, ai-assistant A, ivr-outbound -, webex-connect A");
    cli("redo p");
    QCOMPARE(responsibleOn(cli, "2026-07-01"),
             "primary A, ai-agent A, ai-assistant A, ivr-outbound C, webex-connect A");
}

QTEST_GUILESS_MAIN(TestCliStory)
#include "test_cli_story.moc"
