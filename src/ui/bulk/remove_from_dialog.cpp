#include "ui/bulk/remove_from_dialog.h"

#include "ui/bulk/source_box.h"
#include "ui/bulk/text_room.h"
#include "ui/text/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QPushButton>

namespace seatkeeper {

RemoveFromDialog::RemoveFromDialog(Session& session, const TextLanguage& language, std::vector<PersonId> people,
                                   QString shown, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_people(std::move(people))
    , m_shown(std::move(shown))
    , m_title(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_sourceLabel(new QLabel(this))
    , m_source(new SourceBox(SourceBox::Offers::EndingOnes, this))
    , m_text(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_remove(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("removeFromDialog"));
    m_source->setObjectName(QStringLiteral("removeSource"));
    m_source->setSoon(session.day(), session.plan().state().limits.endsSoonDays);
    m_text->setObjectName(QStringLiteral("removeText"));
    m_remove->setObjectName(QStringLiteral("removeFrom"));
    layOut();
    retranslate();
    m_source->setFocus(Qt::OtherFocusReason);
    connect(m_source, &QComboBox::currentIndexChanged, this, &RemoveFromDialog::renew);
    connect(m_remove, &QPushButton::clicked, this, &RemoveFromDialog::remove);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    // What is asked is of the plan of before.
    connect(&m_session, &Session::planReplaced, this, &QDialog::reject);
    connect(&m_session, &Session::planEdited, this, &QDialog::reject);
}

void RemoveFromDialog::chooseSource(SubscriptionRef subscription)
{
    m_source->choose(subscription);
}

void RemoveFromDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RemoveFromDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    giveTextRoom(this);
}

void RemoveFromDialog::layOut()
{
    constexpr int width = 80; // characters
    setMinimumWidth(width * fontMetrics().averageCharWidth());
    m_title->setFont(metrics::sectionTitle(font()));
    m_count->setTone(PlainLabel::Tone::Secondary);
    m_note->setTone(PlainLabel::Tone::Secondary);
    m_sourceLabel->setBuddy(m_source);
    m_remove->setDefault(true);
    m_cancel->setAutoDefault(false);
    QHBoxLayout* source = rowLayout();
    source->addWidget(m_sourceLabel);
    source->addWidget(m_source, 1);
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_cancel);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addLayout(source);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void RemoveFromDialog::retranslate()
{
    const auto people = static_cast<int>(m_people.size());
    setWindowTitle(tr("Remove licenses"));
    m_title->say(people == 1 ? tr("Remove licenses of %1").arg(calledName(*m_session.tenant().people, m_people.front()))
                             : tr("Remove licenses of %n people", nullptr, people));
    m_count->say(m_shown);
    m_sourceLabel->setText(tr("F&rom"));
    m_source->setAccessibleName(tr("From"));
    m_note->say(tr("It is one step: Undo gives everybody back what they had. Control Hub is not changed."));
    m_remove->setText(tr("R&emove"));
    m_remove->setAccessibleName(tr("Remove"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_source->offer(m_session.tenant(), m_people, *m_language);
    renew();
}

void RemoveFromDialog::renew()
{
    const Tenant& tenant = m_session.tenant();
    m_outcome = bulkLicenses(
        tenant, {.act = BulkAct::Remove, .people = m_people, .sources = m_source->sources(), .target = {}});
    QStringList texts = bulkTexts(*m_language, BulkAct::Remove, m_outcome, static_cast<qint64>(m_people.size()), {});
    const BulkConsequence consequence = bulkConsequence(*m_language, tenant, m_outcome.changes, m_session.day());
    if (m_outcome.people > 0)
        texts += consequence.texts;
    m_text->setTone(consequence.kind == BulkConsequence::Kind::Fine ? PlainLabel::Tone::Normal
                                                                    : PlainLabel::Tone::Error);
    m_text->say(texts.join(QLatin1Char('\n')));
    giveTextRoom(this);
    m_remove->setEnabled(m_outcome.people > 0 && consequence.kind != BulkConsequence::Kind::Refused);
}

void RemoveFromDialog::remove()
{
    const BulkOutcome outcome = m_outcome;
    disconnect(&m_session, nullptr, this, nullptr); // what alters the plan now is this
    if (const auto done = m_session.apply(outcome.changes, bulkSummary(outcome, m_session.tenant())); !done)
        Q_EMIT failed(done.error());
    accept();
}

} // namespace seatkeeper
