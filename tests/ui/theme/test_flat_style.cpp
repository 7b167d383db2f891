#include "ui/theme/apply_theme.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>

using namespace seatkeeper;

/// The style where it lays something out itself: scroll bars have a handle and no buttons, and texts begin below their
/// heading, whether the cell has an icon or could have had one.
class TestFlatStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Scheme::Light); }
    void showsHowMuchIsInSight_data();
    void showsHowMuchIsInSight();
    void scrollsByClickAndDrag();
    void setsTextsBelowTheirHeading();
};

namespace {

/// Where a part of a bar is, along the bar: first pixel and length.
std::pair<int, int> partOf(const QScrollBar& bar, QStyle::SubControl part)
{
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = bar.orientation();
    option.minimum = bar.minimum();
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    option.sliderPosition = bar.sliderPosition();
    const QRect rect = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
    return bar.orientation() == Qt::Horizontal ? std::pair(rect.left(), rect.width())
                                               : std::pair(rect.top(), rect.height());
}

} // namespace

void TestFlatStyle::showsHowMuchIsInSight_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");

    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const char* name = orientation == Qt::Horizontal ? "across" : "down";
        QTest::addRow("%s, at the begin of twice as much", name) << orientation << 100 << 0 << 0 << 100;
        QTest::addRow("%s, in the middle", name) << orientation << 100 << 50 << 50 << 100;
        QTest::addRow("%s, at the end", name) << orientation << 100 << 100 << 100 << 100;
        QTest::addRow("%s, all in sight", name) << orientation << 0 << 0 << 0 << 200;
        QTest::addRow("%s, a million rows", name) << orientation << 1'000'000 << 1'000'000 << 176 << 24;
    }
}

void TestFlatStyle::showsHowMuchIsInSight()
{
    QFETCH(const Qt::Orientation, orientation);
    QFETCH(const int, maximum);
    QFETCH(const int, value);
    QScrollBar bar(orientation);
    bar.resize(orientation == Qt::Horizontal ? QSize(200, 12) : QSize(12, 200));
    bar.setRange(0, maximum);
    bar.setPageStep(100);
    bar.setValue(value);
    const auto [start, length] = partOf(bar, QStyle::SC_ScrollBarSlider);
    QTEST(start, "start");
    QTEST(length, "length");
    QCOMPARE(partOf(bar, QStyle::SC_ScrollBarAddLine).second, 0);
    QCOMPARE(partOf(bar, QStyle::SC_ScrollBarSubLine).second, 0);
}

void TestFlatStyle::scrollsByClickAndDrag()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(12, 200);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.show();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 190)); // a page on
    QCOMPARE(bar.value(), 100);
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 150));
    QTest::mouseMove(&bar, QPoint(6, 100));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 100));
    QCOMPARE(bar.value(), 50);
}

void TestFlatStyle::setsTextsBelowTheirHeading()
{
    QWidget table;
    const auto leftOf = [&table](QStyleOptionViewItem::ViewItemFeatures features, const QIcon& icon) {
        QStyleOptionViewItem item;
        item.initFrom(&table);
        item.rect = QRect(0, 0, 200, 28);
        item.text = QStringLiteral("Ágnes");
        item.features = features | QStyleOptionViewItem::HasDisplay;
        item.icon = icon;
        item.decorationSize = icon.isNull() ? QSize() : QSize(16, 16);
        return table.style()->subElementRect(QStyle::SE_ItemViewItemText, &item, &table).left();
    };
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::red);
    const int plain = leftOf({}, {});
    QCOMPARE(plain, leftOf(QStyleOptionViewItem::HasDecoration, {}));
    QCOMPARE(leftOf(QStyleOptionViewItem::HasDecoration, QIcon(pixmap)), plain + metrics::small + 16);
}

QTEST_MAIN(TestFlatStyle)
#include "test_flat_style.moc"
