#include "ui/theme/apply_theme.h"
#include "ui/widgets/plain_label.h"

#include <QTest>

using namespace seatkeeper;

/// Labels: text as it is, to be selected by the mouse, and none where there is nothing to say.
class TestPlainLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Scheme::Light); }
    void letsSelectByDragging();
    void showsTextAsItIs();
    void hidesWithoutText();
};

void TestPlainLabel::letsSelectByDragging()
{
    PlainLabel label;
    label.say(QStringLiteral("From 1 February 2027 no administrator has access."));
    label.resize(600, 30);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    const int middle = label.height() / 2;
    QTest::mousePress(&label, Qt::LeftButton, {}, QPoint(0, middle));
    QTest::mouseMove(&label, QPoint(label.width() / 2, middle));
    QTest::mouseMove(&label, QPoint(label.width() - 1, middle));
    QTest::mouseRelease(&label, Qt::LeftButton, {}, QPoint(label.width() - 1, middle));
    QCOMPARE(label.selectedText(), label.text());
}

void TestPlainLabel::showsTextAsItIs()
{
    PlainLabel label;
    label.say(QStringLiteral("<b>bold</b> & co"));
    QCOMPARE(label.text(), QStringLiteral("<b>bold</b> & co"));
    QCOMPARE(label.accessibleName(), label.text());
    QVERIFY(label.sizeHint().width() > QFontMetrics(label.font()).horizontalAdvance(QStringLiteral("bold & co")));
}

void TestPlainLabel::hidesWithoutText()
{
    QWidget window;
    auto* label = new PlainLabel(&window);
    window.show();
    label->say(QStringLiteral("something"));
    QVERIFY(label->isVisible());
    label->say({});
    QVERIFY(!label->isVisible());
}

QTEST_MAIN(TestPlainLabel)
#include "test_plain_label.moc"
