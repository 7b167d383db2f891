#include "support/canonical.h"
#include "support/window.h"
#include "ui/contracts/consequence_view.h"
#include "ui/widgets/table_view.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QWheelEvent>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Contracts edited in the window as people do it, in both languages.
class TestContractWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesRenewsEndsAndUndoes_data();
    void refusesRenewsEndsAndUndoes();
    void editsTheCell();
    void offersTheMenuAtTheCell();
    void saysWhatIsWrongWithAField();
    void leavesTheChoiceToThoseWhoLookAtIt();
    void offersACalendar();
    void leavesWhenItsSubscriptionGoes();
    void goesByTabFromTheFieldsToTheButtons();

private:
    void open(LanguageCode code);
    TableView* table() const;
    void goTo(const QString& cell) const;
    QString told(const QString& name) const { return m_desk->find<ConsequenceView>(name)->text(); }
    bool fill(const QString& field, const QString& text) const;

    std::unique_ptr<Desk> m_desk;
};

namespace {

/// The words on the way, in one language.
struct Words {
    QString model, named, concurrent, does, save, first, last, id, cancel;
};

Words wordsIn(LanguageCode code)
{
    if (code == LanguageCode::English) {
        return {"Licensing model", "Named",    "Concurrent", "What this does", "Save to plan",
                "First day",       "Last day", "Id",         "Cancel"};
    }
    return {"Licentiemodel", "Op naam",     "Gelijktijdig", "Wat dit doet", "Opslaan in plan",
            "Eerste dag",    "Laatste dag", "Id",           "Annuleren"};
}

} // namespace

void TestContractWays::open(LanguageCode code)
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(code);
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
}

TableView* TestContractWays::table() const
{
    return m_desk->window().findChild<TableView*>(QStringLiteral("subscriptionsTable"));
}

void TestContractWays::goTo(const QString& cell) const
{
    const QModelIndex index = Desk::cell(table(), cell);
    QVERIFY2(index.isValid(), qPrintable(cell));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
}

bool TestContractWays::fill(const QString& field, const QString& text) const
{
    auto* edit = m_desk->find<QLineEdit>(field);
    if (!edit)
        return false;
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return true;
}

void TestContractWays::refusesRenewsEndsAndUndoes_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("gap");
    QTest::addColumn<QString>("loss");
    QTest::newRow("nl")
        << LanguageCode::Dutch
        << "Sub200001 kan niet worden toegevoegd: de licenties zijn op naam, die van Parkeren en "
           "handhaving (Sub158812) "
           "gelijktijdig. De contractperioden overlappen van 1 januari 2027 t/m 14 november 2027. Kies "
           "gelijktijdig, of laat Sub200001 op 15 november 2027 beginnen."
        << "Er is een onderbreking van 28 dagen: Klantcontactcentrum is van 1 t/m 28 februari 2027 "
           "niet actief."
        << "Op 1 januari 2027 verliezen hierdoor 111 mensen de toegang. Onder hen zijn de laatste 2 beheerders.";
    QTest::newRow("en")
        << LanguageCode::English
        << "Sub200001 cannot be added: its licenses are named, those of Parkeren en handhaving (Sub158812) concurrent. "
           "Their "
           "terms overlap from 1 January 2027 through 14 November 2027. Choose concurrent, or let Sub200001 "
           "start on 15 November 2027."
        << "There is a gap of 28 days: Klantcontactcentrum is not active from 1 through 28 February 2027."
        << "On 1 January 2027, 111 people lose access through this. Among them are the last 2 administrators.";
}

void TestContractWays::refusesRenewsEndsAndUndoes()
{
    QFETCH(const LanguageCode, language);
    open(language);
    const Words words = wordsIn(language);
    const QByteArray start = canonicalBytes(m_desk->session().tenant());

    // Added as named, it is refused before anything is saved; as concurrent it is added.
    m_desk->action(ActionId::AddSubscription)->trigger();
    QVERIFY(m_desk->find<QLineEdit>(words.id)->hasFocus());
    QVERIFY(fill(words.id, QStringLiteral("Sub200001")));
    QVERIFY(fill(words.first, QStringLiteral("1-1-27")));
    auto* model = m_desk->find<QComboBox>(words.model);
    model->setCurrentText(words.named);
    QTEST(told(words.does), "refusal");
    QVERIFY(!m_desk->find<QPushButton>(words.save)->isEnabled());
    model->setCurrentText(words.concurrent);
    QVERIFY(m_desk->find<QPushButton>(words.save)->isEnabled());
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_desk->session().tenant().find(u"Sub200001"));

    // A renewal with a gap says so.
    goTo(QStringLiteral("Klantcontactcentrum"));
    m_desk->action(ActionId::RenewSubscription)->trigger();
    QVERIFY(m_desk->find<QLineEdit>(words.last)->text().contains(QStringLiteral("2032"))); // five years, as before
    QVERIFY(fill(words.first, QStringLiteral("1-3-27")));
    QFETCH(const QString, gap);
    QVERIFY2(told(words.does).startsWith(gap), qPrintable(told(words.does)));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Return);
    QCOMPARE(m_desk->session().tenant().find(u"Sub121331")->terms.size(), 2U);

    // An end says who loses access.
    goTo(QStringLiteral("Klantcontactcentrum"));
    m_desk->action(ActionId::EndSubscription)->trigger();
    QVERIFY(fill(words.last, QStringLiteral("31-12-26")));
    QFETCH(const QString, loss);
    QVERIFY2(told(words.does).startsWith(loss), qPrintable(told(words.does)));
    QVERIFY(m_desk->click(words.save));
    QCOMPARE(m_desk->session().tenant().find(u"Sub121331")->terms.back().ends, QDate(2026, 12, 31));

    QCOMPARE(m_desk->session().plan().history().size(), 3U);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(canonicalBytes(m_desk->session().tenant()), start);
}

void TestContractWays::editsTheCell()
{
    open(LanguageCode::Dutch);
    goTo(QStringLiteral("Parkeren en handhaving, AI Assistant: geen"));
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Gebruiksrecht toevoegen aan Parkeren en handhaving")));
    QVERIFY(fill(QStringLiteral("Gecontracteerd aantal"), QStringLiteral("10")));
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("60; na opslaan 70")));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    goTo(QStringLiteral("Parkeren en handhaving, AI Assistant: 10"));
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Aantal van Parkeren en handhaving wijzigen")));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    // Back in the table, on the same cell.
    QVERIFY(table()->hasFocus());
    QVERIFY(table()
                ->currentIndex()
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("Parkeren en handhaving, AI Assistant")));
    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    QVERIFY(!m_desk->action(ActionId::EditLicenses)->isEnabled()); // whose key it is on the other pages
}

void TestContractWays::offersTheMenuAtTheCell()
{
    open(LanguageCode::Dutch);
    goTo(QStringLiteral("Belastingen, AI Agent"));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(table()->viewport(), &asked);
    QMenu* menu = m_desk->window().actions().subscriptionsMenu();
    QVERIFY(menu->isVisible());
    QVERIFY(menu->actions().contains(m_desk->action(ActionId::EditCell)));
    menu->close();
    // On the totals nothing can be edited.
    goTo(QStringLiteral("Samen gecontracteerd, AI Agent"));
    QVERIFY(!m_desk->action(ActionId::EditCell)->isEnabled());
    QVERIFY(m_desk->action(ActionId::AddSubscription)->isEnabled());
}

void TestContractWays::saysWhatIsWrongWithAField()
{
    open(LanguageCode::Dutch);
    goTo(QStringLiteral("Belastingen"));
    m_desk->action(ActionId::EndSubscription)->trigger();
    QVERIFY(fill(QStringLiteral("Laatste dag"), QStringLiteral("31 feb")));
    QCOMPARE(told(QStringLiteral("Wat dit doet")),
             QStringLiteral("Laatste dag: '31 feb' is geen datum. Typ bijvoorbeeld 31-1-27, 31 jan, +60 of vandaag."));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_desk->session().plan().history().empty());
    QVERIFY(fill(QStringLiteral("Laatste dag"), QStringLiteral("+30")));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_desk->find<QLineEdit>(QStringLiteral("Laatste dag"))->text(), QStringLiteral("24-12-2026"));
}

void TestContractWays::leavesTheChoiceToThoseWhoLookAtIt()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::AddSubscription)->trigger();
    auto* model = m_desk->find<QComboBox>(QStringLiteral("Licentiemodel"));
    QCOMPARE(model->currentText(), QStringLiteral("Gelijktijdig"));
    QWheelEvent notch({5, 5}, model->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(model, &notch);
    QCOMPARE(model->currentText(), QStringLiteral("Gelijktijdig"));
}

void TestContractWays::offersACalendar()
{
    open(LanguageCode::Dutch);
    goTo(QStringLiteral("Belastingen"));
    m_desk->action(ActionId::EndSubscription)->trigger();
    auto* field = m_desk->find<QLineEdit>(QStringLiteral("Laatste dag"));
    QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field->findChild<QCalendarWidget*>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 31));
    Q_EMIT calendar->clicked(QDate(2026, 12, 15));
    QCOMPARE(field->text(), QStringLiteral("15-12-2026"));
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Opslaan in plan"))->isEnabled());
}

void TestContractWays::leavesWhenItsSubscriptionGoes()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::AddSubscription)->trigger();
    QVERIFY(fill(QStringLiteral("Id"), QStringLiteral("Sub9")));
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
    m_desk->action(ActionId::EditSubscription)->trigger(); // the new one is the current one
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Gegevens van Sub9 bewerken")));
    m_desk->action(ActionId::Undo)->trigger();
    QCOMPARE(m_desk->window().pages()->page(), Page::Subscriptions);
}

void TestContractWays::goesByTabFromTheFieldsToTheButtons()
{
    open(LanguageCode::Dutch);
    m_desk->action(ActionId::AddSubscription)->trigger();
    const auto* cancel = m_desk->find<QPushButton>(QStringLiteral("Annuleren"));
    QVERIFY(cancel);
    QStringList passed;
    constexpr int mostControls = 60;
    for (const QWidget* focus = m_desk->window().focusWidget(); focus != cancel && passed.size() < mostControls;
         focus = m_desk->window().focusWidget()) {
        passed.push_back(focus->accessibleName());
        QVERIFY2(cancel->parentWidget()->isAncestorOf(focus), qPrintable(passed.join(QLatin1Char('\n'))));
        QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(m_desk->window().focusWidget() == cancel, qPrintable(passed.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestContractWays)
#include "test_contract_ways.moc"
