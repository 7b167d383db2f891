#include "support/cli.h"

#include <QTest>

using namespace seatkeeper::test;

/// Wrong calls, and the form in which any error is told.
class TestCliCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAWrongCall_data();
    void refusesAWrongCall();
    void tellsErrorsAsJson();
    void tellsErrorsInWords_data();
    void tellsErrorsInWords();
    void takesOptionsInAnyOrder();
};

void TestCliCalls::refusesAWrongCall_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");

    const auto row = [](const QString& arguments, const char* code = "wrong-call") {
        QTest::newRow(qPrintable("'" + arguments + "'")) << arguments.split(u' ', Qt::SkipEmptyParts) << code;
    };
    row("");
    row("frobnicate p");
    row("Evaluate p --on today");
    row("--format json");
    row("evaluate --on today");
    row("evaluate p");
    row("evaluate p q --on today");
    row("evaluate p --on");
    row("evaluate p --on yesterday");
    row("evaluate p --on 2026-02-30");
    row("evaluate p --on 2026-2-1");
    row("evaluate p --on 2026-01-01 --on 2026-01-02");
    row("evaluate p --on today --at noon");
    row("evaluate p --on today --today tomorrow");
    row("evaluate p --on today --format yaml");
    row("evaluate p --on today --lang de");
    row("evaluate p --on today --scenario north", "unknown-scenario");
    row("handovers p --from 2026-01-01");
    row("handovers p --from 2026-01-02 --to 2026-01-01");
    row("handovers p --from 2026-01 --to 2026-02");
    row("handovers p --from 2026-01-01 --to 2026-02-01 --scenario north", "unknown-scenario");
    row("overage p --from 2026-02 --to 2026-01");
    row("overage p --from 2026-01-01 --to 2026-02-01");
    row("overage p --from 2026-13 --to 2027-01");
    row("overage p --from 2026-01 --to 2026-02 --split half");
    row("overage p --from 2026-01 --to 2026-02 --scenario north", "unknown-scenario");
    row("new p2 --sample none", "unknown-sample");
    row("new p", "file-exists");
    row("import p");
    row("import p --tenant t.json --dry-run=yes");
    row("apply p");
    row("apply p --changes c.jsonl --scenario import", "scenario-name");
    row("export p");
    row("export p --as pdf");
    row("export p --as tenant --to there", "file-exists");
    row("export p --as tenant --scenario north", "unknown-scenario");
    row("export p --as changes", "wrong-call");
    row("export p --as changes --scenario baseline", "unknown-scenario");
    row("compare p --left baseline --right north --on today", "unknown-scenario");
    row("undo p --all");
}

void TestCliCalls::refusesAWrongCall()
{
    QFETCH(QStringList, arguments);
    const Cli cli;
    cli("new p --sample article");
    cli.write("there", "mine");
    cli.write("t.json", cli.exported());
    cli.write("c.jsonl", "");
    const QByteArray before = cli.bytesOf("p");
    const QStringList names = cli.names();

    const Answer answer = cli.run(arguments);
    QCOMPARE(answer.exit, 2);
    QTEST(answer.error().value("code").toString(), "code");
    QVERIFY(!answer.error().value("message").toString().isEmpty());
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(cli.bytesOf("p"), before);
    QCOMPARE(cli.bytesOf("there"), QByteArray("mine"));
    QCOMPARE(cli.names(), names);
}

void TestCliCalls::tellsErrorsAsJson()
{
    const Cli cli;
    cli("new p --sample article");
    cli.write("my \"file\".json", "{\n  \"format\": \"seatkeeper-tenant\",\n  \"version\": 1,\n  \"a b\": 5\n}");
    const Answer answer = cli.run({"import", "p", "--tenant", "my \"file\".json"});
    QCOMPARE(answer.exit, 3);
    const QJsonObject error = answer.error();
    QCOMPARE(error.keys(), QStringList({"code", "column", "file", "line", "message", "path"}));
    QCOMPARE(error.value("code").toString(), "unknown-key");
    QCOMPARE(error.value("file").toString(), "my \"file\".json");
    QCOMPARE(error.value("line").toInt(), 4);
    QCOMPARE(error.value("column").toInt(), 3);
    QCOMPARE(error.value("path").toString(), "$[\"a b\"]");

    QCOMPARE(cli.tryTo("undo p").error().keys(), QStringList({"code", "message"})); // what does not apply is absent
}

void TestCliCalls::tellsErrorsInWords_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("words");

    QTest::newRow("English") << "undo p --format text"
                             << "There is nothing to undo.\n";
    QTest::newRow("Dutch") << "undo p --format text --lang nl"
                           << "Er is niets om ongedaan te maken.\n";
    QTest::newRow("Dutch, of a call that is not understood") << "undo p --all --lang nl --format text"
                                                             << "Deze opdracht heeft geen optie '--all'. ";
    QTest::newRow("with its place") << "import p --tenant bad.json --format text"
                                    << "bad.json, line 1, column 2: ";
}

void TestCliCalls::tellsErrorsInWords()
{
    QFETCH(QString, call);
    QFETCH(QString, words);
    const Cli cli;
    cli("new p --sample article");
    cli.write("bad.json", "{]");
    const QString err = QString::fromUtf8(cli.tryTo(call).err);
    QVERIFY2(err.startsWith(words), qPrintable(err));
    QCOMPARE(err.count(u'\n'), 1);
}

void TestCliCalls::takesOptionsInAnyOrder()
{
    const Cli cli;
    cli("new p --sample article");
    const QByteArray expected = cli("evaluate p --on 2026-07-01 --format json").out;
    QCOMPARE(cli("evaluate --format json --on 2026-07-01 p").out, expected);
    QCOMPARE(cli("evaluate --on=2026-07-01 p").out, expected);
    QCOMPARE(cli("evaluate p --scenario baseline --on 2026-07-01").out, expected);
}

QTEST_GUILESS_MAIN(TestCliCalls)
#include "test_cli_calls.moc"
