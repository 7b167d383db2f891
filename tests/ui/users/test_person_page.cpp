#include "support/builders.h"
#include "support/window.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The page of one person, and editing who people are, by clicks and keys.
class TestPersonPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersTheHelpDesk();
    void saysWhatIsStillToBeCarriedOut();
    void drawsAccessThroughTime();
    void saysWhy();
    void leadsToTheSameLicenses();
    void editsWhoSomebodyIs();
    void saysThatRolesAreUnknown();
    void editsWhatManyHaveInCommon();

private:
    void open(const char* email) const { m_desk->window().pages()->openPerson(personWith(email)); }
    PersonId personWith(const char* email) const { return *tenant().memberWith(QString::fromLatin1(email)); }
    const Tenant& tenant() const { return m_desk->session().tenant(); }
    Person person(const char* email) const { return tenant().people->person(personWith(email)); }
    QString labels() const;
    bool choose(const QString& box, const QString& option) const
    {
        auto* choice = m_desk->find<QComboBox>(box);
        const int index = choice ? choice->findText(option) : -1;
        if (index >= 0)
            choice->setCurrentIndex(index);
        return index >= 0;
    }

    std::unique_ptr<Desk> m_desk;
};

void TestPersonPage::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    m_desk->files().put(
        QStringLiteral("plan"),
        TenantBuilder()
            .with(SubscriptionBuilder(QStringLiteral("A")).terms(QStringLiteral("2024-01-01..2027-01-31")))
            .with(SubscriptionBuilder(QStringLiteral("B")).terms(QStringLiteral("2027-03-01..2027-12-31")))
            .with(PersonBuilder(QStringLiteral("ann@x")).holds(QStringLiteral("A")).holds(QStringLiteral("B")))
            .with(PersonBuilder(QStringLiteral("bob@x")).holds(QStringLiteral("A")).status(AccountStatus::Inactive))
            .with(PersonBuilder(QStringLiteral("cat@x")).holds(QStringLiteral("A")).rolesUnknown())
            .with(PersonBuilder(QStringLiteral("dan@x")).administrator())
            .build());
    QVERIFY(m_desk->session().open(QStringLiteral("plan")));
    m_desk->action(ActionId::UsersPage)->trigger();
    QTest::qWait(0);
}

/// All that labels say now.
QString TestPersonPage::labels() const
{
    QStringList texts;
    for (const QLabel* label : m_desk->window().findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.push_back(label->accessibleName());
    }
    return texts.join(QLatin1Char('\n'));
}

void TestPersonPage::answersTheHelpDesk()
{
    open("bob@x");
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Toegang op 24 november 2026: ja, via A, t/m 31 januari 2027.")));
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("bob@x · Account: inactief · Rollen: geen")));
    QVERIFY2(labels().contains(QStringLiteral("Is het account daar inmiddels actief?")), qPrintable(labels()));
    QVERIFY(!labels().contains(QStringLiteral("Is dit daar al uitgevoerd?")));
    // Without access there is nothing else to look for.
    m_desk->session().setDay(QDate(2027, 2, 1));
    QVERIFY(!labels().contains(QStringLiteral("Werkt het toch niet")));
    open("dan@x");
    QVERIFY(labels().contains(QStringLiteral("Nog geen licenties.")));
    QVERIFY(!labels().contains(QStringLiteral("precies deze licenties")));
}

void TestPersonPage::saysWhatIsStillToBeCarriedOut()
{
    QVERIFY(m_desk->session().apply(
        AssignLicense{{personWith("cat@x")}, QStringLiteral("B"), License::PremiumAgent, false}));
    open("cat@x");
    QVERIFY2(labels().contains(QStringLiteral("Is dit daar al uitgevoerd? Premium toewijzen op B.")),
             qPrintable(labels()));
    const QString planned = QStringLiteral("Zo staat het in het plan: in Control Hub is het nog niet uitgevoerd.");
    QVERIFY2(labels().contains(planned), qPrintable(labels()));
    open("bob@x"); // about whom nothing is planned
    QVERIFY(!labels().contains(planned));
    open("cat@x");
    QVERIFY(labels().contains(QStringLiteral("Rollen: onbekend")));
}

void TestPersonPage::drawsAccessThroughTime()
{
    open("ann@x");
    const QString said =
        QStringLiteral("T/m 31 januari 2027: toegang via A. Van 1 februari 2027 t/m 28 februari 2027: geen "
                       "toegang. %1. Van 1 maart 2027 t/m 31 december 2027: toegang via B. "
                       "Vanaf 1 januari 2028: geen toegang. %2.")
            .arg(QStringLiteral("Abonnement nog niet begonnen"), QStringLiteral("Abonnement geëindigd"));
    auto* bar = m_desk->find<QWidget>(QStringLiteral("Toegang door de tijd: ") + said);
    QVERIFY2(bar, qPrintable(labels()));
    // It is drawn: filled where there is access, hollow where there is none.
    const QImage picture = bar->grab().toImage();
    const int middle = picture.height() / 4;
    QCOMPARE(picture.pixelColor(3, middle), colorsOf(Scheme::Light).accent);
    QCOMPARE(picture.pixelColor(picture.width() - 6, middle), colorsOf(Scheme::Light).errorGround);
}

void TestPersonPage::saysWhy()
{
    open("ann@x");
    auto* tabs = m_desk->window().findChild<QTabWidget*>(QStringLiteral("personTabs"));
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
    QVERIFY2(labels().contains(QStringLiteral("Waarom heeft ann@x op 24 november 2026 toegang?")),
             qPrintable(labels()));
    // It goes along with the day, and with what becomes of the person.
    m_desk->session().setDay(QDate(2027, 2, 1));
    QVERIFY2(labels().contains(QStringLiteral("Waarom heeft ann@x op 1 februari 2027 geen toegang?")),
             qPrintable(labels()));
    QVERIFY(m_desk->session().apply(RemovePeople{{personWith("ann@x")}}));
    QVERIFY(m_desk->find<TableView>(QStringLiteral("Gebruikers")));
}

void TestPersonPage::leadsToTheSameLicenses()
{
    open("bob@x");
    QVERIFY(m_desk->find<QLabel>(
        QStringLiteral("1 ander heeft precies deze licenties, en ook toegang t/m 31 januari 2027.")));
    m_desk->session().setDay(QDate(2027, 2, 1));
    QVERIFY2(labels().contains(QStringLiteral("1 ander heeft precies deze licenties, en om dezelfde reden geen "
                                              "toegang: Abonnement geëindigd.")),
             qPrintable(labels()));
    m_desk->session().setDay(m_desk->session().today());
    QVERIFY(m_desk->click(QStringLiteral("Iedereen met dezelfde licenties tonen")));
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("2 van 4 getoond"));
    QCOMPARE(m_desk->said("peopleBarText"), QStringLiteral("U ziet alleen wie dezelfde licenties heeft als bob@x."));
    QVERIFY(m_desk->click(QStringLiteral("Iedereen tonen")));
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("4 van 4 getoond"));
}

void TestPersonPage::editsWhoSomebodyIs()
{
    open("ann@x");
    QVERIFY(m_desk->click(QStringLiteral("Gegevens bewerken")));
    auto* name = m_desk->find<QLineEdit>(QStringLiteral("Weergavenaam"));
    QVERIFY(name && name->hasFocus());
    auto* save = m_desk->find<QPushButton>(QStringLiteral("Opslaan in plan"));
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Ann Smit"));
    QVERIFY(save->isEnabled());
    m_desk->find<QLineEdit>(QStringLiteral("Afdeling"))->setText(QStringLiteral("Belastingen"));
    QVERIFY(choose(QStringLiteral("Status van het account"), QStringLiteral("Inactief")));
    QVERIFY(m_desk->click(QStringLiteral("Rol: Supervisor")));
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    const Person ann = person("ann@x");
    QCOMPARE(ann.displayName, QStringLiteral("Ann Smit"));
    QCOMPARE(ann.department, QStringLiteral("Belastingen"));
    QCOMPARE(ann.status, AccountStatus::Inactive);
    QCOMPARE(ann.roles, std::optional(Roles(Role::Supervisor)));
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Ann Smit")));
    QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(person("ann@x").displayName, QString());
}

void TestPersonPage::saysThatRolesAreUnknown()
{
    open("cat@x");
    QVERIFY(m_desk->click(QStringLiteral("Gegevens bewerken")));
    auto* agent = m_desk->find<QCheckBox>(QStringLiteral("Rol: Agent"));
    QVERIFY(!agent->isEnabled());
    QVERIFY(choose(QStringLiteral("Rollen"), QStringLiteral("Deze:")));
    QVERIFY(agent->isEnabled());
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan"))); // known, and none
    QCOMPARE(person("cat@x").roles, std::optional(Roles()));
    QVERIFY(m_desk->click(QStringLiteral("Gegevens bewerken")));
    QVERIFY(choose(QStringLiteral("Rollen"), QStringLiteral("Niet bekend")));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(person("cat@x").roles, std::nullopt);
    QVERIFY(m_desk->click(QStringLiteral("Gegevens bewerken")));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(m_desk->find<QPushButton>(QStringLiteral("Gegevens bewerken")));
}

void TestPersonPage::editsWhatManyHaveInCommon()
{
    m_desk->action(ActionId::UsersPage)->trigger();
    m_desk->action(ActionId::SelectAll)->trigger();
    m_desk->action(ActionId::EditPeople)->trigger();
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Gegevens van 4 mensen bewerken")));
    QVERIFY(!m_desk->window().findChildren<QLineEdit*>().isEmpty());
    QVERIFY(!m_desk->find<QPushButton>(QStringLiteral("Opslaan in plan"))->isEnabled());
    m_desk->find<QLineEdit>(QStringLiteral("Afdeling"))->setText(QStringLiteral("Parkeren"));
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));
    for (const char* email : {"ann@x", "bob@x", "cat@x", "dan@x"})
        QCOMPARE(person(email).department, QStringLiteral("Parkeren"));
    QCOMPARE(person("bob@x").status, AccountStatus::Inactive); // as it was
    QCOMPARE(person("cat@x").roles, std::nullopt);
    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    QVERIFY(m_desk->find<TableView>(QStringLiteral("Gebruikers")));
}

QTEST_MAIN(TestPersonPage)
#include "test_person_page.moc"
