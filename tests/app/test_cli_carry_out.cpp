#include "support/cli.h"

#include <QRegularExpression>
#include <QTest>

using namespace seatkeeper::test;

/// From Control Hub into a plan, and back: what changes is handed over in each form, and what has become of it is told
/// from the next import.
class TestCliCarryOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThreeSamplesSayTheSame();
    void withoutAChangeNoRowGoesBack();
    void writesOnlyWhatChanges();
    void writesBodiesForTheApi();
    void writesStepsInEachFormAndLanguage();
    void needsAnImportToGoBackTo_data();
    void needsAnImportToGoBackTo();
    void writesOverAFileOnlyWhenTold();
    void putsSeveralFilesIntoAFolder();
    void tellsWhatHasBecomeOfThePlan();
    void aDryRunStoresNothing();
    void saysWhereAFileIsWrong();
    void refusesHalfAnImport_data();
    void refusesHalfAnImport();
    void theWayBackRestoresEverybody();
};

namespace {

/// Four people on two subscriptions, as Control Hub exports them; the last column is none of Contact Center's.
const QByteArray users("First Name,Last Name,Display Name,User ID/Email (Required),User Status,Department,"
                       "Contact Center Premium Agent [A],Contact Center Standard Agent [A],"
                       "Contact Center Standard Agent [B],Notes\r\n"
                       "Ann,Smit,Ann Smit,ann@contoso.example,Active,Care,FALSE,TRUE,FALSE,\"a, \"\"b\"\"\"\r\n"
                       "Bo,Bos,Bo Bos,bo@contoso.example,Active,Care,TRUE,FALSE,FALSE,\r\n"
                       "Cy,Vos,Cy Vos,cy@contoso.example,Inactive,,FALSE,FALSE,TRUE,\r\n"
                       "Di,Mol,Di Mol,di@contoso.example,Active,,FALSE,TRUE,FALSE,\r\n");

const QByteArray contracts(R"({"op":"edit-subscription","subscription":"A","set":{"licensing":"concurrent"}}
{"op":"renew-subscription","subscription":"A","starts":"2024-01-01","ends":"2026-12-31"}
{"op":"edit-subscription","subscription":"B","set":{"licensing":"concurrent"}}
{"op":"renew-subscription","subscription":"B","starts":"2026-12-01","ends":null}
)");

const QByteArray plan(R"({"op":"move-licenses","users":["ann@contoso.example","di@contoso.example"],"from":"A","to":"B"}
{"op":"remove-license","users":["cy@contoso.example"],"subscription":"B","license":"standard-agent"}
)");

struct Fixture : Cli {
    Fixture()
    {
        write("users.csv", users);
        write("contracts.jsonl", contracts);
        write("plan.jsonl", plan);
        (*this)("new p");
        (*this)("import p --csv users.csv --today 2026-11-03");
        (*this)("apply p --changes contracts.jsonl");
    }
};

QStringList linesOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).split(QRegularExpression("\r?\n"), Qt::SkipEmptyParts);
}

/// People with their licenses, without what a CSV does not know: roles and supervisors.
QJsonArray peopleIn(const QByteArray& tenant)
{
    QJsonArray people;
    for (const auto& value : QJsonDocument::fromJson(tenant).object().value("users").toArray()) {
        QJsonObject user = value.toObject();
        user.remove("roles");
        QJsonArray licenses;
        for (const auto& license : user.value("licenses").toArray()) {
            QJsonObject known = license.toObject();
            known.remove("supervisor");
            licenses += known;
        }
        user.insert("licenses", licenses);
        people += user;
    }
    return people;
}

} // namespace

void TestCliCarryOut::theThreeSamplesSayTheSame()
{
    const Cli cli;
    const QString samples = sourceFile(QStringLiteral("resources/samples/"));
    cli("new departments --sample departments");
    cli("new csv");
    QCOMPARE(cli.run({"import", "csv", "--csv", samples + "control-hub-users.csv"}).exit, 0);
    cli("new rest");
    QCOMPARE(cli.run({"import", "rest", "--licenses", samples + "rest-licenses.json", "--people",
                      samples + "rest-people-1.json", samples + "rest-people-2.json"})
                 .exit,
             0);
    const QJsonArray expected = peopleIn(cli.exported("departments"));
    QCOMPARE(expected.size(), 240);
    QCOMPARE(peopleIn(cli.exported("csv")), expected);
    QCOMPARE(peopleIn(cli.exported("rest")), expected);
}

void TestCliCarryOut::withoutAChangeNoRowGoesBack()
{
    const Fixture cli;
    QCOMPARE(linesOf(cli("export p --as csv").out), linesOf(users).first(1));
    QCOMPARE(cli("export p --as csv --to out.csv").object().value("people").toInt(), 0);
    QCOMPARE(cli.bytesOf("out.csv"), users.left(users.indexOf('\n') + 1));
}

void TestCliCarryOut::writesOnlyWhatChanges()
{
    const Fixture cli;
    cli("apply p --changes plan.jsonl");
    const QJsonObject answer = cli("export p --as csv --to out.csv").object();
    QCOMPARE(answer.value("people").toInt(), 3);
    QVERIFY(answer.value("byHand").toArray().isEmpty());
    QCOMPARE(cli.bytesOf("out.csv"),
             users.left(users.indexOf('\n') + 1) +
                 "Ann,Smit,Ann Smit,ann@contoso.example,Active,Care,,FALSE,TRUE,\"a, \"\"b\"\"\"\r\n"
                 "Cy,Vos,Cy Vos,cy@contoso.example,Inactive,,,,FALSE,\r\n"
                 "Di,Mol,Di Mol,di@contoso.example,Active,,,FALSE,TRUE,\r\n");
}

void TestCliCarryOut::writesBodiesForTheApi()
{
    const Cli cli;
    cli.write("licenses.json", R"({"items": [
      {"id": "L1", "name": "Contact Center Standard Agent", "subscriptionId": "A"},
      {"id": "L2", "name": "Contact Center Standard Agent", "subscriptionId": "B"}]})");
    cli.write("people.json", R"({"items": [
      {"id": "P1", "emails": ["ann@contoso.example"], "licenses": ["L1"], "roles": []},
      {"id": "P2", "emails": ["bo@contoso.example"], "licenses": ["L2"], "roles": []}]})");
    cli("new p");
    cli("import p --licenses licenses.json --people people.json");
    cli.write("c.jsonl", R"({"op":"move-licenses","users":["ann@contoso.example"],"from":"A","to":"B"})");
    cli("apply p --changes c.jsonl");
    QCOMPARE(linesOf(cli("export p --as rest").out),
             QStringList(QStringLiteral("{\"email\":\"ann@contoso.example\",\"licenses\":[{\"id\":\"L2\",\"operation\":"
                                        "\"add\"},{\"id\":\"L1\",\"operation\":\"remove\"}]}")));
}

void TestCliCarryOut::writesStepsInEachFormAndLanguage()
{
    const Fixture cli;
    cli("apply p --changes plan.jsonl");
    const QString dutch = cli("export p --as steps --lang nl --today 2026-11-24").text();
    QVERIFY(dutch.contains(QStringLiteral("Ann Smit")));
    QVERIFY(dutch.contains(QStringLiteral("Services toevoegen en verwijderen")));
    QVERIFY(cli("export p --as steps --lang en").text().contains(QStringLiteral("Add and remove services")));
    cli("export p --as steps --lang nl --to steps.html");
    QVERIFY(cli.bytesOf("steps.html").contains("<html lang=\"nl\""));
    QVERIFY(!cli.bytesOf("steps.html").contains("<script"));
    cli("export p --as steps --to steps.pdf");
    QVERIFY(cli.bytesOf("steps.pdf").startsWith("%PDF"));
}

void TestCliCarryOut::needsAnImportToGoBackTo_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("a CSV that was not imported") << "export q --as csv";
    QTest::newRow("an API that was not asked") << "export q --as rest --to out.jsonl";
}

void TestCliCarryOut::needsAnImportToGoBackTo()
{
    QFETCH(QString, call);
    const Cli cli;
    cli("new q --sample departments");
    const Answer answer = cli.tryTo(call);
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.errorText(), QStringLiteral("nothing-imported"));
    QCOMPARE(cli.names(), QStringList("q"));
}

void TestCliCarryOut::writesOverAFileOnlyWhenTold()
{
    const Fixture cli;
    cli.write("out.csv", "mine");
    QCOMPARE(cli.tryTo("export p --as csv --to out.csv").exit, 2);
    QCOMPARE(cli.bytesOf("out.csv"), QByteArray("mine"));
    cli("export p --as csv --to out.csv --force");
    QVERIFY(cli.bytesOf("out.csv").startsWith("First Name"));
}

void TestCliCarryOut::putsSeveralFilesIntoAFolder()
{
    const Cli cli;
    QByteArray many("User ID/Email (Required),Contact Center Standard Agent [A]\n");
    QByteArray change(R"({"op":"remove-license","subscription":"A","license":"standard-agent","users":[)");
    for (int i = 0; i < 1001; ++i) {
        const QByteArray email = "p" + QByteArray::number(i) + "@contoso.example";
        many += email + ",TRUE\n";
        change += (i > 0 ? ",\"" : "\"") + email + '"';
    }
    cli.write("many.csv", many);
    cli.write("c.jsonl", change + "]}");
    cli("new p");
    cli("import p --csv many.csv");
    cli("apply p --changes c.jsonl");
    QCOMPARE(cli.tryTo("export p --as csv").exit, 2);
    QCOMPARE(cli.tryTo("export p --as csv --to one.csv").exit, 2);
    QVERIFY(QDir(cli.path({})).mkdir("out"));
    const QJsonObject answer = cli("export p --as csv --to out").object();
    QCOMPARE(answer.value("files").toArray().size(), 2);
    QCOMPARE(linesOf(cli.bytesOf("out/p-1.csv")).size(), 1001);
    QCOMPARE(linesOf(cli.bytesOf("out/p-2.csv")).size(), 2);
}

void TestCliCarryOut::tellsWhatHasBecomeOfThePlan()
{
    const Fixture cli;
    cli("apply p --changes plan.jsonl");
    cli("export p --as csv --to out.csv");
    // Ann is done, Di is still open, Cy was given another license than planned, and somebody is new.
    QByteArray later = users;
    later.replace("Care,FALSE,TRUE,FALSE,\"a", "Care,FALSE,FALSE,TRUE,\"a");
    later += "Ed,Nes,Ed Nes,ed@contoso.example,Active,,FALSE,FALSE,FALSE,\r\n";
    cli.write("later.csv", later);
    const QJsonObject seen = cli("import p --csv later.csv --dry-run").object().value("carriedOut").toObject();
    QCOMPARE(seen.value("done").toInt(), 1);
    QCOMPARE(seen.value("open").toInt(), 2);
    cli("import p --csv later.csv");
    const QStringList rows = linesOf(cli("export p --as csv").out);
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(1).startsWith("Cy,") && rows.at(2).startsWith("Di,"));
}

void TestCliCarryOut::aDryRunStoresNothing()
{
    const Fixture cli;
    const QByteArray before = cli.bytesOf("p");
    QByteArray fewer = users;
    fewer.truncate(fewer.indexOf("Di,"));
    cli.write("fewer.csv", fewer);
    const QJsonObject answer = cli("import p --csv fewer.csv --dry-run").object();
    QCOMPARE(answer.value("gone").toArray(), QJsonArray{"di@contoso.example"});
    QVERIFY(answer.value("altered").toBool());
    QCOMPARE(cli.bytesOf("p"), before);
}

void TestCliCarryOut::saysWhereAFileIsWrong()
{
    const Fixture cli;
    QByteArray wrong = users;
    wrong.replace("Care,TRUE,", "Care,WAAR,");
    cli.write("wrong.csv", wrong);
    const QByteArray before = cli.exported();
    const Answer answer = cli.tryTo("import p --csv wrong.csv");
    QCOMPARE(answer.exit, 3);
    QCOMPARE(answer.error().value("file").toString(), QStringLiteral("wrong.csv"));
    QCOMPARE(answer.error().value("line").toInt(), 3);
    QCOMPARE(cli.exported(), before);
}

void TestCliCarryOut::refusesHalfAnImport_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("people without licenses") << "import p --people a.json";
    QTest::newRow("licenses without people") << "import p --licenses a.json";
    QTest::newRow("two kinds") << "import p --csv a.csv --tenant t.json";
    QTest::newRow("nothing") << "import p";
}

void TestCliCarryOut::refusesHalfAnImport()
{
    QFETCH(QString, call);
    const Fixture cli;
    QCOMPARE(cli.tryTo(call).exit, 2);
}

void TestCliCarryOut::theWayBackRestoresEverybody()
{
    const Fixture cli;
    const QByteArray before = cli.exported();
    cli("apply p --changes plan.jsonl");
    QVERIFY(cli.exported() != before);
    cli("undo p");
    QCOMPARE(cli.exported(), before);
    QCOMPARE(linesOf(cli("export p --as csv").out).size(), 1);
}

QTEST_GUILESS_MAIN(TestCliCarryOut)
#include "test_cli_carry_out.moc"
