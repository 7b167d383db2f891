#include "ui/overage/overage_detail.h"

#include "ui/overage/charges_delegate.h"
#include "ui/overage/overage_columns.h"
#include "ui/overage/table_tools.h"
#include "ui/text/overage_texts.h"
#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

namespace seatkeeper {

OverageDetail::OverageDetail(const TextLanguage& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_title(new PlainLabel(this))
    , m_badge(new Badge(this))
    , m_methodLabel(new QLabel(this))
    , m_method(new ComboBox(this))
    , m_why(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_conclusion(new PlainLabel(this))
    , m_sum(new PlainLabel(this))
    , m_model(new ChargesModel(*language, this))
    , m_table(new TableView(this))
    , m_check(new PlainLabel(this))
{
    setObjectName(QStringLiteral("overageDetail"));
    m_title->setObjectName(QStringLiteral("overageDetailTitle"));
    m_title->setTone(PlainLabel::Tone::Secondary);
    m_title->setWordWrap(false);
    m_conclusion->setFont(metrics::sectionTitle(font()));
    m_conclusion->setObjectName(QStringLiteral("overageConclusion"));
    m_sum->setObjectName(QStringLiteral("overageSum"));
    m_sum->setWordWrap(false);
    m_check->setObjectName(QStringLiteral("overageCheck"));
    m_check->setTone(PlainLabel::Tone::Secondary);
    m_method->setObjectName(QStringLiteral("splitMethod"));
    m_method->addItems({QString(), QString(), QString()}); // in the order of SplitMethod
    static_assert(splitMethods.size() == 3);
    m_methodLabel->setBuddy(m_method);
    m_why->setIcon(iconOf(Icon::Why));
    m_why->setObjectName(QStringLiteral("whyAmount"));
    m_copy->setIcon(iconOf(Icon::Copy));
    m_copy->setObjectName(QStringLiteral("copyCharges"));
    m_table->setObjectName(QStringLiteral("chargesTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChargesDelegate(*m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);

    QHBoxLayout* title = rowLayout();
    title->addWidget(m_title);
    title->addWidget(m_badge);
    title->addStretch(1);
    title->addWidget(m_methodLabel);
    title->addWidget(m_method);
    title->addWidget(m_why);
    title->addWidget(m_copy);
    QHBoxLayout* sums = rowLayout();
    sums->setSpacing(metrics::wide);
    sums->addWidget(m_sum);
    sums->addWidget(m_check, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::small, metrics::small, metrics::small);
    layout->setSpacing(metrics::tight);
    layout->addLayout(title);
    layout->addWidget(m_conclusion);
    layout->addLayout(sums);
    layout->addWidget(m_table, 1);

    connect(m_method, &QComboBox::activated, this, &OverageDetail::methodChosen);
    connect(m_why, &QPushButton::clicked, this, &OverageDetail::whyRequested);
    connect(m_copy, &QPushButton::clicked, this, &OverageDetail::copy);
    new ColumnFit(m_table);
    retranslate();
}

SplitMethod OverageDetail::method() const
{
    return splitMethods.at(static_cast<std::size_t>(m_method->currentIndex()));
}

void OverageDetail::show(const OverageFigures& figures, const OverageLine& line)
{
    const auto rows = rowsOf(figures, line.month, line.type);
    std::array<std::span<const OverageRow>, splitMethods.size()> spans;
    std::ranges::copy(rows, spans.begin());
    Charges charges = chargesOf(figures.tenant, spans);
    say(figures, line, charges, rows);
    const bool isOfOneType = line.type && !rows.front().empty();
    m_model->show({.tenant = figures.tenant,
                   .charges = std::move(charges),
                   .row = isOfOneType ? std::optional(rows.front().front()) : std::nullopt,
                   .method = method()},
                  *m_language);
    m_table->scrollToTop();
}

void OverageDetail::say(const OverageFigures& figures, const OverageLine& line, const Charges& charges,
                        const std::array<std::vector<OverageRow>, splitMethods.size()>& rows)
{
    const SplitMethod method = this->method();
    const QString month = m_language->month(line.month);
    const bool isForecast = line.source == OverageLine::Source::Forecast;
    m_title->say(line.type ? QStringLiteral("%1 · %2").arg(nameOf(*m_language, *line.type), month) : month);
    m_badge->say(isForecast ? tr("forecast") : QString(), BadgeKind::Neutral);
    m_why->setVisible(line.type.has_value());
    m_sum->say({});
    m_check->say({});
    if (!line.type || rows.front().empty()) {
        m_conclusion->say(monthConclusion(*m_language, figures.tenant, charges));
        m_sum->say(baselineText(figures.tenant, line));
        return;
    }
    // "All to the payer" says nothing of who causes it.
    const SplitMethod causes = method == SplitMethod::Payer ? SplitMethod::Excess : method;
    const OverageRow& row = rows.at(indexOf(causes)).front();
    m_conclusion->say(overageConclusion(*m_language, figures.tenant, row));
    QStringList sums{balanceText(*m_language, row), priceText(*m_language, figures.tenant, row),
                     baselineText(figures.tenant, line)};
    sums.removeAll(QString());
    m_sum->say(sums.join(QStringLiteral("   ")));
    if (row.overage == 0 || !row.amount)
        return;
    QStringList parts;
    for (const Charge& charge : charges.rows) {
        if (charge.units.at(indexOf(method)) > 0)
            parts.push_back(sumText(*m_language, figures.tenant.currency, charge.amounts.at(indexOf(method))));
    }
    const QString total = sumText(*m_language, figures.tenant.currency, charges.total.amounts.at(indexOf(method)));
    constexpr qsizetype fewParts = 6;
    if (parts.size() > fewParts)
        m_check->say(tr("Check: the %n parts add up to %1.", nullptr, static_cast<int>(parts.size())).arg(total));
    else
        m_check->say(tr("Check: %1").arg(parts.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + total));
}

/// What it would come to without the scenario, and whom; empty where that is the same.
QString OverageDetail::baselineText(const Tenant& tenant, const OverageLine& line) const
{
    if (!line.inBaseline)
        return {};
    const QString amount = sumText(*m_language, tenant.currency, line.inBaseline->amount);
    const QString payers = payersText({*m_language, tenant}, line.inBaseline->payers);
    return payers.isEmpty() ? tr("In the baseline: %1.").arg(amount)
                            : tr("In the baseline: %1, paid by %2.").arg(amount, payers);
}

void OverageDetail::copy() const
{
    TextTable table = textTableOf(*m_model);
    QStringList said{m_title->text(), m_conclusion->text(), m_sum->text()};
    said.removeAll(QString());
    table.title = said.join(QStringLiteral(" — "));
    QGuiApplication::clipboard()->setMimeData(new TableOnClipboard(std::move(table)));
}

QWidget* OverageDetail::table() const
{
    return m_table;
}

void OverageDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverageDetail::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    drawCard(this);
}

void OverageDetail::retranslate()
{
    m_methodLabel->setText(tr("Charge on"));
    m_method->setAccessibleName(tr("Charge on"));
    for (const SplitMethod method : splitMethods)
        m_method->setItemText(static_cast<int>(indexOf(method)), nameOf(*m_language, method));
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why?"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy who causes and who pays"));
    m_table->setAccessibleName(tr("Who causes and who pays"));
}

} // namespace seatkeeper
