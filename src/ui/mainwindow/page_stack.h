#pragma once

#include "ui/contracts/contract_act.h"
#include "ui/findings/finding_fix.h"
#include "ui/licenses/license_editor.h"
#include "ui/mainwindow/late_page.h"
#include "ui/mainwindow/trail.h"
#include "ui/session/session.h"
#include "ui/session/text_language.h"
#include "ui/widgets/console_page.h"

#include <QStackedWidget>

namespace seatkeeper {

class Actions;
class AssumptionsPage;
class CarryOutPage;
class CliffsPage;
class ComparisonPage;
class ContractEditor;
class DecisionPage;
class EditorPage;
class FindingsPage;
class FindingsWatch;
class HistoryPage;
class OveragePage;
class OverviewPage;
class MovesEditor;
class PersonEditor;
class PersonPage;
class RecentPlans;
class ScenariosPage;
class Settings;
class SubscriptionsPage;
class TimelinePage;
class UsersPage;
class WelcomePage;

/// The pages of the window, and the ways from one to the other.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    PageStack(Session& session, const TextLanguage& language, Settings& settings, const Actions& actions,
              RecentPlans& recent, const FindingsWatch& findings, QWidget* parent = nullptr);

    Page page() const { return m_page; }
    void goTo(Page page);

    /// What the page that is shown cannot do without: the others may need more.
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

    /// Goes to where one was before, or came back from: page, filter and current row. An editor is left without saving.
    bool canGoBack() const;
    bool canGoForward() const;
    void goBack();
    void goForward();

    /// Goes to the users and puts the cursor into the filter.
    void findUsers();

    /// What was left in an editor without being saved, in words; empty where there is nothing. It can be fetched back
    /// until the next thing is begun in that editor.
    QString unsavedDraft() const;

    /// The same, also where one is still at it.
    QString openDraft() const;
    void fetchDraft();

    /// The page that is shown, as the window asks it.
    ConsolePage& current() const { return *m_shown.page; }

    /// The page that is shown, where it is such a one; else null.
    template <class P> P* shown() const { return qobject_cast<P*>(currentWidget()); }

    void openPerson(PersonId person);
    void editLicenses();

    /// Takes away the only license of one person who has no access by it; else it opens the editor, which shows first
    /// what that does.
    void removeLicenses();

    /// Opens the form for who somebody is.
    void editPeople();

    /// Copies what the page has to copy: what is selected, or all of its table.
    void copyTable();

    /// Explains the current cell of the subscriptions.
    void explain();

    /// Whether there is a subscription that an action on the subscriptions page or the timeline means, and whether one
    /// of its suspensions has not ended by the day.
    bool hasSubscription() const { return currentSubscription() != nullptr; }
    bool hasSuspension() const;

    /// Opens the form for `act` about the current subscription and usage type.
    void editContract(ContractAct act);

    /// Proposes where those go who lose access with the current subscription.
    void movePeople();

    /// Proposes where those go whom an action about people means, off the subscription with which most of them lose
    /// access; leads to their licenses where they have none to move.
    void helpWithMoving();

    /// Opens the form that goes with the current cell of the subscriptions, or the current end in the timeline.
    void editCell();

    /// The scenario that an action means: the current one of their page, or the one that is open.
    std::optional<ScenarioId> scenario() const;

    /// Goes to the comparison: of the baseline with that scenario, where there is one.
    void compare();

    /// Whether the current subscription ends, as far as is known, so that a decision sheet can be made of it.
    bool hasEnding() const;

    /// Goes to the decision sheet of a subscription, or of the current one.
    void decide(SubscriptionRef subscription);
    void decideOnCurrent();

    /// The parts of the page that F6 goes through.
    std::vector<QWidget*> panes() const;

    /// The findings with the alarm, or with the one before or after the current one.
    void showAlarm();
    void showNextFinding();
    void showPreviousFinding();

    /// How many rows the page shows, in words; empty where it has none.
    QString countText() const;

Q_SIGNALS:
    void pageChanged(seatkeeper::Page page);
    void countChanged();
    void subscriptionChanged();
    void scenarioChoiceChanged();
    void wayChanged();
    void overageTabChanged();
    /// A file was written by a page, under that name.
    void written(const QString& file);
    /// Whom the users page has chosen were dropped on a subscription.
    void dropped(seatkeeper::SubscriptionRef subscription);
    /// A way of the decision sheet is to become a scenario.
    void keepRequested(const seatkeeper::ScenarioHead& head, const std::vector<seatkeeper::Change>& changes);
    void failed(const seatkeeper::Error& error);

private:
    /// A page, as a widget and as the window asks it.
    struct Shown {
        QWidget* widget = nullptr;
        ConsolePage* page = nullptr;
    };
    struct Draft {
        Page page;
        EditorPage* editor;
        std::optional<ScenarioId> scenario; // that was open then
    };

    void setMakers(Settings& settings, const Actions& actions, RecentPlans& recent, const FindingsWatch& findings);
    template <class P, class Maker> void setMaker(LatePage<P>& late, Maker make);
    void makeUsersSoon();
    Shown made(Page page) const;
    void show(Page page);
    void keepDraft(Page next);
    Visit here() const;
    void restore(Visit visit);
    void begin();

    // page_ways.cpp
    const Subscription* currentSubscription() const;
    void leaveGonePerson();
    void openEditor(LicenseEditor::Start start);
    void leaveEditor(const std::vector<PersonId>& edited);
    void leaveContract(const QString& subscription);
    void leaveMoves(const QString& subscription);
    void leaveDay(QDate next);
    void solve(const FindingFix& fix);
    void proposeMoves(SubscriptionRef source, std::vector<PersonId> people = {});
    void showSubscription(const QString& subscription);
    void showUsers(const std::function<void(UsersPage&)>& narrow);

    // page_listeners.cpp: the ways that lead from a page, once it is made
    void listenTo(OverviewPage& page);
    void listenTo(UsersPage& page) const;
    void listenTo(PersonPage& page);
    void listenTo(LicenseEditor& page) const;
    void listenTo(PersonEditor& page) const;
    void listenTo(SubscriptionsPage& page);
    void listenTo(CliffsPage& page);
    void listenTo(ContractEditor& page) const;
    void listenTo(TimelinePage& page);
    void listenTo(OveragePage& page) const;
    void listenTo(MovesEditor& page) const;
    void listenTo(ScenariosPage& page) const;
    void listenTo(ComparisonPage& page);
    void listenTo(DecisionPage& page);
    void listenTo(CarryOutPage& page) const;
    void listenTo(FindingsPage& page);
    void listenTo(HistoryPage& page) const;
    void listenToWhy(QWidget& page);

    Session& m_session;
    const TextLanguage& m_language;
    Trail m_trail;
    std::vector<std::function<Shown()>> m_places; // of the pages below, in the order of Page
    Page m_page = Page::Welcome;
    Shown m_shown;
    LatePage<WelcomePage> m_welcome;
    LatePage<OverviewPage> m_overview;
    LatePage<UsersPage> m_users;
    LatePage<PersonPage> m_person;
    LatePage<LicenseEditor> m_editor;
    LatePage<PersonEditor> m_details;
    LatePage<SubscriptionsPage> m_subscriptions;
    LatePage<CliffsPage> m_cliffs;
    LatePage<ContractEditor> m_contract;
    LatePage<TimelinePage> m_timeline;
    LatePage<OveragePage> m_overage;
    LatePage<MovesEditor> m_moves;
    LatePage<ScenariosPage> m_scenarios;
    LatePage<ComparisonPage> m_comparison;
    LatePage<AssumptionsPage> m_assumptions;
    LatePage<DecisionPage> m_decision;
    LatePage<CarryOutPage> m_carryOut;
    LatePage<FindingsPage> m_findings;
    LatePage<HistoryPage> m_history;
    std::optional<QDate> m_dayLeft; // on the way that is being gone
    std::optional<Draft> m_unsaved; // was left with something that is not saved
};

} // namespace seatkeeper
