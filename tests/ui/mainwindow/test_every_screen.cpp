#include "core/plan/carry_out.h"
#include "support/places.h"
#include "support/window.h"
#include "ui/decisions/decision_page.h"
#include "ui/imports/import_dialog.h"
#include "ui/overage/usage_tab.h"
#include "ui/timeline/timeline_view.h"
#include "ui/users/users_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <functional>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// Every page and dialog in each language, on a small window and on a usual one: what takes the focus has a name and is
/// reached by Tab in the order in which one reads, no text is clipped, and no letter leads to two places.
class TestEveryScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void isFitForUse_data();
    void isFitForUse();
};

namespace {

using Open = std::function<void(Desk&)>;

void act(Desk& desk, ActionId id)
{
    desk.action(id)->trigger();
}

void openSample(Desk& desk)
{
    QVERIFY(desk.session().openSample(QStringLiteral("departments")));
}

void openWelcome(Desk& desk)
{
    // With a plan that is gone, in a folder with a long name.
    const QString file = QStringLiteral("/media/somewhere/far/away/in/a/folder/that/has/a/long/name/Plan.seatkeeper");
    desk.settings().setRecentPlans({{file, desk.files().now()}});
    openSample(desk);
    desk.session().close();
}

void openPerson(Desk& desk)
{
    openSample(desk);
    act(desk, ActionId::UsersPage);
    desk.window().pages()->openPerson(desk.window().pages()->current().chosenPeople().front());
}

Open openForEverybody(ActionId id)
{
    return [id](Desk& desk) {
        openSample(desk);
        act(desk, ActionId::UsersPage);
        act(desk, ActionId::SelectAll);
        act(desk, id);
    };
}

void openPasted(Desk& desk)
{
    openSample(desk);
    act(desk, ActionId::UsersPage);
    QGuiApplication::clipboard()->setText(QStringLiteral("somebody@elsewhere.example"));
    act(desk, ActionId::PasteAddresses);
}

void openWhy(Desk& desk)
{
    openSample(desk);
    act(desk, ActionId::SubscriptionsPage);
    act(desk, ActionId::Why);
}

Open openContract(ActionId id)
{
    return [id](Desk& desk) {
        openSample(desk);
        act(desk, ActionId::SubscriptionsPage);
        act(desk, id);
    };
}

void openHistory(Desk& desk)
{
    openSample(desk);
    desk.session().setAuthor(QStringLiteral("Demi Peters"));
    for (const char* name : {"One", "Two"})
        QVERIFY(desk.session().apply(EditTenant{QString(name), {}}).value());
    QVERIFY(desk.session().undo());
    act(desk, ActionId::HistoryPage);
}

/// With the field for a reason, the limits, and one that is accepted.
void openFindings(Desk& desk)
{
    openSample(desk);
    act(desk, ActionId::FindingsPage);
    const auto button = [&](const char* name) { return desk.window().findChild<QPushButton*>(QLatin1String(name)); };
    button("acceptFinding")->click();
    desk.window().findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("reason"));
    button("confirmAcceptance")->click();
    button("editLimits")->click();
    button("acceptFinding")->click();
}

/// A scenario with a change that fits, one that is off, one over people, and one that does not fit.
void openScenarios(Desk& desk)
{
    openSample(desk);
    Session& session = desk.session();
    const auto made = createScenario(session.plan().state(), {.name = "Later", .note = "a note"});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    const std::vector<PersonId> people{session.tenant().members().front()};
    const std::vector<Change> changes{EndSubscription{"Sub140077", QDate(2026, 12, 15)}, SetAssumption{false},
                                      AssignLicense{people, "Sub158812", License::PremiumAgent, true},
                                      EndSubscription{"Sub121331", QDate(2026, 12, 31)}};
    for (const Change& change : changes)
        QVERIFY(session.apply(change).value());
    QVERIFY(
        session.commit(switchItems(session.plan().state(), made->scenario, {2}, Switch::Off), EditKind::Items).value());
    session.setScenario(std::nullopt);
    QVERIFY(session.apply(EndSubscription{"Sub121331", QDate(2026, 11, 30)}).value());
    session.setScenario(made->scenario);
    act(desk, ActionId::ScenariosPage);
    auto* items = desk.window().findChild<QAbstractItemView*>(QStringLiteral("scenarioItems"));
    items->setCurrentIndex(items->model()->index(3, 0));
}

void openComparison(Desk& desk)
{
    openScenarios(desk);
    act(desk, ActionId::Compare);
    auto* table = desk.window().findChild<QAbstractItemView*>(QStringLiteral("comparisonTable"));
    QTRY_VERIFY(table->model()->rowCount() > 0);
}

/// With the end of a contract as what is current, so that all buttons are there.
void openTimeline(Desk& desk, int tab)
{
    act(desk, ActionId::TimelinePage);
    auto* view = desk.window().findChild<TimelineView*>(QStringLiteral("timelineView"));
    const std::vector<TimelineLane>& lanes = view->content().scene.lanes;
    view->setCurrent({lanes.size() - 1, stopsOf(lanes.back()).size() - 1});
    desk.window().findChild<QTabWidget*>(QStringLiteral("timelineTabs"))->setCurrentIndex(tab);
}

/// With a forecast and its assumptions, one type in full, or what an amount rests on.
void openOverage(Desk& desk)
{
    openSample(desk);
    act(desk, ActionId::OveragePage);
    auto* ahead = desk.window().findChild<QComboBox*>(QStringLiteral("forecastMonths"));
    ahead->setCurrentIndex(2);
    Q_EMIT ahead->activated(2);
    desk.window().findChild<QPushButton*>(QStringLiteral("forecastGrowth"))->click();
    auto* lines = desk.window().findChild<QAbstractItemView*>(QStringLiteral("overageTable"));
    lines->setCurrentIndex(lines->model()->index(4, 0)); // behind three months of forecast, and the last one measured
}

Open openOverageTab(int tab)
{
    return [tab](Desk& desk) {
        openSample(desk);
        act(desk, ActionId::OveragePage);
        desk.window().findChild<QTabWidget*>(QStringLiteral("overageTabs"))->setCurrentIndex(tab);
    };
}

/// The dialog that reads usage, with a file of this content.
Open openUsageFile(const char* content)
{
    return [content](Desk& desk) {
        openOverageTab(1)(desk);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("usage.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        file.close();
        desk.window().findChild<UsageTab*>()->readFile(file.fileName());
        QTRY_VERIFY(!desk.said("usageFileSaid").isEmpty() || !desk.said("usageFileWrong").isEmpty());
    };
}

void openDecision(Desk& desk)
{
    openSample(desk);
    Session& session = desk.session();
    const auto made = createScenario(session.plan().state(), {.name = "Later", .note = {}});
    QVERIFY(session.commitAndOpen(made.value(), EditKind::Scenario).value());
    desk.window().pages()->decide(session.tenant().find(u"Sub140077")->ref);
    QTRY_VERIFY(desk.window().findChild<DecisionPage*>()->isReady());
    auto* end = desk.window().findChild<QLineEdit*>(QStringLiteral("decisionEnd"));
    end->setText(QStringLiteral("never"));
    Q_EMIT end->editingFinished(); // and says so
}

/// With what the other reading alters.
void openAssumptions(Desk& desk)
{
    QVERIFY(desk.session().openSample(QStringLiteral("article")));
    act(desk, ActionId::AssumptionsPage);
}

/// With the field in which a number of days is typed.
void openLosing(Desk& desk)
{
    openSample(desk);
    act(desk, ActionId::UsersPage);
    desk.window().pages()->shown<UsersPage>()->showThose(losesAccessWithinChoice(100));
}

/// The dialog of an import, with files that have been read as far as the step that is asked for.
void openImport(Desk& desk, int presses)
{
    openSample(desk);
    act(desk, ActionId::ImportPeople);
    auto* dialog = desk.window().findChild<ImportDialog*>();
    dialog->begin({sourceFile(QStringLiteral("resources/samples/control-hub-users.csv"))});
    auto* next = dialog->findChild<QPushButton*>(QStringLiteral("importNext"));
    const auto* news = dialog->findChild<QWidget*>(QStringLiteral("importNews"));
    for (int i = 0; i < presses; ++i) {
        next->click();
        QTRY_VERIFY(news->isVisible());
    }
}

void openReport(Desk& desk)
{
    act(desk, ActionId::Report);
    const auto* save = desk.window().findChild<QPushButton*>(QStringLiteral("reportSave"));
    QTRY_VERIFY(save->isEnabled());
}

/// Somebody is to be moved, and it was handed over once.
void openCarryOut(Desk& desk)
{
    openSample(desk);
    const PersonId agnes = desk.session().tenant().memberWith(u"agnes.peters@meerbeek.example").value();
    const MoveLicenses move{{agnes}, QStringLiteral("Sub140077"), QStringLiteral("Sub158812")};
    QVERIFY(desk.session().apply(move).value());
    QVERIFY(desk.session().keepExport(
        ExportForm::Csv, stepsToCarryOut(desk.session().tenant(), *desk.session().plan().state().imported)));
    act(desk, ActionId::CarryOutPage);
}

struct Screen {
    const char* name;
    Open open;
};

std::vector<Screen> screens()
{
    std::vector<Screen> screens{
        {"welcome", openWelcome},
        {"overview", openSample},
        {"overview ahead", [](Desk& desk) { openSample(desk), desk.session().setDay(QDate(2027, 1, 1)); }},
        {"users", [](Desk& desk) { openSample(desk), act(desk, ActionId::UsersPage); }},
        {"person", openPerson},
        {"licenses", [](Desk& desk) { openPerson(desk), act(desk, ActionId::EditLicenses); }},
        {"person, why",
         [](Desk& desk) {
             openPerson(desk);
             desk.window().findChild<QTabWidget*>(QStringLiteral("personTabs"))->setCurrentIndex(1);
         }},
        {"details", [](Desk& desk) { openPerson(desk), act(desk, ActionId::EditPeople); }},
        {"users, pasted", openPasted},
        {"licenses of everybody", openForEverybody(ActionId::EditLicenses)},
        {"details of everybody", openForEverybody(ActionId::EditPeople)},
        {"everybody to a subscription", openForEverybody(ActionId::MoveTo)},
        {"everybody off subscriptions", openForEverybody(ActionId::RemoveFrom)},
        {"moves of everybody", openForEverybody(ActionId::HelpWithMoving)},
        {"subscriptions", openWhy},
        {"overage", openOverage},
        {"overage of a type",
         [](Desk& desk) {
             openSample(desk), act(desk, ActionId::OveragePage);
             auto* lines = desk.window().findChild<QAbstractItemView*>(QStringLiteral("overageTable"));
             lines->setCurrentIndex(lines->model()->index(1, 0));
         }},
        {"overage, why",
         [](Desk& desk) {
             openOverage(desk);
             desk.window().findChild<QPushButton*>(QStringLiteral("whyAmount"))->click();
         }},
        {"usage", openOverageTab(1)},
        {"invoices", openOverageTab(2)},
        {"voice capacity", openOverageTab(3)},
        {"for finance", [](Desk& desk) { openSample(desk), act(desk, ActionId::ExplainToFinance); }},
        {"usage from a file, to be told", openUsageFile("When,Sub121331,How many\n2026-11,4,x\n")},
        {"usage from a file", openUsageFile("Month,Quantity\n2026-11,4\n2026-12,5\n")},
        {"usage from a file, wrong", openUsageFile("Month,Sub121331\n2026-11,-4\n2026-13,5\n")},
        {"no scenarios", [](Desk& desk) { openSample(desk), act(desk, ActionId::ScenariosPage); }},
        {"scenarios", openScenarios},
        {"new scenario", [](Desk& desk) { openScenarios(desk), act(desk, ActionId::NewScenario); }},
        {"copy scenario", [](Desk& desk) { openScenarios(desk), act(desk, ActionId::CopyScenario); }},
        {"edit scenario", [](Desk& desk) { openScenarios(desk), act(desk, ActionId::EditScenario); }},
        {"edit a change",
         [](Desk& desk) {
             openScenarios(desk);
             auto* items = desk.window().findChild<QAbstractItemView*>(QStringLiteral("scenarioItems"));
             items->setCurrentIndex(items->model()->index(0, 0));
             act(desk, ActionId::EditItem);
         }},
        {"take over",
         [](Desk& desk) {
             openScenarios(desk);
             desk.window().findChild<QAbstractItemView*>(QStringLiteral("scenarioItems"))->selectAll();
             act(desk, ActionId::TakeOver);
         }},
        {"comparison", openComparison},
        {"who loses access", [](Desk& desk) { openSample(desk), act(desk, ActionId::CliffsPage); }},
        {"assumptions", openAssumptions},
        {"assumptions of a scenario", [](Desk& desk) { openScenarios(desk), act(desk, ActionId::AssumptionsPage); }},
        {"users who lose access", openLosing},
        {"decision sheet", openDecision},
        {"users of a scenario", [](Desk& desk) { openScenarios(desk), act(desk, ActionId::UsersPage); }},
        {"subscriptions of a scenario",
         [](Desk& desk) { openScenarios(desk), act(desk, ActionId::SubscriptionsPage); }},
        {"timeline", [](Desk& desk) { openSample(desk), openTimeline(desk, 0); }},
        {"timeline of a scenario", [](Desk& desk) { openScenarios(desk), openTimeline(desk, 0); }},
        {"table of the timeline", [](Desk& desk) { openScenarios(desk), openTimeline(desk, 1); }},
        {"handovers", [](Desk& desk) { openSample(desk), openTimeline(desk, 2); }},
        {"import", [](Desk& desk) { openImport(desk, 0); }},
        {"what an import alters", [](Desk& desk) { openImport(desk, 1); }},
        {"carry out", openCarryOut},
        {"nothing to carry out", [](Desk& desk) { openSample(desk), act(desk, ActionId::CarryOutPage); }},
        {"export", [](Desk& desk) { openCarryOut(desk), act(desk, ActionId::Export); }},
        {"report", [](Desk& desk) { openScenarios(desk), openReport(desk); }},
        {"findings", openFindings},
        {"history", openHistory},
        {"settings", [](Desk& desk) { act(desk, ActionId::Settings); }},
        {"guide", [](Desk& desk) { act(desk, ActionId::Guide); }},
        {"keys", [](Desk& desk) { act(desk, ActionId::Keys); }},
        {"about", [](Desk& desk) { act(desk, ActionId::About); }},
    };
    for (auto id = static_cast<int>(ActionId::AddSubscription); id <= static_cast<int>(ActionId::RemoveSubscription);
         ++id)
        screens.push_back({"contract", openContract(static_cast<ActionId>(id))});
    return screens;
}

/// What is on the screen: the dialog that is open, or else the window.
QWidget* shown(Desk& desk)
{
    for (auto* dialog : desk.window().findChildren<QDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return &desk.window();
}

QString called(const QWidget* widget)
{
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), widget->accessibleName());
}

std::vector<QWidget*> inSight(QWidget* top)
{
    std::vector<QWidget*> widgets;
    for (QWidget* widget : top->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == top)
            widgets.push_back(widget);
    }
    return widgets;
}

/// Whether Tab is to lead there. Of radio buttons it leads to the chosen one, and scroll areas take it for their keys.
bool isReached(const QWidget* widget)
{
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
           !widget->inherits("QMenuBar") && (!radio || radio->isChecked());
}

QStringList withoutName(QWidget* top)
{
    QStringList wrong;
    for (QWidget* widget : inSight(top)) {
        const QAccessibleInterface* face = isReached(widget) ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (face && face->text(QAccessible::Name).isEmpty() && !widget->inherits("QScrollArea"))
            wrong.push_back(called(widget) + QStringLiteral(" has no name"));
    }
    return wrong;
}

/// Where Tab leads, and where that is and the one before when it has led there: it may have scrolled.
struct Stop {
    QWidget* widget;
    QRect place;
    QRect before;
};

std::vector<Stop> walk(QWidget* top)
{
    const auto placeOf = [top](const QWidget* widget) { return QRect(widget->mapTo(top, QPoint()), widget->size()); };
    std::vector<Stop> stops;
    QSet<const QWidget*> reached;
    constexpr int mostSteps = 200;
    for (int i = 0; i < mostSteps && top->focusWidget() && !reached.contains(top->focusWidget()); ++i) {
        QWidget* widget = top->focusWidget();
        reached.insert(widget);
        stops.push_back({widget, placeOf(widget), stops.empty() ? QRect() : placeOf(stops.back().widget)});
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    return stops;
}

/// Whether one reads on from `from` to `to`: down, along the row, or up to the next column.
bool readsOn(const QRect& from, const QRect& to)
{
    const bool isAbove = to.bottom() <= from.top();
    const bool isBelow = to.top() >= from.bottom();
    if (isAbove)
        return to.left() >= from.right();
    return isBelow || to.right() > from.left();
}

/// What Tab leads to in another order than one reads the page in, or not in one go.
QStringList outOfOrder(const std::vector<Stop>& stops, const QWidget* page)
{
    QStringList wrong;
    int entries = 0;
    const bool isRanked = page->inherits("seatkeeper::OverviewPage"); // its blocks are read by rank, not by column
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const Stop& from = stops[i];
        const Stop& to = stops[(i + 1) % stops.size()];
        const bool wasInside = page->isAncestorOf(from.widget);
        const bool isInside = page->isAncestorOf(to.widget);
        entries += !wasInside && isInside ? 1 : 0;
        const bool isRound = i + 1 == stops.size();
        if (!isRanked && wasInside && isInside && !readsOn(isRound ? from.place : to.before, to.place))
            wrong.push_back(QStringLiteral("Tab goes back from %1 to %2").arg(called(from.widget), called(to.widget)));
    }
    const bool isAllInside = entries == 0; // then it goes back to the first once
    if (isAllInside && !wrong.isEmpty())
        wrong.removeLast();
    if (entries > 1)
        wrong.push_back(QStringLiteral("Tab leaves the page and comes back to it %1 times").arg(entries - 1));
    return wrong;
}

QStringList notReached(QWidget* top, const std::vector<Stop>& stops)
{
    QSet<const QWidget*> reached;
    for (const Stop& stop : stops)
        reached.insert(stop.widget);
    QStringList wrong;
    for (const QWidget* widget : inSight(top)) {
        if (isReached(widget) && !reached.contains(widget))
            wrong.push_back(called(widget) + QStringLiteral(" is not reached by Tab"));
    }
    return wrong;
}

bool isClipped(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height();
        return label->sizeHint().width() > label->width();
    }
    const auto* tool = qobject_cast<const QToolButton*>(widget);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button && !button->text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly))
        return button->sizeHint().width() > button->width() || button->sizeHint().height() > button->height();
    return false;
}

QStringList clipped(QWidget* top)
{
    QStringList wrong;
    for (const QWidget* widget : inSight(top)) {
        if (isClipped(widget))
            wrong.push_back(called(widget) + QStringLiteral(" is clipped"));
        const auto* table = qobject_cast<const QTableView*>(widget);
        for (int i = 0; table && i < table->model()->columnCount(); ++i) {
            const QHeaderView* head = table->horizontalHeader();
            if (head->isSectionHidden(i))
                continue;
            const QString heading = table->model()->headerData(i, Qt::Horizontal).toString();
            const bool breaks = head->inherits("seatkeeper::GroupedHeader");
            for (const QString& line : heading.split(breaks ? QLatin1Char(' ') : QLatin1Char('\n'))) {
                if (head->fontMetrics().horizontalAdvance(line) > head->sectionSize(i))
                    wrong.push_back(QStringLiteral("the heading \"%1\" is clipped").arg(line));
            }
        }
    }
    return wrong;
}

/// The letter that leads to a widget by Alt; empty where there is none.
QString letterOf(const QWidget* widget)
{
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        text = label->buddy() ? label->text() : QString();
    const auto* tool = qobject_cast<const QToolButton*>(widget);
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
        button && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly))
        text = button->text();
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.toString();
}

QStringList sharedLetters(QWidget* top)
{
    QHash<QString, QString> owners;
    QStringList wrong;
    const auto add = [&](const QString& letter, const QString& owner) {
        if (!letter.isEmpty() && owners.contains(letter))
            wrong.push_back(QStringLiteral("%1 leads to %2 and %3").arg(letter, owners[letter], owner));
        owners[letter] = owner;
    };
    if (const auto* bar = top->findChild<QMenuBar*>()) {
        for (const QAction* menu : bar->actions())
            add(QKeySequence::mnemonic(menu->text()).toString(), menu->text());
    }
    for (const QWidget* widget : inSight(top))
        add(letterOf(widget), called(widget));
    return wrong;
}

} // namespace

void TestEveryScreen::initTestCase_data()
{
    QTest::addColumn<LanguageCode>("language");
    QTest::addColumn<QSize>("size");

    // Dutch is the longer language.
    QTest::newRow("nl, small") << LanguageCode::Dutch << QSize(1024, 700);
    QTest::newRow("nl") << LanguageCode::Dutch << QSize(1280, 800);
    QTest::newRow("en, small") << LanguageCode::English << QSize(1024, 700);
}

void TestEveryScreen::isFitForUse_data()
{
    QTest::addColumn<Open>("open");

    int number = 0;
    for (const Screen& screen : screens())
        QTest::addRow("%s %d", screen.name, ++number) << screen.open;
}

void TestEveryScreen::isFitForUse()
{
    QFETCH_GLOBAL(const LanguageCode, language);
    QFETCH_GLOBAL(const QSize, size);
    QFETCH(const Open, open);
    Desk desk(language);
    desk.window().resize(size);
    open(desk);
    for (int i = 0; i < 3; ++i) // layouts in layouts
        QTest::qWait(0);
    QWidget* top = shown(desk);
    top->activateWindow();
    QStringList wrong = withoutName(top) + clipped(top) + sharedLetters(top);
    const std::vector<Stop> stops = walk(top); // last: what has the focus may unfold
    wrong += notReached(top, stops);
    if (top == &desk.window())
        wrong += outOfOrder(stops, desk.window().pages()->currentWidget());
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestEveryScreen)
#include "test_every_screen.moc"
