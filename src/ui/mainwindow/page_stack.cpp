#include "ui/mainwindow/page_stack.h"

#include "ui/contracts/contract_editor.h"
#include "ui/history/history_page.h"
#include "ui/licenses/license_editor.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/welcome_page.h"
#include "ui/subscriptions/subscriptions_page.h"
#include "ui/users/person_page.h"
#include "ui/users/users_page.h"

namespace seatkeeper {

PageStack::PageStack(Session& session, const TextLanguage& language, const Actions& actions, QWidget* parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_welcome(new WelcomePage(actions, this))
    , m_users(new UsersPage(session, language, this))
    , m_person(new PersonPage(session, language, this))
    , m_editor(new LicenseEditor(session, language, this))
    , m_subscriptions(new SubscriptionsPage(session, language, actions.subscriptionsMenu(), this))
    , m_contract(new ContractEditor(session, language, this))
    , m_history(new HistoryPage(session, language, actions.action(ActionId::GoToEdit), this))
{
    // In the order of Page, so that a page is an index.
    for (QWidget* page : std::initializer_list<QWidget*>{m_welcome, m_users, m_person, m_editor, m_subscriptions,
                                                         m_contract, m_history})
        addWidget(page);
    connect(m_users, &UsersPage::personOpened, this, &PageStack::openPerson);
    connect(m_users, &UsersPage::countChanged, this, &PageStack::countChanged);
    connect(m_person, &PersonPage::editRequested, this, &PageStack::editLicenses);
    connect(m_person, &PersonPage::left, this, [this] { goTo(Page::Users); });
    connect(m_editor, &LicenseEditor::left, this, &PageStack::openPerson);
    connect(m_editor, &LicenseEditor::failed, this, &PageStack::failed);
    connect(m_subscriptions, &SubscriptionsPage::subscriptionChanged, this, &PageStack::subscriptionChanged);
    connect(m_subscriptions, &SubscriptionsPage::failed, this, &PageStack::failed);
    connect(m_contract, &ContractEditor::left, this, &PageStack::leaveContract);
    connect(m_contract, &ContractEditor::failed, this, &PageStack::failed);
    connect(m_history, &HistoryPage::countChanged, this, &PageStack::countChanged);
    connect(m_history, &HistoryPage::wayChanged, this, &PageStack::wayChanged);
    connect(m_history, &HistoryPage::failed, this, &PageStack::failed);
    connect(&m_session, &Session::planReplaced, this, &PageStack::begin);
    connect(&m_session, &Session::planEdited, this, &PageStack::leaveGonePerson);
}

void PageStack::goTo(Page page)
{
    setCurrentIndex(static_cast<int>(page));
    switch (page) {
    case Page::Welcome: m_welcome->focusFirst(); break;
    case Page::Users: m_users->focusList(); break;
    case Page::Person: m_person->focusFirst(); break;
    case Page::Subscriptions: m_subscriptions->focusTable(); break;
    case Page::History: m_history->focusTable(); break;
    case Page::Licenses: // `edit` has put the focus on the first choice
    case Page::Contract: // … on the first field
        break;
    }
    Q_EMIT pageChanged(page);
}

void PageStack::findUsers()
{
    goTo(Page::Users);
    m_users->focusFilter();
}

std::optional<PersonId> PageStack::person() const
{
    switch (page()) {
    case Page::Users: return m_users->currentPerson();
    case Page::Person: return m_person->person();
    default: return std::nullopt;
    }
}

void PageStack::openPerson(PersonId person)
{
    m_person->show(person);
    goTo(Page::Person);
}

void PageStack::editLicenses(PersonId person)
{
    goTo(Page::Licenses);
    m_editor->edit(person);
}

void PageStack::explain()
{
    m_subscriptions->explain();
}

bool PageStack::hasSubscription() const
{
    return page() == Page::Subscriptions && m_subscriptions->currentSubscription().has_value();
}

void PageStack::editContract(ContractAct act)
{
    const bool adds = act == ContractAct::Add;
    const auto subscription = adds ? std::nullopt : m_subscriptions->currentSubscription();
    if (!adds && !subscription)
        return;
    goTo(Page::Contract);
    m_contract->edit(act, subscription, m_subscriptions->currentType());
}

void PageStack::editCell()
{
    if (const std::optional<ContractAct> act = m_subscriptions->actOfCell())
        editContract(*act);
}

QString PageStack::countText() const
{
    switch (page()) {
    case Page::Users: return m_users->countText();
    case Page::Subscriptions: return m_subscriptions->countText();
    case Page::History: return m_history->countText();
    default: return {};
    }
}

void PageStack::begin()
{
    goTo(m_session.isOpen() ? Page::Users : Page::Welcome);
}

void PageStack::leaveContract(const QString& subscription)
{
    goTo(Page::Subscriptions);
    m_subscriptions->goTo(subscription);
}

void PageStack::leaveGonePerson()
{
    const bool aboutPerson = page() == Page::Person || page() == Page::Licenses;
    const PersonId person = page() == Page::Licenses ? m_editor->person() : m_person->person();
    if (aboutPerson && m_session.tenant().licensesOf(person) == LicenseSetId::NotAMember)
        goTo(Page::Users);
}

} // namespace seatkeeper
