#include "support/window.h"
#include "ui/widgets/table_view.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QListWidget>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What the frame of the window does by keys: pages, panes, the day and the list of all keys.
class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goThroughPages();
    void goThroughPanes();
    void areListed();
    void openACalendarInTheStrip();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&m_desk->window(), key, modifiers);
    }

    std::unique_ptr<Desk> m_desk;
};

void TestKeys::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
}

void TestKeys::goThroughPages()
{
    const auto* navigation = m_desk->find<QListWidget>(QStringLiteral("Pagina's"));
    const int count = navigation->count();
    for (int i = 1; i <= count; ++i) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(navigation->currentRow(), i % count); // after the last comes the first
    }
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(navigation->currentRow(), count - 1);
    int row = 0;
    for (int i = 0; i < count; ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + i);
        press(key, Qt::ControlModifier);
        QCOMPARE(navigation->currentRow(), row++);
    }
}

void TestKeys::goThroughPanes()
{
    const auto* navigation = m_desk->find<QListWidget>(QStringLiteral("Pagina's"));
    press(Qt::Key_3, Qt::ControlModifier);
    auto* table = m_desk->find<TableView>(QStringLiteral("Abonnementen"));
    QVERIFY(table->hasFocus());
    const auto* strip = m_desk->find<QWidget>(QStringLiteral("Dag"));
    press(Qt::Key_F6);
    QVERIFY(strip->isAncestorOf(m_desk->window().focusWidget()));
    m_desk->find<QLineEdit>(QStringLiteral("Peildatum"))->setFocus();
    press(Qt::Key_F6);
    QVERIFY(navigation->hasFocus());
    press(Qt::Key_F6);
    QVERIFY(table->hasFocus());
    m_desk->action(ActionId::Why)->trigger(); // one pane more
    press(Qt::Key_F6);
    QVERIFY(m_desk->find<QWidget>(QStringLiteral("Waarom?"))->isAncestorOf(m_desk->window().focusWidget()));
    press(Qt::Key_F6);
    QVERIFY(m_desk->find<QLineEdit>(QStringLiteral("Peildatum"))->hasFocus()); // where it was there last
    press(Qt::Key_F6, Qt::ShiftModifier);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(table->hasFocus());
}

void TestKeys::areListed()
{
    press(Qt::Key_F1);
    const auto* keys = m_desk->find<TableView>(QStringLiteral("Toetsenbord"));
    QVERIFY(keys);
    QStringList listed;
    for (int row = 0; row < keys->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < keys->model()->columnCount(); ++column)
            cells.push_back(keys->model()->index(row, column).data().toString());
        listed.push_back(cells.join(QLatin1Char('|')));
    }
    QVERIFY(listed.contains(QStringLiteral("Bewerken|Ongedaan maken|Ctrl+Z")));
    QVERIFY(listed.contains(QStringLiteral("Bewerken|Opnieuw|Ctrl+Y; Ctrl+Shift+Z")));
    QVERIFY(listed.contains(QStringLiteral("Velden voor een dag|Kalender openen|Alt+Pijl omlaag")));
    QVERIFY(listed.contains(QStringLiteral("Tijdlijn|Minder of meer dagen tonen|+; -")));
    for (std::size_t i = 0; i < actionCount; ++i) {
        const QKeySequence key = m_desk->action(static_cast<ActionId>(i))->shortcut();
        const QString text = key.toString(QKeySequence::NativeText);
        QVERIFY2(key.isEmpty() || listed.join(QLatin1Char('\n')).contains(text), qPrintable(text));
    }
}

void TestKeys::openACalendarInTheStrip()
{
    auto* day = m_desk->find<QLineEdit>(QStringLiteral("Peildatum"));
    QTest::keyClick(day, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = day->findChild<QCalendarWidget*>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 24));
    Q_EMIT calendar->clicked(QDate(2027, 2, 1));
    QCOMPARE(m_desk->session().day(), QDate(2027, 2, 1));
    QVERIFY(m_desk->said("stripSentence").startsWith(QStringLiteral("U kijkt vooruit naar 1 februari 2027.")));
    press(Qt::Key_F9);
    QCOMPARE(day->text(), QStringLiteral("24-11-2026"));
}

QTEST_MAIN(TestKeys)
#include "test_keys.moc"
