#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QTest>
#include <QWidget>

using namespace seatkeeper;

/// Controls in rows: what stands beside what, and how high that is.
class TestFlowLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsInRows_data();
    void standsInRows();
    void givesWhatIsLeftToTheOneThatGrows();
    void keepsAGroupTogether();
    void leavesOutWhatIsHidden();
    void deletesAllThatItHolds();
    void startsAtTheRightWhereThatIsTheWay();
};

namespace {

constexpr QSize box(100, 20);
constexpr int gap = 10;

/// Three boxes of 100 × 20 with gaps of 10.
struct Boxes {
    QWidget window;
    FlowLayout* layout = new FlowLayout(&window);
    QList<QWidget*> widgets;

    explicit Boxes(int count = 3)
    {
        layout->setSpacing(gap);
        for (int i = 0; i < count; ++i) {
            widgets += new QWidget;
            widgets.last()->setFixedSize(box);
            layout->addWidget(widgets.last());
        }
    }

    void show(int width)
    {
        window.resize(width, layout->heightForWidth(width));
        window.show();
        layout->activate();
    }
};

} // namespace

void TestFlowLayout::standsInRows_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<QList<QPoint>>("places");
    QTest::newRow("just fits") << 320 << 20 << QList<QPoint>{{0, 0}, {110, 0}, {220, 0}};
    QTest::newRow("a pixel too narrow") << 319 << 50 << QList<QPoint>{{0, 0}, {110, 0}, {0, 30}};
    QTest::newRow("one a row") << 209 << 80 << QList<QPoint>{{0, 0}, {0, 30}, {0, 60}};
    QTest::newRow("wide") << 1000 << 20 << QList<QPoint>{{0, 0}, {110, 0}, {220, 0}};
}

void TestFlowLayout::standsInRows()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(QList<QPoint>, places);
    Boxes boxes;
    QCOMPARE(boxes.layout->heightForWidth(width), height);
    boxes.show(width);
    for (int i = 0; i < places.size(); ++i)
        QCOMPARE(boxes.widgets[i]->pos(), places[i]);
    QCOMPARE(boxes.layout->minimumSize(), box);
    QCOMPARE(boxes.layout->sizeHint(), QSize(320, 20));
}

void TestFlowLayout::givesWhatIsLeftToTheOneThatGrows()
{
    Boxes boxes;
    QWidget* middle = boxes.widgets[1];
    middle->setMinimumSize(box);
    middle->setMaximumSize(QWIDGETSIZE_MAX, box.height());
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    boxes.show(400);
    QCOMPARE(middle->geometry(), QRect(110, 0, 180, 20));
    QCOMPARE(boxes.widgets[2]->x(), 300);
}

void TestFlowLayout::keepsAGroupTogether()
{
    Boxes boxes(2);
    auto* group = new QHBoxLayout;
    group->setContentsMargins({});
    group->setSpacing(gap);
    QList<QWidget*> pair;
    for (int i = 0; i < 2; ++i) {
        pair += new QWidget;
        pair.last()->setFixedSize(box);
        group->addWidget(pair.last());
    }
    boxes.layout->addGroup(group);
    boxes.show(330); // room for three boxes, but not for two and the pair
    QCOMPARE(pair[0]->pos(), QPoint(0, 30));
    QCOMPARE(pair[1]->pos(), QPoint(110, 30));
    QCOMPARE(boxes.layout->minimumSize(), QSize(210, 20));
}

/// Groups take themselves off the list of what is deleted, which must not make it pass by one of the others.
void TestFlowLayout::deletesAllThatItHolds()
{
    class Counted : public QWidgetItem {
    public:
        Counted(QWidget* widget, int& alive) : QWidgetItem(widget), m_alive(alive) { ++m_alive; }
        Counted(const Counted&) = delete;
        Counted& operator=(const Counted&) = delete;
        Counted(Counted&&) = delete;
        Counted& operator=(Counted&&) = delete;
        ~Counted() override { --m_alive; }

    private:
        int& m_alive;
    };
    for (int groups = 0; groups < 4; ++groups) {
        int alive = 0;
        {
            QWidget window;
            auto* layout = new FlowLayout(&window);
            for (int i = 0; i < groups; ++i)
                layout->addGroup(new QHBoxLayout);
            for (int i = 0; i < 3; ++i)
                layout->addItem(new Counted(new QWidget(&window), alive));
            QCOMPARE(alive, 3);
        }
        QCOMPARE(alive, 0);
    }
}

void TestFlowLayout::leavesOutWhatIsHidden()
{
    Boxes boxes;
    boxes.widgets[0]->hide();
    QCOMPARE(boxes.layout->heightForWidth(210), 20);
    boxes.show(210);
    QCOMPARE(boxes.widgets[1]->pos(), QPoint(0, 0));
}

void TestFlowLayout::startsAtTheRightWhereThatIsTheWay()
{
    Boxes boxes;
    boxes.window.setLayoutDirection(Qt::RightToLeft);
    boxes.show(320);
    QCOMPARE(boxes.widgets[0]->x(), 220);
    QCOMPARE(boxes.widgets[2]->x(), 0);
}

QTEST_MAIN(TestFlowLayout)
#include "test_flow_layout.moc"
