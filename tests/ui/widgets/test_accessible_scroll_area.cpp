#include "ui/widgets/accessible_scroll_area.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace seatkeeper;

class TestAccessibleScrollArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersForAChildThatHasGone();
    void leadsToItsContent();
};

void TestAccessibleScrollArea::initTestCase()
{
    makeScrollAreasAccessible();
}

void TestAccessibleScrollArea::answersForAChildThatHasGone()
{
    QScrollArea area;
    auto* content = new QWidget;
    content->setMinimumSize(2000, 2000);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(seen);
    const int children = seen->childCount();
    QVERIFY(children > 0);
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int child = children - 1; child < children + 100; ++child)
        seen->child(child); // Qt's own way reads beyond its list here
    QVERIFY(!seen->child(children));
    QVERIFY(!seen->child(-1));
}

void TestAccessibleScrollArea::leadsToItsContent()
{
    QScrollArea area;
    auto* content = new QWidget;
    content->setAccessibleName(QStringLiteral("content"));
    area.setWidget(content);
    area.show();
    QStringList names;
    const auto walk = [&](auto& self, QAccessibleInterface* each) -> void {
        names += each->text(QAccessible::Name);
        for (int i = 0; i < each->childCount(); ++i)
            self(self, each->child(i));
    };
    walk(walk, QAccessible::queryAccessibleInterface(&area));
    QVERIFY2(names.contains(QStringLiteral("content")), qPrintable(names.join(QLatin1Char('|'))));
}

QTEST_MAIN(TestAccessibleScrollArea)
#include "test_accessible_scroll_area.moc"
