#include "ui/widgets/column_fit.h"
#include "ui/widgets/table_view.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace seatkeeper;

/// The columns of a table: what keeps its width in little room, what gives way, and who gets what is left over.
class TestColumnFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsDaysAndFigures();
    void fillsTheRoom();
    void givesTheRestToOne();
    void followsTheTable();
    void fitsWhatIsShownLater();
    void leavesToWhoeverDragged();
    void goesOnWhenAColumnIsHidden();
    void breaksHeadingsWhereItMay();

private:
    void fit(std::vector<ColumnNeed> needs = {}, ColumnFit::Headings headings = ColumnFit::Headings::OneLine);
    int width(int column) const { return m_table->columnWidth(column); }
    int together() const { return m_table->horizontalHeader()->length(); }
    int needOf(int column) const
    {
        return m_table->fontMetrics().horizontalAdvance(m_model->index(0, column).data().toString());
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_table;
};

void TestColumnFit::init()
{
    m_model = std::make_unique<QStandardItemModel>();
    m_model->setHorizontalHeaderLabels({"Day", "Subscription", "Number"});
    QList<QStandardItem*> row;
    for (const char* text : {"31-12-2026", "A subscription with a name that is rather long, as they are", "1.234.567"})
        row += new QStandardItem(QString::fromLatin1(text));
    m_model->appendRow(row);
    m_model->setHeaderData(2, Qt::Horizontal, static_cast<int>(Qt::AlignRight), Qt::TextAlignmentRole);
    m_table = std::make_unique<TableView>();
    m_table->setModel(m_model.get());
    m_table->resize(800, 200);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestColumnFit::fit(std::vector<ColumnNeed> needs, ColumnFit::Headings headings)
{
    new ColumnFit(m_table.get(), std::move(needs), headings);
}

void TestColumnFit::keepsDaysAndFigures()
{
    m_table->resize(300, 200);
    fit();
    QCOMPARE(together(), m_table->viewport()->width());
    QVERIFY(width(0) > needOf(0));
    QVERIFY(width(1) < needOf(1));
    QVERIFY(width(2) > needOf(2));
}

void TestColumnFit::fillsTheRoom()
{
    fit();
    QCOMPARE(together(), m_table->viewport()->width());
}

void TestColumnFit::givesTheRestToOne()
{
    fit();
    const int day = width(0);
    fit({{.takesRest = true}});
    QVERIFY(width(0) > day);
    QCOMPARE(together(), m_table->viewport()->width());
}

void TestColumnFit::followsTheTable()
{
    fit({{}, {.takesRest = true}});
    const int before = width(2);
    m_model->item(0, 2)->setText(QStringLiteral("1.234.567.891.011"));
    QVERIFY(width(2) > before);
    m_table->resize(1000, 200);
    QCOMPARE(together(), m_table->viewport()->width());
}

/// A table that had nothing to show until now, in a window that was made larger meanwhile.
void TestColumnFit::fitsWhatIsShownLater()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* table = new TableView(&window);
    QStandardItemModel model(0, 3);
    table->setModel(&model);
    layout->addWidget(table);
    new ColumnFit(table, {{}, {.takesRest = true}, {.weight = 0}});
    table->hide();
    window.resize(600, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    model.appendRow({new QStandardItem("1"), new QStandardItem("A change"), new QStandardItem("can be done")});
    table->setVisible(true);
    QTest::qWait(0);
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    model.setHorizontalHeaderLabels({"#", "Change", "State"}); // Qt gives no column as little as the first needs
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    QVERIFY(!table->horizontalScrollBar()->isVisible());
}

void TestColumnFit::leavesToWhoeverDragged()
{
    fit();
    QHeaderView* head = m_table->horizontalHeader();
    const QPoint edge(head->sectionViewportPosition(1) - 1, head->height() / 2);
    QTest::mousePress(head->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(head->viewport(), edge + QPoint(20, 0));
    QTest::mouseMove(head->viewport(), edge + QPoint(40, 0));
    QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
    const int dragged = width(0);
    m_table->resize(1000, 200);
    QCOMPARE(width(0), dragged);
}

/// Within a click elsewhere, as where a page is chosen: that is no dragging.
void TestColumnFit::goesOnWhenAColumnIsHidden()
{
    fit();
    QTest::mousePress(m_table->viewport(), Qt::LeftButton);
    m_table->setColumnHidden(1, true);
    m_table->setColumnHidden(1, false);
    QTest::mouseRelease(m_table->viewport(), Qt::LeftButton);
    const int before = width(2);
    m_model->item(0, 2)->setText(QStringLiteral("1.234.567.891.011"));
    QVERIFY(width(2) > before);
}

void TestColumnFit::breaksHeadingsWhereItMay()
{
    m_model->setHorizontalHeaderLabels({"Day", "Subscription", "As much as was agreed"});
    m_table->resize(100, 200); // as narrow as can be
    fit();
    const int oneLine = width(2);
    fit({}, ColumnFit::Headings::TwoLines);
    QVERIFY(width(2) < oneLine);
}

QTEST_MAIN(TestColumnFit)
#include "test_column_fit.moc"
