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
    lookUp();
    endResetModel();
}

void OverageModel::unfold(Month month, bool shown)
{
    const std::optional<int> row = rowOf(month, std::nullopt);
    if (!row || shown == isUnfolded(month))
        return;
    const std::size_t place = m_shown.at(static_cast<std::size_t>(*row));
    const auto isOther = [month](const OverageLine& line) { return line.month != month; };
    const auto end = std::find_if(m_lines.begin() + static_cast<std::ptrdiff_t>(place), m_lines.end(), isOther);
    const int types = static_cast<int>(end - m_lines.begin()) - static_cast<int>(place) - 1;
    const auto turn = [&] {
        if (shown)
            m_unfolded.insert(month);
        else
            m_unfolded.erase(month);
        lookUp();
    };
    if (types == 0) {
        turn();
    } else if (shown) {
        beginInsertRows({}, *row + 1, *row + types);
        turn();
        endInsertRows();
    } else {
        beginRemoveRows({}, *row + 1, *row + types);
        turn();
        endRemoveRows();
    }
    const QModelIndex head = index(*row, overageNameColumn); // with the mark
    Q_EMIT dataChanged(head, head);
}

void OverageModel::unfoldAll()
{
    for (const OverageLine& line : m_lines) {
        if (!line.type)
            unfold(line.month, true);
    }
}

void OverageModel::foldAllBut(std::optional<Month> month)
{
    beginResetModel();
    m_unfolded.clear();
    if (month)
        m_unfolded.insert(*month);
    lookUp();
    endResetModel();
}

std::optional<int> OverageModel::rowOf(Month month, std::optional<UsageType> type) const
{
    const auto place = std::ranges::find_if(
        m_shown, [&](std::size_t each) { return m_lines[each].month == month && m_lines[each].type == type; });
    return place == m_shown.end() ? std::nullopt : std::optional(static_cast<int>(place - m_shown.begin()));
}

int OverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
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
    case unfoldedRole: return hasTypes(index.row()) ? QVariant(isUnfolded(lineAt(index.row()).month)) : QVariant();
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

/// Whether the row is of a month that can be unfolded.
bool OverageModel::hasTypes(int row) const
{
    const std::size_t next = m_shown.at(static_cast<std::size_t>(row)) + 1;
    return !lineAt(row).type && next < m_lines.size() && m_lines[next].type;
}

/// Which lines are shown: all months, and the types of those that are unfolded.
void OverageModel::lookUp()
{
    m_shown.clear();
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        if (!m_lines[place].type || isUnfolded(m_lines[place].month))
            m_shown.push_back(place);
    }
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
    QString value = text(row, column);
    if (hasTypes(row) && &column == &overageColumns()[overageNameColumn])
        value = (isUnfolded(line.month) ? tr("%1, unfolded") : tr("%1, folded")).arg(value);
    return QStringLiteral("%1, %2: %3").arg(where, headingOf(column), value.isEmpty() ? QStringLiteral("–") : value);
}

QString OverageModel::toolTip(int row, const OverageColumn& column) const
{
    const OverageLine& line = lineAt(row);
    if (!line.inBaseline)
        return text(row, column);
    return tr("%1\nIn the baseline: %2")
        .arg(text(row, column), sumText(*m_language, m_tenant.currency, line.inBaseline->amount));
}

} // namespace seatkeeper
