#include "support/window.h"
#include "ui/widgets/table_view.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What the frame of the window does by keys: pages, panes, the day and the list of all keys.
class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goThroughPages();
    void goThroughPanes();
    void goThroughPanesFromTheTable();
    void goByTabFromTheSidebarToTheStatusBar_data();
    void goByTabFromTheSidebarToTheStatusBar();
    void showTheirCellOnTheFirstVisit();
    void pressTheFocusedButton();
    void cancelByEnter();
    void fetchADraftBackToItsField();
    void reachWhatClearsTheFilters();
    void reachTheMenusFromAField();
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

void TestKeys::goByTabFromTheSidebarToTheStatusBar_data()
{
    QTest::addColumn<int>("page"); // by its key
    QTest::newRow("made first") << 1;
    QTest::newRow("made late") << 8;
}

void TestKeys::goByTabFromTheSidebarToTheStatusBar()
{
    QFETCH(const int, page);
    // What is to be carried out can be pressed in the status bar.
    QVERIFY(m_desk->session().apply(RemovePeople{{m_desk->session().tenant().members().front()}}).value());
    press(static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
    const std::vector<QWidget*> parts{m_desk->find<QWidget>(QStringLiteral("Pagina's")),
                                      m_desk->find<QWidget>(QStringLiteral("Dag")),
                                      m_desk->window().findChild<QWidget*>(QStringLiteral("alarm")),
                                      m_desk->window().pages(), m_desk->window().findChild<QStatusBar*>()};
    const auto partOf = [&parts](const QWidget* widget) {
        const auto holds = [widget](const QWidget* part) { return part == widget || part->isAncestorOf(widget); };
        return std::ranges::find_if(parts, holds) - parts.begin();
    };
    parts.front()->setFocus();
    std::vector<std::ptrdiff_t> way;
    constexpr int most = 100;
    for (int i = 0; i < most && (way.empty() || !parts.front()->hasFocus()); ++i) {
        const auto part = partOf(m_desk->window().focusWidget());
        if (way.empty() || way.back() != part)
            way.push_back(part);
        QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(way, (std::vector<std::ptrdiff_t>{0, 1, 2, 3, 4}));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Backtab);
    QCOMPARE(partOf(m_desk->window().focusWidget()), std::ssize(parts) - 1);
}

void TestKeys::showTheirCellOnTheFirstVisit()
{
    press(Qt::Key_3, Qt::ControlModifier);
    auto* table = m_desk->find<TableView>(QStringLiteral("Abonnementen"));
    QVERIFY(table->hasFocus());
    QVERIFY(table->selectionModel()->isSelected(table->currentIndex())); // what has the ring
    QVERIFY(table->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Klantcontact")));
    // Also by Tab, after the list was made anew.
    table->selectionModel()->clear();
    m_desk->find<QPushButton>(QStringLiteral("Abonnement toevoegen…"))->setFocus();
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Tab);
    QVERIFY(table->hasFocus());
    QVERIFY(table->selectionModel()->isSelected(table->currentIndex()));
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

/// What one comes for has the focus first, not the fields above it.
void TestKeys::goThroughPanesFromTheTable()
{
    for (const auto& [id, name] :
         {std::pair(ActionId::Compare, "comparisonTable"), std::pair(ActionId::DecisionSheet, "decisionTable")}) {
        m_desk->action(ActionId::SubscriptionsPage)->trigger();
        m_desk->action(id)->trigger();
        m_desk->find<QListWidget>(QStringLiteral("Pagina's"))->setFocus();
        press(Qt::Key_F6);
        const auto* table = m_desk->window().findChild<TableView*>(QLatin1String(name));
        QVERIFY2(table->isVisible() && table->hasFocus(), name);
        press(Qt::Key_F6); // and then the others, before the strip
        QVERIFY(!table->hasFocus());
        QVERIFY2(m_desk->window().pages()->currentWidget()->isAncestorOf(m_desk->window().focusWidget()), name);
    }
}

void TestKeys::pressTheFocusedButton()
{
    m_desk->action(ActionId::ScenariosPage)->trigger();
    QPushButton* create = nullptr;
    for (auto* button : m_desk->window().pages()->currentWidget()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Nieuw scenario…"))
            create = button;
    }
    QVERIFY(create);
    create->setFocus();
    QTest::keyClick(create, Qt::Key_Return);
    auto* name = m_desk->window().findChild<QLineEdit*>(QStringLiteral("scenarioName"));
    QVERIFY(name && name->isVisible());
    QTest::keyClick(name, Qt::Key_Escape);
    // A tool button, by the other Enter.
    m_desk->session().setDay(QDate(2027, 1, 1));
    QToolButton* today = nullptr;
    for (auto* button : m_desk->window().findChildren<QToolButton*>()) {
        if (button->defaultAction() == m_desk->action(ActionId::Today))
            today = button;
    }
    QVERIFY(today);
    today->setFocus();
    QTest::keyClick(today, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_desk->session().day(), m_desk->session().today());
}

/// Enter saves in a field; on the button that leaves it must not.
void TestKeys::cancelByEnter()
{
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    m_desk->action(ActionId::EditSubscription)->trigger();
    auto* field = qobject_cast<QLineEdit*>(m_desk->window().focusWidget());
    QVERIFY(field);
    field->setText(QStringLiteral("Something else"));
    auto* cancel = m_desk->find<QPushButton>(QStringLiteral("Annuleren"));
    cancel->setFocus();
    const std::size_t edits = m_desk->session().plan().history().size();
    QTest::keyClick(cancel, Qt::Key_Return);
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
    QCOMPARE(m_desk->session().plan().history().size(), edits);
}

void TestKeys::fetchADraftBackToItsField()
{
    for (const ActionId id : {ActionId::EditSubscription, ActionId::EndSubscription}) {
        m_desk->action(ActionId::SubscriptionsPage)->trigger();
        m_desk->action(id)->trigger();
        auto* field = qobject_cast<QLineEdit*>(m_desk->window().focusWidget());
        QVERIFY(field);
        field->setText(QStringLiteral("30-11-2026"));
        press(Qt::Key_2, Qt::ControlModifier);
        auto* draft = m_desk->window().findChild<QToolButton*>(QStringLiteral("statusDraft"));
        QVERIFY(draft->isVisible());
        draft->setFocus();
        QTest::keyClick(draft, Qt::Key_Return);
        QCOMPARE(m_desk->window().pages()->page(), Page::Contract);
        QCOMPARE(m_desk->window().focusWidget(), field);
        QCOMPARE(field->text(), QStringLiteral("30-11-2026"));
    }
}

void TestKeys::reachWhatClearsTheFilters()
{
    m_desk->action(ActionId::UsersPage)->trigger();
    auto* clear = m_desk->window().findChild<QToolButton*>(QStringLiteral("clearFacets"));
    QList<QComboBox*> facets = clear->parentWidget()->findChildren<QComboBox*>();
    facets.front()->setCurrentIndex(1);
    facets.back()->setFocus();
    QTest::keyClick(facets.back(), Qt::Key_Tab);
    QVERIFY(clear->hasFocus());
    QTest::keyClick(clear, Qt::Key_Return);
    QCOMPARE(facets.front()->currentIndex(), 0);
}

/// Qt would take Ctrl+E for the end of the line.
void TestKeys::reachTheMenusFromAField()
{
    m_desk->action(ActionId::Find)->trigger();
    QWidget* field = m_desk->window().focusWidget();
    QVERIFY(qobject_cast<QLineEdit*>(field));
    QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
    auto* files = m_desk->window().findChild<QDialog*>(QStringLiteral("exportDialog"));
    QVERIFY(files && files->isVisible());
    files->reject();
}

void TestKeys::areListed()
{
    press(Qt::Key_F1, Qt::ControlModifier);
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
    QVERIFY(!listed.filter(QStringLiteral("Knoppen|De knop met de focus indrukken|Enter; ")).isEmpty());
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
    QVERIFY(m_desk->said("stripSentence").startsWith(QStringLiteral("U kijkt vooruit naar 1 februari 2027,")));
    press(Qt::Key_F9);
    QCOMPARE(day->text(), QStringLiteral("24-11-2026"));
}

QTEST_MAIN(TestKeys)
#include "test_keys.moc"
