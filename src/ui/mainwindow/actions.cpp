#include "ui/mainwindow/actions.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace seatkeeper {

namespace {

enum class Menu : quint8 { File, Recent, Sample, Edit, View, Users, Subscriptions, Entitlements, Scenario, Help };

struct MenuSpec {
    Menu menu;
    Menu parent; ///< itself: on the menu bar
    const char* text;
};

constexpr std::array menus{
    MenuSpec{Menu::File, Menu::File, QT_TRANSLATE_NOOP("seatkeeper::Actions", "&File")},
    MenuSpec{Menu::Recent, Menu::File, QT_TRANSLATE_NOOP("seatkeeper::Actions", "Open &recent")},
    MenuSpec{Menu::Sample, Menu::File, QT_TRANSLATE_NOOP("seatkeeper::Actions", "Open &sample")},
    MenuSpec{Menu::Edit, Menu::Edit, QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Edit")},
    MenuSpec{Menu::View, Menu::View, QT_TRANSLATE_NOOP("seatkeeper::Actions", "&View")},
    MenuSpec{Menu::Users, Menu::Users, QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Users")},
    MenuSpec{Menu::Subscriptions, Menu::Subscriptions, QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Subscriptions")},
    MenuSpec{Menu::Entitlements, Menu::Subscriptions, QT_TRANSLATE_NOOP("seatkeeper::Actions", "E&ntitlements")},
    MenuSpec{Menu::Scenario, Menu::Scenario, QT_TRANSLATE_NOOP("seatkeeper::Actions", "S&cenario")},
    MenuSpec{Menu::Help, Menu::Help, QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Help")},
};

constexpr std::size_t placeOf(Menu menu)
{
    return static_cast<std::size_t>(std::ranges::find(menus, menu, &MenuSpec::menu) - menus.begin());
}

/// Where an action of the table begins a group of its own in its menu.
enum class Place : quint8 { Next, AfterLine };

struct ActionSpec {
    ActionId id;
    Menu menu;
    Place place;
    const char* name; ///< of the object
    const char* text;
    const char* keys; ///< separated by "; "
    Icon icon;
    Need need;
};

constexpr std::array actions{
    ActionSpec{ActionId::New, Menu::File, Place::Next, "new", QT_TRANSLATE_NOOP("seatkeeper::Actions", "&New plan…"),
               "Ctrl+N", Icon::Add, Need::Nothing},
    ActionSpec{ActionId::Open, Menu::File, Place::Next, "open", QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Open plan…"),
               "Ctrl+O", Icon::Open, Need::Nothing},
    ActionSpec{ActionId::SampleDepartments, Menu::Sample, Place::Next, "sampleDepartments",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "A municipality with five &departments' contracts"), "",
               Icon::None, Need::Nothing},
    ActionSpec{ActionId::SampleArticle, Menu::Sample, Place::Next, "sampleArticle",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "The story of Cisco's help &article"), "", Icon::None,
               Need::Nothing},
    ActionSpec{ActionId::SampleLockout, Menu::Sample, Place::Next, "sampleLockout",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "All administrators on a subscription that &ends"), "",
               Icon::None, Need::Nothing},
    ActionSpec{ActionId::ClearRecent, Menu::Recent, Place::Next, "clearRecent",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Clear this list"), "", Icon::None, Need::Nothing},
    ActionSpec{ActionId::ImportPeople, Menu::File, Place::AfterLine, "importPeople",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Import from Control Hub…"), "F5", Icon::Import,
               Need::Nothing},
    ActionSpec{ActionId::ImportTenant, Menu::File, Place::Next, "importTenant",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Import a &tenant file…"), "", Icon::None, Need::Plan},
    ActionSpec{ActionId::ReadUsage, Menu::File, Place::Next, "readUsage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Read &usage from a CSV file…"), "", Icon::None, Need::Plan},
    ActionSpec{ActionId::Export, Menu::File, Place::Next, "exportCarryOut",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Export what is to be carried out…"), "Ctrl+E", Icon::CarryOut,
               Need::Plan},
    ActionSpec{ActionId::ExplainToFinance, Menu::File, Place::Next, "explainFinance",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Explain overage to &finance…"), "", Icon::None, Need::Plan},
    ActionSpec{ActionId::SaveCopy, Menu::File, Place::Next, "saveCopy",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Save a copy &as…"), "Ctrl+Shift+S", Icon::None, Need::Plan},
    ActionSpec{ActionId::Print, Menu::File, Place::AfterLine, "print",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Print…"), "Ctrl+P", Icon::None, Need::Printable},
    ActionSpec{ActionId::SaveTable, Menu::File, Place::Next, "saveTable",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Save the table as &xlsx…"), "", Icon::None, Need::Table},
    ActionSpec{ActionId::Report, Menu::File, Place::Next, "report",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Make a report…"), "Ctrl+R", Icon::None, Need::Plan},
    ActionSpec{ActionId::Close, Menu::File, Place::AfterLine, "close",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Close plan"), "Ctrl+W", Icon::Close, Need::Plan},
    ActionSpec{ActionId::Quit, Menu::File, Place::Next, "quit", QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Quit"),
               "Ctrl+Q", Icon::None, Need::Nothing},
    ActionSpec{ActionId::Undo, Menu::Edit, Place::Next, "undo", QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Undo"),
               "Ctrl+Z", Icon::Undo, Need::Undo},
    ActionSpec{ActionId::Redo, Menu::Edit, Place::Next, "redo", QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Redo"),
               "Ctrl+Y; Ctrl+Shift+Z", Icon::Redo, Need::Redo},
    ActionSpec{ActionId::GoToEdit, Menu::Edit, Place::Next, "goToEditAction",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Undo to &here"), "Ctrl+U", Icon::History, Need::Way},
    ActionSpec{ActionId::FetchDraft, Menu::Edit, Place::Next, "fetchDraft",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Fetch &back what was not saved"), "", Icon::None, Need::Draft},
    ActionSpec{ActionId::SelectAll, Menu::Edit, Place::AfterLine, "selectAll",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Select &all visible users"), "Ctrl+A", Icon::None,
               Need::Users},
    ActionSpec{ActionId::CopyRows, Menu::Edit, Place::Next, "copyRows",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Copy rows"), "Ctrl+C", Icon::Copy, Need::Table},
    ActionSpec{ActionId::PasteAddresses, Menu::Edit, Place::Next, "pasteAddresses",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Paste addresses"), "Ctrl+V", Icon::None, Need::Users},
    ActionSpec{ActionId::PasteUsage, Menu::Edit, Place::Next, "pasteUsageAction",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Paste usa&ge"), "Ctrl+V", Icon::None, Need::Usage},
    ActionSpec{ActionId::ClearEntries, Menu::Edit, Place::Next, "clearEntries",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Take values away"), "Del", Icon::None, Need::Entries},
    ActionSpec{ActionId::Find, Menu::Edit, Place::AfterLine, "find",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Find users"), "Ctrl+F", Icon::Search, Need::Plan},
    ActionSpec{ActionId::Settings, Menu::Edit, Place::AfterLine, "settings",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Settings…"), "Ctrl+,", Icon::Settings, Need::Nothing},
    ActionSpec{ActionId::Back, Menu::View, Place::Next, "back", QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Back"),
               "Alt+Left", Icon::Back, Need::Back},
    ActionSpec{ActionId::Forward, Menu::View, Place::Next, "forward",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "F&orward"), "Alt+Right", Icon::Forward, Need::Forward},
    ActionSpec{ActionId::OverviewPage, Menu::View, Place::AfterLine, "overviewPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Overvie&w"), "Ctrl+1", Icon::Overview, Need::Plan},
    ActionSpec{ActionId::UsersPage, Menu::View, Place::Next, "usersPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Users"), "Ctrl+2", Icon::Users, Need::Plan},
    ActionSpec{ActionId::SubscriptionsPage, Menu::View, Place::Next, "subscriptionsPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Subscriptions"), "Ctrl+3", Icon::Subscriptions, Need::Plan},
    ActionSpec{ActionId::TimelinePage, Menu::View, Place::Next, "timelinePage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Ti&meline"), "Ctrl+4", Icon::Timeline, Need::Plan},
    ActionSpec{ActionId::OveragePage, Menu::View, Place::Next, "overagePage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Ove&rage"), "Ctrl+5", Icon::Overage, Need::Plan},
    ActionSpec{ActionId::ScenariosPage, Menu::View, Place::AfterLine, "scenariosPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Scenar&ios"), "Ctrl+6", Icon::Scenario, Need::Plan},
    ActionSpec{ActionId::CarryOutPage, Menu::View, Place::Next, "carryOutPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Carr&y out"), "Ctrl+7", Icon::CarryOut, Need::Plan},
    ActionSpec{ActionId::FindingsPage, Menu::View, Place::Next, "findingsPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Findings"), "Ctrl+8", Icon::Findings, Need::Plan},
    ActionSpec{ActionId::HistoryPage, Menu::View, Place::Next, "historyPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&History"), "Ctrl+9", Icon::History, Need::Plan},
    ActionSpec{ActionId::PreviousPage, Menu::View, Place::AfterLine, "previousPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Previous pa&ge"), "Ctrl+PgUp", Icon::None, Need::Plan},
    ActionSpec{ActionId::NextPage, Menu::View, Place::Next, "nextPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Next pag&e"), "Ctrl+PgDown", Icon::None, Need::Plan},
    ActionSpec{ActionId::NextPane, Menu::View, Place::Next, "nextPane",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Next p&ane"), "F6", Icon::None, Need::Plan},
    ActionSpec{ActionId::PreviousPane, Menu::View, Place::Next, "previousPane",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Pre&vious pane"), "Shift+F6", Icon::None, Need::Plan},
    ActionSpec{ActionId::Columns, Menu::View, Place::AfterLine, "columns",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Columns of the list…"), "", Icon::None, Need::Users},
    ActionSpec{ActionId::PreviousHandover, Menu::View, Place::AfterLine, "previousHandover",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Previous handover"), "Shift+F7", Icon::Previous,
               Need::PreviousHandover},
    ActionSpec{ActionId::NextHandover, Menu::View, Place::Next, "nextHandover",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Next handover"), "F7", Icon::Next, Need::NextHandover},
    ActionSpec{ActionId::PreviousFinding, Menu::View, Place::Next, "previousFinding",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Previous fin&ding"), "Shift+F8", Icon::None, Need::Finding},
    ActionSpec{ActionId::NextFinding, Menu::View, Place::Next, "nextFinding",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Ne&xt finding"), "F8", Icon::None, Need::Finding},
    ActionSpec{ActionId::Today, Menu::View, Place::Next, "today", QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Today"),
               "F9", Icon::Calendar, Need::OtherDay},
    ActionSpec{ActionId::EditLicenses, Menu::Users, Place::Next, "editLicensesAction",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Edit &licenses…"), "F2", Icon::Edit, Need::People},
    ActionSpec{ActionId::MoveTo, Menu::Users, Place::Next, "moveTo",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Move to a subscription…"), "Ctrl+M", Icon::None,
               Need::People},
    ActionSpec{ActionId::RemoveLicenses, Menu::Users, Place::Next, "removeLicenses",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Remove licenses"), "Del", Icon::None, Need::People},
    ActionSpec{ActionId::RemoveFrom, Menu::Users, Place::Next, "removeFromAction",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Remove &from subscriptions…"), "", Icon::None, Need::People},
    ActionSpec{ActionId::HelpWithMoving, Menu::Users, Place::AfterLine, "helpWithMovingAction",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Help with moving…"), "", Icon::None, Need::People},
    ActionSpec{ActionId::EditPeople, Menu::Users, Place::AfterLine, "editPeople",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Edit &details…"), "", Icon::None, Need::People},
    ActionSpec{ActionId::Why, Menu::Subscriptions, Place::Next, "why",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Why?"), "", Icon::Why, Need::Subscriptions},
    ActionSpec{ActionId::DecisionSheet, Menu::Subscriptions, Place::Next, "decisionSheet",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Dec&ision sheet…"), "", Icon::Ending, Need::Ending},
    ActionSpec{ActionId::CliffsPage, Menu::Subscriptions, Place::Next, "cliffsPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Who &loses access"), "", Icon::NoAccess, Need::Plan},
    ActionSpec{ActionId::EditCell, Menu::Subscriptions, Place::AfterLine, "editCell",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Edit this &cell…"), "F2", Icon::Edit, Need::Subscription},
    ActionSpec{ActionId::AddSubscription, Menu::Subscriptions, Place::AfterLine, "addSubscription",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Add a subscription…"), "", Icon::Add, Need::Plan},
    ActionSpec{ActionId::EditSubscription, Menu::Subscriptions, Place::Next, "editSubscription",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Edit &details…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::RenewSubscription, Menu::Subscriptions, Place::AfterLine, "renewSubscription",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Renew…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::ChangeTerm, Menu::Subscriptions, Place::Next, "changeTerm",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Change a &term…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::EndSubscription, Menu::Subscriptions, Place::Next, "endSubscription",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&End…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::SuspendSubscription, Menu::Subscriptions, Place::Next, "suspendSubscription",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Suspend…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::ResumeSubscription, Menu::Subscriptions, Place::Next, "resumeSubscription",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Res&ume…"), "", Icon::None, Need::Suspension},
    ActionSpec{ActionId::MovePeople, Menu::Subscriptions, Place::AfterLine, "movePeople",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Move &people…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::AddEntitlement, Menu::Entitlements, Place::Next, "addEntitlement",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Add…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::ChangeQuantity, Menu::Entitlements, Place::Next, "changeQuantity",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Change the quantity…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::EndEntitlement, Menu::Entitlements, Place::Next, "endEntitlement",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&End…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::SetOverageRate, Menu::Entitlements, Place::Next, "setOverageRate",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Overage rate…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::RemoveSubscription, Menu::Subscriptions, Place::AfterLine, "removeSubscription",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Re&move…"), "", Icon::None, Need::Subscription},
    ActionSpec{ActionId::NewScenario, Menu::Scenario, Place::Next, "newScenario",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&New scenario…"), "Ctrl+Shift+N", Icon::Add, Need::Plan},
    ActionSpec{ActionId::OpenScenario, Menu::Scenario, Place::Next, "openScenario",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Open scenario"), "", Icon::Scenario, Need::Scenario},
    ActionSpec{ActionId::CopyScenario, Menu::Scenario, Place::AfterLine, "copyScenario",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Copy…"), "", Icon::Copy, Need::Scenario},
    ActionSpec{ActionId::EditScenario, Menu::Scenario, Place::Next, "editScenario",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Name and no&te…"), "", Icon::Edit, Need::Scenario},
    ActionSpec{ActionId::DeleteScenario, Menu::Scenario, Place::Next, "deleteScenario",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Delete"), "", Icon::None, Need::Scenario},
    ActionSpec{ActionId::EditItem, Menu::Scenario, Place::AfterLine, "editItem",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Edit the chan&ge…"), "F2", Icon::Edit, Need::PlannedDays},
    ActionSpec{ActionId::SwitchItems, Menu::Scenario, Place::Next, "switchItems",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Switch off"), "", Icon::None, Need::PlannedChanges},
    ActionSpec{ActionId::DiscardItems, Menu::Scenario, Place::Next, "discardItems",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "D&iscard"), "Del", Icon::None, Need::PlannedChanges},
    ActionSpec{ActionId::TakeOver, Menu::Scenario, Place::Next, "takeOverItems",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Take o&ver into the baseline…"), "", Icon::None,
               Need::PlannedChanges},
    ActionSpec{ActionId::Compare, Menu::Scenario, Place::AfterLine, "compare",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "Com&pare"), "Ctrl+D", Icon::Compare, Need::Plan},
    ActionSpec{ActionId::AssumptionsPage, Menu::Scenario, Place::Next, "assumptionsPage",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Assumptions"), "", Icon::None, Need::Plan},
    ActionSpec{ActionId::ImportChanges, Menu::Scenario, Place::AfterLine, "importChanges",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "I&mport a changes file…"), "", Icon::Import, Need::Plan},
    ActionSpec{ActionId::ExportChanges, Menu::Scenario, Place::Next, "exportChanges",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Export as a changes file…"), "", Icon::None, Need::Scenario},
    ActionSpec{ActionId::Guide, Menu::Help, Place::Next, "guide",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&User guide"), "F1", Icon::None, Need::Nothing},
    ActionSpec{ActionId::Keys, Menu::Help, Place::Next, "keys", QT_TRANSLATE_NOOP("seatkeeper::Actions", "&Keyboard"),
               "Ctrl+F1", Icon::None, Need::Nothing},
    ActionSpec{ActionId::About, Menu::Help, Place::Next, "about",
               QT_TRANSLATE_NOOP("seatkeeper::Actions", "&About Seatkeeper"), "", Icon::None, Need::Nothing},
};
static_assert(actions.size() == actionCount);
static_assert(std::ranges::all_of(actions, [i = 0](const ActionSpec& spec) mutable {
    return static_cast<int>(spec.id) == i++; // in the order of ActionId, so that an id is an index
}));

/// Those that alter the plan, or lead to where that is done.
constexpr std::array editing{
    ActionId::ImportPeople,
    ActionId::ImportTenant,
    ActionId::ReadUsage,
    ActionId::Undo,
    ActionId::Redo,
    ActionId::GoToEdit,
    ActionId::PasteUsage,
    ActionId::ClearEntries,
    ActionId::EditLicenses,
    ActionId::MoveTo,
    ActionId::RemoveLicenses,
    ActionId::RemoveFrom,
    ActionId::HelpWithMoving,
    ActionId::EditPeople,
    ActionId::EditCell,
    ActionId::AddSubscription,
    ActionId::EditSubscription,
    ActionId::RenewSubscription,
    ActionId::ChangeTerm,
    ActionId::EndSubscription,
    ActionId::SuspendSubscription,
    ActionId::ResumeSubscription,
    ActionId::MovePeople,
    ActionId::AddEntitlement,
    ActionId::ChangeQuantity,
    ActionId::EndEntitlement,
    ActionId::SetOverageRate,
    ActionId::RemoveSubscription,
    ActionId::NewScenario,
    ActionId::CopyScenario,
    ActionId::EditScenario,
    ActionId::DeleteScenario,
    ActionId::EditItem,
    ActionId::SwitchItems,
    ActionId::DiscardItems,
    ActionId::TakeOver,
    ActionId::ImportChanges,
};

} // namespace

Actions::Actions(QWidget* window, QMenuBar* menuBar) : QObject(window)
{
    makeMenus(menuBar);
    makeActions(window);
    retranslate();
}

QMenu* Actions::usersMenu() const
{
    return m_menus[placeOf(Menu::Users)];
}

QMenu* Actions::subscriptionsMenu() const
{
    return m_menus[placeOf(Menu::Subscriptions)];
}

QMenu* Actions::scenarioMenu() const
{
    return m_menus[placeOf(Menu::Scenario)];
}

QMenu* Actions::recentMenu() const
{
    return m_menus[placeOf(Menu::Recent)];
}

std::vector<ActionKeys> Actions::keys() const
{
    std::vector<ActionKeys> rows;
    const auto plain = [](QString text) { return text.remove(QLatin1Char('&')); };
    for (const ActionSpec& spec : actions) {
        const MenuSpec& menu = menus.at(placeOf(spec.menu));
        if (const QList<QKeySequence> keys = action(spec.id)->shortcuts(); !keys.isEmpty())
            rows.push_back({plain(tr(menu.text)), plain(tr(spec.text)), keys});
    }
    return rows;
}

void Actions::setText(ActionId id, const QString& text) const
{
    action(id)->setText(text);
}

void Actions::retranslate()
{
    for (std::size_t i = 0; i < menus.size(); ++i) {
        m_menus[i]->setTitle(tr(menus.at(i).text));
        m_menus[i]->setAccessibleName(m_menus[i]->title().remove(QLatin1Char('&')));
    }
    for (const ActionSpec& spec : actions)
        action(spec.id)->setText(tr(spec.text));
}

bool Actions::editsPlan(std::size_t index)
{
    return std::ranges::find(editing, static_cast<ActionId>(index)) != editing.end();
}

Need Actions::needOf(std::size_t index)
{
    return actions.at(index).need;
}

void Actions::setEnabled(std::size_t index, State state) const
{
    m_actions.at(index)->setEnabled(state == State::Enabled);
}

void Actions::makeMenus(QMenuBar* menuBar)
{
    for (const MenuSpec& spec : menus)
        m_menus.push_back(spec.parent == spec.menu ? menuBar->addMenu(QString()) : new QMenu(menuBar));
}

void Actions::makeActions(QWidget* window)
{
    for (const ActionSpec& spec : actions) {
        auto* action = new QAction(iconOf(spec.icon), QString(), window);
        action->setObjectName(QLatin1String(spec.name));
        action->setMenuRole(QAction::NoRole);
        if (const QString keys = QLatin1String(spec.keys); !keys.isEmpty())
            action->setShortcuts(QKeySequence::listFromString(keys, QKeySequence::PortableText));
        QMenu* menu = m_menus[placeOf(spec.menu)];
        if (const Menu parent = menus.at(placeOf(spec.menu)).parent; parent != spec.menu && menu->isEmpty())
            m_menus[placeOf(parent)]->addMenu(menu); // where its first action stands in the table
        if (spec.place == Place::AfterLine)
            menu->addSeparator();
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        m_actions.at(static_cast<std::size_t>(spec.id)) = action;
    }
}

} // namespace seatkeeper
