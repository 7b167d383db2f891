#include "ui/licenses/license_editor.h"

#include "core/rules/findings/brought.h"
#include "ui/licenses/license_row.h"
#include "ui/licenses/seats_text.h"
#include "ui/subscriptions/term_position.h"
#include "ui/text/access_texts.h"
#include "ui/text/consequence_texts.h"
#include "ui/text/errors.h"
#include "ui/text/findings.h"
#include "ui/users/user_listing.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace seatkeeper {

LicenseEditor::LicenseEditor(Session& session, const TextLanguage& language, QWidget* parent)
    : EditorPage(parent)
    , m_session(session)
    , m_language(language)
    , m_who(new PlainLabel(this))
    , m_services(new QTabBar(this))
    , m_scroll(new QScrollArea(this))
    , m_rowsArea(new QWidget)
    , m_rowsLayout(new QVBoxLayout(m_rowsArea))
    , m_ended(new QPushButton(m_rowsArea))
    , m_consequence(new PlainLabel(this))
    , m_findings(new PlainLabel(this))
{
    m_who->setTone(PlainLabel::Tone::Secondary);
    m_consequence->setFont(metrics::strong(font()));
    m_consequence->setObjectName(QStringLiteral("licensesConsequence"));
    m_findings->setTone(PlainLabel::Tone::Secondary);
    m_findings->setObjectName(QStringLiteral("findingsBrought"));
    m_findings->say({});
    m_services->addTab(QString());
    m_services->setExpanding(false);
    m_services->setObjectName(QStringLiteral("services"));
    m_rowsLayout->setContentsMargins(0, 0, metrics::small, 0);
    m_rowsLayout->setSpacing(metrics::small);
    m_rowsLayout->addWidget(m_ended, 0, Qt::AlignLeft);
    m_rowsLayout->addStretch();
    m_ended->setCheckable(true);
    m_ended->setObjectName(QStringLiteral("showEnded"));

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_rowsArea);
    constexpr int linesAtLeast = 10; // a subscription and its choices, whatever is said of them below
    m_scroll->setMinimumHeight(linesAtLeast * fontMetrics().lineSpacing());
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(title());
    layout->addWidget(m_who);
    layout->addWidget(m_services);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_consequence);
    layout->addWidget(m_findings);
    layout->addLayout(buttonRow());

    m_growth.setInterval(0);
    connect(&m_growth, &QTimer::timeout, this, &LicenseEditor::grow);
    connect(m_ended, &QPushButton::clicked, this, &LicenseEditor::follow);
    connect(&m_session, &Session::planEdited, this, &LicenseEditor::followWhileShown);
    connect(&m_session, &Session::dayChanged, this, &LicenseEditor::followWhileShown);
    retranslate();
}

void LicenseEditor::edit(std::vector<PersonId> people, Start start)
{
    m_draft = LicenseDraft(m_session.tenant(), std::move(people));
    if (start == Start::Removal)
        m_draft.chooseNone();
    m_ended->setChecked(false);
    m_mostRows = rowsAtOnce;
    arrangeRows();
    retranslate();
    takeFocus();
    m_growth.start();
}

/// The next rows, once the window has answered whatever it was asked meanwhile.
void LicenseEditor::grow()
{
    if (people().empty())
        return m_growth.stop(); // saved by now
    const std::size_t before = m_rows.size();
    m_mostRows += rowsAtOnce;
    arrangeRows();
    showRows(before);
    if (isComplete())
        m_growth.stop();
}

bool LicenseEditor::isComplete() const
{
    return m_rows.size() < m_mostRows;
}

void LicenseEditor::takeFocus()
{
    if (!m_rows.empty())
        m_rows.front()->focusChoice();
    m_scroll->verticalScrollBar()->setValue(0); // with the name above the choice
}

void LicenseEditor::save()
{
    if (!m_draft.isChanged() || !saveButton()->isEnabled())
        return;
    const qint64 altered = m_draft.alteredPeople();
    const QString who = m_draft.isForMany() ? QString() : calledName(*m_draft.tenant().people, people().front());
    Summary summary{.operation = QStringLiteral("edit-licenses"), .arguments = {who}, .people = altered};
    // What is being saved is edited no more: the rows need not follow the plan.
    LicenseDraft saved = std::exchange(m_draft, {});
    if (const auto done = m_session.apply(saved.changes(), std::move(summary)); !done) {
        m_draft = std::move(saved);
        return Q_EMIT failed(done.error());
    }
    Q_EMIT left(saved.people());
}

void LicenseEditor::leave()
{
    Q_EMIT left(people());
}

void LicenseEditor::follow()
{
    if (people().empty())
        return; // just saved
    m_draft.rebase(m_session.tenant());
    if (people().empty())
        return leave();
    arrangeRows();
    retranslate();
    if (!isComplete())
        m_growth.start();
}

void LicenseEditor::arrangeRows()
{
    // Oldest first; what has ended stands below, after the button that unfolds it, and has no widgets before that.
    // The first ones fill the window, and the others follow by and by: each has a dozen widgets.
    std::vector<LicenseRow*> before = std::exchange(m_rows, {});
    std::ranges::copy(std::exchange(m_spare, {}), std::back_inserter(before));
    QWidget* last = m_services;
    const auto add = [&](const LicenseDraft::Row& row, int at) {
        const auto known = std::ranges::find(before, row.subscription, &LicenseRow::subscription);
        LicenseRow* widget = known == before.end() ? newRow(row.subscription) : *known;
        if (known != before.end())
            before.erase(known);
        if (m_rowsLayout->indexOf(widget) != at)
            m_rowsLayout->insertWidget(at, widget);
        widget->setVisible(true); // now, so that it can have the focus
        last = widget->takeTabAfter(last);
        m_rows.push_back(widget);
    };
    for (const LicenseDraft::Row& row : m_draft.rows()) {
        if (!isFolded(row) && m_rows.size() < m_mostRows)
            add(row, static_cast<int>(m_rows.size()));
    }
    setTabOrder(last, m_ended);
    last = m_ended;
    for (const LicenseDraft::Row& row : m_draft.rows()) {
        if (isFolded(row) && m_ended->isChecked() && m_rows.size() < m_mostRows)
            add(row, static_cast<int>(m_rows.size()) + 1);
    }
    if (isComplete()) {
        qDeleteAll(before);
    } else { // to be used again
        for (LicenseRow* row : before)
            row->hide();
        m_spare = std::move(before);
    }
    orderTabsOf({this});
}

LicenseRow* LicenseEditor::newRow(SubscriptionRef subscription)
{
    auto* row = new LicenseRow(subscription, m_language, m_rowsArea);
    connect(row, &LicenseRow::chosen, this, [this, subscription](LicenseChoice choice) {
        m_draft.choose(subscription, choice);
        renew();
    });
    return row;
}

void LicenseEditor::renew()
{
    if (!m_session.isOpen() || people().empty())
        return;
    showRows(0);
    const auto folded = std::ranges::count_if(m_draft.rows(), [this](const auto& row) { return isFolded(row); });
    const int ended = static_cast<int>(folded);
    m_ended->setText(tr("%n ended subscriptions", nullptr, ended));
    m_ended->setVisible(ended > 0);
    const Result<Tenant> trial = m_draft.trial();
    sayConsequence(trial);
    saveButton()->setEnabled(trial.has_value() && m_draft.isChanged());
}

void LicenseEditor::showRows(std::size_t first)
{
    for (std::size_t i = first; i < m_rows.size(); ++i)
        m_rows[i]->show(m_draft, m_draft.row(m_rows[i]->subscription()), m_session.day());
}

void LicenseEditor::retranslate()
{
    EditorPage::retranslate();
    if (!people().empty())
        title()->say(titleText());
    m_who->say(m_draft.isForMany() ? names() : QString());
    m_services->setTabText(0, QStringLiteral("Contact Center"));
    m_services->setAccessibleName(tr("Services"));
    m_rowsArea->setAccessibleName(tr("Licenses by subscription"));
    renew();
}

bool LicenseEditor::isFolded(const LicenseDraft::Row& row) const
{
    const Subscription* subscription = m_draft.tenant().find(row.subscription);
    return termPosition(*subscription, m_session.day()).isOver() && !row.isHeld();
}

void LicenseEditor::sayConsequence(const Result<Tenant>& trial)
{
    using Tone = PlainLabel::Tone;
    const auto say = [this](Tone tone, const QString& text) {
        m_consequence->setTone(tone);
        m_consequence->say(text);
    };
    m_findings->say({});
    if (!m_draft.isChanged())
        return say(Tone::Normal, tr("Nothing has been changed yet."));
    if (!trial)
        return say(Tone::Error, errorText(*m_language, withNames(trial.error(), m_session.tenant())));
    QStringList texts;
    bool isLoss = false;
    if (m_draft.isForMany()) {
        for (const ConsequenceText& one : accessTexts(*m_language, m_draft.consequences(*trial, m_session.day()))) {
            texts.push_back(one.text);
            isLoss = isLoss || one.weight == ConsequenceText::Weight::Loss;
        }
    } else {
        texts = {accessConsequence(*m_language, m_draft.tenant(), *trial, people().front(), m_session.day())};
        texts.removeAll(QString());
    }
    if (texts.isEmpty())
        texts.push_back(tr("Access stays as it is."));
    // Its row says so, too, but may have been scrolled out of sight.
    const QString error = seatErrorText(*m_language, m_draft, m_session.day());
    if (!error.isEmpty())
        texts.push_back(error);
    m_findings->say(findingsOf(*trial).join(QLatin1Char('\n')));
    say(isLoss || !error.isEmpty() ? Tone::Error : Tone::Normal, texts.join(QLatin1Char('\n')));
}

/// What the findings will say of these people once it is saved, and do not say now.
QStringList LicenseEditor::findingsOf(const Tenant& trial) const
{
    const FindingLimits& limits = m_session.plan().state().limits;
    const QDate day = m_session.day();
    constexpr std::size_t told = 3; // the page of findings has all of them
    const auto brought = findingsBrought({m_draft.tenant(), day, limits}, {trial, day, limits}, people());
    QStringList texts;
    for (std::size_t i = 0; i < std::min(told, brought.size()); ++i)
        texts += tr("A finding then: %1").arg(findingText(*m_language, brought[i], trial));
    if (brought.size() > told)
        texts += tr("And %n other findings.", nullptr, static_cast<int>(brought.size() - told));
    return texts;
}

QString LicenseEditor::titleText() const
{
    if (!m_draft.isForMany())
        return tr("Edit the licenses of %1").arg(calledName(*m_draft.tenant().people, people().front()));
    return tr("Edit the licenses of %n people", nullptr, static_cast<int>(people().size()));
}

QString LicenseEditor::names() const
{
    constexpr std::size_t named = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, people().size()); ++i)
        names.push_back(calledName(*m_draft.tenant().people, people()[i]));
    const auto others = static_cast<int>(people().size() - static_cast<std::size_t>(names.size()));
    return others > 0 ? tr("%1 and %n others", nullptr, others).arg(names.join(QStringLiteral(", ")))
                      : m_language->list(names);
}

} // namespace seatkeeper
