#include "support/window.h"
#include "ui/subscriptions/table_cell.h"
#include "ui/widgets/frozen_table_view.h"

#include <QScrollBar>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The columns that stay while the others scroll sideways.
class TestFrozenTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysWhileTheRestScrolls();
    void keepsTheCurrentCellInSight();
    void takesClicks();

private:
    static FrozenTableView* narrowTable(Desk& desk);
    static TableView* frozenPart(const FrozenTableView* table) { return table->findChild<TableView*>(); }
};

FrozenTableView* TestFrozenTable::narrowTable(Desk& desk)
{
    desk.window().actions().action(ActionId::SubscriptionsPage)->trigger();
    auto* table = desk.find<FrozenTableView>(QStringLiteral("Subscriptions"));
    constexpr int narrow = 500;
    table->setFixedWidth(narrow);
    QTest::qWait(0);
    return table;
}

void TestFrozenTable::staysWhileTheRestScrolls()
{
    Desk desk(LanguageCode::English);
    QVERIFY(desk.session().openSample(QStringLiteral("departments")));
    FrozenTableView* table = narrowTable(desk);
    QVERIFY(frozenPart(table)->isHidden());
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    QVERIFY(frozenPart(table)->isVisible());
    QVERIFY(!frozenPart(table)->isColumnHidden(static_cast<int>(LeadColumn::Term)));
    QVERIFY(frozenPart(table)->isColumnHidden(leadColumns));
    const auto name = static_cast<int>(LeadColumn::Name);
    QCOMPARE(frozenPart(table)->columnWidth(name), table->columnWidth(name));
    QCOMPARE(frozenPart(table)->rowHeight(0), table->rowHeight(0));
    table->horizontalScrollBar()->setValue(0);
    QVERIFY(frozenPart(table)->isHidden());
}

void TestFrozenTable::keepsTheCurrentCellInSight()
{
    Desk desk(LanguageCode::English);
    QVERIFY(desk.session().openSample(QStringLiteral("departments")));
    FrozenTableView* table = narrowTable(desk);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, table->model()->columnCount() - 1));
    for (int column = table->model()->columnCount() - 1; column >= leadColumns; --column) {
        QCOMPARE(table->currentIndex().column(), column);
        const QRect cell = table->visualRect(table->currentIndex());
        const int edge = frozenPart(table)->isVisible() ? frozenPart(table)->geometry().right() : 0;
        QVERIFY2(cell.left() + table->frameWidth() > edge || cell.width() > table->viewport()->width() - edge,
                 qPrintable(QString::number(column)));
        QTest::keyClick(table, Qt::Key_Left);
    }
}

void TestFrozenTable::takesClicks()
{
    Desk desk(LanguageCode::English);
    QVERIFY(desk.session().openSample(QStringLiteral("departments")));
    FrozenTableView* table = narrowTable(desk);
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    TableView* frozen = frozenPart(table);
    const QModelIndex second = table->model()->index(1, static_cast<int>(LeadColumn::Name));
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(second).center());
    QCOMPARE(table->currentIndex(), second);
}

QTEST_MAIN(TestFrozenTable)
#include "test_frozen_table.moc"
