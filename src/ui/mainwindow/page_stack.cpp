#include "ui/mainwindow/page_stack.h"

#include "core/plan/bulk_licenses.h"
#include "core/plan/moves/move_source.h"
#include "ui/assumptions/assumptions_page.h"
#include "ui/carryout/carry_out_page.h"
#include "ui/cliffs/cliffs_page.h"
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
#include "ui/why/why_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLayout>

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
    , m_subscriptions(new SubscriptionsPage(session, language, settings, actions.subscriptionsMenu(),
                                            actions.action(ActionId::AddSubscription), this))
    , m_cliffs(new CliffsPage(session, language, settings, this))
    , m_contract(new ContractEditor(session, language, this))
    , m_timeline(new TimelinePage(session, language, actions.subscriptionsMenu(), this))
    , m_overage(new OveragePage(session, language, settings, this))
    , m_moves(new MovesEditor(session, language, this))
    , m_scenarios(new ScenariosPage(session, language, scenarioActions(actions), this))
    , m_comparison(new ComparisonPage(session, language, this))
    , m_assumptions(new AssumptionsPage(session, language, settings, this))
    , m_decision(new DecisionPage(session, language, this))
    , m_carryOut(new CarryOutPage(session, language, actions.action(ActionId::Export),
                                  actions.action(ActionId::ImportPeople), this))
    , m_findings(new FindingsPage(session, findings, language, this))
    , m_history(new HistoryPage(session, language, actions.action(ActionId::GoToEdit), this))
{
    addPages(m_welcome, m_overview, m_users, m_person, m_editor, m_details, m_subscriptions, m_cliffs, m_contract,
             m_timeline, m_overage, m_moves, m_scenarios, m_comparison, m_assumptions, m_decision, m_carryOut,
             m_findings, m_history);
    connect(m_subscriptions, &SubscriptionsPage::subscriptionChanged, this, &PageStack::subscriptionChanged);
    connect(m_contract, &ContractEditor::left, this, &PageStack::leaveContract);
    connect(m_moves, &MovesEditor::left, this, &PageStack::leaveMoves);
    connect(m_carryOut, &CarryOutPage::personRequested, this, &PageStack::openPerson);
    connect(m_history, &HistoryPage::wayChanged, this, &PageStack::wayChanged);
    connect(m_scenarios, &ScenariosPage::choiceChanged, this, &PageStack::scenarioChoiceChanged);
    connect(m_decision, &DecisionPage::keepRequested, this, &PageStack::keepRequested);
    for (const SubPage* page : std::initializer_list<const SubPage*>{m_cliffs, m_comparison, m_assumptions, m_decision})
        connect(page, &SubPage::left, this, &PageStack::goBack);
    listenToPeople();
    connect(m_decision, &DecisionPage::movesRequested, this,
            [this](SubscriptionRef subscription) { proposeMoves(subscription); });
    listenToTimeline();
    listenToOverview();
    listenToFindings();
    listenToCliffs();
    listenToWhy();
    connect(&m_session, &Session::planReplaced, this, &PageStack::begin);
    connect(&m_session, &Session::planEdited, this, &PageStack::leaveGonePerson);
}

/// In the order of Page, so that a page is an index.
template <typename... Pages> void PageStack::addPages(Pages*... pages)
{
    const auto add = [this]<typename P>(P* page) {
        addWidget(page);
        m_pages.push_back(page);
        if constexpr (requires { &P::countChanged; })
            connect(page, &P::countChanged, this, &PageStack::countChanged);
        if constexpr (requires { &P::failed; })
            connect(page, &P::failed, this, &PageStack::failed);
    };
    (add(pages), ...);
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

int PageStack::heightForWidth(int width) const
{
    QLayout* layout = currentWidget() ? currentWidget()->layout() : nullptr;
    return layout ? layout->totalMinimumHeightForWidth(width) : minimumSizeHint().height();
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
    return {.page = page(), .subject = current().subject(), .bookmark = current().bookmark(), .day = {}};
}

void PageStack::restore(Visit visit)
{
    if (visit.day)
        m_session.setDay(*visit.day);
    ConsolePage& next = *m_pages.at(static_cast<std::size_t>(visit.page));
    if (visit.subject && !next.showSubject(*visit.subject))
        visit.page = visit.page == Page::Person ? Page::Users : Page::Subscriptions;
    else
        next.restore(visit.bookmark);
    show(visit.page);
    Q_EMIT pageChanged(visit.page);
}

void PageStack::show(Page page)
{
    keepDraft(page);
    setCurrentIndex(static_cast<int>(page));
    updateGeometry();
    current().takeFocus();
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
    if (editor == currentWidget()) // there is still something to go on with
        editor->takeFocus();
    Q_EMIT countChanged();
}

void PageStack::findUsers()
{
    goTo(Page::Users);
    m_users->focusFilter();
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
    const std::vector<PersonId> chosen = current().chosenPeople();
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
    std::vector<PersonId> chosen = current().chosenPeople();
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

void PageStack::copyTable()
{
    if (!current().copy())
        QGuiApplication::clipboard()->setMimeData(
            new TableOnClipboard(textTableOf(current().table(), m_language->code())));
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
    const auto subscription = current().currentSubscription();
    return subscription ? m_session.tenant().find(*subscription) : nullptr;
}

void PageStack::editContract(ContractAct act)
{
    const bool adds = act == ContractAct::Add;
    const Subscription* chosen = currentSubscription();
    if (!adds && !chosen)
        return;
    const bool fromTimeline = page() == Page::Timeline;
    const auto subscription = adds ? std::nullopt : std::optional(chosen->ref);
    const auto type = fromTimeline ? std::nullopt : m_subscriptions->currentType();
    const auto term = fromTimeline ? m_timeline->currentTerm() : std::nullopt;
    goTo(Page::Contract);
    m_contract->edit(act, subscription, type, term);
}

void PageStack::movePeople()
{
    if (const Subscription* subscription = currentSubscription())
        proposeMoves(subscription->ref);
}

void PageStack::helpWithMoving()
{
    std::vector<PersonId> chosen = current().chosenPeople();
    const Tenant& tenant = m_session.tenant();
    std::optional<SubscriptionRef> source = moveSource(tenant, chosen, m_session.day());
    if (const auto held = sourcesOf(tenant, chosen); !source && !held.empty())
        source =
            std::ranges::max_element(held, {}, &SourceChoice::people)->subscription; // says that nobody has to move
    if (source)
        proposeMoves(*source, std::move(chosen));
    else
        editLicenses();
}

/// Opens the help with moving, which leads back to where it was asked for.
void PageStack::proposeMoves(SubscriptionRef source, std::vector<PersonId> people)
{
    if (!m_session.tenant().find(source))
        return; // the scenario that is open does not have it
    goTo(Page::Moves);
    m_moves->edit(source, std::move(people));
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
    const auto chosen = page() == Page::Scenarios ? m_scenarios->current() : std::nullopt;
    return chosen ? chosen : m_session.scenario();
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
    std::vector<QWidget*> panes = current().panes();
    return panes.empty() ? std::vector{currentWidget()} : panes;
}

void PageStack::showAlarm()
{
    goTo(Page::Findings);
    m_findings->goToAlarm();
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
    // Several people are still selected in the list while they are edited.
    const bool areEdited = (page() == Page::Licenses && m_editor->people().size() > 1) ||
                           (page() == Page::Details && m_details->people().size() > 1);
    return areEdited ? m_users->countText() : current().countText();
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
    std::vector<PersonId> chosen = current().chosenPeople();
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
    if (m_trail.here().page == Page::Findings)
        goTo(Page::Findings);
    else if (edited.size() == 1)
        openPerson(edited.front());
    else
        goTo(Page::Users);
}

void PageStack::listenToPeople()
{
    connect(m_users, &UsersPage::personOpened, this, &PageStack::openPerson);
    connect(m_person, &PersonPage::editRequested, this, &PageStack::editLicenses);
    connect(m_person, &PersonPage::left, this, [this] { canGoBack() ? goBack() : goTo(Page::Users); });
    connect(m_person, &PersonPage::usersRequested, this, [this] { goTo(Page::Users); });
    connect(m_person, &PersonPage::detailsRequested, this, &PageStack::editPeople);
    connect(m_person, &PersonPage::sameLicensesRequested, this, [this] {
        goTo(Page::Users);
        m_users->showSameLicenses(m_person->person());
    });
    connect(m_editor, &LicenseEditor::left, this, &PageStack::leaveEditor);
    connect(m_details, &PersonEditor::left, this, &PageStack::leaveEditor);
    connect(m_comparison, &ComparisonPage::peopleRequested, this, [this](const std::vector<PersonId>& people) {
        goTo(Page::Users);
        m_users->showCompared(people);
        m_users->takeFocus();
    });
}

void PageStack::listenToTimeline()
{
    connect(m_timeline, &TimelinePage::subscriptionChanged, this, &PageStack::subscriptionChanged);
    connect(m_timeline, &TimelinePage::subscriptionRequested, this,
            [this](SubscriptionRef subscription) { showSubscription(m_session.tenant().find(subscription)->id); });
    connect(m_timeline, &TimelinePage::editRequested, this, [this] { editContract(ContractAct::ChangeTerm); });
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
        m_users->takeFocus();
    });
    connect(m_overview, &OverviewPage::withoutAccessRequested, this, [this] {
        goTo(Page::Users);
        m_users->showThose(withoutAccessChoice(std::nullopt));
        m_users->takeFocus();
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

void PageStack::listenToCliffs()
{
    connect(m_cliffs, &CliffsPage::peopleRequested, this, [this](QDate day, SubscriptionRef subscription) {
        leaveDay(day);
        goTo(Page::Users);
        m_users->showWhoLoses(day, subscription);
        m_users->takeFocus();
    });
    connect(m_cliffs, &CliffsPage::movesRequested, this, [this](SubscriptionRef source) { proposeMoves(source); });
    connect(m_cliffs, &CliffsPage::decisionRequested, this, &PageStack::decide);
    connect(m_overview, &OverviewPage::cliffsRequested, this, [this] { goTo(Page::Cliffs); });
    connect(m_subscriptions, &SubscriptionsPage::cliffsRequested, this, [this](SubscriptionRef subscription) {
        goTo(Page::Cliffs);
        m_cliffs->goTo(subscription);
    });
}

/// Wherever "Why?" is answered, it leads to what the answer rests on.
void PageStack::listenToWhy()
{
    for (const WhyPanel* why : findChildren<WhyPanel*>()) {
        connect(why, &WhyPanel::assumptionRequested, this, [this](Assumption assumption) {
            goTo(Page::Assumptions);
            m_assumptions->goTo(assumption);
        });
    }
}

void PageStack::listenToFindings()
{
    connect(m_findings, &FindingsPage::dayLeft, this, [this](QDate day) { m_dayLeft = day; });
    connect(m_findings, &FindingsPage::personRequested, this, &PageStack::openPerson);
    connect(m_findings, &FindingsPage::usersRequested, this, [this](const FacetChoices& who) {
        goTo(Page::Users);
        m_users->showThose(who);
        m_users->takeFocus();
    });
    connect(m_findings, &FindingsPage::subscriptionRequested, this,
            [this](SubscriptionRef subscription) { showSubscription(m_session.tenant().find(subscription)->id); });
    connect(m_findings, &FindingsPage::plannedChangeRequested, this, [this](const QString& name, qint64 number) {
        goTo(Page::Scenarios);
        m_scenarios->goTo(name, number);
    });
    connect(m_findings, &FindingsPage::fixRequested, this, &PageStack::solve);
    connect(m_findings, &FindingsPage::movesRequested, this, [this](SubscriptionRef source) { proposeMoves(source); });
}

void PageStack::solve(const FindingFix& fix)
{
    if (const auto* ending = std::get_if<DecisionFix>(&fix))
        return decide(ending->subscription);
    if (const auto* usage = std::get_if<UsageFix>(&fix)) {
        goTo(Page::Overage);
        return m_overage->goToUnknownUsage(usage->month, usage->type);
    }
    if (const auto* licenses = std::get_if<LicensesFix>(&fix)) {
        goTo(Page::Licenses);
        return m_editor->edit(licenses->people, LicenseEditor::Start::AsItIs);
    }
    const auto& contract = std::get<ContractFix>(fix);
    goTo(Page::Contract);
    m_contract->edit(contract.act, contract.subscription, contract.type);
}

/// Back to where it began, or to the subscription that it was about.
void PageStack::leaveContract(const QString& subscription)
{
    const Page from = m_trail.here().page;
    if (from == Page::Findings || from == Page::Timeline || from == Page::Cliffs)
        goTo(from);
    else
        showSubscription(subscription);
}

/// Back to where it was asked for.
void PageStack::leaveMoves(const QString& subscription)
{
    const Page from = m_trail.here().page;
    if (from == Page::Subscriptions)
        showSubscription(subscription);
    else
        goTo(from);
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
