#include "core/store/plan_file.h"
#include "support/cli.h"

#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What goes wrong, with its exit code: input that is refused (3), storage that fails (4), no sound plan (5), a plan
/// that another one writes (6), and what a newer version made (7). The plan stays as it was.
class TestCliFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesInput_data();
    void refusesInput();
    void needsASoundPlan_data();
    void needsASoundPlan();
    void givesWayToAWriter();
    void saysThatANewerVersionIsNeeded();
    void saysThatTheAnswerCannotBeWritten_data();
    void saysThatTheAnswerCannotBeWritten();
    void saysThatThePlanCannotBeWritten_data();
    void saysThatThePlanCannotBeWritten();
    void keepsThePlanWhereTheDiskIsFull();
};

namespace {

struct Fixture : Cli {
    Fixture() { (*this)("new p --sample article"); }
};

/// Runs the command line in the shell, for what concerns its streams.
Answer inShell(const Cli& cli, const QString& arguments, const QString& redirection)
{
    QProcess process;
    process.setWorkingDirectory(cli.path({}));
    process.start("/bin/sh", {"-c", QStringLiteral("exec \"$0\" %1 %2").arg(arguments, redirection), cliProgram()});
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

void TestCliFailures::refusesInput_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("error");

    const QString import("import p --tenant in");
    const QString apply("apply p --changes in");
    const QByteArray head(R"({"format": "seatkeeper-tenant", "version": 1, )");
    QTest::newRow("broken JSON") << import << QByteArray("{\n  \"format\": }") << "json-syntax 2:13";
    QTest::newRow("broken UTF-8") << import << QByteArray("{\"\xff\": 1}") << "json-syntax 1:3";
    QTest::newRow("another format") << import << QByteArray(R"({"format": "x", "version": 1})")
                                    << "wrong-format 1:12 $.format";
    QTest::newRow("an old version") << import << QByteArray(R"({"format": "seatkeeper-tenant", "version": 0})")
                                    << "wrong-version 1:44 $.version";
    QTest::newRow("an unknown key") << import << QByteArray(head + "\"a b\": 1}") << "unknown-key 1:47 $[\"a b\"]";
    QTest::newRow("an overlap") << import << QByteArray(head + R"("subscriptions": [{"id": "A", "licensing": "named",
"terms": [{"starts": "2024-01-01"}, {"starts": "2025-01-01"}]}]})")
                                << "overlap 2:37 $.subscriptions[0].terms";
    QTest::newRow("no object on a line") << apply << QByteArray("\n\n[]") << "wrong-type 3:1 $";
    QTest::newRow("an unknown operation") << apply << QByteArray(R"({"op": "x"})") << "unknown-operation 1:8 $.op";
    QTest::newRow("a refusal of the rules") << apply << QByteArray(R"(
{"op": "renew-subscription", "subscription": "SubA", "starts": "2023-01-01"})")
                                            << "overlap 2 $.starts";
    QTest::newRow("an unknown person") << apply << QByteArray(R"({"op": "remove-people", "users": ["nobody"]})")
                                       << "unknown-person 1:35 $.users[0]";
    QTest::newRow("a missing tenant file") << "import p --tenant no.json" << QByteArray() << "file-unreadable";
    QTest::newRow("a missing changes file") << "apply p --changes no.jsonl" << QByteArray() << "file-unreadable";
    QTest::newRow("a folder for a tenant file") << "import p --tenant ." << QByteArray() << "file-unreadable";
    QTest::newRow("a folder for a changes file") << "apply p --changes ." << QByteArray() << "file-unreadable";
    QTest::newRow("nothing to undo") << "undo p" << QByteArray() << "nothing-to-undo";
    QTest::newRow("nothing to redo") << "redo p" << QByteArray() << "nothing-to-redo";
}

void TestCliFailures::refusesInput()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, input);
    const Fixture cli;
    cli.write("in", input);
    const QByteArray before = cli.bytesOf("p");
    const Answer answer = cli.tryTo(command);
    QCOMPARE(answer.exit, 3);
    QTEST(answer.errorText(), "error");
    QVERIFY(!answer.error().value("message").toString().isEmpty());
    const QString last = command.section(u' ', -1);
    QCOMPARE(answer.error().value("file").toString(), command.contains("--") ? last : QString());
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(cli.bytesOf("p"), before);
}

void TestCliFailures::needsASoundPlan_data()
{
    QTest::addColumn<QString>("command");

    for (const char* command :
         {"evaluate p --on today", "handovers p --from 2026-01-01 --to 2026-01-02",
          "overage p --from 2026-01 --to 2026-01", "export p --as tenant", "history p", "verify p", "undo p", "redo p",
          "import p --tenant t.json", "apply p --changes c.jsonl"})
        QTest::newRow(command) << command;
}

void TestCliFailures::needsASoundPlan()
{
    QFETCH(QString, command);
    const Fixture cli;
    cli.write("t.json", cli.exported());
    cli.write("c.jsonl", "");
    const QByteArray sound = cli.bytesOf("p");
    const auto check = [&](const QByteArray& bytes, const char* code) {
        cli.write("p", bytes);
        const QStringList names = cli.names();
        const Answer answer = cli.tryTo(command);
        QCOMPARE(answer.exit, 5);
        QCOMPARE(answer.errorText(), code);
        QCOMPARE(cli.bytesOf("p"), bytes);
        QCOMPARE(cli.names(), names);
    };
    check("no plan", "not-a-plan");
    check(sound.first(20'000), "plan-damaged");
    check(QByteArray(sound).replace(60, 4, QByteArray("\0\0\0\0", 4)), "plan-older");
    QFile::remove(cli.path("p"));
    const Answer missing = cli.tryTo(command);
    QCOMPARE(missing.exit, 5);
    QCOMPARE(missing.errorText(), "plan-missing");
    QVERIFY(!cli.names().contains("p"));
}

void TestCliFailures::givesWayToAWriter()
{
    const Fixture cli;
    cli.write("t.json", cli.exported());
    cli.write("c.jsonl", R"({"op":"edit-tenant","set":{"name":"x"}})");
    const QByteArray before = cli.bytesOf("p");
    {
        const auto writer = PlanFile::open(cli.path("p"), PlanFile::Access::Write);
        QVERIFY(writer);
        for (const char* command : {"apply p --changes c.jsonl", "import p --tenant t.json", "undo p", "redo p"}) {
            const Answer answer = cli.tryTo(command);
            QCOMPARE(answer.exit, 6);
            QCOMPARE(answer.errorText(), "plan-in-use");
            QVERIFY(answer.error().value("message").toString().contains(QString::number(::getpid())));
        }
        for (const char* command : {"evaluate p --on today", "export p --as tenant", "history p", "verify p"})
            QCOMPARE(cli.tryTo(command).exit, 0);
        QCOMPARE(cli.bytesOf("p"), before);
    }
    QCOMPARE(cli.tryTo("apply p --changes c.jsonl").exit, 0);
}

void TestCliFailures::saysThatANewerVersionIsNeeded()
{
    const Fixture cli;
    cli.write("t.json", R"({"users": 5, "version": 2, "format": "seatkeeper-tenant"})");
    const Answer file = cli.tryTo("import p --tenant t.json");
    QCOMPARE(file.exit, 7);
    QCOMPARE(file.errorText(), "newer-version 1:25 $.version");

    const QByteArray newer = cli.bytesOf("p").replace(60, 4, QByteArray("\0\0\1\0", 4));
    cli.write("p", newer);
    const Answer plan = cli.tryTo("evaluate p --on today");
    QCOMPARE(plan.exit, 7);
    QCOMPARE(plan.errorText(), "plan-newer");
    QCOMPARE(cli.bytesOf("p"), newer);
}

void TestCliFailures::saysThatTheAnswerCannotBeWritten_data()
{
    QTest::addColumn<QString>("command");

    for (const char* command :
         {"evaluate p --on today", "evaluate p --on today --format text",
          "handovers p --from 2026-01-01 --to 2026-12-31", "overage p --from 2026-01 --to 2026-12",
          "export p --as tenant", "history p", "verify p"})
        QTest::newRow(command) << command;
}

void TestCliFailures::saysThatTheAnswerCannotBeWritten()
{
    QFETCH(QString, command);
    const Fixture cli;
    for (const char* redirection : {"> /dev/full", ">&-"}) {
        const Answer answer = inShell(cli, command, redirection);
        QCOMPARE(answer.exit, 4);
        QVERIFY(command.endsWith("text") || answer.errorText() == "cannot-write");
    }
}

void TestCliFailures::saysThatThePlanCannotBeWritten_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("code");

    QTest::newRow("a folder that is not there") << "new no/folder/q"
                                                << "cannot-write";
    QTest::newRow("a place where no file can be") << "new /proc/q"
                                                  << "cannot-write";
    QTest::newRow("an export to a folder that is not there") << "export p --as tenant --to no/t.json"
                                                             << "cannot-write";
    QTest::newRow("an export to a place where no file can be") << "export p --as tenant --to /proc/t.json"
                                                               << "cannot-write";
    if (::geteuid() != 0) { // root may write anywhere
        QTest::newRow("a folder that may not be written: new") << "new locked/q"
                                                               << "cannot-write";
        QTest::newRow("a folder that may not be written: apply") << "apply locked/p --changes c.jsonl"
                                                                 << "storage-failed";
    }
}

void TestCliFailures::saysThatThePlanCannotBeWritten()
{
    QFETCH(QString, command);
    const Fixture cli;
    cli.write("c.jsonl", R"({"op":"edit-tenant","set":{"name":"x"}})");
    QDir(cli.path({})).mkdir("locked");
    QFile::copy(cli.path("p"), cli.path("locked/p"));
    QFile::setPermissions(cli.path("locked"), QFile::ReadOwner | QFile::ExeOwner);
    const Answer answer = cli.tryTo(command);
    QFile::setPermissions(cli.path("locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(answer.exit, 4);
    QTEST(answer.errorText(), "code");
    QCOMPARE(cli.bytesOf("locked/p"), cli.bytesOf("p"));
}

void TestCliFailures::keepsThePlanWhereTheDiskIsFull()
{
    const Fixture cli;
    QByteArray many(R"({"op":"add-people","people":[)");
    for (int i = 0; i < 5000; ++i)
        many += (i == 0 ? "" : ",") + QStringLiteral("{\"email\":\"user%1\"}").arg(i).toUtf8();
    cli.write("c.jsonl", many + "]}");
    const QByteArray before = cli.bytesOf("p");

    QProcess process; // a limit on the size of files is what a test has for a full disk
    process.setWorkingDirectory(cli.path({}));
    process.setChildProcessModifier([] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{200'000, 200'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(cliProgram(), {"apply", "p", "--changes", "c.jsonl"});
    process.waitForFinished();
    QCOMPARE(process.exitCode(), 4);
    const Answer answer{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    QCOMPARE(answer.errorText(), "storage-failed");

    QCOMPARE(cli("history p").array(), QJsonArray()); // rolls back what was left behind
    QCOMPARE(cli.bytesOf("p"), before);
    QCOMPARE(cli.tryTo("apply p --changes c.jsonl").exit, 0);
}

QTEST_GUILESS_MAIN(TestCliFailures)
#include "test_cli_failures.moc"
