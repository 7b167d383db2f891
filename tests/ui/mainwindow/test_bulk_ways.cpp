#include "support/applied.h"
#include "support/canonical.h"
#include "support/window.h"
#include "ui/bulk/drop_shelf.h"
#include "ui/bulk/move_to_dialog.h"
#include "ui/bulk/remove_from_dialog.h"
#include "ui/users/users_page.h"
#include "ui/users/users_table.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Licenses of many people at once, in the window: moved, added, removed and dropped, with a preview and one step back.
class TestBulkWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }
    void movesTheSelection_data();
    void movesTheSelection();
    void worksWithKeysAlone();
    void adds();
    void takesTheSourceFromTheFilter();
    void movesOnePerson();
    void saysWhoStays();
    void removesWhatHasEnded_data();
    void removesWhatHasEnded();
    void removesFromAChosenOne();
    void doesNothingWhenCancelled();
    void keepsThePlanWhenTheDiskIsFull();
    void worksInTheOpenScenario();
    void isOfferedWhereAMenuIsAskedFor_data();
    void isOfferedWhereAMenuIsAskedFor();
    void dragsWhoIsSelected();
    void takesWhatIsDropped();
    void speaksTheOtherLanguageAtOnce();

private:
    void open(LanguageCode language);
    void choose(const QString& filter) const;
    UsersTable* users() const { return m_desk->window().findChild<UsersTable*>(QStringLiteral("usersTable")); }
    template <class Dialog> Dialog* dialog() const { return m_desk->window().findChild<Dialog*>(); }
    QString text(const QString& name) const { return m_desk->window().findChild<QLabel*>(name)->text(); }
    QPushButton* button(const QString& name) const { return m_desk->window().findChild<QPushButton*>(name); }
    void chooseTarget(const QString& subscription) const
    {
        dialog<MoveToDialog>()->chooseTarget(m_desk->session().tenant().find(subscription)->ref);
    }

    std::unique_ptr<Desk> m_desk;
};

void TestBulkWays::open(LanguageCode language)
{
    m_desk = std::make_unique<Desk>(language);
    QVERIFY(m_desk->session().openSample(QStringLiteral("lockout")));
    QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
    QTest::qWait(0);
}

/// Selects everybody whom the words leave.
void TestBulkWays::choose(const QString& filter) const
{
    m_desk->window().findChild<QLineEdit*>(QStringLiteral("usersFilter"))->setText(filter);
    users()->setFocus();
    QTest::keyClick(users(), Qt::Key_A, Qt::ControlModifier);
}

void TestBulkWays::movesTheSelection_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("moving");
    QTest::addColumn<QString>("seats");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("saved");
    QTest::newRow("nl") << LanguageCode::Dutch << "8 van 35 getoond, 8 geselecteerd"
                        << "6 van 8 mensen gaan naar Planning. 2 mensen hebben al een licentie op Planning en blijven "
                           "zoals ze zijn. Van 1 januari 2027 t/\u2060m 30 april 2028 hebben 6 mensen toegang die zij "
                           "anders niet hadden."
                        << "Standard: 11 van 15 toegewezen; na opslaan 17. Licenties zijn op naam: 2 te weinig.\n"
                           "Premium: 2 van 4 toegewezen."
                        << "Overzetten"
                        << "In het plan opgeslagen: Licenties van 6 mensen overgezet van Storingsdienst (Sub225902) "
                           "naar Planning (Sub217735). Control Hub is niet gewijzigd.";
    QTest::newRow("en")
        << LanguageCode::English << "8 of 35 shown, 8 selected"
        << "6 of 8 people go to Planning. 2 people have a license on Planning already and stay as they "
           "are. From 1 January 2027 through 30 April 2028, 6 people have access who otherwise would not."
        << "Standard: 11 of 15 assigned; 17 after saving. Licenses are named: short by 2.\n"
           "Premium: 2 of 4 assigned."
        << "Move"
        << "Saved in the plan: Licenses of 6 people moved from Storingsdienst (Sub225902) to Planning (Sub217735). "
           "Control Hub has not been changed.";
}

void TestBulkWays::movesTheSelection()
{
    QFETCH(LanguageCode, language);
    QFETCH(QString, shown);
    QFETCH(QString, button);
    open(language);
    choose(QStringLiteral("storingen"));
    Session& session = m_desk->session();
    const QByteArray before = canonicalBytes(session.tenant());
    m_desk->action(ActionId::MoveTo)->trigger();
    QVERIFY(m_desk->find<QLabel>(shown));
    QTEST(text("moveText"), "moving");
    QTEST(text("moveSeats"), "seats");
    QVERIFY(m_desk->click(button));

    QTEST(m_desk->said("statusDone"), "saved");
    QCOMPARE(licensesText(session.tenant(), "bram.dewit@lockout.example"), QString("Sub217735 standard-agent"));
    QCOMPARE(licensesText(session.tenant(), "thijs.dekker@lockout.example"),
             QString("Sub217735 standard-agent, Sub225902 standard-agent"));
    QCOMPARE(session.plan().history().size(), 1U);                           // one step
    QCOMPARE(m_desk->window().pages()->current().chosenPeople().size(), 8U); // still selected, for what comes next
    QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(canonicalBytes(session.tenant()), before);
}

/// Administrators with Premium, one a supervisor, and agents: each keeps their own.
void TestBulkWays::worksWithKeysAlone()
{
    open(LanguageCode::English);
    choose(QStringLiteral("service"));
    Session& session = m_desk->session();
    const QByteArray before = canonicalBytes(session.tenant());
    QTest::keyClick(users(), Qt::Key_M, Qt::ControlModifier);
    auto* asked = dialog<MoveToDialog>();
    QVERIFY(asked);
    QTRY_VERIFY(asked->focusWidget() && asked->focusWidget()->objectName() == QLatin1String("moveTargets"));
    auto* targets = m_desk->find<TableView>(QStringLiteral("To"));
    QCOMPARE(targets->currentIndex().data().toString(), QString("Planning")); // runs longest
    QTest::keyClick(targets, Qt::Key_Down);
    QCOMPARE(targets->currentIndex().data().toString(), QString("Storingsdienst"));
    QVERIFY(text("moveSeats").contains("short by"));
    QTest::keyClick(targets, Qt::Key_Up);
    QTest::keyClick(targets, Qt::Key_Return);
    QCOMPARE(licensesText(session.tenant(), "bram.kaya@lockout.example"), QString("Sub217735 premium-agent+"));
    QCOMPARE(licensesText(session.tenant(), "noor.visser@lockout.example"), QString("Sub217735 premium-agent"));
    QCOMPARE(licensesText(session.tenant(), "joost.brouwer@lockout.example"), QString("Sub217735 standard-agent"));
    QVERIFY(session.undo());
    QCOMPARE(canonicalBytes(session.tenant()), before);
    QVERIFY(session.redo());
    QCOMPARE(licensesText(session.tenant(), "bram.kaya@lockout.example"), QString("Sub217735 premium-agent+"));
}

void TestBulkWays::adds()
{
    open(LanguageCode::English);
    choose(QStringLiteral("service"));
    m_desk->action(ActionId::MoveTo)->trigger();
    chooseTarget(QStringLiteral("Sub217735"));
    QVERIFY(text("addText").startsWith("All 15 people get a license on Planning as well."));
    QVERIFY(m_desk->click(QStringLiteral("Add")));
    const Tenant& tenant = m_desk->session().tenant();
    QCOMPARE(licensesText(tenant, "bram.kaya@lockout.example"),
             QString("Sub204410 premium-agent+, Sub217735 premium-agent+"));
    QCOMPARE(licensesText(tenant, "joost.brouwer@lockout.example"),
             QString("Sub204410 standard-agent, Sub217735 standard-agent"));
}

/// Two have a license on both: the one that the list is narrowed to is meant.
void TestBulkWays::takesTheSourceFromTheFilter()
{
    open(LanguageCode::English);
    Session& session = m_desk->session();
    m_desk->action(ActionId::UsersPage)->trigger();
    m_desk->window().pages()->shown<UsersPage>()->showThose(holdersChoice(session.tenant().find(u"Sub225902")->ref));
    users()->selectAll();
    m_desk->action(ActionId::MoveTo)->trigger();
    chooseTarget(QStringLiteral("Sub204410"));
    QVERIFY(text("moveText").startsWith("All 8 people go to Servicedesk."));
    auto* source = m_desk->find<QComboBox>(QStringLiteral("From"));
    QCOMPARE(source->currentText(), QString("Storingsdienst: 8 people"));
    source->setCurrentIndex(0);
    QCOMPARE(source->currentText(), QString("Each one's own subscription"));
    QVERIFY(text("moveText")
                .startsWith("6 of 8 people go to Servicedesk. 2 people have several licenses and stay as "
                            "they are, until you choose one of them above."));
}

void TestBulkWays::movesOnePerson()
{
    open(LanguageCode::English);
    Session& session = m_desk->session();
    m_desk->window().pages()->openPerson(*session.tenant().memberWith(u"bram.kaya@lockout.example"));
    m_desk->action(ActionId::MoveTo)->trigger();
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Bring the licenses of Bram Kaya to another subscription")));
    chooseTarget(QStringLiteral("Sub217735"));
    QVERIFY(m_desk->click(QStringLiteral("Move")));
    QCOMPARE(licensesText(session.tenant(), "bram.kaya@lockout.example"), QString("Sub217735 premium-agent+"));
    QCOMPARE(m_desk->window().pages()->page(), Page::Person);
}

void TestBulkWays::saysWhoStays()
{
    open(LanguageCode::English);
    choose(QStringLiteral("femke.kuipers"));
    m_desk->action(ActionId::MoveTo)->trigger();
    QVERIFY(text("moveText").startsWith("This changes nothing for these people. 1 person has no license"));
    QVERIFY(!button("moveLicenses")->isEnabled());
    QVERIFY(!button("addLicenses")->isEnabled());
}

void TestBulkWays::removesWhatHasEnded_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("removal");
    QTest::addColumn<QString>("button");
    QTest::newRow("nl") << LanguageCode::Dutch << "Wat is geëindigd vóór 01-01-2027"
                        << "Van alle 8 mensen wordt een licentie ingetrokken.\nDe toegang blijft zoals die is."
                        << "Intrekken";
    QTest::newRow("en") << LanguageCode::English << "What has ended before 1 Jan 2027"
                        << "A license of all 8 people is removed.\nAccess stays as it is."
                        << "Remove";
}

void TestBulkWays::removesWhatHasEnded()
{
    QFETCH(LanguageCode, language);
    QFETCH(QString, button);
    open(language);
    Session& session = m_desk->session();
    session.setDay(QDate(2027, 1, 1));
    choose(QStringLiteral("storingen"));
    const QByteArray before = canonicalBytes(session.tenant());
    m_desk->action(ActionId::RemoveFrom)->trigger();
    QTEST(m_desk->window().findChild<QComboBox*>(QStringLiteral("removeSource"))->currentText(), "source");
    QTEST(text("removeText"), "removal");
    QVERIFY(m_desk->click(button));
    QCOMPARE(licensesText(session.tenant(), "bram.dewit@lockout.example"), QString());
    QCOMPARE(licensesText(session.tenant(), "thijs.dekker@lockout.example"), QString("Sub217735 standard-agent"));
    QCOMPARE(session.plan().history().size(), 1U);
    QVERIFY(session.undo());
    QCOMPARE(canonicalBytes(session.tenant()), before);
}

void TestBulkWays::removesFromAChosenOne()
{
    open(LanguageCode::English);
    Session& session = m_desk->session();
    const QByteArray before = canonicalBytes(session.tenant());
    users()->selectAll();
    m_desk->action(ActionId::RemoveFrom)->trigger();
    auto* source = m_desk->find<QComboBox>(QStringLiteral("From"));
    QStringList offered;
    for (int i = 0; i < source->count(); ++i)
        offered += source->itemText(i);
    QCOMPARE(offered, QStringList({"What ends by 22 Feb 2027", "All their subscriptions", "Servicedesk: 15 people",
                                   "Planning: 13 people", "Storingsdienst: 8 people"}));
    source->setCurrentIndex(3);
    QVERIFY(text("removeText").startsWith("A license of 13 of 35 people is removed."));
    QVERIFY(text("removeText").contains("lose access"));
    QVERIFY(m_desk->click(QStringLiteral("Remove")));
    QCOMPARE(licensesText(session.tenant(), "mila.degraaf@lockout.example"), QString());
    QCOMPARE(session.plan().history().size(), 1U); // Standard and Premium are two changes, but one step
    QVERIFY(session.undo());
    QCOMPARE(canonicalBytes(session.tenant()), before);
}

void TestBulkWays::doesNothingWhenCancelled()
{
    open(LanguageCode::English);
    choose(QStringLiteral("storingen"));
    m_desk->action(ActionId::MoveTo)->trigger();
    QTest::keyClick(dialog<MoveToDialog>(), Qt::Key_Escape);
    m_desk->action(ActionId::RemoveFrom)->trigger();
    QVERIFY(m_desk->click(QStringLiteral("Cancel")));
    QVERIFY(m_desk->session().plan().history().empty());
}

void TestBulkWays::keepsThePlanWhenTheDiskIsFull()
{
    open(LanguageCode::English);
    choose(QStringLiteral("storingen"));
    const QByteArray before = canonicalBytes(m_desk->session().tenant());
    m_desk->action(ActionId::MoveTo)->trigger();
    m_desk->files().store()->fillDisk();
    QVERIFY(m_desk->click(QStringLiteral("Move")));
    QCOMPARE(canonicalBytes(m_desk->session().tenant()), before);
    QVERIFY(m_desk->window().findChild<QWidget*>(QStringLiteral("message"))->isVisible());
}

void TestBulkWays::worksInTheOpenScenario()
{
    open(LanguageCode::English);
    Session& session = m_desk->session();
    const QByteArray baseline = canonicalBytes(session.plan().baseline());
    const auto made = createScenario(session.plan().state(), {.name = "Later", .note = {}});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    choose(QStringLiteral("storingen"));
    m_desk->action(ActionId::MoveTo)->trigger();
    QVERIFY(m_desk->click(QStringLiteral("Move")));
    QCOMPARE(session.items().size(), 1U);
    QCOMPARE(canonicalBytes(session.plan().baseline()), baseline);
    QCOMPARE(licensesText(session.tenant(), "bram.dewit@lockout.example"), QString("Sub217735 standard-agent"));
}

void TestBulkWays::isOfferedWhereAMenuIsAskedFor_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("nl") << LanguageCode::Dutch
                        << QStringList{"&Overzetten naar een abonnement…", "Intrekken &van abonnementen…",
                                       "&Hulp bij overzetten…"};
    QTest::newRow("en") << LanguageCode::English
                        << QStringList{"&Move to a subscription…", "Remove &from subscriptions…", "&Help with moving…"};
}

void TestBulkWays::isOfferedWhereAMenuIsAskedFor()
{
    QFETCH(LanguageCode, language);
    QFETCH(QStringList, offered);
    open(language);
    choose(QStringLiteral("storingen"));
    for (const QContextMenuEvent::Reason reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
        const QPoint place = users()->visualRect(users()->model()->index(1, 0)).center();
        QContextMenuEvent event(reason, place, users()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(users()->viewport(), &event);
        QMenu* menu = m_desk->window().actions().usersMenu();
        QVERIFY(menu->isVisible());
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts += action->text();
        for (const QString& one : offered)
            QVERIFY2(texts.contains(one), qPrintable(one));
        menu->close();
    }
    QCOMPARE(m_desk->window().pages()->current().chosenPeople().size(), 8U); // a menu leaves the selection
}

/// Taken hold of where it is selected, the selection is dragged; elsewhere dragging goes on selecting.
void TestBulkWays::dragsWhoIsSelected()
{
    open(LanguageCode::English);
    UsersTable* table = users();
    const auto centre = [table](int row) { return table->visualRect(table->model()->index(row, 0)).center(); };
    disconnect(table, &UsersTable::dragStarted, nullptr, nullptr); // a real one would wait for a real mouse
    const QSignalSpy started(table, &UsersTable::dragStarted);
    const auto move = [&](QPoint from, QPoint to) {
        QTest::mousePress(table->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent moved(QEvent::MouseMove, to, table->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(table->viewport(), &moved);
        QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, to);
    };
    move(centre(1), centre(3));
    QCOMPARE(started.count(), 0);
    QCOMPARE(table->selectedPeople().size(), 3U);
    QVERIFY(table->selectionModel()->isSelected(table->model()->index(2, 0)));
    move(centre(2), centre(5));
    QCOMPARE(started.count(), 1);
    move(centre(2), centre(2) + QPoint(1, 1)); // a hand that is not quite still
    QCOMPARE(started.count(), 1);
}

void TestBulkWays::takesWhatIsDropped()
{
    open(LanguageCode::English);
    choose(QStringLiteral("storingen"));
    Session& session = m_desk->session();
    auto* shelf = m_desk->window().findChild<DropShelf*>();
    QVERIFY(!shelf->isVisible());
    static const Language language(LanguageCode::English); // the shelf speaks it as long as it is there
    shelf->offer(session.tenant(), session.day(), language, users()->geometry());
    auto* targets = m_desk->find<TableView>(QStringLiteral("Drop them on a subscription"));
    QCOMPARE(targets->model()->rowCount(), 3);
    const auto centre = [targets](int row) { return targets->visualRect(targets->model()->index(row, 0)).center(); };

    QMimeData people;
    people.setData(DropShelf::mimeType(), {});
    QMimeData others;
    others.setText(QStringLiteral("a text from elsewhere"));
    const auto entered = [&](const QMimeData& what) {
        QDragEnterEvent enter(centre(0), Qt::MoveAction, &what, Qt::LeftButton, {});
        QCoreApplication::sendEvent(targets->viewport(), &enter);
        return enter.isAccepted();
    };
    QVERIFY(!entered(others));
    QVERIFY(entered(people));
    QDragMoveEvent over(centre(0), Qt::MoveAction, &people, Qt::LeftButton, {});
    QCoreApplication::sendEvent(targets->viewport(), &over);
    QVERIFY(over.isAccepted());
    QCOMPARE(targets->currentIndex().row(), 0); // seen before it is let go
    QDropEvent drop(centre(0), Qt::MoveAction, &people, Qt::LeftButton, {});
    QCoreApplication::sendEvent(targets->viewport(), &drop);
    QTRY_VERIFY(dialog<MoveToDialog>());

    QVERIFY(text("moveText").startsWith("6 of 8 people go to Servicedesk."));
    QVERIFY(session.plan().history().empty()); // asked first
    for (const char* name : {"Move", "Add", "Cancel"})
        QVERIFY(m_desk->find<QPushButton>(QString::fromLatin1(name)));
    QVERIFY(button("moveLicenses")->isDefault());
    QVERIFY(m_desk->click(QStringLiteral("Move")));
    QCOMPARE(licensesText(session.tenant(), "bram.dewit@lockout.example"), QString("Sub204410 standard-agent"));
}

void TestBulkWays::speaksTheOtherLanguageAtOnce()
{
    open(LanguageCode::English);
    choose(QStringLiteral("storingen"));
    m_desk->action(ActionId::MoveTo)->trigger();
    Q_EMIT m_desk->window().languageChosen(LanguageCode::Dutch);
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Overzetten")));
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Toevoegen")));
}

QTEST_MAIN(TestBulkWays)
#include "test_bulk_ways.moc"
