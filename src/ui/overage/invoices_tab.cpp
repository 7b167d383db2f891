#include "ui/overage/invoices_tab.h"

#include "ui/overage/grid_delegate.h"
#include "ui/overage/grid_view.h"
#include "ui/overage/invoice_model.h"
#include "ui/overage/table_tools.h"
#include "ui/text/typed_number.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>

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
    : MonthsTab(session, language,
                {.month = QStringLiteral("invoiceMonth"),
                 .add = QStringLiteral("addInvoiceMonth"),
                 .refused = QStringLiteral("invoiceRefused"),
                 .table = QStringLiteral("invoicesTable")},
                parent)
    , m_model(new InvoiceModel(*language, this))
{
    grid().setModel(m_model);
    new ColumnFit(&grid());
    grid().setItemDelegate(new GridDelegate(InvoiceModel::alteredRole, &grid()));
    layOutControls(nullptr, nullptr, {});
    connect(m_model, &InvoiceModel::typed, this, &InvoicesTab::take);
    MonthsTab::begin();
    InvoicesTab::retranslate();
}

void InvoicesTab::clear()
{
    std::map<Month, SetInvoice> changes;
    for (const QModelIndex& index : grid().chosen()) {
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
    std::vector<Change> all;
    all.reserve(changes.size());
    for (auto& [month, change] : changes)
        all.emplace_back(std::move(change));
    apply(all);
}

bool InvoicesTab::copy()
{
    TextTable table = textTableWithRowHeadings(*m_model, tr("Month"));
    QGuiApplication::clipboard()->setMimeData(new TableOnClipboard(std::move(table)));
    return true;
}

TypedTable InvoicesTab::table() const
{
    return typedTableOf(*m_model, tr("Invoices"), tr("Month"));
}

QString InvoicesTab::countText() const
{
    int invoices = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        invoices += m_model->lineAt(row).invoice ? 1 : 0;
    return tr("%n invoice(s)", nullptr, invoices);
}

std::optional<int> InvoicesTab::rowOf(Month month) const
{
    return m_model->rowOf(month);
}

void InvoicesTab::fill()
{
    if (!session().isOpen())
        return m_model->show({}, {}, *language());
    const Tenant& tenant = session().tenant();
    const Tenant* baseline = session().scenario() ? &session().plan().baseline() : nullptr;
    const int before = m_model->rowCount();
    m_model->show(invoiceLines(tenant, baseline, months()), tenant.currency, *language());
    if (before == 0 && m_model->rowCount() > 0)
        grid().goTo(m_model->rowOf(Month::of(session().today()).plus(-1)).value_or(0), 0);
    Q_EMIT countChanged();
}

void InvoicesTab::take(int row, int column, const QString& text)
{
    SetInvoice change = unchanged(m_model->lineAt(row));
    const QString month = language()->month(change.month);
    const QString typed = plainText(text).simplified();
    switch (static_cast<Column>(column)) {
    case Column::Amount:
        change.amount = amountFromText(typed, language()->locale());
        if (!change.amount && !typed.isEmpty())
            return refuse(tr("%1: \"%2\" is not an amount. Type for example 1234.50; at most two decimals, nothing "
                             "below zero. The value stays as it was.")
                              .arg(month, text));
        break;
    case Column::Number: change.number = typed; break;
    case Column::Note: change.note = typed; break;
    case Column::Overage:
    case Column::Difference: return;
    }
    if (!change.amount && !typed.isEmpty())
        return refuse(tr("%1: type the amount of the invoice first.").arg(month));
    apply({change});
}

void InvoicesTab::retranslate()
{
    hint().say(tr("What the supplier charges for overage in a month. The difference is the invoice less the overage "
                  "that follows from usage and contracts."));
    grid().setAccessibleName(tr("Invoices"));
    MonthsTab::retranslate();
}

} // namespace seatkeeper
