#include "ui/contracts/contract_editor.h"

#include "ui/contracts/contract_form_view.h"
#include "ui/contracts/contract_texts.h"
#include "ui/subscriptions/term_position.h"
#include "ui/text/labels.h"
#include "ui/text/typed_day.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace seatkeeper {

namespace {

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ContractEditor::ContractEditor(Session& session, const TextLanguage& language, QWidget* parent)
    : EditorPage(parent)
    , m_session(session)
    , m_language(language)
    , m_about(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_form(new ContractFormView(language))
    , m_formArea(scrolled(m_form, this))
    , m_consequences(new ConsequenceView(language))
    , m_askWhy(new QPushButton(this))
    , m_why(new WhyPanel(session, language))
{
    m_about->setTone(PlainLabel::Tone::Secondary);
    m_hint->setTone(PlainLabel::Tone::Secondary);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(metrics::wide);
    middle->addWidget(m_formArea);
    auto* right = new QVBoxLayout;
    right->addWidget(scrolled(m_consequences, this), 3); // what is refused is read before why
    right->addWidget(m_why, 2);
    m_why->hide();
    m_consequences->addBelow(m_askWhy);
    middle->addLayout(right, 1);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(title());
    layout->addWidget(m_about);
    layout->addWidget(m_hint);
    layout->addLayout(middle, 1);
    layout->addLayout(buttonRow());

    connect(m_form, &ContractFormView::edited, this, &ContractEditor::take);
    connect(m_askWhy, &QPushButton::clicked, m_why, &QWidget::show);
    connect(m_why, &WhyPanel::closed, m_why, &QWidget::hide);
    connect(&m_session, &Session::planEdited, this, &ContractEditor::followWhileShown);
    connect(&m_session, &Session::dayChanged, this, &ContractEditor::followWhileShown);
    retranslate();
}

void ContractEditor::edit(ContractAct act, std::optional<SubscriptionRef> subscription, std::optional<UsageType> type,
                          std::optional<QDate> term)
{
    const Tenant& tenant = m_session.tenant();
    const Subscription* about = subscription ? tenant.find(*subscription) : nullptr;
    const QDate onDay = act == ContractAct::ChangeTerm ? term.value_or(m_session.day()) : m_session.day();
    m_draft = newDraft(act, tenant, about, type, onDay, *m_language);
    m_begun = m_draft;
    m_form->show(m_draft, about, m_session.today(), tenant.currency);
    orderTabsOf({m_form, m_askWhy, m_why});
    retranslate();
    constexpr int roomForScrollBar = metrics::wide;
    m_formArea->setFixedWidth(m_form->sizeHint().width() + roomForScrollBar);
    takeFocus();
    if (term && act == ContractAct::ChangeTerm)
        m_form->focus({ContractField::Ends, {}});
}

void ContractEditor::takeFocus()
{
    m_form->focusFirst();
    if (m_form->focusWidget() == nullptr)
        focusButtons();
}

void ContractEditor::take(const FieldKey& key, const QString& text)
{
    m_draft.values[key] = text;
    const bool leads = key.field == ContractField::Term || key.field == ContractField::Type;
    if (const Subscription* about = subscription(); about && leads) {
        const ContractDraft led = withChoice(m_draft, key.field, *about, m_session.day(), *m_language);
        for (const auto& [field, value] : led.values) {
            if (value != m_draft.value(field))
                m_form->setText(field, value);
        }
    }
    renew();
}

/// Escape closes what was opened last: the explanation, and then the form.
void ContractEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_why->isVisible())
        return EditorPage::keyPressEvent(event);
    m_why->hide();
    m_form->focusFirst();
}

void ContractEditor::save()
{
    if (!m_checked.canSave())
        return showProblem();
    const std::vector<Change> changes = m_checked.changes;
    const bool adds = m_draft.act == ContractAct::Add;
    const QString about = adds ? m_draft.value({ContractField::Id, {}}).trimmed() : m_draft.subscription;
    const ContractDraft begun = std::exchange(m_begun, m_draft);
    if (const auto done = m_session.apply(changes, summarise(changes, m_session.tenant())); !done) {
        m_begun = begun;
        return Q_EMIT failed(done.error());
    }
    Q_EMIT left(about);
}

void ContractEditor::leave()
{
    Q_EMIT left(m_draft.subscription);
}

void ContractEditor::follow()
{
    if (m_draft.act != ContractAct::Add && !subscription())
        return leave();
    retranslate(); // the title says how long the term still runs on the day
}

void ContractEditor::renew()
{
    if (!m_session.isOpen())
        return;
    const Reading reading{m_session.today(), m_language->locale()};
    m_checked = check(m_draft, m_session.tenant(), reading);
    m_consequences->say(sentences());
    m_consequences->compare(comparison(), m_checked.after.value_or(m_session.tenant()));
    saveButton()->setEnabled(m_checked.canSave());
    showWhy();
}

/// A refusal that rests on a rule of the article can be asked about.
void ContractEditor::showWhy()
{
    const bool restsOnRule = m_checked.refusal && m_checked.refusal->code == ErrorCode::MixedLicensing;
    m_askWhy->setVisible(restsOnRule);
    if (restsOnRule)
        m_why->ask(AskRefusal{*m_checked.refusal});
    else
        m_why->hide();
}

void ContractEditor::retranslate()
{
    EditorPage::retranslate();
    setAccessibleName(tr("Contract"));
    m_consequences->setAccessibleName(tr("What this does"));
    m_askWhy->setText(tr("Why?"));
    m_askWhy->setAccessibleName(tr("Why is this refused?"));
    title()->say(titleOf(m_draft.act, subscriptionName()));
    m_hint->say(hintOf(m_draft.act));
    const Subscription* about = m_session.isOpen() ? subscription() : nullptr;
    const QDate day = m_session.day();
    m_about->say(about ? tr("%1 · %2", "id, term").arg(about->id, termText(*m_language, termPosition(*about, day), day))
                       : QString());
    renew();
}

/// The cursor goes to what keeps the draft from being saved.
void ContractEditor::showProblem()
{
    if (!m_checked.problems.empty())
        m_form->focus(m_checked.problems.front().field);
}

const Subscription* ContractEditor::subscription() const
{
    return m_draft.subscription.isEmpty() ? nullptr : m_session.tenant().find(m_draft.subscription);
}

QString ContractEditor::subscriptionName() const
{
    const Subscription* about = m_session.isOpen() ? subscription() : nullptr;
    return about ? callName(m_session.tenant(), about->ref) : QString();
}

std::vector<ConsequenceView::Sentence> ContractEditor::sentences() const
{
    using Kind = ConsequenceView::Sentence::Kind;
    std::vector<ConsequenceView::Sentence> list;
    for (const FieldProblem& problem : m_checked.problems) {
        if (problem.kind != FieldProblem::Kind::Missing)
            list.push_back({Kind::Refusal, problemText(*m_language, m_draft.act, problem)});
    }
    if (const QString missing = missingText(*m_language, m_draft, m_checked.problems); !missing.isEmpty())
        list.push_back({Kind::Secondary, missing});
    if (m_checked.refusal)
        list.push_back({Kind::Refusal, refusalText(*m_language, m_checked, m_session.tenant())});
    if (!list.empty())
        return list;
    if (!m_checked.after && m_draft.act == ContractAct::End)
        return {
            {Kind::Secondary, tr("It ends on that day already, and the plan counts on that. The decision sheet shows "
                                 "what follows.")}};
    if (!m_checked.after)
        return {{Kind::Secondary, tr("Nothing has been changed yet.")}};
    return sentencesOfChange();
}

std::vector<ConsequenceView::Sentence> ContractEditor::sentencesOfChange() const
{
    using Kind = ConsequenceView::Sentence::Kind;
    const Tenant& before = m_session.tenant();
    std::vector<ConsequenceView::Sentence> list;
    if (m_checked.gap)
        list.push_back({Kind::Warning, gapText(*m_language, *m_checked.gap, subscriptionName())});
    const Consequences found = consequences(before, *m_checked.after, m_session.today());
    for (const ConsequenceText& consequence : consequenceTexts(*m_language, found, before, *m_checked.after)) {
        const bool isLoss = consequence.weight == ConsequenceText::Weight::Loss;
        list.push_back({isLoss ? Kind::Refusal : Kind::Plain, consequence.text});
    }
    return list;
}

std::optional<ConsequenceView::Comparison> ContractEditor::comparison() const
{
    const auto type = fromCode<UsageType>(m_draft.value({ContractField::Type, {}}));
    if (!type || !m_checked.after)
        return std::nullopt;
    QDate day = m_session.day();
    if (const auto* added = std::get_if<AddEntitlement>(&m_checked.changes.front()))
        day = added->line.days.starts;
    if (const auto* changed = std::get_if<ChangeQuantity>(&m_checked.changes.front()))
        day = changed->from;
    if (const auto* ended = std::get_if<EndEntitlement>(&m_checked.changes.front()))
        day = ended->ends.addDays(1);
    return ConsequenceView::Comparison{*type, day, poolOn(m_session.tenant(), *type, day),
                                       poolOn(*m_checked.after, *type, day)};
}

} // namespace seatkeeper
