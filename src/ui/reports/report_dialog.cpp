#include "ui/reports/report_dialog.h"

#include "ui/text/errors.h"
#include "ui/text/overage_texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/month_edit.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QTextEdit>

namespace seatkeeper {

namespace {

/// The forms in the order in which they are offered; the first is the one that most people send on.
constexpr std::array forms{TextForm::Pdf, TextForm::Html, TextForm::Plain};

/// As much of a report as anybody looks at before it is saved: long tables are cut off.
ReportDocument startOf(ReportDocument document)
{
    constexpr std::size_t rowsSeen = 60;
    for (ReportBlock& block : document.blocks) {
        if (block.rows.size() > rowsSeen) {
            block.rows.resize(rowsSeen);
            block.rows.emplace_back();
            for (qsizetype i = 0; i < block.headings.size(); ++i)
                block.rows.back().push_back(QStringLiteral("…"));
            block.totals = 0;
        }
    }
    return document;
}

} // namespace

ReportDialog::ReportDialog(Session& session, const TextLanguage& language, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_layer(new ComboBox(this))
    , m_first(new MonthEdit(language, this))
    , m_last(new MonthEdit(language, this))
    , m_split(new ComboBox(this))
    , m_textLanguage(new ComboBox(this))
    , m_form(new ComboBox(this))
    , m_about(new PlainLabel(this))
    , m_preview(new QTextEdit(this))
    , m_refusal(new PlainLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_isGivenUp(std::make_shared<std::atomic_bool>(false))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("reportDialog"));
    m_layer->setObjectName(QStringLiteral("reportLayer"));
    m_first->setObjectName(QStringLiteral("reportFirst"));
    m_last->setObjectName(QStringLiteral("reportLast"));
    m_split->setObjectName(QStringLiteral("reportSplit"));
    m_textLanguage->setObjectName(QStringLiteral("reportLanguage"));
    m_form->setObjectName(QStringLiteral("reportForm"));
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_save->setObjectName(QStringLiteral("reportSave"));
    layOut();
    offerLayers();
    m_textLanguage->setCurrentIndex(static_cast<int>(language->code()));
    for (MonthEdit* field : {m_first, m_last}) {
        field->setToday(session.today());
        connect(field, &MonthEdit::monthTyped, this, &ReportDialog::make);
    }
    connect(m_layer, &QComboBox::currentIndexChanged, this, &ReportDialog::takeLayer);
    for (ComboBox* box : {m_split, m_textLanguage})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportDialog::make);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { *m_isGivenUp = true; });
    connect(&m_session, &Session::planReplaced, this, &QDialog::reject);
    retranslate();
    takeLayer();
}

void ReportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QWidget* ReportDialog::widgetOf(Field field) const
{
    switch (field) {
    case Field::Layer: return m_layer;
    case Field::First: return m_first;
    case Field::Last: return m_last;
    case Field::Split: return m_split;
    case Field::Language: return m_textLanguage;
    case Field::Form: break;
    }
    return m_form;
}

void ReportDialog::layOut()
{
    constexpr QSize usual(960, 680);
    resize(usual.boundedTo(parentWidget() ? parentWidget()->size() : usual));
    for (std::size_t i = 0; i < splitMethods.size(); ++i)
        m_split->addItem(QString());
    m_textLanguage->addItems({QStringLiteral("English"), QStringLiteral("Nederlands")});
    for (std::size_t i = 0; i < forms.size(); ++i)
        m_form->addItem(QString());
    constexpr int layerWidth = 24; // characters
    m_layer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_layer->setMinimumContentsLength(layerWidth);
    m_preview->setReadOnly(true);
    m_preview->setWordWrapMode(QTextOption::WordWrap); // never within a name
    m_preview->setTabChangesFocus(true);
    m_about->setTone(PlainLabel::Tone::Secondary);
    m_refusal->setTone(PlainLabel::Tone::Error);
    m_refusal->say({});
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* choices = new QGridLayout; // of two rows
    choices->setHorizontalSpacing(metrics::small);
    choices->setVerticalSpacing(metrics::small);
    constexpr int inARow = 3;
    for (std::size_t i = 0; i < fields; ++i) {
        QWidget* field = widgetOf(static_cast<Field>(i));
        m_labels.at(i) = new QLabel(this);
        m_labels.at(i)->setBuddy(field);
        const int place = static_cast<int>(i);
        choices->addWidget(m_labels.at(i), place / inARow, 2 * (place % inARow));
        choices->addWidget(field, place / inARow, 2 * (place % inARow) + 1);
    }
    choices->setColumnStretch(2 * inARow, 1);
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(choices);
    layout->addWidget(m_about);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
}

/// What is open in the window is what is offered first.
void ReportDialog::offerLayers()
{
    m_layer->addItem(QString());
    for (const auto& [id, head] : *m_session.plan().state().scenarios) {
        m_layer->addItem(iconOf(Icon::Scenario), head.name, static_cast<uint>(id));
        if (m_session.scenario() == id)
            m_layer->setCurrentIndex(m_layer->count() - 1);
    }
}

void ReportDialog::takeLayer()
{
    const Tenant& baseline = m_session.plan().baseline();
    const bool isOpen = m_layer->currentData().isValid() &&
                        m_session.scenario() == static_cast<ScenarioId>(m_layer->currentData().toUInt());
    const auto [first, last] = usualReportMonths(isOpen ? m_session.tenant() : baseline, m_session.day());
    if (m_first->text().isEmpty()) { // and not what somebody has typed
        m_first->setMonth(first);
        m_last->setMonth(last);
    }
    make();
}

/// What is asked for; nothing, and said why, where that is no report.
std::optional<PlanReportQuestion> ReportDialog::question()
{
    const auto first = m_first->month();
    const auto last = m_last->month();
    if (!first || !last) {
        refuse(tr("\"%1\" is not a month. Type for example 10-2026 or Oct 2026.")
                   .arg(first ? m_last->text() : m_first->text()));
        return std::nullopt;
    }
    if (*first > *last) {
        refuse(tr("The first month is after the last one."));
        return std::nullopt;
    }
    constexpr int mostMonths = 120;
    if (first->plus(mostMonths) <= *last) {
        refuse(tr("A report tells of at most %n months.", nullptr, mostMonths));
        return std::nullopt;
    }
    const QVariant scenario = m_layer->currentData();
    return PlanReportQuestion{.layer =
                                  scenario.isValid() ? layerOf(static_cast<ScenarioId>(scenario.toUInt())) : LayerId(),
                              .day = m_session.day(),
                              .first = *first,
                              .last = *last,
                              .split = splitMethods.at(static_cast<std::size_t>(m_split->currentIndex()))};
}

TextForm ReportDialog::form() const
{
    return forms.at(static_cast<std::size_t>(m_form->currentIndex()));
}

void ReportDialog::refuse(const QString& text)
{
    m_about->say({});
    m_refusal->say(text);
    m_save->setEnabled(false);
}

void ReportDialog::wait(const QString& said)
{
    m_refusal->say({});
    m_about->say(said);
    m_save->setEnabled(false);
}

void ReportDialog::make()
{
    const int job = ++m_job;
    const auto asked = question();
    if (!asked)
        return;
    wait(tr("The report is being made…"));
    const auto code = static_cast<LanguageCode>(m_textLanguage->currentIndex());
    const auto work = [state = m_session.plan().state(), asked = *asked, code] {
        return planReport(Language(code), state, asked);
    };
    workBeside(this, work, [this, job](const ReportDocument& document) { show(job, document); });
}

void ReportDialog::show(int job, const ReportDocument& document)
{
    if (job != m_job)
        return;
    m_document = document;
    m_preview->setHtml(toHtml(startOf(document)));
    m_about->say(
        tr("As of %1. Nothing is written before you choose a file.").arg(m_language->dateInSentence(m_session.day())));
    m_save->setEnabled(true);
}

void ReportDialog::chooseFile()
{
    const QString suffix = suffixOf(form());
    const QString filter = tr("%1 (*%2)").arg(m_form->currentText(), suffix);
    auto* chooser = new QFileDialog(this, tr("Save the report"), QString(), filter);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // which asks before it takes a file that is there
    chooser->setDefaultSuffix(suffix.mid(1));
    const QString plan = QFileInfo(m_session.file()).completeBaseName();
    chooser->selectFile(tr("report-%1", "the name of a file").arg(plan) + suffix);
    connect(chooser, &QFileDialog::fileSelected, this, &ReportDialog::saveAs);
    chooser->open();
}

void ReportDialog::saveAs(const QString& file)
{
    wait(tr("The report is being written…"));
    // The name decides, as it does for commands: a file must be what it says it is.
    const auto work = [&session = m_session, document = m_document.value(), file,
                       isGivenUp = m_isGivenUp]() -> Result<bool> {
        const QByteArray content = toBytes(document, textFormOf(file));
        if (*isGivenUp)
            return false;
        return session.write(file, content).map([] { return true; });
    };
    const auto writing = workBeside(this, work, [this, file](const Result<bool>& done) {
        if (!done) {
            m_about->say({});
            m_save->setEnabled(true);
            return m_refusal->say(errorText(*m_language, done.error()));
        }
        if (!*done)
            return;
        Q_EMIT saved(file);
        accept();
    });
    m_writing.addFuture(QFuture<void>(writing));
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("Report"));
    const std::array texts{tr("&Of:"), tr("F&rom:"), tr("&Through:"), tr("&Divided:"), tr("&Language:"), tr("&Form:")};
    for (std::size_t i = 0; i < fields; ++i) {
        m_labels.at(i)->setText(texts.at(i));
        widgetOf(static_cast<Field>(i))->setAccessibleName(QString(texts.at(i)).remove(u'&').remove(u':'));
    }
    m_first->setAccessibleName(tr("First month"));
    m_last->setAccessibleName(tr("Last month"));
    m_layer->setAccessibleName(tr("Baseline or scenario"));
    m_layer->setItemText(0, tr("Baseline"));
    for (const SplitMethod method : splitMethods)
        m_split->setItemText(static_cast<int>(indexOf(method)), nameOf(*m_language, method));
    m_form->setItemText(0, QStringLiteral("PDF"));
    m_form->setItemText(1, QStringLiteral("HTML"));
    m_form->setItemText(2, tr("Text"));
    m_preview->setAccessibleName(tr("What the report says"));
    m_save->setText(tr("&Save…"));
    m_cancel->setText(tr("Cancel"));
    if (m_document) // else it is being made, and says so itself
        make();
}

} // namespace seatkeeper
