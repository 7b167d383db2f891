#include "ui/scenarios/scenario_dialog.h"

#include "ui/text/errors.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace seatkeeper {

ScenarioDialog::ScenarioDialog(Purpose purpose, const ScenarioHead& head, const TextLanguage& language, Take take,
                               QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_language(language)
    , m_take(std::move(take))
    , m_explanation(new PlainLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new LineEdit(this))
    , m_noteLabel(new QLabel(this))
    , m_note(new LineEdit(this))
    , m_refusal(new PlainLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("scenarioName"));
    m_note->setObjectName(QStringLiteral("scenarioNote"));
    constexpr int longestName = 80;
    constexpr int longestNote = 1000;
    m_name->setMaxLength(longestName);
    m_note->setMaxLength(longestNote);
    m_name->setText(head.name);
    m_note->setText(head.note);
    layOut();
    retranslate();
    m_name->selectAll();
    m_name->setFocus();
    connect(m_name, &QLineEdit::textEdited, m_refusal, [this] { m_refusal->say({}); });
    connect(m_save, &QPushButton::clicked, this, &ScenarioDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ScenarioDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ScenarioDialog::layOut()
{
    constexpr int fieldWidth = 50; // characters
    m_name->setMinimumWidth(fieldWidth * fontMetrics().averageCharWidth());
    m_explanation->setTone(PlainLabel::Tone::Secondary);
    m_refusal->setTone(PlainLabel::Tone::Error);
    m_refusal->say({});
    m_nameLabel->setBuddy(m_name);
    m_noteLabel->setBuddy(m_note);
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::medium);
    grid->setVerticalSpacing(metrics::small);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_refusal, 1, 1);
    grid->addWidget(m_noteLabel, 2, 0);
    grid->addWidget(m_note, 2, 1);
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_explanation);
    layout->addLayout(grid);
    layout->addLayout(buttons);
}

void ScenarioDialog::save()
{
    if (const auto done = m_take({m_name->text().trimmed(), m_note->text().trimmed()}); !done) {
        m_refusal->say(errorText(*m_language, done.error()));
        m_name->setFocus();
        return;
    }
    accept();
}

void ScenarioDialog::retranslate()
{
    switch (m_purpose) {
    case Purpose::Create:
        setWindowTitle(tr("New scenario"));
        m_explanation->say(tr("A scenario tries a future. The baseline stays as it is until you take changes over."));
        m_save->setText(tr("Make scenario"));
        break;
    case Purpose::Copy:
        setWindowTitle(tr("Copy scenario"));
        m_explanation->say(tr("The copy has the same changes, and goes its own way from then on."));
        m_save->setText(tr("Make copy"));
        break;
    case Purpose::Edit:
        setWindowTitle(tr("Name and note of the scenario"));
        m_explanation->say({});
        m_save->setText(tr("Save"));
        break;
    }
    m_nameLabel->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name"));
    m_noteLabel->setText(tr("N&ote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What it is for; may be empty"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace seatkeeper
