#include "ui/licenses/license_row.h"

#include "core/rules/responsibility.h"
#include "ui/licenses/license_texts.h"
#include "ui/licenses/seats_text.h"
#include "ui/subscriptions/state_badge.h"
#include "ui/subscriptions/term_position.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

#include <algorithm>

namespace seatkeeper {

namespace {

/// Keeps the focus on arrow keys: with Qt's they lead on to a choice of the next subscription, without choosing it.
class CheckBox : public QCheckBox {
public:
    using QCheckBox::QCheckBox;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: return event->accept();
        default: return QCheckBox::keyPressEvent(event);
        }
    }
};

} // namespace

LicenseRow::LicenseRow(SubscriptionRef subscription, const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_subscription(subscription)
    , m_language(language)
    , m_name(new QLabel(this))
    , m_state(new Badge(this))
    , m_primary(new Badge(this))
    , m_term(new PlainLabel(this))
    , m_group(new QButtonGroup(this))
    , m_asItIs(radio("asItIs"))
    , m_none(radio("none"))
    , m_standard(radio("standard"))
    , m_premium(radio("premium"))
    , m_supervisor(new CheckBox(this))
    , m_lines(new QVBoxLayout)
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(metrics::sectionTitle(font()));
    m_term->setTone(PlainLabel::Tone::Secondary);
    m_supervisor->setObjectName(QStringLiteral("supervisor"));

    QHBoxLayout* title = rowLayout();
    title->addWidget(m_name);
    title->addWidget(m_primary);
    title->addWidget(m_state);
    title->addStretch();
    QHBoxLayout* choices = rowLayout();
    choices->setSpacing(metrics::large);
    for (QAbstractButton* control : controls())
        choices->addWidget(control);
    choices->addStretch();
    m_lines->setSpacing(metrics::tight);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::tight);
    layout->addLayout(title);
    layout->addWidget(m_term);
    layout->addSpacing(metrics::tight);
    layout->addLayout(choices);
    layout->addLayout(m_lines);

    connect(m_group, &QButtonGroup::buttonClicked, this, &LicenseRow::chooseLicense);
    connect(m_supervisor, &QCheckBox::clicked, this, &LicenseRow::chooseSupervisor);
}

void LicenseRow::show(const LicenseDraft& draft, const LicenseDraft::Row& row, QDate day)
{
    const Subscription& subscription = *draft.tenant().find(m_subscription);
    const TermPosition position = termPosition(subscription, day);
    const bool isPrimary = responsibilityOn(draft.tenant(), day).primary() == m_subscription;
    m_choice = row.choice;
    m_name->setText(subscription.name.isEmpty() ? subscription.id : subscription.name);
    m_primary->say(isPrimary ? tr("Primary") : QString(), BadgeKind::Accent);
    const bool active = position.state == SubscriptionState::Active;
    m_state->say(active ? QString() : nameOf(*m_language, position.state), badgeKindOf(position.state));
    const QString term = termText(*m_language, position, day);
    m_term->say(subscription.name.isEmpty() ? term : tr("%1 · %2", "id, term").arg(subscription.id, term));
    const std::vector<LicenseStep>& steps = row.steps;
    const Allowed allowed = position.isOver() ? Allowed::OnlyRemoval : Allowed::AnyChoice;
    m_asItIs->setVisible(draft.isForMany());
    m_supervisor->setTristate(draft.isForMany());
    nameControls(labelOf(subscription), steps);
    if (draft.isForMany())
        showChoiceOfMany(steps, allowed);
    else
        showChoiceOfOne(steps.front(), allowed);
    showLines(linesFor(draft, row, day));
}

void LicenseRow::focusChoice()
{
    if (QAbstractButton* checked = m_group->checkedButton())
        checked->setFocus(Qt::TabFocusReason); // to be seen
}

QWidget* LicenseRow::takeTabAfter(QWidget* previous)
{
    for (QWidget* control : controls()) {
        setTabOrder(previous, control);
        previous = control;
    }
    return previous;
}

void LicenseRow::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    drawCard(this);
}

void LicenseRow::chooseLicense(const QAbstractButton* button)
{
    LicenseChoice choice = m_choice;
    if (button == m_asItIs)
        choice.license = LicenseWish::AsItIs;
    else if (button == m_none)
        choice.license = LicenseWish::None;
    else
        choice.license = button == m_standard ? LicenseWish::Standard : LicenseWish::Premium;
    Q_EMIT chosen(choice);
}

void LicenseRow::chooseSupervisor()
{
    LicenseChoice choice = m_choice;
    switch (m_supervisor->checkState()) {
    case Qt::Unchecked: choice.supervisor = SupervisorWish::Without; break;
    case Qt::PartiallyChecked: choice.supervisor = SupervisorWish::AsItIs; break;
    case Qt::Checked: choice.supervisor = SupervisorWish::With; break;
    }
    Q_EMIT chosen(choice);
}

void LicenseRow::nameControls(const QString& label, const std::vector<LicenseStep>& steps)
{
    m_asItIs->setText(asItIsText(*m_language, steps));
    m_none->setText(tr("None"));
    m_standard->setText(nameOf(*m_language, License::StandardAgent));
    m_premium->setText(nameOf(*m_language, License::PremiumAgent));
    m_supervisor->setText(nameOf(*m_language, Role::Supervisor));
    for (QAbstractButton* control : controls())
        control->setAccessibleName(tr("%1: %2", "subscription, choice").arg(label, control->text()));
}

void LicenseRow::showChoiceOfOne(const LicenseStep& step, Allowed allowed)
{
    const auto has = [](const std::optional<Holding>& holding, License license) {
        return holding && holding->license == license;
    };
    QRadioButton* current = has(step.after, License::StandardAgent) ? m_standard : m_premium;
    (step.after ? current : m_none)->setChecked(true);
    // On an ended subscription one can only go back to what there is, or take it away.
    const bool over = allowed == Allowed::OnlyRemoval;
    m_standard->setEnabled(!over || has(step.before, License::StandardAgent));
    m_premium->setEnabled(!over || has(step.before, License::PremiumAgent));
    const bool isPremium = has(step.after, License::PremiumAgent);
    showSupervisor(step.after && step.after->supervisor ? Qt::Checked : Qt::Unchecked,
                   isPremium ? allowed : Allowed::OnlyRemoval);
}

void LicenseRow::showChoiceOfMany(const std::vector<LicenseStep>& steps, Allowed allowed)
{
    const std::array<QRadioButton*, 4> byWish{m_asItIs, m_none, m_standard, m_premium};
    byWish.at(static_cast<std::size_t>(m_choice.license))->setChecked(true);
    for (QRadioButton* given : {m_standard, m_premium})
        given->setEnabled(allowed == Allowed::AnyChoice);
    Qt::CheckState state = Qt::PartiallyChecked;
    if (m_choice.supervisor != SupervisorWish::AsItIs)
        state = m_choice.supervisor == SupervisorWish::With ? Qt::Checked : Qt::Unchecked;
    const bool anyPremium = std::ranges::any_of(
        steps, [](const LicenseStep& step) { return step.after && step.after->license == License::PremiumAgent; });
    showSupervisor(anyPremium ? state : Qt::Unchecked, anyPremium ? allowed : Allowed::OnlyRemoval);
}

void LicenseRow::showSupervisor(Qt::CheckState state, Allowed allowed)
{
    m_supervisor->setCheckState(state);
    m_supervisor->setEnabled(allowed == Allowed::AnyChoice);
    if (!m_supervisor->isEnabled())
        m_supervisor->setToolTip(tr("Supervisor needs a Premium license."));
    else
        m_supervisor->setToolTip(state == Qt::PartiallyChecked ? tr("Everybody stays as they are.") : QString());
}

std::vector<LicenseRow::Line> LicenseRow::linesFor(const LicenseDraft& draft, const LicenseDraft::Row& row,
                                                   QDate day) const
{
    using Tone = PlainLabel::Tone;
    const Subscription& subscription = *draft.tenant().find(m_subscription);
    const std::vector<LicenseStep>& steps = row.steps;
    std::vector<Line> lines;
    if (draft.isForMany()) {
        for (const QString& text : stepTexts(*m_language, steps))
            lines.push_back({Tone::Normal, text});
    }
    if (termPosition(subscription, day).isOver())
        lines.push_back({Tone::Secondary, tr("You can only remove licenses here.")});
    for (const QString& text : warningTexts(*m_language, subscription, row.choice, steps, day))
        lines.push_back({Tone::Warning, text});
    for (const Seats& seats : draft.seats(row, day)) {
        const bool over = seats.isOver() && seats.licensing;
        const Tone tone = seats.isError() ? Tone::Error : Tone::Warning;
        lines.push_back({over ? tone : Tone::Secondary, seatsText(*m_language, seats)});
    }
    return lines;
}

void LicenseRow::showLines(const std::vector<Line>& lines)
{
    while (m_lines->count() > static_cast<int>(lines.size())) {
        QLayoutItem* item = m_lines->takeAt(m_lines->count() - 1);
        delete item->widget();
        delete item;
    }
    while (m_lines->count() < static_cast<int>(lines.size()))
        m_lines->addWidget(new PlainLabel(this), 0, Qt::AlignLeft);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto* label = qobject_cast<PlainLabel*>(m_lines->itemAt(static_cast<int>(i))->widget());
        label->setWordWrap(false); // or its ground would be as wide as the row
        label->setTone(lines[i].tone);
        label->say(lines[i].text);
    }
}

std::array<QAbstractButton*, 5> LicenseRow::controls() const
{
    return {m_asItIs, m_none, m_standard, m_premium, m_supervisor};
}

QRadioButton* LicenseRow::radio(const char* objectName)
{
    auto* button = new QRadioButton(this);
    button->setObjectName(QLatin1String(objectName));
    m_group->addButton(button);
    return button;
}

} // namespace seatkeeper
