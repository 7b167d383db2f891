#include "support/cli.h"

#include <QTest>

using namespace seatkeeper::test;

/// The commands that make and alter a plan: new, import, apply, undo, redo, history, export, verify.
class TestCliPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAPlan();
    void importsATenantFile();
    void dryRunStoresNothing();
    void appliesChanges();
    void aFileThatAltersNothingMakesNoStep();
    void undoesAndRedoes();
    void tellsItsHistory();
    void exportsToAFile();
    void exportsTheSameBytesAgain_data();
    void exportsTheSameBytesAgain();
    void readsFromAPipe();
    void verifies();
    void speaksInWords_data();
    void speaksInWords();
};

namespace {

const QByteArray twoChanges(R"({"op":"edit-tenant","set":{"name":"Contoso"}}
{"op":"end-subscription","subscription":"suba","ends":"2026-12-31"}
)");

/// A folder with a plan `p` of the sample and a changes file `c.jsonl`.
struct Fixture : Cli {
    Fixture()
    {
        (*this)("new p --sample article");
        write("c.jsonl", twoChanges);
    }
};

} // namespace

void TestCliPlan::makesAPlan()
{
    const Cli cli;
    QCOMPARE(cli("new p").object().value("plan").toString(), "p");
    const QJsonObject tenant = QJsonDocument::fromJson(cli.exported()).object();
    QVERIFY(tenant.value("subscriptions").toArray().isEmpty());
    QCOMPARE(cli("history p").array(), QJsonArray());
    QCOMPARE(cli.names(), QStringList{"p"});
    for (const char* sample : {"article", "departments", "lockout"}) {
        cli(QStringLiteral("new %1 --sample %1").arg(sample));
        QVERIFY(!QJsonDocument::fromJson(cli.exported(sample)).object().value("subscriptions").toArray().isEmpty());
    }
}

void TestCliPlan::importsATenantFile()
{
    const Fixture cli;
    cli("new q");
    cli.write("t.json", cli.exported());
    const QJsonObject answer = cli("import q --tenant t.json").object();
    QCOMPARE(answer.value("altered").toBool(), true);
    QCOMPARE(answer.value("people").toInt(), 3);
    QCOMPARE(cli.exported("q"), cli.exported("p"));
    cli("undo q");
    QVERIFY(cli.exported("q") != cli.exported("p"));
    cli("redo q");
    QCOMPARE(cli.exported("q"), cli.exported("p"));

    QCOMPARE(cli("import q --tenant t.json").object().value("altered").toBool(), false);
    QCOMPARE(cli("history q").array().size(), 1);
}

void TestCliPlan::dryRunStoresNothing()
{
    const Fixture cli;
    cli("new q");
    cli.write("t.json", cli.exported());
    const QByteArray before = cli.bytesOf("q");
    QCOMPARE(cli("import q --tenant t.json --dry-run").object().value("altered").toBool(), true);
    QCOMPARE(cli.bytesOf("q"), before);
    cli.write("bad.json", "{}");
    QCOMPARE(cli.tryTo("import q --tenant bad.json --dry-run").exit, 3);
    QCOMPARE(cli.bytesOf("q"), before);
}

void TestCliPlan::appliesChanges()
{
    const Fixture cli;
    const QByteArray before = cli.exported();
    const QJsonObject answer = cli("apply p --changes c.jsonl --note because").object();
    QCOMPARE(answer.value("altered").toBool(), true);
    QCOMPARE(answer.value("changes").toInt(), 2);
    QVERIFY(cli.exported().contains("\"name\": \"Contoso\""));
    QCOMPARE(cli("history p").array().size(), 1); // one step for the file
    cli("undo p");
    QCOMPARE(cli.exported(), before);

    cli.write("bad.jsonl", "\n" + twoChanges + R"({"op":"remove-subscription","subscription":"X"})");
    const QByteArray bytes = cli.bytesOf("p");
    const Answer refused = cli.tryTo("apply p --changes bad.jsonl");
    QCOMPARE(refused.exit, 3);
    QCOMPARE(refused.errorText(), "unknown-subscription 4 $.subscription");
    QCOMPARE(refused.error().value("file").toString(), "bad.jsonl");
    QCOMPARE(cli.bytesOf("p"), bytes);
}

void TestCliPlan::aFileThatAltersNothingMakesNoStep()
{
    const Fixture cli;
    cli("apply p --changes c.jsonl");
    cli("undo p");
    const QByteArray before = cli.bytesOf("p");
    cli.write("empty.jsonl", "\r\n\n");
    cli.write("same.jsonl", R"({"op":"set-assumption","name":"renewalKeepsAge","value":true})");
    for (const char* file : {"empty.jsonl", "same.jsonl"})
        QCOMPARE(cli(QStringLiteral("apply p --changes %1").arg(file)).object().value("altered").toBool(), false);
    QCOMPARE(cli.bytesOf("p"), before);
    cli("redo p"); // is still there
    QVERIFY(cli.exported().contains("\"name\": \"Contoso\""));
}

void TestCliPlan::undoesAndRedoes()
{
    const Fixture cli;
    QCOMPARE(cli.tryTo("undo p").exit, 3);
    QCOMPARE(cli.tryTo("undo p").errorText(), "nothing-to-undo");
    const QByteArray start = cli.exported();
    cli("apply p --changes c.jsonl");
    const QByteArray end = cli.exported();
    QCOMPARE(cli.tryTo("redo p").exit, 3);
    QCOMPARE(cli.tryTo("redo p").errorText(), "nothing-to-redo");

    QCOMPARE(cli("undo p").object().value("done").toBool(), false);
    QCOMPARE(cli.exported(), start);
    QCOMPARE(cli("redo p").object().value("done").toBool(), true);
    QCOMPARE(cli.exported(), end);
}

void TestCliPlan::tellsItsHistory()
{
    const Fixture cli;
    cli.run({"apply", "p", "--changes", "c.jsonl", "--note", "asked by Ann", "--today", "2026-05-01"});
    cli.write("t.json", cli.exported());
    cli("import p --tenant t.json --today 2026-05-02");
    cli("undo p");
    const QJsonArray history = cli("history p").array();
    QCOMPARE(history.size(), 2);
    const QJsonObject first = history.at(0).toObject();
    QCOMPARE(first.value("sequence").toInt(), 1);
    QCOMPARE(first.value("at").toString(), "2026-05-01T00:00:00");
    QCOMPARE(first.value("kind").toString(), "changes");
    QCOMPARE(first.value("operation").toString(), "edit-tenant");
    QCOMPARE(first.value("changes").toInt(), 2);
    QCOMPARE(first.value("note").toString(), "asked by Ann");
    QCOMPARE(first.value("done").toBool(), true);
    const QJsonObject second = history.at(1).toObject();
    QCOMPARE(second.value("kind").toString(), "import-tenant");
    QCOMPARE(second.value("people").toInt(), 3);
    QCOMPARE(second.value("done").toBool(), false);

    const QString dutch = cli("history p --format text --lang nl").text();
    QVERIFY(dutch.contains("asked by Ann"));
    QCOMPARE(dutch.count(u'\n'), 2);
}

void TestCliPlan::exportsToAFile()
{
    const Fixture cli;
    QVERIFY(cli("export p --as tenant --to t.json").out.isEmpty());
    QCOMPARE(cli.bytesOf("t.json"), cli.exported());
    QVERIFY(cli.exported().endsWith("}\n"));

    cli.write("t.json", "mine");
    QCOMPARE(cli.tryTo("export p --as tenant --to t.json").exit, 2);
    QCOMPARE(cli.bytesOf("t.json"), QByteArray("mine"));
    cli("export p --as tenant --to t.json --force");
    QCOMPARE(cli.bytesOf("t.json"), cli.exported());
    QCOMPARE(cli.names(), QStringList({"c.jsonl", "p", "t.json"}));
}

void TestCliPlan::exportsTheSameBytesAgain_data()
{
    QTest::addColumn<QString>("sample");

    for (const char* sample : {"article", "departments", "lockout"})
        QTest::newRow(sample) << sample;
}

void TestCliPlan::exportsTheSameBytesAgain()
{
    QFETCH(QString, sample);
    const Cli cli;
    cli("new p --sample " + sample);
    const QByteArray first = cli.exported();
    cli.write("t.json", first);
    cli("new q");
    cli("import q --tenant t.json");
    QCOMPARE(cli.exported("q"), first);
    cli("import p --tenant t.json");
    QCOMPARE(cli.exported("p"), first);
}

void TestCliPlan::readsFromAPipe()
{
    const Fixture cli;
    const QByteArray tenant = cli.exported();
    QCOMPARE(cli.run({"apply", "p", "--changes", "/dev/stdin"}, twoChanges).object().value("changes").toInt(), 2);
    QVERIFY(cli.exported().contains("\"name\": \"Contoso\""));
    QCOMPARE(cli.run({"import", "p", "--tenant", "/dev/stdin"}, tenant).exit, 0);
    QCOMPARE(cli.exported(), tenant);
}

void TestCliPlan::verifies()
{
    const Fixture cli;
    cli("apply p --changes c.jsonl");
    const QByteArray before = cli.bytesOf("p");
    QCOMPARE(cli("verify p").object().value("sound").toBool(), true);
    QCOMPARE(cli.bytesOf("p"), before);
    cli.write("p", before.first(before.size() / 2));
    QCOMPARE(cli.tryTo("verify p").exit, 5);
}

void TestCliPlan::speaksInWords_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");

    QTest::newRow("new") << "new q"
                         << "The plan q was made.\n"
                         << "";
    QTest::newRow("apply") << "apply p --changes c.jsonl"
                           << "Saved in the plan. Control Hub has not been changed.\n"
                           << "";
    QTest::newRow("apply nothing") << "apply p --changes empty.jsonl"
                                   << "The changes alter nothing.\n"
                                   << "";
    QTest::newRow("import") << "import p --tenant t.json"
                            << "The tenant file was imported: 3 people.\n"
                            << "";
    QTest::newRow("dry run") << "import p --tenant t.json --dry-run"
                             << "The file can be imported. Nothing was stored.\n"
                             << "";
    QTest::newRow("history") << "history p"
                             << "Nothing was changed in this plan yet.\n"
                             << "In dit plan is nog niets gewijzigd.\n";
    QTest::newRow("verify") << "verify p"
                            << "The plan file is sound.\n"
                            << "Het planbestand is in orde.\n";
}

void TestCliPlan::speaksInWords()
{
    QFETCH(QString, call);
    QFETCH(QString, english);
    QFETCH(QString, dutch);
    for (const char* language : {"en", "nl"}) {
        const Fixture cli;
        cli.write("t.json", cli.exported());
        cli.write("empty.jsonl", "");
        const QString text = cli(QStringLiteral("%1 --format text --lang %2").arg(call, language)).text();
        if (qstrcmp(language, "en") == 0) {
            QCOMPARE(text, english);
            continue;
        }
        QVERIFY(text != english);
        QVERIFY(dutch.isEmpty() || text == dutch);
    }
}

QTEST_GUILESS_MAIN(TestCliPlan)
#include "test_cli_plan.moc"
