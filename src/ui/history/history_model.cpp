#include "ui/history/history_model.h"

#include "ui/widgets/tool_tip.h"

#include <algorithm>

namespace seatkeeper {

HistoryModel::HistoryModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(&language)
{
    chooseColumns();
}

void HistoryModel::show(std::vector<HistoryRow> rows, const Language& language)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_language = &language;
    m_texts.clear();
    chooseColumns();
    select();
    endResetModel();
}

void HistoryModel::setFilter(const QString& query)
{
    beginResetModel();
    m_words = queryWords(query);
    select();
    endResetModel();
}

std::optional<int> HistoryModel::rowOf(quint64 sequence) const
{
    const auto isIt = [this, sequence](std::size_t index) { return m_rows[index].edit.sequence == sequence; };
    const auto found = std::ranges::find_if(m_shown, isIt);
    return found == m_shown.end() ? std::nullopt : std::optional(static_cast<int>(found - m_shown.begin()));
}

int HistoryModel::shownEdits() const
{
    return static_cast<int>(
        std::ranges::count_if(m_shown, [this](std::size_t index) { return isEdit(m_rows[index]); }));
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryColumn& column = columnAt(index.column());
    const HistoryRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return column.text(*m_language, row);
    case Qt::ToolTipRole: return plainToolTip(column.text(*m_language, row));
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(headingOf(column), column.text(*m_language, row));
    case Qt::DecorationRole: return column.icon ? iconOf(column.icon(row)) : QVariant();
    case stateRole: return static_cast<int>(row.state);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHeading = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    return isHeading && role == Qt::DisplayRole ? headingOf(columnAt(section)) : QVariant();
}

TypedTable HistoryModel::table() const
{
    QStringList headings;
    for (const HistoryColumn* column : m_columns)
        headings.push_back(headingOf(*column));
    std::vector<std::vector<TypedCell>> rows;
    for (int number = 0; number < rowCount(); ++number) {
        const HistoryRow& row = rowAt(number);
        std::vector<TypedCell>& cells = rows.emplace_back();
        for (const HistoryColumn* column : m_columns)
            cells.push_back(column->cell ? column->cell(row) : column->text(*m_language, row));
    }
    return typedTable({}, std::move(headings), std::move(rows));
}

void HistoryModel::chooseColumns()
{
    m_columns.clear();
    for (const HistoryColumn& column : historyColumns()) {
        const auto isFilled = [&](const HistoryRow& row) { return !column.text(*m_language, row).isEmpty(); };
        if (column.whenEmpty == EmptyColumn::Shown || std::ranges::any_of(m_rows, isFilled))
            m_columns.push_back(&column);
    }
}

void HistoryModel::select()
{
    if (!m_words.isEmpty() && m_texts.empty())
        std::ranges::transform(m_rows, std::back_inserter(m_texts),
                               [this](const auto& row) { return searchText(row); });
    m_shown.clear();
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        if (m_words.isEmpty() || (isEdit(m_rows[index]) && m_words.leave(m_texts[index])))
            m_shown.push_back(index);
    }
}

std::string HistoryModel::searchText(const HistoryRow& row) const
{
    QStringList texts;
    for (const HistoryColumn* column : m_columns)
        texts.push_back(column->text(*m_language, row));
    return searchable(texts.join(QLatin1Char('\n')));
}

} // namespace seatkeeper
