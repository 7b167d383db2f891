#include "core/plan/scenario_edits.h"
#include "support/window.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Where the window wants attention, and where it leaves people in peace: the keyboard stays in the page, what explains
/// opens when it is asked, and the line at the bottom says what was done.
class TestAttention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheKeyboardInThePage();
    void keepsTheKeyboardBehindADialog();
    void leavesTheStripToWhoeverGoesThere();
    void getsTheKeyboardBackFromTheMenus();
    void explainsWhenAsked();
    void closesTheExplanationFromTheTable();
    void goesBackFromAPerson();
    void saysWhatWasDoneBesideADraft();
    void leavesTheNavigationInPlace();

private:
    QWidget* focused() const { return m_desk->window().focusWidget(); }
    bool isInPages(const QWidget* widget) const { return widget && m_desk->window().pages()->isAncestorOf(widget); }
    TableView* subscriptions() const { return m_desk->find<TableView>(QStringLiteral("Subscriptions")); }
    bool isExplained() const
    {
        const auto* close =
            m_desk->window().pages()->currentWidget()->findChild<QPushButton*>(QStringLiteral("whyClose"));
        return close && close->isVisible();
    }

    std::unique_ptr<Desk> m_desk;
};

void TestAttention::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::English);
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
}

/// What had the focus is hidden with the last change of the scenario.
void TestAttention::keepsTheKeyboardInThePage()
{
    Session& session = m_desk->session();
    const Result<ScenarioEdit> later =
        createScenario(session.plan().state(), {.name = QStringLiteral("Later"), .note = {}});
    QVERIFY(later && session.commitAndOpen(*later, EditKind::Scenario).value());
    QVERIFY(session.apply(EndSubscription{"Sub140077", QDate(2026, 12, 15)}).value());
    m_desk->action(ActionId::ScenariosPage)->trigger();
    auto* items = m_desk->find<TableView>(QStringLiteral("Changes of the scenario"));
    items->setFocus();
    items->goToRow(0);
    m_desk->action(ActionId::DiscardItems)->trigger();
    QVERIFY(!items->isVisible());
    QTRY_VERIFY(isInPages(focused()));
}

void TestAttention::keepsTheKeyboardBehindADialog()
{
    m_desk->action(ActionId::UsersPage)->trigger();
    QVERIFY(isInPages(focused()));
    m_desk->action(ActionId::Settings)->trigger();
    auto* dialog = m_desk->window().findChild<QDialog*>();
    QTRY_VERIFY(dialog->isActiveWindow());
    m_desk->action(ActionId::SubscriptionsPage)->trigger(); // hides what had the focus, unseen
    dialog->close();
    m_desk->window().activateWindow();
    QTRY_VERIFY(isInPages(focused()));
}

void TestAttention::leavesTheStripToWhoeverGoesThere()
{
    m_desk->action(ActionId::UsersPage)->trigger();
    auto* day = m_desk->window().findChild<QLineEdit*>(QStringLiteral("asOfDate"));
    day->setFocus(Qt::TabFocusReason);
    QTest::qWait(0);
    QCOMPARE(focused(), day);
}

void TestAttention::getsTheKeyboardBackFromTheMenus()
{
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    TableView* table = subscriptions();
    table->setFocus();
    auto* menus = m_desk->window().menuBar();
    menus->setFocus(); // as one menu after the other leaves it
    QVERIFY(menus->hasFocus());
    QTest::keyClick(menus, Qt::Key_Escape);
    QTRY_VERIFY(table->hasFocus());
}

void TestAttention::explainsWhenAsked()
{
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    TableView* table = subscriptions();
    table->setFocus();
    const QModelIndex pays = Desk::cell(table, QStringLiteral("AI Agent, 2 Belastingen"));
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->setCurrentIndex(table->model()->index(1, column));
    QVERIFY(!isExplained()); // one only came by
    table->setCurrentIndex(pays.isValid() ? pays : table->model()->index(1, 6));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(isExplained());
    m_desk->window().pages()->currentWidget()->findChild<QPushButton*>(QStringLiteral("whyClose"))->click();
    QVERIFY(!isExplained());
    QVERIFY(m_desk->session().apply(EndSubscription{"Sub140077", QDate(2026, 12, 15)}).value());
    QVERIFY(m_desk->session().undo());
    m_desk->session().setDay(QDate(2026, 12, 1));
    QVERIFY(!isExplained()); // and stays away
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    QVERIFY(!isExplained());
}

void TestAttention::closesTheExplanationFromTheTable()
{
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    TableView* table = subscriptions();
    table->setFocus();
    table->goToRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(isExplained());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!isExplained());
    QVERIFY(table->hasFocus());
}

void TestAttention::goesBackFromAPerson()
{
    m_desk->action(ActionId::CarryOutPage)->trigger();
    m_desk->window().pages()->openPerson(
        m_desk->session().tenant().memberWith(u"agnes.peters@meerbeek.example").value());
    QCOMPARE(m_desk->window().pages()->page(), Page::Person);
    QTest::keyClick(m_desk->window().pages()->currentWidget(), Qt::Key_Escape);
    QCOMPARE(m_desk->window().pages()->page(), Page::CarryOut);
    m_desk->window().pages()->openPerson(
        m_desk->session().tenant().memberWith(u"agnes.peters@meerbeek.example").value());
    QVERIFY(m_desk->click(QStringLiteral("All users")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Users);
}

void TestAttention::saysWhatWasDoneBesideADraft()
{
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    m_desk->action(ActionId::AddSubscription)->trigger();
    auto* id = qobject_cast<QLineEdit*>(focused());
    QVERIFY(id);
    QTest::keyClicks(id, QStringLiteral("Sub200002"));
    m_desk->action(ActionId::UsersPage)->trigger();
    QVERIFY(m_desk->window().findChild<QToolButton*>(QStringLiteral("statusDraft"))->isVisible());
    QVERIFY(m_desk->session().apply(EndSubscription{"Sub140077", QDate(2026, 12, 15)}).value());
    m_desk->action(ActionId::Undo)->trigger();
    const auto* done = m_desk->window().findChild<QLabel*>(QStringLiteral("statusDone"));
    QVERIFY(done->isVisible());
    QVERIFY(done->text().startsWith(QStringLiteral("Undone: ")));
}

void TestAttention::leavesTheNavigationInPlace()
{
    auto* alarm = m_desk->window().findChild<QWidget*>(QStringLiteral("alarm"));
    const auto* navigation = m_desk->find<QWidget>(QStringLiteral("Pages"));
    QVERIFY(alarm->isVisible());
    const QPoint place = navigation->mapTo(&m_desk->window(), QPoint());
    m_desk->session().setDay(QDate(2024, 7, 1)); // long before the alarm
    QTest::qWait(0);
    QVERIFY(!alarm->isVisible());
    QCOMPARE(navigation->mapTo(&m_desk->window(), QPoint()), place);
}

QTEST_MAIN(TestAttention)
#include "test_attention.moc"
