#include "support/window.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The settings in the window: what is chosen holds at once and is kept.
class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheSystemUntilSomethingIsChosen();
    void changesTheLanguageAtOnce();
    void changesTheColoursAtOnce();
    void namesTheAuthor();

private:
    std::unique_ptr<Desk> m_desk;
};

void TestSettingsDialog::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(m_desk->session().openSample(QStringLiteral("article")));
    QTest::keyClick(&m_desk->window(), Qt::Key_Comma, Qt::ControlModifier);
}

void TestSettingsDialog::followsTheSystemUntilSomethingIsChosen()
{
    QCOMPARE(m_desk->find<QComboBox>(QStringLiteral("Taal"))->currentText(),
             QStringLiteral("Zoals het systeem: Nederlands"));
    QCOMPARE(m_desk->find<QComboBox>(QStringLiteral("Weergave"))->currentText(),
             QStringLiteral("Zoals het systeem: Licht"));
    QVERIFY(m_desk->click(QStringLiteral("Sluiten")));
    QVERIFY(m_desk->settings().preferences() == Preferences());
}

void TestSettingsDialog::changesTheLanguageAtOnce()
{
    auto* language = m_desk->find<QComboBox>(QStringLiteral("Taal"));
    QTest::keyClick(language, Qt::Key_End);
    QTest::qWait(0);
    QVERIFY(m_desk->settings().preferences().language == LanguageCode::English);
    QCOMPARE(language->accessibleName(), QStringLiteral("Language")); // the dialog itself speaks it, too
    QCOMPARE(m_desk->action(ActionId::Undo)->text(), QStringLiteral("&Undo"));
    QTest::keyClick(language, Qt::Key_Home);
    QTest::qWait(0);
    QVERIFY(!m_desk->settings().preferences().language);
    QCOMPARE(m_desk->action(ActionId::Undo)->text(), QStringLiteral("&Ongedaan maken"));
}

void TestSettingsDialog::changesTheColoursAtOnce()
{
    QTest::keyClick(m_desk->find<QComboBox>(QStringLiteral("Weergave")), Qt::Key_End);
    QVERIFY(m_desk->settings().preferences().scheme == Scheme::Dark);
    QTRY_COMPARE(m_desk->window().palette().color(QPalette::Window), colorsOf(Scheme::Dark).window);
}

void TestSettingsDialog::namesTheAuthor()
{
    QVERIFY(m_desk->session().apply(EditTenant{"One", {}}).value());
    QCOMPARE(m_desk->session().plan().history().back().author, QString());
    auto* author = m_desk->find<QLineEdit>(QStringLiteral("Uw naam"));
    QTest::keyClicks(author, QStringLiteral(" Demi "));
    QCOMPARE(m_desk->settings().preferences().author, QStringLiteral("Demi"));
    QVERIFY(m_desk->click(QStringLiteral("Sluiten")));
    QVERIFY(m_desk->session().apply(EditTenant{"Two", {}}).value());
    QCOMPARE(m_desk->session().plan().history().back().author, QStringLiteral("Demi"));
}

QTEST_MAIN(TestSettingsDialog)
#include "test_settings_dialog.moc"
