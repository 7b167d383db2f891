#include "support/window.h"

#include <QLineEdit>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The as-of date in the strip, typed into and left by keys.
class TestAsOfStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replacesWhatItHolds_data();
    void replacesWhatItHolds();
    void takesTheDayWhenItIsLeft();
    void givesUpWhatIsNoDateWhenItIsLeft_data();
    void givesUpWhatIsNoDateWhenItIsLeft();

private:
    QLineEdit* field() const { return m_desk->find<QLineEdit>(QStringLiteral("Peildatum")); }

    std::unique_ptr<Desk> m_desk;
};

void TestAsOfStrip::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
    QTest::keyClick(&m_desk->window(), Qt::Key_E, Qt::AltModifier);
    QVERIFY(field()->hasFocus());
}

/// Whatever was done there before, what is typed next is a day of its own.
void TestAsOfStrip::replacesWhatItHolds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const Qt::KeyboardModifiers none;
    QTest::newRow("just come") << QString() << Qt::Key_unknown << none;
    QTest::newRow("its letter again") << QStringLiteral("1-1") << Qt::Key_E << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("taken") << QStringLiteral("1-2-2027") << Qt::Key_Return << none;
    QTest::newRow("the same day") << QString() << Qt::Key_Return << none;
    QTest::newRow("no date") << QStringLiteral("31 feb") << Qt::Key_Return << none;
    QTest::newRow("given up") << QStringLiteral("1-2") << Qt::Key_Escape << none;
}

void TestAsOfStrip::replacesWhatItHolds()
{
    QFETCH(const QString, typed);
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QTest::keyClicks(field(), typed);
    if (key != Qt::Key_unknown)
        QTest::keyClick(field(), key, modifiers);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), QStringLiteral("1-3-2027"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_desk->session().day(), QDate(2027, 3, 1));
}

void TestAsOfStrip::takesTheDayWhenItIsLeft()
{
    QTest::keyClicks(field(), QStringLiteral("1-3-2027"));
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(!field()->hasFocus());
    QCOMPARE(m_desk->session().day(), QDate(2027, 3, 1));
}

void TestAsOfStrip::givesUpWhatIsNoDateWhenItIsLeft_data()
{
    QTest::addColumn<bool>("isRefusedBefore");
    QTest::newRow("just typed") << false;
    QTest::newRow("refused before") << true;
}

void TestAsOfStrip::givesUpWhatIsNoDateWhenItIsLeft()
{
    QFETCH(const bool, isRefusedBefore);
    const QString day = field()->text();
    const QString sentence = m_desk->said("stripSentence");
    QTest::keyClicks(field(), QStringLiteral("31 feb"));
    if (isRefusedBefore) {
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(m_desk->said("stripSentence").contains(QStringLiteral("31 feb")));
    }
    QTest::keyClick(field(), Qt::Key_Tab);
    QCOMPARE(field()->text(), day);
    QCOMPARE(m_desk->said("stripSentence"), sentence);
    QCOMPARE(m_desk->session().day(), m_desk->session().today());
}

QTEST_MAIN(TestAsOfStrip)
#include "test_as_of_strip.moc"
