#include "support/window.h"
#include "ui/text/summaries.h"
#include "ui/users/users_page.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// The license editor for several people, and taking licenses away, by clicks and keys.
class TestLicenseEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editsTheSelectedPeople();
    void leavesThemAsTheyAre();
    void saysWhatItDoes();
    void saysWhichFindingsItBrings();
    void saysTheGravestErrorWhereItCannotBeMissed();
    void takesAwayWhatGivesNoAccessAtOnce();
    void showsFirstWhatTakingAwayAccessDoes();
    void goesOnWithTheNextOfTheList();
    void showsFirstWhatTakingAwayManyDoes();
    void goesOnWithoutWhoIsGone();
    void fetchesBackWhatWasNotSaved();
    void namesWhatWasNotSavedInTheOtherLanguage();
    void goesByTabFromTheChoicesToSaving();
    void goesByTabThroughEachSubscription();

private:
    void select(int rows) const;
    /// The visible button whose accessible name begins so.
    template <class Button> Button* button(const QString& beginning) const
    {
        for (Button* one : m_desk->window().findChildren<Button*>()) {
            if (one->isVisible() && one->accessibleName().startsWith(beginning))
                return one;
        }
        qWarning("nothing begins with \"%s\"", qPrintable(beginning));
        return nullptr;
    }
    QString labels() const;
    PersonId holderOfOne() const;
    const Tenant& tenant() const { return m_desk->session().tenant(); }
    std::optional<Holding> held(PersonId person) const
    {
        return tenant().pool->holdingOn(tenant().licensesOf(person), tenant().find(u"Sub158812")->ref);
    }

    std::unique_ptr<Desk> m_desk;
    TableView* m_table = nullptr;
};

namespace {

constexpr QLatin1StringView parking("Parkeren en handhaving (Sub158812): ");

} // namespace

void TestLicenseEditor::init()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(LanguageCode::Dutch);
    QVERIFY(m_desk->session().openSample(QStringLiteral("departments")));
    m_desk->action(ActionId::UsersPage)->trigger();
    QTest::qWait(0);
    m_table = m_desk->find<TableView>(QStringLiteral("Gebruikers"));
    QVERIFY(m_table);
}

void TestLicenseEditor::select(int rows) const
{
    const auto click = [this](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers,
                          m_table->visualRect(m_table->model()->index(row, 0)).center());
    };
    click(0, Qt::NoModifier);
    click(rows - 1, Qt::ShiftModifier);
}

/// All that labels say now.
QString TestLicenseEditor::labels() const
{
    QStringList texts;
    for (const QLabel* label : m_desk->window().findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.push_back(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

void TestLicenseEditor::editsTheSelectedPeople()
{
    select(5);
    const std::vector<PersonId> people = m_desk->window().pages()->current().chosenPeople();
    QCOMPARE(people.size(), 5U);
    QTest::keyClick(m_table, Qt::Key_F2);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Licenties van 5 mensen bewerken")));
    QVERIFY(button<QRadioButton>(parking + QStringLiteral("Laten zoals het is ("))->isChecked());
    QCOMPARE(m_desk->said("statusCount"), QStringLiteral("240 van 240 getoond, 5 geselecteerd"));
    QVERIFY(m_desk->click(parking + QStringLiteral("Premium")));
    auto* supervisor = m_desk->find<QCheckBox>(parking + QStringLiteral("Supervisor"));
    QCOMPARE(supervisor->checkState(), Qt::PartiallyChecked);
    QVERIFY(m_desk->click(supervisor->accessibleName()));
    QCOMPARE(supervisor->checkState(), Qt::Checked);
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));

    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    for (const PersonId person : people)
        QCOMPARE(held(person), std::optional(Holding{tenant().find(u"Sub158812")->ref, License::PremiumAgent, true}));
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_desk->window().pages()->current().chosenPeople(), people); // still selected
    QVERIFY(m_desk->action(ActionId::Undo)->text().contains(QStringLiteral("5 mensen")));
    QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
    for (const PersonId person : people)
        QVERIFY(held(person) != std::optional(Holding{tenant().find(u"Sub158812")->ref, License::PremiumAgent, true}));
}

void TestLicenseEditor::leavesThemAsTheyAre()
{
    select(5);
    QTest::keyClick(m_table, Qt::Key_F2);
    auto* save = m_desk->find<QPushButton>(QStringLiteral("Opslaan in plan"));
    QVERIFY(!save->isEnabled());
    QVERIFY(m_desk->click(parking + QStringLiteral("Standard")));
    QVERIFY(save->isEnabled());
    QTest::mouseClick(button<QRadioButton>(parking + QStringLiteral("Laten zoals het is (")), Qt::LeftButton);
    QVERIFY(!save->isEnabled());
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(m_table->isVisible());
    QVERIFY(m_desk->session().plan().history().empty());
}

void TestLicenseEditor::saysWhatItDoes()
{
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_table, Qt::Key_F2);
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Licenties van 240 mensen bewerken")));
    QVERIFY(m_desk->click(parking + QStringLiteral("Standard")));
    const QString said = labels();
    QVERIFY2(said.contains(QStringLiteral("mensen krijgen Standard.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Vanaf 1 februari 2027 ")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Bij gelijktijdige licenties telt het gebruik")), qPrintable(said));
}

void TestLicenseEditor::saysWhichFindingsItBrings()
{
    m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"))->setText(QStringLiteral("Demi Peters"));
    QTest::keyClick(m_table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(m_table, Qt::Key_F2);
    const auto* brought = m_desk->window().findChild<QLabel*>(QStringLiteral("findingsBrought"));
    QVERIFY(brought && !brought->isVisible());
    QVERIFY(m_desk->click(parking + QStringLiteral("Premium")));
    QVERIFY2(brought->text().startsWith(QStringLiteral("Dan een bevinding: Demi Peters heeft licenties op "
                                                       "Klantcontactcentrum (Sub121331) en Parkeren en handhaving")),
             qPrintable(brought->text()));
    QVERIFY(m_desk->click(parking + QStringLiteral("Geen")));
    QVERIFY(!brought->isVisible());
}

/// Premium is not in this contract: that stands in the sentence above the button, which else says what is gained.
void TestLicenseEditor::saysTheGravestErrorWhereItCannotBeMissed()
{
    m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"))->setText(QStringLiteral("Demi Peters"));
    QTest::keyClick(m_table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(m_table, Qt::Key_F2);
    const auto* sentence = m_desk->window().findChild<QLabel*>(QStringLiteral("licensesConsequence"));
    const auto colour = [sentence] { return sentence->palette().color(QPalette::WindowText); };
    QVERIFY(m_desk->click(parking + QStringLiteral("Standard")));
    QVERIFY(!sentence->text().contains(QStringLiteral("fout")));
    QVERIFY(colour() != colorsOf(Scheme::Light).error);
    QVERIFY(m_desk->click(parking + QStringLiteral("Premium")));
    QVERIFY2(sentence->text().endsWith(QStringLiteral("\nParkeren en handhaving (Sub158812) — Premium: niet in dit "
                                                      "contract, en na opslaan 1 toegewezen. Dat is een fout.")),
             qPrintable(sentence->text()));
    QCOMPARE(colour(), colorsOf(Scheme::Light).error);
}

PersonId TestLicenseEditor::holderOfOne() const
{
    const auto all = tenant().members();
    const auto one = std::ranges::find_if(
        all, [this](PersonId person) { return tenant().pool->holdings(tenant().licensesOf(person)).size() == 1; });
    if (one == all.end())
        qFatal("nobody has a single license");
    return *one;
}

void TestLicenseEditor::takesAwayWhatGivesNoAccessAtOnce()
{
    const PersonId one = holderOfOne();
    const auto held = tenant().pool->holdings(tenant().licensesOf(one)).front();
    const Subscription* subscription = tenant().find(held.subscription);
    // It ended yesterday: today nothing is lost.
    QVERIFY(m_desk->session().apply(EndSubscription{subscription->id, m_desk->session().today().addDays(-1)}).value());
    const std::size_t steps = m_desk->session().plan().history().size();
    auto* filter = m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"));
    filter->setText(tenant().people->email(one));
    QTest::keyClick(filter, Qt::Key_Delete); // means the text
    QCOMPARE(m_desk->session().plan().history().size(), steps);
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(tenant().licensesOf(one), LicenseSetId::None);
    QCOMPARE(m_desk->session().plan().history().size(), steps + 1);
    QTest::keyClick(m_table, Qt::Key_Delete); // nothing is left
    QCOMPARE(m_desk->session().plan().history().size(), steps + 1);
    QVERIFY(m_table->isVisible());
}

void TestLicenseEditor::showsFirstWhatTakingAwayAccessDoes()
{
    const PersonId one = holderOfOne();
    m_desk->find<QLineEdit>(QStringLiteral("Gebruikers filteren"))->setText(tenant().people->email(one));
    m_table->setFocus();
    m_table->goToRow(0);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QVERIFY(m_desk->session().plan().history().empty());
    QVERIFY2(labels().contains(QStringLiteral("oegang")), qPrintable(labels()));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(tenant().licensesOf(one), LicenseSetId::None);
}

/// The list is of those who lose access on a day: without a license, one is no longer among them.
void TestLicenseEditor::goesOnWithTheNextOfTheList()
{
    auto* users = m_desk->window().pages()->shown<UsersPage>();
    QVERIFY(users);
    users->showWhoLoses(QDate(2027, 2, 1));
    const auto current = [&] { return users->chosenPeople(); };
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Down);
    const std::vector<PersonId> next = current();
    QTest::keyClick(m_table, Qt::Key_Up);
    const std::vector<PersonId> gone = current();
    QVERIFY(m_desk->session().apply(RemovePeople{gone}).value());
    QCOMPARE(current(), next);
    m_table->goToRow(m_table->model()->rowCount() - 2);
    const std::vector<PersonId> above = current();
    QTest::keyClick(m_table, Qt::Key_Down);
    QVERIFY(m_desk->session().apply(RemovePeople{current()}).value());
    QCOMPARE(current(), above); // there is none below
}

void TestLicenseEditor::showsFirstWhatTakingAwayManyDoes()
{
    select(5);
    const std::vector<PersonId> people = m_desk->window().pages()->current().chosenPeople();
    QTest::keyClick(m_table, Qt::Key_Delete);
    QVERIFY(m_desk->session().plan().history().empty());
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Licenties van 5 mensen bewerken")));
    QVERIFY2(labels().contains(QStringLiteral("de toegang")), qPrintable(labels()));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_desk->session().plan().history().size(), 1U);
    for (const PersonId person : people)
        QCOMPARE(tenant().licensesOf(person), LicenseSetId::None);
}

void TestLicenseEditor::goesOnWithoutWhoIsGone()
{
    select(2);
    const std::vector<PersonId> people = m_desk->window().pages()->current().chosenPeople();
    QTest::keyClick(m_table, Qt::Key_F2);
    QVERIFY(m_desk->session().apply(RemovePeople{{people.front()}}));
    const QString name = tenant().people->displayName(people.back());
    QVERIFY(m_desk->find<QLabel>(QStringLiteral("Licenties van %1 bewerken").arg(name)));
    QVERIFY(m_desk->session().apply(RemovePeople{{people.back()}}));
    QVERIFY(m_table->isVisible());
}

void TestLicenseEditor::fetchesBackWhatWasNotSaved()
{
    const auto line = [this] { return m_desk->window().findChild<QToolButton*>(QStringLiteral("statusDraft")); };
    select(2);
    QTest::keyClick(m_table, Qt::Key_F2);
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(line()->isHidden()); // nothing was chosen

    QTest::keyClick(m_table, Qt::Key_F2);
    QVERIFY(m_desk->click(parking + QStringLiteral("Premium")));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    QCOMPARE(line()->text(), QStringLiteral("Niet opgeslagen: Licenties van 2 mensen bewerken"));
    QVERIFY(m_desk->session().apply(RemovePeople{{tenant().members().back()}})); // the plan goes on meanwhile
    QVERIFY(m_desk->click(line()->accessibleName()));
    QVERIFY(line()->isHidden());
    QVERIFY(button<QRadioButton>(parking + QStringLiteral("Premium"))->isChecked());

    // It is of the scenario in which it was begun.
    const auto made = createScenario(m_desk->session().plan().state(), {.name = "Later", .note = {}});
    QVERIFY(m_desk->session().commitAndOpen(made.value(), EditKind::Scenario).value());
    m_desk->action(ActionId::HistoryPage)->trigger();
    QVERIFY(line()->isVisible());
    m_desk->session().setScenario(std::nullopt);
    m_desk->action(ActionId::FetchDraft)->trigger();
    QCOMPARE(m_desk->session().scenarioName(), QStringLiteral("Later"));
    m_desk->session().setScenario(std::nullopt);
    QVERIFY(m_desk->session().undo());

    // Left by the navigation it waits, too, until it is saved.
    m_desk->action(ActionId::HistoryPage)->trigger();
    QVERIFY(line()->isVisible());
    QVERIFY(m_desk->action(ActionId::FetchDraft)->isEnabled());
    m_desk->action(ActionId::FetchDraft)->trigger();
    QVERIFY(m_desk->click(QStringLiteral("Opslaan in plan")));
    QCOMPARE(m_desk->session().plan().history().size(), 2U);
    QVERIFY(line()->isHidden());
    QVERIFY(!m_desk->action(ActionId::FetchDraft)->isEnabled());

    // It is of its plan: another one does not get it.
    QTest::keyClick(m_table, Qt::Key_F2);
    QVERIFY(m_desk->click(parking + QStringLiteral("Standard")));
    QVERIFY(m_desk->session().openSample(QStringLiteral("article")));
    m_desk->action(ActionId::UsersPage)->trigger();
    QVERIFY(line()->isHidden());
    QVERIFY(m_desk->session().apply(RemovePeople{{tenant().members().front()}}));
}

void TestLicenseEditor::namesWhatWasNotSavedInTheOtherLanguage()
{
    select(2);
    QTest::keyClick(m_table, Qt::Key_F2);
    QVERIFY(m_desk->click(parking + QStringLiteral("Premium")));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    m_desk->action(ActionId::Settings)->trigger();
    QTest::keyClick(m_desk->find<QComboBox>(QStringLiteral("Taal")), Qt::Key_End); // English
    QTest::qWait(0);
    QCOMPARE(m_desk->window().findChild<QToolButton*>(QStringLiteral("statusDraft"))->text(),
             QStringLiteral("Not saved: Edit the licenses of 2 people"));
}

void TestLicenseEditor::goesByTabFromTheChoicesToSaving()
{
    select(1);
    QTest::keyClick(m_table, Qt::Key_F2);
    const auto* save = m_desk->find<QPushButton>(QStringLiteral("Opslaan in plan"));
    auto* first = qobject_cast<QRadioButton*>(m_desk->window().focusWidget());
    QVERIFY(first);
    QTest::keyClick(first, first->objectName() == QLatin1String("premium") ? Qt::Key_Left : Qt::Key_Right);
    QVERIFY(save->isEnabled());
    QStringList passed;
    constexpr int mostControls = 40;
    while (m_desk->window().focusWidget() != save && passed.size() < mostControls) {
        passed.push_back(m_desk->window().focusWidget()->accessibleName());
        if (const auto* choice = qobject_cast<QRadioButton*>(m_desk->window().focusWidget()))
            QVERIFY2(choice->isChecked(), qPrintable(passed.back())); // what has the focus is what holds
        QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Tab);
    }
    // A group of choices has one stop, a subscription at most two; then what has ended, then saving.
    QVERIFY2(passed.size() < mostControls, qPrintable(passed.join(QLatin1Char('\n'))));
    for (const QString& name : passed)
        QVERIFY2(name.contains(QLatin1String("): ")) || name.contains(QLatin1String("geëindigd")), qPrintable(name));
}

/// From a choice to the supervisor beside it, and on to what is chosen on the next subscription; also where the editor
/// was open before, with another choice that had the stop.
void TestLicenseEditor::goesByTabThroughEachSubscription()
{
    select(5);
    QTest::keyClick(m_table, Qt::Key_F2);
    const auto focus = [this] { return qobject_cast<QAbstractButton*>(m_desk->window().focusWidget()); };
    QTest::keyClick(focus(), Qt::Key_Right);
    QTest::keyClick(focus(), Qt::Key_Escape);
    QTest::keyClick(m_table, Qt::Key_F2);
    for (int i = 0; i < 3; ++i) // leave as it is, none, standard, premium
        QTest::keyClick(focus(), Qt::Key_Right);
    QCOMPARE(focus()->objectName(), QStringLiteral("premium"));
    const QWidget* first = focus()->parentWidget();
    QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), QStringLiteral("supervisor"));
    QCOMPARE(focus()->parentWidget(), first);
    QTest::keyClick(focus(), Qt::Key_Right);
    QCOMPARE(focus()->parentWidget(), first);
    QTest::keyClick(focus(), Qt::Key_Tab);
    QVERIFY(focus()->parentWidget() != first);
    QCOMPARE(focus()->objectName(), QStringLiteral("asItIs"));
    QVERIFY(focus()->isChecked());
    QTest::keyClick(focus(), Qt::Key_Backtab);
    QCOMPARE(focus()->objectName(), QStringLiteral("supervisor"));
    QTest::keyClick(focus(), Qt::Key_Backtab);
    QCOMPARE(focus()->objectName(), QStringLiteral("premium"));
    QCOMPARE(focus()->parentWidget(), first);
}

QTEST_MAIN(TestLicenseEditor)
#include "test_license_editor.moc"
