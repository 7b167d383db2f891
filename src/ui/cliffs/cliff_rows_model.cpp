#include "ui/cliffs/cliff_rows_model.h"

#include "ui/cliffs/role_columns.h"

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
        table.headings.push_back(heading(column));
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

QString CliffRowsModel::cell(int row, int column) const
{
    return m_texts[static_cast<std::size_t>(row)].at(column);
}

bool CliffRowsModel::isNumber(int column) const
{
    return column >= leads();
}

QString CliffRowsModel::heading(int column) const
{
    return column < leads() ? m_leadHeadings.at(column)
                            : headingOf(roleColumns.at(static_cast<std::size_t>(column - leads())));
}

} // namespace seatkeeper
