#include "support/window.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QScrollArea>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What the overview says of a sample, and where its verbs lead.
class TestOverviewWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void answersInHeads_data();
    void answersInHeads();
    void leadsToASubscription();
    void leadsToWhoLosesAccess();
    void leadsToAnEventOnItsDay();
    void leadsToFindings();
    void leadsToWhatIsStillToDo();
    void followsTheDayAndKeepsTheFocus();
    void speaksAnotherLanguageAtOnce();
    void isWorkedOutOnlyWhileItIsShown();
    void standsInOneColumnWhereThereIsNoRoom();

private:
    void open(LanguageCode language, const char* sample = "departments");
    Page page() const { return m_desk->window().pages()->page(); }
    QStringList said() const;
    bool says(const QString& text) const { return said().contains(text); }
    bool follow(const QString& name) const;
    void goBack() const { QTest::keyClick(&m_desk->window(), Qt::Key_Left, Qt::AltModifier); }

    std::unique_ptr<Desk> m_desk;
};

void TestOverviewWays::cleanup()
{
    m_desk.reset();
}

void TestOverviewWays::open(LanguageCode language, const char* sample)
{
    m_desk = std::make_unique<Desk>(language);
    QVERIFY(m_desk->session().openSample(QLatin1String(sample)));
    QTest::qWait(0);
    QCOMPARE(page(), Page::Overview);
}

/// All that the page says in labels that are seen.
QStringList TestOverviewWays::said() const
{
    QStringList texts;
    const auto* overview = m_desk->window().findChild<QWidget*>(QStringLiteral("overview"));
    for (const QLabel* label : overview->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.push_back(label->accessibleName());
    }
    return texts;
}

/// Clicks the verb, scrolled into sight.
bool TestOverviewWays::follow(const QString& name) const
{
    auto* link = m_desk->find<LinkButton>(name);
    if (!link)
        return false;
    m_desk->window()
        .findChild<QWidget*>(QStringLiteral("overview"))
        ->findChild<QScrollArea*>()
        ->ensureWidgetVisible(link);
    return m_desk->click(name);
}

void TestOverviewWays::answersInHeads_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("heads");

    QTest::newRow("nl") << LanguageCode::Dutch
                        << QStringList{
                               "3 abonnementen betalen voor overschrijding, ongewijzigd t/m 31 december 2026.",
                               "Op 30 december 2026 verliezen 8 mensen de toegang. Op 1 januari 2027 verliezen 56 "
                               "mensen de toegang, onder wie 2 beheerders. Op 1 februari 2027 verliezen 111 mensen de "
                               "toegang, onder wie de laatste 2 beheerders.",
                               "De overschrijding van oktober 2026 kost €\u00a02.760,25.",
                               "In Control Hub is niets meer uit te voeren."};
    QTest::newRow("en") << LanguageCode::English
                        << QStringList{
                               "3 subscriptions pay for overage, unchanged through 31 December 2026.",
                               "On 30 December 2026, 8 people lose access. On 1 January 2027, 56 people lose access, "
                               "among them 2 administrators. On 1 February 2027, 111 people lose access, among them "
                               "the last 2 administrators.",
                               "The overage of October 2026 costs €\u00a02,760.25.",
                               "Nothing is still to be carried out in Control Hub."};
}

void TestOverviewWays::answersInHeads()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QStringList, heads);
    open(language);
    for (const QString& head : heads)
        QVERIFY2(says(head), qPrintable(head + QLatin1Char('\n') + said().join(QLatin1Char('\n'))));
}

void TestOverviewWays::leadsToASubscription()
{
    open(LanguageCode::Dutch);
    QVERIFY(follow(QStringLiteral("Belastingen tonen")));
    QCOMPARE(page(), Page::Subscriptions);
    const auto* table = m_desk->window().findChild<QAbstractItemView*>(QStringLiteral("subscriptionsTable"));
    QCOMPARE(table->currentIndex().row(), 1);
    goBack();
    QCOMPARE(page(), Page::Overview);
    QCOMPARE(m_desk->session().day(), QDate(2026, 11, 24));
}

void TestOverviewWays::leadsToWhoLosesAccess()
{
    open(LanguageCode::English);
    QVERIFY(follow(QStringLiteral("Show who loses access on 1 January 2027")));
    QCOMPARE(page(), Page::Users);
    QCOMPARE(m_desk->session().day(), QDate(2027, 1, 1));
    QCOMPARE(m_desk->find<TableView>(QStringLiteral("Users"))->model()->rowCount(), 56);
    QCOMPARE(m_desk->said("peopleBarText"), QStringLiteral("You see only those who lose access on 1 January 2027."));
    // Whom one has helped is no longer one of them.
    Session& session = m_desk->session();
    const PersonId helped = m_desk->window().pages()->current().chosenPeople().front();
    QVERIFY(session.apply(AssignLicense{{helped}, QStringLiteral("Sub158812"), License::PremiumAgent, false}).value());
    QCOMPARE(m_desk->find<TableView>(QStringLiteral("Users"))->model()->rowCount(), 55);
    QVERIFY(session.undo());
    QCOMPARE(m_desk->find<TableView>(QStringLiteral("Users"))->model()->rowCount(), 56);
    goBack();
    QCOMPARE(page(), Page::Overview);
    QCOMPARE(m_desk->session().day(), QDate(2026, 11, 24));
}

void TestOverviewWays::leadsToAnEventOnItsDay()
{
    open(LanguageCode::Dutch);
    QVERIFY(follow(QStringLiteral("Belastingen tonen op 31 december 2026"))); // its last day
    QCOMPARE(page(), Page::Subscriptions);
    QCOMPARE(m_desk->session().day(), QDate(2026, 12, 31));
    goBack();
    QCOMPARE(m_desk->session().day(), QDate(2026, 11, 24));
}

void TestOverviewWays::leadsToFindings()
{
    open(LanguageCode::Dutch);
    QVERIFY(follow(QStringLiteral("Alle bevindingen tonen")));
    QCOMPARE(page(), Page::Findings);
    goBack();
    QCOMPARE(page(), Page::Overview);
}

void TestOverviewWays::leadsToWhatIsStillToDo()
{
    open(LanguageCode::Dutch);
    const PersonId person = m_desk->session().tenant().members().front();
    QVERIFY(m_desk->session().apply(AssignLicense{{person}, "Sub158812", License::PremiumAgent, false}).value());
    QVERIFY(says(QStringLiteral("Voor 1 persoon is nog iets uit te voeren in Control Hub.")));
    QVERIFY(follow(QStringLiteral("Tonen voor wie nog iets is uit te voeren")));
    QCOMPARE(page(), Page::CarryOut);
    QCOMPARE(m_desk->find<TableView>(QStringLiteral("Stappen per persoon"))->model()->rowCount(), 1);
}

void TestOverviewWays::followsTheDayAndKeepsTheFocus()
{
    open(LanguageCode::English);
    m_desk->find<LinkButton>(QStringLiteral("Show all findings"))->setFocus();
    QTest::keyClick(&m_desk->window(), Qt::Key_F7); // the next handover
    QCOMPARE(m_desk->session().day(), QDate(2027, 1, 1));
    QVERIFY(says(QStringLiteral("2 subscriptions pay for overage, unchanged through 31 January 2027.")));
    QVERIFY(m_desk->find<LinkButton>(QStringLiteral("Show all findings"))->hasFocus());
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Return);
    QCOMPARE(page(), Page::Findings);
}

void TestOverviewWays::speaksAnotherLanguageAtOnce()
{
    open(LanguageCode::Dutch);
    QTest::keyClick(&m_desk->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTest::keyClick(m_desk->find<QComboBox>(QStringLiteral("Taal")), Qt::Key_End);
    QTest::qWait(0);
    QVERIFY(says(QStringLiteral("3 subscriptions pay for overage, unchanged through 31 December 2026.")));
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Overview")));
}

void TestOverviewWays::isWorkedOutOnlyWhileItIsShown()
{
    open(LanguageCode::Dutch);
    const QString head =
        QStringLiteral("3 abonnementen betalen voor overschrijding, ongewijzigd t/m 31 december 2026.");
    const auto label = [&] {
        const auto* overview = m_desk->window().findChild<QWidget*>(QStringLiteral("overview"));
        const auto labels = overview->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* one) { return one->accessibleName() == head; });
    };
    m_desk->action(ActionId::HistoryPage)->trigger();
    m_desk->session().setDay(QDate(2027, 1, 1));
    QVERIFY(label()); // as it was
    m_desk->action(ActionId::OverviewPage)->trigger();
    QVERIFY(!label());
}

void TestOverviewWays::standsInOneColumnWhereThereIsNoRoom()
{
    open(LanguageCode::Dutch);
    const auto leftOf = [this](const char* caption) {
        const auto* label = m_desk->find<QLabel>(QLatin1String(caption));
        return label->mapTo(&m_desk->window(), QPoint()).x();
    };
    QVERIFY(leftOf("Wie de toegang verliest") > leftOf("Wie betaalt"));
    m_desk->window().resize(1024, 700);
    QTest::qWait(0);
    QCOMPARE(leftOf("Wie de toegang verliest"), leftOf("Wie betaalt"));
}

QTEST_MAIN(TestOverviewWays)
#include "test_overview_ways.moc"
