#include "support/window.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The findings in the window: the alarm on every page, the list, and what can be done about one.
class TestFindingsWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void alarmsOnEveryPage();
    void doubtsWhileRolesAreUnknown();
    void acceptsTheAlarmAndTakesItBack_data();
    void acceptsTheAlarmAndTakesItBack();
    void solvesWhereTheEditorIs();
    void goesThereOnThatDay();
    void editsAllWhomItIsAbout();
    void leadsToUsageWithoutASubscription_data();
    void leadsToUsageWithoutASubscription();
    void goesToTheChangeOfAScenario();
    void goesRoundByKeys();
    void unfoldsPeople();
    void countsInTheNavigation();
    void setsTheLimits();
    void setsHowMuchMayBeUnused();
    void leavesTheLimitsAlone();
    void isCalmWhereNothingIsFound();
    void saysThatAnAcceptanceLapsed();

private:
    void open(LanguageCode language, const char* sample);
    TableView* table(const QString& name) const;
    void choose(const QString& cell) const;
    QString shown() const;

    std::unique_ptr<Desk> m_desk;
};

void TestFindingsWays::open(LanguageCode language, const char* sample)
{
    m_desk = std::make_unique<Desk>(language);
    QVERIFY(m_desk->session().openSample(QLatin1String(sample)));
}

void TestFindingsWays::cleanup()
{
    m_desk.reset();
}

TableView* TestFindingsWays::table(const QString& name) const
{
    return m_desk->find<TableView>(name);
}

/// Clicks on the first cell of the findings that begins so.
void TestFindingsWays::choose(const QString& cell) const
{
    QTest::keyClick(&m_desk->window(), Qt::Key_8, Qt::ControlModifier);
    auto* findings = table(QStringLiteral("Bevindingen"));
    const QModelIndex index = Desk::cell(findings, cell);
    QVERIFY2(index.isValid(), qPrintable(cell));
    QTest::mouseClick(findings->viewport(), Qt::LeftButton, {}, findings->visualRect(index).center());
}

/// The finding that is shown in full.
QString TestFindingsWays::shown() const
{
    const auto* detail = m_desk->window().findChild<QWidget*>(QStringLiteral("findingDetail"));
    return detail->isVisible() ? detail->findChild<QLabel*>()->text() : QString();
}

void TestFindingsWays::alarmsOnEveryPage()
{
    open(LanguageCode::Dutch, "departments");
    const QString alarm = QStringLiteral(
        "Vanaf 1 februari 2027 heeft geen enkele beheerder toegang. Demi Peters en Lotte Bos hebben alleen "
        "licenties op abonnementen die dan geëindigd zijn. Zet ten minste één van hen over. 2 andere "
        "beheerders hebben ook daarvóór al geen toegang.");
    for (const ActionId page : {ActionId::UsersPage, ActionId::SubscriptionsPage, ActionId::FindingsPage}) {
        m_desk->action(page)->trigger();
        QVERIFY(m_desk->find<QLabel>(alarm));
    }
    m_desk->action(ActionId::UsersPage)->trigger();
    QVERIFY(m_desk->click(QStringLiteral("Bevinding tonen")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Findings);
    QCOMPARE(shown(), alarm);
    m_desk->session().close();
    QVERIFY(!m_desk->window().findChild<QWidget*>(QStringLiteral("alarm"))->isVisible());
}

/// Somebody new, of whom it is not known whether they are an administrator, does not silence the alarm.
void TestFindingsWays::doubtsWhileRolesAreUnknown()
{
    open(LanguageCode::Dutch, "departments");
    auto* bar = m_desk->window().findChild<QWidget*>(QStringLiteral("alarm"));
    const auto ground = [bar] { return bar->grab().toImage().pixelColor(1, 1); };
    const QColor ofAlarm = ground();
    NewPerson someone;
    someone.person.email = QStringLiteral("nieuw@meerbeek.example");
    someone.licenses = {{.subscription = QStringLiteral("Sub158812")}};
    QVERIFY(m_desk->session().apply(AddPeople{{someone}}).value());
    const QString doubt = QStringLiteral(
        "Vanaf 1 februari 2027 heeft geen van de 4 beheerders die bekend zijn toegang. Van 1 persoon zijn "
        "de rollen niet bekend: vul in of die beheerder is.");
    QVERIFY(m_desk->find<QLabel>(doubt));
    QVERIFY(ground() != ofAlarm);
    QVERIFY(m_desk->click(QStringLiteral("Bevinding tonen")));
    QCOMPARE(shown(), doubt);
}

void TestFindingsWays::acceptsTheAlarmAndTakesItBack_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("nl") << LanguageCode::Dutch
                        << QStringList{
                               "Bevinding tonen",           "Accepteren…",           "Reden om het te accepteren",
                               "1 geaccepteerde bevinding", "Acceptatie terugnemen", "Geaccepteerde bevindingen"};
    QTest::newRow("en") << LanguageCode::English << QStringList{"Show the finding",         "Accept…",
                                                                "Reason to accept it",      "1 accepted finding",
                                                                "Take the acceptance back", "Accepted findings"};
}

void TestFindingsWays::acceptsTheAlarmAndTakesItBack()
{
    QFETCH(LanguageCode, language);
    QFETCH(QStringList, names);
    open(language, "departments");
    const auto* alarm = m_desk->window().findChild<QWidget*>(QStringLiteral("alarm"));
    QVERIFY(m_desk->click(names.at(0)));
    QVERIFY(m_desk->click(names.at(1)));
    auto* reason = m_desk->find<QLineEdit>(names.at(2));
    QVERIFY(reason && reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return); // without a reason there is no accepting
    QVERIFY(m_desk->session().plan().history().empty());
    QTest::keyClicks(reason, QStringLiteral("Demi is moved in January"));
    QTest::keyClick(reason, Qt::Key_Return);

    const std::vector<Edit>& history = m_desk->session().plan().history();
    QCOMPARE(history.size(), 1U);
    QCOMPARE(history.front().kind, EditKind::Acceptance);
    QCOMPARE(history.front().note, QStringLiteral("Demi is moved in January"));
    QVERIFY(!alarm->isVisible());
    QVERIFY(m_desk->click(names.at(3)));
    QVERIFY(table(names.at(5)) && table(names.at(5))->model()->rowCount() == 1);
    QVERIFY(m_desk->click(names.at(4)));
    QVERIFY(alarm->isVisible());
    m_desk->action(ActionId::Undo)->trigger();
    QVERIFY(!alarm->isVisible());
    m_desk->action(ActionId::Undo)->trigger();
    QVERIFY(alarm->isVisible());
    QVERIFY(m_desk->session().plan().state().acceptances->empty());
}

void TestFindingsWays::solvesWhereTheEditorIs()
{
    open(LanguageCode::Dutch, "departments");
    QVERIFY(m_desk->click(QStringLiteral("Bevinding tonen")));
    QVERIFY(m_desk->click(QStringLiteral("Licenties bewerken…")));
    QVERIFY(m_desk->click(QStringLiteral("Parkeren en handhaving (Sub158812): Standard")));
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Findings); // where one came from
    QVERIFY(!m_desk->window().findChild<QWidget*>(QStringLiteral("alarm"))->isVisible());

    Subscription incomplete;
    incomplete.id = QStringLiteral("Sub200001");
    incomplete.licensing = Licensing::Concurrent;
    QVERIFY(m_desk->session().apply(AddSubscription{incomplete}).value());
    choose(QStringLiteral("Over: Sub200001"));
    QVERIFY(m_desk->click(QStringLiteral("Verlengen…")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Contract);
    QVERIFY(m_desk->click(QStringLiteral("Annuleren")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Findings);
    // Whoever goes elsewhere meanwhile ends where editing usually does.
    QVERIFY(m_desk->click(QStringLiteral("Verlengen…")));
    m_desk->action(ActionId::SubscriptionsPage)->trigger();
    m_desk->action(ActionId::EditSubscription)->trigger();
    QVERIFY(m_desk->click(QStringLiteral("Annuleren")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
}

void TestFindingsWays::goesThereOnThatDay()
{
    open(LanguageCode::Dutch, "departments");
    choose(QStringLiteral("Dag: 31-12-2026"));
    QVERIFY(m_desk->click(QStringLiteral("Ga erheen")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
    QCOMPARE(m_desk->session().day(), QDate(2026, 12, 31));
    QVERIFY(table(QStringLiteral("Abonnementen"))
                ->currentIndex()
                .siblingAtColumn(1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Belastingen")));
    m_desk->action(ActionId::Today)->trigger();
    QVERIFY(m_desk->click(QStringLiteral("Bevinding tonen")));
    auto* findings = table(QStringLiteral("Bevindingen"));
    QTest::keyClick(findings, Qt::Key_Return);
    // The alarm is about several people: they are shown, on that day, and Back leads to the day before the way.
    QCOMPARE(m_desk->window().pages()->page(), Page::Users);
    QCOMPARE(m_desk->session().day(), QDate(2027, 2, 1));
    QCOMPARE(table(QStringLiteral("Gebruikers"))->model()->rowCount(), 4);
    m_desk->action(ActionId::Back)->trigger();
    QCOMPARE(m_desk->window().pages()->page(), Page::Findings);
    QCOMPARE(m_desk->session().day(), m_desk->session().today());

    // A finding about each of many shows just these.
    m_desk->session().setDay(QDate(2027, 1, 1));
    choose(QStringLiteral("Bevinding: Geen toegang"));
    QVERIFY(m_desk->click(QStringLiteral("Ga erheen")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Users);
    QVERIFY(table(QStringLiteral("Gebruikers"))->model()->rowCount() < 240);
}

void TestFindingsWays::editsAllWhomItIsAbout()
{
    open(LanguageCode::Dutch, "departments");
    m_desk->session().setDay(QDate(2027, 1, 1));
    choose(QStringLiteral("Bevinding: Licentie na het einde"));
    QVERIFY(shown().contains(QStringLiteral("8 mensen hebben nog een licentie op Proef AI Agent")) ||
            shown().contains(QStringLiteral("56 mensen hebben nog een licentie op Belastingen (Sub140077)")));
    const bool isOfTrial = shown().startsWith(QStringLiteral("8 "));
    QVERIFY(m_desk->click(QStringLiteral("Ga erheen")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Users);
    QCOMPARE(table(QStringLiteral("Gebruikers"))->model()->rowCount(), isOfTrial ? 8 : 56);
    m_desk->action(ActionId::Back)->trigger();
    QVERIFY(m_desk->click(QStringLiteral("Licenties bewerken…")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Licenses);
    QVERIFY(m_desk->find<QLabel>(isOfTrial ? QStringLiteral("Licenties van 8 mensen bewerken")
                                           : QStringLiteral("Licenties van 56 mensen bewerken")));
    QVERIFY(m_desk->click(QStringLiteral("Annuleren")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Findings);
}

/// From the baseline: findings are of all scenarios there.
void TestFindingsWays::leadsToUsageWithoutASubscription_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("fix");
    QTest::newRow("nl") << LanguageCode::Dutch << "Gebruik zonder abonnement"
                        << "Gebruik invoeren…";
    QTest::newRow("en") << LanguageCode::English << "Usage without a subscription"
                        << "Enter the usage…";
}

void TestFindingsWays::leadsToUsageWithoutASubscription()
{
    QFETCH(LanguageCode, language);
    QFETCH(QString, finding);
    QFETCH(QString, fix);
    open(language, "departments");
    Session& session = m_desk->session();
    QVERIFY(session.apply(SetUsage{Month(2026, 9), UsageType::Ivr, std::nullopt, 7}).value());
    m_desk->action(ActionId::FindingsPage)->trigger();
    auto* findings = m_desk->window().findChild<TableView*>(QStringLiteral("findingsTable"));
    for (int row = 0; row < findings->model()->rowCount(); ++row) {
        for (int column = 0; column < findings->model()->columnCount(); ++column) {
            if (findings->model()->index(row, column).data().toString() == finding)
                findings->goToRow(row);
        }
    }
    QVERIFY2(m_desk->click(fix), qPrintable(shown()));
    QCOMPARE(m_desk->window().pages()->page(), Page::Overage);
    auto* grid = m_desk->window().findChild<TableView*>(QStringLiteral("usageTable"));
    QVERIFY(grid->hasFocus());
    QCOMPARE(grid->currentIndex().data().toString(), QStringLiteral("7"));
    m_desk->action(ActionId::Back)->trigger();
    QCOMPARE(m_desk->window().pages()->page(), Page::Findings);
}

void TestFindingsWays::goesToTheChangeOfAScenario()
{
    open(LanguageCode::English, "departments");
    Session& session = m_desk->session();
    for (const char* name : {"Earlier", "Later"}) {
        const auto made = createScenario(session.plan().state(), {.name = QLatin1String(name), .note = {}});
        QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    }
    const Subscription source = *session.tenant().find(u"Sub140077"); // ends on 31 December 2026
    Subscription target = source;
    target.id = QStringLiteral("Sub200001");
    target.terms = {{QDate(2027, 1, 1), QDate(2027, 12, 31)}};
    std::vector<PersonId> people = session.tenant().members();
    std::erase_if(people, [&](PersonId person) {
        return !session.tenant().pool->holdingOn(session.tenant().licensesOf(person), source.ref);
    });
    people.resize(1);
    QVERIFY(session.apply(AddSubscription{target}).value());
    QVERIFY(session.apply(MoveLicenses{people, source.id, target.id}).value());
    session.setScenario(std::nullopt);

    QTest::keyClick(&m_desk->window(), Qt::Key_8, Qt::ControlModifier);
    auto* findings = table(QStringLiteral("Findings"));
    const QModelIndex index = Desk::cell(findings, QStringLiteral("Finding: No day to move"));
    QVERIFY(index.isValid());
    QTest::mouseClick(findings->viewport(), Qt::LeftButton, {}, findings->visualRect(index).center());
    QVERIFY(shown().contains(QStringLiteral("change 2 of scenario Later: 1 person goes from Belastingen (Sub140077)")));
    QVERIFY(m_desk->click(QStringLiteral("Go there")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Scenarios);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Changes of \"Later\"")));
    QCOMPARE(m_desk->window().findChild<QAbstractItemView*>(QStringLiteral("scenarioItems"))->currentIndex().row(), 1);
    QCOMPARE(session.day(), session.today());
}

void TestFindingsWays::goesRoundByKeys()
{
    open(LanguageCode::Dutch, "departments");
    QTest::keyClick(&m_desk->window(), Qt::Key_F8);
    QCOMPARE(m_desk->window().pages()->page(), Page::Findings);
    auto* findings = table(QStringLiteral("Bevindingen"));
    const int rows = findings->model()->rowCount();
    QVERIFY(rows > 2);
    QCOMPARE(findings->currentIndex().row(), 0);
    QTest::keyClick(&m_desk->window(), Qt::Key_F8);
    QCOMPARE(findings->currentIndex().row(), 1);
    QTest::keyClick(&m_desk->window(), Qt::Key_F8, Qt::ShiftModifier);
    QTest::keyClick(&m_desk->window(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(findings->currentIndex().row(), rows - 1);
    QTest::keyClick(&m_desk->window(), Qt::Key_F8);
    QCOMPARE(findings->currentIndex().row(), 0);
}

void TestFindingsWays::unfoldsPeople()
{
    open(LanguageCode::Dutch, "departments");
    m_desk->session().setDay(QDate(2027, 1, 1));
    choose(QStringLiteral("Bevinding: Geen toegang"));
    auto* findings = table(QStringLiteral("Bevindingen"));
    const int rows = findings->model()->rowCount();
    QVERIFY(m_desk->click(QStringLiteral("Mensen tonen")));
    QVERIFY(findings->model()->rowCount() > rows + 10);
    QTest::keyClick(findings, Qt::Key_Down);
    QVERIFY(shown().contains(QStringLiteral("heeft op 1 januari 2027 geen toegang")));
    QVERIFY(m_desk->click(QStringLiteral("Accepteren…")));
    QVERIFY(m_desk->type(QStringLiteral("Reden om het te accepteren"), QStringLiteral("gaat met pensioen")));
    QCOMPARE(m_desk->session().plan().state().acceptances->size(), 1U);
    QTest::keyClick(findings, Qt::Key_Return);
    QCOMPARE(m_desk->window().pages()->page(), Page::Person);
}

void TestFindingsWays::countsInTheNavigation()
{
    open(LanguageCode::Dutch, "departments");
    auto* navigation = m_desk->find<QAbstractItemView>(QStringLiteral("Pagina's"));
    QVERIFY(navigation);
    const auto count = [&] {
        return Desk::cell(navigation, QStringLiteral("Bevindingen")).data(Qt::AccessibleTextRole).toString();
    };
    const QString before = count();
    const int rows = static_cast<int>(before.section(u' ', 1, 1).toInt());
    QVERIFY(rows > 2);
    QVERIFY(m_desk->click(QStringLiteral("Bevinding tonen")));
    QCOMPARE(table(QStringLiteral("Bevindingen"))->model()->rowCount(), rows);
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("%1 open").arg(rows));
    QVERIFY(m_desk->click(QStringLiteral("Accepteren…")));
    QVERIFY(m_desk->type(QStringLiteral("Reden om het te accepteren"), QStringLiteral("bekend")));
    QCOMPARE(count(), QStringLiteral("Bevindingen, %1 open").arg(rows - 1));
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("%1 open, 1 geaccepteerd").arg(rows - 1));
}

void TestFindingsWays::setsTheLimits()
{
    open(LanguageCode::Dutch, "departments");
    QTest::keyClick(&m_desk->window(), Qt::Key_8, Qt::ControlModifier);
    QVERIFY(m_desk->click(QStringLiteral("Drempels")));
    auto* horizon = m_desk->find<QLineEdit>(QStringLiteral("Vooruitkijken (dagen)"));
    QVERIFY(horizon && horizon->hasFocus());
    QCOMPARE(horizon->text(), QStringLiteral("90"));
    horizon->selectAll();
    QTest::keyClick(horizon, Qt::Key_Delete);
    QVERIFY(!m_desk->find<QPushButton>(QStringLiteral("Opslaan in plan"))->isEnabled());
    QTest::keyClicks(horizon, QStringLiteral("60"));
    QTest::keyClick(horizon, Qt::Key_Return);
    QCOMPARE(m_desk->session().plan().state().limits.horizonDays, 60);
    QVERIFY(!m_desk->window().findChild<QWidget*>(QStringLiteral("alarm"))->isVisible());
    QVERIFY(!m_desk->window().findChild<QWidget*>(QStringLiteral("limitsForm"))->isVisible());
    m_desk->action(ActionId::Undo)->trigger();
    QCOMPARE(m_desk->session().plan().state().limits, FindingLimits());
    QVERIFY(m_desk->window().findChild<QWidget*>(QStringLiteral("alarm"))->isVisible());
}

void TestFindingsWays::setsHowMuchMayBeUnused()
{
    open(LanguageCode::Dutch, "departments");
    QTest::keyClick(&m_desk->window(), Qt::Key_8, Qt::ControlModifier);
    const auto isTold = [&] {
        return Desk::cell(table(QStringLiteral("Bevindingen")), QStringLiteral("Bevinding: Gecontracteerd, niet"))
            .isValid();
    };
    QVERIFY(!isTold());
    QVERIFY(m_desk->click(QStringLiteral("Drempels")));
    auto* unused = m_desk->find<QLineEdit>(QStringLiteral("Melden wat niet gebruikt is (%)"));
    QVERIFY(unused);
    QCOMPARE(unused->text(), QStringLiteral("50"));
    unused->setText(QStringLiteral("101"));
    QVERIFY(!m_desk->find<QPushButton>(QStringLiteral("Opslaan in plan"))->isEnabled());
    unused->setText(QStringLiteral("1"));
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));
    QCOMPARE(m_desk->session().plan().state().limits.unusedPercent, 1);
}

void TestFindingsWays::leavesTheLimitsAlone()
{
    open(LanguageCode::Dutch, "departments");
    QTest::keyClick(&m_desk->window(), Qt::Key_8, Qt::ControlModifier);
    QVERIFY(m_desk->click(QStringLiteral("Drempels")));
    auto* horizon = m_desk->find<QLineEdit>(QStringLiteral("Vooruitkijken (dagen)"));
    horizon->setText(QStringLiteral("7"));
    QTest::keyClick(horizon, Qt::Key_Escape);
    QVERIFY(!horizon->isVisible());
    QVERIFY(m_desk->session().plan().history().empty());
    QCOMPARE(horizon->text(), QStringLiteral("90"));
}

void TestFindingsWays::isCalmWhereNothingIsFound()
{
    open(LanguageCode::Dutch, "departments");
    m_desk->session().setDay(QDate(2026, 1, 1));
    QTest::keyClick(&m_desk->window(), Qt::Key_8, Qt::ControlModifier);
    for (bool isLeft = true; isLeft;) { // accept what there is
        auto* accept = m_desk->window().findChild<QWidget*>(QStringLiteral("findingDetail"));
        isLeft = accept->isVisible();
        if (isLeft) {
            QVERIFY(m_desk->click(QStringLiteral("Accepteren…")));
            QVERIFY(m_desk->type(QStringLiteral("Reden om het te accepteren"), QStringLiteral("bekend")));
        }
    }
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Op 1 januari 2026 vraagt niets om aandacht. Het eerste abonnement dat "
                                                "eindigt is Belastingen (Sub140077), op 31 december 2026.")));
    QVERIFY(!m_desk->action(ActionId::NextFinding)->isEnabled());
}

void TestFindingsWays::saysThatAnAcceptanceLapsed()
{
    open(LanguageCode::Dutch, "departments");
    choose(QStringLiteral("Dag: 31-12-2026"));
    QVERIFY(m_desk->click(QStringLiteral("Accepteren…")));
    QVERIFY(m_desk->type(QStringLiteral("Reden om het te accepteren"), QStringLiteral("wordt vervangen")));
    QVERIFY(m_desk->session().apply(EndSubscription{QStringLiteral("Sub140077"), QDate(2026, 12, 15)}).value());
    choose(QStringLiteral("Dag: 15-12-2026"));
    QVERIFY(
        m_desk->find<QLabel>(QStringLiteral("Geaccepteerd op 24 november 2026, maar intussen anders of erger: wordt "
                                            "vervangen")));
}

QTEST_MAIN(TestFindingsWays)
#include "test_findings_ways.moc"
