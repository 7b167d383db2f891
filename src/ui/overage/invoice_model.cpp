#include "ui/overage/invoice_model.h"

#include "ui/text/overage_texts.h"
#include "ui/widgets/model_table.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using Column = InvoiceModel::Column;

std::optional<Invoice> invoiceOf(const Tenant& tenant, Month month)
{
    const auto found = tenant.invoices->find(month);
    return found == tenant.invoices->end() ? std::nullopt : std::optional(found->second);
}

std::optional<AmountSum> overageOf(const Tenant& tenant, Month month)
{
    const auto entry = tenant.usage->lower_bound({month, {}, {}});
    if (entry == tenant.usage->end() || entry->first.month != month)
        return std::nullopt;
    AmountSum sum;
    for (const OverageRow& row : overage(tenant, month, month, SplitMethod::Payer))
        sum.add(row.amount);
    return sum;
}

bool isEntered(int column)
{
    return column <= static_cast<int>(Column::Note);
}

} // namespace

std::optional<Money> InvoiceLine::difference() const
{
    if (!invoice || !overage || !overage->isComplete)
        return std::nullopt;
    return Money{invoice->amount.money().cents - overage->known.cents}; // both are 0 or more
}

std::vector<InvoiceLine> invoiceLines(const Tenant& tenant, const Tenant* baseline, const std::vector<Month>& months)
{
    std::vector<InvoiceLine> lines;
    for (const Month month : months) {
        const std::optional<Invoice> invoice = invoiceOf(tenant, month);
        lines.push_back({.month = month,
                         .invoice = invoice,
                         .overage = overageOf(tenant, month),
                         .isAltered = baseline && invoiceOf(*baseline, month) != invoice});
    }
    return lines;
}

InvoiceModel::InvoiceModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(&language)
{}

void InvoiceModel::show(std::vector<InvoiceLine> lines, const QString& currency, const Language& language)
{
    const bool isSame = std::ranges::equal(m_lines, lines, {}, &InvoiceLine::month, &InvoiceLine::month);
    if (!isSame)
        beginResetModel();
    m_lines = std::move(lines);
    m_currency = currency;
    m_language = &language;
    if (!isSame)
        return endResetModel();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

std::optional<int> InvoiceModel::rowOf(Month month) const
{
    const auto line = std::ranges::find(m_lines, month, &InvoiceLine::month);
    return line == m_lines.end() ? std::nullopt : std::optional(static_cast<int>(line - m_lines.begin()));
}

int InvoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int InvoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags InvoiceModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEntered(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant InvoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InvoiceLine& line = lineAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case Qt::EditRole: return editText(line, column);
    case Qt::ToolTipRole: return plainToolTip(text(line, column));
    case Qt::AccessibleTextRole: {
        const QString value = text(line, column);
        return QStringLiteral("%1, %2: %3")
            .arg(m_language->month(line.month), heading(column), value.isEmpty() ? tr("nothing entered") : value);
    }
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case cellValueRole: return value(line, column);
    case alteredRole: return line.isAltered && column == Column::Amount;
    default: return {};
    }
}

QVariant InvoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columns : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const auto column = static_cast<Column>(section);
        const bool isText = !isColumn || column == Column::Number || column == Column::Note;
        return QVariant::fromValue(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole)
        return {};
    return isColumn ? heading(static_cast<Column>(section)) : m_language->month(lineAt(section).month);
}

bool InvoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isEntered(index.column()))
        return false;
    Q_EMIT typed(index.row(), index.column(), value.toString());
    return true;
}

QString InvoiceModel::text(const InvoiceLine& line, Column column) const
{
    switch (column) {
    case Column::Amount: return line.invoice ? m_language->money(line.invoice->amount.money(), m_currency) : QString();
    case Column::Number: return line.invoice ? line.invoice->number : QString();
    case Column::Note: return line.invoice ? line.invoice->note : QString();
    case Column::Overage: return line.overage ? sumText(*m_language, m_currency, *line.overage) : QStringLiteral("–");
    case Column::Difference: break;
    }
    if (!line.invoice)
        return QStringLiteral("–");
    return amountText(*m_language, m_currency, line.difference());
}

/// An amount that is known.
QVariant InvoiceModel::value(const InvoiceLine& line, Column column)
{
    std::optional<Money> amount;
    if (column == Column::Amount && line.invoice)
        amount = line.invoice->amount.money();
    else if (column == Column::Overage && line.overage && line.overage->isComplete)
        amount = line.overage->known;
    else if (column == Column::Difference)
        amount = line.difference();
    return amount ? QVariant::fromValue(*amount) : QVariant();
}

/// An amount is edited without its sign.
QString InvoiceModel::editText(const InvoiceLine& line, Column column) const
{
    if (column != Column::Amount)
        return text(line, column);
    return line.invoice ? m_language->decimal(line.invoice->amount.toString()) : QString();
}

QString InvoiceModel::heading(Column column)
{
    switch (column) {
    case Column::Amount: return tr("Amount of the invoice");
    case Column::Number: return tr("Number");
    case Column::Note: return tr("Note");
    case Column::Overage: return tr("Overage in the plan");
    case Column::Difference: break;
    }
    return tr("Difference");
}

} // namespace seatkeeper
