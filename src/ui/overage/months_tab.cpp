#include "ui/overage/months_tab.h"

#include "ui/overage/grid_view.h"
#include "ui/overage/usage_grid.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/month_edit.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>

namespace seatkeeper {

MonthsTab::MonthsTab(Session& session, const TextLanguage& language, const Names& names, QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_monthLabel(new QLabel(this))
    , m_month(new MonthEdit(language, this))
    , m_add(new QPushButton(this))
    , m_controls(new QWidget(this))
    , m_hint(new PlainLabel(this))
    , m_where(new PlainLabel(this))
    , m_refused(new PlainLabel(this))
    , m_table(new GridView(this))
{
    layOut(names);
    connect(m_add, &QPushButton::clicked, this, &MonthsTab::addMonth);
    connect(m_month, &QLineEdit::returnPressed, this, &MonthsTab::addMonth);
    connect(&m_session, &Session::planReplaced, this, [this] { begin(); });
    connect(&m_session, &Session::planEdited, this, [this] {
        refuse({});
        sayWhere();
        renew();
    });
}

void MonthsTab::takeFocus()
{
    makeFresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> MonthsTab::panes() const
{
    return {m_table};
}

void MonthsTab::layOut(const Names& names)
{
    m_month->setObjectName(names.month);
    m_add->setObjectName(names.add);
    m_add->setIcon(iconOf(Icon::Add));
    m_refused->setObjectName(names.refused);
    m_refused->setTone(PlainLabel::Tone::Error);
    m_refused->say({});
    m_hint->setTone(PlainLabel::Tone::Secondary);
    m_where->setTone(PlainLabel::Tone::Warning);
    m_where->setObjectName(names.table + QStringLiteral("Where"));
    m_table->setObjectName(names.table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::medium, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_controls);
    layout->addWidget(m_hint);
    layout->addWidget(m_where);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_refused); // below: rows that move under the mouse get what is meant for others
}

void MonthsTab::begin()
{
    m_added.clear();
    refuse({});
    sayWhere();
    if (m_session.isOpen()) {
        m_month->setToday(m_session.today());
        m_month->setMonth(Month::of(m_session.today()).plus(1));
    }
    renew();
}

std::vector<Month> MonthsTab::months() const
{
    return monthsToEnter(m_session.tenant(), m_session.today(), m_added);
}

void MonthsTab::layOutControls(QLabel* label, QWidget* field, const std::vector<QWidget*>& behind)
{
    auto* row = new FlowLayout(m_controls);
    std::vector<QWidget*> order;
    if (field) {
        row->addField(label, field);
        order.push_back(field);
    }
    row->addField(m_monthLabel, m_month);
    row->addWidget(m_add);
    row->addWidget(rowGap(m_controls));
    for (QWidget* control : behind)
        row->addWidget(control);
    order.insert(order.end(), {m_month, m_add});
    order.insert(order.end(), behind.begin(), behind.end());
    order.push_back(m_table);
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void MonthsTab::addMonth()
{
    const std::optional<Month> month = m_month->month();
    if (!month)
        return refuse(tr("\"%1\" is not a month. Type for example 10-2026 or Oct 2026.").arg(m_month->text()));
    refuse({});
    m_added.insert(*month);
    renew();
    if (const auto row = rowOf(*month))
        m_table->goTo(*row, columnToEnter());
    m_table->setFocus(Qt::OtherFocusReason);
    m_month->setMonth(month->plus(1));
}

/// Who enters what was used or billed means the tenant as it is, mostly, and may have forgotten that a scenario is
/// open.
void MonthsTab::sayWhere()
{
    m_where->say(
        m_session.isOpen() && m_session.scenario()
            ? tr("What you enter goes into scenario \"%1\", not into the baseline.").arg(m_session.scenarioName())
            : QString());
}

void MonthsTab::refuse(const QString& text)
{
    m_refused->say(text);
    if (!text.isEmpty())
        m_table->stay();
}

void MonthsTab::apply(const std::vector<Change>& changes)
{
    refuse({});
    if (changes.empty())
        return;
    if (const auto done = m_session.apply(changes, summarise(changes, m_session.tenant())); !done)
        Q_EMIT failed(done.error());
}

void MonthsTab::retranslate()
{
    m_monthLabel->setText(tr("&Month"));
    m_month->setAccessibleName(tr("Month to add"));
    m_add->setText(tr("A&dd month"));
    m_add->setAccessibleName(tr("Add month"));
    refuse({});
    sayWhere();
    renew();
}

} // namespace seatkeeper
