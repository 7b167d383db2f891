#include "ui/mainwindow/page_stack.h"

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

#include <QLayout>
#include <QTimer>

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
{
    setMakers(settings, actions, recent, findings);
    show(m_session.isOpen() ? Page::Overview : Page::Welcome);
    connect(&m_session, &Session::planReplaced, this, &PageStack::begin);
    connect(&m_session, &Session::planEdited, this, &PageStack::leaveGonePerson);
    makeUsersSoon();
}

/// In the order of Page.
void PageStack::setMakers(Settings& settings, const Actions& actions, RecentPlans& recent,
                          const FindingsWatch& findings)
{
    Session& session = m_session;
    const TextLanguage& language = m_language;
    const auto action = [&actions](ActionId id) { return actions.action(id); };
    setMaker(m_welcome, [&] { return new WelcomePage(actions, recent, language, this); });
    setMaker(m_overview, [&] { return new OverviewPage(session, findings, language, this); });
    setMaker(m_users, [&] { return new UsersPage(session, language, settings, actions.usersMenu(), this); });
    setMaker(m_person, [&] { return new PersonPage(session, language, this); });
    setMaker(m_editor, [&] { return new LicenseEditor(session, language, this); });
    setMaker(m_details, [&] { return new PersonEditor(session, language, this); });
    setMaker(m_subscriptions, [&, action] {
        return new SubscriptionsPage(session, language, settings, actions.subscriptionsMenu(),
                                     action(ActionId::AddSubscription), this);
    });
    setMaker(m_cliffs, [&] { return new CliffsPage(session, language, settings, this); });
    setMaker(m_contract, [&] { return new ContractEditor(session, language, this); });
    setMaker(m_timeline, [&] { return new TimelinePage(session, language, actions.subscriptionsMenu(), this); });
    setMaker(m_overage, [&] { return new OveragePage(session, language, settings, this); });
    setMaker(m_moves, [&] { return new MovesEditor(session, language, this); });
    setMaker(m_scenarios, [&] { return new ScenariosPage(session, language, scenarioActions(actions), this); });
    setMaker(m_comparison, [&] { return new ComparisonPage(session, language, this); });
    setMaker(m_assumptions, [&] { return new AssumptionsPage(session, language, settings, this); });
    setMaker(m_decision, [&] { return new DecisionPage(session, language, this); });
    setMaker(m_carryOut, [&, action] {
        return new CarryOutPage(session, language, action(ActionId::Export), action(ActionId::ImportPeople), this);
    });
    setMaker(m_findings, [&] { return new FindingsPage(session, findings, language, this); });
    setMaker(m_history, [&, action] { return new HistoryPage(session, language, action(ActionId::GoToEdit), this); });
}

/// Lets the page be made when it is first needed, with the ways that lead from it.
template <class P, class Maker> void PageStack::setMaker(LatePage<P>& late, Maker make)
{
    late.setMaker([this, make] {
        P* page = make();
        addWidget(page);
        if constexpr (requires { &P::countChanged; })
            connect(page, &P::countChanged, this, &PageStack::countChanged);
        if constexpr (requires { &P::failed; })
            connect(page, &P::failed, this, &PageStack::failed);
        if constexpr (std::derived_from<P, SubPage>)
            connect(page, &SubPage::left, this, &PageStack::goBack);
        if constexpr (requires { listenTo(*page); })
            listenTo(*page);
        listenToWhy(*page);
        return page;
    });
    m_places.push_back([&late] { return Shown{late.page(), late.page()}; });
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
    ConsolePage& next = *made(visit.page).page;
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
    m_page = page;
    m_shown = made(page);
    setCurrentWidget(m_shown.widget);
    updateGeometry();
    current().takeFocus();
}

/// Remembers what is not saved on the editor that is left for `next`.
void PageStack::keepDraft(Page next)
{
    auto* left = shown<EditorPage>();
    if (left && next != page() && left->isChanged() && !left->isCancelled())
        m_unsaved = {page(), left, m_session.scenario()};
    if (m_unsaved && m_unsaved->page == next)
        m_unsaved.reset();
}

QString PageStack::unsavedDraft() const
{
    return m_unsaved ? m_unsaved->editor->heading() : QString();
}

QString PageStack::openDraft() const
{
    const auto* editor = shown<EditorPage>();
    return editor && editor->isChanged() ? editor->heading() : unsavedDraft();
}

void PageStack::fetchDraft()
{
    if (!m_unsaved)
        return;
    EditorPage* editor = m_unsaved->editor;
    m_session.setScenario(m_unsaved->scenario); // where it is to be saved
    goTo(m_unsaved->page);
    editor->follow();
    if (editor == currentWidget()) // there is still something to go on with
        editor->takeFocus();
    Q_EMIT countChanged();
}

void PageStack::begin()
{
    m_trail.clear();
    show(Page::Welcome);
    m_unsaved.reset(); // it was of the plan before
    goTo(m_session.isOpen() ? Page::Overview : Page::Welcome);
    makeUsersSoon();
}

/// What the list of users needs of everybody is made beside the window, once the page is there: best before one asks
/// for it, but not before the first page is seen.
void PageStack::makeUsersSoon()
{
    constexpr auto soon = std::chrono::milliseconds(20);
    QTimer::singleShot(soon, this, [this] {
        if (m_session.isOpen())
            m_users.page();
    });
}

PageStack::Shown PageStack::made(Page page) const
{
    return m_places.at(static_cast<std::size_t>(page))();
}

} // namespace seatkeeper
