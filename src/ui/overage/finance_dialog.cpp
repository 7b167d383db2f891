#include "ui/overage/finance_dialog.h"

#include "core/rules/charges.h"
#include "ui/report/finance_explanation.h"
#include "ui/text/errors.h"
#include "ui/text/overage_texts.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/month_edit.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QTextEdit>

namespace seatkeeper {

FinanceDialog::FinanceDialog(Session& session, const TextLanguage& language, Begin begin, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_forecast(begin.forecast)
    , m_monthLabel(new QLabel(this))
    , m_month(new MonthEdit(language, this))
    , m_splitLabel(new QLabel(this))
    , m_split(new ComboBox(this))
    , m_languageLabel(new QLabel(this))
    , m_textLanguage(new ComboBox(this))
    , m_content(new QTextEdit(this))
    , m_refusal(new PlainLabel(this))
    , m_pdf(new QPushButton(this))
    , m_html(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    m_month->setToday(session.today());
    m_month->setMonth(begin.month);
    m_split->setCurrentIndex(static_cast<int>(indexOf(begin.split)));
    m_textLanguage->setCurrentIndex(static_cast<int>(language->code()));
    connect(m_month, &MonthEdit::monthTyped, this, &FinanceDialog::make);
    for (const ComboBox* box : {m_split, m_textLanguage})
        connect(box, &QComboBox::currentIndexChanged, this, &FinanceDialog::make);
    connect(m_pdf, &QPushButton::clicked, this, [this] { chooseFile(TextForm::Pdf); });
    connect(m_html, &QPushButton::clicked, this, [this] { chooseFile(TextForm::Html); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_session, &Session::planReplaced, this, &QDialog::reject);
    retranslate();
}

void FinanceDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FinanceDialog::layOut()
{
    constexpr QSize usual(940, 640);
    resize(usual.boundedTo(parentWidget() ? parentWidget()->window()->size() : usual));
    setObjectName(QStringLiteral("financeDialog"));
    m_month->setObjectName(QStringLiteral("financeMonth"));
    m_split->setObjectName(QStringLiteral("financeSplit"));
    m_textLanguage->setObjectName(QStringLiteral("financeLanguage"));
    m_content->setObjectName(QStringLiteral("financeContent"));
    m_refusal->setObjectName(QStringLiteral("financeRefusal"));
    m_pdf->setObjectName(QStringLiteral("financePdf"));
    m_html->setObjectName(QStringLiteral("financeHtml"));
    m_split->addItems({QString(), QString(), QString()});
    // A language is called what its speakers call it.
    m_textLanguage->addItems({QStringLiteral("English"), QStringLiteral("Nederlands")});
    m_content->setReadOnly(true);
    m_content->setWordWrapMode(QTextOption::WordWrap); // never within a name
    m_content->setTabChangesFocus(true);
    m_refusal->setTone(PlainLabel::Tone::Error);
    m_refusal->say({});
    m_pdf->setDefault(true);
    m_html->setAutoDefault(false);
    m_close->setAutoDefault(false);
    QHBoxLayout* choices = rowLayout();
    for (const auto& [label, field] : {std::pair<QLabel*, QWidget*>(m_monthLabel, m_month),
                                       {m_splitLabel, m_split},
                                       {m_languageLabel, m_textLanguage}}) {
        label->setBuddy(field);
        choices->addWidget(label);
        choices->addWidget(field);
    }
    choices->addStretch(1);
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_html);
    buttons->addWidget(m_close);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(choices);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
}

void FinanceDialog::make()
{
    const std::optional<Month> month = m_month->month();
    m_pdf->setEnabled(month.has_value());
    m_html->setEnabled(month.has_value());
    if (!month)
        return m_refusal->say(tr("\"%1\" is not a month. Type for example 10-2026 or Oct 2026.").arg(m_month->text()));
    m_refusal->say({});
    const Language language(static_cast<LanguageCode>(m_textLanguage->currentIndex()));
    m_document =
        financeExplanation(language, {.measured = m_session.tenant(),
                                      .scenario = m_session.scenarioName(),
                                      .month = *month,
                                      .split = splitMethods.at(static_cast<std::size_t>(m_split->currentIndex())),
                                      .forecast = m_forecast,
                                      .today = m_session.today()});
    m_content->setHtml(toHtml(m_document)); // what data holds is text in it
}

void FinanceDialog::chooseFile(TextForm form)
{
    auto* chooser = new QFileDialog(this, tr("Save the explanation"), QString(),
                                    form == TextForm::Pdf ? tr("PDF (*.pdf)") : tr("HTML (*.html)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffixOf(form).mid(1));
    chooser->selectFile(tr("Overage %1").arg(m_month->month().value_or(Month()).toString()) + suffixOf(form));
    connect(chooser, &QFileDialog::fileSelected, this, &FinanceDialog::save);
    chooser->open();
}

void FinanceDialog::save(const QString& file)
{
    const auto done = m_session.write(file, toBytes(m_document, textFormOf(file)));
    if (!done)
        return m_refusal->say(errorText(*m_language, done.error()));
    Q_EMIT saved(file);
    accept();
}

void FinanceDialog::retranslate()
{
    setWindowTitle(tr("Explain overage to finance"));
    m_monthLabel->setText(tr("&Month:"));
    m_month->setAccessibleName(tr("Month to explain"));
    m_splitLabel->setText(tr("Charge &on:"));
    for (const SplitMethod method : splitMethods)
        m_split->setItemText(static_cast<int>(indexOf(method)), nameOf(*m_language, method));
    m_split->setAccessibleName(tr("How to charge on"));
    m_languageLabel->setText(tr("&Language:"));
    m_textLanguage->setAccessibleName(tr("Language of the explanation"));
    m_content->setAccessibleName(tr("What the page says"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_html->setText(tr("Save as &HTML…"));
    m_close->setText(tr("Close"));
    make();
}

} // namespace seatkeeper
