#pragma once

#include <QKeySequence>
#include <QObject>

#include <array>

class QAction;
class QMenu;
class QMenuBar;

namespace seatkeeper {

/// Everything that the menus offer.
enum class ActionId : quint8 {
    New,
    Open,
    SampleDepartments,
    SampleArticle,
    SampleLockout,
    ClearRecent,
    ImportPeople,
    ImportTenant,
    ReadUsage,
    Export,
    ExplainToFinance,
    SaveCopy,
    Print,
    SaveTable,
    Report,
    Close,
    Quit,
    Undo,
    Redo,
    GoToEdit,
    FetchDraft,
    SelectAll,
    CopyRows,
    PasteAddresses,
    PasteUsage,
    ClearEntries,
    Find,
    Settings,
    Back,
    Forward,
    OverviewPage,
    UsersPage,
    SubscriptionsPage,
    TimelinePage,
    OveragePage,
    ScenariosPage,
    CarryOutPage,
    FindingsPage,
    HistoryPage,
    PreviousPage,
    NextPage,
    NextPane,
    PreviousPane,
    Columns,
    PreviousHandover,
    NextHandover,
    PreviousFinding,
    NextFinding,
    Today,
    EditLicenses,
    MoveTo,
    RemoveLicenses,
    RemoveFrom,
    HelpWithMoving,
    EditPeople,
    Why,
    DecisionSheet,
    CliffsPage,
    EditCell,
    AddSubscription,
    EditSubscription,
    RenewSubscription,
    ChangeTerm,
    EndSubscription,
    SuspendSubscription,
    ResumeSubscription,
    MovePeople,
    AddEntitlement,
    ChangeQuantity,
    EndEntitlement,
    SetOverageRate,
    RemoveSubscription,
    NewScenario,
    OpenScenario,
    CopyScenario,
    EditScenario,
    DeleteScenario,
    EditItem,
    SwitchItems,
    DiscardItems,
    TakeOver,
    Compare,
    AssumptionsPage,
    ImportChanges,
    ExportChanges,
    Guide,
    Keys,
    About,
};
inline constexpr std::size_t actionCount = static_cast<std::size_t>(ActionId::About) + 1;

/// What has to be there for an action to make sense.
enum class Need : quint8 {
    Nothing,
    Plan,
    Undo,
    Redo,
    Back,
    Forward,
    Draft, ///< that was left without being saved
    Way,   ///< to the current edit of the history
    PreviousHandover,
    NextHandover,
    Finding, ///< one that is open
    OtherDay,
    Users,          ///< their list is shown
    Table,          ///< one is shown that can be copied, and saved as a workbook
    People,         ///< a page is shown on which somebody can be meant
    Usage,          ///< the grid that it is entered in is shown
    Entries,        ///< a grid is shown in which values are entered
    Subscriptions,  ///< their page is shown
    Printable,      ///< what is shown can be printed
    Subscription,   ///< one of them is the current one there, or in the timeline
    Ending,         ///< and it ends, as far as is known
    Suspension,     ///< and it has one that has not ended by the day
    Scenario,       ///< one is meant: the current one of their page, or the one that is open
    PlannedDays,    ///< one change of it is chosen, and has days or quantities to edit
    PlannedChanges, ///< changes of it are chosen
};

/// Whether the plan that is open can be edited, or another program has it.
enum class Editing : quint8 { Allowed, Refused };

/// An action that has keys, in words.
struct ActionKeys {
    QString menu;
    QString text;
    QList<QKeySequence> keys;
};

/// The actions of the window, made from one table, and the menus that hold them.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(QWidget* window, QMenuBar* menuBar);

    QAction* action(ActionId id) const { return m_actions.at(static_cast<std::size_t>(id)); }

    /// Enables each action for which `isMet` says that what it needs is there, and which may do what it does.
    template <class IsMet> void enable(const IsMet& isMet, Editing editing) const
    {
        for (std::size_t i = 0; i < actionCount; ++i) {
            const bool mayDo = editing == Editing::Allowed || !editsPlan(i);
            setEnabled(i, mayDo && isMet(needOf(i)) ? State::Enabled : State::Disabled);
        }
    }

    /// What the menu bar offers for users and for subscriptions; their pages show it where they are asked for a menu.
    QMenu* usersMenu() const;
    QMenu* subscriptionsMenu() const;
    QMenu* scenarioMenu() const;

    /// Where the plans that were opened last are offered.
    QMenu* recentMenu() const;

    /// All actions that have keys, in the order of the menus.
    std::vector<ActionKeys> keys() const;

    /// Sets the text of an action that names what it would do.
    void setText(ActionId id, const QString& text) const;

    void retranslate();

Q_SIGNALS:
    void triggered(seatkeeper::ActionId id);

private:
    enum class State : quint8 { Enabled, Disabled };

    static Need needOf(std::size_t index);
    static bool editsPlan(std::size_t index);
    void setEnabled(std::size_t index, State state) const;
    void makeMenus(QMenuBar* menuBar);
    void makeActions(QWidget* window);

    std::array<QAction*, actionCount> m_actions{};
    std::vector<QMenu*> m_menus;
};

} // namespace seatkeeper
