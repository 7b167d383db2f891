#include "support/window.h"
#include "ui/users/users_page.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What one does with the list of users: narrow it, paste addresses into it, copy from it, arrange its columns.
class TestUsersTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void narrowsByFacets();
    void leadsOutOfAnEmptyListByKeys();
    void pastesAddresses();
    void pastesNothing();
    void copiesRows();
    void selectsWhatIsVisible();
    void hidesAndMovesColumns();
    void sortsByMenu();

private:
    bool choose(const QString& facet, const QString& option) const
    {
        auto* box = m_desk->find<QComboBox>(facet);
        const int index = box ? box->findText(option) : -1;
        if (index < 0)
            return false;
        box->setFocus();
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        return box->currentIndex() == index;
    }
    QString count() const { return m_desk->said("statusCount"); }
    /// The entry of the menu that is open.
    static QAction* entry(const QString& text)
    {
        const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QStringList shownHeadings() const;

    TextLanguage m_language{LanguageCode::Dutch};
    std::unique_ptr<Desk> m_desk;
    TableView* m_table = nullptr;
};

void TestUsersTools::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
    m_desk->action(ActionId::UsersPage)->trigger();
    QTest::qWait(0);
    m_table = m_desk->find<TableView>(QStringLiteral("Gebruikers"));
    QVERIFY(m_table);
}

QStringList TestUsersTools::shownHeadings() const
{
    QStringList headings;
    const QHeaderView* head = m_table->horizontalHeader();
    for (int place = 0; place < head->count(); ++place) {
        if (const int column = head->logicalIndex(place); !head->isSectionHidden(column))
            headings.push_back(m_table->model()->headerData(column, Qt::Horizontal).toString());
    }
    return headings;
}

void TestUsersTools::narrowsByFacets()
{
    QVERIFY(choose(QStringLiteral("Filteren op abonnement"), QStringLiteral("Belastingen")));
    const int onIt = m_table->model()->rowCount();
    QVERIFY(onIt > 0 && onIt < 240);
    QVERIFY(choose(QStringLiteral("Filteren op licentie"), QStringLiteral("Premium")));
    const int premium = m_table->model()->rowCount();
    QVERIFY(premium > 0 && premium < onIt);
    QCOMPARE(count(), QStringLiteral("%1 van 240 getoond").arg(premium));
    // It holds on another day, and together with words.
    m_desk->session().setDay(QDate(2027, 1, 1));
    QCOMPARE(m_table->model()->rowCount(), premium);
    QVERIFY(choose(QStringLiteral("Filteren op toegang"), QStringLiteral("Geen toegang")));
    QVERIFY(m_table->model()->rowCount() <= premium);
    // Who loses access on that very day, not who lost it before; the option goes with the day.
    QVERIFY(m_desk->click(QStringLiteral("Deze filters ongedaan maken")));
    QVERIFY(choose(QStringLiteral("Filteren op toegang"), QStringLiteral("Verliest toegang op 01-01-2027")));
    QCOMPARE(count(), QStringLiteral("56 van 240 getoond"));
    m_desk->session().setDay(QDate(2027, 1, 2));
    QCOMPARE(count(), QStringLiteral("0 van 240 getoond"));
    m_desk->session().setDay(QDate(2027, 1, 1));
    m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"))->setText(QStringLiteral("nobody@all"));
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Niemand past bij het filter van de lijst.")));
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Alle gebruikers tonen")));
    m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"))->clear();
    QVERIFY(m_table->isVisible());
    QVERIFY(m_desk->click(QStringLiteral("Deze filters ongedaan maken")));
    QCOMPARE(m_table->model()->rowCount(), 240);
    // A plan that was opened anew begins with everybody.
    QVERIFY(choose(QStringLiteral("Filteren op abonnement"), QStringLiteral("Belastingen")));
    QVERIFY(m_desk->session().openSample(QStringLiteral("article")));
    m_desk->action(ActionId::UsersPage)->trigger();
    QCOMPARE(count(), QStringLiteral("3 van 3 getoond"));
}

/// Restricted to those who lose access, and filtered by a name that none of them has.
void TestUsersTools::leadsOutOfAnEmptyListByKeys()
{
    m_desk->window().pages()->shown<UsersPage>()->showWhoLoses(QDate(2027, 2, 1));
    QTest::keyClick(&m_desk->window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_desk->window().focusWidget(), QStringLiteral("xyz"));
    QCOMPARE(count(), QStringLiteral("0 van 240 getoond"));
    const auto* button = m_desk->find<QPushButton>(QStringLiteral("Alle gebruikers tonen"));
    QVERIFY(button);
    constexpr int stops = 20; // of the filters, and some more
    for (int i = 0; i < stops && !button->hasFocus(); ++i)
        QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("240 van 240 getoond"));
    QVERIFY(m_table->hasFocus());
    QVERIFY(!button->isVisible());
}

void TestUsersTools::pastesAddresses()
{
    const Tenant& tenant = m_desk->session().tenant();
    const std::vector<PersonId> some{tenant.members().at(3), tenant.members().at(40), tenant.members().at(7)};
    QString pasted = QStringLiteral("Naam\tAdres\n");
    for (const PersonId person : some)
        pasted += QStringLiteral("Iemand <%1>;\n").arg(tenant.people->email(person).toUpper());
    QGuiApplication::clipboard()->setText(pasted + QStringLiteral("vreemd@elders.example, ook@elders.example"));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_desk->said("peopleBarText"), QStringLiteral("3 van 5 gevonden. 2 staan niet in dit plan."));
    QCOMPARE(count(), QStringLiteral("3 van 240 getoond, 3 geselecteerd"));
    std::vector<PersonId> chosen = m_desk->window().pages()->current().chosenPeople();
    std::ranges::sort(chosen);
    QCOMPARE(chosen, std::vector({some.at(0), some.at(2), some.at(1)}));
    QVERIFY(m_desk->click(QStringLiteral("De adressen tonen die niet in dit plan staan")));
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("vreemd@elders.example, ook@elders.example")));
    QVERIFY(m_desk->click(QStringLiteral("De adressen kopiëren die niet in dit plan staan")));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("vreemd@elders.example\nook@elders.example"));
    QVERIFY(m_desk->click(QStringLiteral("Iedereen tonen")));
    QCOMPARE(count(), QStringLiteral("240 van 240 getoond, 3 geselecteerd"));
    // In a field, the key means the field.
    auto* filter = m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(filter->text().contains(QStringLiteral("vreemd@elders.example")));
}

void TestUsersTools::pastesNothing()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Jan en Piet"));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_desk->said("peopleBarText"), QStringLiteral("Er staat geen adres op het klembord."));
    QCOMPARE(m_table->model()->rowCount(), 240);
    QVERIFY(m_desk->click(QStringLiteral("Iedereen tonen")));
    QVERIFY(m_desk->said("peopleBarText").isEmpty());
}

void TestUsersTools::copiesRows()
{
    m_table->setFocus();
    m_table->selectRow(1);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QString name = m_table->model()->index(1, 0).data().toString();
    const QString email = m_table->model()->index(1, 1).data().toString();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3); // the last one is empty
    QVERIFY(lines.at(0).startsWith(QStringLiteral("Naam\tE-mail\t")));
    QVERIFY(lines.at(1).startsWith(name + QLatin1Char('\t') + email + QLatin1Char('\t')));
    QVERIFY(copied->html().contains(QStringLiteral("<td>%1</td><td>%2</td>").arg(name.toHtmlEscaped(), email)));
    QCOMPARE(lines.at(0).split(QLatin1Char('\t')).size(), shownHeadings().size());
}

void TestUsersTools::selectsWhatIsVisible()
{
    m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"))->setText(QStringLiteral("agnes"));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_desk->window().pages()->current().chosenPeople().size(),
             static_cast<std::size_t>(m_table->model()->rowCount()));
    QVERIFY(m_table->model()->rowCount() < 240);
}

void TestUsersTools::hidesAndMovesColumns()
{
    const QStringList usual = shownHeadings();
    QCOMPARE(usual.size(), 9);
    m_desk->action(ActionId::Columns)->trigger();
    QAction* department = entry(QStringLiteral("Afdeling"));
    QVERIFY(department && department->isChecked());
    department->trigger();
    QApplication::activePopupWidget()->close();
    QCOMPARE(shownHeadings().size(), 8);
    QVERIFY(!shownHeadings().contains(QStringLiteral("Afdeling")));
    m_table->horizontalHeader()->moveSection(0, 1);
    QCOMPARE(shownHeadings().at(1), QStringLiteral("Naam"));
    m_desk->session().setDay(QDate(2027, 1, 1)); // stays
    QCOMPARE(shownHeadings().size(), 8);
    // What is copied is what is shown.
    m_table->selectRow(0);
    m_desk->action(ActionId::CopyRows)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("E-mail\tNaam\tRollen\t")));
    // The next start finds them so.
    QCOMPARE(m_desk->settings().layoutOf(QStringLiteral("users")),
             QByteArray("email name -department roles subscriptions licenses access access-through still-to-do"));
    const MainWindow next(m_desk->session(), m_language, m_desk->settings());
    next.actions().action(ActionId::UsersPage)->trigger();
    QVERIFY(next.findChild<QTableView*>(QStringLiteral("usersTable"))->isColumnHidden(2));
    m_desk->action(ActionId::Columns)->trigger();
    QVERIFY(!entry(QStringLiteral("Naam"))); // cannot be hidden
    entry(QStringLiteral("Kolommen zoals ze waren"))->trigger();
    QApplication::activePopupWidget()->close();
    QCOMPARE(shownHeadings(), usual);
}

void TestUsersTools::sortsByMenu()
{
    constexpr int departmentColumn = 2;
    m_table->setCurrentIndex(m_table->model()->index(0, departmentColumn));
    m_desk->action(ActionId::Columns)->trigger();
    entry(QStringLiteral("Ook sorteren op 'Afdeling'"))->trigger();
    QApplication::activePopupWidget()->close();
    QCOMPARE(m_table->model()->headerData(departmentColumn, Qt::Horizontal).toString(), QStringLiteral("Afdeling ↑²"));
    m_desk->action(ActionId::Columns)->trigger();
    entry(QStringLiteral("Sorteren op 'Afdeling'"))->trigger();
    QApplication::activePopupWidget()->close();
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), departmentColumn);
}

QTEST_MAIN(TestUsersTools)
#include "test_users_tools.moc"
