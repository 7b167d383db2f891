#include "ui/overage/invoices_tab.h"

#include "ui/overage/grid_delegate.h"
#include "ui/overage/grid_view.h"
#include "ui/overage/invoice_model.h"
#include "ui/overage/table_tools.h"
#include "ui/overage/usage_grid.h"
#include "ui/text/typed_number.h"
#include "ui/theme/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/month_edit.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace seatkeeper {

namespace {

using Column = InvoiceModel::Column;

/// Texts of a plan hold no control characters and no halves of characters; a field takes both from the clipboard.
QString plainText(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            plain += text.sliced(i++, 2);
        else if (!c.isSurrogate() && c.category() != QChar::Other_Control)
            plain += c;
    }
    return plain;
}

/// The change that leaves a line as it is.
SetInvoice unchanged(const InvoiceLine& line)
{
    SetInvoice change{.month = line.month, .amount = {}, .number = {}, .note = {}};
    if (line.invoice) {
        change.amount = line.invoice->amount;
        change.number = line.invoice->number;
        change.note = line.invoice->note;
    }
    return change;
}

} // namespace

InvoicesTab::InvoicesTab(Session& session, const TextLanguage& language, QWidget* parent)
    : FreshPage(parent)
    , m_session(session)
    , m_language(language)
    , m_monthLabel(new QLabel(this))
    , m_month(new MonthEdit(language, this))
    , m_add(new QPushButton(this))
    , m_hint(new PlainLabel(this))
    , m_refused(new PlainLabel(this))
    , m_model(new InvoiceModel(*language, this))
    , m_table(new GridView(this))
{
    layOut();
    connect(m_add, &QPushButton::clicked, this, &InvoicesTab::addMonth);
    connect(m_month, &QLineEdit::returnPressed, this, &InvoicesTab::addMonth);
    connect(m_model, &InvoiceModel::typed, this, &InvoicesTab::take);
    connect(m_table, &TableView::roomChanged, this, &InvoicesTab::sizeColumns);
    connect(&m_session, &Session::planReplaced, this, &InvoicesTab::begin);
    connect(&m_session, &Session::planEdited, this, [this] {
        m_refused->say({});
        renew();
    });
    begin();
    retranslate();
}

void InvoicesTab::clear()
{
    std::map<Month, SetInvoice> changes;
    for (const QModelIndex& index : m_table->chosen()) {
        const InvoiceLine& line = m_model->lineAt(index.row());
        if (!line.invoice || !index.flags().testFlag(Qt::ItemIsEditable))
            continue;
        SetInvoice& change = changes.try_emplace(line.month, unchanged(line)).first->second;
        switch (static_cast<Column>(index.column())) {
        case Column::Amount: change.amount.reset(); break;
        case Column::Number: change.number.clear(); break;
        case Column::Note: change.note.clear(); break;
        case Column::Overage:
        case Column::Difference: break;
        }
    }
    std::vector<SetInvoice> all;
    all.reserve(changes.size());
    for (auto& [month, change] : changes)
        all.push_back(std::move(change));
    apply(all);
}

void InvoicesTab::copy() const
{
    TextTable table = textTableWithRowHeadings(*m_model, tr("Month"));
    QGuiApplication::clipboard()->setMimeData(new TableOnClipboard(std::move(table)));
}

TypedTable InvoicesTab::table() const
{
    return typedTableOf(*m_model, tr("Invoices"), tr("Month"));
}

void InvoicesTab::focusTable()
{
    makeFresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> InvoicesTab::panes() const
{
    return {m_table};
}

QString InvoicesTab::countText() const
{
    int invoices = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        invoices += m_model->lineAt(row).invoice ? 1 : 0;
    return tr("%n invoice(s)", nullptr, invoices);
}

void InvoicesTab::layOut()
{
    m_month->setObjectName(QStringLiteral("invoiceMonth"));
    m_add->setObjectName(QStringLiteral("addInvoiceMonth"));
    m_add->setIcon(iconOf(Icon::Add));
    m_refused->setObjectName(QStringLiteral("invoiceRefused"));
    m_refused->setTone(PlainLabel::Tone::Error);
    m_refused->say({});
    m_hint->setTone(PlainLabel::Tone::Secondary);
    m_table->setObjectName(QStringLiteral("invoicesTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new GridDelegate(InvoiceModel::alteredRole, m_table));
    m_monthLabel->setBuddy(m_month);
    QHBoxLayout* row = rowLayout();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_monthLabel, m_month, m_add})
        row->addWidget(widget);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::medium, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    layout->addWidget(m_refused);
    layout->addWidget(m_table, 1);
}

void InvoicesTab::begin()
{
    m_added.clear();
    m_refused->say({});
    if (m_session.isOpen()) {
        m_month->setToday(m_session.today());
        m_month->setMonth(Month::of(m_session.today()).plus(1));
    }
    renew();
}

void InvoicesTab::fill()
{
    if (!m_session.isOpen())
        return m_model->show({}, {}, *m_language);
    const Tenant& tenant = m_session.tenant();
    const Tenant* baseline = m_session.scenario() ? &m_session.plan().baseline() : nullptr;
    const int before = m_model->rowCount();
    m_model->show(invoiceLines(tenant, baseline, monthsToEnter(tenant, m_session.today(), m_added)), tenant.currency,
                  *m_language);
    sizeColumns();
    if (before == 0 && m_model->rowCount() > 0)
        m_table->goTo(m_model->rowOf(Month::of(m_session.today()).plus(-1)).value_or(0), 0);
    Q_EMIT countChanged();
}

void InvoicesTab::addMonth()
{
    const std::optional<Month> month = m_month->month();
    if (!month)
        return m_refused->say(tr("“%1” is not a month. Type for example 10-2026 or Oct 2026.").arg(m_month->text()));
    m_refused->say({});
    m_added.insert(*month);
    renew();
    if (const auto row = m_model->rowOf(*month))
        m_table->goTo(*row, 0);
    m_table->setFocus(Qt::OtherFocusReason);
    m_month->setMonth(month->plus(1));
}

void InvoicesTab::take(int row, int column, const QString& text)
{
    SetInvoice change = unchanged(m_model->lineAt(row));
    const QString month = m_language->month(change.month);
    const QString typed = plainText(text).simplified();
    switch (static_cast<Column>(column)) {
    case Column::Amount:
        change.amount = amountFromText(typed, m_language->locale());
        if (!change.amount && !typed.isEmpty())
            return m_refused->say(
                tr("%1: “%2” is not an amount. Type for example 1234.50; at most two decimals, nothing "
                   "below zero. The value stays as it was.")
                    .arg(month, text));
        break;
    case Column::Number: change.number = typed; break;
    case Column::Note: change.note = typed; break;
    case Column::Overage:
    case Column::Difference: return;
    }
    if (!change.amount && !typed.isEmpty())
        return m_refused->say(tr("%1: type the amount of the invoice first.").arg(month));
    apply({change});
}

void InvoicesTab::apply(const std::vector<SetInvoice>& changes)
{
    m_refused->say({});
    if (changes.empty())
        return;
    const std::vector<Change> all(changes.begin(), changes.end());
    Summary summary = summarise(all.front(), m_session.tenant());
    summary.changes = static_cast<qint64>(all.size());
    if (const auto done = m_session.apply(all, std::move(summary)); !done)
        Q_EMIT failed(done.error());
}

void InvoicesTab::retranslate()
{
    m_monthLabel->setText(tr("&Month"));
    m_month->setAccessibleName(tr("Month to add"));
    m_add->setText(tr("A&dd month"));
    m_add->setAccessibleName(tr("Add month"));
    m_hint->say(tr("What the supplier charges for overage in a month. The difference is the invoice less the overage "
                   "that follows from usage and contracts."));
    m_table->setAccessibleName(tr("Invoices"));
    m_refused->say({});
    renew();
}

void InvoicesTab::sizeColumns()
{
    fitColumns(*m_table);
}

} // namespace seatkeeper
