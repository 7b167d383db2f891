#include "ui/overage/overage_tab.h"

#include "ui/overage/finance_dialog.h"
#include "ui/overage/forecast_form.h"
#include "ui/overage/overage_delegate.h"
#include "ui/overage/overage_detail.h"
#include "ui/overage/overage_model.h"
#include "ui/overage/overage_summary.h"
#include "ui/overage/overage_view.h"
#include "ui/overage/table_tools.h"
#include "ui/settings/settings.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/detail_splitter.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/month_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tab_order.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr int mostMonths = 120; // beyond them nobody reads, and each is computed whenever the plan alters

/// How far ahead is offered, in months.
constexpr std::array monthsAhead{0, 1, 3, 6, 12};
static_assert(monthsAhead.back() == mostForecastMonths);

QString layoutName()
{
    return QStringLiteral("overage");
}

} // namespace

OverageTab::OverageTab(Session& session, const TextLanguage& language, Settings& settings, QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_settings(settings)
    , m_fromLabel(new QLabel(this))
    , m_from(new MonthEdit(language, this))
    , m_toLabel(new QLabel(this))
    , m_to(new MonthEdit(language, this))
    , m_onlyOverage(new QCheckBox(this))
    , m_aheadLabel(new QLabel(this))
    , m_ahead(new ComboBox(this))
    , m_growth(new QPushButton(this))
    , m_finance(new QPushButton(this))
    , m_forecast(new ForecastForm(session, language, this))
    , m_said(new PlainLabel(this))
    , m_turns(new PlainLabel(this))
    , m_empty(new PlainLabel(this))
    , m_enterUsage(new QPushButton(this))
    , m_model(new OverageModel(*language, this))
    , m_table(new OverageView(m_model))
    , m_detail(new OverageDetail(language))
    , m_why(new WhyPanel(session, language))
    , m_details(new QStackedWidget)
    , m_splitter(new DetailSplitter(m_table, m_details, this))
{
    layOut();
    listen();
    begin();
    retranslate();
}

void OverageTab::explain()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_model->lineAt(index.row()).type)
        return;
    m_growth->setChecked(false);
    m_details->setCurrentWidget(m_why);
    showCurrent();
}

void OverageTab::explainToFinance()
{
    makeFresh();
    const QModelIndex index = m_table->currentIndex();
    const Month last = lastMeasuredMonth(m_session.tenant()).value_or(Month::of(m_session.today()).plus(-1));
    auto* dialog =
        new FinanceDialog(m_session, m_language,
                          {.month = index.isValid() ? m_model->lineAt(index.row()).month : last,
                           .split = m_detail->method(),
                           .forecast = {.types = m_forecast->types(), .months = m_ahead->currentData().toInt()}},
                          this);
    connect(dialog, &FinanceDialog::saved, this, &OverageTab::written);
    dialog->open();
}

bool OverageTab::copy()
{
    TextTable table = textTableOf(this->table(), m_language->code());
    table.title = m_said->text();
    QGuiApplication::clipboard()->setMimeData(new TableOnClipboard(std::move(table)));
    return true;
}

TypedTable OverageTab::table() const
{
    return m_model->table(tr("Overage"));
}

void OverageTab::takeFocus()
{
    makeFresh();
    if (m_model->rowCount() == 0)
        return m_enterUsage->setFocus(Qt::OtherFocusReason);
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->goToRow(0);
}

std::vector<QWidget*> OverageTab::panes() const
{
    return {m_table, m_details->currentWidget()};
}

QString OverageTab::countText() const
{
    int months = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        months += m_model->lineAt(row).type ? 0 : 1;
    return tr("%n month(s)", nullptr, months);
}

void OverageTab::layOut()
{
    m_from->setObjectName(QStringLiteral("overageFrom"));
    m_to->setObjectName(QStringLiteral("overageTo"));
    m_ahead->setObjectName(QStringLiteral("forecastMonths"));
    m_onlyOverage->setObjectName(QStringLiteral("onlyOverage"));
    m_finance->setObjectName(QStringLiteral("explainToFinance"));
    m_growth->setObjectName(QStringLiteral("forecastGrowth"));
    m_growth->setCheckable(true);
    m_said->setObjectName(QStringLiteral("overageTotal"));
    m_turns->setObjectName(QStringLiteral("overageTurns"));
    m_turns->setTone(PlainLabel::Tone::Warning);
    m_turns->say({});
    m_table->setObjectName(QStringLiteral("overageTable"));
    m_table->setItemDelegate(new OverageDelegate(m_table));
    m_empty->setTone(PlainLabel::Tone::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    for (QWidget* detail : std::initializer_list<QWidget*>{m_detail, m_why, m_forecast})
        m_details->addWidget(detail);
    constexpr int windowForBoth = 1840;
    constexpr int characters = 100;
    constexpr int lines = 19; // five subscriptions with what is said above them
    m_splitter->setUsual({.windowForBoth = windowForBoth, .characters = characters, .lines = lines});
    m_splitter->setLayout(m_settings.layoutOf(layoutName()));
    for (const int months : monthsAhead)
        m_ahead->addItem(QString(), months);

    auto* questions = new QWidget(this);
    auto* range = new FlowLayout(questions);
    range->addField(m_fromLabel, m_from);
    range->addField(m_toLabel, m_to);
    range->addField(m_aheadLabel, m_ahead);
    range->addWidget(m_growth);
    range->addWidget(rowGap(questions));
    range->addWidget(m_onlyOverage);
    range->addWidget(m_finance);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::medium, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(questions);
    layout->addWidget(m_said);
    layout->addWidget(m_turns);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_enterUsage, 0, Qt::AlignHCenter);
    orderTabs(tabStops({m_from, m_to, m_ahead, m_growth, m_onlyOverage, m_finance, m_table, m_detail, m_why, m_forecast,
                        m_enterUsage}));
    m_enterUsage->setObjectName(QStringLiteral("enterUsage"));
}

void OverageTab::listen()
{
    for (const MonthEdit* field : {m_from, m_to})
        connect(field, &MonthEdit::monthTyped, this, [this, field] { takeMonth(field); });
    connect(m_onlyOverage, &QCheckBox::toggled, this, &OverageTab::renew);
    connect(m_ahead, &QComboBox::activated, this, [this] { look(m_ahead->currentData().toInt()); });
    connect(m_growth, &QPushButton::toggled, this, [this](bool shown) {
        if (shown || m_details->currentWidget() == m_forecast)
            m_details->setCurrentWidget(shown ? static_cast<QWidget*>(m_forecast) : m_detail);
    });
    connect(m_growth, &QPushButton::clicked, m_forecast, &ForecastForm::focusFirst);
    connect(m_forecast, &ForecastForm::changed, this, &OverageTab::renew);
    connect(m_detail, &OverageDetail::methodChosen, this, &OverageTab::showCurrent);
    connect(m_enterUsage, &QPushButton::clicked, this, &OverageTab::usageWanted);
    connect(m_finance, &QPushButton::clicked, this, &OverageTab::explainToFinance);
    constexpr int readily = 3; // the name of a type is known, and that of who pays is what one looks for
    new ColumnFit(m_table, {{.beside = metrics::wide, .weight = readily},
                            {.beside = OverageDelegate::barWidth + metrics::small, .weight = 0},
                            {},
                            {.takesRest = true}}); // so that who pays a month has the room
    connect(m_table, &TableView::currentMoved, this, &OverageTab::follow);
    connect(m_table, &TableView::opened, this, &OverageTab::open);
    connect(m_detail, &OverageDetail::whyRequested, this, &OverageTab::explain);
    connect(m_why, &WhyPanel::closed, this, &OverageTab::closeWhy);
    connect(m_why, &WhyPanel::failed, this, &OverageTab::failed);
    connect(m_splitter, &DetailSplitter::layoutChosen, this,
            [this] { m_settings.setLayoutOf(layoutName(), m_splitter->layout()); });
    connect(&m_session, &Session::planReplaced, this, &OverageTab::begin);
    connect(&m_session, &Session::planEdited, this, &OverageTab::renew);
}

void OverageTab::begin()
{
    m_range = {};
    m_model->foldAllBut(m_session.isOpen() ? lastMeasuredMonth(m_session.tenant()) : std::nullopt);
    m_ahead->setCurrentIndex(0);
    m_growth->setChecked(false);
    m_growth->setEnabled(false);
    m_details->setCurrentWidget(m_detail);
    renew();
}

OverageAsked OverageTab::asked() const
{
    const int ahead = m_ahead->currentData().toInt();
    const auto [first, last] = m_range.of(m_session.tenant(), m_session.today(), ahead);
    return {.first = first, .last = last, .forecast = {.types = m_forecast->types(), .months = ahead}};
}

void OverageTab::takeMonth(const MonthEdit* field)
{
    m_said->setTone(PlainLabel::Tone::Error);
    const std::optional<Month> month = field->month();
    if (!month)
        return m_said->say(tr("\"%1\" is not a month. Type for example 10-2026 or Oct 2026.").arg(field->text()));
    OverageRange wanted = m_range;
    if (field == m_from)
        wanted.chooseFirst(*month);
    else
        wanted.chooseLast(*month);
    const auto [first, last] = wanted.of(m_session.tenant(), m_session.today(), m_ahead->currentData().toInt());
    if (last < first)
        return m_said->say(tr("The first month is after the last one."));
    if (first <= last.plus(-mostMonths))
        return m_said->say(tr("At most %n months are shown at once.", nullptr, mostMonths));
    m_range = wanted;
    renew();
}

/// Shows what is forecast so far ahead, or no forecast.
void OverageTab::look(int monthsAhead)
{
    m_growth->setEnabled(monthsAhead > 0);
    if (monthsAhead == 0)
        m_growth->setChecked(false);
    m_range.followForecast();
    renew();
    makeFresh();
    if (m_model->rowCount() > 0)
        m_table->goToRow(0); // where what is forecast stands
}

/// An amount is explained, and a month shows its types or hides them.
void OverageTab::open(const QModelIndex& index)
{
    if (m_model->lineAt(index.row()).type)
        explain();
    else
        m_table->turn(index.row());
}

void OverageTab::fill()
{
    const QModelIndex current = m_table->currentIndex();
    const auto before = current.isValid() ? std::optional(m_model->lineAt(current.row())) : std::nullopt;
    std::vector<OverageLine> lines;
    m_figures = {};
    const bool hasUsage = m_session.isOpen() && !m_session.tenant().usage->empty();
    if (hasUsage) {
        const OverageAsked asked = this->asked();
        m_figures = overageFigures(m_session.tenant(), asked);
        lines = overageLines(m_session.tenant(), m_figures, asked);
        std::optional<AmountSum> forecastInBaseline;
        if (m_session.scenario()) {
            const Tenant& baseline = m_session.plan().baseline();
            const OverageAsked there = askedOfBaseline(asked, m_session.tenant(), baseline);
            const auto others = overageLines(baseline, overageFigures(baseline, there), there);
            if (const AmountSum amount = amountInstead(lines, others); amount != amountForecast(lines))
                forecastInBaseline = amount;
            compareLines(lines, others);
        }
        if (m_onlyOverage->isChecked()) // not before: the baseline may have overage where there is none here
            keepOnlyOverage(lines);
        for (MonthEdit* field : {m_from, m_to})
            field->setToday(m_session.today());
        m_from->setMonth(asked.first);
        m_to->setMonth(asked.last);
        const OverageSummary summary(*m_language, m_session.tenant(), m_figures, asked);
        m_said->setTone(PlainLabel::Tone::Normal);
        m_said->say(summary.totals(forecastInBaseline));
        m_turns->say(summary.turns());
    } else {
        m_turns->say({});
    }
    const bool hasInvoices =
        std::ranges::any_of(lines, [](const OverageLine& line) { return line.invoice.has_value(); });
    for (const int column : {overageInvoiceColumn, overageDifferenceColumn})
        m_table->setColumnHidden(column, !hasInvoices);
    m_model->show(std::move(lines), m_figures.tenant, *m_language);
    m_empty->say(hasUsage ? QString()
                          : tr("No usage yet. Type it in, paste a range from a spreadsheet, or read a CSV file, "
                               "on the tab Usage."));
    m_enterUsage->setVisible(!hasUsage);
    m_splitter->setVisible(hasUsage);
    m_said->setVisible(hasUsage);
    m_finance->setEnabled(hasUsage);
    if (m_model->rowCount() > 0) {
        const auto whole = before ? m_model->rowOf(before->month, std::nullopt) : std::nullopt;
        const auto one = before ? m_model->rowOf(before->month, before->type) : std::nullopt;
        m_table->goToRow(one.value_or(whole.value_or(0)));
    }
    Q_EMIT countChanged();
}

void OverageTab::follow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (m_details->isHidden())
        m_splitter->openDetail(m_table->horizontalHeader()->height() + m_table->verticalHeader()->length() +
                               2 * m_table->frameWidth());
    showCurrent();
}

void OverageTab::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const OverageLine& line = m_model->lineAt(index.row());
    m_detail->show(m_figures, line);
    if (m_details->currentWidget() != m_why)
        return;
    if (!line.type)
        m_details->setCurrentWidget(m_detail); // a sum has no "Why?" of its own
    else
        m_why->ask(AskAmount{line.month, *line.type, asked().forecast});
}

void OverageTab::closeWhy()
{
    m_details->setCurrentWidget(m_detail);
    m_table->setFocus(Qt::OtherFocusReason);
}

void OverageTab::retranslate()
{
    m_fromLabel->setText(tr("Fro&m"));
    m_from->setAccessibleName(tr("First month"));
    m_toLabel->setText(tr("throu&gh"));
    m_to->setAccessibleName(tr("Last month"));
    m_aheadLabel->setText(tr("Fo&recast"));
    m_ahead->setAccessibleName(tr("Months of the forecast"));
    for (int i = 0; i < m_ahead->count(); ++i) {
        const int months = m_ahead->itemData(i).toInt();
        m_ahead->setItemText(i, months == 0 ? tr("none") : tr("%n month(s) ahead", nullptr, months));
    }
    m_growth->setText(tr("Growth in &percent…"));
    m_growth->setAccessibleName(tr("How usage goes on in the forecast"));
    m_finance->setText(tr("For finance…"));
    m_finance->setAccessibleName(tr("Explain overage to finance"));
    m_onlyOverage->setText(tr("Only where there is overage"));
    m_onlyOverage->setAccessibleName(m_onlyOverage->text());
    m_enterUsage->setText(tr("Enter usage"));
    m_enterUsage->setAccessibleName(m_enterUsage->text());
    m_table->setAccessibleName(tr("Overage"));
    renew();
}

} // namespace seatkeeper
