#include "ui/widgets/cells_model.h"

#include "ui/widgets/tool_tip.h"

namespace seatkeeper {

namespace {

int sideOf(bool isNumber)
{
    return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

QVariant CellsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cell(row, column);
    case Qt::ToolTipRole: return plainToolTip(cell(row, column));
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(heading(column), spoken(row, column));
    case Qt::TextAlignmentRole: return sideOf(isNumber(column));
    default: return other(row, column, role);
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return heading(section);
    case Qt::TextAlignmentRole: return sideOf(isNumber(section));
    default: return {};
    }
}

bool CellsModel::isNumber(int /*column*/) const
{
    return false;
}

QString CellsModel::spoken(int row, int column) const
{
    return cell(row, column);
}

QVariant CellsModel::other(int /*row*/, int /*column*/, int /*role*/) const
{
    return {};
}

} // namespace seatkeeper
