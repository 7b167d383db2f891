#include "ui/overage/usage_columns_form.h"

#include "ui/text/labels.h"
#include "ui/text/overage_texts.h"
#include "ui/text/words.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace seatkeeper {

namespace {

using Holds = UsageColumn::Holds;

/// As much of a cell as anybody needs to know it by.
QString shortened(const QString& text)
{
    constexpr qsizetype longest = 40;
    return text.size() > longest ? text.first(longest) + QChar(0x2026) : text;
}

/// All that a column can be said to hold; what only a heading can say stays with its column.
std::vector<UsageColumn> choicesFor(const Tenant& tenant, const UsageHead::Column& column)
{
    std::vector<UsageColumn> choices;
    for (const Holds holds : {Holds::Nothing, Holds::Month, Holds::Type, Holds::Subscription, Holds::Quantity})
        choices.push_back({.holds = holds, .month = {}, .type = {}, .subscription = {}});
    if (column.told && column.told->month)
        choices.push_back(*column.told);
    for (const UsageTypeInfo& info : usageTypes)
        choices.push_back({.holds = Holds::Quantity, .month = {}, .type = info.type, .subscription = {}});
    for (const Subscription& subscription : tenant.subscriptions)
        choices.push_back({.holds = Holds::Quantity,
                           .month = {},
                           .type = {},
                           .subscription = std::optional<SubscriptionRef>(subscription.ref)});
    choices.push_back(
        {.holds = Holds::Quantity, .month = {}, .type = {}, .subscription = std::optional<SubscriptionRef>()});
    return choices;
}

} // namespace

UsageColumnsForm::UsageColumnsForm(const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_headingHead(new PlainLabel(this))
    , m_sampleHead(new PlainLabel(this))
    , m_whatHead(new PlainLabel(this))
    , m_grid(new QGridLayout)
{
    auto* content = new QWidget;
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::large);
    m_grid->setVerticalSpacing(metrics::tight);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    int place = 0;
    for (PlainLabel* head : {m_headingHead, m_sampleHead, m_whatHead}) {
        head->setTone(PlainLabel::Tone::Secondary);
        m_grid->addWidget(head, 0, place++);
    }
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addLayout(m_grid);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll, 1);
}

void UsageColumnsForm::ask(const UsageHead& head, const std::vector<UsageColumn>& columns, const Tenant& tenant)
{
    const bool isSame = m_rows.size() == head.columns.size() &&
                        std::ranges::equal(m_rows, head.columns, [](const Row& row, const UsageHead::Column& column) {
                            return row.heading->text() == shortened(column.heading);
                        });
    if (isSame)
        return;
    for (const Row& row : m_rows) {
        delete row.heading;
        delete row.sample;
        delete row.what;
    }
    m_rows.clear();
    m_tenant = tenant;
    for (std::size_t i = 0; i < head.columns.size(); ++i)
        addRow(head.columns[i], columns[i]);
    retranslate();
}

void UsageColumnsForm::addRow(const UsageHead::Column& column, const UsageColumn& now)
{
    const int line = static_cast<int>(m_rows.size()) + 1;
    const Row row{new PlainLabel(this), new PlainLabel(this), new ComboBox(this), choicesFor(m_tenant, column)};
    row.heading->say(shortened(column.heading));
    row.sample->say(shortened(column.sample));
    row.what->setObjectName(QStringLiteral("usageColumn"));
    for (std::size_t i = 0; i < row.choices.size(); ++i)
        row.what->addItem(QString());
    const auto chosen = std::ranges::find(row.choices, now);
    row.what->setCurrentIndex(static_cast<int>(chosen == row.choices.end() ? 0 : chosen - row.choices.begin()));
    m_grid->addWidget(row.heading, line, 0);
    m_grid->addWidget(row.sample, line, 1);
    m_grid->addWidget(row.what, line, 2);
    connect(row.what, &QComboBox::activated, this, &UsageColumnsForm::changed);
    m_rows.push_back(row);
}

std::vector<UsageColumn> UsageColumnsForm::said() const
{
    std::vector<UsageColumn> columns;
    for (const Row& row : m_rows)
        columns.push_back(row.choices[static_cast<std::size_t>(std::max(0, row.what->currentIndex()))]);
    return columns;
}

QString UsageColumnsForm::textOf(const UsageColumn& choice) const
{
    switch (choice.holds) {
    case Holds::Nothing: return tr("Not read");
    case Holds::Month: return tr("Month");
    case Holds::Type: return tr("Usage type");
    case Holds::Subscription: return tr("Subscription");
    case Holds::Quantity: break;
    }
    if (choice.month)
        return tr("Quantity: %1").arg(m_language->month(*choice.month));
    if (choice.type)
        return tr("Quantity: %1").arg(nameOf(*m_language, *choice.type));
    if (choice.subscription)
        return tr("Quantity: %1").arg(partName(*m_language, m_tenant, *choice.subscription));
    return tr("Quantity");
}

void UsageColumnsForm::retranslate()
{
    m_headingHead->say(tr("Column"));
    m_sampleHead->say(tr("First value"));
    m_whatHead->say(tr("Holds"));
    for (const Row& row : m_rows) {
        for (std::size_t i = 0; i < row.choices.size(); ++i)
            row.what->setItemText(static_cast<int>(i), textOf(row.choices[i]));
        row.what->setAccessibleName(tr("What column %1 holds").arg(row.heading->text()));
    }
}

} // namespace seatkeeper
