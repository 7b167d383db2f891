#include "support/window.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The article's way and the article's story in the window, by clicks and keys, on what people see there in Dutch.
class TestArticleWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesALicenseAndTakesItBack();
    void worksWithKeysAlone();
    void leavesWithoutSaving();
    void tellsWhoPaysThroughTheStory_data();
    void tellsWhoPaysThroughTheStory();
    void explainsWhy();
    void saysWhatIsNoDate();
    void keepsThePlanWhenTheDiskIsFull();
    void speaksTheOtherLanguageAtOnce();
    void leavesUndoToThePlan();
    void saysThatNothingIsLeftToUndo();
    void changesItsColours();

private:
    void openEditorOfAgent1();
    QString subscriptionCell(const QString& text) const;

    std::unique_ptr<Desk> m_desk;
};

void TestArticleWay::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(m_desk->click(QStringLiteral("Het verhaal uit het helpartikel van Cisco")));
    QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
}

void TestArticleWay::openEditorOfAgent1()
{
    auto* users = m_desk->find<TableView>(QStringLiteral("Gebruikers"));
    QVERIFY(users);
    Desk::doubleClick(users, Desk::cell(users, QStringLiteral("Naam: Agent 1")));
    QVERIFY(m_desk->click(QStringLiteral("Licenties bewerken")));
}

void TestArticleWay::givesALicenseAndTakesItBack()
{
    openEditorOfAgent1();
    QVERIFY(m_desk->click(QStringLiteral("Subscription B (SubB): Standard")));
    QVERIFY(m_desk->find<QRadioButton>(QStringLiteral("Subscription B (SubB): Standard"))->isChecked());
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));

    const Tenant& tenant = m_desk->session().tenant();
    const PersonId agent = *tenant.memberWith(QStringLiteral("agent1@example.com"));
    const SubscriptionRef b = tenant.find(QStringLiteral("SubB"))->ref;
    const Holding given{b, License::StandardAgent, false};
    QCOMPARE(tenant.pool->holdingOn(tenant.licensesOf(agent), b), std::optional(given));
    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    QCOMPARE(m_desk->said("statusDone"),
             QStringLiteral("In het plan opgeslagen: Licenties van Agent 1 bewerkt. Control Hub is niet gewijzigd."));
    QCOMPARE(m_desk->said("statusStillToDo"), QStringLiteral("Nog uit te voeren: 1 mens"));
    QVERIFY(m_desk->action(ActionId::Undo)->text().contains(QStringLiteral("Agent 1")));

    QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_desk->session().tenant().pool->holdingOn(m_desk->session().tenant().licensesOf(agent), b));
    QCOMPARE(m_desk->said("statusStillToDo"), QStringLiteral("Niets uit te voeren"));
    QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->session().tenant().pool->holdingOn(m_desk->session().tenant().licensesOf(agent), b));
}

void TestArticleWay::worksWithKeysAlone()
{
    QTest::keyClick(&m_desk->window(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"));
    QVERIFY(filter && filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("agent1"));
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("1 van 3 getoond"));
    QTest::keyClick(filter, Qt::Key_Down);
    auto* users = m_desk->find<TableView>(QStringLiteral("Gebruikers"));
    QVERIFY(users && users->hasFocus());
    QTest::keyClick(users, Qt::Key_Return);
    auto* edit = m_desk->find<QPushButton>(QStringLiteral("Licenties bewerken"));
    QVERIFY(edit && edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Space);
    auto* first = m_desk->find<QRadioButton>(QStringLiteral("Subscription A (SubA): Standard"));
    QVERIFY(first && first->hasFocus());
    QTest::keyClick(first, Qt::Key_Right); // Premium
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Licenties bewerken"))->hasFocus());
}

void TestArticleWay::leavesWithoutSaving()
{
    openEditorOfAgent1();
    QVERIFY(m_desk->click(QStringLiteral("Subscription B (SubB): Premium")));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Licenties bewerken")));
    QVERIFY(m_desk->session().plan().history().empty());
}

void TestArticleWay::tellsWhoPaysThroughTheStory_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("A and B have both: A")
        << QStringLiteral("1-6-2025")
        << QStringList{"Subscription A, AI Agent: 4, betaalt", "Subscription A, AI Assistant: 10, betaalt",
                       "Subscription A, Webex Connect: geen, betaalt"};
    QTest::newRow("A has ended, C has come: B, and C for IVR Outbound")
        << QStringLiteral("1 apr 2026")
        << QStringList{"Subscription B, AI Agent: 6, betaalt", "Subscription B, AI Assistant: 15, betaalt",
                       "Subscription C, Uitgaande IVR-campagnes: 4, betaalt"};
    QTest::newRow("A is back: A again, but C for IVR Outbound")
        << QStringLiteral("2026-07-01")
        << QStringList{"Subscription A, AI Agent: 4, betaalt", "Subscription A, AI Assistant: 10, betaalt",
                       "Subscription C, Uitgaande IVR-campagnes: 4, betaalt",
                       "Subscription A, Webex Connect: geen, betaalt"};
}

void TestArticleWay::tellsWhoPaysThroughTheStory()
{
    QFETCH(const QString, day);
    QFETCH(const QStringList, cells);
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk->type(QStringLiteral("Peildatum"), day));
    for (const QString& cell : cells)
        QVERIFY2(!subscriptionCell(cell).isEmpty(), qPrintable(cell));
}

QString TestArticleWay::subscriptionCell(const QString& text) const
{
    const auto* table = m_desk->find<TableView>(QStringLiteral("Abonnementen"));
    return table ? Desk::cell(table, text).data(Qt::AccessibleTextRole).toString() : QString();
}

void TestArticleWay::explainsWhy()
{
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk->type(QStringLiteral("Peildatum"), QStringLiteral("1-4-2026")));
    auto* table = m_desk->find<TableView>(QStringLiteral("Abonnementen"));
    const QModelIndex payer = Desk::cell(table, QStringLiteral("Subscription B, AI Agent"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(payer).center());
    QVERIFY(m_desk->find<QWidget>(QStringLiteral("Waarom?")));
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Waarom betaalt Subscription B voor AI Agent?")));
    // It follows the current cell, and leads to the day of the next change.
    QTest::keyClick(table, Qt::Key_Right);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Waarom betaalt Subscription B voor AI Assistant?")));
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Ga naar die dag")));
    m_desk->find<QPushButton>(QStringLiteral("Ga naar die dag"))->click();
    QCOMPARE(m_desk->session().day(), QDate(2026, 7, 1));
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Waarom betaalt Subscription A voor AI Assistant?")));
    QVERIFY(m_desk->said("stripSentence").startsWith(QStringLiteral("U kijkt terug naar 1 juli 2026,")));
    QTest::keyClick(&m_desk->window(), Qt::Key_F9);
    QCOMPARE(m_desk->session().day(), m_desk->session().today());
    QTest::keyClick(&m_desk->window(), Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(m_desk->session().day(), QDate(2026, 7, 1));
}

void TestArticleWay::saysWhatIsNoDate()
{
    QVERIFY(m_desk->type(QStringLiteral("Peildatum"), QStringLiteral("31 feb")));
    QVERIFY(m_desk->said("stripSentence").contains(QStringLiteral("31 feb")));
    QCOMPARE(m_desk->session().day(), m_desk->session().today());
}

void TestArticleWay::keepsThePlanWhenTheDiskIsFull()
{
    openEditorOfAgent1();
    QVERIFY(m_desk->click(QStringLiteral("Subscription B (SubB): Standard")));
    m_desk->files().store()->fillDisk();
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));
    QVERIFY(m_desk->session().plan().history().empty());
    auto* message = m_desk->window().findChild<QWidget*>(QStringLiteral("message"));
    QVERIFY(message->isVisible());
    // What was chosen is still there, to be saved once there is room.
    QVERIFY(m_desk->find<QRadioButton>(QStringLiteral("Subscription B (SubB): Standard"))->isChecked());
}

void TestArticleWay::speaksTheOtherLanguageAtOnce()
{
    m_desk->action(ActionId::Settings)->trigger();
    QTest::keyClick(m_desk->find<QComboBox>(QStringLiteral("Taal")), Qt::Key_End); // English
    QTest::qWait(0);
    QVERIFY(m_desk->find<QLineEdit>(QStringLiteral("As-of date")));
    QCOMPARE(m_desk->find<QLineEdit>(QStringLiteral("As-of date"))->text(), QStringLiteral("24 Nov 2026"));
    QVERIFY(m_desk->find<TableView>(QStringLiteral("Users")));
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("3 of 3 shown"));
    QCOMPARE(m_desk->action(ActionId::Undo)->text(), QStringLiteral("&Undo"));
}

void TestArticleWay::leavesUndoToThePlan()
{
    openEditorOfAgent1();
    QVERIFY(m_desk->click(QStringLiteral("Subscription B (SubB): Standard")));
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));
    QTest::keyClick(&m_desk->window(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"));
    // What was typed is undone by the field, and only then does the key mean the plan.
    QTest::keyClicks(filter, QStringLiteral("x"));
    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(filter->text(), QString());
    QVERIFY(m_desk->session().plan().nextUndo());
    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_desk->session().plan().nextUndo());
}

void TestArticleWay::saysThatNothingIsLeftToUndo()
{
    openEditorOfAgent1();
    QVERIFY(m_desk->click(QStringLiteral("Subscription B (SubB): Standard")));
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));
    const auto press = [this](int key) {
        QTest::keyClick(&m_desk->window(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        return m_desk->said("statusDone");
    };
    QCOMPARE(press(Qt::Key_Y), QStringLiteral("Er is niets meer om opnieuw te doen."));
    QCOMPARE(press(Qt::Key_Z), QStringLiteral("Ongedaan gemaakt: Licenties van Agent 1 bewerkt"));
    QCOMPARE(press(Qt::Key_Z), QStringLiteral("Er is niets meer om ongedaan te maken."));
    QVERIFY(press(Qt::Key_Y).startsWith(QStringLiteral("Opnieuw gedaan")));
    QVERIFY(m_desk->session().plan().nextUndo());
}

void TestArticleWay::changesItsColours()
{
    QVERIFY(m_desk->type(QStringLiteral("Peildatum"), QStringLiteral("geen datum")));
    const auto* sentence = m_desk->window().findChild<QLabel*>(QStringLiteral("stripSentence"));
    QCOMPARE(sentence->palette().color(QPalette::WindowText), colorsOf(Scheme::Light).error);
    m_desk->action(ActionId::Settings)->trigger();
    QTest::keyClick(m_desk->find<QComboBox>(QStringLiteral("Weergave")), Qt::Key_End); // dark
    QTRY_COMPARE(m_desk->window().palette().color(QPalette::Window), colorsOf(Scheme::Dark).window);
    QTRY_COMPARE(sentence->palette().color(QPalette::WindowText), colorsOf(Scheme::Dark).error);
}

QTEST_MAIN(TestArticleWay)
#include "test_article_way.moc"
