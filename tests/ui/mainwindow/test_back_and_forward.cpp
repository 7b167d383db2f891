#include "support/window.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QWindow>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Back and forward in the window: page, filter and current row, by key, mouse and menu.
class TestBackAndForward : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackToWhatWasFiltered();
    void obeysTheMouse();
    void leavesAnEditor();
    void leavesASubPageByItsTitle_data();
    void leavesASubPageByItsTitle();
    void offersOnlyWhatThereIs();
    void skipsWhoIsGone();

private:
    Page page() const { return m_desk->window().pages()->page(); }
    void press(Qt::Key key) const { QTest::keyClick(&m_desk->window(), key, Qt::AltModifier); }

    std::unique_ptr<Desk> m_desk;
};

void TestBackAndForward::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
}

void TestBackAndForward::comesBackToWhatWasFiltered()
{
    QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
    auto* filter = m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"));
    auto* users = m_desk->find<TableView>(QStringLiteral("Gebruikers"));
    QTest::keyClicks(filter, QStringLiteral("belastingen"));
    users->goToRow(3);
    const QString name = users->currentIndex().data().toString();
    QTest::keyClick(users, Qt::Key_Return);
    QCOMPARE(page(), Page::Person);
    QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
    filter->setText(QStringLiteral("agnes"));
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);

    press(Qt::Key_Left);
    QCOMPARE(page(), Page::Users);
    QCOMPARE(filter->text(), QStringLiteral("agnes"));
    press(Qt::Key_Left);
    QCOMPARE(page(), Page::Person);
    QVERIFY(m_desk->find<QLabel>(name));
    press(Qt::Key_Left);
    QCOMPARE(filter->text(), QStringLiteral("belastingen"));
    QCOMPARE(users->currentIndex().data().toString(), name);
    QVERIFY(users->hasFocus());
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Right);
    QCOMPARE(page(), Page::Subscriptions);
}

void TestBackAndForward::obeysTheMouse()
{
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    QTest::mouseClick(m_desk->window().windowHandle(), Qt::BackButton, {}, QPoint(600, 400));
    QCOMPARE(page(), Page::Overview);
    QTest::mouseClick(m_desk->window().windowHandle(), Qt::ForwardButton, {}, QPoint(600, 400));
    QCOMPARE(page(), Page::Subscriptions);
}

void TestBackAndForward::leavesAnEditor()
{
    QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(m_desk->find<TableView>(QStringLiteral("Gebruikers")), Qt::Key_Return);
    m_desk->action(ActionId::EditLicenses)->trigger();
    QCOMPARE(page(), Page::Licenses);
    press(Qt::Key_Left);
    QCOMPARE(page(), Page::Person);
    press(Qt::Key_Left);
    QCOMPARE(page(), Page::Users);
}

void TestBackAndForward::leavesASubPageByItsTitle_data()
{
    QTest::addColumn<ActionId>("way");
    QTest::addColumn<Page>("subPage");
    QTest::addRow("comparison") << ActionId::Compare << Page::Comparison;
    QTest::addRow("assumptions") << ActionId::AssumptionsPage << Page::Assumptions;
    QTest::addRow("decision sheet") << ActionId::DecisionSheet << Page::DecisionSheet;
    QTest::addRow("who loses access") << ActionId::CliffsPage << Page::Cliffs;
}

void TestBackAndForward::leavesASubPageByItsTitle()
{
    QFETCH(const ActionId, way);
    QFETCH(const Page, subPage);
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    m_desk->action(way)->trigger();
    QCOMPARE(page(), subPage);
    auto* back = m_desk->find<QPushButton>(QStringLiteral("Terug"));
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(page(), Page::Subscriptions);
    m_desk->action(way)->trigger();
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    QCOMPARE(page(), Page::Subscriptions);
}

void TestBackAndForward::offersOnlyWhatThereIs()
{
    const auto* back = m_desk->action(ActionId::Back);
    const auto* forward = m_desk->action(ActionId::Forward);
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    m_desk->action(ActionId::HistoryPage)->trigger();
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    press(Qt::Key_Left);
    QVERIFY(!back->isEnabled() && forward->isEnabled());
    // Another plan has been nowhere yet.
    QVERIFY(m_desk->session().openSample(QStringLiteral("article")));
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
}

void TestBackAndForward::skipsWhoIsGone()
{
    QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(m_desk->find<TableView>(QStringLiteral("Gebruikers")), Qt::Key_Return);
    const PersonId person = m_desk->window().pages()->current().chosenPeople().front();
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk->session().apply(RemovePeople{{person}}).value());
    press(Qt::Key_Left);
    QCOMPARE(page(), Page::Users);
}

QTEST_MAIN(TestBackAndForward)
#include "test_back_and_forward.moc"
