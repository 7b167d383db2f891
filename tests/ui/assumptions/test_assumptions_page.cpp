#include "support/window.h"
#include "ui/assumptions/assumptions_model.h"
#include "ui/assumptions/assumptions_page.h"
#include "ui/assumptions/effect_model.h"
#include "ui/text/assumption_texts.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The assumptions in the window, by clicks and keys: what each means, and what switching one alters.
class TestAssumptionsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void listsEachWithItsSource_data();
    void listsEachWithItsSource();
    void showsWhatWouldChangeAndSwitches_data();
    void showsWhatWouldChangeAndSwitches();
    void switchesTheScenarioAlone();
    void comesFromWhy_data();
    void comesFromWhy();
    void leadsFromTheOtherReading();
    void leavesWhatIsFixed();
    void goesByKeys();
    void comesBackToItsRow();
    void saysThatNothingChanges();
    void speaksTheOtherLanguage();
    void modelsAreSound();

private:
    void open(LanguageCode language, const char* sample = "article");
    TableView* list() const { return named<TableView>("assumptionsTable"); }
    TableView* effects() const { return named<TableView>("effectTable"); }
    template <class Widget> Widget* named(const char* name) const
    {
        return m_desk->window().findChild<Widget*>(QLatin1String(name));
    }
    Page page() const { return m_desk->window().pages()->page(); }
    QStringList effect(int row) const;
    bool keepsAge() const { return m_desk->session().tenant().assumptions.renewalKeepsAge; }

    std::unique_ptr<Desk> m_desk;
};

void TestAssumptionsPage::open(LanguageCode language, const char* sample)
{
    m_desk = std::make_unique<Desk>(language);
    QVERIFY(m_desk->session().openSample(QLatin1String(sample)));
}

void TestAssumptionsPage::cleanup()
{
    m_desk.reset();
}

QStringList TestAssumptionsPage::effect(int row) const
{
    QStringList cells;
    for (int column = 0; column < EffectModel::columns; ++column)
        cells.push_back(effects()->model()->index(row, column).data().toString());
    return cells;
}

void TestAssumptionsPage::listsEachWithItsSource_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("source");
    QTest::newRow("nl") << LanguageCode::Dutch << "A3 Aan"
                        << "Regels R2 en R6 · artikel n98y8mz, nieuwe versie";
    QTest::newRow("en") << LanguageCode::English << "A3 On"
                        << "Rules R2 and R6 · article n98y8mz, newer edition";
}

void TestAssumptionsPage::listsEachWithItsSource()
{
    QFETCH(LanguageCode, language);
    open(language);
    m_desk->action(ActionId::AssumptionsPage)->trigger();
    QCOMPARE(page(), Page::Assumptions);
    const QAbstractItemModel* model = list()->model();
    QCOMPARE(model->rowCount(), static_cast<int>(listedAssumptions.size()));
    const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
    QTEST(text(0, 0) + QLatin1Char(' ') + text(0, 1), "first");
    QTEST(text(0, 3), "source");
    QSet<QString> numbers;
    for (int row = 0; row < model->rowCount(); ++row) {
        numbers.insert(text(row, 0));
        QVERIFY(text(row, 2).contains(text(row, 0))); // names itself
        QVERIFY(text(row, 3).contains(QStringLiteral("n98y8mz")));
    }
    QCOMPARE(numbers.size(), model->rowCount());
}

void TestAssumptionsPage::showsWhatWouldChangeAndSwitches_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("texts"); // the switch, the answer, a row of an owner and of an amount, and back
    QTest::newRow("nl") << LanguageCode::Dutch
                        << QStringList{"Uitschakelen",
                                       "In 6 perioden vanaf 24 november 2026 betaalt een ander abonnement of is een "
                                       "ander primair. 1 bedrag verandert, van €\u00a01.470,00 naar €\u00a01.575,00.",
                                       "Betaalt voor AI Agent|24-11-2026 t/m 31-12-2026|Subscription A|Subscription B",
                                       "Overschrijding van AI Agent|oktober 2026|7 te veel: €\u00a01.470,00, "
                                       "Subscription A betaalt|7 te veel: €\u00a01.575,00, Subscription B betaalt",
                                       "Inschakelen",
                                       "Wat er nu is veranderd"};
    QTest::newRow("en") << LanguageCode::English
                        << QStringList{
                               "Switch it off",
                               "For 6 periods from 24 November 2026 on, another subscription pays or is "
                               "primary. 1 amount changes, from €\u00a01,470.00 to €\u00a01,575.00.",
                               "Pays for AI Agent|24 Nov 2026 through 31 Dec 2026|Subscription A|Subscription B",
                               "Overage of AI Agent|October 2026|7 over: €\u00a01,470.00, Subscription A "
                               "pays|7 over: €\u00a01,575.00, Subscription B pays",
                               "Switch it on",
                               "What has changed now"};
}

void TestAssumptionsPage::showsWhatWouldChangeAndSwitches()
{
    QFETCH(LanguageCode, language);
    QFETCH(QStringList, texts);
    open(language);
    Session& session = m_desk->session();
    QVERIFY(session.apply(SetUsage{Month(2026, 10), UsageType::AiAgent, QStringLiteral("SubA"), 20}).value());
    const std::size_t edits = session.plan().history().size();
    m_desk->action(ActionId::AssumptionsPage)->trigger();
    // Before: nothing is altered, and the list is there.
    QVERIFY(keepsAge());
    QCOMPARE(m_desk->said("assumptionAnswer"), texts.at(1));
    QCOMPARE(effects()->model()->rowCount(), 7);
    QCOMPARE(effect(1).join(u'|'), texts.at(2));
    QCOMPARE(effect(6).join(u'|'), texts.at(3));
    QVERIFY(m_desk->click(texts.at(0)));
    // After: one step, and the same list.
    QVERIFY(!keepsAge());
    QCOMPARE(session.plan().history().size(), edits + 1);
    QVERIFY(m_desk->find<QLabel>(texts.at(5)));
    QCOMPARE(m_desk->said("assumptionAnswer"), texts.at(1));
    QCOMPARE(effect(6).join(u'|'), texts.at(3));
    m_desk->action(ActionId::Undo)->trigger();
    QVERIFY(keepsAge());
    QVERIFY(!m_desk->find<QLabel>(texts.at(5)));
    QCOMPARE(effects()->model()->rowCount(), 7);
    // There and back again by its own switch.
    QVERIFY(m_desk->click(texts.at(0)));
    QVERIFY(m_desk->click(texts.at(4)));
    QVERIFY(keepsAge());
    QCOMPARE(effect(1), QStringList({effect(1).at(0), effect(1).at(1), "Subscription B", "Subscription A"}));
}

void TestAssumptionsPage::switchesTheScenarioAlone()
{
    open(LanguageCode::Dutch);
    Session& session = m_desk->session();
    const auto made = createScenario(session.plan().state(), {.name = "Anders", .note = {}});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    m_desk->action(ActionId::AssumptionsPage)->trigger();
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Alleen in scenario 'Anders', als één stap die u ongedaan kunt maken. "
                                                "De uitgangssituatie blijft gelezen zoals ze was.")));
    QVERIFY(m_desk->click(QStringLiteral("Uitschakelen")));
    QVERIFY(!keepsAge());
    QVERIFY(session.plan().baseline().assumptions.renewalKeepsAge);
    QCOMPARE(session.items().size(), 1U);
    QCOMPARE(list()->model()->index(0, 1).data().toString(), QStringLiteral("Uit (uitgangssituatie: Aan)"));
    session.setScenario(std::nullopt);
    QVERIFY(keepsAge());
    QCOMPARE(list()->model()->index(0, 1).data().toString(), QStringLiteral("Aan"));
}

void TestAssumptionsPage::comesFromWhy_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("link");
    QTest::newRow("nl") << LanguageCode::Dutch << "Alle aannames tonen";
    QTest::newRow("en") << LanguageCode::English << "Show all assumptions";
}

void TestAssumptionsPage::comesFromWhy()
{
    QFETCH(LanguageCode, language);
    QFETCH(QString, link);
    open(language);
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    m_desk->action(ActionId::Why)->trigger();
    QVERIFY(m_desk->click(link));
    QCOMPARE(page(), Page::Assumptions);
    QCOMPARE(list()->model()->index(list()->currentIndex().row(), 0).data().toString(), QStringLiteral("A3"));
    m_desk->action(ActionId::Back)->trigger();
    QCOMPARE(page(), Page::Subscriptions);
    // From the help desk's answer about a person, too.
    m_desk->action(ActionId::UsersPage)->trigger();
    m_desk->window().pages()->openPerson(m_desk->window().pages()->current().chosenPeople().front());
    named<QTabWidget>("personTabs")->setCurrentIndex(1);
    QVERIFY(m_desk->click(link)); // what it rests on cannot be switched: the first one of it
    QCOMPARE(page(), Page::Assumptions);
    QCOMPARE(list()->model()->index(list()->currentIndex().row(), 0).data().toString(), QStringLiteral("A7"));
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(page(), Page::Person);
}

void TestAssumptionsPage::leadsFromTheOtherReading()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    m_desk->action(ActionId::Why)->trigger();
    QTRY_VERIFY(m_desk->click(QStringLiteral("Wat als die uit staat?")));
    QTRY_VERIFY(m_desk->find<QWidget>(QStringLiteral("Alles tonen wat met de andere lezing verandert")));
    QVERIFY(m_desk->click(QStringLiteral("Alles tonen wat met de andere lezing verandert")));
    QCOMPARE(page(), Page::Assumptions);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Wat als die uit staat?")));
    QVERIFY(effects()->isVisible());
    QVERIFY(keepsAge());
}

void TestAssumptionsPage::leavesWhatIsFixed()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::AssumptionsPage)->trigger();
    const auto* model = static_cast<AssumptionsModel*>(list()->model());
    for (const Assumption assumption : listedAssumptions) {
        const int row = model->rowOf(assumption).value();
        list()->goToRow(row);
        const bool isSwitchable =
            assumption == Assumption::A3RenewalKeepsAge || assumption == Assumption::A18OverageDay;
        QCOMPARE(model->at(row).isSwitchable, isSwitchable);
        QCOMPARE(named<QPushButton>("switchAssumption")->isVisible(), isSwitchable);
        QVERIFY(isSwitchable || !effects()->isVisible());
    }
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Aanname A17 kunt u niet omzetten")));
}

void TestAssumptionsPage::goesByKeys()
{
    open(LanguageCode::English);
    m_desk->action(ActionId::AssumptionsPage)->trigger();
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    auto* button = named<QPushButton>("switchAssumption");
    QVERIFY(button->hasFocus());
    QCOMPARE(button->text(), QStringLiteral("Let the first day count"));
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_desk->session().tenant().assumptions.overageDay, OverageDay::MonthStart);
    QCOMPARE(button->text(), QStringLiteral("Let the last day count"));
    QVERIFY(button->hasFocus());
}

void TestAssumptionsPage::comesBackToItsRow()
{
    open(LanguageCode::English);
    m_desk->action(ActionId::AssumptionsPage)->trigger();
    list()->goToRow(5);
    m_desk->action(ActionId::UsersPage)->trigger();
    m_desk->session().setDay(QDate(2027, 3, 1));
    m_desk->action(ActionId::Back)->trigger();
    QCOMPARE(page(), Page::Assumptions);
    QCOMPARE(list()->currentIndex().row(), 5);
}

void TestAssumptionsPage::saysThatNothingChanges()
{
    open(LanguageCode::English);
    m_desk->action(ActionId::AssumptionsPage)->trigger();
    list()->goToRow(1); // A18: no commitment begins or ends within a month with usage
    QCOMPARE(m_desk->said("assumptionAnswer"),
             QStringLiteral("From 24 November 2026 on, the same subscriptions pay. No amount changes in any month with "
                            "usage."));
    QVERIFY(!effects()->isVisible());
    QVERIFY(named<QPushButton>("switchAssumption")->isVisible());
}

void TestAssumptionsPage::speaksTheOtherLanguage()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::AssumptionsPage)->trigger();
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Wat als die uit staat?")));
    m_desk->action(ActionId::Settings)->trigger();
    QTest::keyClick(m_desk->find<QComboBox>(QStringLiteral("Taal")), Qt::Key_End); // English
    QTest::qWait(0);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("What if it is off?")));
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Switch it off")));
}

void TestAssumptionsPage::modelsAreSound()
{
    AssumptionsModel assumptions;
    const QAbstractItemModelTester first(&assumptions, QAbstractItemModelTester::FailureReportingMode::QtTest);
    assumptions.show({{Assumption::A1CreatedDay, "Fixed", "text", "source", false}});
    QCOMPARE(assumptions.rowCount(), 1);
    QCOMPARE(assumptions.index(0, 0).data().toString(), QStringLiteral("A1"));
    QVERIFY(!assumptions.rowOf(Assumption::A17NoGracePeriod));
    assumptions.show({});
    EffectModel effects;
    const QAbstractItemModelTester second(&effects, QAbstractItemModelTester::FailureReportingMode::QtTest);
    effects.show({{"what", "when", "left", "<b>right</b>"}}, {"now", "then"});
    QCOMPARE(effects.index(0, 3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("then: <b>right</b>"));
    QVERIFY(effects.index(0, 3).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    QCOMPARE(std::get<QString>(effects.table().cell(0, 1)), QStringLiteral("when"));
    effects.show({}, {});
    QCOMPARE(effects.rowCount(), 0);
}

QTEST_MAIN(TestAssumptionsPage)
#include "test_assumptions_page.moc"
