#include "ui/cliffs/cliff_rows_model.h"

#include "ui/cliffs/role_columns.h"
#include "ui/widgets/tool_tip.h"

namespace seatkeeper {

namespace {

TypedCell cellOf(const CliffRow& row, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return at < row.lead.size() ? row.lead[at] : numberIn(roleColumns.at(at - row.lead.size()), row.lost);
}

QString textOf(const TypedCell& cell, const Language& language)
{
    if (const auto* number = std::get_if<qint64>(&cell))
        return *number == 0 ? QStringLiteral("–") : language.number(*number); // what is there stands out
    if (const auto* day = std::get_if<QDate>(&cell))
        return language.date(*day);
    return std::get<QString>(cell);
}

} // namespace

void CliffRowsModel::show(QStringList leadHeadings, std::vector<CliffRow> rows, const Language& language)
{
    beginResetModel();
    m_leadHeadings = std::move(leadHeadings);
    m_texts.clear();
    for (const CliffRow& row : rows) {
        QStringList& texts = m_texts.emplace_back();
        for (int column = 0; column < columnCount(); ++column)
            texts.push_back(textOf(cellOf(row, column), language));
    }
    m_rows = Shared(std::move(rows));
    endResetModel();
}

TypedTable CliffRowsModel::table() const
{
    TypedTable table;
    for (int column = 0; column < columnCount(); ++column)
        table.headings.push_back(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    table.rows = rowCount();
    table.cell = [rows = m_rows](int row, int column) {
        return cellOf((*rows)[static_cast<std::size_t>(row)], column);
    };
    return table;
}

int CliffRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

int CliffRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_leadHeadings.isEmpty() ? 0 : leads() + static_cast<int>(roleColumns.size());
}

QVariant CliffRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = this->text(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return plainToolTip(text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() < leads() ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            text);
    default: return {};
    }
}

QVariant CliffRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section < leads() ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (section < leads())
        return m_leadHeadings.at(section);
    return headingOf(roleColumns.at(static_cast<std::size_t>(section - leads())));
}

QString CliffRowsModel::text(int row, int column) const
{
    return m_texts[static_cast<std::size_t>(row)].at(column);
}

} // namespace seatkeeper
