#include "ui/overage/usage_file_dialog.h"

#include "core/exchange/control_hub_reader.h"
#include "ui/imports/errors_model.h"
#include "ui/overage/usage_columns_form.h"
#include "ui/overage/usage_updates_model.h"
#include "ui/text/errors.h"
#include "ui/text/overage_texts.h"
#include "ui/text/typed_month.h"
#include "ui/text/typed_number.h"
#include "ui/text/words.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace seatkeeper {

namespace {

/// Cells as they are written in the language of the window.
UsageForms formsOf(const Language& language, QDate today)
{
    return {.month = [today](const QString& text) { return monthFromText(text, today); },
            .quantity = [locale = language.locale()](const QString& text) { return quantityFromText(text, locale); }};
}

/// Whether the headings tell what each column holds that has anything in it.
bool tellsAll(const UsageHead& head)
{
    return std::ranges::all_of(head.columns, [](const UsageHead::Column& column) {
        return column.told || (column.heading.isEmpty() && column.sample.isEmpty());
    });
}

} // namespace

UsageFileDialog::UsageFileDialog(Session& session, const TextLanguage& language, QString file, UsageType type,
                                 QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_file(std::move(file))
    , m_reading(new UsageFileReading(this))
    , m_title(new PlainLabel(this))
    , m_about(new PlainLabel(this))
    , m_showColumns(new QPushButton(this))
    , m_columns(new UsageColumnsForm(language, this))
    , m_typeLabel(new QLabel(this))
    , m_type(new ComboBox(this))
    , m_subscriptionLabel(new QLabel(this))
    , m_subscription(new ComboBox(this))
    , m_wrong(new PlainLabel(this))
    , m_said(new PlainLabel(this))
    , m_errors(new ErrorsModel(language, this))
    , m_errorTable(new TableView(this))
    , m_updates(new UsageUpdatesModel(language, this))
    , m_updateTable(new TableView(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    m_type->setCurrentIndex(static_cast<int>(indexOf(type)));
    listen();
    retranslate();
    read();
}

void UsageFileDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read(); // numbers and months are those of the language
    }
    QDialog::changeEvent(event);
}

void UsageFileDialog::layOut()
{
    constexpr QSize usual(780, 620);
    resize(usual.boundedTo(parentWidget() ? parentWidget()->window()->size() : usual));
    setObjectName(QStringLiteral("usageFileDialog"));
    m_showColumns->setObjectName(QStringLiteral("usageFileColumns"));
    m_type->setObjectName(QStringLiteral("usageFileType"));
    m_subscription->setObjectName(QStringLiteral("usageFileSubscription"));
    m_wrong->setObjectName(QStringLiteral("usageFileWrong"));
    m_said->setObjectName(QStringLiteral("usageFileSaid"));
    m_errorTable->setObjectName(QStringLiteral("usageFileErrors"));
    m_updateTable->setObjectName(QStringLiteral("usageFileUpdates"));
    m_save->setObjectName(QStringLiteral("usageFileSave"));
    m_title->setFont(metrics::pageTitle(font()));
    m_about->setTone(PlainLabel::Tone::Secondary);
    m_wrong->setTone(PlainLabel::Tone::Error);
    m_wrong->say({});
    m_said->setFont(metrics::sectionTitle(font()));
    m_showColumns->setCheckable(true);
    m_columns->hide();
    for ([[maybe_unused]] const UsageTypeInfo& info : usageTypes)
        m_type->addItem(QString());
    m_subscription->addItem(QString());
    for (const Subscription& subscription : m_session.tenant().subscriptions)
        m_subscription->addItem(labelOf(subscription), static_cast<int>(subscription.ref));
    m_subscription->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int lettersOfName = 28;
    m_subscription->setMinimumContentsLength(lettersOfName);
    m_errorTable->setModel(m_errors);
    m_errorTable->hideColumn(static_cast<int>(ErrorsModel::Column::File)); // there is but one
    m_errorTable->horizontalHeader()->setStretchLastSection(true);
    m_errorTable->setWordWrap(true);
    m_errorTable->hide();
    m_updateTable->setModel(m_updates);
    m_updateTable->hide();
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_showColumns->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_typeLabel->setBuddy(m_type);
    m_subscriptionLabel->setBuddy(m_subscription);

    QHBoxLayout* choices = rowLayout();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_showColumns, m_typeLabel, m_type, m_subscriptionLabel, m_subscription})
        choices->addWidget(widget);
    choices->addStretch(1);
    QHBoxLayout* buttons = rowLayout();
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addLayout(choices);
    layout->addWidget(m_wrong);
    layout->addWidget(m_columns, 2);
    layout->addWidget(m_errorTable, 3);
    layout->addWidget(m_said);
    layout->addWidget(m_updateTable, 3);
    layout->addStretch(0);
    layout->addLayout(buttons);
}

void UsageFileDialog::listen()
{
    connect(m_reading, &UsageFileReading::finished, this, &UsageFileDialog::take);
    connect(m_showColumns, &QPushButton::toggled, m_columns, &QWidget::setVisible);
    connect(m_columns, &UsageColumnsForm::changed, this, &UsageFileDialog::read);
    for (const ComboBox* box : {m_type, m_subscription})
        connect(box, &QComboBox::activated, this, &UsageFileDialog::read);
    new ColumnFit(m_updateTable);
    connect(m_save, &QPushButton::clicked, this, &UsageFileDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_session, &Session::planReplaced, this, &QDialog::reject);
}

/// By what is said of the columns, once there was something to say.
void UsageFileDialog::read()
{
    m_save->setEnabled(false);
    m_reading->read({.files = &m_session.files(),
                     .file = m_file,
                     .how = {.tenant = m_session.tenant(),
                             .forms = formsOf(*m_language, m_session.today()),
                             .columns = {},
                             .type = type(),
                             .subscription = subscription()},
                     .columns = m_isRead ? std::optional(m_columns->said()) : std::nullopt});
}

void UsageFileDialog::take(const UsageFileReading::Outcome& outcome)
{
    m_isRead = true;
    m_outcome = outcome;
    m_found = usageUpdates(m_session.tenant(), outcome.entries);
    m_columns->ask(outcome.head, outcome.columns, m_session.tenant());
    if (!outcome.head.columns.empty() && (outcome.gap || !tellsAll(outcome.head)))
        m_showColumns->setChecked(true);
    showOutcome();
}

/// What the file says or lacks, in the language of now.
void UsageFileDialog::showOutcome()
{
    const bool isRead = !m_outcome.columns.empty();
    const bool canRead = isRead && !m_outcome.gap && m_outcome.head.hasHeadings;
    m_showColumns->setVisible(isRead);
    const bool asksForType = canRead && leavesTypeOpen(m_outcome.columns);
    const bool asksForSubscription = canRead && leavesSubscriptionOpen(m_outcome.columns);
    m_typeLabel->setVisible(asksForType);
    m_type->setVisible(asksForType);
    m_subscriptionLabel->setVisible(asksForSubscription);
    m_subscription->setVisible(asksForSubscription);
    m_wrong->say(whatIsWrong());
    m_errors->show(m_outcome.errors);
    m_errorTable->setVisible(!m_outcome.errors.empty());
    m_errorTable->resizeColumnToContents(static_cast<int>(ErrorsModel::Column::Line));
    m_errorTable->resizeRowsToContents();
    std::vector<UsageUpdate> altering;
    std::ranges::copy_if(m_found, std::back_inserter(altering), &UsageUpdate::alters);
    const bool alters = !altering.empty();
    m_said->say(canRead && m_outcome.errors.empty() && !m_found.empty() ? whatItAlters() : QString());
    m_updates->show(std::move(altering), m_session.tenant());
    m_updateTable->setVisible(alters);
    m_save->setEnabled(alters);
}

QString UsageFileDialog::whatIsWrong() const
{
    if (!m_isRead)
        return {};
    if (!m_outcome.errors.empty()) {
        const auto count = static_cast<int>(m_outcome.errors.size());
        return count < static_cast<int>(mostCsvErrors)
                   ? tr("Nothing is read. %n thing(s) in this file have to be mended first.", nullptr, count)
                   : tr("Nothing is read. The first %n thing(s) in this file that have to be mended:", nullptr, count);
    }
    if (m_outcome.columns.empty())
        return tr("There is nothing in this file.");
    if (!m_outcome.head.hasHeadings)
        return tr("The first row of this file holds values. Put headings above them, such as Month, Usage type, "
                  "Subscription and Quantity, and read the file again.");
    if (!m_outcome.gap)
        return m_found.empty() ? tr("There is no quantity in this file.") : QString();
    switch (*m_outcome.gap) {
    case UsageGap::NoMonth: return tr("Say which column holds the month.");
    case UsageGap::NoQuantity: return tr("Say which column holds the quantity.");
    case UsageGap::SameTwice: break;
    }
    return tr("Two columns hold the same. Say of one of them that it is not read, or what else it holds.");
}

QString UsageFileDialog::whatItAlters() const
{
    int added = 0;
    int altered = 0;
    int same = 0;
    for (const UsageUpdate& update : m_found)
        ++(!update.alters() ? same : update.before ? altered : added);
    if (added + altered == 0)
        return tr("The plan has all quantities of this file already (%n).", nullptr, same);
    QStringList parts;
    if (added > 0)
        parts.push_back(tr("%n new", "quantities", added));
    if (altered > 0)
        parts.push_back(tr("%n other than now", "quantities", altered));
    if (same > 0)
        parts.push_back(tr("%n as they are", "quantities", same));
    return tr("Quantities in this file: %1.").arg(m_language->list(parts));
}

void UsageFileDialog::save()
{
    const std::vector<Change> changes = changesOf(m_session.tenant(), m_found);
    if (changes.empty())
        return;
    const auto done = m_session.apply(changes, summarise(changes, m_session.tenant()));
    if (!done)
        return m_wrong->say(errorText(*m_language, done.error()));
    Q_EMIT saved(static_cast<int>(changes.size()));
    accept();
}

UsageType UsageFileDialog::type() const
{
    return usageTypes.at(static_cast<std::size_t>(std::max(0, m_type->currentIndex()))).type;
}

std::optional<SubscriptionRef> UsageFileDialog::subscription() const
{
    const QVariant ref = m_subscription->currentData();
    return ref.isValid() ? std::optional(static_cast<SubscriptionRef>(ref.toInt())) : std::nullopt;
}

void UsageFileDialog::retranslate()
{
    setWindowTitle(tr("Read usage from a file"));
    m_title->say(QFileInfo(m_file).fileName());
    const QString scenario = m_session.scenarioName();
    m_about->say(scenario.isEmpty()
                     ? tr("The quantities go into the baseline. Nothing is stored before you save.")
                     : tr("The quantities go into scenario \"%1\". Nothing is stored before you save.").arg(scenario));
    m_showColumns->setText(tr("&Columns"));
    m_showColumns->setAccessibleName(tr("What the columns hold"));
    m_typeLabel->setText(tr("All of &type:"));
    m_type->setAccessibleName(tr("Usage type of all quantities"));
    for (const UsageTypeInfo& info : usageTypes)
        m_type->setItemText(static_cast<int>(indexOf(info.type)), nameOf(*m_language, info.type));
    m_subscriptionLabel->setText(tr("All of s&ubscription:"));
    m_subscription->setAccessibleName(tr("Subscription of all quantities"));
    m_subscription->setItemText(0, partName(*m_language, m_session.tenant(), std::nullopt));
    m_errorTable->setAccessibleName(tr("What is wrong with the file"));
    m_updateTable->setAccessibleName(tr("What the file alters"));
    m_save->setText(tr("&Save to plan"));
    m_cancel->setText(tr("Cancel"));
    m_columns->retranslate();
    m_errors->retranslate();
    m_updates->retranslate();
    showOutcome();
}

} // namespace seatkeeper
