#include "ui/users/person_page.h"

#include "core/rules/access_days.h"
#include "ui/subscriptions/state_badge.h"
#include "ui/subscriptions/term_position.h"
#include "ui/text/access_texts.h"
#include "ui/theme/icons.h"
#include "ui/users/access_bar.h"
#include "ui/users/person_texts.h"
#include "ui/users/user_listing.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

#include <algorithm>

namespace seatkeeper {

PersonPage::PersonPage(Session& session, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_back(new QPushButton(this))
    , m_name(new PlainLabel(this))
    , m_verdict(new PlainLabel(this))
    , m_account(new PlainLabel(this))
    , m_details(new QPushButton(this))
    , m_checks(new PlainLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_why(new WhyPanel(session, language))
    , m_licensesTitle(new PlainLabel(this))
    , m_edit(new QPushButton(this))
    , m_licenses(new QWidget(this))
    , m_licensesGrid(new QGridLayout(m_licenses))
    , m_noLicenses(new PlainLabel(this))
    , m_accessTitle(new PlainLabel(this))
    , m_access(new AccessBar(language, this))
    , m_spans(new PlainLabel(this))
    , m_others(new PlainLabel(this))
    , m_showOthers(new QPushButton(this))
{
    m_back->setIcon(iconOf(Icon::Back));
    m_back->setFlat(true);
    m_back->setObjectName(QStringLiteral("backToUsers"));
    m_name->setFont(metrics::pageTitle(font()));
    m_verdict->setFont(metrics::sectionTitle(font()));
    m_account->setTone(PlainLabel::Tone::Secondary);
    m_details->setIcon(iconOf(Icon::Edit));
    m_details->setObjectName(QStringLiteral("editDetails"));
    m_tabs->setObjectName(QStringLiteral("personTabs"));
    m_tabs->addTab(summaryTab(), QString());
    m_tabs->addTab(m_why, QString());

    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    QHBoxLayout* head = rowLayout();
    head->addWidget(m_name, 1);
    head->addWidget(m_details);
    layout->addLayout(head);
    layout->addWidget(m_verdict);
    layout->addWidget(m_account);
    layout->addWidget(m_checks);
    layout->addWidget(m_tabs, 1);

    connect(m_back, &QPushButton::clicked, this, &PersonPage::usersRequested);
    connect(m_edit, &QPushButton::clicked, this, &PersonPage::editRequested);
    connect(m_details, &QPushButton::clicked, this, &PersonPage::detailsRequested);
    connect(m_showOthers, &QPushButton::clicked, this, &PersonPage::sameLicensesRequested);
    connect(m_why, &WhyPanel::closed, m_tabs, [this] { m_tabs->setCurrentIndex(0); });
    connect(m_why, &WhyPanel::failed, this, &PersonPage::failed);
    connect(&m_session, &Session::planEdited, this, &PersonPage::renew);
    connect(&m_session, &Session::dayChanged, this, &PersonPage::renew);
    retranslate();
}

void PersonPage::show(PersonId person)
{
    m_person = person;
    m_tabs->setCurrentIndex(0);
    m_why->ask(AskAccess{person});
    renew();
}

bool PersonPage::showSubject(quint32 subject)
{
    const PersonId person{subject};
    if (m_session.tenant().licensesOf(person) == LicenseSetId::NotAMember)
        return false; // gone since
    show(person);
    return true;
}

void PersonPage::takeFocus()
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
    auto* tab = new QWidget;
    m_licensesTitle->setFont(metrics::sectionTitle(font()));
    m_edit->setIcon(iconOf(Icon::Edit));
    m_edit->setObjectName(QStringLiteral("editLicenses"));
    m_licensesGrid->setContentsMargins({});
    m_licensesGrid->setHorizontalSpacing(metrics::wide);
    m_licensesGrid->setVerticalSpacing(metrics::small);
    constexpr int termColumn = 3;
    m_licensesGrid->setColumnStretch(termColumn, 1);
    m_noLicenses->setTone(PlainLabel::Tone::Secondary);

    m_accessTitle->setFont(metrics::sectionTitle(font()));
    m_showOthers->setIcon(iconOf(Icon::Users));
    m_showOthers->setObjectName(QStringLiteral("showOthers"));

    QHBoxLayout* head = rowLayout();
    head->addWidget(m_licensesTitle);
    head->addWidget(m_edit);
    head->addStretch();
    m_others->setWordWrap(false);
    QHBoxLayout* others = rowLayout();
    others->addWidget(m_others);
    others->addWidget(m_showOthers);
    others->addStretch();
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, metrics::large, metrics::small, 0);
    layout->setSpacing(metrics::medium);
    layout->addLayout(head);
    layout->addWidget(m_noLicenses);
    layout->addWidget(m_licenses);
    layout->addLayout(others);
    layout->addSpacing(metrics::small);
    layout->addWidget(m_accessTitle);
    layout->addWidget(m_access);
    layout->addWidget(m_spans);
    layout->addStretch();

    auto* scroll = new QScrollArea(m_tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(tab);
    return scroll;
}

void PersonPage::renew()
{
    if (!m_session.isOpen() || m_session.tenant().licensesOf(m_person) == LicenseSetId::NotAMember)
        return;
    m_name->say(calledName(*m_session.tenant().people, m_person));
    m_verdict->say(verdict());
    m_account->say(accountText(*m_language, *m_session.tenant().people, m_person));
    showChecks();
    showLicenses();
    showAccess();
    showOthers();
}

void PersonPage::retranslate()
{
    m_back->setText(tr("All users"));
    m_back->setAccessibleName(m_back->text());
    m_tabs->setTabText(0, tr("Summary"));
    m_tabs->setTabText(1, tr("Why?"));
    m_tabs->setAccessibleName(tr("About this person"));
    m_licensesTitle->say(tr("Licenses"));
    m_edit->setText(tr("Edit &licenses"));
    m_edit->setAccessibleName(tr("Edit licenses"));
    m_details->setText(tr("Edit &details"));
    m_details->setAccessibleName(tr("Edit details"));
    m_accessTitle->say(tr("Access through time"));
    m_showOthers->setText(tr("Sho&w them"));
    m_showOthers->setAccessibleName(tr("Show everybody with the same licenses"));
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
        license->say(nameOf(*m_language, *holding));
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

UserListing PersonPage::listing() const
{
    return {m_session.tenant(), m_session.plan().state().imported, m_session.day(), *m_language};
}

/// Whether there is access, and whether that is so only in the plan.
QString PersonPage::verdict() const
{
    QString text = accessVerdict(*m_language, m_session.tenant(), m_person, m_session.day());
    if (!listing().stillToDo(m_person).isEmpty())
        text += QLatin1Char(' ') + tr("That is the plan: it has not been carried out in Control Hub yet.");
    return text;
}

void PersonPage::showChecks()
{
    const Tenant& tenant = m_session.tenant();
    const UserListing listing = this->listing();
    if (listing.refusal(tenant.licensesOf(m_person)))
        return m_checks->say({});
    QStringList lines{tr("If it does not work all the same, look in Control Hub:")};
    for (const QString& check : thingsToCheck(listing.people().status(m_person), listing.stillToDo(m_person)))
        lines.push_back(QStringLiteral("• ") + check);
    m_checks->say(lines.join(QLatin1Char('\n')));
}

void PersonPage::showAccess()
{
    constexpr int monthsBack = 3;
    constexpr int monthsAhead = 21;
    const Tenant& tenant = m_session.tenant();
    const QDate day = m_session.day();
    const std::vector<AccessSpan> spans =
        accessSpans(tenant, tenant.licensesOf(m_person), day.addMonths(-monthsBack), day.addMonths(monthsAhead));
    QStringList lines;
    for (std::size_t i = 0; i < spans.size(); ++i)
        lines.push_back(spanText(*m_language, tenant, spans, i));
    m_access->show(spans, day);
    m_access->setAccessibleName(tr("Access through time: %1").arg(lines.join(QLatin1Char(' '))));
    m_spans->say(lines.join(QLatin1Char('\n')));
}

void PersonPage::showOthers()
{
    const Tenant& tenant = m_session.tenant();
    const LicenseSetId set = tenant.licensesOf(m_person);
    const auto others = static_cast<int>(std::ranges::count(*tenant.licenses, set)) - 1;
    const QDate day = m_session.day();
    m_others->say(set == LicenseSetId::None ? QString()
                                            : othersText(*m_language, others, refusalOn(tenant, set, day),
                                                         AccessDays(tenant).from(set, day)));
    m_showOthers->setVisible(set != LicenseSetId::None && others > 0);
}

} // namespace seatkeeper
