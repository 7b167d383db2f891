#include "support/builders.h"
#include "support/window.h"

#include <QMenu>
#include <QPushButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The plans that were opened last, in the File menu and on the welcome page.
class TestRecentPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rememberPlansButNoSamples();
    void openAgain();
    void sayWhatIsMissing();
    void areTakenOffTheList();

private:
    QStringList menu() const;

    std::unique_ptr<Desk> m_desk;
};

void TestRecentPlans::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(!m_desk->window().actions().recentMenu()->menuAction()->isEnabled());
    const Tenant tenant = TenantBuilder().with(PersonBuilder("ann@x")).build();
    for (const char* file : {"/plans/a.seatkeeper", "/plans/b.seatkeeper"}) {
        m_desk->files().put(file, tenant);
        QVERIFY(m_desk->session().open(file));
    }
    m_desk->session().close();
}

QStringList TestRecentPlans::menu() const
{
    QMenu* menu = m_desk->window().actions().recentMenu();
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction* action : menu->actions()) {
        if (!action->isSeparator())
            texts.push_back(action->isEnabled() ? action->text() : QStringLiteral("(%1)").arg(action->text()));
    }
    return texts;
}

void TestRecentPlans::rememberPlansButNoSamples()
{
    QVERIFY(m_desk->session().openSample(QStringLiteral("article")));
    QCOMPARE(menu(), QStringList({"&1 b in /plans", "&2 a in /plans", "Lijst &wissen"}));
    QCOMPARE(m_desk->settings().recentPlans().front().used, m_desk->files().now());
}

void TestRecentPlans::openAgain()
{
    m_desk->find<QPushButton>(QStringLiteral("b in /plans openen"))->setFocus();
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_desk->window().focusWidget()->accessibleName(), QStringLiteral("b van deze lijst halen"));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_desk->window().focusWidget()->accessibleName(), QStringLiteral("a in /plans openen"));
    QVERIFY(m_desk->click(QStringLiteral("a in /plans openen")));
    QCOMPARE(m_desk->session().file(), QStringLiteral("/plans/a.seatkeeper"));
    QCOMPARE(menu().constFirst(), QStringLiteral("&1 a in /plans"));
    m_desk->window().actions().recentMenu()->actions().at(1)->trigger();
    QCOMPARE(m_desk->session().file(), QStringLiteral("/plans/b.seatkeeper"));
}

void TestRecentPlans::sayWhatIsMissing()
{
    m_desk->files().remove(QStringLiteral("/plans/a.seatkeeper"));
    QCOMPARE(menu(), QStringList({"&1 b in /plans", "(&2 a in /plans: niet gevonden)", "Lijst &wissen"}));
    QVERIFY(m_desk->session().openSample(QStringLiteral("article")));
    m_desk->session().close(); // the welcome page looks again
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("/plans: niet gevonden")));
    QVERIFY(!m_desk->find<QPushButton>(QStringLiteral("a in /plans openen"))->isEnabled());
}

void TestRecentPlans::areTakenOffTheList()
{
    QVERIFY(m_desk->click(QStringLiteral("b van deze lijst halen")));
    QCOMPARE(menu(), QStringList({"&1 a in /plans", "Lijst &wissen"}));
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("a in /plans openen")));
    m_desk->action(ActionId::ClearRecent)->trigger();
    QVERIFY(m_desk->settings().recentPlans().empty());
    QVERIFY(!m_desk->window().actions().recentMenu()->menuAction()->isEnabled());
    QVERIFY(!m_desk->find<QLabel>(QStringLiteral("Laatst geopende plannen")));
}

QTEST_MAIN(TestRecentPlans)
#include "test_recent_plans.moc"
