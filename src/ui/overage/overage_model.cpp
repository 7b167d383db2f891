#include "ui/overage/overage_model.h"

#include "ui/text/overage_texts.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

OverageModel::OverageModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(&language)
{}

void OverageModel::show(std::vector<OverageLine> lines, Tenant tenant, const Language& language)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_tenant = std::move(tenant);
    m_language = &language;
    endResetModel();
}

std::optional<int> OverageModel::rowOf(Month month, std::optional<UsageType> type) const
{
    const auto line = std::ranges::find_if(
        m_lines, [&](const OverageLine& each) { return each.month == month && each.type == type; });
    return line == m_lines.end() ? std::nullopt : std::optional(static_cast<int>(line - m_lines.begin()));
}

int OverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(overageColumns().size());
}

QVariant OverageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverageColumn& column = overageColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::ToolTipRole: return plainToolTip(toolTip(index.row(), column));
    case Qt::AccessibleTextRole: return accessibleText(index.row(), column);
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
    case lineRole: return QVariant::fromValue(lineAt(index.row()));
    default: return {};
    }
}

QVariant OverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const OverageColumn& column = overageColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return role == Qt::DisplayRole ? headingOf(column) : QVariant();
}

QString OverageModel::text(int row, const OverageColumn& column) const
{
    return column.text({*m_language, m_tenant}, lineAt(row));
}

/// What is seen of a cell and of its row: the month, and that it is a forecast.
QString OverageModel::accessibleText(int row, const OverageColumn& column) const
{
    const OverageLine& line = lineAt(row);
    const QString month = m_language->month(line.month);
    const QString where = line.source == OverageLine::Source::Forecast ? tr("%1, forecast").arg(month) : month;
    const QString value = text(row, column);
    return QStringLiteral("%1, %2: %3").arg(where, headingOf(column), value.isEmpty() ? QStringLiteral("–") : value);
}

QString OverageModel::toolTip(int row, const OverageColumn& column) const
{
    const OverageLine& line = lineAt(row);
    if (!line.inBaseline)
        return text(row, column);
    return tr("%1\nIn the baseline: %2")
        .arg(text(row, column), sumText(*m_language, m_tenant.currency, *line.inBaseline));
}

} // namespace seatkeeper
