#include "support/cli.h"

#include <QTest>

using namespace seatkeeper::test;

/// `compare`: what it answers about the import and the baseline. What differs is tested in core.
class TestCliCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOnlyWhatDiffers();
    void comparesOverARange();
    void readsTheImportWithTheContractsOfTheBaseline();
    void speaksInWords_data();
    void speaksInWords();
    void refusesWrongCalls_data();
    void refusesWrongCalls();
};

namespace {

/// Ann and Bo hold licenses on A, which ends; B goes on. Usage of June is over what both have together.
const QByteArray
    tenant(R"({"format": "seatkeeper-tenant", "version": 1, "tenant": {"name": "Contoso", "currency": "EUR"},
  "subscriptions": [
    {"id": "A", "name": "Care", "licensing": "named", "terms": [{"starts": "2024-01-01", "ends": "2026-06-30"}],
     "entitlements": [{"usageType": "ai-agent", "quantity": 5, "starts": "2024-01-01", "ends": null}],
     "overageRates": {"ai-agent": "100.00"}},
    {"id": "B", "licensing": "named", "terms": [{"starts": "2025-01-01", "ends": "2027-07-31"}],
     "entitlements": [{"usageType": "standard-agent", "quantity": 2, "starts": "2025-01-01", "ends": null}]}],
  "users": [
    {"email": "zoe@x", "licenses": [{"subscription": "A", "license": "standard-agent"}]},
    {"email": "Bo@x", "licenses": [{"subscription": "A", "license": "standard-agent"}]}],
  "usage": [{"month": "2026-06", "usageType": "ai-agent", "subscription": "A", "quantity": 7}]})");

struct Fixture : Cli {
    Fixture()
    {
        (*this)("new p");
        write("t.json", tenant);
        (*this)("import p --tenant t.json");
        write("c.jsonl",
              R"({"op":"assign-license","users":["zoe@x","bo@x"],"subscription":"B","license":"premium-agent"}
{"op":"remove-license","users":["bo@x"],"subscription":"A","license":"standard-agent"}
{"op":"add-people","people":[{"email":"cy@x"}]}
)");
        (*this)("apply p --changes c.jsonl");
    }
};

} // namespace

void TestCliCompare::namesOnlyWhatDiffers()
{
    const Fixture cli;
    const QJsonObject expected = QJsonDocument::fromJson(R"({
      "access": {"lost": [], "gained": ["Bo@x", "zoe@x"]},
      "licenses": [
        {"email": "Bo@x", "removed": [{"subscription": "A", "license": "standard-agent", "supervisor": false}],
         "added": [{"subscription": "B", "license": "premium-agent", "supervisor": false}]},
        {"email": "zoe@x", "removed": [],
         "added": [{"subscription": "B", "license": "premium-agent", "supervisor": false}]}],
      "people": {"added": ["cy@x"], "removed": []}})")
                                     .object();
    QCOMPARE(cli.tryTo("compare p --left import --right baseline --on 2026-07-01").object(), expected);
    QCOMPARE(cli.tryTo("compare p --left baseline --right baseline --on 2026-07-01").out, "{}\n");
    const QJsonObject back = cli.tryTo("compare p --left baseline --right import --on 2026-07-01").object();
    QCOMPARE(back["access"].toObject()["lost"], expected["access"].toObject()["gained"]);
    QCOMPARE(back["people"].toObject()["removed"], expected["people"].toObject()["added"]);
}

void TestCliCompare::comparesOverARange()
{
    const Fixture cli;
    const QString range = "compare p --left import --right baseline --from 2026-06-01 --to 2026-07-01";
    // The last day of the range is the one that the other keys are about.
    QCOMPARE(cli.tryTo(range).object(), cli.tryTo("compare p --left import --right baseline --on 2026-07-01").object());
    QVERIFY(!cli.tryTo(range).object().contains("handovers")); // contracts and usage are the same
}

void TestCliCompare::readsTheImportWithTheContractsOfTheBaseline()
{
    const Fixture cli;
    cli.write("d.jsonl", R"({"op":"end-subscription","subscription":"B","ends":"2026-06-15"}
{"op":"set-usage","month":"2026-06","usageType":"ai-agent","subscription":"A","quantity":9}
)");
    cli("apply p --changes d.jsonl");
    const QJsonObject answer =
        cli.tryTo("compare p --left import --right baseline --from 2026-06-01 --to 2026-06-30").object();
    QVERIFY(!answer.contains("subscriptions"));
    QVERIFY(!answer.contains("overage"));
    QVERIFY(answer.contains("licenses"));
}

void TestCliCompare::speaksInWords_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("English") << "compare p --left import --right baseline --on 2026-07-01 --lang en"
                             << QStringList{"About What differs Import Baseline",
                                            "Access Bo@x no yes",
                                            "Access zoe@x no yes",
                                            "Licenses Bo@x Standard (A) Premium (B)",
                                            "Licenses zoe@x Standard (A) Standard (A), Premium (B)",
                                            "Users cy@x not in the plan in the plan"};
    QTest::newRow("Dutch") << "compare p --left import --right baseline --on 2026-07-01 --lang nl"
                           << QStringList{"Waarover Verschil Import Uitgangssituatie",
                                          "Toegang Bo@x nee ja",
                                          "Toegang zoe@x nee ja",
                                          "Licenties Bo@x Standard (A) Premium (B)",
                                          "Licenties zoe@x Standard (A) Standard (A), Premium (B)",
                                          "Gebruikers cy@x niet in het plan in het plan"};
    QTest::newRow("nothing") << "compare p --left baseline --right baseline --on 2026-07-01 --lang en"
                             << QStringList{"Nothing differs."};
}

void TestCliCompare::speaksInWords()
{
    QFETCH(QString, call);
    const Fixture cli;
    QStringList lines;
    for (const QString& line : cli.tryTo(call + " --format text").text().split(u'\n', Qt::SkipEmptyParts))
        lines.push_back(line.simplified());
    QTEST(lines, "lines");
}

void TestCliCompare::refusesWrongCalls_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("code");

    const QString sides = "compare p --left import --right baseline";
    QTest::newRow("no day") << sides << "wrong-call";
    QTest::newRow("half a range") << sides + " --from 2026-01-01"
                                  << "wrong-call";
    QTest::newRow("a day and a range") << sides + " --on today --from 2026-01-01 --to 2026-02-01"
                                       << "wrong-call";
    QTest::newRow("from after to") << sides + " --from 2026-02-01 --to 2026-01-01"
                                   << "wrong-call";
    QTest::newRow("no such scenario") << "compare p --left import --right other --on today"
                                      << "unknown-scenario";
    QTest::newRow("no right") << "compare p --left import --on today"
                              << "wrong-call";
}

void TestCliCompare::refusesWrongCalls()
{
    QFETCH(QString, call);
    const Fixture cli;
    const Answer answer = cli.tryTo(call);
    QCOMPARE(answer.exit, 2);
    QTEST(answer.errorText(), "code");
    QCOMPARE(answer.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliCompare)
#include "test_cli_compare.moc"
