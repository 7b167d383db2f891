#include "support/builders.h"
#include "support/memory_files.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What the window opens, and keeps open.
class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsThePlanThatIsOpenAlready();
    void keepsThePlanWhenAnotherDoesNotOpen();
};

namespace {

Tenant tenant()
{
    return TenantBuilder().with(PersonBuilder("ann@x")).build();
}

} // namespace

void TestSession::keepsThePlanThatIsOpenAlready()
{
    MemoryFiles files;
    files.put("a.seatkeeper", tenant());
    Session session(files);
    QVERIFY(session.open("a.seatkeeper"));
    QVERIFY(session.apply(EditTenant{"Another name", {}}));
    const QSignalSpy replaced(&session, &Session::planReplaced);
    QVERIFY(session.open("a.seatkeeper"));
    QCOMPARE(replaced.size(), 0);
    QVERIFY(session.plan().nextUndo());
}

void TestSession::keepsThePlanWhenAnotherDoesNotOpen()
{
    MemoryFiles files;
    files.put("a.seatkeeper", tenant());
    Session session(files);
    QVERIFY(session.open("a.seatkeeper"));
    const Result<void> opened = session.open("missing.seatkeeper");
    QCOMPARE(opened.error().code, ErrorCode::PlanMissing);
    QVERIFY(session.isOpen());
    QCOMPARE(session.file(), QString("a.seatkeeper"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
