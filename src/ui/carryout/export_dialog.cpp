#include "ui/carryout/export_dialog.h"

#include "ui/text/carry_out_texts.h"
#include "ui/text/errors.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_delegate.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGridLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace seatkeeper {

namespace {

/// As much of a file as anybody looks at; a PDF is no text.
QString previewOf(const OutputFile& file)
{
    constexpr qsizetype mostSeen = 20'000;
    if (file.content.startsWith("%PDF"))
        return {};
    return QString::fromUtf8(file.content.first(std::min(mostSeen, file.content.size())));
}

} // namespace

ExportDialog::ExportDialog(Session& session, const TextLanguage& language, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_formLabel(new QLabel(this))
    , m_form(new ComboBox(this))
    , m_textFormLabel(new QLabel(this))
    , m_textForm(new ComboBox(this))
    , m_languageLabel(new QLabel(this))
    , m_textLanguage(new ComboBox(this))
    , m_about(new PlainLabel(this))
    , m_list(new QListWidget(this))
    , m_content(new QPlainTextEdit(this))
    , m_left(new PlainLabel(this))
    , m_refusal(new PlainLabel(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportDialog"));
    m_form->setObjectName(QStringLiteral("exportForm"));
    m_textForm->setObjectName(QStringLiteral("exportTextForm"));
    m_textLanguage->setObjectName(QStringLiteral("exportLanguage"));
    m_list->setObjectName(QStringLiteral("exportFiles"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_content->setObjectName(QStringLiteral("exportContent"));
    m_save->setObjectName(QStringLiteral("exportSave"));
    layOut();
    const Sources& sources = session.plan().state().sources;
    m_form->setCurrentIndex(!sources.files.empty()          ? static_cast<int>(ExportForm::Csv)
                            : !sources.restLicenses.empty() ? static_cast<int>(ExportForm::Rest)
                                                            : static_cast<int>(ExportForm::Steps));
    m_textLanguage->setCurrentIndex(static_cast<int>(language->code()));
    for (ComboBox* box : {m_form, m_textForm, m_textLanguage})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::make);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExportDialog::showFile);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_session, &Session::planReplaced, this, &QDialog::reject);
    retranslate();
}

void ExportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::layOut()
{
    constexpr QSize usual(820, 600);
    resize(usual.boundedTo(parentWidget() ? parentWidget()->size() : usual));
    m_form->addItems({QString(), QString(), QString()});
    m_textForm->addItems({QString(), QString(), QString()});
    m_textLanguage->addItems({QStringLiteral("English"), QStringLiteral("Nederlands")});
    m_content->setReadOnly(true);
    m_content->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_content->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_content->setTabChangesFocus(true);
    constexpr int filesSeen = 4;
    m_list->setMaximumHeight(filesSeen * metrics::rowHeight(*this));
    m_left->setTone(PlainLabel::Tone::Warning);
    m_refusal->setTone(PlainLabel::Tone::Error);
    m_refusal->say({});
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);
    QHBoxLayout* choices = rowLayout();
    for (const auto& [label, box] : {std::pair(m_formLabel, m_form), std::pair(m_textFormLabel, m_textForm),
                                     std::pair(m_languageLabel, m_textLanguage)}) {
        label->setBuddy(box);
        choices->addWidget(label);
        choices->addWidget(box);
    }
    choices->addStretch(1);
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(choices);
    layout->addWidget(m_about);
    layout->addWidget(m_refusal);
    layout->addWidget(m_list);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_left);
    layout->addStretch(0);
    layout->addLayout(buttons);
}

ExportForm ExportDialog::form() const
{
    return static_cast<ExportForm>(m_form->currentIndex());
}

void ExportDialog::make()
{
    const bool isStepList = form() == ExportForm::Steps;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_textFormLabel, m_textForm})
        widget->setVisible(isStepList);
    m_list->clear();
    m_all.clear();
    m_files = {};
    m_refusal->say({});
    const Language language(static_cast<LanguageCode>(m_textLanguage->currentIndex()));
    const QString plan = QFileInfo(m_session.file()).completeBaseName();
    const QString baseName = plan.isEmpty() ? QStringLiteral("seatkeeper") : plan;
    auto files =
        carryOutFiles(language, {.state = m_session.plan().state(),
                                 .layer = m_session.tenant(),
                                 .scenario = m_session.scenarioName(),
                                 .form = form(),
                                 .textForm = static_cast<TextForm>(m_textForm->currentIndex()),
                                 .baseName = isStepList ? tr("steps-%1", "the name of a file").arg(baseName) : baseName,
                                 .today = m_session.today()});
    if (files)
        m_files = std::move(*files);
    else
        m_refusal->say(errorText(*m_language, files.error()));
    m_all = m_files.files;
    std::ranges::copy(m_files.companions, std::back_inserter(m_all));
    for (const OutputFile& file : m_all)
        m_list->addItem(file.name);
    m_list->setCurrentRow(0);
    const auto people = static_cast<int>(m_files.people);
    m_content->setLineWrapMode(isStepList ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_content})
        part->setVisible(!m_all.empty());
    m_about->say(isStepList && people > 0
                     ? tr("This list says what to do for %n people. Nothing is written before you choose a folder.",
                          nullptr, people)
                 : people > 0
                     ? tr("These files change %n people. Nothing is written before you choose a folder; Control "
                          "Hub is changed only when you hand them over there.",
                          nullptr, people)
                     : tr("There is nothing to hand over in this form."));
    const auto left = static_cast<int>(m_files.leftovers.size());
    m_left->say(left > 0 ? tr("%n step(s) cannot be in such a file, and are listed to be done by hand.", nullptr, left)
                         : QString());
    m_save->setEnabled(files.has_value() && !m_files.steps.empty());
    showFile();
}

void ExportDialog::showFile()
{
    const int row = m_list->currentRow();
    const bool isThere = row >= 0 && row < static_cast<int>(m_all.size());
    const QString text = isThere ? previewOf(m_all[static_cast<std::size_t>(row)]) : QString();
    m_content->setPlainText(isThere && text.isEmpty() ? tr("A PDF is shown by another program.") : text);
}

void ExportDialog::chooseFolder()
{
    auto* chooser = new QFileDialog(this, tr("Choose a folder for these files"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::saveInto);
    chooser->open();
}

QStringList ExportDialog::existingIn(const QString& folder) const
{
    QStringList names;
    for (const OutputFile& file : m_all) {
        if (m_session.isThere(QDir(folder).filePath(file.name)))
            names += file.name;
    }
    return names;
}

void ExportDialog::saveInto(const QString& folder)
{
    const QStringList existing = existingIn(folder);
    if (existing.isEmpty())
        return write(folder);
    auto* question = new QMessageBox(QMessageBox::NoIcon, windowTitle(), QString(), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setText(
        tr("In this folder there is already: %1. Write over it?").arg(existing.join(QStringLiteral(", "))));
    QPushButton* over = question->addButton(tr("Write over"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(over, &QPushButton::clicked, this, [this, folder] { write(folder); });
    question->open();
}

void ExportDialog::write(const QString& folder)
{
    for (const OutputFile& file : m_all) {
        const auto done = m_session.files().write(QDir(folder).filePath(file.name), [&](QIODevice& device) {
            return device.write(file.content) == file.content.size();
        });
        if (!done)
            return m_refusal->say(errorText(*m_language, done.error()));
    }
    if (const auto kept = m_session.keepExport(form(), m_files.steps); !kept)
        return m_refusal->say(errorText(*m_language, kept.error()));
    Q_EMIT saved(static_cast<int>(m_all.size()), folder);
    accept();
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Hand over what is to be carried out"));
    m_formLabel->setText(tr("&As:"));
    m_form->setItemText(static_cast<int>(ExportForm::Csv), tr("Files for Control Hub (CSV)"));
    m_form->setItemText(static_cast<int>(ExportForm::Rest), tr("Bodies for the Webex API"));
    m_form->setItemText(static_cast<int>(ExportForm::Steps), tr("Step list for people"));
    m_textFormLabel->setText(tr("&Form:"));
    m_textForm->setItemText(static_cast<int>(TextForm::Plain), tr("Text"));
    m_textForm->setItemText(static_cast<int>(TextForm::Html), QStringLiteral("HTML"));
    m_textForm->setItemText(static_cast<int>(TextForm::Pdf), QStringLiteral("PDF"));
    m_languageLabel->setText(tr("&Language of texts:"));
    m_list->setAccessibleName(tr("Files"));
    m_content->setAccessibleName(tr("What the file holds"));
    m_save->setText(tr("&Save into a folder…"));
    m_cancel->setText(tr("Cancel"));
    make();
}

} // namespace seatkeeper
