#include "ui/widgets/detail_splitter.h"

#include <QSignalSpy>
#include <QTest>

using namespace seatkeeper;

/// A list and its detail: where the detail stands, and how much room it keeps.
class TestDetailSplitter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsBesideWhereThereIsRoom();
    void leavesTheListWhatItNeeds();
    void keepsTheRoomThatWasChosen();
    void takesNonsenseForNothing();
};

namespace {

struct Parts {
    QWidget* list = new QWidget;
    QWidget* detail = new QWidget;
    DetailSplitter splitter{list, detail};

    explicit Parts(QSize size)
    {
        splitter.resize(size);
        splitter.show();
    }
};

} // namespace

void TestDetailSplitter::standsBesideWhereThereIsRoom()
{
    Parts parts(QSize(1439, 800));
    DetailSplitter& splitter = parts.splitter;
    QVERIFY(!parts.detail->isVisible()); // folded until something is to be shown
    splitter.openDetail(300);
    QCOMPARE(splitter.orientation(), Qt::Vertical);
    splitter.resize(1440, 800);
    QCOMPARE(splitter.orientation(), Qt::Horizontal);
    QVERIFY(parts.detail->width() < parts.list->width());
}

void TestDetailSplitter::leavesTheListWhatItNeeds()
{
    Parts parts(QSize(1000, 800));
    parts.splitter.openDetail(300);
    QVERIFY(std::abs(parts.list->height() - 300) <= parts.splitter.handleWidth());
    Parts tall(QSize(1000, 800));
    tall.splitter.openDetail(5000); // and then the detail still has some
    QVERIFY(tall.detail->height() > 200);
}

void TestDetailSplitter::keepsTheRoomThatWasChosen()
{
    Parts parts(QSize(1000, 800));
    parts.splitter.openDetail(300);
    const QSignalSpy chosen(&parts.splitter, &DetailSplitter::layoutChosen);
    QWidget* handle = parts.splitter.handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle + QPoint(0, 100));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(0, 100));
    QVERIFY(!chosen.isEmpty());
    const int height = parts.detail->height();

    Parts again(QSize(1000, 800));
    again.splitter.setLayout(parts.splitter.layout());
    again.splitter.openDetail(300);
    QCOMPARE(again.detail->height(), height);
}

void TestDetailSplitter::takesNonsenseForNothing()
{
    Parts parts(QSize(1000, 800));
    parts.splitter.setLayout("-5 x 99999999999");
    parts.splitter.openDetail(300);
    QVERIFY(parts.list->height() > 0 && parts.detail->height() > 0);
}

QTEST_MAIN(TestDetailSplitter)
#include "test_detail_splitter.moc"
