#include "ui/scenarios/take_over_dialog.h"

#include "core/rules/findings/brought.h"
#include "ui/text/consequence_texts.h"
#include "ui/text/findings.h"
#include "ui/text/scenario_texts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace seatkeeper {

TakeOverDialog::TakeOverDialog(Session& session, const TextLanguage& language, ScenarioId scenario,
                               const std::vector<quint32>& ranks, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_scenario(scenario)
    , m_replay(replay(session.plan().baseline(), *session.plan().state().scenarioItems, scenario))
    , m_takeOver(takeOver(session.plan().state(), scenario, ranks))
    , m_access(consequences(session.plan().baseline(), m_takeOver.edit.next.baseline, session.today()).access)
    , m_alarms(alarmsBrought({session.plan().baseline(), session.today(), session.plan().state().limits},
                             {m_takeOver.edit.next.baseline, session.today(), session.plan().state().limits}))
    , m_contractsTitle(new PlainLabel(this))
    , m_contracts(new PlainLabel(this))
    , m_licensesTitle(new PlainLabel(this))
    , m_licenses(new PlainLabel(this))
    , m_accessTitle(new PlainLabel(this))
    , m_losses(new PlainLabel(this))
    , m_gains(new PlainLabel(this))
    , m_failuresTitle(new PlainLabel(this))
    , m_failures(new PlainLabel(this))
    , m_consequence(new PlainLabel(this))
    , m_take(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("takeOverDialog"));
    m_take->setObjectName(QStringLiteral("takeOver"));
    m_losses->setObjectName(QStringLiteral("takeOverLosses"));
    m_gains->setObjectName(QStringLiteral("takeOverGains"));
    m_cancel->setObjectName(QStringLiteral("cancelTakeOver"));
    layOut();
    offerButton();
    retranslate();
    resize(minimumWidth(), heightForWidth(minimumWidth())); // as high as its lines, which go on below
    connect(m_take, &QPushButton::clicked, this, &TakeOverDialog::take);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void TakeOverDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TakeOverDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    setAttribute(Qt::WA_KeyboardFocusChange); // the ring says what Enter presses
}

void TakeOverDialog::layOut()
{
    constexpr int width = 90; // characters
    setMinimumWidth(width * fontMetrics().averageCharWidth());
    for (PlainLabel* title : {m_contractsTitle, m_licensesTitle, m_accessTitle, m_failuresTitle})
        title->setFont(metrics::sectionTitle(font()));
    m_losses->setTone(PlainLabel::Tone::Error);
    m_failures->setTone(PlainLabel::Tone::Error);
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_cancel);
    QVBoxLayout* layout = pageLayout(this);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_contractsTitle, m_contracts, m_licensesTitle, m_licenses, m_accessTitle,
                                         m_losses, m_gains, m_failuresTitle, m_failures, m_consequence})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

/// Enter takes over, unless nobody would be left to give others access.
void TakeOverDialog::offerButton()
{
    QPushButton* offered = m_alarms.empty() ? m_take : m_cancel;
    for (QPushButton* button : {m_take, m_cancel})
        button->setAutoDefault(button == offered);
    offered->setDefault(true);
    offered->setFocus(Qt::OtherFocusReason);
}

void TakeOverDialog::sayAccess()
{
    QStringList losses;
    QStringList gains;
    for (const Finding& alarm : m_alarms)
        losses += findingText(*m_language, alarm, m_takeOver.edit.next.baseline);
    for (const ConsequenceText& text : accessTexts(*m_language, m_access))
        (text.weight == ConsequenceText::Weight::Loss ? losses : gains) += text.text;
    if (losses.isEmpty() && gains.isEmpty())
        gains += tr("Nobody loses access by it, and nobody gets it.");
    const bool takesNothing = m_takeOver.taken.empty();
    m_accessTitle->say(takesNothing ? QString() : tr("Access"));
    m_losses->say(losses.join(QLatin1Char('\n')));
    m_gains->say(takesNothing ? QString() : gains.join(QLatin1Char('\n')));
}

void TakeOverDialog::take()
{
    const auto before = m_session.scenario();
    if (m_takeOver.taken.size() == m_replay.items.size())
        m_session.setScenario(std::nullopt); // all of it will be in the baseline, and so will what one does next
    if (const auto done = m_session.commit(m_takeOver.edit, EditKind::TakeOver); !done) {
        m_session.setScenario(before);
        Q_EMIT failed(done.error());
    }
    accept();
}

qint64 TakeOverDialog::numberOf(quint32 rank) const
{
    return std::ranges::find(m_replay.items, rank, &ItemOutcome::rank) - m_replay.items.begin() + 1;
}

/// The changes in words, a line each; the first few, and how many more there are.
QString TakeOverDialog::listed(const std::vector<quint32>& ranks) const
{
    constexpr std::size_t mostListed = 12;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(ranks.size(), mostListed); ++i) {
        const ScenarioItem& item = m_session.plan().state().scenarioItems->at({m_scenario, ranks[i]});
        lines.push_back(QStringLiteral("%1. %2").arg(m_language->number(numberOf(ranks[i])),
                                                     changeText(*m_language, item, m_replay.tenant)));
    }
    if (ranks.size() > mostListed)
        lines.push_back(tr("and %n more", nullptr, static_cast<int>(ranks.size() - mostListed)));
    return lines.join(QLatin1Char('\n'));
}

void TakeOverDialog::retranslate()
{
    std::vector<quint32> contracts;
    std::vector<quint32> licenses;
    for (const ItemOutcome& outcome : m_takeOver.taken) {
        const ScenarioItem& item = m_session.plan().state().scenarioItems->at({m_scenario, outcome.rank});
        (isAboutPeople(*item.change) ? licenses : contracts).push_back(outcome.rank);
    }
    QStringList failures;
    for (const TakeOver::Failure& failure : m_takeOver.failures) {
        const auto needed = failure.needs ? std::optional(numberOf(*failure.needs)) : std::nullopt;
        failures.push_back(
            QStringLiteral("%1\n    %2").arg(listed({failure.rank}), failureText(*m_language, failure, needed)));
    }
    setWindowTitle(tr("Take over into the baseline"));
    sayAccess();
    m_contractsTitle->say(contracts.empty() ? QString() : tr("Contracts"));
    m_contracts->say(listed(contracts));
    m_licensesTitle->say(licenses.empty() ? QString() : tr("Licenses, still to be carried out in Control Hub then"));
    m_licenses->say(listed(licenses));
    m_failuresTitle->say(failures.isEmpty() ? QString() : tr("Cannot be taken over like this, and stay here"));
    m_failures->say(failures.join(QLatin1Char('\n')));
    const bool takesNothing = m_takeOver.taken.empty();
    m_consequence->say(takesNothing ? tr("Nothing of this can be taken over.")
                                    : tr("What is taken over leaves the scenario. Undo takes all of it back at once. "
                                         "Control Hub is not changed."));
    m_take->setText(tr("Take over"));
    m_take->setEnabled(!takesNothing);
    m_cancel->setText(tr("Cancel"));
}

} // namespace seatkeeper
