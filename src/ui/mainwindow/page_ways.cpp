#include "core/plan/bulk_licenses.h"
#include "core/plan/moves/move_source.h"
#include "core/rules/access_days.h"
#include "ui/assumptions/assumptions_page.h"
#include "ui/cliffs/cliffs_page.h"
#include "ui/contracts/contract_editor.h"
#include "ui/decisions/decision_page.h"
#include "ui/findings/findings_page.h"
#include "ui/licenses/license_editor.h"
#include "ui/mainwindow/page_stack.h"
#include "ui/moves/moves_editor.h"
#include "ui/overage/overage_page.h"
#include "ui/scenarios/comparison_page.h"
#include "ui/scenarios/scenarios_page.h"
#include "ui/subscriptions/subscriptions_page.h"
#include "ui/timeline/timeline_page.h"
#include "ui/users/person_editor.h"
#include "ui/users/person_page.h"
#include "ui/users/users_page.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace seatkeeper {

namespace {

/// Whether the holders of a license set have access on a day or after it.
bool hasAccessFrom(const Tenant& tenant, LicenseSetId set, QDate day)
{
    return std::ranges::any_of(AccessDays(tenant).of(set),
                               [day](const DateRange& days) { return days.lastDay() >= day; });
}

} // namespace

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
    const LicenseSetId set = tenant.licensesOf(chosen.front());
    const auto held = tenant.pool->holdings(set);
    if (chosen.size() > 1 || held.size() > 1 || hasAccessFrom(tenant, set, m_session.today()))
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

void PageStack::openEditor(LicenseEditor::Start start)
{
    std::vector<PersonId> chosen = current().chosenPeople();
    if (chosen.empty())
        return;
    goTo(Page::Licenses);
    m_editor->edit(std::move(chosen), start);
    Q_EMIT countChanged();
}

/// Back to where it began: the finding that was to be solved, the page of the person, or the list.
void PageStack::leaveEditor(const std::vector<PersonId>& edited)
{
    const Page from = m_trail.here().page;
    if (from == Page::Person && edited.size() == 1)
        openPerson(edited.front());
    else
        goTo(from == Page::Findings ? from : Page::Users);
}

/// Looks at another day on the way to a page, so that "back" leads to the day that was left.
void PageStack::leaveDay(QDate next)
{
    if (next == m_session.day())
        return;
    m_dayLeft = m_session.day();
    m_session.setDay(next);
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

void PageStack::showUsers(const std::function<void(UsersPage&)>& narrow)
{
    goTo(Page::Users);
    narrow(*m_users.page());
    m_users->takeFocus();
}

void PageStack::leaveGonePerson()
{
    if (page() == Page::Person && m_session.tenant().licensesOf(m_person->person()) == LicenseSetId::NotAMember)
        goTo(Page::Users);
}

} // namespace seatkeeper
