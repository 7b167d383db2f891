#include "ui/licenses/license_row.h"

#include "core/rules/responsibility.h"
#include "ui/licenses/seats_text.h"
#include "ui/subscriptions/state_badge.h"
#include "ui/subscriptions/term_position.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace seatkeeper {

LicenseRow::LicenseRow(SubscriptionRef subscription, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_subscription(subscription)
    , m_language(language)
    , m_name(new QLabel(this))
    , m_state(new Badge(this))
    , m_primary(new Badge(this))
    , m_term(new PlainLabel(this))
    , m_group(new QButtonGroup(this))
    , m_none(radio("none"))
    , m_standard(radio("standard"))
    , m_premium(radio("premium"))
    , m_supervisor(new QCheckBox(this))
    , m_seats(new QVBoxLayout)
    , m_note(new PlainLabel(this))
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(metrics::sectionTitle(font()));
    m_term->setTone(PlainLabel::Tone::Secondary);
    m_note->setTone(PlainLabel::Tone::Secondary);
    m_supervisor->setObjectName(QStringLiteral("supervisor"));

    QHBoxLayout* title = rowLayout();
    title->addWidget(m_name);
    title->addWidget(m_primary);
    title->addWidget(m_state);
    title->addStretch();
    QHBoxLayout* choices = rowLayout();
    choices->setSpacing(metrics::large);
    for (QWidget* control : std::initializer_list<QWidget*>{m_none, m_standard, m_premium, m_supervisor})
        choices->addWidget(control);
    choices->addStretch();
    m_seats->setSpacing(metrics::tight);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::tight);
    layout->addLayout(title);
    layout->addWidget(m_term);
    layout->addSpacing(metrics::tight);
    layout->addLayout(choices);
    layout->addWidget(m_note);
    layout->addLayout(m_seats);

    connect(m_group, &QButtonGroup::buttonClicked, this, &LicenseRow::choose);
    connect(m_supervisor, &QCheckBox::clicked, this, &LicenseRow::choose);
}

void LicenseRow::show(const LicenseDraft& draft, QDate day)
{
    const Subscription* subscription = draft.tenant().find(m_subscription);
    const auto row = std::ranges::find(draft.rows(), m_subscription, &LicenseDraft::Row::subscription);
    if (!subscription || row == draft.rows().end())
        return;
    const TermPosition position = termPosition(*subscription, day);
    const bool isPrimary = responsibilityOn(draft.tenant(), day).primary() == m_subscription;
    m_before = row->before;
    m_name->setText(subscription->name.isEmpty() ? subscription->id : subscription->name);
    m_primary->say(isPrimary ? tr("Primary") : QString(), BadgeKind::Accent);
    const bool active = position.state == SubscriptionState::Active;
    m_state->say(active ? QString() : nameOf(*m_language, position.state), badgeKindOf(position.state));
    const QString term = termText(*m_language, position, day);
    m_term->say(subscription->name.isEmpty() ? term : tr("%1 · %2", "id, term").arg(subscription->id, term));
    nameControls(labelOf(*subscription));
    showChoice(*row, position.isOver() ? Allowed::OnlyRemoval : Allowed::AnyChoice);
    showSeats(draft.seats(m_subscription, day));
}

void LicenseRow::focusChoice()
{
    if (QAbstractButton* checked = m_group->checkedButton())
        checked->setFocus(Qt::OtherFocusReason);
}

void LicenseRow::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    drawCard(this);
}

void LicenseRow::choose()
{
    LicenseChoice choice;
    if (m_standard->isChecked())
        choice.license = License::StandardAgent;
    else if (m_premium->isChecked())
        choice.license = License::PremiumAgent;
    choice.supervisor = choice.license == License::PremiumAgent && m_supervisor->isChecked();
    // What the plan has is no change, also where a file brought a supervisor with Standard.
    if (choice.license == m_before.license && choice.license == License::StandardAgent)
        choice = m_before;
    Q_EMIT chosen(choice);
}

void LicenseRow::nameControls(const QString& label)
{
    m_none->setText(tr("None"));
    m_standard->setText(nameOf(*m_language, License::StandardAgent));
    m_premium->setText(nameOf(*m_language, License::PremiumAgent));
    m_supervisor->setText(nameOf(*m_language, Role::Supervisor));
    for (QAbstractButton* control :
         std::initializer_list<QAbstractButton*>{m_none, m_standard, m_premium, m_supervisor})
        control->setAccessibleName(tr("%1: %2", "subscription, choice").arg(label, control->text()));
}

void LicenseRow::showChoice(const LicenseDraft::Row& row, Allowed allowed)
{
    const std::optional<License> license = row.now.license;
    m_none->setChecked(!license);
    m_standard->setChecked(license == License::StandardAgent);
    m_premium->setChecked(license == License::PremiumAgent);
    m_supervisor->setChecked(row.now.supervisor);

    // On an ended subscription one can only go back to what there is, or take it away.
    const bool over = allowed == Allowed::OnlyRemoval;
    m_standard->setEnabled(!over || row.before.license == License::StandardAgent);
    m_premium->setEnabled(!over || row.before.license == License::PremiumAgent);
    m_supervisor->setEnabled(!over && license == License::PremiumAgent);
    m_supervisor->setToolTip(m_supervisor->isEnabled() ? QString() : tr("Supervisor needs a Premium license."));
    m_note->say(over ? tr("You can only remove licenses here.") : QString());
}

void LicenseRow::showSeats(const std::vector<Seats>& seats)
{
    while (m_seats->count() > static_cast<int>(seats.size())) {
        QLayoutItem* item = m_seats->takeAt(m_seats->count() - 1);
        delete item->widget();
        delete item;
    }
    while (m_seats->count() < static_cast<int>(seats.size()))
        m_seats->addWidget(new PlainLabel(this), 0, Qt::AlignLeft);
    for (std::size_t i = 0; i < seats.size(); ++i) {
        auto* label = qobject_cast<PlainLabel*>(m_seats->itemAt(static_cast<int>(i))->widget());
        label->setWordWrap(false); // or its ground would be as wide as the row
        const bool over = seats[i].isOver() && seats[i].licensing;
        const bool named = seats[i].licensing == Licensing::Named;
        label->setTone(!over ? PlainLabel::Tone::Secondary
                             : (named ? PlainLabel::Tone::Error : PlainLabel::Tone::Warning));
        label->say(seatsText(*m_language, seats[i]));
    }
}

QRadioButton* LicenseRow::radio(const char* objectName)
{
    auto* button = new QRadioButton(this);
    button->setObjectName(QLatin1String(objectName));
    m_group->addButton(button);
    return button;
}

} // namespace seatkeeper
