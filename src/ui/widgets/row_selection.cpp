#include "ui/widgets/row_selection.h"

#include <algorithm>

namespace seatkeeper {

namespace {

/// `base` with the rows of `selection` selected, deselected or turned round.
std::vector<bool> applied(std::vector<bool> base, const QItemSelection& selection,
                          QItemSelectionModel::SelectionFlags command)
{
    for (const QItemSelectionRange& range : selection) {
        if (!range.isValid())
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const auto index = static_cast<std::size_t>(row);
            if (command & QItemSelectionModel::Select)
                base[index] = true;
            else if (command & QItemSelectionModel::Deselect)
                base[index] = false;
            else
                base[index] = !base[index];
        }
    }
    return base;
}

} // namespace

void RowSelection::select(const QItemSelection& selection, SelectionFlags command)
{
    if (command == NoUpdate)
        return;
    if (command & Clear)
        m_base.clear();
    else if (!(command & Current))
        m_base = m_rows;
    if (command & (Clear | Select | Deselect | Toggle)) {
        m_making = selection;
        m_command = command;
    }
    m_base.resize(static_cast<std::size_t>(model()->rowCount()));
    const bool alters = m_command & (Select | Deselect | Toggle);
    take(alters ? applied(m_base, m_making, m_command) : m_base);
}

void RowSelection::reset()
{
    QItemSelectionModel::reset();
    setRows({});
}

void RowSelection::setRows(std::vector<bool> rows)
{
    m_base = rows;
    m_making.clear();
    m_command = NoUpdate;
    take(std::move(rows));
}

void RowSelection::setSight(int first, int last)
{
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    tellQt();
}

void RowSelection::take(std::vector<bool> rows)
{
    if (rows == m_rows)
        return tellQt();
    m_rows = std::move(rows);
    m_count = std::ranges::count(m_rows, true);
    tellQt();
    Q_EMIT rowsChanged();
}

void RowSelection::tellQt()
{
    QItemSelection inSight;
    const int end = std::min(m_last + 1, std::min(static_cast<int>(m_rows.size()), model()->rowCount()));
    for (int row = std::max(0, m_first); row < end; ++row) {
        if (!m_rows[static_cast<std::size_t>(row)])
            continue;
        const int top = row;
        while (row + 1 < end && m_rows[static_cast<std::size_t>(row) + 1])
            ++row;
        inSight.append({model()->index(top, 0), model()->index(row, model()->columnCount() - 1)});
    }
    QItemSelectionModel::select(inSight, ClearAndSelect);
}

} // namespace seatkeeper
