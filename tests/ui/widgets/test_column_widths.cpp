#include "ui/widgets/column_widths.h"

#include <QTest>

using namespace seatkeeper;

/// The widths of columns in more room than they want, in less, and in far too little.
class TestColumnWidths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesWhatIsLeftOver();
    void takesFromThoseThatGiveWay();
    void neverCutsAHeading();
};

void TestColumnWidths::sharesWhatIsLeftOver()
{
    QCOMPARE(columnWidths({{10, 20, 0}, {10, 30, 1}}, 71), (std::vector<int>{30, 41}));
    QCOMPARE(columnWidths({{10, 20, 0}, {10, 30, 1}}, 71, 1), (std::vector<int>{20, 51}));
    QVERIFY(columnWidths({}, 100).empty());
}

void TestColumnWidths::takesFromThoseThatGiveWay()
{
    const std::vector<int> widths = columnWidths({{10, 50, 0}, {10, 50, 1}, {10, 50, 3}}, 110);
    QCOMPARE(widths, (std::vector<int>{50, 40, 20}));
    // One that cannot give more leaves the rest to the other.
    QCOMPARE(columnWidths({{10, 50, 1}, {45, 50, 3}}, 60), (std::vector<int>{15, 45}));
}

void TestColumnWidths::neverCutsAHeading()
{
    QCOMPARE(columnWidths({{10, 50, 0}, {20, 50, 1}}, 30), (std::vector<int>{50, 20}));
    QCOMPARE(columnWidths({{30, 10, 1}}, 20), std::vector<int>{30});
}

QTEST_GUILESS_MAIN(TestColumnWidths)
#include "test_column_widths.moc"
