#include "app/exit_code.h"

#include <QTest>

using namespace seatkeeper;

/// Which error ends the command line with which code.
class TestExitCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPromised_data();
    void isPromised();
    void isOneOfThePromised();
};

void TestExitCode::isPromised_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exit");

    const auto row = [](const char* code, int exit) { QTest::newRow(code) << code << exit; };
    row("wrong-call", 2);
    row("unknown-scenario", 2);
    row("unknown-sample", 2);
    row("file-exists", 2);
    row("json-syntax", 3);
    row("overlap", 3);
    row("mixed-licensing", 3);
    row("unknown-person", 3);
    row("wrong-format", 3);
    row("wrong-version", 3);
    row("file-unreadable", 3);
    row("nothing-to-undo", 3);
    row("nothing-to-redo", 3);
    row("storage-failed", 4);
    row("disk-full", 4);
    row("plan-moved", 4);
    row("plan-replaced", 4);
    row("plan-read-only", 4);
    row("cannot-write", 4);
    row("plan-missing", 5);
    row("not-a-plan", 5);
    row("plan-damaged", 5);
    row("plan-older", 5);
    row("plan-in-use", 6);
    row("plan-newer", 7);
    row("newer-version", 7);
}

void TestExitCode::isPromised()
{
    QFETCH(QString, code);
    QTEST(static_cast<int>(exitCodeFor(fromCode<ErrorCode>(code).value())), "exit");
}

void TestExitCode::isOneOfThePromised()
{
    // 0 is success and 1 belongs to `check` alone.
    for (const auto& [code, word] : CodeTable<ErrorCode>::rows) {
        const int exit = static_cast<int>(exitCodeFor(code));
        QVERIFY2(exit >= 2 && exit <= 7, word.data());
    }
}

QTEST_APPLESS_MAIN(TestExitCode)
#include "test_exit_code.moc"
