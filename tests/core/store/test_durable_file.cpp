#include "core/store/durable_file.h"
#include "support/plan_folder.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// A file that is written whole or not at all.
class TestDurableFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAFile();
    void overwritesOnlyWhenAllowed();
    void leavesNothingBehindWhereWritingFails();
    void doesNotWriteIntoAFolderThatIsNotThere();
    void doesNotReplaceAFolder();
};

namespace {

std::function<bool(QIODevice&)> writing(const QByteArray& bytes)
{
    return [bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); };
}

} // namespace

void TestDurableFile::writesAFile()
{
    const PlanFolder folder;
    QCOMPARE(codeOrFine(writeFileDurably(folder.path("a.json"), Overwrite::Refused, writing("new"))), "fine");
    QCOMPARE(bytesOf(folder.path("a.json")), QByteArray("new"));
    QCOMPARE(codeOrFine(writeFileDurably(folder.path("b.json"), Overwrite::Allowed, writing(""))), "fine");
    QCOMPARE(folder.names(), QStringList({"a.json", "b.json"}));
}

void TestDurableFile::overwritesOnlyWhenAllowed()
{
    const PlanFolder folder;
    writeBytes(folder.path("a.json"), "old");
    QCOMPARE(codeOrFine(writeFileDurably(folder.path("a.json"), Overwrite::Refused, writing("new"))), "file-exists");
    QCOMPARE(bytesOf(folder.path("a.json")), QByteArray("old"));
    QCOMPARE(codeOrFine(writeFileDurably(folder.path("a.json"), Overwrite::Allowed, writing("new"))), "fine");
    QCOMPARE(bytesOf(folder.path("a.json")), QByteArray("new"));
    QCOMPARE(folder.names(), QStringList{"a.json"});
}

void TestDurableFile::leavesNothingBehindWhereWritingFails()
{
    const PlanFolder folder;
    writeBytes(folder.path("a.json"), "old");
    const auto half = [](QIODevice& device) {
        device.write("half of it");
        return false;
    };
    QCOMPARE(codeOrFine(writeFileDurably(folder.path("a.json"), Overwrite::Allowed, half)), "cannot-write");
    QCOMPARE(codeOrFine(writeFileDurably(folder.path("b.json"), Overwrite::Refused, half)), "cannot-write");
    QCOMPARE(bytesOf(folder.path("a.json")), QByteArray("old"));
    QCOMPARE(folder.names(), QStringList{"a.json"});
}

void TestDurableFile::doesNotWriteIntoAFolderThatIsNotThere()
{
    const PlanFolder folder;
    const QString file = folder.path("no/a.json");
    QCOMPARE(codeOrFine(writeFileDurably(file, Overwrite::Allowed, writing("new"))), "cannot-write");
    QVERIFY(folder.names().isEmpty());
}

void TestDurableFile::doesNotReplaceAFolder()
{
    const PlanFolder folder;
    QDir().mkdir(folder.path("a"));
    QCOMPARE(codeOrFine(writeFileDurably(folder.path("a"), Overwrite::Refused, writing("new"))), "file-exists");
    QCOMPARE(codeOrFine(writeFileDurably(folder.path("a"), Overwrite::Allowed, writing("new"))), "cannot-write");
    QCOMPARE(folder.names(), QStringList{"a"});
}

QTEST_APPLESS_MAIN(TestDurableFile)
#include "test_durable_file.moc"
