#include "ui/findings/finding_detail.h"

#include "ui/findings/finding_fix.h"
#include "ui/findings/finding_people.h"
#include "ui/text/findings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

namespace seatkeeper {

FindingDetail::FindingDetail(const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_sentence(new PlainLabel(this))
    , m_said(new PlainLabel(this))
    , m_go(new QPushButton(this))
    , m_fix(new QPushButton(this))
    , m_moves(new QPushButton(this))
    , m_list(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_takeBack(new QPushButton(this))
    , m_reasonRow(new QWidget(this))
    , m_reasonLabel(new QLabel(m_reasonRow))
    , m_reason(new LineEdit(m_reasonRow))
    , m_confirm(new QPushButton(m_reasonRow))
    , m_cancel(new QPushButton(m_reasonRow))
{
    setObjectName(QStringLiteral("findingDetail"));
    m_go->setObjectName(QStringLiteral("goThere"));
    m_fix->setObjectName(QStringLiteral("fixFinding"));
    m_moves->setObjectName(QStringLiteral("helpWithMoving"));
    m_list->setObjectName(QStringLiteral("listPeople"));
    m_accept->setObjectName(QStringLiteral("acceptFinding"));
    m_takeBack->setObjectName(QStringLiteral("takeBackAcceptance"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_confirm->setObjectName(QStringLiteral("confirmAcceptance"));
    m_said->setTone(PlainLabel::Tone::Secondary);
    m_reasonLabel->setBuddy(m_reason);
    m_reasonRow->hide();

    QHBoxLayout* buttons = rowLayout();
    for (QPushButton* button : {m_go, m_fix, m_moves, m_list})
        buttons->addWidget(button);
    buttons->addStretch(); // so that no other button stands where one accepts
    for (QPushButton* button : {m_accept, m_takeBack})
        buttons->addWidget(button);
    QHBoxLayout* reason = rowLayout();
    m_reasonRow->setLayout(reason);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_confirm);
    reason->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_sentence);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    layout->addWidget(m_reasonRow);

    connect(m_go, &QPushButton::clicked, this, &FindingDetail::goRequested);
    connect(m_fix, &QPushButton::clicked, this, &FindingDetail::fixRequested);
    connect(m_moves, &QPushButton::clicked, this, &FindingDetail::movesRequested);
    connect(m_list, &QPushButton::clicked, this, &FindingDetail::peopleToggled);
    connect(m_accept, &QPushButton::clicked, this, &FindingDetail::askReason);
    connect(m_takeBack, &QPushButton::clicked, this, &FindingDetail::takenBack);
    connect(m_confirm, &QPushButton::clicked, this, &FindingDetail::accept);
    connect(m_cancel, &QPushButton::clicked, this, &FindingDetail::closeReason);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingDetail::accept);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
}

void FindingDetail::show(const JudgedFinding& one, const Tenant& tenant, People people)
{
    const bool isOther = one.finding != m_shown.finding;
    m_shown = one;
    m_tenant = tenant;
    m_people = people;
    if (isOther || !one.isOpen())
        closeReason();
    renew();
}

void FindingDetail::askReason()
{
    if (!m_shown.isOpen())
        return;
    m_reason->setText(m_shown.acceptance.reason); // of an acceptance that lapsed
    m_confirm->setEnabled(!m_reason->text().isEmpty());
    m_reasonRow->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void FindingDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        renew();
    QWidget::changeEvent(event);
}

void FindingDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_reasonRow->isVisible())
        return closeReason();
    QWidget::keyPressEvent(event);
}

void FindingDetail::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    drawCard(this);
}

void FindingDetail::renew()
{
    const Finding& finding = m_shown.finding;
    if (finding.rule.isEmpty())
        return; // nothing was shown yet
    m_sentence->say(findingText(*m_language, finding, m_tenant));
    m_said->say(said());
    const auto name = [](QPushButton* button, const QString& text) {
        button->setText(text);
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        button->setVisible(!text.isEmpty());
    };
    name(m_go, leadsSomewhere(finding) ? tr("&Go there") : QString());
    name(m_fix, m_shown.isOpen() ? fixText() : QString());
    const bool canMove = m_shown.isOpen() && moveSourceFor(finding, m_tenant);
    name(m_moves, canMove ? tr("Help &with moving…") : QString());
    switch (m_people) {
    case People::None: name(m_list, QString()); break;
    case People::Folded: name(m_list, tr("List the &people")); break;
    case People::Unfolded: name(m_list, tr("No longer list the &people")); break;
    }
    name(m_accept, m_shown.isOpen() ? tr("&Accept…") : QString());
    name(m_takeBack, m_shown.isOpen() ? QString() : tr("Ta&ke the acceptance back"));
    m_reasonLabel->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason to accept it"));
    m_reason->setPlaceholderText(tr("Why it may stay as it is"));
    name(m_confirm, tr("Accept"));
    name(m_cancel, tr("Cancel"));
}

void FindingDetail::accept()
{
    if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
        Q_EMIT accepted(reason);
}

void FindingDetail::closeReason()
{
    const bool hadFocus = m_reasonRow->isAncestorOf(focusWidget() ? focusWidget() : this);
    m_reasonRow->hide();
    m_reason->clear();
    if (hadFocus)
        m_accept->setFocus(Qt::OtherFocusReason);
}

/// What was said of the finding.
QString FindingDetail::said() const
{
    const Acceptance& acceptance = m_shown.acceptance;
    const QString day = m_language->dateInSentence(acceptance.on);
    switch (m_shown.standing) {
    case Standing::Open: break;
    case Standing::Lapsed:
        return tr("Accepted on %1, but it is another one or worse since: %2").arg(day, acceptance.reason);
    case Standing::Accepted: return tr("Accepted on %1: %2").arg(day, acceptance.reason);
    }
    return {};
}

QString FindingDetail::fixText() const
{
    const FindingFix fix = fixFor(m_shown.finding, m_tenant);
    if (std::holds_alternative<LicensesFix>(fix))
        return tr("Edit &licenses…");
    if (std::holds_alternative<DecisionFix>(fix))
        return tr("&Decision sheet…");
    if (std::holds_alternative<UsageFix>(fix))
        return tr("Enter the &usage…");
    const auto* contract = std::get_if<ContractFix>(&fix);
    if (!contract)
        return {};
    switch (contract->act) {
    case ContractAct::Renew: return tr("Re&new…");
    case ContractAct::ChangeTerm: return tr("Change a te&rm…");
    case ContractAct::Resume: return tr("Re&sume…");
    case ContractAct::AddEntitlement: return tr("Add an &entitlement…");
    case ContractAct::SetRate: return tr("Set the o&verage rate…");
    case ContractAct::ChangeQuantity: return tr("Change the &quantity…");
    default: return tr("Edit &details…");
    }
}

} // namespace seatkeeper
