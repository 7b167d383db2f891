#include "core/plan/take_over.h"
#include "core/rules/provisioning.h"
#include "support/builders.h"
#include "support/window.h"
#include "ui/mainwindow/actions.h"
#include "ui/scenarios/comparison_model.h"
#include "ui/scenarios/comparison_page.h"
#include "ui/scenarios/scenario_items_model.h"
#include "ui/scenarios/scenario_list_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QTableView>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Scenarios in the window, as people use them, by what is on it.
class TestScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMadeInTheStripAndOpen();
    void refusesATakenNameInTheDialog();
    void goesWithWhatIsEdited();
    void marksWhatItAlters();
    void goesToWhereSomethingIsUndone();
    void staysWhereATakeOverIsUndone();
    void switchesDiscardsAndTakesOver();
    void doesNotTakeOverAnAlarmByEnter();
    void editsTheDayOfAChange();
    void saysWhyAChangeIsLeftOut();
    void isComparedWithTheBaseline();
    void listsAlsoWhatIsTheSame_data();
    void listsAlsoWhatIsTheSame();
    void listsTheSameWhereNothingDiffers();
    void namesPeopleAsTheyAreCalled_data();
    void namesPeopleAsTheyAreCalled();
    void playsTheArticlesStory();
    void sumsUpWhoLosesAccess_data();
    void sumsUpWhoLosesAccess();
    void saysWhatToDoWithAnEmptyOne();
    void opensTheListedOneByEnter();
    void isGoneWithItsPlan();
    void goesOutAndInAgain();
    void modelsAreSound();
};

namespace {

QAction* action(Desk& desk, ActionId id)
{
    return desk.window().findChild<Actions*>()->action(id);
}

void act(Desk& desk, ActionId id)
{
    action(desk, id)->trigger();
}

template <class Widget> Widget* named(Desk& desk, const char* name)
{
    return desk.window().findChild<Widget*>(QLatin1String(name));
}

void openSample(Desk& desk)
{
    QVERIFY(desk.session().openSample(QStringLiteral("departments")));
}

/// Makes a scenario by the dialog.
void make(Desk& desk, const QString& name)
{
    act(desk, ActionId::NewScenario);
    auto* field = named<QLineEdit>(desk, "scenarioName");
    QVERIFY(field);
    field->setText(name);
    QTest::keyClick(field, Qt::Key_Return);
    if (!field->isVisible())
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QStringList texts(const QAbstractItemModel* model, int column)
{
    QStringList list;
    for (int row = 0; row < model->rowCount(); ++row)
        list.push_back(model->index(row, column).data().toString());
    return list;
}

/// The rows as they are shown, a line each.
QStringList linesOf(const QAbstractItemModel* model)
{
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.push_back(model->index(row, column).data().toString());
        lines.push_back(cells.join(QLatin1Char('|')));
    }
    return lines;
}

const EndSubscription ending{QStringLiteral("Sub140077"), QDate(2026, 12, 15)};

} // namespace

void TestScenarios::isMadeInTheStripAndOpen()
{
    Desk desk(LanguageCode::Dutch);
    openSample(desk);
    auto* box = desk.find<QComboBox>(QStringLiteral("Scenario"));
    QCOMPARE(box->itemText(0), "Uitgangssituatie");
    QCOMPARE(box->itemText(box->count() - 1), "Nieuw scenario…");
    box->setFocus();
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_PageDown, Qt::Key_Down, Qt::Key_N}) {
        QTest::keyClick(box, key); // on the closed box, none of them makes anything
        QVERIFY(!named<QLineEdit>(desk, "scenarioName"));
        QCOMPARE(box->currentText(), "Uitgangssituatie");
    }
    box->showPopup();
    QTest::keyClick(box->view(), Qt::Key_End);
    QTest::keyClick(box->view(), Qt::Key_Return);
    auto* field = named<QLineEdit>(desk, "scenarioName");
    QVERIFY(field);
    QCOMPARE(field->text(), "Nieuw scenario");
    QCOMPARE(box->currentText(), "Uitgangssituatie"); // until it is made
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(desk.session().scenarioName(), "Nieuw scenario");
    QCOMPARE(box->currentText(), "Nieuw scenario");
    auto* sentence = named<QLabel>(desk, "stripSentence");
    QVERIFY(sentence->text().startsWith(QStringLiteral("U probeert 'Nieuw scenario'")));
    Q_EMIT box->activated(0);
    QVERIFY(!desk.session().scenario());
    QVERIFY(!sentence->text().contains(QStringLiteral("U probeert")));
}

void TestScenarios::refusesATakenNameInTheDialog()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Later");
    make(desk, "LATER");
    QCOMPARE(desk.session().plan().state().scenarios->size(), std::size_t{1});
    auto* dialog = desk.window().findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(desk.find<QLabel>("There is a scenario \"Later\" already. Choose another name."));
    named<QLineEdit>(desk, "scenarioName")->setText("Sooner");
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(desk.session().scenarioName(), "Sooner");
}

void TestScenarios::goesWithWhatIsEdited()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Later");
    const Tenant before = desk.session().plan().baseline();
    QVERIFY(desk.session().apply(ending).value());
    QCOMPARE(desk.session().plan().baseline().find(u"Sub140077")->terms, before.find(u"Sub140077")->terms);
    QVERIFY(desk.session().tenant().find(u"Sub140077")->terms != before.find(u"Sub140077")->terms);
    QCOMPARE(desk.session().items().size(), std::size_t{1});
    QCOMPARE(desk.session().plan().history().back().summary.scenario, "Later");
    const std::vector<PersonId> somebody{before.members().front()};
    const auto refused = desk.session().apply(EditPeople{somebody, {.department = QStringLiteral("x")}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BaselineOnly);
    act(desk, ActionId::UsersPage);
    act(desk, ActionId::EditPeople); // says so before anything is typed
    QVERIFY(desk.find<QLabel>("A scenario cannot hold \"Edit details\": it says how things are, not what is planned. "
                              "Make this change in the baseline."));
    QCOMPARE(desk.window().pages()->page(), Page::Users);
}

void TestScenarios::marksWhatItAlters()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Later");
    const Tenant& tenant = desk.session().tenant();
    const PersonId person = tenant.members().front();
    QVERIFY(desk.session().apply(AssignLicense{{person}, "Sub158812", License::PremiumAgent, true}).value());
    QVERIFY(desk.session().apply(ending).value());
    act(desk, ActionId::UsersPage);
    auto* users = named<QTableView>(desk, "usersTable");
    const QString name = tenant.people->displayName(person);
    const QModelIndex cell = Desk::cell(users, "Name: " + name);
    QVERIFY(cell.isValid());
    QVERIFY(cell.data(Qt::FontRole).value<QFont>().bold() || cell.data(Qt::FontRole).value<QFont>().weight() > 400);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("In the baseline:")));
    int marked = 0;
    for (int row = 0; row < users->model()->rowCount(); ++row)
        marked += users->model()->index(row, 0).data(Qt::FontRole).isValid() ? 1 : 0;
    QCOMPARE(marked, 1);
    act(desk, ActionId::SubscriptionsPage);
    auto* subscriptions = named<QTableView>(desk, "subscriptionsTable");
    const QModelIndex term = Desk::cell(subscriptions, "Belastingen");
    QVERIFY(term.isValid());
    bool said = false;
    for (int column = 0; column < subscriptions->model()->columnCount(); ++column) {
        const QModelIndex index = subscriptions->model()->index(term.row(), column);
        said = said || index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("In the baseline:"));
    }
    QVERIFY(said);
    desk.session().setScenario(std::nullopt);
    QVERIFY(!Desk::cell(subscriptions, "Belastingen").data(Qt::ToolTipRole).toString().contains("In the baseline"));
}

void TestScenarios::goesToWhereSomethingIsUndone()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Later");
    QVERIFY(desk.session().apply(ending).value());
    desk.session().setScenario(std::nullopt);
    act(desk, ActionId::Undo);
    QCOMPARE(desk.session().scenarioName(), "Later");
    QVERIFY(desk.session().items().empty());
    QCOMPARE(named<QLabel>(desk, "statusDone")->text(),
             "Undone in scenario \"Later\": Belastingen (Sub140077) ended: it runs through 15 December 2026");
    act(desk, ActionId::Undo); // the scenario itself
    QVERIFY(!desk.session().scenario());
    act(desk, ActionId::Redo);
    act(desk, ActionId::Redo);
    QCOMPARE(desk.session().items().size(), std::size_t{1});
}

void TestScenarios::staysWhereATakeOverIsUndone()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Later");
    QVERIFY(desk.session().apply(ending).value());
    const ScenarioId scenario = desk.session().scenario().value();
    desk.session().setScenario(std::nullopt);
    const TakeOver taken = takeOver(desk.session().plan().state(), scenario, {1});
    QVERIFY(desk.session().commit(taken.edit, EditKind::TakeOver).value());
    QCOMPARE(desk.session().tenant().find(u"Sub140077")->terms.back().ends, std::optional(ending.ends));
    act(desk, ActionId::Undo);
    QVERIFY(!desk.session().scenario());
    QVERIFY(desk.session().tenant().find(u"Sub140077")->terms.back().ends != std::optional(ending.ends));
}

void TestScenarios::switchesDiscardsAndTakesOver()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Later");
    QVERIFY(desk.session().apply(ending).value());
    QVERIFY(desk.session().apply(SetAssumption{false}).value());
    act(desk, ActionId::ScenariosPage);
    auto* items = named<QTableView>(desk, "scenarioItems");
    QCOMPARE(texts(items->model(), 1), QStringList({"Belastingen (Sub140077) ended: it runs through 15 December 2026",
                                                    "Assumption A3 changed: a renewed subscription starts anew"}));
    items->setFocus();
    items->setCurrentIndex(items->model()->index(0, 0));
    QVERIFY(desk.click("Switch off"));
    QCOMPARE(texts(items->model(), 2), QStringList({"switched off", "fits"}));
    QVERIFY(desk.click("Switch on"));
    QCOMPARE(texts(items->model(), 2), QStringList({"fits", "fits"}));
    items->setCurrentIndex(items->model()->index(1, 0));
    QTest::keyClick(items, Qt::Key_Delete);
    QCOMPARE(items->model()->rowCount(), 1);
    act(desk, ActionId::Undo);
    QCOMPARE(items->model()->rowCount(), 2);
    QTest::keySequence(items, QKeySequence(QKeySequence::SelectAll));
    items->selectAll();
    QVERIFY(desk.click("Take over into the baseline…"));
    auto* take = named<QPushButton>(desk, "takeOver");
    QVERIFY(take && take->isDefault());
    QCOMPARE(take->window()->focusWidget(), take);
    QCOMPARE(named<QLabel>(desk, "takeOverLosses")->text(),
             "On 16 December 2026, 56 people lose access through this. Among them are 2 administrators.");
    QVERIFY(named<QLabel>(desk, "takeOverGains")->text().isEmpty());
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(items->model()->rowCount(), 0);
    QVERIFY(!desk.session().scenario()); // nothing is left in it, and what one does next goes where it all is
    QCOMPARE(desk.said("statusDone"), "Saved in the plan: Change of scenario Later taken over into the baseline, and 1 "
                                      "more change. Control Hub has not been changed.");
    QCOMPARE(desk.session().plan().baseline().find(u"Sub140077")->terms.back().ends, std::optional(ending.ends));
    QVERIFY(!desk.session().plan().baseline().assumptions.renewalKeepsAge);
}

/// Without this subscription no administrator has access from an earlier day on than the plan had it.
void TestScenarios::doesNotTakeOverAnAlarmByEnter()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Earlier");
    QCOMPARE(desk.said("statusDone"), "Saved in the plan: Scenario Earlier made. Control Hub has not been changed.");
    QVERIFY(desk.session().apply(EndSubscription{QStringLiteral("Sub121331"), QDate(2026, 12, 15)}).value());
    QVERIFY(desk.said("statusDone").startsWith("Saved in the scenario: Klantcontactcentrum"));
    act(desk, ActionId::ScenariosPage);
    named<QTableView>(desk, "scenarioItems")->setFocus();
    named<QTableView>(desk, "scenarioItems")->selectAll();
    act(desk, ActionId::TakeOver);
    const QString losses = named<QLabel>(desk, "takeOverLosses")->text();
    QVERIFY2(losses.startsWith("From 1 January 2027 no administrator has access."), qPrintable(losses));
    QVERIFY2(losses.contains("\nOn 16 December 2026, "), qPrintable(losses));
    QVERIFY(!named<QPushButton>(desk, "takeOver")->isDefault());
    auto* cancel = named<QPushButton>(desk, "cancelTakeOver");
    QCOMPARE(cancel->window()->focusWidget(), cancel);
    QVERIFY(cancel->window()->testAttribute(Qt::WA_KeyboardFocusChange)); // the ring is painted
    QTest::keyClick(cancel, Qt::Key_Return);
    QCOMPARE(named<QTableView>(desk, "scenarioItems")->model()->rowCount(), 1);
    QVERIFY(desk.session().scenario());
}

void TestScenarios::editsTheDayOfAChange()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Later");
    QVERIFY(desk.session().apply(ending).value());
    QVERIFY(desk.session()
                .apply(AddEntitlement{"Sub158812", {UsageType::AiAssistant, 5, {QDate(2027, 1, 1), {}}}})
                .value());
    QVERIFY(desk.session().apply(SetAssumption{false}).value());
    act(desk, ActionId::ScenariosPage);
    auto* items = named<QTableView>(desk, "scenarioItems");
    items->setCurrentIndex(items->model()->index(2, 0));
    QVERIFY(!action(desk, ActionId::EditItem)->isEnabled()); // it has no day
    items->setFocus();
    items->setCurrentIndex(items->model()->index(0, 0));
    QTest::keyClick(items, Qt::Key_Return);
    auto* day = desk.find<QLineEdit>("Last day");
    QVERIFY(day);
    QCOMPARE(day->selectedText(), day->text()); // to be typed over
    day->setText("soon");
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(desk.session().items().size(), std::size_t{3});
    day->setText("1-1-2099");
    QTest::keyClick(day, Qt::Key_Return);
    QVERIFY(
        desk.find<QLabel>("1 January 2099 lies in no term of Belastingen (Sub140077). Choose a day that lies in one."));
    day->setText("30-11-26");
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(desk.session().tenant().find(u"Sub140077")->terms.back().ends, std::optional(QDate(2026, 11, 30)));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    items->setCurrentIndex(items->model()->index(1, 0));
    act(desk, ActionId::EditItem);
    desk.find<QLineEdit>("Quantity")->setText("1200");
    desk.find<QLineEdit>("Last day")->setText("31-12-27");
    QTest::keyClick(desk.find<QLineEdit>("Last day"), Qt::Key_Return);
    const auto& lines = desk.session().tenant().find(u"Sub158812")->lines;
    const auto line = std::ranges::find(lines, UsageType::AiAssistant, &Line::type);
    QVERIFY(line != lines.end());
    QCOMPARE(line->days.ends, std::optional(QDate(2027, 12, 31)));
    QCOMPARE(line->quantity, 1200);
}

void TestScenarios::saysWhyAChangeIsLeftOut()
{
    Desk desk(LanguageCode::Dutch);
    openSample(desk);
    make(desk, "Later");
    QVERIFY(desk.session().apply(ending).value());
    desk.session().setScenario(std::nullopt);
    QVERIFY(desk.session().apply(EndSubscription{"Sub140077", QDate(2026, 11, 30)}).value());
    act(desk, ActionId::ScenariosPage);
    auto* items = named<QTableView>(desk, "scenarioItems");
    QCOMPARE(texts(items->model(), 2), QStringList({"niet uitvoerbaar"}));
    QVERIFY(
        desk.find<QLabel>("Ze wordt overgeslagen: 15 december 2026 valt in geen contractperiode van Sub140077. Kies "
                          "een dag die in een contractperiode valt."));
    act(desk, ActionId::FindingsPage);
    QVERIFY(Desk::cell(named<QTableView>(desk, "findingsTable"), "Bevinding: Wijziging past niet").isValid());
}

void TestScenarios::isComparedWithTheBaseline()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Later");
    QVERIFY(desk.session().apply(ending).value());
    act(desk, ActionId::Compare);
    auto* table = named<QTableView>(desk, "comparisonTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QCOMPARE(table->model()->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), "Baseline");
    QCOMPARE(table->model()->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), "Later");
    const QStringList groups = texts(table->model(), 0);
    QVERIFY(!groups.contains("Handovers"));
    QVERIFY(groups.contains("Contracts"));
    act(desk, ActionId::CopyRows);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("About\tWhat differs\tBaseline\tLater\n"));
    auto* group = named<QComboBox>(desk, "comparisonGroup");
    const auto all = table->model()->rowCount();
    QCOMPARE(group->currentText(), QStringLiteral("Everything (%1)").arg(all));
    const auto contracts = group->findText("Contracts (", Qt::MatchStartsWith);
    group->setCurrentIndex(contracts);
    QCOMPARE(group->currentText(), QStringLiteral("Contracts (%1)").arg(table->model()->rowCount()));
    QCOMPARE(QSet<QString>(groups.begin(), groups.end()).size(), group->count() - 1);
    const QStringList shown = texts(table->model(), 0);
    QCOMPARE(shown.count("Contracts"), shown.size());
    QVERIFY(shown.size() < all);
    group->setCurrentIndex(0);
    QCOMPARE(table->model()->rowCount(), all);
    auto* right = named<QComboBox>(desk, "rightLayer");
    right->setCurrentIndex(1);
    Q_EMIT right->activated(1);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(desk.find<QLabel>("Nothing differs."));
}

void TestScenarios::listsAlsoWhatIsTheSame_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("groups"); // some of those that are narrowed to
    QTest::addColumn<QString>("same");   // a row
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("counted");

    QTest::newRow("English") << LanguageCode::English << "Only differences"
                             << "Licenses"
                             << "Licenses|Parkeren en handhaving (Sub158812): Standard, assigned|%1|%1"
                             << "What differs is bold."
                             << "What is compared: %1, differs"
                             << "%1 differences, %2 the same";
    QTest::newRow("Dutch") << LanguageCode::Dutch << "Alleen verschillen"
                           << "Licenties"
                           << "Licenties|Parkeren en handhaving (Sub158812): Standard, toegewezen|%1|%1"
                           << "Wat verschilt, is vet."
                           << "Wat wordt vergeleken: %1, verschilt"
                           << "%1 verschillen, %2 gelijk";
}

void TestScenarios::listsAlsoWhatIsTheSame()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QString, box);
    QFETCH(const QString, groups);
    QFETCH(QString, same);
    QFETCH(const QString, said);
    QFETCH(const QString, spoken);
    QFETCH(const QString, counted);
    Desk desk(language);
    openSample(desk);
    make(desk, "Later");
    QVERIFY(desk.session().apply(ending).value());
    const Tenant& tenant = desk.session().tenant();
    const auto parking = static_cast<std::size_t>(tenant.find(u"Sub158812")->ref);
    same = same.arg(assignedLicenses(tenant).at(parking).front());
    act(desk, ActionId::Compare);
    const auto* model = named<QTableView>(desk, "comparisonTable")->model();
    QTRY_VERIFY(model->rowCount() > 0);
    const QStringList differing = linesOf(model);
    const QString conclusion = desk.said("comparisonConclusion");
    QVERIFY(!desk.said("comparisonSaid").contains(said));
    QVERIFY(!differing.contains(same));
    QVERIFY(!model->index(0, 1).data(Qt::FontRole).isValid()); // marks on all would mark nothing

    QVERIFY(desk.click(box));
    const QStringList all = linesOf(model);
    QVERIFY(all.size() > differing.size());
    QVERIFY2(all.contains(same), qPrintable(all.join(QLatin1Char('\n'))));
    QStringList bold;
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool isBold = model->index(row, 2).data(Qt::FontRole).value<QFont>().weight() > QFont::Normal;
        const QString spokenOfIt = model->index(row, 1).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spokenOfIt == spoken.arg(model->index(row, 1).data().toString()), isBold);
        if (isBold)
            bold.push_back(all.at(row));
        else
            QCOMPARE(model->index(row, 2).data(), model->index(row, 3).data());
    }
    QCOMPARE(bold, differing);
    QCOMPARE(desk.said("comparisonConclusion"), conclusion);
    QVERIFY(desk.said("comparisonSaid").startsWith(said));
    QCOMPARE(desk.said("statusCount"), counted.arg(bold.size()).arg(all.size() - bold.size()));
    act(desk, ActionId::CopyRows);
    QStringList copied = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1);
    QCOMPARE(copied.replaceInStrings("\t", "|"), all);

    auto* group = named<QComboBox>(desk, "comparisonGroup");
    group->setCurrentIndex(group->findText(groups + " (", Qt::MatchStartsWith));
    QVERIFY(linesOf(model).contains(same));
    QVERIFY(desk.click(box)); // none of the licenses differ, so that all groups are shown again
    QCOMPARE(linesOf(model), differing);
    QCOMPARE(group->currentIndex(), 0);
    QVERIFY(!desk.said("comparisonSaid").contains(said));
}

/// It is chosen for as long as the page lives, whatever is compared there.
void TestScenarios::listsTheSameWhereNothingDiffers()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    act(desk, ActionId::Compare);
    QVERIFY(desk.type("First day", "24-11-2026"));
    QVERIFY(desk.type("Last day", "24-11-2026"));
    auto* right = named<QComboBox>(desk, "rightLayer");
    const auto* left = named<QComboBox>(desk, "leftLayer");
    right->setCurrentIndex(left->currentIndex());
    Q_EMIT right->activated(right->currentIndex());
    const auto* model = named<QTableView>(desk, "comparisonTable")->model();
    QTRY_COMPARE(desk.said("comparisonSaid"), "Nothing differs.");
    const auto* copy = named<QPushButton>(desk, "copyComparison");
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!copy->isEnabled());

    int counted = 0;
    connect(desk.window().findChild<ComparisonPage*>(), &ComparisonPage::countChanged, this, [&counted] { ++counted; });
    QVERIFY(desk.click("Only differences"));
    QCOMPARE(counted, 1);
    QVERIFY(model->rowCount() > 0);
    QVERIFY(copy->isEnabled());
    for (int row = 0; row < model->rowCount(); ++row) {
        QCOMPARE(model->index(row, 2).data(), model->index(row, 3).data());
        QVERIFY(!model->index(row, 2).data(Qt::FontRole).isValid());
    }
    QCOMPARE(desk.said("comparisonSaid"),
             "Nothing differs. Compared on 24 November 2026. Of individual people and of contract details, only what "
             "differs is listed.");
    QCOMPARE(desk.said("statusCount"), QStringLiteral("0 differences, %1 the same").arg(model->rowCount()));
    counted = 0;
    make(desk, "Later");
    act(desk, ActionId::Compare);
    QTRY_VERIFY(counted > 0);
    QVERIFY(!named<QCheckBox>(desk, "onlyDifferences")->isChecked());
    QVERIFY(model->rowCount() > 0);
}

void TestScenarios::namesPeopleAsTheyAreCalled_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");

    QTest::newRow("a name") << "Agnes de Vries"
                            << "Agnes de Vries (agnes@x)";
    QTest::newRow("none") << ""
                          << "agnes@x";
    QTest::newRow("what looks like rich text") << "<b>Agnes</b>&amp;%1"
                                               << "<b>Agnes</b>&amp;%1 (agnes@x)";
}

void TestScenarios::namesPeopleAsTheyAreCalled()
{
    QFETCH(const QString, name);
    QFETCH(const QString, label);
    Desk desk(LanguageCode::English);
    desk.files().put(QStringLiteral("contoso"), TenantBuilder()
                                                    .with(SubscriptionBuilder("A").terms("2023-01-01..2028-12-31"))
                                                    .with(PersonBuilder("agnes@x").named(name).holds("A"))
                                                    .build());
    QVERIFY(desk.session().open(QStringLiteral("contoso")).has_value());
    make(desk, "Later");
    const std::vector<PersonId> agnes{*desk.session().tenant().memberWith(u"agnes@x")};
    QVERIFY(desk.session().apply(RemoveLicense{agnes, "A"}).value());
    act(desk, ActionId::Compare);
    const auto* table = named<QTableView>(desk, "comparisonTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QCOMPARE(linesOf(table->model()),
             QStringList({"Access|" + label + "|on all days|on no day", "Licenses|A: Standard, assigned|1|0",
                          "Licenses|" + label + "|Standard (A)|–"}));
    QCOMPARE(table->model()->index(0, 1).data(Qt::ToolTipRole).toString(),
             QStringLiteral("<qt>%1</qt>").arg(label.toHtmlEscaped()));
    act(desk, ActionId::CopyRows);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains("Access\t" + label + "\t"));
    QVERIFY(copied->html().contains(label.toHtmlEscaped()));
    const TypedTable saved = desk.window().pages()->current().table();
    QCOMPARE(std::get<QString>(saved.cell(0, 1)), label);
}

/// The help article: A ends, C is added, A is renewed and gets IVR Outbound as well; tried on a tenant of A and B
/// alone.
void TestScenarios::playsTheArticlesStory()
{
    const auto both = [](SubscriptionBuilder subscription, const QString& from) {
        return subscription.created(from)
            .line(UsageType::AiAgent, 4, from + QStringLiteral(".."))
            .line(UsageType::AiAssistant, 10, from + QStringLiteral(".."));
    };
    Desk desk(LanguageCode::English);
    desk.files().put(QStringLiteral("contoso"),
                     TenantBuilder()
                         .with(both(SubscriptionBuilder("A").terms("2023-01-01..2028-12-31"), "2023-01-01"))
                         .with(both(SubscriptionBuilder("B").terms("2024-01-01..2028-12-31"), "2024-01-01"))
                         .build());
    QVERIFY(desk.session().open(QStringLiteral("contoso")).has_value());
    make(desk, "The story");
    Session& session = desk.session();
    QVERIFY(session.apply(EndSubscription{"A", day("2025-12-31")}).value());
    SubscriptionBuilder third("C");
    third.created("2026-03-01").terms("2026-03-01..2028-02-29");
    for (const UsageType type : {UsageType::AiAgent, UsageType::AiAssistant, UsageType::IvrOutbound})
        third.line(type, 3, "2026-03-01..");
    QVERIFY(session.apply(AddSubscription{third.build()}).value());
    QVERIFY(session.apply(RenewSubscription{"A", range("2026-07-01..2029-06-30")}).value());
    QVERIFY(session.apply(AddEntitlement{"A", {UsageType::IvrOutbound, 2, range("2026-07-01..")}}).value());

    act(desk, ActionId::Compare);
    QVERIFY(desk.type("First day", "1-12-2025"));
    QVERIFY(desk.type("Last day", "31-12-2027"));
    const auto* table = named<QTableView>(desk, "comparisonTable");
    auto* group = named<QComboBox>(desk, "comparisonGroup");
    QTRY_VERIFY(group->findText("Who pays (4)") > 0);
    group->setCurrentIndex(group->findText("Who pays (4)"));
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        rows += QStringList{texts(table->model(), 1).at(row), texts(table->model(), 2).at(row),
                            texts(table->model(), 3).at(row)}
                    .join(QStringLiteral(": "));
    QCOMPARE(rows, QStringList({"Primary, from 1 January 2026 through 30 June 2026: A: B",
                                "AI Agent, from 1 January 2026 through 30 June 2026: A: B",
                                "AI Assistant, from 1 January 2026 through 30 June 2026: A: B",
                                "IVR Outbound Campaigns, from 1 March 2026 on: nobody: C"}));
}

void TestScenarios::sumsUpWhoLosesAccess_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("access");
    QTest::addColumn<QString>("sides");
    QTest::addColumn<QString>("payers");

    QTest::newRow("English") << LanguageCode::English << "%1 people lose access earlier, from 16 December 2026."
                             << "Access"
                             << "through 31 December 2026|through 15 December 2026"
                             << "Who pays";
    QTest::newRow("Dutch") << LanguageCode::Dutch << "%1 mensen verliezen eerder de toegang, vanaf 16 december 2026."
                           << "Toegang"
                           << "t/m 31 december 2026|t/m 15 december 2026"
                           << "Wie betaalt";
}

/// Nobody has access on the last day of the range, with or without the scenario.
void TestScenarios::sumsUpWhoLosesAccess()
{
    QFETCH(const LanguageCode, language);
    QFETCH(const QString, sentence);
    QFETCH(const QString, access);
    QFETCH(const QString, sides);
    QFETCH(const QString, payers);
    Desk desk(language);
    openSample(desk);
    make(desk, "Later");
    QVERIFY(desk.session().apply(ending).value());
    act(desk, ActionId::Compare);
    const auto* model = named<QTableView>(desk, "comparisonTable")->model();
    QTRY_VERIFY(model->rowCount() > 0);
    const QStringList groups = texts(model, 0);
    const auto people = groups.count(access);
    QVERIFY(people > 1);
    QVERIFY2(desk.said("comparisonConclusion").startsWith(sentence.arg(people)),
             qPrintable(desk.said("comparisonConclusion")));
    const int first = static_cast<int>(groups.indexOf(access));
    QCOMPARE(texts(model, 2).at(first) + QLatin1Char('|') + texts(model, 3).at(first), sides);
    // Each row names a payer on both sides, and there is one for a day and type.
    const QStringList what = texts(model, 1);
    QVERIFY(groups.contains(payers));
    for (int row = 0; row < groups.count(payers); ++row) {
        QVERIFY(texts(model, 2).at(row) != texts(model, 3).at(row));
        QVERIFY(!texts(model, 2).at(row).contains(QStringLiteral("–")));
        QCOMPARE(what.count(what.at(row)), 1);
    }
    named<QAbstractButton>(desk, "showLosing")->click();
    QCOMPARE(desk.window().pages()->page(), Page::Users);
    QCOMPARE(named<QTableView>(desk, "usersTable")->model()->rowCount(), people);
    QVERIFY(!desk.said("peopleBarText").isEmpty());
}

void TestScenarios::saysWhatToDoWithAnEmptyOne()
{
    Desk desk(LanguageCode::Dutch);
    openSample(desk);
    make(desk, "Later");
    act(desk, ActionId::ScenariosPage);
    QVERIFY(desk.find<QLabel>("Nog geen wijzigingen. Alles wat u nu bewerkt, is een wijziging ervan."));
    act(desk, ActionId::OpenScenario); // back to the baseline
    QVERIFY(!desk.session().scenario());
    act(desk, ActionId::ScenariosPage);
    QVERIFY(desk.find<QLabel>(
        "Nog geen wijzigingen. Open dit scenario: alles wat u daarna bewerkt, is een wijziging ervan."));
}

void TestScenarios::opensTheListedOneByEnter()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "One");
    make(desk, "Two");
    act(desk, ActionId::ScenariosPage);
    auto* list = named<QTableView>(desk, "scenarioList");
    QCOMPARE(texts(list->model(), 0), QStringList({"One", "Two"}));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(desk.session().scenarioName(), "One");
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!desk.session().scenario());
    QVERIFY(desk.click("Delete"));
    QCOMPARE(texts(list->model(), 0), QStringList({"Two"}));
    act(desk, ActionId::Undo);
    QCOMPARE(desk.session().scenarioName(), "One");
}

void TestScenarios::isGoneWithItsPlan()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Later");
    openSample(desk);
    QVERIFY(!desk.session().scenario());
    QVERIFY(!action(desk, ActionId::CopyScenario)->isEnabled());
    desk.session().close();
    QVERIFY(!action(desk, ActionId::NewScenario)->isEnabled());
}

void TestScenarios::goesOutAndInAgain()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    make(desk, "Later");
    QVERIFY(desk.session().apply(RenewSubscription{"Sub140077", {QDate(2030, 1, 1), {}}}).value());
    const QTemporaryDir folder;
    const QString file = folder.filePath("changes.jsonl");
    QVERIFY(desk.session().exportChanges(file, desk.session().scenario().value()));
    QVERIFY(desk.session().importChanges(file, "Again"));
    QCOMPARE(desk.session().scenarioName(), "Again");
    QCOMPARE(desk.session().items().size(), std::size_t{1});
    const auto twice = desk.session().importChanges(file, "Again");
    QVERIFY(!twice); // these days are taken by then
    QCOMPARE(twice.error().place.line, qint64{1});
    QCOMPARE(desk.session().items().size(), std::size_t{1});
}

void TestScenarios::modelsAreSound()
{
    Desk desk(LanguageCode::English);
    openSample(desk);
    act(desk, ActionId::ScenariosPage);
    act(desk, ActionId::Compare);
    for (const char* name : {"scenarioList", "scenarioItems", "comparisonTable"})
        new QAbstractItemModelTester(named<QTableView>(desk, name)->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, &desk.window());
    make(desk, "Later");
    QVERIFY(desk.session().apply(ending).value());
    act(desk, ActionId::ScenariosPage);
    act(desk, ActionId::Compare);
    QTRY_VERIFY(named<QTableView>(desk, "comparisonTable")->model()->rowCount() > 0);
    act(desk, ActionId::Undo);
    act(desk, ActionId::Undo);
    QTRY_COMPARE(named<QTableView>(desk, "comparisonTable")->model()->rowCount(), 0);
}

QTEST_MAIN(TestScenarios)
#include "test_scenarios.moc"
