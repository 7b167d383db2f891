#include "support/builders.h"
#include "support/window.h"
#include "ui/cliffs/cliff_rows_model.h"
#include "ui/decisions/decision_page.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Who loses access with each end and suspension: as a list of its own, below the subscriptions, and in the decision
/// sheet; by clicks and keys.
class TestCliffsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void listsEndsByRole_data();
    void listsEndsByRole();
    void countsByDepartment();
    void showsThePeople_data();
    void showsThePeople();
    void helpsWithMovingAndDeciding();
    void comesFromTheOverview_data();
    void comesFromTheOverview();
    void comesFromTheSubscriptions_data();
    void comesFromTheSubscriptions();
    void standsInTheDecisionSheet_data();
    void standsInTheDecisionSheet();
    void followsThePlanAndTheDay();
    void tellsOfSuspensions();
    void isEmptyWhereNothingEnds();
    void speaksTheOtherLanguage();
    void modelIsSound();

private:
    void open(LanguageCode language);
    template <class Widget> Widget* named(const char* name) const
    {
        return m_desk->window().findChild<Widget*>(QLatin1String(name));
    }
    TableView* list() const { return named<TableView>("cliffsTable"); }
    Page page() const { return m_desk->window().pages()->page(); }
    QString rowText(const char* table, int row) const;

    std::unique_ptr<Desk> m_desk;
};

namespace {

/// Two contracts that end; of the people on A some have a license on C as well, which goes on.
Tenant municipality()
{
    const auto person = [](const char* name, const char* department, Role role) {
        return PersonBuilder(QString::fromLatin1(name)).department(QString::fromLatin1(department)).roles(role);
    };
    return TenantBuilder()
        .with(SubscriptionBuilder("A").named("Alpha").terms("2024-01-01..2026-12-31"))
        .with(SubscriptionBuilder("B").named("Beta").terms("2024-02-01..2027-01-31 2027-03-01..2028-02-29"))
        .with(SubscriptionBuilder("C").named("Gamma").terms("2024-03-01.."))
        .with(person("ann@x", "Care", Role::Administrator).holds("A"))
        .with(person("bob@x", "Care", Role::Supervisor).holds("A"))
        .with(person("cat@x", "Sales", Role::Agent).holds("A"))
        .with(person("dan@x", "Sales", Role::Agent).holds("A").holds("C"))
        .with(person("eve@x", "", Role::Agent).holds("B"))
        .with(PersonBuilder("fay@x").department("Sales").rolesUnknown().holds("B"))
        .build();
}

} // namespace

void TestCliffsPage::open(LanguageCode language)
{
    m_desk = std::make_unique<Desk>(language);
    m_desk->files().put(QStringLiteral("plan"), municipality());
    QVERIFY(m_desk->session().open(QStringLiteral("plan")));
}

void TestCliffsPage::cleanup()
{
    m_desk.reset();
}

/// The cells of a row, between bars.
QString TestCliffsPage::rowText(const char* table, int row) const
{
    const QAbstractItemModel* model = named<TableView>(table)->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells.push_back(model->index(row, column).data().toString());
    return cells.join(u'|');
}

void TestCliffsPage::listsEndsByRole_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("nl") << LanguageCode::Dutch
                        << QStringList{"01-01-2027|Alpha|Eindigt|3|1|1|1|–",
                                       "01-02-2027|Beta|Eindigt, weer actief op 01-03-2027|2|–|–|1|1",
                                       "01-03-2028|Beta|Eindigt|2|–|–|1|1"};
    QTest::newRow("en") << LanguageCode::English
                        << QStringList{"1 Jan 2027|Alpha|Ends|3|1|1|1|–",
                                       "1 Feb 2027|Beta|Ends, back on 1 Mar 2027|2|–|–|1|1",
                                       "1 Mar 2028|Beta|Ends|2|–|–|1|1"};
}

void TestCliffsPage::listsEndsByRole()
{
    QFETCH(LanguageCode, language);
    open(language);
    m_desk->action(ActionId::CliffsPage)->trigger();
    QCOMPARE(page(), Page::Cliffs);
    QStringList rows;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        rows.push_back(rowText("cliffsTable", row));
    QTEST(rows, "rows");
}

void TestCliffsPage::countsByDepartment()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::CliffsPage)->trigger();
    QCOMPARE(m_desk->said("cliffText"),
             QStringLiteral("Alpha loopt vanaf 1 januari 2027 niet meer. 3 mensen verliezen de toegang: 1 beheerder, 1 "
                            "supervisor en 1 agent."));
    QCOMPARE(rowText("cliffDepartments", 0), QStringLiteral("Care|2|1|1|–|–"));
    QCOMPARE(rowText("cliffDepartments", 1), QStringLiteral("Sales|1|–|–|1|–"));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(
        m_desk->said("cliffText"),
        QStringLiteral("Beta loopt vanaf 1 februari 2027 niet meer. 2 mensen verliezen de toegang: 1 agent en 1 mens "
                       "van wie de rollen onbekend zijn. Op 1 maart 2027 is het weer actief."));
    QCOMPARE(rowText("cliffDepartments", 0), QStringLiteral("geen afdeling|1|–|–|1|–"));
}

void TestCliffsPage::showsThePeople_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("bar");
    QTest::addColumn<QString>("count");
    QTest::newRow("nl") << LanguageCode::Dutch
                        << "U ziet alleen wie op 1 januari 2027 de toegang verliest met Alpha (A)."
                        << "3 van 6 getoond";
    QTest::newRow("en") << LanguageCode::English
                        << "You see only those who lose access on 1 January 2027 with Alpha (A)."
                        << "3 of 6 shown";
}

void TestCliffsPage::showsThePeople()
{
    QFETCH(LanguageCode, language);
    open(language);
    m_desk->action(ActionId::CliffsPage)->trigger();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(page(), Page::Users);
    QCOMPARE(m_desk->session().day(), QDate(2027, 1, 1));
    QTEST(m_desk->said("peopleBarText"), "bar");
    QTEST(m_desk->said("statusCount"), "count");
    // Back leads to the row and the day.
    m_desk->action(ActionId::Back)->trigger();
    QCOMPARE(page(), Page::Cliffs);
    QCOMPARE(m_desk->session().day(), MemoryFiles::today());
    QCOMPARE(list()->currentIndex().row(), 0);
    list()->goToRow(1);
    Desk::doubleClick(list(), list()->model()->index(2, 0));
    QCOMPARE(m_desk->session().day(), QDate(2028, 3, 1));
    m_desk->action(ActionId::Back)->trigger();
    QCOMPARE(list()->currentIndex().row(), 2);
}

void TestCliffsPage::helpsWithMovingAndDeciding()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::CliffsPage)->trigger();
    QVERIFY(m_desk->click(QStringLiteral("Hulp bij overzetten")));
    QCOMPARE(page(), Page::Moves);
    QTest::keyClick(m_desk->window().pages()->currentWidget(), Qt::Key_Escape);
    QCOMPARE(page(), Page::Cliffs);
    QVERIFY(m_desk->click(QStringLiteral("Beslisblad")));
    QCOMPARE(page(), Page::DecisionSheet);
    m_desk->action(ActionId::Back)->trigger();
    QCOMPARE(page(), Page::Cliffs);
}

void TestCliffsPage::comesFromTheOverview_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("link");
    QTest::newRow("nl") << LanguageCode::Dutch << "Tonen wie de toegang verliest, per rol en afdeling";
    QTest::newRow("en") << LanguageCode::English << "Show who loses access, by role and department";
}

void TestCliffsPage::comesFromTheOverview()
{
    QFETCH(LanguageCode, language);
    QFETCH(QString, link);
    open(language);
    QCOMPARE(page(), Page::Overview);
    auto* verb = m_desk->find<QAbstractButton>(link);
    QVERIFY(verb);
    verb->click();
    QCOMPARE(page(), Page::Cliffs);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(page(), Page::Overview);
}

void TestCliffsPage::comesFromTheSubscriptions_data()
{
    comesFromTheOverview_data();
}

void TestCliffsPage::comesFromTheSubscriptions()
{
    QFETCH(LanguageCode, language);
    QFETCH(QString, link);
    open(language);
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    auto* table = named<TableView>("subscriptionsTable");
    const auto goTo = [&](const char* name) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data(Qt::AccessibleTextRole).toString().contains(QLatin1String(name)))
                table->setCurrentIndex(table->model()->index(row, 1));
        }
    };
    goTo("Gamma");
    QVERIFY(m_desk->said("cliffLine").contains(QStringLiteral("Gamma")));
    QVERIFY(!named<QWidget>("cliffMore")->isVisible());
    goTo("Alpha");
    const QString text = language == LanguageCode::Dutch ? QStringLiteral("3 mensen verliezen de toegang")
                                                         : QStringLiteral("3 people lose access");
    QVERIFY2(m_desk->said("cliffLine").contains(text), qPrintable(m_desk->said("cliffLine")));
    goTo("Beta");
    QVERIFY(m_desk->click(link));
    QCOMPARE(page(), Page::Cliffs);
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestCliffsPage::standsInTheDecisionSheet_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("nl") << LanguageCode::Dutch
                        << "Alpha loopt vanaf 1 januari 2027 niet meer. 3 mensen verliezen de toegang: 1 beheerder, 1 "
                           "supervisor en 1 agent. Per afdeling: Care 2, Sales 1.";
    QTest::newRow("en")
        << LanguageCode::English
        << "Alpha no longer runs from 1 January 2027 on. 3 people lose access: 1 administrator, 1 supervisor and "
           "1 agent. By department: Care 2, Sales 1.";
}

void TestCliffsPage::standsInTheDecisionSheet()
{
    QFETCH(LanguageCode, language);
    open(language);
    m_desk->window().pages()->decide(m_desk->session().tenant().find(u"A")->ref);
    QTRY_VERIFY(m_desk->window().findChild<DecisionPage*>()->isReady());
    QTEST(m_desk->said("decisionCliff"), "text");
    QVERIFY(
        m_desk->window().findChild<DecisionPage*>()->table().headings.front().contains(m_desk->said("decisionCliff")));
}

void TestCliffsPage::followsThePlanAndTheDay()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::CliffsPage)->trigger();
    Session& session = m_desk->session();
    const std::vector<PersonId> ann{session.tenant().memberWith(u"ann@x").value()};
    QVERIFY(session.apply(MoveLicenses{ann, "A", "C"}).value());
    QCOMPARE(rowText("cliffsTable", 0), QStringLiteral("01-01-2027|Alpha|Eindigt|2|–|1|1|–"));
    list()->goToRow(1);
    session.setDay(QDate(2027, 1, 1)); // the first day without counts
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(list()->currentIndex().row(), 1);
    session.setDay(QDate(2027, 1, 2));
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->currentIndex().row(), 0); // the same one, Beta
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("2 keer einde of opschorting"));
}

void TestCliffsPage::tellsOfSuspensions()
{
    open(LanguageCode::English);
    Session& session = m_desk->session();
    QVERIFY(session.apply(SuspendSubscription{"C", {QDate(2026, 12, 10), QDate(2026, 12, 20)}}).value());
    m_desk->action(ActionId::CliffsPage)->trigger();
    QCOMPARE(rowText("cliffsTable", 0),
             QStringLiteral("10 Dec 2026|Gamma|Is suspended, active again on 21 Dec 2026|–|–|–|–|–"));
    QCOMPARE(m_desk->said("cliffText"),
             QStringLiteral("Gamma is suspended from 10 December 2026 on, and nobody loses access with it."));
    QVERIFY(!m_desk->find<QPushButton>(QStringLiteral("Show these people"))->isEnabled());
    QTest::keyClick(list(), Qt::Key_Return); // there is nobody to show
    QCOMPARE(page(), Page::Cliffs);
}

void TestCliffsPage::isEmptyWhereNothingEnds()
{
    m_desk = std::make_unique<Desk>(LanguageCode::English);
    m_desk->files().put(QStringLiteral("plan"),
                        TenantBuilder().with(SubscriptionBuilder("A").terms("2024-01-01..")).build());
    QVERIFY(m_desk->session().open(QStringLiteral("plan")));
    m_desk->action(ActionId::CliffsPage)->trigger();
    QVERIFY(m_desk->find<QLabel>(
        QStringLiteral("From 24 November 2026 on no end and no suspension of a subscription is known.")));
    QVERIFY(!list()->isVisible());
    QTest::keyClick(m_desk->window().pages()->currentWidget(), Qt::Key_Escape);
    QCOMPARE(page(), Page::Overview);
}

void TestCliffsPage::speaksTheOtherLanguage()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::CliffsPage)->trigger();
    m_desk->action(ActionId::Settings)->trigger();
    QTest::keyClick(m_desk->find<QComboBox>(QStringLiteral("Taal")), Qt::Key_End); // English
    QTest::qWait(0);
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Help with moving")));
    QCOMPARE(rowText("cliffDepartments", 0), QStringLiteral("Care|2|1|1|–|–"));
    QCOMPARE(list()->model()->headerData(3, Qt::Horizontal).toString(), QStringLiteral("Lose access"));
    QVERIFY(m_desk->said("cliffText").startsWith(QStringLiteral("Alpha no longer runs from 1 January 2027 on.")));
}

void TestCliffsPage::modelIsSound()
{
    const Language language(LanguageCode::English);
    CliffRowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), 0);
    model.show({"Department"}, {{{QStringLiteral("<b>Care</b>")}, {.administrators = 1, .agents = 1200}}}, language);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1,201"));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("–"));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    QCOMPARE(model.index(0, 4).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Agents: 1,200"));
    QCOMPARE(std::get<qint64>(model.table().cell(0, 3)), 0);
    model.show({"Department"}, {}, language);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestCliffsPage)
#include "test_cliffs_page.moc"
