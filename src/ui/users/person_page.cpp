#include "ui/users/person_page.h"

#include "ui/subscriptions/state_badge.h"
#include "ui/subscriptions/term_position.h"
#include "ui/text/access_texts.h"
#include "ui/theme/icons.h"
#include "ui/users/user_listing.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabWidget>

namespace seatkeeper {

PersonPage::PersonPage(Session& session, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_back(new QPushButton(this))
    , m_name(new PlainLabel(this))
    , m_verdict(new PlainLabel(this))
    , m_account(new PlainLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_licensesTitle(new PlainLabel(this))
    , m_edit(new QPushButton(this))
    , m_licenses(new QWidget(this))
    , m_licensesGrid(new QGridLayout(m_licenses))
    , m_noLicenses(new PlainLabel(this))
{
    m_back->setIcon(iconOf(Icon::Back));
    m_back->setFlat(true);
    m_back->setObjectName(QStringLiteral("backToUsers"));
    m_name->setFont(metrics::pageTitle(font()));
    m_verdict->setFont(metrics::sectionTitle(font()));
    m_account->setTone(PlainLabel::Tone::Secondary);
    m_tabs->setObjectName(QStringLiteral("personTabs"));
    m_tabs->addTab(summaryTab(), QString());

    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_name);
    layout->addWidget(m_verdict);
    layout->addWidget(m_account);
    layout->addWidget(m_tabs, 1);

    connect(m_back, &QPushButton::clicked, this, &PersonPage::left);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_person); });
    connect(&m_session, &Session::planEdited, this, &PersonPage::renew);
    connect(&m_session, &Session::dayChanged, this, &PersonPage::renew);
    retranslate();
}

void PersonPage::show(PersonId person)
{
    m_person = person;
    renew();
}

void PersonPage::focusFirst()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PersonPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PersonPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

QWidget* PersonPage::summaryTab()
{
    auto* tab = new QWidget(m_tabs);
    m_licensesTitle->setFont(metrics::sectionTitle(font()));
    m_edit->setIcon(iconOf(Icon::Edit));
    m_edit->setObjectName(QStringLiteral("editLicenses"));
    m_licensesGrid->setContentsMargins({});
    m_licensesGrid->setHorizontalSpacing(metrics::wide);
    m_licensesGrid->setVerticalSpacing(metrics::small);
    constexpr int termColumn = 3;
    m_licensesGrid->setColumnStretch(termColumn, 1);
    m_noLicenses->setTone(PlainLabel::Tone::Secondary);

    QHBoxLayout* head = rowLayout();
    head->addWidget(m_licensesTitle);
    head->addWidget(m_edit);
    head->addStretch();
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, metrics::large, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addLayout(head);
    layout->addWidget(m_noLicenses);
    layout->addWidget(m_licenses);
    layout->addStretch();
    return tab;
}

void PersonPage::renew()
{
    if (!m_session.isOpen() || m_session.tenant().licensesOf(m_person) == LicenseSetId::NotAMember)
        return;
    m_name->say(calledName(*m_session.tenant().people, m_person));
    m_verdict->say(accessVerdict(*m_language, m_session.tenant(), m_person, m_session.day()));
    m_account->say(accountText());
    showLicenses();
}

void PersonPage::retranslate()
{
    m_back->setText(tr("All users"));
    m_back->setAccessibleName(m_back->text());
    m_tabs->setTabText(0, tr("Summary"));
    m_tabs->setAccessibleName(tr("About this person"));
    m_licensesTitle->say(tr("Licenses"));
    m_edit->setText(tr("Edit &licenses"));
    m_edit->setAccessibleName(tr("Edit licenses"));
    renew();
}

void PersonPage::showLicenses()
{
    while (QLayoutItem* item = m_licensesGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Tenant& tenant = m_session.tenant();
    const LicenseSetId set = tenant.licensesOf(m_person);
    int row = 0;
    for (const Subscription& subscription : tenant.subscriptions) {
        const auto holding = tenant.pool->holdingOn(set, subscription.ref);
        if (!holding)
            continue;
        const TermPosition position = termPosition(subscription, m_session.day());
        auto* name = new PlainLabel(m_licenses);
        name->setWordWrap(false);
        name->say(labelOf(subscription));
        auto* license = new PlainLabel(m_licenses);
        license->setWordWrap(false);
        license->say(holding->supervisor ? tr("%1 with Supervisor").arg(nameOf(*m_language, holding->license))
                                         : nameOf(*m_language, holding->license));
        auto* state = new Badge(m_licenses);
        state->say(nameOf(*m_language, position.state), badgeKindOf(position.state));
        auto* term = new PlainLabel(m_licenses);
        term->setTone(PlainLabel::Tone::Secondary);
        term->say(termText(*m_language, position, m_session.day()));
        int column = 0;
        for (QWidget* cell : std::initializer_list<QWidget*>{name, license, state, term})
            m_licensesGrid->addWidget(cell, row, column++);
        ++row;
    }
    m_noLicenses->say(row == 0 ? tr("No licenses yet.") : QString());
    m_licenses->setVisible(row > 0);
}

QString PersonPage::accountText() const
{
    const Directory& people = *m_session.tenant().people;
    QStringList parts{people.email(m_person)};
    if (const QString department = people.department(m_person); !department.isEmpty())
        parts.push_back(department);
    parts.push_back(tr("Account: %1").arg(nameOf(*m_language, people.status(m_person)).toLower()));
    const std::optional<Roles> roles = people.roles(m_person);
    QStringList names;
    for (const auto& [role, code] : CodeTable<Role>::rows) {
        if (roles && roles->testFlag(role))
            names.push_back(nameOf(*m_language, role));
    }
    if (!roles)
        parts.push_back(tr("Roles: unknown"));
    else if (!names.isEmpty())
        parts.push_back(tr("Roles: %1").arg(names.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(" · "));
}

} // namespace seatkeeper
