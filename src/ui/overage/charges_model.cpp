#include "ui/overage/charges_model.h"

#include "ui/text/overage_texts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

namespace {

using Column = ChargesModel::Column;

/// The method whose amounts a column has; nothing for other columns.
std::optional<SplitMethod> methodOf(Column column)
{
    switch (column) {
    case Column::Excess: return SplitMethod::Excess;
    case Column::Usages: return SplitMethod::Usage;
    case Column::Payer: return SplitMethod::Payer;
    default: return std::nullopt;
    }
}

} // namespace

ChargesModel::ChargesModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(&language)
{}

void ChargesModel::show(ChargesAsked asked, const Language& language)
{
    beginResetModel();
    m_asked = std::move(asked);
    m_language = &language;
    m_columns = {Column::Who, Column::Excess, Column::Usages, Column::Payer, Column::ChargedOn};
    if (m_asked.row)
        m_columns.insert(m_columns.begin() + 1, {Column::Usage, Column::Contract, Column::Difference, Column::Units});
    endResetModel();
}

bool ChargesModel::isChosen(int section) const
{
    return methodOf(columnAt(section)) == m_asked.method;
}

int ChargesModel::rowCount(const QModelIndex& parent) const
{
    constexpr int total = 1;
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_asked.charges.rows.size()) + total;
}

int ChargesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ChargesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column column = columnAt(index.column());
    const QString shown = text(chargeAt(index.row()), column);
    switch (role) {
    case Qt::DisplayRole: return shown;
    case Qt::ToolTipRole: return plainToolTip(shown);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(text(chargeAt(index.row()), Column::Who), heading(column).replace(QLatin1Char('\n'), QLatin1Char(' ')),
                 shown);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    default: return {};
    }
}

QVariant ChargesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isText = columnAt(section) == Column::Who;
        return QVariant::fromValue(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight));
    }
    return role == Qt::DisplayRole ? heading(columnAt(section)) : QVariant();
}

const Charge& ChargesModel::chargeAt(int row) const
{
    return isTotal(row) ? m_asked.charges.total : m_asked.charges.rows.at(static_cast<std::size_t>(row));
}

QString ChargesModel::text(const Charge& charge, Column column) const
{
    switch (column) {
    case Column::Who: return whoText(charge);
    case Column::Usage: return m_language->number(charge.usage);
    case Column::Contract: return m_language->number(charge.committed);
    case Column::Difference: return signedNumber(*m_language, charge.usage - charge.committed);
    case Column::Units: return unitsText(charge);
    case Column::ChargedOn: return chargedOnText(charge);
    case Column::Excess:
    case Column::Usages:
    case Column::Payer: break;
    }
    return amountText(charge, methodOf(column).value());
}

QString ChargesModel::whoText(const Charge& charge) const
{
    if (&charge == &m_asked.charges.total)
        return tr("Together");
    const QString name = partName(*m_language, m_asked.tenant, charge.subscription);
    const bool pays = charge.subscription && charge.units.at(indexOf(SplitMethod::Payer)) > 0;
    return pays ? tr("%1 · pays").arg(name) : name;
}

QString ChargesModel::unitsText(const Charge& charge) const
{
    const qint64 units = charge.units.at(indexOf(m_asked.method));
    if (units == 0)
        return QStringLiteral("–");
    const std::optional<Rate>& rate = m_asked.row->rate;
    const QString number = m_language->number(units);
    return rate ? QStringLiteral("%1 × %2").arg(number, m_language->price(*rate, m_asked.tenant.currency)) : number;
}

QString ChargesModel::amountText(const Charge& charge, SplitMethod method) const
{
    const std::size_t place = indexOf(method);
    return charge.units.at(place) == 0 ? QStringLiteral("–")
                                       : sumText(*m_language, m_asked.tenant.currency, charge.amounts.at(place));
}

QString ChargesModel::chargedOnText(const Charge& charge) const
{
    const AmountSum& sum = charge.chargedOn.at(indexOf(m_asked.method));
    return sum == AmountSum() ? QStringLiteral("–") : sumText(*m_language, m_asked.tenant.currency, sum);
}

QString ChargesModel::heading(Column column)
{
    switch (column) {
    case Column::Who: return tr("Subscription");
    case Column::Usage: return tr("Usage");
    case Column::Contract: return tr("Contract");
    case Column::Difference: return tr("Above or\nbelow");
    case Column::Units: return tr("Units ×\nrate");
    case Column::Excess: return tr("By own\noverage");
    case Column::Usages: return tr("By\nusage");
    case Column::Payer: return tr("All to\nthe payer");
    case Column::ChargedOn: break;
    }
    return tr("To be\ncharged on");
}

} // namespace seatkeeper
