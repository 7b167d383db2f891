#include "support/applied.h"
#include "support/canonical.h"
#include "support/window.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QPushButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// People moved off a subscription that ends, in the window, in both languages.
class TestMoveWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }
    void solvesTheLockout_data();
    void solvesTheLockout();
    void worksInTheOpenScenario();
    void letsPeopleStay();
    void limitsByChoice();
    void keepsTheDay();
    void showsBeforeSaving();
    void leavesAndFetchesBack();
    void forgetsThePlanBefore();
    void saysThatNobodyHasToMove();

private:
    void open(LanguageCode language, const char* sample, const QString& subscription);
    bool isShown(const char* name) const
    {
        return m_desk->window().findChild<QWidget*>(QLatin1String(name))->isVisible();
    }
    QStringList moves() const;

    std::unique_ptr<Desk> m_desk;
};

void TestMoveWays::open(LanguageCode language, const char* sample, const QString& subscription)
{
    m_desk = std::make_unique<Desk>(language);
    QVERIFY(m_desk->session().openSample(QLatin1String(sample)));
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    auto* table = m_desk->window().findChild<TableView*>(QStringLiteral("subscriptionsTable"));
    const Tenant& tenant = m_desk->session().tenant();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 1);
        if (index.data(Qt::AccessibleTextRole).toString().contains(tenant.find(subscription)->name))
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }
    m_desk->action(ActionId::MovePeople)->trigger();
    QCOMPARE(m_desk->window().pages()->page(), Page::Moves);
}

/// `2 Planning`, by row.
QStringList TestMoveWays::moves() const
{
    const auto* model = m_desk->window().findChild<TableView*>(QStringLiteral("movesTable"))->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.push_back(model->index(row, 0).data().toString() + QLatin1Char(' ') +
                       model->index(row, 4).data().toString());
    return rows;
}

void TestMoveWays::solvesTheLockout_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("shortages");
    QTest::addColumn<QString>("addSeats");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("leaveOut");
    QTest::addColumn<QString>("save");
    QTest::addColumn<QString>("consequence");
    QTest::newRow("nl")
        << LanguageCode::Dutch
        << QStringList{"4 Planning", "7 Geen plaats", "2 Planning", "1 Geen plaats", "1 Geen plaats"}
        << "Vanaf 1 februari 2027 zijn er 7 Standard-plaatsen te weinig. Vanaf 1 februari 2027 zijn er "
           "2 Premium-plaatsen te weinig. Onder wie geen plaats hebben zijn 2 beheerders. 7 "
           "Standard-plaatsen meer op Planning zijn genoeg. 2 "
           "Premium-plaatsen meer op Planning zijn genoeg."
        << "Deze plaatsen ook toevoegen"
        << "7 Standard-plaatsen meer op Planning vanaf 24 november 2026 worden met het overzetten opgeslagen. 2 "
           "Premium-plaatsen meer op Planning vanaf 24 november 2026 worden met het overzetten opgeslagen. Bestel ze: "
           "het plan rekent er alleen op."
        << "Deze plaatsen weglaten"
        << "Opslaan in plan"
        << "Van 1 februari 2027 t/\u2060m 30 april 2028 hebben 15 mensen toegang die zij anders niet hadden.";
    QTest::newRow("en")
        << LanguageCode::English << QStringList{"4 Planning", "7 No place", "2 Planning", "1 No place", "1 No place"}
        << "Short by 7 Standard seats from 1 February 2027. Short by 2 Premium seats from 1 February "
           "2027. Among those without a place are 2 administrators. 7 more Standard seats on Planning "
           "would do. 2 more Premium seats on Planning would "
           "do."
        << "Add these seats too"
        << "7 more Standard seats on Planning from 24 November 2026 on are saved with the moves. 2 more "
           "Premium seats on Planning from 24 November 2026 on are saved with the moves. Order them: the "
           "plan only counts on them."
        << "Leave these seats out"
        << "Save to plan"
        << "From 1 February 2027 through 30 April 2028, 15 people have access who otherwise would not.";
}

void TestMoveWays::solvesTheLockout()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QString, addSeats);
    QFETCH(const QString, leaveOut);
    QFETCH(const QString, save);
    open(language, "lockout", QStringLiteral("Sub204410"));
    Session& session = m_desk->session();
    const QByteArray start = canonicalBytes(session.tenant());
    QTEST(moves(), "before");
    QTEST(m_desk->said("moveShortages"), "shortages");

    QVERIFY(m_desk->click(addSeats));
    QVERIFY(session.plan().history().empty()); // they are saved with the moves
    QCOMPARE(moves(), QStringList({"11 Planning", "3 Planning", "1 Planning"}));
    QTEST(m_desk->said("moveShortages"), "added");
    QVERIFY(m_desk->click(leaveOut));
    QTEST(moves(), "before");
    QTEST(m_desk->said("moveShortages"), "shortages");
    QVERIFY(m_desk->click(addSeats));
    QTEST(m_desk->said("moveConsequence"), "consequence");

    QVERIFY(m_desk->click(save));
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
    QCOMPARE(session.plan().history().size(), 1U);
    QCOMPARE(session.plan().history().back().summary.people, 15);
    QCOMPARE(licensesText(session.tenant(), "noor.visser@lockout.example"), QString("Sub217735 premium-agent"));
    QVERIFY(session.undo());
    QCOMPARE(canonicalBytes(session.tenant()), start);
}

void TestMoveWays::worksInTheOpenScenario()
{
    open(LanguageCode::English, "lockout", QStringLiteral("Sub204410"));
    Session& session = m_desk->session();
    const QByteArray start = canonicalBytes(session.plan().baseline());
    const auto made = createScenario(session.plan().state(), {.name = "Service ends", .note = {}});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    QCOMPARE(m_desk->window().pages()->page(), Page::Moves);
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
    QCOMPARE(session.items().size(), 1U); // one target, one change
    QCOMPARE(canonicalBytes(session.plan().baseline()), start);
    QCOMPARE(session.plan().history().size(), 2U);
}

void TestMoveWays::letsPeopleStay()
{
    open(LanguageCode::English, "lockout", QStringLiteral("Sub204410"));
    auto* groups = m_desk->find<TableView>(QStringLiteral("Proposed moves"));
    groups->goToRow(2);
    auto* people = m_desk->find<TableView>(QStringLiteral("People of the group"));
    QCOMPARE(people->model()->rowCount(), 3);
    people->setFocus();
    people->setCurrentIndex(people->model()->index(0, 0));
    QTest::keyClick(people, Qt::Key_Space);
    QTest::qWait(0);
    // Somebody else gets the seat, and who stays is the current one still.
    QCOMPARE(moves(), QStringList({"4 Planning", "7 No place", "2 Planning", "1 Stays", "1 No place"}));
    QCOMPARE(people->currentIndex().row(), 2);
    QVERIFY(m_desk->said("moveConclusion").contains("1 of them stays, because you chose so."));
    QTest::keyClick(people, Qt::Key_Space);
    QTest::qWait(0);
    QCOMPARE(moves(), QStringList({"4 Planning", "7 No place", "2 Planning", "1 No place", "1 No place"}));
}

void TestMoveWays::limitsByChoice()
{
    open(LanguageCode::English, "departments", QStringLiteral("Sub121331"));
    QCOMPARE(moves(), QStringList({"89 Parkeren en handhaving", "11 No place", "11 No place"}));
    auto* limit = m_desk->find<QCheckBox>(QStringLiteral("Free seats limit concurrent licenses, too"));
    QVERIFY(!limit->isChecked());
    QVERIFY(m_desk->click(QStringLiteral("Free seats limit concurrent licenses, too")));
    QCOMPARE(moves(), QStringList({"89 No place", "11 No place", "11 No place"}));
    QVERIFY(!m_desk->find<QPushButton>(QStringLiteral("Save to plan"))->isEnabled());
    QVERIFY(m_desk->said("moveShortages")
                .contains("117 more Standard seats on Parkeren en handhaving would do. 28 of them make up for what is "
                          "short there already."));
}

void TestMoveWays::keepsTheDay()
{
    open(LanguageCode::English, "lockout", QStringLiteral("Sub204410"));
    QVERIFY(m_desk->type(QStringLiteral("Keep access through"), QStringLiteral("31-1-27")));
    QVERIFY(m_desk->said("moveConclusion").startsWith("Through 31 January 2027, nobody with a license on Servicedesk"));
    QVERIFY(!isShown("movesTable"));
    QVERIFY(m_desk->type(QStringLiteral("Keep access through"), QStringLiteral("1-2-27")));
    QVERIFY(isShown("movesTable"));
    QVERIFY(m_desk->type(QStringLiteral("Keep access through"), QStringLiteral("soon")));
    QVERIFY(m_desk->find<QWidget>(
        QStringLiteral("\"soon\" is not a date. Type for example 31-1-27, 31 Jan, +60 or today.")));
    // Who looks at the day on which access is lost still plans moves that keep it.
    m_desk->session().setDay(QDate(2027, 2, 1));
    QVERIFY2(m_desk->said("moveCandidates")
                 .startsWith(QStringLiteral("• Planning: To be carried out from 24 November 2026 through")),
             qPrintable(m_desk->said("moveCandidates")));
}

/// What is typed is shown before it is saved, whatever key one presses.
void TestMoveWays::showsBeforeSaving()
{
    open(LanguageCode::English, "lockout", QStringLiteral("Sub204410"));
    auto* day = m_desk->find<QWidget>(QStringLiteral("Keep access through"));
    day->setFocus();
    QTest::keyClick(day, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(day, QStringLiteral("28-2-27"));
    QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->window().pages()->page(), Page::Moves);
    QVERIFY(m_desk->session().plan().history().empty());
    QTest::keyClick(day, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
    QCOMPARE(m_desk->session().plan().history().size(), 1U);
}

void TestMoveWays::leavesAndFetchesBack()
{
    open(LanguageCode::English, "lockout", QStringLiteral("Sub204410"));
    QVERIFY(m_desk->type(QStringLiteral("Keep access through"), QStringLiteral("28-2-27")));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
    QCOMPARE(m_desk->window().pages()->unsavedDraft(), QString("Move people from Servicedesk"));
    m_desk->action(ActionId::FetchDraft)->trigger();
    QCOMPARE(m_desk->window().pages()->page(), Page::Moves);
    QVERIFY(m_desk->session().plan().history().empty());
}

void TestMoveWays::forgetsThePlanBefore()
{
    open(LanguageCode::English, "departments", QStringLiteral("Sub121331"));
    auto* people = m_desk->find<TableView>(QStringLiteral("People of the group"));
    people->setFocus();
    people->setCurrentIndex(people->model()->index(88, 0)); // somebody whom a small plan does not have
    QTest::keyClick(people, Qt::Key_Space);
    QTest::qWait(0);
    QVERIFY(m_desk->said("moveConclusion").contains("1 of them stays"));
    QVERIFY(m_desk->session().openSample(QStringLiteral("article")));
    QCOMPARE(m_desk->window().pages()->unsavedDraft(), QString());
    Q_EMIT m_desk->window().languageChosen(LanguageCode::Dutch); // renews the texts of all pages
    QCOMPARE(moves(), QStringList());
}

void TestMoveWays::saysThatNobodyHasToMove()
{
    open(LanguageCode::Dutch, "lockout", QStringLiteral("Sub217735"));
    m_desk->session().setDay(QDate(2026, 11, 25));
    QVERIFY(m_desk->type(QStringLiteral("Toegang behouden t/m"), QStringLiteral("31-12-27")));
    QVERIFY(m_desk->said("moveConclusion").startsWith("Tot en met 31 december 2027 verliest niemand met een licentie"));
    QVERIFY(!m_desk->find<QPushButton>(QStringLiteral("Opslaan in plan"))->isEnabled());
}

QTEST_MAIN(TestMoveWays)
#include "test_move_ways.moc"
