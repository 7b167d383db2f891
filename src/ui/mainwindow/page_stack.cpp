#include "ui/mainwindow/page_stack.h"

#include "ui/carryout/carry_out_page.h"
#include "ui/contracts/contract_editor.h"
#include "ui/decisions/decision_page.h"
#include "ui/findings/findings_page.h"
#include "ui/history/history_page.h"
#include "ui/licenses/license_editor.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/welcome_page.h"
#include "ui/moves/moves_editor.h"
#include "ui/overage/overage_page.h"
#include "ui/overview/overview_page.h"
#include "ui/scenarios/comparison_page.h"
#include "ui/scenarios/scenarios_page.h"
#include "ui/subscriptions/subscriptions_page.h"
#include "ui/timeline/timeline_page.h"
#include "ui/users/person_editor.h"
#include "ui/users/person_page.h"
#include "ui/users/users_page.h"

#include <QClipboard>
#include <QGuiApplication>

namespace seatkeeper {

namespace {

/// Whether one comes back to a page by "back"; what is edited is left for good.
bool isRemembered(Page page)
{
    return page != Page::Welcome && page != Page::Licenses && page != Page::Details && page != Page::Contract &&
           page != Page::Moves;
}

ScenarioActions scenarioActions(const Actions& actions)
{
    return {.menu = actions.scenarioMenu(),
            .create = actions.action(ActionId::NewScenario),
            .copy = actions.action(ActionId::CopyScenario),
            .edit = actions.action(ActionId::EditScenario),
            .remove = actions.action(ActionId::DeleteScenario),
            .open = actions.action(ActionId::OpenScenario),
            .editItem = actions.action(ActionId::EditItem),
            .switchItems = actions.action(ActionId::SwitchItems),
            .discard = actions.action(ActionId::DiscardItems),
            .takeOver = actions.action(ActionId::TakeOver),
            .compare = actions.action(ActionId::Compare)};
}

} // namespace

PageStack::PageStack(Session& session, const TextLanguage& language, Settings& settings, const Actions& actions,
                     RecentPlans& recent, const FindingsWatch& findings, QWidget* parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_welcome(new WelcomePage(actions, recent, language, this))
    , m_overview(new OverviewPage(session, findings, language, this))
    , m_users(new UsersPage(session, language, settings, actions.usersMenu(), this))
    , m_person(new PersonPage(session, language, this))
    , m_editor(new LicenseEditor(session, language, this))
    , m_details(new PersonEditor(session, language, this))
    , m_subscriptions(new SubscriptionsPage(session, language, settings, actions.subscriptionsMenu(), this))
    , m_contract(new ContractEditor(session, language, this))
    , m_timeline(new TimelinePage(session, language, actions.subscriptionsMenu(), this))
    , m_overage(new OveragePage(session, language, settings, this))
    , m_moves(new MovesEditor(session, language, this))
    , m_scenarios(new ScenariosPage(session, language, scenarioActions(actions), this))
    , m_comparison(new ComparisonPage(session, language, this))
    , m_decision(new DecisionPage(session, language, this))
    , m_carryOut(new CarryOutPage(session, language, actions.action(ActionId::Export),
                                  actions.action(ActionId::ImportPeople), this))
    , m_findings(new FindingsPage(session, findings, language, this))
    , m_history(new HistoryPage(session, language, actions.action(ActionId::GoToEdit), this))
{
    // In the order of Page, so that a page is an index.
    for (QWidget* page : std::initializer_list<QWidget*>{
             m_welcome, m_overview, m_users, m_person, m_editor, m_details, m_subscriptions, m_contract, m_timeline,
             m_overage, m_moves, m_scenarios, m_comparison, m_decision, m_carryOut, m_findings, m_history})
        addWidget(page);
    connect(m_users, &UsersPage::personOpened, this, &PageStack::openPerson);
    connect(m_users, &UsersPage::countChanged, this, &PageStack::countChanged);
    connect(m_person, &PersonPage::editRequested, this, &PageStack::editLicenses);
    connect(m_person, &PersonPage::left, this, [this] { goTo(Page::Users); });
    connect(m_person, &PersonPage::failed, this, &PageStack::failed);
    connect(m_person, &PersonPage::detailsRequested, this, &PageStack::editPeople);
    connect(m_person, &PersonPage::sameLicensesRequested, this, [this] {
        goTo(Page::Users);
        m_users->showSameLicenses(m_person->person());
    });
    connect(m_editor, &LicenseEditor::left, this, &PageStack::leaveEditor);
    connect(m_details, &PersonEditor::left, this, &PageStack::leaveEditor);
    connect(m_details, &PersonEditor::failed, this, &PageStack::failed);
    connect(m_editor, &LicenseEditor::failed, this, &PageStack::failed);
    connect(m_subscriptions, &SubscriptionsPage::subscriptionChanged, this, &PageStack::subscriptionChanged);
    connect(m_subscriptions, &SubscriptionsPage::failed, this, &PageStack::failed);
    connect(m_contract, &ContractEditor::left, this, &PageStack::leaveContract);
    connect(m_contract, &ContractEditor::failed, this, &PageStack::failed);
    connect(m_overage, &OveragePage::countChanged, this, &PageStack::countChanged);
    connect(m_overage, &OveragePage::failed, this, &PageStack::failed);
    connect(m_moves, &MovesEditor::left, this, &PageStack::leaveContract);
    connect(m_moves, &MovesEditor::failed, this, &PageStack::failed);
    connect(m_carryOut, &CarryOutPage::personRequested, this, &PageStack::openPerson);
    connect(m_carryOut, &CarryOutPage::countChanged, this, &PageStack::countChanged);
    connect(m_history, &HistoryPage::countChanged, this, &PageStack::countChanged);
    connect(m_history, &HistoryPage::wayChanged, this, &PageStack::wayChanged);
    connect(m_history, &HistoryPage::failed, this, &PageStack::failed);
    connect(m_scenarios, &ScenariosPage::choiceChanged, this, &PageStack::scenarioChoiceChanged);
    connect(m_scenarios, &ScenariosPage::countChanged, this, &PageStack::countChanged);
    connect(m_comparison, &ComparisonPage::countChanged, this, &PageStack::countChanged);
    connect(m_decision, &DecisionPage::keepRequested, this, &PageStack::keepRequested);
    connect(m_decision, &DecisionPage::left, this, &PageStack::goBack);
    connect(m_scenarios, &ScenariosPage::failed, this, &PageStack::failed);
    listenToTimeline();
    listenToOverview();
    listenToFindings();
    connect(&m_session, &Session::planReplaced, this, &PageStack::begin);
    connect(&m_session, &Session::planEdited, this, &PageStack::leaveGonePerson);
}

void PageStack::goTo(Page page)
{
    Visit left = here(); // as it is left
    left.day = std::exchange(m_dayLeft, std::nullopt);
    m_trail.renew(left);
    show(page);
    if (isRemembered(page))
        m_trail.goOn(here());
    Q_EMIT pageChanged(page);
}

bool PageStack::canGoBack() const
{
    return m_session.isOpen() && (m_trail.hasBack() || !isRemembered(page()));
}

bool PageStack::canGoForward() const
{
    return m_session.isOpen() && m_trail.hasForward();
}

void PageStack::goBack()
{
    m_trail.renew(here());
    if (!isRemembered(page()))
        restore(m_trail.here());
    else if (m_trail.hasBack())
        restore(m_trail.back());
}

void PageStack::goForward()
{
    m_trail.renew(here());
    if (m_trail.hasForward())
        restore(m_trail.forward());
}

Visit PageStack::here() const
{
    Visit visit{.page = page(), .person = {}, .bookmark = {}};
    switch (visit.page) {
    case Page::Users: visit.bookmark = m_users->bookmark(); break;
    case Page::Person: visit.person = m_person->person(); break;
    case Page::Subscriptions: visit.bookmark = m_subscriptions->bookmark(); break;
    case Page::History: visit.bookmark = m_history->bookmark(); break;
    case Page::DecisionSheet:
        if (const auto subscription = m_decision->subscription())
            visit.bookmark.current = static_cast<quint64>(*subscription);
        break;
    case Page::Findings: // keeps its row itself
    case Page::Timeline: // … its event and what is in sight
    case Page::Overage:  // … as well
    case Page::Overview:
    case Page::Scenarios:
    case Page::Comparison:
    case Page::CarryOut:
    case Page::Welcome:
    case Page::Licenses:
    case Page::Details:
    case Page::Contract:
    case Page::Moves: break;
    }
    return visit;
}

void PageStack::restore(Visit visit)
{
    if (visit.day)
        m_session.setDay(*visit.day);
    switch (visit.page) {
    case Page::Users: m_users->restore(visit.bookmark); break;
    case Page::Person:
        if (m_session.tenant().licensesOf(*visit.person) == LicenseSetId::NotAMember)
            visit.page = Page::Users; // gone since
        else
            m_person->show(*visit.person);
        break;
    case Page::Subscriptions: m_subscriptions->restore(visit.bookmark); break;
    case Page::History: m_history->restore(visit.bookmark); break;
    case Page::DecisionSheet: m_decision->decide(static_cast<SubscriptionRef>(visit.bookmark.current.value())); break;
    case Page::Findings:
    case Page::Timeline:
    case Page::Overage:
    case Page::Overview:
    case Page::Scenarios:
    case Page::Comparison:
    case Page::CarryOut:
    case Page::Welcome:
    case Page::Licenses:
    case Page::Details:
    case Page::Contract:
    case Page::Moves: break;
    }
    show(visit.page);
    Q_EMIT pageChanged(visit.page);
}

void PageStack::show(Page page)
{
    keepDraft(page);
    m_solving = m_solving && (page == Page::Licenses || page == Page::Contract);
    setCurrentIndex(static_cast<int>(page));
    switch (page) {
    case Page::Welcome: m_welcome->focusFirst(); break;
    case Page::Overview: m_overview->focusFirst(); break;
    case Page::Users: m_users->focusList(); break;
    case Page::Person: m_person->focusFirst(); break;
    case Page::Subscriptions: m_subscriptions->focusTable(); break;
    case Page::Timeline: m_timeline->focusView(); break;
    case Page::Overage: m_overage->focusTable(); break;
    case Page::Scenarios: m_scenarios->focusTable(); break;
    case Page::Comparison: m_comparison->focusTable(); break;
    case Page::CarryOut: m_carryOut->focusTable(); break;
    case Page::DecisionSheet: m_decision->focusTable(); break;
    case Page::Findings: m_findings->focusTable(); break;
    case Page::History: m_history->focusTable(); break;
    case Page::Licenses: // `edit` has put the focus on the first choice
    case Page::Details:
    case Page::Contract: // … on the first field
    case Page::Moves:    // … on the table
        break;
    }
}

/// Remembers what is not saved on the editor that is left for `next`.
void PageStack::keepDraft(Page next)
{
    auto* left = qobject_cast<EditorPage*>(currentWidget());
    if (left && next != page() && left->isChanged())
        m_unsaved = left;
    if (m_unsaved && m_unsaved == widget(static_cast<int>(next)))
        m_unsaved = nullptr;
}

QString PageStack::unsavedDraft() const
{
    return m_unsaved ? m_unsaved->heading() : QString();
}

void PageStack::fetchDraft()
{
    EditorPage* editor = m_unsaved;
    if (!editor)
        return;
    goTo(static_cast<Page>(indexOf(editor)));
    editor->follow();
    Q_EMIT countChanged();
}

void PageStack::findUsers()
{
    goTo(Page::Users);
    m_users->focusFilter();
}

std::vector<PersonId> PageStack::people() const
{
    switch (page()) {
    case Page::Users: return m_users->chosenPeople();
    case Page::Person: return {m_person->person()};
    default: return {};
    }
}

void PageStack::openPerson(PersonId person)
{
    m_trail.renew(here());
    m_person->show(person);
    goTo(Page::Person);
}

void PageStack::editLicenses()
{
    openEditor(LicenseEditor::Start::AsItIs);
}

void PageStack::removeLicenses()
{
    const Tenant& tenant = m_session.tenant();
    const std::vector<PersonId> chosen = people();
    if (std::ranges::all_of(chosen, [&](PersonId one) { return tenant.licensesOf(one) == LicenseSetId::None; }))
        return;
    const auto held = tenant.pool->holdings(tenant.licensesOf(chosen.front()));
    if (chosen.size() > 1 || held.size() > 1)
        return openEditor(LicenseEditor::Start::Removal);
    const Subscription* subscription = tenant.find(held.front().subscription);
    const auto done = m_session.apply(RemoveLicense{chosen, subscription->id, held.front().license});
    if (!done)
        Q_EMIT failed(done.error());
}

void PageStack::editPeople()
{
    std::vector<PersonId> chosen = people();
    if (chosen.empty())
        return;
    if (m_session.scenario()) { // before anything is typed in vain
        Q_EMIT failed({ErrorCode::BaselineOnly, {tr("Edit details")}, {}});
        return;
    }
    goTo(Page::Details);
    m_details->edit(std::move(chosen));
    Q_EMIT countChanged();
}

bool PageStack::hasTable() const
{
    switch (page()) {
    case Page::Users:
    case Page::Subscriptions:
    case Page::Comparison:
    case Page::DecisionSheet:
    case Page::Findings:
    case Page::History: return true;
    default: return false;
    }
}

TypedTable PageStack::table() const
{
    switch (page()) {
    case Page::Users: return m_users->table();
    case Page::Subscriptions: return m_subscriptions->table();
    case Page::Comparison: return m_comparison->table();
    case Page::DecisionSheet: return m_decision->table();
    case Page::Findings: return m_findings->table();
    case Page::History: return m_history->table();
    default: return {};
    }
}

void PageStack::copyTable()
{
    switch (page()) {
    case Page::Users: return m_users->copyRows();
    case Page::Subscriptions: return m_subscriptions->copyTable();
    case Page::Timeline: return m_timeline->copyTable();
    case Page::Overage: return m_overage->copy();
    case Page::Comparison: return m_comparison->copy();
    default: break;
    }
    QGuiApplication::clipboard()->setMimeData(new TableOnClipboard(textTableOf(table(), m_language->code())));
}

void PageStack::printTable()
{
    if (page() == Page::Timeline)
        m_timeline->print();
    else if (page() == Page::Overview)
        m_overview->print();
    else
        m_subscriptions->printTable();
}

void PageStack::explain()
{
    m_subscriptions->explain();
}

bool PageStack::hasSuspension() const
{
    const Subscription* subscription = currentSubscription();
    const auto isAhead = [this](const DateRange& days) { return days.lastDay() >= m_session.day(); };
    return subscription && std::ranges::any_of(subscription->suspensions, isAhead);
}

const Subscription* PageStack::currentSubscription() const
{
    const auto current = page() == Page::Subscriptions ? m_subscriptions->currentSubscription()
                         : page() == Page::Timeline    ? m_timeline->currentSubscription()
                                                       : std::nullopt;
    return current ? m_session.tenant().find(*current) : nullptr;
}

void PageStack::editContract(ContractAct act)
{
    const bool adds = act == ContractAct::Add;
    const Subscription* current = currentSubscription();
    if (!adds && !current)
        return;
    const bool fromTimeline = page() == Page::Timeline;
    const auto subscription = adds ? std::nullopt : std::optional(current->ref);
    const auto type = fromTimeline ? std::nullopt : m_subscriptions->currentType();
    const auto term = fromTimeline ? m_timeline->currentTerm() : std::nullopt;
    m_contractFrom = fromTimeline ? Page::Timeline : Page::Subscriptions;
    goTo(Page::Contract);
    m_contract->edit(act, subscription, type, term);
}

void PageStack::movePeople()
{
    const auto subscription = m_subscriptions->currentSubscription();
    if (!subscription)
        return;
    m_contractFrom = Page::Subscriptions;
    goTo(Page::Moves);
    m_moves->edit(*subscription);
}

void PageStack::editCell()
{
    if (page() == Page::Timeline)
        return editContract(ContractAct::ChangeTerm);
    if (const std::optional<ContractAct> act = m_subscriptions->actOfCell())
        editContract(*act);
}

std::optional<ScenarioId> PageStack::scenario() const
{
    const auto current = page() == Page::Scenarios ? m_scenarios->current() : std::nullopt;
    return current ? current : m_session.scenario();
}

void PageStack::compare()
{
    if (const auto one = scenario())
        m_comparison->compareWithBaseline(*one);
    goTo(Page::Comparison);
}

bool PageStack::hasEnding() const
{
    const Subscription* subscription = currentSubscription();
    return subscription && DecisionPage::canDecide(m_session, subscription->ref);
}

void PageStack::decide(SubscriptionRef subscription)
{
    m_trail.renew(here());
    m_decision->decide(subscription);
    goTo(Page::DecisionSheet);
}

void PageStack::decideOnCurrent()
{
    if (const Subscription* subscription = currentSubscription())
        decide(subscription->ref);
}

std::vector<QWidget*> PageStack::panes() const
{
    if (page() == Page::Subscriptions)
        return m_subscriptions->panes();
    if (page() == Page::Timeline)
        return m_timeline->panes();
    if (page() == Page::CarryOut)
        return m_carryOut->panes();
    if (page() == Page::Overage)
        return m_overage->panes();
    return {currentWidget()};
}

void PageStack::showAlarm()
{
    goTo(Page::Findings);
    m_findings->goToFirst();
}

void PageStack::showNextFinding()
{
    if (page() == Page::Findings)
        m_findings->go(FindingsPage::Step::Next);
    goTo(Page::Findings);
}

void PageStack::showPreviousFinding()
{
    if (page() == Page::Findings)
        m_findings->go(FindingsPage::Step::Previous);
    goTo(Page::Findings);
}

QString PageStack::countText() const
{
    switch (page()) {
    case Page::Users: return m_users->countText();
    case Page::Licenses: return m_editor->people().size() > 1 ? m_users->countText() : QString();
    case Page::Details: return m_details->people().size() > 1 ? m_users->countText() : QString();
    case Page::Subscriptions: return m_subscriptions->countText();
    case Page::Timeline: return m_timeline->countText();
    case Page::Overage: return m_overage->countText();
    case Page::Scenarios: return m_scenarios->countText();
    case Page::Comparison: return m_comparison->countText();
    case Page::CarryOut: return m_carryOut->countText();
    case Page::Findings: return m_findings->countText();
    case Page::History: return m_history->countText();
    default: return {};
    }
}

void PageStack::begin()
{
    m_trail.clear();
    show(Page::Welcome);
    m_unsaved = nullptr; // it was of the plan before
    goTo(m_session.isOpen() ? Page::Overview : Page::Welcome);
}

void PageStack::openEditor(LicenseEditor::Start start)
{
    std::vector<PersonId> chosen = people();
    if (chosen.empty())
        return;
    goTo(Page::Licenses);
    m_editor->edit(std::move(chosen), start);
    Q_EMIT countChanged();
}

/// Back to where it began: the finding that was to be solved, the page of the one person, or the list in which several
/// are still selected.
void PageStack::leaveEditor(const std::vector<PersonId>& edited)
{
    if (m_solving)
        goTo(Page::Findings);
    else if (edited.size() == 1)
        openPerson(edited.front());
    else
        goTo(Page::Users);
}

void PageStack::listenToTimeline()
{
    connect(m_timeline, &TimelinePage::subscriptionChanged, this, &PageStack::subscriptionChanged);
    connect(m_timeline, &TimelinePage::subscriptionRequested, this,
            [this](SubscriptionRef subscription) { showSubscription(m_session.tenant().find(subscription)->id); });
    connect(m_timeline, &TimelinePage::editRequested, this, [this] { editContract(ContractAct::ChangeTerm); });
    connect(m_timeline, &TimelinePage::countChanged, this, &PageStack::countChanged);
    connect(m_timeline, &TimelinePage::failed, this, &PageStack::failed);
}

void PageStack::listenToOverview()
{
    connect(m_overview, &OverviewPage::subscriptionRequested, this,
            [this](SubscriptionRef subscription, std::optional<QDate> day) {
                leaveDay(day.value_or(m_session.day()));
                goTo(Page::Subscriptions);
                m_subscriptions->goTo(m_session.tenant().find(subscription)->id);
            });
    connect(m_overview, &OverviewPage::whoLosesRequested, this, [this](QDate day) {
        leaveDay(day);
        goTo(Page::Users);
        m_users->showWhoLoses(day);
        m_users->focusList();
    });
    connect(m_overview, &OverviewPage::withoutAccessRequested, this, [this] {
        goTo(Page::Users);
        m_users->showThose(withoutAccessChoice(std::nullopt));
        m_users->focusList();
    });
    connect(m_overview, &OverviewPage::findingsRequested, this, [this] { goTo(Page::Findings); });
    connect(m_overview, &OverviewPage::stillToDoRequested, this, [this] { goTo(Page::CarryOut); });
    connect(m_overview, &OverviewPage::decisionRequested, this, &PageStack::decide);
}

/// Looks at another day on the way to a page, so that "back" leads to the day that was left.
void PageStack::leaveDay(QDate next)
{
    if (next == m_session.day())
        return;
    m_dayLeft = m_session.day();
    m_session.setDay(next);
}

void PageStack::listenToFindings()
{
    connect(m_findings, &FindingsPage::dayLeft, this, [this](QDate day) { m_dayLeft = day; });
    connect(m_findings, &FindingsPage::personRequested, this, &PageStack::openPerson);
    connect(m_findings, &FindingsPage::usersRequested, this, [this](const FacetChoices& who) {
        goTo(Page::Users);
        m_users->showThose(who);
        m_users->focusList();
    });
    connect(m_findings, &FindingsPage::subscriptionRequested, this,
            [this](SubscriptionRef subscription) { showSubscription(m_session.tenant().find(subscription)->id); });
    connect(m_findings, &FindingsPage::plannedChangeRequested, this, [this](const QString& name, qint64 number) {
        goTo(Page::Scenarios);
        m_scenarios->goTo(name, number);
    });
    connect(m_findings, &FindingsPage::fixRequested, this, &PageStack::solve);
    connect(m_findings, &FindingsPage::countChanged, this, &PageStack::countChanged);
    connect(m_findings, &FindingsPage::failed, this, &PageStack::failed);
}

void PageStack::solve(const FindingFix& fix)
{
    if (const auto* ending = std::get_if<DecisionFix>(&fix))
        return decide(ending->subscription);
    m_solving = true;
    if (const auto* licenses = std::get_if<LicensesFix>(&fix)) {
        goTo(Page::Licenses);
        return m_editor->edit(licenses->people, LicenseEditor::Start::AsItIs);
    }
    const auto& contract = std::get<ContractFix>(fix);
    m_contractFrom = Page::Subscriptions;
    goTo(Page::Contract);
    m_contract->edit(contract.act, contract.subscription, contract.type);
}

void PageStack::leaveContract(const QString& subscription)
{
    if (m_solving)
        return goTo(Page::Findings);
    if (m_contractFrom == Page::Timeline)
        return goTo(Page::Timeline);
    showSubscription(subscription);
}

void PageStack::showSubscription(const QString& subscription)
{
    goTo(Page::Subscriptions);
    m_subscriptions->goTo(subscription);
}

void PageStack::leaveGonePerson()
{
    if (page() == Page::Person && m_session.tenant().licensesOf(m_person->person()) == LicenseSetId::NotAMember)
        goTo(Page::Users);
}

} // namespace seatkeeper
