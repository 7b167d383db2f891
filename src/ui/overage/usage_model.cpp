#include "ui/overage/usage_model.h"

#include "ui/widgets/model_table.h"
#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr int sumColumns = 2; // together, and the contract

bool haveSameShape(const UsageGrid& a, const UsageGrid& b)
{
    return std::ranges::equal(a.columns, b.columns, {}, &UsageGrid::Column::label, &UsageGrid::Column::label) &&
           std::ranges::equal(a.rows, b.rows, {}, &UsageGrid::Row::month, &UsageGrid::Row::month);
}

} // namespace

UsageModel::UsageModel(const Language& language, QObject* parent) : QAbstractTableModel(parent), m_language(&language)
{}

void UsageModel::show(UsageGrid grid, const Language& language)
{
    const bool isSame = haveSameShape(m_grid, grid);
    if (!isSame)
        beginResetModel();
    m_grid = std::move(grid);
    m_language = &language;
    if (!isSame)
        return endResetModel();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

std::optional<int> UsageModel::rowOf(Month month) const
{
    const auto row = std::ranges::find(m_grid.rows, month, &UsageGrid::Row::month);
    return row == m_grid.rows.end() ? std::nullopt : std::optional(static_cast<int>(row - m_grid.rows.begin()));
}

int UsageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int UsageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.columns.size()) + sumColumns;
}

Qt::ItemFlags UsageModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEntered(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant UsageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(row, column);
    case Qt::ToolTipRole: return plainToolTip(toolTip(row, column));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString value = text(row, column);
        return QStringLiteral("%1, %2: %3")
            .arg(m_language->month(m_grid.rows[static_cast<std::size_t>(row)].month), columnName(column),
                 value.isEmpty() ? tr("nothing entered") : value);
    }
    case cellValueRole: return value(row, column);
    case alteredRole:
        return isEntered(column) && m_grid.rows[static_cast<std::size_t>(row)]
                                        .cells[static_cast<std::size_t>(column)]
                                        .inBaseline.has_value();
    default: return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && isColumn && isEntered(section))
        return plainToolTip(m_grid.columns[static_cast<std::size_t>(section)].label);
    if (role != Qt::DisplayRole)
        return {};
    return isColumn ? columnName(section) : m_language->month(m_grid.rows[static_cast<std::size_t>(section)].month);
}

bool UsageModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isEntered(index.column()))
        return false;
    Q_EMIT typed(index.row(), index.column(), value.toString());
    return true;
}

QString UsageModel::text(int row, int column) const
{
    const UsageGrid::Row& line = m_grid.rows[static_cast<std::size_t>(row)];
    if (column == static_cast<int>(m_grid.columns.size()))
        return line.total ? m_language->number(*line.total) : QString();
    if (!isEntered(column))
        return m_language->number(line.committed);
    const std::optional<int>& quantity = line.cells[static_cast<std::size_t>(column)].quantity;
    return quantity ? m_language->number(*quantity) : QString();
}

/// Nothing where nothing was entered.
QVariant UsageModel::value(int row, int column) const
{
    const auto number = [](const auto& quantity) {
        return quantity ? QVariant::fromValue<qint64>(*quantity) : QVariant();
    };
    const UsageGrid::Row& line = m_grid.rows[static_cast<std::size_t>(row)];
    if (column == static_cast<int>(m_grid.columns.size()))
        return number(line.total);
    return isEntered(column) ? number(line.cells[static_cast<std::size_t>(column)].quantity)
                             : QVariant::fromValue<qint64>(line.committed);
}

QString UsageModel::toolTip(int row, int column) const
{
    if (!isEntered(column))
        return {};
    const UsageGrid::Cell& cell = m_grid.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    if (!cell.inBaseline)
        return {};
    return *cell.inBaseline ? tr("In the baseline: %1").arg(m_language->number(**cell.inBaseline))
                            : tr("In the baseline: nothing entered");
}

QString UsageModel::columnName(int column) const
{
    if (isEntered(column))
        return m_grid.columns[static_cast<std::size_t>(column)].name;
    return column == static_cast<int>(m_grid.columns.size()) ? tr("Together") : tr("Contract");
}

} // namespace seatkeeper
