#include "support/window.h"
#include "ui/decisions/decision_model.h"
#include "ui/decisions/decision_page.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The decision sheet in the window, by clicks and keys.
class TestDecisionPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void comesFromTheCurrentSubscription();
    void isOnlyForWhatEnds();
    void comesFromAFinding_data();
    void comesFromAFinding();
    void followsItsFields();
    void saysWhatIsWrongWithAField();
    void keepsAWayAsAScenario_data();
    void keepsAWayAsAScenario();
    void keepsNothingUnlessAsked();
    void keepsByKeys();
    void startsFromTheBaseline();
    void followsThePlan();
    void speaksTheOtherLanguage();
    void isCopiedAndSaved();
    void modelIsSound();

private:
    void open(LanguageCode language, const char* sample = "departments");
    void goTo(const char* id) const;
    TableView* sheet() const;
    QString answer(int row, WayOn way) const;
    bool isMade() const;

    std::unique_ptr<Desk> m_desk;
};

namespace {

/// The rows of the sheet.
enum Row : quint8 { WhatHappens, ItsPlace, Handovers, Moves, DaysToMove, Access, Seats, OverageSum };

template <class Widget> Widget* named(Desk& desk, const char* name)
{
    return desk.window().findChild<Widget*>(QLatin1String(name));
}

} // namespace

void TestDecisionPage::open(LanguageCode language, const char* sample)
{
    m_desk = std::make_unique<Desk>(language);
    QVERIFY(m_desk->session().openSample(QLatin1String(sample)));
}

void TestDecisionPage::cleanup()
{
    m_desk.reset();
}

/// Opens the sheet of a subscription by its row and the menu.
void TestDecisionPage::goTo(const char* id) const
{
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    auto* table = named<TableView>(*m_desk, "subscriptionsTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex cell = table->model()->index(row, 1);
        if (cell.data(Qt::AccessibleTextRole).toString().contains(QLatin1String(id)))
            table->setCurrentIndex(cell);
    }
    m_desk->action(ActionId::DecisionSheet)->trigger();
    QCOMPARE(m_desk->window().pages()->page(), Page::DecisionSheet);
    QTRY_VERIFY(isMade());
}

TableView* TestDecisionPage::sheet() const
{
    return named<TableView>(*m_desk, "decisionTable");
}

bool TestDecisionPage::isMade() const
{
    return m_desk->window().findChild<DecisionPage*>()->isReady();
}

QString TestDecisionPage::answer(int row, WayOn way) const
{
    return sheet()->model()->index(row, 1 + static_cast<int>(way)).data().toString();
}

void TestDecisionPage::comesFromTheCurrentSubscription()
{
    open(LanguageCode::Dutch);
    goTo("Sub140077");
    QVERIFY(m_desk->find<QLabel>("Belastingen (Sub140077) loopt t/m 31 december 2026, nog 37 dagen."));
    QVERIFY(m_desk->find<TableView>("Beslisblad"));
    QCOMPARE(sheet()->model()->rowCount(), OverageSum + 1);
    QCOMPARE(answer(WhatHappens, WayOn::Renew), "Belastingen loopt door t/m 30 april 2030.");
    QVERIFY(answer(ItsPlace, WayOn::Renew).startsWith("Het behoudt de plaats, en telt vanaf 1 september 2023."));
    QVERIFY(answer(ItsPlace, WayOn::Replace)
                .startsWith("Een nieuw abonnement sluit achteraan aan: het telt vanaf 1 januari 2027, en de plaats die "
                            "Belastingen sinds 1 september 2023 heeft, gaat verloren."));
    QVERIFY(answer(Handovers, WayOn::LetEnd)
                .contains("01-01-2027: Parkeren en handhaving betaalt voor AI Agent in plaats van Belastingen"));
    QVERIFY(answer(DaysToMove, WayOn::Replace).startsWith("Geen: er is geen dag waarop beide actief zijn."));
    QCOMPARE(answer(Access, WayOn::Renew), "Niemand verliest de toegang.");
    // Back leads to where one came from, and so does Escape.
    QTest::keyClick(sheet(), Qt::Key_Escape);
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
    m_desk->action(ActionId::Forward)->trigger();
    QCOMPARE(m_desk->window().pages()->page(), Page::DecisionSheet);
    QTRY_VERIFY(isMade());
    QVERIFY(m_desk->find<QLabel>("Belastingen (Sub140077) loopt t/m 31 december 2026, nog 37 dagen."));
}

void TestDecisionPage::isOnlyForWhatEnds()
{
    open(LanguageCode::English, "article");
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    auto* table = named<TableView>(*m_desk, "subscriptionsTable");
    int ending = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 1));
        const bool hasEnd = table->model()->index(row, 2).data().toString().contains("20");
        const bool isOffered = m_desk->action(ActionId::DecisionSheet)->isEnabled();
        QVERIFY(!isOffered || hasEnd);
        ending += isOffered ? 1 : 0;
    }
    QVERIFY(ending > 0);
    m_desk->session().setDay(QDate(2090, 1, 1)); // all is over
    table->setCurrentIndex(table->model()->index(0, 1));
    QVERIFY(!m_desk->action(ActionId::DecisionSheet)->isEnabled());
    m_desk->action(ActionId::UsersPage)->trigger();
    QVERIFY(!m_desk->action(ActionId::DecisionSheet)->isEnabled());
}

void TestDecisionPage::comesFromAFinding_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("nl") << LanguageCode::Dutch << "Dag: 31-12-2026"
                        << "Beslisblad…"
                        << "Belastingen (Sub140077) loopt t/m 31 december 2026, nog 37 dagen.";
    QTest::newRow("en") << LanguageCode::English << "Day: 31 Dec 2026"
                        << "Decision sheet…"
                        << "Belastingen (Sub140077) runs through 31 December 2026, 37 days left.";
}

void TestDecisionPage::comesFromAFinding()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QString, cell);
    QFETCH(const QString, button);
    QFETCH(const QString, sentence);
    open(language);
    QTest::keyClick(&m_desk->window(), Qt::Key_8, Qt::ControlModifier);
    auto* findings = m_desk->window().findChild<TableView*>("findingsTable");
    if (!findings)
        findings = m_desk->find<TableView>(language == LanguageCode::Dutch ? "Bevindingen" : "Findings");
    const QModelIndex index = Desk::cell(findings, cell);
    QVERIFY(index.isValid());
    QTest::mouseClick(findings->viewport(), Qt::LeftButton, {}, findings->visualRect(index).center());
    QVERIFY(m_desk->click(button));
    QCOMPARE(m_desk->window().pages()->page(), Page::DecisionSheet);
    QTRY_VERIFY(isMade());
    QVERIFY(m_desk->find<QLabel>(sentence));
    m_desk->action(ActionId::Back)->trigger();
    QCOMPARE(m_desk->window().pages()->page(), Page::Findings);
}

void TestDecisionPage::followsItsFields()
{
    open(LanguageCode::English);
    goTo("Sub140077");
    QCOMPARE(m_desk->find<QLineEdit>("New last day")->text(), "30 Apr 2030");
    QVERIFY(m_desk->type("New last day", "31-12-27"));
    QTRY_VERIFY(isMade());
    QCOMPARE(answer(WhatHappens, WayOn::Renew), "Belastingen runs on through 31 December 2027.");
    QVERIFY(m_desk->type("First day of the replacement", "1-12-26"));
    QVERIFY(m_desk->type("Id of the replacement", "Sub200001"));
    QTRY_VERIFY(isMade());
    QVERIFY(answer(WhatHappens, WayOn::Replace)
                .startsWith("Sub200001 starts on 1 December 2026 and runs through 31 December 2027"));
    QCOMPARE(answer(DaysToMove, WayOn::Replace), "Between 1 December 2026 and 31 December 2026.");
    auto* months = m_desk->find<ComboBox>("Amounts through");
    QCOMPARE(months->itemText(0), "January 2027");
    QCOMPARE(months->currentText(), "December 2027");
    QVERIFY(sheet()
                ->model()
                ->index(OverageSum, 0)
                .data()
                .toString()
                .startsWith("Overage from December 2026 through December 2027"));
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Home);
    QTRY_VERIFY(isMade());
    QVERIFY(sheet()
                ->model()
                ->index(OverageSum, 0)
                .data()
                .toString()
                .startsWith("Overage from December 2026 through January 2027"));
    QVERIFY(m_desk->session().plan().history().empty());
}

void TestDecisionPage::saysWhatIsWrongWithAField()
{
    open(LanguageCode::Dutch);
    goTo("Sub140077");
    QVERIFY(m_desk->type("Nieuwe laatste dag", "ooit"));
    QVERIFY(m_desk->find<QLabel>("'ooit' is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag."));
    QCOMPARE(answer(WhatHappens, WayOn::Renew), "Belastingen loopt door t/m 30 april 2030.");
    // A day on which nothing is left refuses two ways, not the third.
    QVERIFY(m_desk->type("Nieuwe laatste dag", "31-12-26"));
    QTRY_VERIFY(isMade());
    QVERIFY(!named<QPushButton>(*m_desk, "keepRenew")->isEnabled());
    QVERIFY(!named<QPushButton>(*m_desk, "keepReplace")->isEnabled());
    QCOMPARE(answer(ItsPlace, WayOn::Renew), "–");
    QVERIFY(m_desk->type("Nieuwe laatste dag", "31-12-27"));
    QVERIFY(m_desk->type("Id van de vervanging", "  "));
    QVERIFY(m_desk->find<QLabel>("Het nieuwe abonnement heeft een id nodig. Typ dat van het contract, of een ander."));
    QVERIFY(m_desk->type("Id van de vervanging", "sub121331"));
    QTRY_VERIFY(isMade());
    QVERIFY(!named<QPushButton>(*m_desk, "keepReplace")->isEnabled());
    QVERIFY(answer(WhatHappens, WayOn::Replace).contains("Sub121331") ||
            answer(WhatHappens, WayOn::Replace).contains("sub121331"));
    QVERIFY(named<QPushButton>(*m_desk, "keepRenew")->isEnabled());
}

void TestDecisionPage::keepsAWayAsAScenario_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("operations");

    QTest::newRow("renew") << "Verlengen: als scenario bewaren"
                           << "Belastingen verlengen" << QStringList{"renew-subscription"};
    QTest::newRow("replace") << "Vervangen door een nieuw abonnement: als scenario bewaren"
                             << "Belastingen vervangen" << QStringList{"add-subscription", "move-licenses"};
    QTest::newRow("let end") << "Laten eindigen en overzetten: als scenario bewaren"
                             << "Belastingen laten eindigen" << QStringList{"move-licenses"};
}

void TestDecisionPage::keepsAWayAsAScenario()
{
    QFETCH(const QString, button);
    QFETCH(const QString, name);
    QFETCH(const QStringList, operations);
    open(LanguageCode::Dutch);
    goTo("Sub140077");
    QVERIFY(m_desk->click(button));
    auto* field = named<QLineEdit>(*m_desk, "scenarioName");
    QVERIFY(field);
    QCOMPARE(field->text(), name);
    QTest::keyClick(field, Qt::Key_Return);
    Session& session = m_desk->session();
    QCOMPARE(session.scenarioName(), name);
    QStringList found;
    const PlanState& state = session.plan().state();
    const auto [first, end] = itemsOf(*state.scenarioItems, *session.scenario());
    for (auto item = first; item != end; ++item)
        found.push_back(QString(operationCodes.at(item->second.change->index())));
    QVERIFY2(found.mid(0, operations.size()) == operations, qPrintable(found.join(' ')));
    for (const ItemOutcome& item : session.items())
        QVERIFY(!item.refusal);
    // One step, that undo takes back whole; the sheet stays, and says what it starts from.
    QCOMPARE(session.plan().history().size(), std::size_t{1});
    QCOMPARE(m_desk->window().pages()->page(), Page::DecisionSheet);
    QTRY_VERIFY(isMade());
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Dit beslisblad gaat uit van de uitgangssituatie, niet van scenario "
                                                "'%1'. Er komt niets van in het plan voordat u een keuze als scenario "
                                                "bewaart.")
                                     .arg(name)));
    m_desk->action(ActionId::Undo)->trigger();
    QVERIFY(session.plan().state().scenarios->empty());
    QVERIFY(session.plan().state().scenarioItems->empty());
}

void TestDecisionPage::keepsNothingUnlessAsked()
{
    open(LanguageCode::English);
    goTo("Sub140077");
    QVERIFY(m_desk->click("Renew: keep as scenario"));
    QTest::keyClick(named<QLineEdit>(*m_desk, "scenarioName"), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Asked for before it is made, it is kept as it comes out.
    QVERIFY(m_desk->type("New last day", "31-12-28"));
    QVERIFY(!isMade());
    QVERIFY(m_desk->click("Renew: keep as scenario"));
    QTRY_VERIFY(named<QLineEdit>(*m_desk, "scenarioName"));
    QTest::keyClick(named<QLineEdit>(*m_desk, "scenarioName"), Qt::Key_Escape);
    QVERIFY(m_desk->session().plan().history().empty());
    QVERIFY(!m_desk->session().scenario());
}

void TestDecisionPage::keepsByKeys()
{
    open(LanguageCode::English);
    goTo("Sub140077");
    QVERIFY(sheet()->hasFocus());
    QVERIFY(named<QPushButton>(*m_desk, "keepRenew")->isDefault());
    QTest::keyClick(sheet(), Qt::Key_Return, Qt::ControlModifier);
    auto* field = named<QLineEdit>(*m_desk, "scenarioName");
    QVERIFY(field);
    QCOMPARE(field->text(), "Renew Belastingen");
    QTest::keyClick(field, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Enter keeps the way of the column that one is in.
    sheet()->setFocus();
    QTest::keyClick(sheet(), Qt::Key_Right);
    QTest::keyClick(sheet(), Qt::Key_Return);
    QCOMPARE(named<QLineEdit>(*m_desk, "scenarioName")->text(), "Replace Belastingen");
}

void TestDecisionPage::startsFromTheBaseline()
{
    open(LanguageCode::English);
    Session& session = m_desk->session();
    const auto made = createScenario(session.plan().state(), {.name = "Other", .note = {}},
                                     {EndSubscription{"Sub140077", QDate(2026, 12, 15)}});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    goTo("Sub140077");
    QVERIFY(
        m_desk->find<QLabel>("This sheet starts from the baseline, not from scenario \"Other\". Nothing of it is in "
                             "the plan until you keep a way as a scenario."));
    QVERIFY(m_desk->find<QLabel>("Belastingen (Sub140077) runs through 31 December 2026, 37 days left."));
}

void TestDecisionPage::followsThePlan()
{
    open(LanguageCode::English);
    goTo("Sub140077");
    QVERIFY(m_desk->type("New last day", "31-12-27"));
    QTRY_VERIFY(isMade());
    Session& session = m_desk->session();
    // What has nothing to do with the end leaves alone what was typed.
    QVERIFY(session.apply(EditTenant{QString("Other"), {}}).value());
    QTRY_VERIFY(isMade());
    QCOMPARE(m_desk->find<QLineEdit>("New last day")->text(), "31 Dec 2027");
    // Another end is another question.
    QVERIFY(session.apply(EndSubscription{"Sub140077", QDate(2026, 12, 15)}).value());
    QTRY_VERIFY(isMade());
    QVERIFY(m_desk->find<QLabel>("Belastingen (Sub140077) runs through 15 December 2026, 21 days left."));
    QVERIFY(m_desk->find<QLineEdit>("New last day")->text() != "31 Dec 2027");
    session.setDay(QDate(2026, 12, 15));
    QTRY_VERIFY(isMade());
    QVERIFY(m_desk->find<QLabel>("Belastingen (Sub140077) runs through 15 December 2026, 0 days left."));
    session.setDay(QDate(2026, 12, 16));
    QVERIFY(
        m_desk->find<QLabel>("No last day of Belastingen (Sub140077) is known from 16 December 2026 on, so there is "
                             "nothing to decide."));
    QVERIFY(!sheet()->isVisible());
    session.setDay(session.today());
    QTRY_VERIFY(isMade());
    QVERIFY(sheet()->isVisible());
}

void TestDecisionPage::speaksTheOtherLanguage()
{
    open(LanguageCode::Dutch);
    goTo("Sub140077");
    QVERIFY(m_desk->type("Nieuwe laatste dag", "31-12-27"));
    m_desk->action(ActionId::Settings)->trigger();
    QTest::keyClick(m_desk->find<QComboBox>("Taal"), Qt::Key_End); // English
    QTest::qWait(0);
    QTRY_VERIFY(isMade());
    QVERIFY(m_desk->find<QPushButton>("Let end and move: keep as scenario"));
    QCOMPARE(m_desk->find<QLineEdit>("New last day")->text(), "31 Dec 2027"); // what was typed stays
    QCOMPARE(answer(WhatHappens, WayOn::Renew), "Belastingen runs on through 31 December 2027.");
}

void TestDecisionPage::isCopiedAndSaved()
{
    open(LanguageCode::English);
    goTo("Sub140077");
    const TypedTable table = m_desk->window().pages()->current().table();
    QCOMPARE(table.title, "Decision sheet");
    // What it is about, and what its amounts rest on.
    const QString& head = table.headings.front();
    QVERIFY2(
        head.startsWith(QStringLiteral(
            "Belastingen (Sub140077) runs through 31 December 2026, 37 days left. Belastingen no longer runs from 1 "
            "January 2027 on. 56 people lose access: 2 administrators, 3 supervisors and 51 agents. By department: "
            "Belastingen 56. Months without usage are taken to be like October 2026.")),
        qPrintable(head));
    QCOMPARE(table.headings.sliced(1), QStringList({"Renew", "Replace by a new subscription", "Let end and move"}));
    QCOMPARE(table.rows, OverageSum + 1);
    QCOMPARE(std::get<QString>(table.cell(Access, 1)), "Nobody loses access.");
    QVERIFY(m_desk->action(ActionId::CopyRows)->isEnabled());
}

void TestDecisionPage::modelIsSound()
{
    DecisionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const Language language(LanguageCode::English);
    using Weight = DecisionAnswer::Weight;
    model.show({{"Access", {DecisionAnswer{"all"}, {"none", Weight::Loss}, {"some"}}}}, language);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), "Replace by a new subscription, Access: none");
    QCOMPARE(model.index(0, 2).data(DecisionModel::weightRole).toInt(), static_cast<int>(Weight::Loss));
    QVERIFY(!model.index(0, 0).data(DecisionModel::weightRole).isValid());
    model.show({}, language);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestDecisionPage)
#include "test_decision_page.moc"
