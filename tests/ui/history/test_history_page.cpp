#include "support/places.h"
#include "support/window.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The history in the window: the way back to an edit and forth again, by clicks and keys.
class TestHistoryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForth();
    void speaksEnglish();
    void filters();
    void saysWhereUndoEnds();
    void saysThatNothingWasChanged();
    void offersNothingOnOtherPages();
    void beginsWithTheStateThatThePlanIsIn();

private:
    /// A plan whose tenant has had three names, one after the other.
    void open(LanguageCode code);
    TableView* table(const QString& name) const { return m_desk->find<TableView>(name); }
    void clickRow(TableView* table, const QString& cell) const;
    const QString& name() const { return m_desk->session().tenant().name; }

    std::unique_ptr<Desk> m_desk;
};

void TestHistoryPage::open(LanguageCode code)
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(code);
    QVERIFY(m_desk->session().openSample(QStringLiteral("article")));
    for (const char* name : {"One", "Two", "Three"})
        QVERIFY(m_desk->session().apply(EditTenant{QString(name), {}}).value());
}

void TestHistoryPage::clickRow(TableView* table, const QString& cell) const
{
    const QModelIndex index = Desk::cell(table, cell);
    QVERIFY2(index.isValid(), qPrintable(cell));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

void TestHistoryPage::goesBackAndForth()
{
    open(LanguageCode::Dutch);
    auto* navigation = m_desk->find<QListWidget>(QStringLiteral("Pagina's"));
    const auto entries = navigation->findItems(QStringLiteral("Geschiedenis"), Qt::MatchExactly);
    QCOMPARE(entries.size(), 1);
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, navigation->visualItemRect(entries.first()).center());
    auto* edits = table(QStringLiteral("Geschiedenis"));
    QVERIFY(edits && edits->hasFocus());
    QVERIFY(edits->model()->index(0, 1).data().toString().endsWith(QStringLiteral("Three"))); // the newest on top

    clickRow(edits, QStringLiteral("Wijziging: Gegevens van de tenant gewijzigd: One"));
    QVERIFY(m_desk->click(QStringLiteral("Ongedaan maken tot hier: 2 wijzigingen")));
    QCOMPARE(name(), QStringLiteral("One"));
    QCOMPARE(m_desk->said("statusDone"), QStringLiteral("2 wijzigingen ongedaan gemaakt. De laatste die nu geldt is: "
                                                        "Gegevens van de tenant gewijzigd: One"));
    QVERIFY(Desk::cell(edits, QStringLiteral("Ongedaan maken: ongedaan gemaakt")).isValid());
    QVERIFY(!m_desk->find<QPushButton>(QStringLiteral("Ongedaan maken tot hier"))->isEnabled()); // here is now

    QTest::keyClick(edits, Qt::Key_Up);
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Opnieuw tot hier: 1 wijziging")));
    QTest::keyClick(edits, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(name(), QStringLiteral("Two"));
    QCOMPARE(m_desk->said("statusDone"),
             QStringLiteral("1 wijziging opnieuw gedaan, tot en met: Gegevens van de tenant gewijzigd: Two"));
    QVERIFY(edits->hasFocus());
    QTest::keyClick(edits, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name(), QStringLiteral("One"));
}

void TestHistoryPage::speaksEnglish()
{
    open(LanguageCode::English);
    QTest::keyClick(&m_desk->window(), Qt::Key_9, Qt::ControlModifier);
    auto* edits = table(QStringLiteral("History"));
    clickRow(edits, QStringLiteral("Change: Details of the tenant changed: Two"));
    QVERIFY(m_desk->click(QStringLiteral("Undo to here: 1 change")));
    QCOMPARE(name(), QStringLiteral("Two"));
    clickRow(edits, QStringLiteral("Change: Details of the tenant changed: Three"));
    QCOMPARE(m_desk->action(ActionId::GoToEdit)->text(), QStringLiteral("Redo to &here: 1 change"));
    edits->goToRow(edits->model()->rowCount() - 1); // before all of them
    QVERIFY(m_desk->click(QStringLiteral("Undo to here: 2 changes")));
    QCOMPARE(m_desk->said("statusDone"), QStringLiteral("2 changes undone: all there were."));
}

void TestHistoryPage::filters()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::HistoryPage)->trigger();
    auto* edits = table(QStringLiteral("Geschiedenis"));
    auto* filter = m_desk->find<QLineEdit>(QStringLiteral("Geschiedenis filteren"));
    QTest::keyClicks(filter, QStringLiteral("two"));
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("1 van 3 getoond"));
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(edits->hasFocus());
    QTest::keyClick(edits, Qt::Key_U, Qt::ControlModifier); // hidden ones are undone, too
    QCOMPARE(name(), QStringLiteral("Two"));
    QTest::keyClicks(filter, QStringLiteral(" or none"));
    QVERIFY(!edits->isVisible());
    QVERIFY(!m_desk->action(ActionId::GoToEdit)->isEnabled());
}

void TestHistoryPage::saysWhereUndoEnds()
{
    open(LanguageCode::Dutch);
    for (int i = 0; i < keptImports + 1; ++i) {
        const QString sample = i % 2 == 0 ? QStringLiteral("departments") : QStringLiteral("article");
        QVERIFY(m_desk->session().importTenant(sampleFile(sample)).value());
    }
    m_desk->action(ActionId::HistoryPage)->trigger();
    auto* edits = table(QStringLiteral("Geschiedenis"));
    QVERIFY(m_desk->find<QLabel>(
        QStringLiteral("Ongedaan maken gaat terug tot 24-11-2026 00:00. Oudere wijzigingen kunnen niet meer ongedaan "
                       "worden gemaakt: van imports worden alleen de laatste vijf bewaard.")));
    const QModelIndex first =
        Desk::cell(edits, QStringLiteral("Ongedaan maken: kan niet meer ongedaan worden gemaakt"));
    QCOMPARE(first.row(), keptImports); // the first import is as far as one comes
    edits->goToRow(first.row());
    QVERIFY(m_desk->action(ActionId::GoToEdit)->isEnabled());
    edits->goToRow(first.row() + 1);
    QVERIFY(!m_desk->action(ActionId::GoToEdit)->isEnabled());
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Tot hier kan het plan niet meer worden teruggezet.")));
}

void TestHistoryPage::saysThatNothingWasChanged()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::English);
    QVERIFY(m_desk->session().openSample(QStringLiteral("article")));
    m_desk->action(ActionId::HistoryPage)->trigger();
    QVERIFY(m_desk->find<QLabel>(
        QStringLiteral("Nothing has been changed in this plan yet. Each change is listed here, and can be undone.")));
}

/// Nothing can be undone to there by a slip, whatever was current before.
void TestHistoryPage::beginsWithTheStateThatThePlanIsIn()
{
    open(LanguageCode::English);
    m_desk->action(ActionId::HistoryPage)->trigger();
    auto* edits = table(QStringLiteral("History"));
    const auto current = [edits] { return edits->currentIndex().siblingAtColumn(1).data().toString(); };
    const auto isNow = [this] {
        return m_desk->find<QLabel>(QStringLiteral("This is how the plan is now.")) != nullptr;
    };
    QVERIFY(current().endsWith(QStringLiteral(": Three")) && isNow());
    edits->goToRow(edits->model()->rowCount() - 1);
    QVERIFY(current() != QStringLiteral(": Three") && !isNow());
    m_desk->action(ActionId::Undo)->trigger(); // the list changes
    QVERIFY(current().endsWith(QStringLiteral(": Two")) && isNow());
    edits->goToRow(edits->model()->rowCount() - 1);
    m_desk->action(ActionId::UsersPage)->trigger();
    m_desk->action(ActionId::HistoryPage)->trigger(); // the page opens
    QVERIFY(current().endsWith(QStringLiteral(": Two")) && isNow());
    QVERIFY(edits->hasFocus());
    // One who goes back comes back to where one was.
    edits->goToRow(edits->model()->rowCount() - 1);
    m_desk->action(ActionId::UsersPage)->trigger();
    m_desk->action(ActionId::Back)->trigger();
    QCOMPARE(edits->currentIndex().row(), edits->model()->rowCount() - 1);
}

void TestHistoryPage::offersNothingOnOtherPages()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::HistoryPage)->trigger();
    table(QStringLiteral("Geschiedenis"))->goToRow(2);
    QVERIFY(m_desk->action(ActionId::GoToEdit)->isEnabled());
    m_desk->action(ActionId::UsersPage)->trigger();
    QVERIFY(!m_desk->action(ActionId::GoToEdit)->isEnabled());
}

QTEST_MAIN(TestHistoryPage)
#include "test_history_page.moc"
