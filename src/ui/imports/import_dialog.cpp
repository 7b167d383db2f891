#include "ui/imports/import_dialog.h"

#include "core/exchange/license_names.h"
#include "core/plan/apply.h"
#include "ui/imports/files_step.h"
#include "ui/imports/mapping_step.h"
#include "ui/imports/new_subscriptions_step.h"
#include "ui/imports/preview_step.h"
#include "ui/report/xlsx_table.h"
#include "ui/text/errors.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace seatkeeper {

ImportDialog::ImportDialog(Session& session, const TextLanguage& language, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_reading(new ImportReading(this))
    , m_title(new PlainLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_files(new FilesStep(session.files(), language, this))
    , m_mapping(new MappingStep(this))
    , m_subscriptions(new NewSubscriptionsStep(language, this))
    , m_preview(new PreviewStep(language, this))
    , m_refusal(new PlainLabel(this))
    , m_back(new QPushButton(this))
    , m_others(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_mappings(session.plan().state().sources.mappings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("importDialog"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next->setObjectName(QStringLiteral("importNext"));
    layOut();
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_others, &QPushButton::clicked, this, &ImportDialog::askAboutMapping);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_files, &FilesStep::chosenChanged, this, &ImportDialog::followChosen);
    connect(m_files, &FilesStep::saveErrorsWanted, this, &ImportDialog::saveErrors);
    connect(m_files, &FilesStep::tenantFileChosen, this, [this](const QString& file) {
        Q_EMIT tenantFileChosen(file);
        reject();
    });
    connect(m_reading, &ImportReading::progressed, m_files, &FilesStep::showProgress);
    connect(m_reading, &ImportReading::finished, this, &ImportDialog::take);
    connect(m_preview, &PreviewStep::sameChanged, this, &ImportDialog::considerSame);
    connect(&m_session, &Session::planReplaced, this, &QDialog::reject); // it was about the plan before
    retranslate();
    followChosen();
}

void ImportDialog::begin(const QStringList& files)
{
    m_files->add(files);
}

void ImportDialog::propose(const QStringList& files)
{
    m_files->propose(files);
}

void ImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    setAttribute(Qt::WA_KeyboardFocusChange); // Qt forgets it when a window is shown
}

void ImportDialog::layOut()
{
    constexpr QSize usual(760, 560);
    resize(usual.boundedTo(parentWidget() ? parentWidget()->size() : usual));
    m_title->setFont(metrics::pageTitle(font()));
    m_refusal->setTone(PlainLabel::Tone::Error);
    m_refusal->say({});
    for (QWidget* page : std::initializer_list<QWidget*>{m_files, m_mapping, m_subscriptions, m_preview})
        m_steps->addWidget(page); // in the order of Step
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_others->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    QHBoxLayout* buttons = rowLayout();
    buttons->addWidget(m_back);
    buttons->addWidget(m_others);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    buttons->addWidget(m_cancel);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
}

ImportDialog::Step ImportDialog::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void ImportDialog::next()
{
    switch (step()) {
    case Step::Files: return read(m_mappings);
    case Step::Mapping: return read(m_mapping->said());
    case Step::Subscriptions:
        if (m_subscriptions->changes())
            goTo(Step::Preview);
        return;
    case Step::Preview: return importNow();
    }
}

void ImportDialog::back()
{
    if (step() == Step::Preview && asksAboutSubscriptions())
        return goTo(Step::Subscriptions);
    const bool isBehindMapping = step() == Step::Preview || step() == Step::Subscriptions;
    goTo(isBehindMapping && asksAboutMapping() ? Step::Mapping : Step::Files);
}

bool ImportDialog::asksAboutMapping() const
{
    return !m_askedAbout.empty();
}

bool ImportDialog::asksAboutSubscriptions() const
{
    return !m_outcome.import.preview.subscriptions.empty();
}

QStringList ImportDialog::newSubscriptions() const
{
    QStringList ids;
    for (const SubscriptionRef ref : m_outcome.import.preview.subscriptions)
        ids += m_outcome.import.next.baseline.find(ref)->id;
    return ids;
}

void ImportDialog::goTo(Step next)
{
    m_refusal->say({});
    if (next == Step::Files)
        m_askedAbout.clear();
    if (next == Step::Subscriptions)
        m_subscriptions->ask(newSubscriptions(), m_session.today());
    m_steps->setCurrentIndex(static_cast<int>(next));
    retranslate();
    enableButtons();
    focusWhatGoesOn();
}

void ImportDialog::read(const Mappings& mappings)
{
    m_mappings = mappings;
    m_same.clear();
    m_files->showErrors({});
    m_files->showProgress(0);
    m_reading->read(
        {.files = &m_session.files(),
         .chosen = m_files->chosen(),
         .mappings = mappings,
         .state = m_session.plan().state(),
         .info = m_session.importInfo(m_files->chosen().csv.isEmpty() ? SourceKind::Rest : SourceKind::Csv)});
    enableButtons();
}

void ImportDialog::askAboutMapping()
{
    m_askedAbout = m_outcome.source.unrecognised;
    std::stable_partition(m_askedAbout.begin(), m_askedAbout.end(), resemblesContactCenter);
    m_mapping->ask(m_askedAbout, m_mappings);
    goTo(Step::Mapping);
}

void ImportDialog::considerSame()
{
    m_same = m_preview->same();
    m_reading->reconsider({.files = &m_session.files(),
                           .chosen = m_files->chosen(),
                           .mappings = m_mappings,
                           .state = m_session.plan().state(),
                           .info = m_outcome.import.next.import},
                          m_outcome.source, m_same);
    enableButtons();
}

void ImportDialog::take(const ImportReading::Outcome& outcome)
{
    m_files->hideProgress();
    if (!outcome.errors.empty()) {
        goTo(Step::Files);
        m_files->showErrors(outcome.errors);
        return enableButtons();
    }
    m_outcome = outcome;
    // Nobody is asked about licenses for messages and meetings, of which every tenant has some.
    if (step() == Step::Files && std::ranges::any_of(outcome.source.unrecognised, resemblesContactCenter))
        return askAboutMapping();
    if (m_same.empty())
        m_asked = outcome.import.preview.likelySame;
    m_preview->show(outcome, m_asked, m_same, m_session.plan().baseline());
    if (step() == Step::Preview)
        return enableButtons();
    goTo(asksAboutSubscriptions() ? Step::Subscriptions : Step::Preview);
}

void ImportDialog::importNow()
{
    PlanState next = m_outcome.import.next;
    if (asksAboutSubscriptions()) {
        for (const Change& change : m_subscriptions->changes().value_or(std::vector<Change>())) {
            if (const auto done = applyChange(next.baseline, change); !done) {
                goTo(Step::Subscriptions);
                return m_subscriptions->refuse(errorText(*m_language, done.error()));
            }
        }
    }
    const Summary act = summariseImport(m_outcome.source);
    const auto done = m_session.commitImport(std::move(next), act);
    if (!done)
        return m_refusal->say(errorText(*m_language, done.error()));
    Q_EMIT imported(m_files->chosen(), resultOf(m_outcome.import.preview, act));
    accept();
}

void ImportDialog::saveErrors()
{
    auto* chooser = new QFileDialog(this, tr("Save what is wrong"), QString(),
                                    tr("Excel workbooks (*.xlsx)") + QStringLiteral(";;") + tr("Text (*.txt)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString& filter) {
        chooser->setDefaultSuffix(filter.contains(QLatin1String("*.txt")) ? QStringLiteral("txt")
                                                                          : QStringLiteral("xlsx"));
    });
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const TypedTable table = m_files->errors(); // as many as reading goes on for: written at once
        const bool isText = file.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
        const auto content = isText ? toTabSeparated(textTableOf(table, m_language->code())).toUtf8() : toXlsx(table);
        const auto done = content.and_then([&](const QByteArray& bytes) { return m_session.write(file, bytes); });
        m_refusal->say(done ? QString() : errorText(*m_language, done.error()));
    });
    chooser->open();
}

bool ImportDialog::isDoubtful() const
{
    return step() == Step::Preview && m_preview->missesMany();
}

void ImportDialog::followChosen()
{
    enableButtons();
    focusWhatGoesOn();
}

/// Enter presses the button that has the focus, whichever is painted as the default: the focus is on what is to be done
/// next, and the ring says so.
void ImportDialog::focusWhatGoesOn()
{
    setAttribute(Qt::WA_KeyboardFocusChange);
    if (m_next->isEnabled())
        (isDoubtful() ? m_back : m_next)->setFocus(Qt::OtherFocusReason);
    else if (step() == Step::Files)
        m_files->focusChoice();
}

void ImportDialog::enableButtons()
{
    const ImportFiles& chosen = m_files->chosen();
    const bool areWhole = !chosen.csv.isEmpty() || (!chosen.licenses.isEmpty() && !chosen.people.isEmpty());
    const bool isHalf = !chosen.isEmpty() && !areWhole;
    m_next->setEnabled(areWhole && !m_reading->isBusy());
    m_back->setEnabled(step() != Step::Files && !m_reading->isBusy());
    m_next->setDefault(!isDoubtful()); // Enter does not do it then
    m_next->setAutoDefault(!isDoubtful());
    m_back->setDefault(isDoubtful());
    m_others->setVisible(step() == Step::Preview && !m_outcome.source.unrecognised.empty());
    m_others->setEnabled(!m_reading->isBusy());
    if (step() == Step::Files && isHalf)
        m_refusal->say(chosen.licenses.isEmpty() ? tr("Choose the answer of GET /v1/licenses too: without it, the "
                                                      "licenses of these people have no names.")
                                                 : tr("Choose the pages of GET /v1/people too."));
    else if (step() == Step::Files)
        m_refusal->say({});
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import from Control Hub"));
    switch (step()) {
    case Step::Files: m_title->say(tr("Files")); break;
    case Step::Mapping: m_title->say(tr("Licenses that were not recognised")); break;
    case Step::Subscriptions: m_title->say(tr("New subscriptions")); break;
    case Step::Preview: m_title->say(tr("What changes")); break;
    }
    m_next->setText(step() == Step::Preview ? tr("&Import") : tr("&Next"));
    m_back->setText(tr("&Back"));
    m_others->setText(tr("&Other licenses…"));
    m_cancel->setText(tr("Cancel"));
    m_files->retranslate();
    m_mapping->retranslate();
    m_subscriptions->retranslate();
    m_preview->retranslate();
}

} // namespace seatkeeper
