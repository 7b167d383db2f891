#include "ui/assumptions/assumptions_page.h"
#include "ui/carryout/carry_out_page.h"
#include "ui/cliffs/cliffs_page.h"
#include "ui/contracts/contract_editor.h"
#include "ui/decisions/decision_page.h"
#include "ui/findings/findings_page.h"
#include "ui/history/history_page.h"
#include "ui/licenses/license_editor.h"
#include "ui/mainwindow/page_stack.h"
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

namespace seatkeeper {

void PageStack::listenTo(OverviewPage& page)
{
    connect(&page, &OverviewPage::subscriptionRequested, this,
            [this](SubscriptionRef subscription, std::optional<QDate> day) {
                leaveDay(day.value_or(m_session.day()));
                showSubscription(m_session.tenant().find(subscription)->id);
            });
    connect(&page, &OverviewPage::whoLosesRequested, this, [this](QDate day) {
        leaveDay(day);
        showUsers([day](UsersPage& users) { users.showWhoLoses(day); });
    });
    connect(&page, &OverviewPage::withoutAccessRequested, this,
            [this] { showUsers([](UsersPage& users) { users.showThose(withoutAccessChoice(std::nullopt)); }); });
    connect(&page, &OverviewPage::findingsRequested, this, [this] { goTo(Page::Findings); });
    connect(&page, &OverviewPage::stillToDoRequested, this, [this] { goTo(Page::CarryOut); });
    connect(&page, &OverviewPage::decisionRequested, this, &PageStack::decide);
    connect(&page, &OverviewPage::cliffsRequested, this, [this] { goTo(Page::Cliffs); });
}

void PageStack::listenTo(UsersPage& page) const
{
    connect(&page, &UsersPage::personOpened, this, &PageStack::openPerson);
    connect(&page, &UsersPage::dropped, this, &PageStack::dropped);
}

void PageStack::listenTo(PersonPage& page)
{
    connect(&page, &PersonPage::editRequested, this, &PageStack::editLicenses);
    connect(&page, &PersonPage::left, this, [this] { canGoBack() ? goBack() : goTo(Page::Users); });
    connect(&page, &PersonPage::usersRequested, this, [this] { goTo(Page::Users); });
    connect(&page, &PersonPage::detailsRequested, this, &PageStack::editPeople);
    connect(&page, &PersonPage::sameLicensesRequested, this, [this] {
        goTo(Page::Users);
        m_users->showSameLicenses(m_person->person());
    });
}

void PageStack::listenTo(LicenseEditor& page) const
{
    connect(&page, &LicenseEditor::left, this, &PageStack::leaveEditor);
}

void PageStack::listenTo(PersonEditor& page) const
{
    connect(&page, &PersonEditor::left, this, &PageStack::leaveEditor);
}

void PageStack::listenTo(SubscriptionsPage& page)
{
    connect(&page, &SubscriptionsPage::subscriptionChanged, this, &PageStack::subscriptionChanged);
    connect(&page, &SubscriptionsPage::cliffsRequested, this, [this](SubscriptionRef subscription) {
        goTo(Page::Cliffs);
        m_cliffs->goTo(subscription);
    });
}

void PageStack::listenTo(CliffsPage& page)
{
    connect(&page, &CliffsPage::peopleRequested, this, [this](QDate day, SubscriptionRef subscription) {
        leaveDay(day);
        showUsers([day, subscription](UsersPage& users) { users.showWhoLoses(day, subscription); });
    });
    connect(&page, &CliffsPage::movesRequested, this, [this](SubscriptionRef source) { proposeMoves(source); });
    connect(&page, &CliffsPage::decisionRequested, this, &PageStack::decide);
}

void PageStack::listenTo(ContractEditor& page) const
{
    connect(&page, &ContractEditor::left, this, &PageStack::leaveContract);
}

void PageStack::listenTo(TimelinePage& page)
{
    connect(&page, &TimelinePage::subscriptionChanged, this, &PageStack::subscriptionChanged);
    connect(&page, &TimelinePage::subscriptionRequested, this,
            [this](SubscriptionRef subscription) { showSubscription(m_session.tenant().find(subscription)->id); });
    connect(&page, &TimelinePage::editRequested, this, [this] { editContract(ContractAct::ChangeTerm); });
}

void PageStack::listenTo(OveragePage& page) const
{
    connect(&page, &OveragePage::tabChanged, this, &PageStack::overageTabChanged);
    connect(&page, &OveragePage::written, this, &PageStack::written);
}

void PageStack::listenTo(MovesEditor& page) const
{
    connect(&page, &MovesEditor::left, this, &PageStack::leaveMoves);
}

void PageStack::listenTo(ScenariosPage& page) const
{
    connect(&page, &ScenariosPage::choiceChanged, this, &PageStack::scenarioChoiceChanged);
}

void PageStack::listenTo(ComparisonPage& page)
{
    connect(&page, &ComparisonPage::peopleRequested, this, [this](const std::vector<PersonId>& people) {
        showUsers([&people](UsersPage& users) { users.showCompared(people); });
    });
}

void PageStack::listenTo(DecisionPage& page)
{
    connect(&page, &DecisionPage::keepRequested, this, &PageStack::keepRequested);
    connect(&page, &DecisionPage::movesRequested, this,
            [this](SubscriptionRef subscription) { proposeMoves(subscription); });
}

void PageStack::listenTo(CarryOutPage& page) const
{
    connect(&page, &CarryOutPage::personRequested, this, &PageStack::openPerson);
}

void PageStack::listenTo(FindingsPage& page)
{
    connect(&page, &FindingsPage::dayLeft, this, [this](QDate day) { m_dayLeft = day; });
    connect(&page, &FindingsPage::personRequested, this, &PageStack::openPerson);
    connect(&page, &FindingsPage::usersRequested, this,
            [this](const FacetChoices& who) { showUsers([&who](UsersPage& users) { users.showThose(who); }); });
    connect(&page, &FindingsPage::subscriptionRequested, this,
            [this](SubscriptionRef subscription) { showSubscription(m_session.tenant().find(subscription)->id); });
    connect(&page, &FindingsPage::plannedChangeRequested, this, [this](const QString& name, qint64 number) {
        goTo(Page::Scenarios);
        m_scenarios->goTo(name, number);
    });
    connect(&page, &FindingsPage::fixRequested, this, &PageStack::solve);
    connect(&page, &FindingsPage::movesRequested, this, [this](SubscriptionRef source) { proposeMoves(source); });
}

void PageStack::listenTo(HistoryPage& page) const
{
    connect(&page, &HistoryPage::wayChanged, this, &PageStack::wayChanged);
}

/// Wherever "Why?" is answered, it leads to what the answer rests on.
void PageStack::listenToWhy(QWidget& page)
{
    for (const WhyPanel* why : page.findChildren<WhyPanel*>()) {
        connect(why, &WhyPanel::assumptionRequested, this, [this](Assumption assumption) {
            goTo(Page::Assumptions);
            m_assumptions->goTo(assumption);
        });
    }
}

} // namespace seatkeeper
